// SPDX-License-Identifier: Apache-2.0
#include "app/domain/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/core/displaytext.h"
#include "app/core/rfc3339.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 60 * secondsPerMinute;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;
constexpr qint64 daysToldAsDays = 60;
constexpr int monthsToldAsMonths = 24;
constexpr int monthsPerYear = 12;
constexpr double daysPerMonth = 365.25 / monthsPerYear;
/// Two clocks are never quite alike: a token that was made this second is not "in the future".
constexpr qint64 justNowSeconds = 45;
constexpr qsizetype maximumRawText = 64;

QString rawText(const Timestamp &timestamp)
{
    return timestamp.text.isEmpty() ? Text::tr("invalid") : displaySafe(timestamp.text, maximumRawText);
}

QString longAge(qint64 seconds)
{
    const qint64 days = seconds / secondsPerDay;
    if (days < daysToldAsDays)
        return Text::tr("%n days ago", nullptr, static_cast<int>(days));
    const int months = qRound(static_cast<double>(days) / daysPerMonth);
    if (months < monthsToldAsMonths)
        return Text::tr("%n months ago", nullptr, months);
    return Text::tr("%n years ago", nullptr, months / monthsPerYear);
}

} // namespace

QString relativeTime(const Timestamp &timestamp, const QDateTime &nowUtc)
{
    if (!timestamp.instant)
        return rawText(timestamp);
    const qint64 seconds = timestamp.instant->secsTo(nowUtc);
    if (seconds <= -justNowSeconds)
        return Text::tr("in the future");
    if (seconds < justNowSeconds)
        return Text::tr("just now");
    if (seconds < secondsPerHour)
        return Text::tr("%n minutes ago", nullptr,
                        static_cast<int>(qMax<qint64>(1, seconds / secondsPerMinute)));
    if (seconds < secondsPerDay)
        return Text::tr("%n hours ago", nullptr, static_cast<int>(seconds / secondsPerHour));
    return longAge(seconds);
}

QString localTime(const Timestamp &timestamp)
{
    if (!timestamp.instant)
        return rawText(timestamp);
    return QLocale().toString(timestamp.instant->toLocalTime(),
                              Text::tr("d MMMM yyyy, HH:mm", "Qt date and time format"));
}

QString exactTime(const Timestamp &timestamp)
{
    if (!timestamp.instant)
        return rawText(timestamp);
    const QString local = QLocale().toString(
        timestamp.instant->toLocalTime(), Text::tr("d MMMM yyyy, HH:mm:ss.zzz", "Qt date and time format"));
    const QString zone = timestamp.instant->toLocalTime().timeZoneAbbreviation();
    return Text::tr("%1 %2 (local time)\n%3 (UTC)").arg(local, zone, utcText(*timestamp.instant));
}

QString utcText(const QDateTime &instant)
{
    return formatRfc3339(instant);
}

} // namespace tokenry
