// SPDX-License-Identifier: Apache-2.0
#include <QCollator>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "app/tokens/models/rowsorter.h"
#include "app/tokens/models/tokentablemodel.h"
#include "tests/support/windowharness.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// The whole result of a query in one list, in the real window on the real sandbox process.
class tst_AllRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsReadUpToTheBound_data();
    void theListIsReadUpToTheBound();
    void theRestIsReadWhenItIsWanted();
    void beyondTheBoundTheServiceIsAskedForPages();
    void onlyTheFirstPageIsReadIfThatIsWanted();
    void everyTokenIsInOneListSortedAndFiltered();
    void stopKeepsWhatIsReadAndSaysSo();
    void refreshIsADifference();
    void refreshLooksAgainAtWhatOthersChanged();
    void aServerFilterReadsAnewMidway();
    void aLockForgetsTheRowsMidway();
    void aServiceThatDiesLeavesTheRows();
};

namespace {

constexpr int nameColumn = 0;

void chooseBound(WindowHarness &harness, int rows)
{
    Settings settings = harness.preferences().settings();
    settings.readBound = rows;
    QVERIFY(harness.preferences().setSettings(settings));
}

void waitForRange(const WindowHarness &harness, const QString &range, const QString &note = u"complete"_s)
{
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), range, waitLimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageNote"), note, waitLimitMs);
}

/// Some rows more than the first page were read, and not all.
void waitForTheMiddle(WindowHarness &harness)
{
    QTRY_VERIFY_WITH_TIMEOUT(harness.list().state().rows > maximumPageSize, waitLimitMs);
    QVERIFY(!harness.list().state().isComplete);
}

void clickName(WindowHarness &harness)
{
    auto *header = harness.find<QTableView>("tokenTable")->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(nameColumn) + 10, header->height() / 2));
}

void filterText(WindowHarness &harness, const QString &text)
{
    harness.type("searchField", text);
    QTest::keyClick(harness.find<QLineEdit>("searchField"), Qt::Key_Return);
}

/// By the names as they were sent: what is shown makes some characters visible.
bool isSortedByName(WindowHarness &harness)
{
    const QCollator collator = RowSorter::collatorFor(TokenColumn::Name);
    const QAbstractItemModel *model = harness.table();
    const auto nameAt = [model](int row) {
        return model->index(row, nameColumn).data(TokenTableModel::SortRole).toString();
    };
    for (int row = 1; row < model->rowCount(); ++row) {
        if (collator.compare(nameAt(row - 1), nameAt(row)) > 0)
            return false;
    }
    return true;
}

} // namespace

void tst_AllRows::theListIsReadUpToTheBound_data()
{
    QTest::addColumn<int>("seeded");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("last");
    // The administrator is there too.
    QTest::newRow("1") << 0 << u"1–1 of 1"_s << u"complete"_s << u"1–1 of 1"_s;
    QTest::newRow("20") << 19 << u"1–20 of 20"_s << u"complete"_s << u"1–20 of 20"_s;
    QTest::newRow("21") << 20 << u"1–21 of 21"_s << u"complete"_s << u"1–21 of 21"_s;
    QTest::newRow("300") << 299 << u"1–50 of 300"_s << u"complete"_s << u"251–300 of 300"_s;
    QTest::newRow("5000") << 4999 << u"1–50 of 5,000"_s << u"complete"_s << u"4,951–5,000 of 5,000"_s;
    QTest::newRow("5001") << 5000 << u"1–50 of 5,001"_s << u"complete"_s << u"5,001–5,001 of 5,001"_s;
    QTest::newRow("12400") << 12'399 << u"1–50 of 12,400"_s << u"read: first 5,050 of 12,400"_s << QString();
}

