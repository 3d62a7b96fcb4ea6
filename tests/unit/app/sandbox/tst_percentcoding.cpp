// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>

#include <optional>
#include <string>

#include "app/sandbox/api/percentcoding.h"

using namespace tokenry::sandbox;

/// Percent-encoding and UTF-8.
class TestPercentCoding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsStrict();
};

void TestPercentCoding::utf8IsStrict()
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

QTEST_GUILESS_MAIN(TestPercentCoding)
#include "tst_percentcoding.moc"
