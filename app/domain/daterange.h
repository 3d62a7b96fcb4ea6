// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>
#include <optional>

namespace tokenry {

/// The choices of a date filter.
enum class DatePreset {
    AnyTime,
    Today,
    Last7Days,
    Last30Days,
    Last90Days,
    OlderThan90Days,
    OlderThan1Year,
    Custom
};

/// Local days, both inclusive; an absent end is open.
struct DayRange
{
    std::optional<QDate> from = std::nullopt;
    std::optional<QDate> to = std::nullopt;

    bool operator==(const DayRange &) const = default;
};

/// Exact UTC instants, both inclusive.
struct InstantRange
{
    std::optional<QDateTime> after = std::nullopt;
    std::optional<QDateTime> before = std::nullopt;

    bool operator==(const InstantRange &) const = default;
};

/// The days that a preset means when today is `today`. "Last 7 days" is today and the six days before;
/// "older than 90 days" ends the day before the last 90 days begin. Custom and AnyTime give an open range.
[[nodiscard]] DayRange daysOf(DatePreset preset, QDate today);

/// Seconds by which a zone is ahead of UTC at an instant.
using UtcOffset = std::function<int(const QDateTime &utc)>;

/// The offset of the zone in which times are shown: that of the C library, as QDateTime::toLocalTime() and
/// QDate::currentDate() use it. QTimeZone::systemTimeZone() is another one for `TZ=:/path` and `TZ=UTC+3`.
[[nodiscard]] int localUtcOffset(const QDateTime &utc);

/// The first instant of `from` and the last millisecond of `to` in the zone, in UTC. Days of 23 or 25 hours,
/// and days whose midnight does not exist, are handled: a day begins with its first existing instant.
[[nodiscard]] InstantRange instantsOf(const DayRange &days, const UtcOffset &offsetAt = localUtcOffset);

} // namespace tokenry