void tst_AllRows::theListIsReadUpToTheBound()
{
    QFETCH(const int, seeded);
    QFETCH(const QString, range);
    QFETCH(const QString, note);
    QFETCH(const QString, last);
    WindowHarness harness(seeded);
    waitForRange(harness, range, note);
    QVERIFY(!harness.isShown("pageStop") && !harness.isShown("errorBanner"));
    QCOMPARE(harness.isShown("pageReadRest"), last.isEmpty());
    QCOMPARE(harness.find<QPushButton>("pageLast")->isEnabled(), !last.isEmpty() && last != range);
    if (last.isEmpty())
        return;
    harness.click("pageLast");
    QCOMPARE(harness.text("pageRange"), last);
}

void tst_AllRows::theRestIsReadWhenItIsWanted()
{
    WindowHarness harness(12'399);
    harness.choosePageSize(u"All"_s);
    waitForRange(harness, u"1–5,050 of 12,400"_s, {});
    harness.click("pageReadRest");
    waitForRange(harness, u"1–12,400 of 12,400"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 12'400, waitLimitMs);
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.list().state().isLoading && !harness.list().state().isReading,
                             waitLimitMs);
    waitForRange(harness, u"1–12,400 of 12,400"_s);
}

void tst_AllRows::beyondTheBoundTheServiceIsAskedForPages()
{
    WindowHarness harness(12'399);
    harness.choosePageSize(u"100"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.list().state().incompleteness, Incompleteness::BoundReached,
                              waitLimitMs);
    QSet<QString> seen;
    for (int page = 0; page < 60; ++page) {
        const QString first = QLocale().toString(page * 100 + 1);
        QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange").section(u'–', 0, 0), first, waitLimitMs);
        QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 100, waitLimitMs);
        const QStringList ids = harness.shownIds();
        seen.unite(QSet<QString>(ids.cbegin(), ids.cend()));
        harness.click("pageNext");
    }
    QCOMPARE(seen.size(), 6000);
}

void tst_AllRows::onlyTheFirstPageIsReadIfThatIsWanted()
{
    WindowHarness harness(300);
    chooseBound(harness, onlyFirstPage);
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.list().state().rows == 50 || harness.list().state().isComplete,
                             waitLimitMs);
    harness.reopen();
    waitForRange(harness, u"1–50 of 301"_s, {});
    harness.click("pageNext");
    waitForRange(harness, u"51–100 of 301"_s, u"read: first 150 of 301"_s);
    QVERIFY(harness.isShown("pageReadRest"));
}

void tst_AllRows::everyTokenIsInOneListSortedAndFiltered()
{
    WindowHarness harness(20'000);
    chooseBound(harness, readEverything);
    harness.createBehind(u"needle in the haystack"_s, {Permission::View});
    harness.choosePageSize(u"All"_s);
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.table()->rowCount() > 100, waitLimitMs);
    clickName(harness);
    waitForRange(harness, u"1–20,002 of 20,002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 20'002, waitLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(isSortedByName(harness), waitLimitMs);
    QVERIFY(!harness.isShown("pageStop") && !harness.isShown("pageReadRest"));
    filterText(harness, u"NEEDLE in"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.column(nameColumn), QStringList{u"needle in the haystack"_s},
                              waitLimitMs);
    waitForRange(harness, u"1–1 of 1"_s, u"20,002 in all, complete"_s);
    filterText(harness, u"no such text anywhere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 0, waitLimitMs);
    harness.choosePageSize(u"20"_s);
    harness.click("filterClear");
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 20, waitLimitMs);
    waitForRange(harness, u"1–20 of 20,002"_s);
    QVERIFY(isSortedByName(harness));
}

void tst_AllRows::stopKeepsWhatIsReadAndSaysSo()
{
    WindowHarness harness(20'000);
    chooseBound(harness, readEverything);
    harness.choosePageSize(u"All"_s);
    waitForTheMiddle(harness);
    QVERIFY(harness.isShown("pageStop"));
    harness.click("pageStop");
    QVERIFY(!harness.isShown("pageStop"));
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("pageReadRest"), waitLimitMs);
    const int rows = harness.table()->rowCount();
    QVERIFY2(rows < 20'001, "stopped in the middle");
    QVERIFY(!harness.isShown("errorBanner"));
    clickName(harness);
    QTRY_VERIFY_WITH_TIMEOUT(isSortedByName(harness), waitLimitMs);
    QCOMPARE(harness.text("pageNote"), u"sorted: first %1 of 20,001"_s.arg(QLocale().toString(rows)));
    harness.click("pageReadRest");
    waitForRange(harness, u"1–20,001 of 20,001"_s);
}

void tst_AllRows::refreshIsADifference()
{
    WindowHarness harness(4000);
    harness.choosePageSize(u"All"_s);
    waitForRange(harness, u"1–4,001 of 4,001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 4001, waitLimitMs);
    auto *view = harness.find<QTableView>("tokenTable");
    const QString chosen = harness.shownIds().at(3000);
    const QString gone = harness.shownIds().at(3100);
    harness.selectRow(3000);
    view->scrollTo(harness.table()->index(3000, 0), QAbstractItemView::PositionAtCenter);
    const QString onTop = harness.shownIds().at(view->rowAt(0));
    harness.deleteBehind(gone);
    harness.createBehind(u"came meanwhile"_s, {Permission::View});
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"came meanwhile"_s) >= 0 && !harness.shownIds().contains(gone),
                             waitLimitMs);
    const auto selected = view->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data(TokenTableModel::TokenIdRole).toString(), chosen);
    QCOMPARE(harness.shownIds().at(view->currentIndex().row()), chosen);
    QCOMPARE(harness.shownIds().at(view->rowAt(0)), onTop);
}

