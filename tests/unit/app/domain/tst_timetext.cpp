// SPDX-License-Identifier: Apache-2.0
#include <QLocale>
#include <QTest>

#include "app/domain/timetext.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 9, 12), QTime(8, 41, 7, 123), Qt::UTC);

Timestamp at(const QDateTime &instant)
{
    return {instant, u"as sent"_s};
}

} // namespace

class tst_TimeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agesAreToldInOneUnit_data();
    void agesAreToldInOneUnit();
    void agesNeverGrowYounger();
    void whatDidNotParseIsShownRaw_data();
    void whatDidNotParseIsShownRaw();
    void exactTimesAreLocalAndUtc();
    void instantIsWrittenInUtcWithMilliseconds_data();
    void instantIsWrittenInUtcWithMilliseconds();
    void whatCannotBeWrittenIsEmpty();
};

void tst_TimeText::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_TimeText::agesAreToldInOneUnit_data()
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("44 s") << qint64(44) << u"just now"_s;
    // The singular form ("1 minute ago") is the English translation's.
    QTest::newRow("45 s") << qint64(45) << u"1 minutes ago"_s;
    QTest::newRow("119 s") << qint64(119) << u"1 minutes ago"_s;
    QTest::newRow("2 min") << 2 * minute << u"2 minutes ago"_s;
    QTest::newRow("59 min") << hour - 1 << u"59 minutes ago"_s;
    QTest::newRow("1 h") << hour << u"1 hours ago"_s;
    QTest::newRow("23 h") << day - 1 << u"23 hours ago"_s;
    QTest::newRow("1 d") << day << u"1 days ago"_s;
    QTest::newRow("3 d") << 3 * day + hour << u"3 days ago"_s;
    QTest::newRow("59 d") << 60 * day - 1 << u"59 days ago"_s;
    QTest::newRow("60 d") << 60 * day << u"2 months ago"_s;
    QTest::newRow("14 months") << 426 * day << u"14 months ago"_s;
    QTest::newRow("23 months") << 700 * day << u"23 months ago"_s;
    QTest::newRow("24 months") << 731 * day << u"2 years ago"_s;
    QTest::newRow("3 years") << 1100 * day << u"3 years ago"_s;
    QTest::newRow("a clock that is a little fast") << qint64(-44) << u"just now"_s;
    QTest::newRow("future") << qint64(-46) << u"in the future"_s;
    QTest::newRow("far future") << -10'000 * day << u"in the future"_s;
    QTest::newRow("year 1") << 2000 * 366 * day << u"2004 years ago"_s;
}

void tst_TimeText::agesAreToldInOneUnit()
{
    QFETCH(qint64, age);
    QTEST(relativeTime(at(now.addSecs(-age)), now), "words");
}

void tst_TimeText::agesNeverGrowYounger()
{
    const QStringList units{u"minutes"_s, u"hours"_s, u"days"_s, u"months"_s, u"years"_s};
    qsizetype lastUnit = 0;
    int lastNumber = 0;
    for (qint64 age = 60; age < qint64(5) * 365 * 86'400; age += 1800) {
        const QStringList words = relativeTime(at(now.addSecs(-age)), now).split(u' ');
        const qsizetype unit = units.indexOf(words.at(1));
        const int number = words.at(0).toInt();
        QVERIFY2(unit > lastUnit || (unit == lastUnit && number >= lastNumber), qPrintable(words.join(u' ')));
        lastUnit = unit;
        lastNumber = number;
    }
}

void tst_TimeText::whatDidNotParseIsShownRaw_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("absent") << QString() << u"invalid"_s;
    QTest::newRow("garbage") << u"yesterday"_s << u"yesterday"_s;
    QTest::newRow("hostile") << u"2026\u202E"_s << u"2026⟨U+202E⟩"_s;
    QTest::newRow("long") << QString(1'000'000, u'9') << QString(64, u'9') + u'…';
}

void tst_TimeText::whatDidNotParseIsShownRaw()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Timestamp timestamp{std::nullopt, text};
    QCOMPARE(relativeTime(timestamp, now), shown);
    QCOMPARE(localTime(timestamp), shown);
    QCOMPARE(exactTime(timestamp), shown);
}

void tst_TimeText::exactTimesAreLocalAndUtc()
{
    QCOMPARE(localTime(at(now)), u"12 September 2026, 10:41"_s);
    QCOMPARE(exactTime(at(now)),
             u"12 September 2026, 10:41:07.123 CEST (local time)\n2026-09-12T08:41:07.123Z (UTC)"_s);
    QCOMPARE(utcText(now), u"2026-09-12T08:41:07.123Z"_s);
    QCOMPARE(utcText(now.toLocalTime()), u"2026-09-12T08:41:07.123Z"_s);
}

void tst_TimeText::instantIsWrittenInUtcWithMilliseconds_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTC") << QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC)
                         << u"2025-01-02T03:04:05.000Z"_s;
    QTest::newRow("end of a day") << QDateTime(QDate(2025, 12, 31), QTime(23, 59, 59, 999), Qt::UTC)
                                  << u"2025-12-31T23:59:59.999Z"_s;
    QTest::newRow("offset") << QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::OffsetFromUTC, 19800)
                            << u"2025-01-01T21:34:05.000Z"_s;
    QTest::newRow("year 0") << QDateTime(QDate(-1, 1, 1), QTime(0, 0), Qt::UTC)
                            << u"0000-01-01T00:00:00.000Z"_s;
    QTest::newRow("early year") << QDateTime(QDate(33, 4, 3), QTime(0, 0), Qt::UTC)
                                << u"0033-04-03T00:00:00.000Z"_s;
    QTest::newRow("before the epoch")
        << QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC) << u"1969-12-31T23:59:59.999Z"_s;
}

void tst_TimeText::instantIsWrittenInUtcWithMilliseconds()
{
    QFETCH(QDateTime, instant);
    QFETCH(QString, text);
    QCOMPARE(utcText(instant), text);
}

void tst_TimeText::whatCannotBeWrittenIsEmpty()
{
    QVERIFY(utcText(QDateTime()).isEmpty());
    QVERIFY(utcText(QDateTime(QDate(10000, 1, 1), QTime(0, 0), Qt::UTC)).isEmpty());
    QVERIFY(utcText(QDateTime(QDate(-5, 1, 1), QTime(0, 0), Qt::UTC)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TimeText)
#include "tst_timetext.moc"
