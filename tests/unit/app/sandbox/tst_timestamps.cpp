// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>

#include <string>

#include "app/sandbox/store/timestamps.h"

using namespace tokenry::sandbox;

/// Times as the API writes and takes them.
class TestTimestamps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantsAreParsedStrictly_data();
    void instantsAreParsedStrictly();
    void instantsAreWrittenInUtc();
};

void TestTimestamps::instantsAreParsedStrictly_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<bool>("finer");

    QTest::newRow("epoch") << std::string("1970-01-01T00:00:00Z") << true << qint64{0} << false;
    QTest::newRow("lower case") << std::string("1970-01-01t00:00:00z") << true << qint64{0} << false;
    QTest::newRow("milliseconds") << std::string("1970-01-01T00:00:00.123Z") << true << qint64{123} << false;
    QTest::newRow("one digit") << std::string("1970-01-01T00:00:00.5Z") << true << qint64{500} << false;
    QTest::newRow("zeros past milliseconds")
        << std::string("1970-01-01T00:00:00.123000000Z") << true << qint64{123} << false;
    QTest::newRow("nanoseconds") << std::string("1970-01-01T00:00:00.123000001Z") << true << qint64{123}
                                 << true;
    QTest::newRow("many digits") << "1970-01-01T00:00:00." + std::string(400, '9') + "Z" << true
                                 << qint64{999} << true;
    QTest::newRow("east") << std::string("1970-01-01T05:30:00+05:30") << true << qint64{0} << false;
    QTest::newRow("west") << std::string("1969-12-31T16:00:00-08:00") << true << qint64{0} << false;
    QTest::newRow("unknown offset") << std::string("1970-01-01T00:00:00-00:00") << true << qint64{0} << false;
    QTest::newRow("before the epoch")
        << std::string("1969-12-31T23:59:59.999Z") << true << qint64{-1} << false;
    QTest::newRow("leap day") << std::string("2024-02-29T00:00:00Z") << true << qint64{1709164800000}
                              << false;
    QTest::newRow("first year") << std::string("0000-01-01T00:00:00Z") << true << qint64{-62167219200000}
                                << false;
    for (const char *bad : {"",
                            "Z",
                            "1970-01-01",
                            "1970-01-01T00:00:00",
                            "1970-01-01 00:00:00Z",
                            "2023-02-29T00:00:00Z",
                            "1970-00-01T00:00:00Z",
                            "1970-13-01T00:00:00Z",
                            "1970-01-00T00:00:00Z",
                            "1970-01-01T24:00:00Z",
                            "1970-01-01T00:60:00Z",
                            "1970-01-01T00:00:60Z",
                            "1970-01-01T00:00:00.Z",
                            "1970-01-01T00:00:00,5Z",
                            "1970-01-01T00:00:00+1:00",
                            "1970-01-01T00:00:00+0100",
                            "1970-01-01T00:00:00+24:00",
                            "1970-01-01T00:00:00+00:60",
                            "1970-01-01T00:00:00Z ",
                            " 1970-01-01T00:00:00Z",
                            "19700-01-01T00:00:00Z",
                            "+970-01-01T00:00:00Z",
                            "1970-1-01T00:00:00Z",
                            "1970-01-01T00:00Z"})
        QTest::newRow(bad) << std::string(bad) << false << qint64{0} << false;
}

void TestTimestamps::instantsAreParsedStrictly()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, valid);
    const auto instant = parseInstant(text);
    QCOMPARE(instant.has_value(), valid);
    if (!instant)
        return;
    QTEST(static_cast<qint64>(instant->millis), "millis");
    QTEST(instant->hasFiner, "finer");
}

void TestTimestamps::instantsAreWrittenInUtc()
{
    QCOMPARE(formatInstant(0), std::string("1970-01-01T00:00:00.000Z"));
    QCOMPARE(formatInstant(-1), std::string("1969-12-31T23:59:59.999Z"));
    QCOMPARE(formatInstant(1709164800007), std::string("2024-02-29T00:00:00.007Z"));
    const Millis now = currentMillis();
    QCOMPARE(parseInstant(formatInstant(now))->millis, now);
}

QTEST_GUILESS_MAIN(TestTimestamps)
#include "tst_timestamps.moc"
