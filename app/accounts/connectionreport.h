// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/account.h"
#include "app/domain/result.h"
#include "app/domain/tokenpage.h"

namespace tokenry {

/// The result of a test of an account's address and credentials. Closed: switch over it without `default`.
enum class ConnectionVerdict {
    Works,
    NoRight,   ///< The pair is accepted, and may not list tokens
    WrongPair, ///< 401
    NotTheApi, ///< Something answered, and it is not the tokens service: HTML, a wrong path, a redirect
    Tls,       ///< No connection that could be proven
    Proxy,     ///< A proxy on the way did not let it through, or wants a sign-in of its own
    NameNotFound,
    NothingListens,
    TooSlow,
    Other,
};

/// The verdict in words. All texts are translated, plain and display-safe.
struct ConnectionReport
{
    ConnectionVerdict verdict = ConnectionVerdict::Other;
    QString title = {};   ///< One line, without a full stop
    QString message = {}; ///< What was found and what to do
    QString details = {}; ///< For *Copy details*; empty when it works; never a secret
};

/// Judges the answer to one small `list()` that was made with the account's address and credentials. Pure.
[[nodiscard]] ConnectionReport judgeConnection(const Result<TokenPage> &answer, const Account &account);

} // namespace tokenry
