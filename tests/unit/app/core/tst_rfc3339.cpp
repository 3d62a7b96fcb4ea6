// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/core/rfc3339.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestRfc3339 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validTextIsAnInstant_data();
    void validTextIsAnInstant();
    void invalidTextIsNone_data();
    void invalidTextIsNone();
};

void TestRfc3339::validTextIsAnInstant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("UTC") << u"2025-01-02T03:04:05Z"_s << qint64(1735787045000);
    QTest::newRow("lower case") << u"2025-01-02t03:04:05z"_s << qint64(1735787045000);
    QTest::newRow("milliseconds") << u"2025-01-02T03:04:05.123Z"_s << qint64(1735787045123);
    QTest::newRow("one digit") << u"2025-01-02T03:04:05.1Z"_s << qint64(1735787045100);
    QTest::newRow("nanoseconds are cut") << u"2025-01-02T03:04:05.123999999Z"_s << qint64(1735787045123);
    QTest::newRow("many digits") << u"2025-01-02T03:04:05.123456789012345678901234567890Z"_s
                                 << qint64(1735787045123);
    QTest::newRow("east") << u"2025-01-02T08:34:05+05:30"_s << qint64(1735787045000);
    QTest::newRow("west") << u"2025-01-01T19:04:05-08:00"_s << qint64(1735787045000);
    QTest::newRow("minus zero") << u"2025-01-02T03:04:05-00:00"_s << qint64(1735787045000);
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59.999Z"_s << qint64(-1);
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << qint64(1709164800000);
    QTest::newRow("year 0") << u"0000-01-01T00:00:00Z"_s << qint64(-62167219200000);
    QTest::newRow("year 9999") << u"9999-12-31T23:59:59.999Z"_s << qint64(253402300799999);
}

void TestRfc3339::validTextIsAnInstant()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto instant = parseRfc3339(text);
    QVERIFY(instant.has_value());
    QCOMPARE(instant->toMSecsSinceEpoch(), milliseconds);
    QCOMPARE(instant->timeSpec(), Qt::UTC);
}

void TestRfc3339::invalidTextIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"garbage"_s,
                                u"2025-01-02"_s,
                                u"2025-01-02T03:04:05"_s,
                                u"2025-01-02 03:04:05Z"_s,
                                u"2025-01-02T03:04Z"_s,
                                u"2025-01-02T24:00:00Z"_s,
                                u"2025-01-02T23:59:60Z"_s,
                                u"2025-01-02T03:60:00Z"_s,
                                u"2025-02-29T00:00:00Z"_s,
                                u"2025-13-01T00:00:00Z"_s,
                                u"2025-00-01T00:00:00Z"_s,
                                u"2025-01-32T00:00:00Z"_s,
                                u"10000-01-01T00:00:00Z"_s,
                                u"+2025-01-01T00:00:00Z"_s,
                                u"2025-01-02T03:04:05.Z"_s,
                                u"2025-01-02T03:04:05,1Z"_s,
                                u"2025-01-02T03:04:05+0530"_s,
                                u"2025-01-02T03:04:05+05"_s,
                                u"2025-01-02T03:04:05+24:00"_s,
                                u"2025-01-02T03:04:05+05:60"_s,
                                u"2025-01-02T03:04:05Zx"_s,
                                u" 2025-01-02T03:04:05Z"_s,
                                u"2025-1-2T03:04:05Z"_s,
                                u"２０２５-01-02T03:04:05Z"_s,
                                u"9999-12-31T23:59:59-01:00"_s,
                                u"0000-01-01T00:00:00+01:00"_s})
        QTest::newRow(text.isEmpty() ? "empty" : text.toUtf8().constData()) << text;
}

void TestRfc3339::invalidTextIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!parseRfc3339(text).has_value());
}

QTEST_GUILESS_MAIN(TestRfc3339)
#include "tst_rfc3339.moc"
