// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

struct NewToken;
struct Token;

/// Compares a created token with the request for it. One sentence for each difference of permissions and
/// name: "You asked for VIEW. The service gave VIEW and MANAGE."; empty when the service gave exactly the
/// request. Translated, display-safe.
[[nodiscard]] QString differencesFromRequest(const NewToken &asked, const Token &given);

} // namespace tokenry
