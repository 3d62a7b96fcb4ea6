// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

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

/// The first instant of `from` and the last millisecond of `to` in `zone`, in UTC. Days of 23 or 25 hours,
/// and days whose midnight does not exist, are handled: a day begins with its first existing instant.
[[nodiscard]] InstantRange instantsOf(const DayRange &days, const QTimeZone &zone);

} // namespace tokenry
