// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QTimeZone>

#include <ctime>

#include "app/domain/daterange.h"
#include "app/domain/timetext.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

QString shown(const std::optional<QDateTime> &instant)
{
    return instant ? instant->toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) : u"open"_s;
}

UtcOffset offsetOf(const QTimeZone &zone)
{
    return [zone](const QDateTime &utc) { return zone.offsetFromUtc(utc); };
}

/// Sets the zone of the C library while it lives.
class LibcZone
{
    Q_DISABLE_COPY_MOVE(LibcZone)

public:
    explicit LibcZone(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~LibcZone()
    {
        m_wasSet ? qputenv("TZ", m_old) : qunsetenv("TZ");
        tzset();
    }

private:
    const bool m_wasSet = qEnvironmentVariableIsSet("TZ");
    const QByteArray m_old = qgetenv("TZ");
};

} // namespace

class tst_DateRange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsAreDays_data();
    void presetsAreDays();
    void olderThanMeetsTheLastDaysWithoutGapOrOverlap();
    void localDaysAreExactInstants_data();
    void localDaysAreExactInstants();
    void openEndsStayOpen();
    void everyInstantOfADayIsInIt_data();
    void everyInstantOfADayIsInIt();
    void filtersAndCellsUseOneZone_data();
    void filtersAndCellsUseOneZone();
};

void tst_DateRange::presetsAreDays_data()
{
    QTest::addColumn<DatePreset>("preset");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<DayRange>("days");
    const QDate today(2026, 3, 1);
    QTest::newRow("any") << DatePreset::AnyTime << today << DayRange{};
    QTest::newRow("custom") << DatePreset::Custom << today << DayRange{};
    QTest::newRow("today") << DatePreset::Today << today << DayRange{today, today};
    QTest::newRow("7") << DatePreset::Last7Days << today << DayRange{QDate(2026, 2, 23), today};
    QTest::newRow("30") << DatePreset::Last30Days << today << DayRange{QDate(2026, 1, 31), today};
    QTest::newRow("90") << DatePreset::Last90Days << today << DayRange{QDate(2025, 12, 2), today};
    QTest::newRow("older 90") << DatePreset::OlderThan90Days << today
                              << DayRange{std::nullopt, QDate(2025, 12, 1)};
    QTest::newRow("older year") << DatePreset::OlderThan1Year << today
                                << DayRange{std::nullopt, QDate(2025, 3, 1)};
    QTest::newRow("leap day") << DatePreset::OlderThan1Year << QDate(2028, 2, 29)
                              << DayRange{std::nullopt, QDate(2027, 2, 28)};
}

void tst_DateRange::presetsAreDays()
{
    QFETCH(DatePreset, preset);
    QFETCH(QDate, today);
    QTEST(daysOf(preset, today), "days");
}

void tst_DateRange::olderThanMeetsTheLastDaysWithoutGapOrOverlap()
{
    const QTimeZone zone("Europe/Berlin");
    const QDate today(2026, 5, 20); // The change to summer time lies within the 90 days.
    const auto last = instantsOf(daysOf(DatePreset::Last90Days, today), offsetOf(zone));
    const auto older = instantsOf(daysOf(DatePreset::OlderThan90Days, today), offsetOf(zone));
    QCOMPARE(older.before->msecsTo(*last.after), 1);
}

void tst_DateRange::localDaysAreExactInstants_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("before");

    QTest::newRow("UTC") << "UTC"_ba << QDate(2026, 9, 12) << u"2026-09-12 00:00:00.000"_s
                         << u"2026-09-12 23:59:59.999"_s;
    QTest::newRow("Berlin summer") << "Europe/Berlin"_ba << QDate(2026, 7, 1) << u"2026-06-30 22:00:00.000"_s
                                   << u"2026-07-01 21:59:59.999"_s;
    QTest::newRow("Berlin, 23 hours") << "Europe/Berlin"_ba << QDate(2026, 3, 29)
                                      << u"2026-03-28 23:00:00.000"_s << u"2026-03-29 21:59:59.999"_s;
    QTest::newRow("Berlin, 25 hours") << "Europe/Berlin"_ba << QDate(2026, 10, 25)
                                      << u"2026-10-24 22:00:00.000"_s << u"2026-10-25 22:59:59.999"_s;
    QTest::newRow("Sao Paulo, no midnight") << "America/Sao_Paulo"_ba << QDate(2018, 11, 4)
                                            << u"2018-11-04 03:00:00.000"_s << u"2018-11-05 01:59:59.999"_s;
    QTest::newRow("Sao Paulo, 23 o'clock twice")
        << "America/Sao_Paulo"_ba << QDate(2018, 2, 17) << u"2018-02-17 02:00:00.000"_s
        << u"2018-02-18 02:59:59.999"_s;
    QTest::newRow("Havana, midnight twice") << "America/Havana"_ba << QDate(2025, 11, 2)
                                            << u"2025-11-02 04:00:00.000"_s << u"2025-11-03 04:59:59.999"_s;
    // Clock put back from 00:01 to 23:01: the 6th ends twice.
    QTest::newRow("St John's, a day ends twice")
        << "America/St_Johns"_ba << QDate(2010, 11, 6) << u"2010-11-06 02:30:00.000"_s
        << u"2010-11-07 03:29:59.999"_s;
    QTest::newRow("St John's, a day begins twice")
        << "America/St_Johns"_ba << QDate(2010, 11, 7) << u"2010-11-07 02:30:00.000"_s
        << u"2010-11-08 03:29:59.999"_s;
    QTest::newRow("Apia before the skipped day")
        << "Pacific/Apia"_ba << QDate(2011, 12, 29) << u"2011-12-29 10:00:00.000"_s
        << u"2011-12-30 09:59:59.999"_s;
    QTest::newRow("Apia after the skipped day")
        << "Pacific/Apia"_ba << QDate(2011, 12, 31) << u"2011-12-30 10:00:00.000"_s
        << u"2011-12-31 09:59:59.999"_s;
    // Nothing happened on a day that did not exist: the range is empty.
    QTest::newRow("Apia, the skipped day") << "Pacific/Apia"_ba << QDate(2011, 12, 30)
                                           << u"2011-12-30 10:00:00.000"_s << u"2011-12-30 09:59:59.999"_s;
    QTest::newRow("Kathmandu") << "Asia/Kathmandu"_ba << QDate(2026, 9, 12) << u"2026-09-11 18:15:00.000"_s
                               << u"2026-09-12 18:14:59.999"_s;
    QTest::newRow("Lord Howe, half an hour less")
        << "Australia/Lord_Howe"_ba << QDate(2026, 10, 4) << u"2026-10-03 13:30:00.000"_s
        << u"2026-10-04 12:59:59.999"_s;
    QTest::newRow("Lord Howe, half an hour more")
        << "Australia/Lord_Howe"_ba << QDate(2026, 4, 5) << u"2026-04-04 13:00:00.000"_s
        << u"2026-04-05 13:29:59.999"_s;
    QTest::newRow("Kiritimati") << "Pacific/Kiritimati"_ba << QDate(2026, 1, 1)
                                << u"2025-12-31 10:00:00.000"_s << u"2026-01-01 09:59:59.999"_s;
    QTest::newRow("far future") << "Europe/Berlin"_ba << QDate(2999, 7, 1) << u"2999-06-30 22:00:00.000"_s
                                << u"2999-07-01 21:59:59.999"_s;
    QTest::newRow("long ago") << "Europe/Berlin"_ba << QDate(1970, 1, 1) << u"1969-12-31 23:00:00.000"_s
                              << u"1970-01-01 22:59:59.999"_s;
}

