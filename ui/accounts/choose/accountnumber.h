// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/domain/account.h"

namespace tokenry {

/// The digit that opens the account together with Ctrl: its place in the person's order, from 1 to 8. The
/// built-in sandbox always has 9, so that no number changes when an account is added. 0 for none.
[[nodiscard]] int accountNumber(const QList<Account> &accounts, qsizetype index);
/// The account of that number; null for none.
[[nodiscard]] const Account *accountOfNumber(const QList<Account> &accounts, int number);
/// "Ctrl+1" in the words of the platform; empty for 0.
[[nodiscard]] QString accountKeysText(int number);

} // namespace tokenry
