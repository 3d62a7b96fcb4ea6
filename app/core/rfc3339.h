// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace tokenry {

/// A date-time by RFC 3339 section 5.6, strictly: zone required, no 24:00, years 0000–9999. In UTC, finer
/// than milliseconds is cut off. A leap second (:60) has no instant in Qt and is refused too.
[[nodiscard]] std::optional<QDateTime> parseRfc3339(QStringView text);

} // namespace tokenry
