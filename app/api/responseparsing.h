// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include "app/domain/newtoken.h"
#include "app/domain/result.h"
#include "app/domain/tokenpage.h"
#include "app/http/httpmessage.h"

namespace tokenry {

// The result of each call by its answer. A secret in an answer that must not hold one is overwritten unread.

[[nodiscard]] Result<TokenPage> readPageAnswer(HttpResponse &answer, const QDateTime &nowUtc);
[[nodiscard]] Result<Token> readTokenAnswer(HttpResponse &answer, const QDateTime &nowUtc);
/// A complete secret of a token object is handed over whatever else is wrong, because there is no second one.
/// A part of one never is.
[[nodiscard]] Result<CreatedToken> readCreateAnswer(HttpResponse &answer, const QDateTime &nowUtc);
[[nodiscard]] Result<void> readDeleteAnswer(HttpResponse &answer, const QDateTime &nowUtc);

} // namespace tokenry
