// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/filter/filterbar.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>

#include "app/core/displaytext.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/tokens/filter/datefilterbox.h"
#include "ui/tokens/filter/filterchiprow.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 250ms;
constexpr int chipSpacing = 8;

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

/// Fields below the title of their group.
void addGroup(QWidget *box, const QString &title, QLayout *fields)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::labelSpacing);
    auto *label = new QLabel(title, box);
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    layout->addWidget(label);
    layout->addLayout(fields);
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
    : QWidget(parent), m_search(searchField("searchField", tr("Search names, IDs and notes"), this)),
      m_permissions(new QComboBox(this)), m_name(searchField("filterName", tr("Any name"), this)),
      m_created(new DateFilterBox(tr("Created between"), this)),
      m_updated(new DateFilterBox(tr("Updated between"), this)), m_instantFilters(buildInstantFilters()),
      m_serverFilters(buildServerFilters()), m_divider(new QFrame(this)),
      m_fields(new QBoxLayout(QBoxLayout::LeftToRight)), m_chips(new FilterChipRow(kindCount, this))
{
    setObjectName(u"filterBar"_s);
    static_cast<QFrame *>(m_divider)->setFrameShape(QFrame::VLine);
    m_fields->setSpacing(metrics::groupSpacing);
    m_fields->addWidget(m_instantFilters, 6);
    m_fields->addWidget(m_divider);
    m_fields->addWidget(m_serverFilters, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(chipSpacing);
    layout->addLayout(m_fields);
    layout->addWidget(m_chips);
    m_nameDelay.setSingleShot(true);
    m_nameDelay.setInterval(typingPause);
    connectFields();
    connectServerFields();
    updateChips();
}

QWidget *FilterBar::buildInstantFilters()
{
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(
        tr("Shows the rows that have every word, in any column (Ctrl+F). A minus sign before a word "
           "leaves out the rows that have it; quotation marks keep words together. IDs are found in every "
           "form. Enter on an ID that "
           "is not in the list asks the service for it."));
    m_permissions->setObjectName(u"filterPermissions"_s);
    m_permissions->setAccessibleName(tr("Permissions"));
    m_permissions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_permissions->setMinimumContentsLength(9);
    fillPermissions();
    auto *box = new QWidget(this);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(metrics::groupSpacing);
    fields->addWidget(column(tr("&Search"), m_search, box), 4);
    fields->addWidget(column(tr("&Permissions"), m_permissions, box), 2);
    addGroup(box, tr("In this list"), fields);
    return box;
}

void FilterBar::fillPermissions()
{
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
}

QWidget *FilterBar::buildServerFilters()
{
    m_name->setAccessibleName(tr("Name filter"));
    m_name->setToolTip(tr("The service decides how names match (Ctrl+Shift+N)."));
    m_created->setObjectName(u"filterCreated"_s);
    m_created->setAccessibleName(tr("Created"));
    m_updated->setObjectName(u"filterUpdated"_s);
    m_updated->setAccessibleName(tr("Updated"));
    auto *box = new QWidget(this);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(metrics::groupSpacing);
    QWidget *name = column(tr("&Name"), m_name, box);
    m_nameLabel = name->findChild<QLabel *>();
    fields->addWidget(name, 3);
    fields->addWidget(column(tr("Created"), m_created, box), 2);
    fields->addWidget(column(tr("Updated"), m_updated, box), 2);
    addGroup(box, tr("Filtered by the service"), fields);
    return box;
}

void FilterBar::connectFields()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::sendInstantText);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchSubmitted(m_search->text()); });
    connect(m_permissions, &QComboBox::activated, this, [this] {
        m_sent.permissions = permissionMatch();
        updateChips();
        Q_EMIT permissionMatchChanged(m_sent.permissions);
    });
    connect(m_chips, &FilterChipRow::removeRequested, this,
            [this](int chip) { removeFilter(static_cast<Kind>(chip)); });
    connect(m_chips, &FilterChipRow::clearRequested, this, &FilterBar::clear);
    connect(m_chips, &FilterChipRow::showQueryRequested, this, &FilterBar::showQueryRequested);
}

