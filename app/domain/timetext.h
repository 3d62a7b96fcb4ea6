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

/// Strict RFC 3339 in UTC with `Z` and milliseconds, for export and the query text.
[[nodiscard]] QString utcText(const QDateTime &instant);

} // namespace tokenry
