// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>

#include "app/domain/account.h"

namespace tokenry {

/// The number of Ctrl+1…9 that opens the account at this place of the list; 0 for none. The built-in sandbox
/// always has the last one, so that no key comes to mean another account because one was added.
[[nodiscard]] inline int accountNumber(const QList<Account> &accounts, qsizetype index)
{
    constexpr int last = 9;
    if (accounts.at(index).isBuiltInSandbox)
        return last;
    const bool isLastTaken =
        std::any_of(accounts.cbegin(), accounts.cend(), [](const Account &a) { return a.isBuiltInSandbox; });
    return index + 1 <= (isLastTaken ? last - 1 : last) ? static_cast<int>(index) + 1 : 0;
}

} // namespace tokenry
