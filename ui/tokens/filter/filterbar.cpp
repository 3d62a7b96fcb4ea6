// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/filter/filterbar.h"

#include <algorithm>
#include <chrono>

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>

#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/tokens/filter/datefilterbox.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 250ms;

/// A field below its label.
QWidget *column(const QString &text, QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::labelSpacing);
    layout->addWidget(makeFieldLabel(text, field, box));
    layout->addWidget(field);
    return box;
}

QHBoxLayout *row(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::groupSpacing);
    return layout;
}

QLineEdit *searchField(const char *name, const QString &placeholder, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QString::fromLatin1(name));
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    field->addAction(themedIcon(Icon::Search, ColorRole::TextMuted), QLineEdit::LeadingPosition);
    // The action's own margins are enough on its side.
    field->isRightToLeft() ? field->setTextMargins(0, 0, -8, 0) : field->setTextMargins(-8, 0, 0, 0);
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 16);
    return field;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_name(searchField("filterName", tr("Any name"), this)),
      m_created(new DateFilterBox(tr("Created between"), this)),
      m_updated(new DateFilterBox(tr("Updated between"), this)), m_permissions(new QComboBox(this)),
      m_search(searchField("searchField", tr("Names and IDs, -word excludes"), this)),
      m_clear(new QPushButton(tr("Clear filters"), this)),
      m_showQuery(new QPushButton(tr("Show query"), this)), m_serverFilters(buildServerFilters()),
      m_instantFilters(buildInstantFilters()), m_divider(new QFrame(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"filterBar"_s);
    static_cast<QFrame *>(m_divider)->setFrameShape(QFrame::VLine);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::groupSpacing);
    m_layout->addWidget(m_serverFilters, 5);
    m_layout->addWidget(m_divider);
    m_layout->addWidget(m_instantFilters, 6);
    m_nameDelay.setSingleShot(true);
    m_nameDelay.setInterval(typingPause);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(typingPause);
    connectFields();
    updateClear();
}

QWidget *FilterBar::buildServerFilters()
{
    auto *box = new QWidget(this);
    auto *layout = row(box);
    m_name->setAccessibleName(tr("Name filter"));
    m_created->setObjectName(u"filterCreated"_s);
    m_created->setAccessibleName(tr("Created"));
    m_updated->setObjectName(u"filterUpdated"_s);
    m_updated->setAccessibleName(tr("Updated"));
    QWidget *name = column(tr("Name"), m_name, box);
    m_nameLabel = name->findChild<QLabel *>();
    layout->addWidget(name, 3);
    layout->addWidget(column(tr("Created"), m_created, box), 2);
    layout->addWidget(column(tr("Updated"), m_updated, box), 2);
    return box;
}

QWidget *FilterBar::buildInstantFilters()
{
    auto *box = new QWidget(this);
    auto *layout = row(box);
    m_permissions->setObjectName(u"filterPermissions"_s);
    m_permissions->setAccessibleName(tr("Permissions (on this page)"));
    m_permissions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_permissions->setMinimumContentsLength(9);
    const auto add = [this](const QString &text, PermissionFilter match) {
        m_permissions->addItem(text, static_cast<int>(match));
    };
    add(tr("Any"), PermissionFilter::Any);
    add(tr("Can view"), PermissionFilter::CanView);
    add(tr("Can transact"), PermissionFilter::CanTransact);
    add(tr("Can manage"), PermissionFilter::CanManage);
    add(tr("Only VIEW"), PermissionFilter::OnlyView);
    add(tr("VIEW and TRANSACT only"), PermissionFilter::ViewAndTransact);
    add(tr("VIEW and MANAGE only"), PermissionFilter::ViewAndManage);
    add(tr("All three"), PermissionFilter::All);
    add(tr("None listed or unknown"), PermissionFilter::NoneOrUnknown);
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr(
        "Looks for every word in all columns of the rows that are loaded. A word behind a "
        "minus sign excludes; "
        "quotation marks hold words together. IDs are found in every form. Enter on an ID that is not among "
        "these rows asks the service for it."));
    m_clear->setObjectName(u"filterClear"_s);
    m_clear->setAccessibleName(tr("Clear filters"));
    m_showQuery->setObjectName(u"filterQuery"_s);
    setButtonKind(m_showQuery, ButtonKind::Link);
    layout->addWidget(column(tr("Permissions (on this page)"), m_permissions, box), 2);
    layout->addWidget(column(tr("Search (on this page)"), m_search, box), 4);
    layout->addWidget(m_clear, 0, Qt::AlignBottom);
    layout->addStretch(1);
    layout->addWidget(m_showQuery, 0, Qt::AlignBottom);
    m_showQuery->setMinimumHeight(m_clear->sizeHint().height());
    return box;
}

