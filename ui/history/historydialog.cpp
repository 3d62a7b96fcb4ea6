// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historydialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "ui/controls/menubutton.h"
#include "ui/controls/messagepanel.h"
#include "ui/history/historymodel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1180, 560);
constexpr int longestShortId = 13;
constexpr int cellPadding = 10; ///< Above and below the two lines of a row

} // namespace

HistoryDialog::HistoryDialog(QWidget *parent)
    : BaseDialog(parent), m_filter(new QLineEdit(this)), m_table(new QTableView(this)),
      m_model(new HistoryModel(this)), m_shown(new QSortFilterProxyModel(this)), m_count(new QLabel(this)),
      m_notice(new MessagePanel(this)), m_result(new MessagePanel(this)),
      m_copy(new QPushButton(tr("Copy"), this)), m_export(new MenuButton(tr("Export"), this))
{
    setObjectName(u"historyDialog"_s);
    setAccessibleName(tr("History"));
    setHeading(tr("History"), tr("What was done from this computer in this account. It holds no secret."));
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setAccessibleName(tr("Filter history"));
    m_filter->setPlaceholderText(tr("Filter by name, ID, action or outcome"));
    m_filter->setClearButtonEnabled(true);
    buildTable();
    m_notice->label()->setObjectName(u"historyNotice"_s);
    contentLayout()->addWidget(m_filter);
    contentLayout()->addWidget(m_notice);
    contentLayout()->addWidget(m_table, 1);
    m_result->label()->setObjectName(u"historyResult"_s);
    contentLayout()->addWidget(m_result);
    buildFooter();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        updateCount();
    });
    setEntries({});
    resize(usualSize);
    m_filter->setFocus();
}

void HistoryDialog::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(0);
    m_shown->setFilterRole(HistoryModel::FilterRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(HistoryModel::SortRole);
    m_table->setModel(m_shown);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    // Two lines, so that a long outcome can be read whole.
    m_table->verticalHeader()->setDefaultSectionSize(2 * m_table->fontMetrics().lineSpacing() + cellPadding);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setColumnWidths();
}

void HistoryDialog::setColumnWidths()
{
    const auto set = [this](HistoryColumn column, const QString &sample, const QFontMetrics &font) {
        m_table->setColumnWidth(static_cast<int>(column),
                                font.horizontalAdvance(sample) + 2 * metrics::groupSpacing);
    };
    const QFontMetrics usual = m_table->fontMetrics();
    const QFontMetrics fixed(fixedFont());
    const QString id(longestShortId, u'0');
    set(HistoryColumn::When, tr("25 September 2026, 23:59"), usual);
    set(HistoryColumn::Action, tr("Create token"), usual);
    set(HistoryColumn::Name, tr("A name of usual length"), usual);
    set(HistoryColumn::Permissions, tr("VIEW and TRANSACT"), usual);
    set(HistoryColumn::ClientId, id, fixed);
    set(HistoryColumn::TokenId, id, fixed);
    set(HistoryColumn::Note, tr("A note of usual length"), usual);
}

void HistoryDialog::buildFooter()
{
    m_copy->setObjectName(u"historyCopy"_s);
    m_export->setObjectName(u"historyExport"_s);
    auto *menu = new QMenu(m_export);
    const auto add = [this, menu](const char *objectName, const QString &text, ExportFormat format) {
        auto *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(objectName));
        connect(action, &QAction::triggered, this,
                [this, format] { Q_EMIT exportRequested(shownEntries(), format); });
    };
    add("historyExportCsv", tr("As CSV…"), ExportFormat::Csv);
    add("historyExportJson", tr("As JSON…"), ExportFormat::Json);
    m_export->setPopup(menu);
    // The context menu repeats the buttons.
    auto *copyRows = new QAction(tr("Copy"), m_table);
    connect(copyRows, &QAction::triggered, this, &HistoryDialog::copy);
    m_table->addAction(copyRows);
    m_table->addActions(menu->actions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"historyClose"_s);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    m_count->setObjectName(u"historyCount"_s);
    footerLeading()->addWidget(m_count);
    footerTrailing()->addWidget(m_copy);
    footerTrailing()->addWidget(m_export);
    footerTrailing()->addWidget(close);
    connect(m_copy, &QPushButton::clicked, this, &HistoryDialog::copy);
    connect(close, &QPushButton::clicked, this, &HistoryDialog::accept);
    setTabOrder(m_table, m_copy);
    setTabOrder(m_copy, m_export);
    setTabOrder(m_export, close);
}

void HistoryDialog::setNotes(const std::function<QString(const QString &tokenId)> &noteOf)
{
    m_model->setNotes(noteOf);
}

void HistoryDialog::setEntries(const QList<HistoryEntry> &entries)
{
    m_model->setEntries(entries);
    const QStringList &notes = m_model->notes();
    const bool hasNotes =
        std::any_of(notes.cbegin(), notes.cend(), [](const QString &note) { return !note.isEmpty(); });
    m_table->setColumnHidden(static_cast<int>(HistoryColumn::Note), !hasNotes);
    updateCount();
}

void HistoryDialog::setNotice(const QString &notice)
{
    m_notice->setMessage(MessagePanel::Kind::Warning, notice);
}

void HistoryDialog::showResult(bool isGood, const QString &text)
{
    m_result->setMessage(isGood ? MessagePanel::Kind::Success : MessagePanel::Kind::Error, text);
}

void HistoryDialog::updateCount()
{
    const int shown = m_shown->rowCount();
    const auto all = m_model->rowCount();
    if (all == 0)
        m_count->setText(tr("No token was created or deleted from this computer yet."));
    else if (shown == all)
        m_count->setText(tr("%n entries", nullptr, all));
    else
        m_count->setText(tr("%1 of %n entries", nullptr, all).arg(shown));
    m_copy->setEnabled(shown > 0);
    m_export->setEnabled(shown > 0);
}

QList<HistoryEntry> HistoryDialog::shownEntries() const
{
    QList<HistoryEntry> entries;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        entries.append(m_model->entries().at(m_shown->mapToSource(m_shown->index(row, 0)).row()));
    return entries;
}

void HistoryDialog::copy()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    for (int row = 0; selected.isEmpty() && row < m_shown->rowCount(); ++row)
        rows.append(row);
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows) {
        const int source = m_shown->mapToSource(m_shown->index(row, 0)).row();
        const HistoryEntry &entry = m_model->entries().at(source);
        lines.append(QStringList{utcText(entry.at), actionText(entry), displaySafe(entry.name),
                                 permissionsText(entry), displaySafe(entry.clientId),
                                 displaySafe(entry.tokenId), m_model->notes().at(source), outcomeText(entry),
                                 signInText(entry.signIn)}
                         .join(u'\t'));
    }
    Q_EMIT copyRequested(lines.join(u'\n'));
    showResult(true, tr("%n entries copied.", nullptr, static_cast<int>(lines.size())));
}

} // namespace tokenry
