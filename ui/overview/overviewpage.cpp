// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "app/core/sentencetext.h"
#include "app/domain/timetext.h"
#include "app/overview/overviewtext.h"
#include "ui/overview/agebars.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAccountName = 80;
constexpr int idRole = Qt::UserRole;

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QListWidget *makeList(const char *objectName, const QString &accessibleName, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QString::fromLatin1(objectName));
    list->setAccessibleName(accessibleName);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}

QPushButton *makeButton(const char *objectName, const QString &text, const QString &accessibleName,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAccessibleName(accessibleName);
    return button;
}

QString timeText(const QDateTime &instant)
{
    return localTime({.instant = instant});
}

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QListWidgetItem *addItem(QListWidget *list, const QString &text)
{
    auto *item = new QListWidgetItem(text, list);
    item->setSizeHint({0, metrics::rowHeight});
    return item;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent), m_subtitle(makeMutedLabel({}, this)), m_bars(new AgeBars(this)),
      m_attention(makeList("attentionList", tr("Needs attention"), this)),
      m_changesTitle(makeTitle({}, this)),
      m_changes(makeList("changesList", tr("Changes since last review"), this)),
      m_reviewHint(makeMutedLabel({}, this)),
      m_markReviewed(makeButton("markReviewed", tr("Mark as revie&wed"), tr("Mark as reviewed"), this)),
      m_report(makeButton("reviewReport", tr("Access review re&port…"), tr("Access review report"), this)),
      m_read(makeButton("overviewRead", tr("Rea&d now"), tr("Read now"), this)),
      m_source(makeMutedLabel({}, this)), m_progressBar(new QProgressBar(this)),
      m_cancelReport(
          makeButton("reviewReportCancel", tr("Cancel the report"), tr("Cancel the report"), this)),
      m_progress(makeProgress())
{
    setObjectName(u"overviewPage"_s);
    m_subtitle->setObjectName(u"overviewTotal"_s);
    m_source->setObjectName(u"overviewSource"_s);
    m_changesTitle->setObjectName(u"changesTitle"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::groupSpacing);
    layout->addWidget(makeHead());
    layout->addWidget(m_progress);
    layout->addWidget(m_bars);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::groupSpacing);
    columns->addWidget(makeAttention(), 4);
    columns->addWidget(makeChanges(), 6);
    layout->addLayout(columns, 1);
    layout->addWidget(makeMutedLabel(
        tr("Age since creation. The service does not report use, so nothing here means unused."), this));
    connect(m_bars, &AgeBars::segmentActivated, this, &OverviewPage::segmentChosen);
    connect(m_read, &QPushButton::clicked, this, &OverviewPage::readRequested);
    connect(m_report, &QPushButton::clicked, this, &OverviewPage::reportRequested);
    connect(m_cancelReport, &QPushButton::clicked, this, &OverviewPage::reportCancelled);
    connect(m_markReviewed, &QPushButton::clicked, this, &OverviewPage::reviewMarked);
    setState({});
}

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = makeLabel(tr("Overview"), head);
    title->setWordWrap(false);
    title->setFont(titleFont());
    layout->addWidget(title);
    layout->addWidget(m_subtitle, 1);
    m_source->setWordWrap(false);
    layout->addWidget(m_source);
    layout->addWidget(m_read);
    layout->addWidget(m_report);
    return head;
}

QWidget *OverviewPage::makeProgress()
{
    constexpr int progressHeight = 4;
    auto *line = new QWidget(this);
    line->hide();
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = makeLabel(tr("Writing the access review report…"), line);
    label->setWordWrap(false);
    layout->addWidget(label);
    m_progressBar->setAccessibleName(label->text());
    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedHeight(progressHeight);
    layout->addWidget(m_progressBar, 1);
    layout->addWidget(m_cancelReport);
    return line;
}

QWidget *OverviewPage::makeAttention()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::labelSpacing);
    layout->addWidget(makeTitle(tr("Needs attention"), box));
    layout->addWidget(m_attention, 1);
    const auto choose = [this](const QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsEnabled))
            Q_EMIT attentionChosen(static_cast<Attention>(item->data(idRole).toInt()));
    };
    connect(m_attention, &QListWidget::itemClicked, this, choose);
    connect(m_attention, &QListWidget::itemActivated, this, choose);
    return box;
}