void tst_DateRange::localDaysAreExactInstants()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    const QTimeZone timeZone(zone);
    QVERIFY2(timeZone.isValid(), "the zone data of the system is missing");
    const InstantRange instants = instantsOf({day, day}, offsetOf(timeZone));
    QTEST(shown(instants.after), "after");
    QTEST(shown(instants.before), "before");
    QCOMPARE(instants.after->timeSpec(), Qt::UTC);
}

void tst_DateRange::openEndsStayOpen()
{
    const QTimeZone zone("Europe/Berlin");
    QCOMPARE(instantsOf({}, offsetOf(zone)), InstantRange{});
    const QDate day(2026, 9, 12);
    QVERIFY(!instantsOf({day, std::nullopt}, offsetOf(zone)).before);
    QVERIFY(!instantsOf({std::nullopt, day}, offsetOf(zone)).after);
    QCOMPARE(instantsOf({QDate(), QDate()}, offsetOf(zone)), InstantRange{});
}

void tst_DateRange::everyInstantOfADayIsInIt_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::newRow("Berlin") << "Europe/Berlin"_ba << QDate(2026, 10, 23);
    QTest::newRow("Sao Paulo") << "America/Sao_Paulo"_ba << QDate(2018, 11, 2);
    QTest::newRow("Apia") << "Pacific/Apia"_ba << QDate(2011, 12, 28);
    QTest::newRow("Lord Howe") << "Australia/Lord_Howe"_ba << QDate(2026, 10, 2);
}

/// Compares with the clock on the wall, quarter of an hour by quarter of an hour.
void tst_DateRange::everyInstantOfADayIsInIt()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    const QTimeZone timeZone(zone);
    QDateTime instant = first.startOfDay(Qt::UTC);
    for (int quarter = 0; quarter < 5 * 24 * 4; ++quarter, instant = instant.addSecs(15 * 60)) {
        const QDate wall = instant.toTimeZone(timeZone).date();
        const InstantRange range = instantsOf({wall, wall}, offsetOf(timeZone));
        QVERIFY2(*range.after <= instant && instant <= *range.before, qPrintable(shown(instant)));
    }
}

/// QTimeZone::systemTimeZone() takes the first for UTC, and the second with the other sign.
void tst_DateRange::filtersAndCellsUseOneZone_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("after");
    QTest::newRow("a path") << ":/usr/share/zoneinfo/Asia/Tokyo"_ba << u"2026-09-11 15:00:00.000"_s;
    QTest::newRow("POSIX, west of UTC") << "UTC+3"_ba << u"2026-09-12 03:00:00.000"_s;
    QTest::newRow("POSIX, with summer time")
        << "CET-1CEST,M3.5.0,M10.5.0/3"_ba << u"2026-09-11 22:00:00.000"_s;
    QTest::newRow("a name") << "America/St_Johns"_ba << u"2026-09-12 02:30:00.000"_s;
    QTest::newRow("empty") << ""_ba << u"2026-09-12 00:00:00.000"_s;
}

void tst_DateRange::filtersAndCellsUseOneZone()
{
    QFETCH(QByteArray, variable);
    const LibcZone zone(variable);
    const QDate day(2026, 9, 12);
    const InstantRange range = instantsOf({day, day});
    QTEST(shown(range.after), "after");
    QVERIFY(localTime({range.after, u""_s}).startsWith(u"12 September 2026, 00:00"_s));
    QVERIFY(localTime({range.before, u""_s}).startsWith(u"12 September 2026, 23:59"_s));
}

QTEST_GUILESS_MAIN(tst_DateRange)
#include "tst_daterange.moc"
