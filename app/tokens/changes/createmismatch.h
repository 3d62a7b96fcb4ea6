// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

struct CreatedToken;
struct NewToken;
struct Token;

/// How a created token differs from what was asked for.
struct CreateMismatch
{
    bool isOtherName = false;
    bool isOtherPermissions = false; ///< More, fewer, or a list that cannot be read

    [[nodiscard]] bool isAny() const { return isOtherName || isOtherPermissions; }

    bool operator==(const CreateMismatch &) const = default;
};

/// In an answer that was cut, a field that did not arrive differs from nothing.
[[nodiscard]] CreateMismatch mismatchOf(const NewToken &asked, const Token &given, bool answerWasCut);
[[nodiscard]] CreateMismatch mismatchOf(const CreatedToken &created);

/// "You asked for VIEW. The service gave VIEW, TRANSACT and MANAGE." Empty when nothing differs. Translated,
/// display-safe.
[[nodiscard]] QString mismatchText(const CreatedToken &created);

} // namespace tokenry
