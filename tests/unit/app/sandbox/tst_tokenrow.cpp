// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>

#include "app/sandbox/store/tokenrow.h"

using namespace tokenry::sandbox;

/// The filters of a list as one text.
class TestTokenRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersWithTheSameWordsInOtherPlacesDiffer();
};

void TestTokenRow::filtersWithTheSameWordsInOtherPlacesDiffer()
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

QTEST_GUILESS_MAIN(TestTokenRow)
#include "tst_tokenrow.moc"
