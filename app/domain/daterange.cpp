// SPDX-License-Identifier: Apache-2.0
#include "app/domain/daterange.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace tokenry {

namespace {

/// A stretch of time in which a zone's offset does not change, in UTC milliseconds; the end is exclusive.
struct Stretch
{
    qint64 begin;
    qint64 end;
    qint64 offset;
};

constexpr qint64 millisecondsPerSecond = 1000;
constexpr int searchedDays =
    3; ///< More than the largest offset plus the largest jump (Apia skipped a whole day)

QDateTime utcMidnight(QDate day)
{
    return day.startOfDay(Qt::UTC);
}

/// The first millisecond in (`from`, `to`] at which the offset is another one than at `from`.
qint64 changeBetween(qint64 from, qint64 to, const UtcOffset &offsetAt)
{
    const int before = offsetAt(QDateTime::fromMSecsSinceEpoch(from, Qt::UTC));
    while (to - from > 1) {
        const qint64 middle = from + (to - from) / 2;
        (offsetAt(QDateTime::fromMSecsSinceEpoch(middle, Qt::UTC)) == before ? from : to) = middle;
    }
    return to;
}

/// The stretches around a day, found by asking for the offset of each hour. QDate::startOfDay() alone does
/// not do: where the clock is put back just after midnight (St John's until 2011), a day ends twice.
QList<Stretch> stretchesAround(QDate day, const UtcOffset &offsetAt)
{
    constexpr qint64 hour = 60 * 60 * millisecondsPerSecond;
    const qint64 begin = utcMidnight(day).addDays(-searchedDays).toMSecsSinceEpoch();
    const qint64 end = utcMidnight(day).addDays(searchedDays).toMSecsSinceEpoch();
    const auto offset = [&offsetAt](qint64 at) {
        return millisecondsPerSecond * offsetAt(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    };
    QList<Stretch> stretches{{begin, end, offset(begin)}};
    for (qint64 at = begin + hour; at < end; at += hour) {
        const qint64 now = offset(at);
        if (now == stretches.last().offset)
            continue;
        const qint64 change = changeBetween(at - hour, at, offsetAt);
        stretches.last().end = change;
        stretches.append({change, end, now});
    }
    return stretches;
}

/// The first instant whose local time is not before midnight of `day`.
QDateTime firstInstantOf(QDate day, const UtcOffset &offsetAt)
{
    const qint64 midnight = utcMidnight(day).toMSecsSinceEpoch();
    qint64 first = std::numeric_limits<qint64>::max();
    for (const Stretch &stretch : stretchesAround(day, offsetAt)) {
        const qint64 candidate = std::max(stretch.begin, midnight - stretch.offset);
        if (candidate < stretch.end)
            first = std::min(first, candidate);
    }
    return QDateTime::fromMSecsSinceEpoch(first, Qt::UTC);
}

/// The last millisecond whose local time is before midnight of the day after `day`.
QDateTime lastInstantOf(QDate day, const UtcOffset &offsetAt)
{
    const QDate next = day.addDays(1);
    const qint64 midnight = utcMidnight(next).toMSecsSinceEpoch();
    qint64 last = std::numeric_limits<qint64>::min();
    for (const Stretch &stretch : stretchesAround(next, offsetAt)) {
        const qint64 candidate = std::min(stretch.end, midnight - stretch.offset) - 1;
        if (candidate >= stretch.begin)
            last = std::max(last, candidate);
    }
    return QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
}

DayRange lastDays(int count, QDate today)
{
    return {today.addDays(1 - count), today};
}

} // namespace

int localUtcOffset(const QDateTime &utc)
{
    return utc.toLocalTime().offsetFromUtc();
}

DayRange daysOf(DatePreset preset, QDate today)
{
    switch (preset) {
    case DatePreset::AnyTime:
    case DatePreset::Custom:
        return {};
    case DatePreset::Today:
        return {today, today};
    case DatePreset::Last7Days:
        return lastDays(7, today);
    case DatePreset::Last30Days:
        return lastDays(30, today);
    case DatePreset::Last90Days:
        return lastDays(90, today);
    case DatePreset::OlderThan90Days:
        return {std::nullopt, today.addDays(-90)};
    case DatePreset::OlderThan1Year:
        return {std::nullopt, today.addYears(-1)};
    }
    return {};
}

InstantRange instantsOf(const DayRange &days, const UtcOffset &offsetAt)
{
    InstantRange instants;
    if (days.from && days.from->isValid())
        instants.after = firstInstantOf(*days.from, offsetAt);
    if (days.to && days.to->isValid())
        instants.before = lastInstantOf(*days.to, offsetAt);
    return instants;
}

} // namespace tokenry
