// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/settings/languages.h"
#include "ui/settings/overviewchoices.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

const QList<int> offeredSeconds = {10, 20, 30, 45, 60, 90, 120};
const QList<int> offeredMinutes = {5, 15, 30, 60};
const QList<int> offeredBounds = {5'000, 50'000};

/// One that was set elsewhere is offered too, so that looking does not change it.
QList<int> withCurrent(QList<int> choices, int current)
{
    if (!choices.contains(current))
        choices.append(current);
    std::sort(choices.begin(), choices.end());
    return choices;
}

/// A field with its label above it and a sentence below it.
QWidget *makeField(const QString &label, QComboBox *field, const QString &explanation, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(makeFieldLabel(label, field, box));
    column->addWidget(field, 0, Qt::AlignLeading);
    column->addWidget(makeMutedLabel(explanation, box));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : BaseDialog(parent), m_appearance(new QButtonGroup(this)), m_language(nullptr),
      m_clipboardSeconds(nullptr), m_lockMinutes(nullptr), m_readBound(nullptr), m_close(nullptr)
{
    setObjectName(u"settingsDialog"_s);
    setHeading(tr("Settings"), tr("Changes apply immediately."));
    contentLayout()->addWidget(buildAppearance(settings.appearance));
    contentLayout()->addWidget(buildLanguage(settings.language));
    contentLayout()->addWidget(buildClipboard(settings.clipboardSeconds));
    contentLayout()->addWidget(buildLock(settings.lockMinutes));
    contentLayout()->addWidget(buildReadBound(settings.readBound));
    contentLayout()->addStretch(1);

    m_close = addCloseButton("settingsClose");

    connect(m_appearance, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        // A choice lets go of the old one too; that is one change, not two.
        if (checked)
            announce();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::announce);
    connect(m_clipboardSeconds, &QComboBox::currentIndexChanged, this, &SettingsDialog::announce);
    connect(m_lockMinutes, &QComboBox::currentIndexChanged, this, &SettingsDialog::announce);
    connect(m_readBound, &QComboBox::currentIndexChanged, this, &SettingsDialog::announce);
}

void SettingsDialog::addOverview(const Account &account, const OverviewSettings &settings)
{
    auto *choices = new OverviewChoices(account, settings, this);
    connect(choices, &OverviewChoices::changed, this, &SettingsDialog::overviewChanged);
    // Above the room at the end.
    contentLayout()->insertWidget(contentLayout()->count() - 1, choices);
    setTabOrder(choices->lastField(), m_close);
}

QWidget *SettingsDialog::buildAppearance(Appearance appearance)
{
    struct Choice
    {
        Appearance appearance;
        QString text;
        QString objectName;
    };
    const Choice choices[] = {
        {Appearance::FollowSystem, tr("As the system"), u"settingsFollowSystem"_s},
        {Appearance::Light, tr("Light"), u"settingsLight"_s},
        {Appearance::Dark, tr("Dark"), u"settingsDark"_s},
    };
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::labelSpacing);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics::groupSpacing);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.text, box);
        button->setObjectName(choice.objectName);
        button->setChecked(choice.appearance == appearance);
        m_appearance->addButton(button, static_cast<int>(choice.appearance));
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *label = makeFieldLabel(tr("Appearance"), nullptr, box);
    column->addWidget(label);
    column->addLayout(row);
    // A group of radio buttons is no field of its own: its label is told with each of them.
    const auto buttons = m_appearance->buttons();
    for (QAbstractButton *button : buttons)
        button->setAccessibleDescription(label->text());
    return box;
}

QWidget *SettingsDialog::buildLanguage(const QString &language)
{
    m_language = new QComboBox(this);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(tr("As the system"), QString());
    const auto languages = offeredLanguages();
    for (const Language &each : languages)
        m_language->addItem(each.name, each.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    return makeField(tr("Language"), m_language,
                     tr("The window changes its language when Tokenry is started again."), this);
}

QWidget *SettingsDialog::buildClipboard(int seconds)
{
    // Made here, after the widgets above it, because the Tab key goes by the order in which widgets are made.
    m_clipboardSeconds = new QComboBox(this);
    m_clipboardSeconds->setObjectName(u"settingsClipboard"_s);
    const int current =
        std::clamp(seconds, Settings::minimumClipboardSeconds, Settings::maximumClipboardSeconds);
    const auto choices = withCurrent(offeredSeconds, current);
    for (const int choice : choices)
        m_clipboardSeconds->addItem(tr("%1 seconds").arg(choice), choice);
    m_clipboardSeconds->setCurrentIndex(m_clipboardSeconds->findData(current));
    return makeField(tr("Clear a copied secret after"), m_clipboardSeconds,
                     tr("A secret that you copy is taken off the clipboard when this time is up, unless "
                        "something else was copied meanwhile."),
                     this);
}

QWidget *SettingsDialog::buildLock(int minutes)
{
    m_lockMinutes = new QComboBox(this);
    m_lockMinutes->setObjectName(u"settingsLockMinutes"_s);
    m_lockMinutes->addItem(tr("Never"), Settings::neverLock);
    const int current = Settings::lockMinutesFrom(minutes);
    const auto choices =
        current == Settings::neverLock ? offeredMinutes : withCurrent(offeredMinutes, current);
    for (const int choice : choices)
        m_lockMinutes->addItem(tr("%n minutes", nullptr, choice), choice);
    m_lockMinutes->setCurrentIndex(m_lockMinutes->findData(current));
    return makeField(tr("Lock when idle for"), m_lockMinutes,
                     tr("When nothing was typed or clicked for this long, the credentials leave memory and "
                        "the window shows nothing until you "
                        "unlock it. Locking the screen does the same at once."),
                     this);
}

QWidget *SettingsDialog::buildReadBound(int rows)
{
    m_readBound = new QComboBox(this);
    m_readBound->setObjectName(u"settingsReadBound"_s);
    QList<int> choices = offeredBounds;
    if (rows != onlyFirstPage && rows != readEverything)
        choices = withCurrent(choices, rows);
    m_readBound->addItem(tr("Only the first page"), onlyFirstPage);
    for (const int choice : std::as_const(choices))
        m_readBound->addItem(tr("Up to %1 tokens").arg(QLocale().toString(choice)), choice);
    m_readBound->addItem(tr("The whole list"), readEverything);
    m_readBound->setCurrentIndex(m_readBound->findData(rows));
    return makeField(tr("Read the list ahead"), m_readBound,
                     tr("Tokens that were read are searched, sorted and paged without asking the service. "
                        "They are read in the background, one page after the other."),
                     this);
}

void SettingsDialog::announce()
{
    Q_EMIT changed({.appearance = static_cast<Appearance>(m_appearance->checkedId()),
                    .clipboardSeconds = m_clipboardSeconds->currentData().toInt(),
                    .readBound = m_readBound->currentData().toInt(),
                    .lockMinutes = m_lockMinutes->currentData().toInt(),
                    .language = m_language->currentData().toString()});
}

} // namespace tokenry