/// The row at which the next page begins is deleted by somebody else before it is asked for.
void tst_AllRows::refreshLooksAgainAtWhatOthersChanged()
{
    WindowHarness harness(300);
    const QString atTheCursor = harness.shownIds().last();
    harness.deleteBehind(atTheCursor);
    harness.createBehind(u"came meanwhile"_s, {Permission::View});
    QTRY_VERIFY_WITH_TIMEOUT(harness.list().state().isComplete, waitLimitMs);
    QVERIFY(!harness.isShown("errorBanner"));
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"came meanwhile"_s) >= 0, waitLimitMs);
    QVERIFY(!harness.shownIds().contains(atTheCursor));
    waitForRange(harness, u"1–50 of 301"_s);
}

void tst_AllRows::aServerFilterReadsAnewMidway()
{
    WindowHarness harness(20'000);
    chooseBound(harness, readEverything);
    harness.createBehind(u"needle in the haystack"_s, {Permission::View});
    harness.choosePageSize(u"All"_s);
    waitForTheMiddle(harness);
    harness.type("filterName", u"NEEDLE"_s);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(harness.column(nameColumn), QStringList{u"needle in the haystack"_s},
                              waitLimitMs);
    waitForRange(harness, u"1–1 of 1"_s);
}

void tst_AllRows::aLockForgetsTheRowsMidway()
{
    WindowHarness harness(20'000);
    chooseBound(harness, readEverything);
    harness.choosePageSize(u"All"_s);
    waitForTheMiddle(harness);
    harness.page().suspend();
    QCOMPARE(harness.table()->rowCount(), 0);
    QVERIFY(harness.list().rows().isEmpty() && !harness.list().state().isReading);
    harness.page().resume();
    waitForRange(harness, u"1–20,001 of 20,001"_s);
}

void tst_AllRows::aServiceThatDiesLeavesTheRows()
{
    WindowHarness harness(20'000);
    chooseBound(harness, readEverything);
    harness.choosePageSize(u"All"_s);
    waitForTheMiddle(harness);
    harness.killSandbox();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("errorBanner"), waitLimitMs);
    QVERIFY(harness.table()->rowCount() > 100);
    QVERIFY(harness.text("pageRange").endsWith(u"of 20,001"_s) && harness.isShown("pageReadRest"));
}

QTEST_MAIN(tst_AllRows)
#include "tst_allrows.moc"