void FilterBar::connectServerFields()
{
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameDelay.start();
        updateNameLabel();
        updateChips();
    });
    connect(&m_nameDelay, &QTimer::timeout, this, &FilterBar::sendFilter);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterBar::sendFilter);
    connect(m_created, &DateFilterBox::choiceChanged, this, &FilterBar::sendFilter);
    connect(m_updated, &DateFilterBox::choiceChanged, this, &FilterBar::sendFilter);
    for (DateFilterBox *box : {m_created, m_updated})
        connect(box, &DateFilterBox::customRangeRequested, this,
                [this, box] { Q_EMIT customRangeRequested(box); });
}

TokenFilter FilterBar::filter() const
{
    const QDate today = QDate::currentDate();
    const InstantRange created = instantsOf(m_created->days(today));
    const InstantRange updated = instantsOf(m_updated->days(today));
    return {m_name->text(), created.after, created.before, updated.after, updated.before};
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
    if (std::exchange(m_sent.permissions, state.permissions) != state.permissions)
        Q_EMIT permissionMatchChanged(state.permissions);
    sendInstantText();
    sendFilter();
}

void FilterBar::removeChosen(bool isAlone)
{
    if (m_chosen.isEmpty())
        return;
    setChosen({});
    Q_EMIT chosenRemoved(isAlone);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void FilterBar::setClockCaution(const QString &caution)
{
    m_created->setCaution(caution);
    m_updated->setCaution(caution);
    updateChips();
}

QString FilterBar::chipText(Kind kind) const
{
    switch (kind) {
    case Search:
        return m_search->text().isEmpty() ? QString() : tr("Search: %1").arg(displaySafe(m_search->text()));
    case PermissionChoice:
        return permissionMatch() == PermissionFilter::Any
                   ? QString()
                   : tr("Permissions: %1").arg(m_permissions->currentText());
    case Name:
        return m_name->text().isEmpty() ? QString() : tr("Name: %1").arg(displaySafe(m_name->text()));
    case Created:
        return m_created->preset() == DatePreset::AnyTime ? QString()
                                                          : tr("Created: %1").arg(m_created->choiceText());
    case Updated:
        return m_updated->preset() == DatePreset::AnyTime ? QString()
                                                          : tr("Updated: %1").arg(m_updated->choiceText());
    case Chosen:
        return m_chosen;
    }
    return {};
}

void FilterBar::removeFilter(Kind kind)
{
    FilterState state = filterState();
    switch (kind) {
    case Search:
        state.text.clear();
        break;
    case PermissionChoice:
        state.permissions = PermissionFilter::Any;
        break;
    case Name:
        state.name.clear();
        break;
    case Created:
        state.created = DatePreset::AnyTime;
        break;
    case Updated:
        state.updated = DatePreset::AnyTime;
        break;
    case Chosen:
        removeChosen(true);
        return;
    }
    // The chip goes, and a focus that stays on nothing would be lost.
    if (m_chips->isChipFocused(kind))
        m_search->setFocus(Qt::OtherFocusReason);
    setFilterState(state);
}

void FilterBar::sendFilter()
{
    m_nameDelay.stop();
    updateChips();
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
    updateChips();
    if (m_search->text() == m_sent.text)
        return;
    m_sent.text = m_search->text();
    Q_EMIT instantTextChanged(m_sent.text);
}

/// How the service matches is not documented, so that the text is sent as typed; a space is easily missed.
void FilterBar::updateNameLabel()
{
    const bool hasSpace = m_name->text() != m_name->text().trimmed();
    m_nameLabel->setText(hasSpace ? tr("&Name (starts or ends with a space)") : tr("&Name"));
}

void FilterBar::updateChips()
{
    QStringList texts;
    for (int kind = 0; kind < kindCount; ++kind)
        texts.append(chipText(static_cast<Kind>(kind)));
    m_chips->setTexts(texts);
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
            layout()->minimumSize().height()};
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
    if (m_fields->direction() == direction)
        return;
    m_divider->setVisible(direction == QBoxLayout::LeftToRight);
    // Right-to-left layouts turn this round by themselves.
    m_fields->setDirection(direction);
    layout()->invalidate();
    updateGeometry();
}

} // namespace tokenry
