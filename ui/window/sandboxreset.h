// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace tokenry {

struct Account;

/// Asks whether to reset the built-in sandbox. `confirmed` runs when the person says yes.
void askToResetSandbox(const Account &account, QWidget *parent, std::function<void()> confirmed);

} // namespace tokenry
