// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace tokenry {

/// A date-time by RFC 3339 section 5.6, strictly: zone required, no 24:00, years 0000–9999. In UTC, finer
/// than milliseconds is cut off. A leap second (:60) has no instant in Qt and is refused too.
[[nodiscard]] std::optional<QDateTime> parseRfc3339(QStringView text);

/// `2025-01-31T23:59:59.999Z`; empty when the instant is not valid or outside of the years 0000–9999.
[[nodiscard]] QString formatRfc3339(const QDateTime &instant);

} // namespace tokenry
