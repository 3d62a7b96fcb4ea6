// SPDX-License-Identifier: Apache-2.0
#include "ui/window/actionbutton.h"

#include <QAction>

namespace tokenry {

ActionButton::ActionButton(QAction *action, const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent), m_action(action)
{
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    // An action without a tool tip gives its own text, which the button shows already.
    setToolTip(m_action->statusTip().isEmpty() ? QString() : m_action->toolTip());
    setAccessibleDescription(m_action->statusTip());
}

} // namespace tokenry