QWidget *OverviewPage::makeChanges()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::labelSpacing);
    layout->addWidget(m_changesTitle);
    layout->addWidget(m_changes, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reviewHint, 1);
    foot->addWidget(m_markReviewed);
    layout->addLayout(foot);
    connect(m_changes, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const QString id = item->data(idRole).toString(); !id.isEmpty())
            Q_EMIT tokenChosen(id);
    });
    return box;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void OverviewPage::setState(const OverviewState &state)
{
    m_subtitle->setText(tr("%n tokens by age and by what they may do", nullptr, state.counts.total()));
    m_bars->setCounts(state.counts);
    const bool wasRead = state.readAtUtc.isValid();
    m_read->setEnabled(!state.isReading);
    if (state.isReading)
        m_source->setText(tr("Reading the list…"));
    else if (!wasRead)
        m_source->setText(tr("The list was not read yet."));
    else if (state.isComplete)
        m_source->setText(tr("From a complete list read at %1").arg(timeText(state.readAtUtc)));
    else
        m_source->setText(tr("So far, read at %1").arg(timeText(state.readAtUtc)));
    m_wasRead = wasRead;
    updateReportButton();
    fillAttention(state);
    fillChanges(state);
}

void OverviewPage::setReportProgress(int percent)
{
    m_progressBar->setValue(percent);
}

void OverviewPage::showReportProgress()
{
    m_progress->show();
    // The focus goes along: a disabled button would give it to a widget elsewhere.
    if (window()->focusWidget() == m_report)
        m_cancelReport->setFocus();
    updateReportButton();
}

void OverviewPage::hideReportProgress()
{
    const bool hadFocus = window()->focusWidget() == m_cancelReport;
    m_progress->hide();
    m_progressBar->setValue(0);
    updateReportButton();
    if (hadFocus)
        m_report->setFocus();
}

void OverviewPage::updateReportButton()
{
    m_report->setEnabled(m_wasRead && m_progress->isHidden());
}

void OverviewPage::fillAttention(const OverviewState &state)
{
    const int row = m_attention->currentRow();
    m_attention->clear();
    for (int number = 0; number < attentionCount; ++number) {
        const auto reason = static_cast<Attention>(number);
        const int count = state.counts.count(reason);
        auto *item = addItem(m_attention,
                             tr("%1  %2", "%1 is a number, %2 says of which tokens")
                                 .arg(QLocale().toString(count), attentionText(reason, state.overAgeDays)));
        item->setData(idRole, number);
        if (count == 0)
            item->setFlags(Qt::ItemIsSelectable);
    }
    m_attention->setCurrentRow(row);
}

void OverviewPage::fillChanges(const OverviewState &state)
{
    m_changes->clear();
    m_markReviewed->setEnabled(state.isComplete && state.isComparing);
    if (!state.isComparing) {
        m_changesTitle->setText(tr("Changes since your last review"));
        m_reviewHint->clear();
        addItem(m_changes,
                tr("This account keeps no list of the last review. The settings can change that."));
        return;
    }
    m_reviewHint->setText(state.isComplete ? tr("The next comparison will start from this list.")
                                           : tr("Only a complete list can be marked as reviewed."));
    if (!state.lastReviewUtc) {
        m_changesTitle->setText(tr("Changes since your last review"));
        addItem(m_changes, state.baselineProblem.isEmpty()
                               ? tr("There is no list of an earlier review to compare with yet.")
                               : state.baselineProblem);
        return;
    }
    m_changesTitle->setText(
        tr("Changes since your last review on %1")
            .arg(QLocale().toString(state.lastReviewUtc->toLocalTime().date(), QLocale::LongFormat)));
    using Kind = ReviewChange::Kind;
    for (const ReviewChange &change : state.changes.changes) {
        const bool isGone = change.kind == Kind::Gone;
        const ReviewedToken &token = isGone ? change.before : change.now;
        const QString name = displaySafeInSentence(token.name, longestAccountName);
        QString text;
        switch (change.kind) {
        case Kind::New:
            text = tr("New: %1 (%2). %3", "%1 is a name, %2 permissions, %3 a sentence")
                       .arg(name, token.permissions.toWords(), changeText(change));
            break;
        case Kind::Gone:
            text = tr("Gone: %1 (%2). %3", "%1 is a name, %2 permissions, %3 a sentence")
                       .arg(name, token.permissions.toWords(), changeText(change));
            break;
        case Kind::Changed:
            text = tr("Changed: %1. %2", "%1 is a name, %2 sentences").arg(name, changeText(change));
            break;
        }
        auto *item = addItem(m_changes, text);
        item->setToolTip(plainTooltip(text));
        if (!isGone)
            item->setData(idRole, change.tokenId);
    }
    if (!state.changes.isGoneKnown)
        addItem(m_changes, tr("Whether a token is gone is not known, because the list is not complete."));
    else if (state.changes.changes.isEmpty())
        addItem(m_changes, tr("Nothing has changed."));
}

} // namespace tokenry
