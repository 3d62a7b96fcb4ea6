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
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    if (!m_action->statusTip().isEmpty())
        setToolTip(m_action->toolTip());
    else
        setToolTip(keys.isEmpty() ? QString()
                                  : tr("%1 (%2)", "action and its keys").arg(text().remove(u'&'), keys));
    setAccessibleDescription(m_action->statusTip());
}

} // namespace tokenry
