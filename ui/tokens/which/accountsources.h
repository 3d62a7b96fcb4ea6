// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

#include "ui/tokens/which/searchedaccount.h"

namespace tokenry {

/// Where a search over all accounts finds them. Asked anew each time.
struct AccountSources
{
    std::function<QList<SearchedAccount>()> signedIn;
    /// Stored accounts that are not among these. Not the built-in sandbox: its tokens work nowhere else.
    std::function<QList<Account>(const QList<SearchedAccount> &signedIn)> others;
    /// Reads the rest of the list of an account that is signed in.
    std::function<void(const QString &accountId)> readWholeList;
};

} // namespace tokenry
