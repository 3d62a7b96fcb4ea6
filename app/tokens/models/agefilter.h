// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include "app/tokens/rows/packedrow.h"

namespace tokenry {

/// The choices of the instant age filter: how long ago a token was created. A day is 24 hours, a year 365
/// days.
enum class AgeFilter {
    Any,
    YoungerThan7Days,
    YoungerThan30Days,
    OlderThan90Days,
    OlderThan1Year,
    NotKnown, ///< The time of creation is absent or invalid, or lies in the future
};

/// Whether a row passes; `now` is in milliseconds since 1970, UTC.
[[nodiscard]] bool matches(const PackedRow &row, AgeFilter match, qint64 now);

} // namespace tokenry
