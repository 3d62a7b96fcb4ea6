// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>

#include <limits>
#include <string>

#include "app/sandbox/api/cursorcodec.h"
#include "app/sandbox/api/percentcoding.h"
#include "app/sandbox/api/requesttarget.h"
#include "app/sandbox/store/filtertotals.h"
#include "app/sandbox/store/sandboxcrypto.h"
#include "app/sandbox/store/timestamps.h"

using namespace tokenry::sandbox;

/// The pieces of the sandbox whose edges a request can hardly reach.
class SandboxPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantsAreParsedStrictly_data();
    void instantsAreParsedStrictly();
    void instantsAreWrittenInUtc();
    void cursorsComeBackOnlyWithTheirKeyAndFilters();
    void filtersWithTheSameWordsInOtherPlacesDiffer();
    void base64IsCanonical();
    void utf8IsStrict();
    void secretsMatchOnlyTheirRecord();
    void countsFollowOnlyTheRevisionBefore();
    void targetsAreTakenApart();
};

void SandboxPartsTest::instantsAreParsedStrictly_data()
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

void SandboxPartsTest::instantsAreParsedStrictly()
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

void SandboxPartsTest::instantsAreWrittenInUtc()
{
    QCOMPARE(formatInstant(0), std::string("1970-01-01T00:00:00.000Z"));
    QCOMPARE(formatInstant(-1), std::string("1969-12-31T23:59:59.999Z"));
    QCOMPARE(formatInstant(1709164800007), std::string("2024-02-29T00:00:00.007Z"));
    const Millis now = currentMillis();
    QCOMPARE(parseInstant(formatInstant(now))->millis, now);
}

void SandboxPartsTest::cursorsComeBackOnlyWithTheirKeyAndFilters()
{
    const CursorCodec codec("key");
    ListFilter filter;
    filter.name = "pay";
    for (const Millis created :
         {Millis{0}, Millis{-5}, Millis{1709164800007}, std::numeric_limits<Millis>::max()}) {
        const std::string cursor = codec.encode({created, "Token:x"}, filter);
        const auto key = codec.decode(cursor, filter);
        QVERIFY(key);
        QCOMPARE(key->created, created);
        QCOMPARE(key->id, std::string("Token:x"));
        QVERIFY(!codec.decode(cursor, {}));
        QVERIFY(!CursorCodec("other").decode(cursor, filter));
        for (std::size_t place = 0; place < cursor.size(); ++place) {
            std::string damaged = cursor;
            damaged[place] = damaged[place] == 'A' ? 'B' : 'A';
            QVERIFY(!codec.decode(damaged, filter));
            QVERIFY(!codec.decode(cursor.substr(0, place), filter));
        }
    }
}

void SandboxPartsTest::filtersWithTheSameWordsInOtherPlacesDiffer()
{
    ListFilter created;
    created.createdFrom = 5;
    ListFilter updated;
    updated.updatedFrom = 5;
    ListFilter named;
    named.name = "5";
    ListFilter dashed;
    dashed.name = "- 5";
    QVERIFY(created.canonical() != updated.canonical());
    QVERIFY(created.canonical() != named.canonical());
    QVERIFY(named.canonical() != dashed.canonical());
    QVERIFY(ListFilter{}.isOpen());
    QVERIFY(!created.isOpen());
}

void SandboxPartsTest::base64IsCanonical()
{
    for (std::size_t size = 0; size < 70; ++size) {
        const std::string bytes = randomBytes(size);
        QCOMPARE(fromBase64Url(toBase64Url(bytes)), std::optional(bytes));
    }
    QCOMPARE(fromBase64("QQ=="), std::optional<std::string>("A"));
    QVERIFY(!fromBase64("QR==")); // bits that belong to no byte
    QVERIFY(!fromBase64("Q"));
    QVERIFY(!fromBase64("Q Q="));
    QVERIFY(!fromBase64Url("QQ=="));
    QVERIFY(!fromBase64Url("+/+/"));
}

void SandboxPartsTest::utf8IsStrict()
{
    for (const char *good : {"", "a", "é", "対", "🚀", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf", "\xee\x80\x80"})
        QVERIFY2(isUtf8(good), good);
    for (const char *bad :
         {"\x80", "\xc0\xaf", "\xc1\xbf", "\xc2", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xed\xa0\x80",
          "\xf0\x80\x80\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xe2\x82", "a\xe2\x28\xa1"})
        QVERIFY2(!isUtf8(bad), bad);
    QCOMPARE(characterCount("aé対🚀"), std::size_t{4});
    QCOMPARE(decodePercent("a+b%2Bc", true), std::optional<std::string>("a b+c"));
    QCOMPARE(decodePercent("a+b%2bc", false), std::optional<std::string>("a+b+c"));
    QVERIFY(!decodePercent("%", true));
    QVERIFY(!decodePercent("%2", true));
    QVERIFY(!decodePercent("%g0", true));
}

void SandboxPartsTest::secretsMatchOnlyTheirRecord()
{
    const SecretRecord record = hashSecret("secret");
    QVERIFY(secretMatches(&record, "secret"));
    QVERIFY(!secretMatches(&record, "secreT"));
    QVERIFY(!secretMatches(&record, ""));
    QVERIFY(!secretMatches(nullptr, "secret"));
    const SecretRecord empty;
    QVERIFY(!secretMatches(&empty, ""));
    QVERIFY(hashSecret("secret").hash != record.hash);
}

void SandboxPartsTest::countsFollowOnlyTheRevisionBefore()
{
    FilterTotals totals;
    ListFilter pay;
    pay.name = "pay";
    TokenRow row;
    row.name = "PAYOUT";
    totals.remember(pay, 7, 10);
    QCOMPARE(totals.find(pay, 7), std::optional<std::int64_t>(10));
    QVERIFY(!totals.find(pay, 8));
    totals.follow(row, 8, 1);
    QCOMPARE(totals.find(pay, 8), std::optional<std::int64_t>(11));
    row.name = "else";
    totals.follow(row, 9, -1);
    QCOMPARE(totals.find(pay, 9), std::optional<std::int64_t>(11));
    totals.follow(row, 11, -1); // somebody else made revision 10
    QVERIFY(!totals.find(pay, 11));
    for (int count = 0; count < 1000; ++count) {
        pay.createdFrom = count;
        totals.remember(pay, 12, count);
    }
    QVERIFY(totals.find(pay, 12));
    pay.createdFrom = 0;
    QVERIFY(!totals.find(pay, 12));
}

void SandboxPartsTest::targetsAreTakenApart()
{
    const auto absolute = parseTarget("http://localhost:1/a?b?c");
    QVERIFY(absolute);
    QCOMPARE(absolute->authority.value(), std::string_view("localhost:1"));
    QCOMPARE(absolute->path, std::string_view("/a"));
    QCOMPARE(absolute->query, std::string_view("b?c"));
    QVERIFY(!parseTarget("/a")->authority);
    QCOMPARE(parseTarget("/a?")->query, std::string_view());
    for (const char *bad :
         {"", "*", "a", "http://", "http://h?x", "https://h/", "/a#b", "/a b", "/\x7f", "/\xc3\xa9"})
        QVERIFY2(!parseTarget(bad), bad);
}

QTEST_GUILESS_MAIN(SandboxPartsTest)
#include "tst_sandboxparts.moc"
