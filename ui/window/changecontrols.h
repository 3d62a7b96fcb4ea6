// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tokens/rights/changepolicy.h"

class QAction;

namespace tokenry {

/// The actions that begin a change on a page. None is owned.
struct ChangeControls
{
    QAction *newToken;
    QAction *createLike;
    QAction *rotate;
    QAction *deleteTokens;
};

/// Makes the actions follow the policy, and buttons follow their action: not offered, they are not shown and
/// their keys do nothing; off, they are disabled, with the reason as tool tip and status tip; on, they are as
/// the selection left them. Call it after each update by the selection, which knows the rows only.
void applyChangePolicy(const ChangePolicy &policy, const ChangeControls &controls);

} // namespace tokenry
