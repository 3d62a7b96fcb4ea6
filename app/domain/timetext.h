// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include "app/domain/token.h"

namespace tokenry {

/// "3 days ago", "14 months ago", "just now"; a future instant is "in the future", never a negative age. A
/// timestamp that did not parse is its display-safe text, or "invalid". Translated.
[[nodiscard]] QString relativeTime(const Timestamp &timestamp, const QDateTime &nowUtc);

/// "12 September 2026, 10:41" in the local zone and locale; the raw text when it did not parse. Translated.
[[nodiscard]] QString localTime(const Timestamp &timestamp);

/// Local and UTC exact, on two lines, for a tooltip.
[[nodiscard]] QString exactTime(const Timestamp &timestamp);

/// `2025-01-31T23:59:59.999Z` (RFC 3339), for requests, export and copies; empty when the instant is not
/// valid or outside of the years 0000–9999.
[[nodiscard]] QString utcText(const QDateTime &instant);

} // namespace tokenry