void FilterBar::connectFields()
{
    m_name->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameDelay.start();
        updateNameLabel();
        updateClear();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_searchDelay.start();
        updateClear();
    });
    connect(&m_nameDelay, &QTimer::timeout, this, &FilterBar::sendFilter);
    connect(&m_searchDelay, &QTimer::timeout, this, &FilterBar::sendInstantText);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterBar::sendFilter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        sendInstantText();
        Q_EMIT searchSubmitted(m_search->text());
    });
    connect(m_created, &DateFilterBox::choiceChanged, this, &FilterBar::sendFilter);
    connect(m_updated, &DateFilterBox::choiceChanged, this, &FilterBar::sendFilter);
    for (DateFilterBox *box : {m_created, m_updated})
        connect(box, &DateFilterBox::customRangeRequested, this,
                [this, box] { Q_EMIT customRangeRequested(box); });
    connect(m_permissions, &QComboBox::activated, this, [this] {
        m_sent.permissions = permissionMatch();
        updateClear();
        Q_EMIT permissionMatchChanged(m_sent.permissions);
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_showQuery, &QPushButton::clicked, this, &FilterBar::showQueryRequested);
}

TokenFilter FilterBar::filter() const
{
    const QDate today = QDate::currentDate();
    const InstantRange created = instantsOf(m_created->days(today));
    const InstantRange updated = instantsOf(m_updated->days(today));
    return {m_name->text(), created.after, created.before, updated.after, updated.before};
}

QString FilterBar::instantText() const
{
    return m_search->text();
}

PermissionFilter FilterBar::permissionMatch() const
{
    return static_cast<PermissionFilter>(m_permissions->currentData().toInt());
}

FilterState FilterBar::filterState() const
{
    return {.name = m_name->text(),
            .created = m_created->preset(),
            .createdDays = m_created->customDays(),
            .updated = m_updated->preset(),
            .updatedDays = m_updated->customDays(),
            .permissions = permissionMatch(),
            .text = m_search->text()};
}

void FilterBar::setFilterState(const FilterState &state)
{
    m_name->setText(state.name);
    m_created->setChoice(state.created, state.createdDays);
    m_updated->setChoice(state.updated, state.updatedDays);
    m_permissions->setCurrentIndex(m_permissions->findData(static_cast<int>(state.permissions)));
    m_search->setText(state.text);
    if (m_sent.permissions != state.permissions) {
        m_sent.permissions = state.permissions;
        Q_EMIT permissionMatchChanged(state.permissions);
    }
    sendInstantText();
    sendFilter();
}

void FilterBar::clear()
{
    setFilterState({});
}

void FilterBar::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void FilterBar::setWorksOnPage(bool worksOnPage)
{
    const auto labels = m_instantFilters->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy() == m_permissions)
            label->setText(worksOnPage ? tr("Permissions (on this page)")
                                       : tr("Permissions (of what is loaded)"));
        else if (label->buddy() == m_search)
            label->setText(worksOnPage ? tr("Search (on this page)") : tr("Search (in what is loaded)"));
    }
    m_permissions->setAccessibleName(worksOnPage ? tr("Permissions (on this page)")
                                                 : tr("Permissions (of what is loaded)"));
}

void FilterBar::sendFilter()
{
    m_nameDelay.stop();
    updateClear();
    FilterState asked = filterState();
    // Filters of the loaded rows do not decide whether to ask the service.
    asked.permissions = m_sent.permissions;
    asked.text = m_sent.text;
    if (asked == m_sent)
        return;
    m_sent = asked;
    Q_EMIT filterChanged(filter());
}

void FilterBar::sendInstantText()
{
    m_searchDelay.stop();
    updateClear();
    if (m_search->text() == m_sent.text)
        return;
    m_sent.text = m_search->text();
    Q_EMIT instantTextChanged(m_sent.text);
}

/// How the service matches is not documented, so that the text is sent as typed; a space is easily missed.
void FilterBar::updateNameLabel()
{
    const bool hasSpace = m_name->text() != m_name->text().trimmed();
    m_nameLabel->setText(hasSpace ? tr("Name (starts or ends with a space)") : tr("Name"));
}

void FilterBar::updateClear()
{
    m_clear->setEnabled(filterState() != FilterState{});
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        Q_EMIT tableRequested();
        return true;
    }
    if (key == Qt::Key_Escape && !field->text().isEmpty()) {
        field->clear();
        field == m_name ? sendFilter() : sendInstantText();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QSize FilterBar::minimumSizeHint() const
{
    // As narrow as two lines can be; the height is that of the present arrangement.
    return {std::max(m_serverFilters->minimumSizeHint().width(), m_instantFilters->minimumSizeHint().width()),
            m_layout->minimumSize().height()};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold(event->size().width());
}

void FilterBar::fold(int width)
{
    const int oneLine = m_serverFilters->minimumSizeHint().width() +
                        m_instantFilters->minimumSizeHint().width() + 3 * metrics::groupSpacing;
    const auto direction = width < oneLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() == direction)
        return;
    m_divider->setVisible(direction == QBoxLayout::LeftToRight);
    // Right-to-left layouts turn this round by themselves.
    m_layout->setDirection(direction);
    updateGeometry();
}

} // namespace tokenry
