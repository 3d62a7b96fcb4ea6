// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/tokens/models/tablesort.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_TableSort final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsReadBack();
    void otherTextIsTheServicesOrder_data();
    void otherTextIsTheServicesOrder();
};

void tst_TableSort::everyOrderIsReadBack()
{
    QCOMPARE(tableSortText({TokenColumn::Created, Qt::DescendingOrder}), u"created descending"_s);
    for (int column = 0; column < tokenColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const TableSort sort{static_cast<TokenColumn>(column), order};
            QCOMPARE(tableSortFrom(tableSortText(sort)), sort);
        }
    }
    QCOMPARE(tableSortFrom(tableSortText({})), TableSort{});
}

void tst_TableSort::otherTextIsTheServicesOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("no order") << u"name"_s;
    QTest::newRow("no column") << u" ascending"_s;
    QTest::newRow("a later column") << u"lastUse ascending"_s;
    QTest::newRow("a number") << u"0 1"_s;
}

void tst_TableSort::otherTextIsTheServicesOrder()
{
    QFETCH(QString, text);
    QCOMPARE(tableSortFrom(text), TableSort{});
}

QTEST_APPLESS_MAIN(tst_TableSort)
#include "tst_tablesort.moc"
