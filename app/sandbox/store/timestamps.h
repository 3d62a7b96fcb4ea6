// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// An instant as it was written, which may be finer than what is stored.
struct ParsedInstant
{
    Millis millis = 0;     ///< Rounded towards the past
    bool hasFiner = false; ///< There were non-zero digits past the millisecond
};

/// Strict RFC 3339 date-time, any offset, any number of fraction digits; nothing when it is not one. A leap
/// second (`:60`) is not taken.
[[nodiscard]] std::optional<ParsedInstant> parseInstant(std::string_view text);

/// RFC 3339 in UTC with milliseconds and `Z`.
[[nodiscard]] std::string formatInstant(Millis millis);

/// The clock of the system.
[[nodiscard]] Millis currentMillis();

} // namespace tokenry::sandbox
