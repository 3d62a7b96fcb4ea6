// SPDX-License-Identifier: Apache-2.0
#include "ui/window/changecontrols.h"

#include <QAction>

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

} // namespace

void applyChangePolicy(const ChangePolicy &policy, const ChangeControls &controls)
{
    // A new token needs nothing that is chosen.
    applyTo(controls.newToken, policy, true);
    applyTo(controls.createLike, policy, controls.createLike->isEnabled());
    applyTo(controls.rotate, policy, controls.rotate->isEnabled());
    applyTo(controls.deleteTokens, policy, controls.deleteTokens->isEnabled());
}

} // namespace tokenry
