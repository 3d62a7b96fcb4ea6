// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>

#include <optional>

#include "app/sandbox/store/filtertotals.h"

using namespace tokenry::sandbox;

/// Counts that are kept from page to page.
class TestFilterTotals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFollowOnlyTheRevisionBefore();
};

void TestFilterTotals::countsFollowOnlyTheRevisionBefore()
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

QTEST_GUILESS_MAIN(TestFilterTotals)
#include "tst_filtertotals.moc"
