// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/environmentselector.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/controls/environmentlook.h"
#include "ui/controls/fieldhint.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString wordOf(AccountMode mode)
{
    switch (mode) {
    case AccountMode::Normal:
        return EnvironmentSelector::tr("Normal");
    case AccountMode::Protected:
        return EnvironmentSelector::tr("Protected");
    case AccountMode::ReadOnly:
        return EnvironmentSelector::tr("Read-only");
    }
    return {};
}

} // namespace

EnvironmentSelector::EnvironmentSelector(QWidget *parent)
    : QWidget(parent), m_environment(new QComboBox(this)), m_mode(new QComboBox(this)),
      m_hint(new FieldHint(nullptr, this)), m_meaning(makeMutedLabel({}, this))
{
    m_environment->setObjectName(u"accountEnvironment"_s);
    m_mode->setObjectName(u"accountMode"_s);
    build();
    connect(m_environment, &QComboBox::currentIndexChanged, this, &EnvironmentSelector::chooseEnvironment);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        m_isModeChosen = true;
        updateLook();
        Q_EMIT changed();
    });
    updateLook();
}

void EnvironmentSelector::build()
{
    m_environment->setIconSize(QSize(16, 16));
    m_environment->setPlaceholderText(tr("Choose what it is for"));
    for (const Environment environment :
         {Environment::Production, Environment::Sandbox, Environment::Other}) {
        const EnvironmentLook look = lookOf(environment);
        m_environment->addItem(themedIcon(look.icon, look.text), environmentWord(environment),
                               static_cast<int>(environment));
    }
    m_environment->setCurrentIndex(-1);
    for (const AccountMode mode : {AccountMode::Normal, AccountMode::Protected, AccountMode::ReadOnly}) {
        m_mode->addItem(wordOf(mode), static_cast<int>(mode));
        m_mode->setItemData(m_mode->count() - 1, modeHelp(mode), Qt::ToolTipRole);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::groupSpacing);
    grid->setVerticalSpacing(metrics::labelSpacing);
    grid->addWidget(makeFieldLabel(tr("Environment"), m_environment, this), 0, 0);
    grid->addWidget(makeFieldLabel(tr("Mode"), m_mode, this), 0, 1);
    grid->addWidget(m_environment, 1, 0);
    grid->addWidget(m_mode, 1, 1);
    grid->addWidget(m_hint, 2, 0, 1, 2);
    grid->addWidget(m_meaning, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

Environment EnvironmentSelector::environment() const
{
    return m_environment->currentIndex() < 0 ? Environment::Unlabelled
                                             : static_cast<Environment>(m_environment->currentData().toInt());
}

AccountMode EnvironmentSelector::mode() const
{
    return static_cast<AccountMode>(m_mode->currentData().toInt());
}

void EnvironmentSelector::choose(Environment environment, AccountMode mode)
{
    const QSignalBlocker environmentBlocker(m_environment);
    const QSignalBlocker modeBlocker(m_mode);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(environment)));
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(mode)));
    m_isModeChosen = true;
    updateLook();
    Q_EMIT changed();
}

void EnvironmentSelector::chooseEnvironment()
{
    if (!m_isModeChosen) {
        // Where money moves, the careful mode is the one that need not be chosen.
        const AccountMode mode =
            environment() == Environment::Production ? AccountMode::Protected : AccountMode::Normal;
        const QSignalBlocker blocker(m_mode);
        m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(mode)));
    }
    updateLook();
    Q_EMIT changed();
}

void EnvironmentSelector::setGuess(std::optional<Environment> guess, const QString &words)
{
    m_guess = guess;
    m_guessWords = words;
    updateGuess();
}

void EnvironmentSelector::updateGuess()
{
    const bool isSaid = m_guess && *m_guess != environment();
    m_hint->setHint(environment() == Environment::Unlabelled ? FieldHint::Kind::Note
                                                             : FieldHint::Kind::Warning,
                    isSaid ? m_guessWords : QString());
    m_environment->setAccessibleDescription(isSaid ? m_guessWords : QString());
}

void EnvironmentSelector::updateLook()
{
    const Environment chosen = environment();
    m_environment->setWhatsThis(environmentHelp(chosen));
    m_mode->setWhatsThis(modeHelp(mode()));
    QPalette colors;
    QFont font;
    if (chosen != Environment::Unlabelled) {
        const QColor color = themeColor(lookOf(chosen).text, palette());
        colors.setColor(QPalette::Active, QPalette::ButtonText, color);
        colors.setColor(QPalette::Inactive, QPalette::ButtonText, color);
        font.setWeight(QFont::Bold);
    }
    m_environment->setPalette(colors);
    m_environment->setFont(font);
    m_meaning->setText(modeHelp(mode()));
    m_mode->setAccessibleDescription(modeHelp(mode()));
    updateGuess();
}

void EnvironmentSelector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The box's own palette is what changes here, so only the window's is listened to.
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

} // namespace tokenry
