// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/sandbox/store/tokenids.h"
#include "app/sandbox/store/tokenstore.h"

namespace tokenry::sandbox {

/// How to sign in as the sandbox's administrator.
struct AdminCredential
{
    std::string clientId = {};
    std::string secret = {};
};

/// Makes sure that there is an administrator and that this secret (a new one when absent) is its secret. It
/// is a token like any other, listed and deletable; the next start makes a new one. Its client id is
/// `wantedClientId`, else the one of the last start, else a new one. Throws std::runtime_error when the
/// wanted client id belongs to another token.
[[nodiscard]] AdminCredential ensureAdmin(TokenStore &store, TokenIds &ids,
                                          const std::optional<std::string> &wantedClientId,
                                          const std::optional<std::string> &wantedSecret);

} // namespace tokenry::sandbox
