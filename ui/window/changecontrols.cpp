// SPDX-License-Identifier: Apache-2.0
#include "ui/window/changecontrols.h"

#include <QAction>
#include <QPushButton>

#include "app/core/displaytext.h"

namespace tokenry {

namespace {

void applyTo(QAction *action, const ChangePolicy &policy, bool makesSense)
{
    // Enabled first: an action that is not visible keeps no other state.
    action->setEnabled(policy.areEnabled && makesSense);
    action->setVisible(policy.areOffered);
    action->setToolTip(plainTooltip(policy.reason));
    action->setStatusTip(policy.reason);
}

void applyTo(QPushButton *button, const ChangePolicy &policy, const QAction *action)
{
    button->setEnabled(policy.areOffered && action->isEnabled());
    button->setVisible(policy.areOffered);
    button->setToolTip(plainTooltip(policy.reason));
    button->setAccessibleDescription(policy.reason);
}

} // namespace

void applyChangePolicy(const ChangePolicy &policy, const ChangeControls &controls)
{
    // A new token needs nothing that is chosen.
    applyTo(controls.newToken, policy, true);
    applyTo(controls.createLike, policy, controls.createLike->isEnabled());
    applyTo(controls.deleteTokens, policy, controls.deleteTokens->isEnabled());
    applyTo(controls.newButton, policy, controls.newToken);
    applyTo(controls.deleteButton, policy, controls.deleteTokens);
}

} // namespace tokenry
