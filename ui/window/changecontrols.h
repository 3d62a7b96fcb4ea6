// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tokens/rights/changepolicy.h"

class QAction;
class QPushButton;

namespace tokenry {

/// What begins a change on a page. None is owned.
struct ChangeControls
{
    QAction *newToken;
    QAction *createLike;
    QAction *deleteTokens;
    QPushButton *newButton;
    QPushButton *deleteButton;
};

/// Makes the controls follow the policy: not offered, they are not shown and their keys do nothing; off, they
/// are disabled, with the reason as tool tip and accessible description; on, they are as the selection left
/// them. Call it after each update by the selection, which only knows what is chosen.
void applyChangePolicy(const ChangePolicy &policy, const ChangeControls &controls);

} // namespace tokenry
