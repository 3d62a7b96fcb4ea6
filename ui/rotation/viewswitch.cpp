// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/viewswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/style/buttonkind.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int tokensPage = 0;
constexpr int rotationsPage = 1;
constexpr int overviewPage = 2;

} // namespace

ViewSwitch::ViewSwitch(QStackedWidget *stack, QWidget *parent)
    : QWidget(parent), m_stack(stack), m_tokens(addButton("viewTokens", tr("Tokens"), tr("Tokens page"))),
      m_overview(addButton("viewOverview", tr("Overview"), tr("Overview"))),
      m_rotations(addButton("viewRotations", tr("Rotations"), tr("Rotations")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_tokens, m_overview, m_rotations}) {
        row->addWidget(button);
        group->addButton(button);
    }
    // Assistive technology toggles a checkable button: that is no click.
    const auto connectPage = [this](QPushButton *button, int index) {
        connect(button, &QPushButton::toggled, this, [this, index](bool isChecked) {
            if (isChecked && m_stack->currentIndex() != index)
                showPage(index);
        });
    };
    connectPage(m_tokens, tokensPage);
    connectPage(m_overview, overviewPage);
    connectPage(m_rotations, rotationsPage);
    setRotations(0, false);
    showTokens();
}

QPushButton *ViewSwitch::addButton(const char *objectName, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAccessibleName(name);
    button->setCheckable(true);
    setButtonKind(button, ButtonKind::Choice);
    return button;
}

void ViewSwitch::setRotations(int underWay, bool wasEverStarted)
{
    m_rotations->setText(underWay > 0 ? tr("Rotations %1").arg(locale().toString(underWay))
                                      : tr("Rotations"));
    m_rotations->setAccessibleDescription(tr("%n rotations are under way", nullptr, underWay));
    m_rotations->setVisible(wasEverStarted);
}

void ViewSwitch::showPage(int index)
{
    m_stack->setCurrentIndex(index);
    m_tokens->setChecked(index == tokensPage);
    m_overview->setChecked(index == overviewPage);
    m_rotations->setChecked(index == rotationsPage);
    Q_EMIT changed();
}

bool ViewSwitch::areTokensShown() const
{
    return m_stack->currentIndex() == tokensPage;
}

void ViewSwitch::showTokens()
{
    showPage(tokensPage);
}

void ViewSwitch::showOverview()
{
    showPage(overviewPage);
}

void ViewSwitch::showRotations()
{
    showPage(rotationsPage);
}

} // namespace tokenry
