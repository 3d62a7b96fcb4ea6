// SPDX-License-Identifier: Apache-2.0
#include <QCollator>
#include <QComboBox>
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

/// Every page in one list, in the real window on the real sandbox process.
class tst_AllRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenIsInOneListSortedAndFiltered();
    void stopKeepsWhatIsLoadedAndSaysSo();
    void refreshIsADifference();
    void aServerFilterReadsAnew();
    void pagesComeBack();
    void aLockForgetsTheRows();
    void aServiceThatDiesLeavesTheRows();
};

namespace {

constexpr int nameColumn = 0;

void choosePageSize(WindowHarness &harness, const QString &text)
{
    auto *box = harness.find<QComboBox>("pageSize");
    box->setCurrentText(text);
    QCOMPARE(box->currentText(), text);
    Q_EMIT box->activated(box->currentIndex());
}

void readAll(WindowHarness &harness, const QString &range)
{
    choosePageSize(harness, u"All"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), range, waitLimitMs);
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

void tst_AllRows::everyTokenIsInOneListSortedAndFiltered()
{
    WindowHarness harness(20'000);
    harness.createBehind(u"needle in the haystack"_s, {Permission::View});
    choosePageSize(harness, u"All"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.table()->rowCount() > 100, waitLimitMs);
    // Usable while it goes on: sorted within what is loaded, and said to be.
    clickName(harness);
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("pageStop") ||
                                 harness.text("sortNote") == u"sorted within what is loaded"_s,
                             waitLimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"1–20,002 of 20,002"_s, waitLimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 20'002, waitLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(isSortedByName(harness), waitLimitMs);
    QVERIFY(!harness.isShown("sortNote") && !harness.isShown("pageStop") && !harness.isShown("pageProgress"));
    for (const char *way : {"pageFirst", "pagePrevious", "pageNext"})
        QVERIFY(!harness.isShown(way) && !harness.find<QPushButton>(way)->isEnabled());
    filterText(harness, u"NEEDLE in"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.column(nameColumn), QStringList{u"needle in the haystack"_s},
                              waitLimitMs);
    QCOMPARE(harness.text("pageRange"), u"1 of 20,002 loaded shown"_s);
    filterText(harness, u"no such text anywhere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 0, waitLimitMs);
    harness.click("filterClear");
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 20'002, waitLimitMs);
}

void tst_AllRows::stopKeepsWhatIsLoadedAndSaysSo()
{
    WindowHarness harness(20'000);
    choosePageSize(harness, u"All"_s);
    QVERIFY(harness.isShown("pageStop") && harness.isShown("pageProgress"));
    QTRY_VERIFY_WITH_TIMEOUT(harness.table()->rowCount() > 100, waitLimitMs);
    harness.click("pageStop");
    QVERIFY(!harness.isShown("pageStop"));
    QTRY_VERIFY_WITH_TIMEOUT(harness.text("pageRange").endsWith(u"loaded, the list is incomplete"_s),
                             waitLimitMs);
    const int rows = harness.table()->rowCount();
    QVERIFY2(rows < 20'001, "stopped in the middle");
    QVERIFY(!harness.isShown("errorBanner"));
    clickName(harness);
    QTRY_VERIFY_WITH_TIMEOUT(isSortedByName(harness), waitLimitMs);
    QCOMPARE(harness.text("sortNote"), u"sorted within what is loaded"_s);
    QVERIFY(harness.isShown("sortNote"));
    harness.click("pageRefresh");
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"1–20,001 of 20,001"_s, waitLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(harness.table()->rowCount() == 20'001 && !harness.isShown("sortNote"),
                             waitLimitMs);
}

void tst_AllRows::refreshIsADifference()
{
    WindowHarness harness(4000);
    readAll(harness, u"1–4,001 of 4,001"_s);
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

void tst_AllRows::aServerFilterReadsAnew()
{
    WindowHarness harness(3000);
    harness.createBehind(u"needle in the haystack"_s, {Permission::View});
    readAll(harness, u"1–3,002 of 3,002"_s);
    harness.type("filterName", u"NEEDLE"_s);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(harness.column(nameColumn), QStringList{u"needle in the haystack"_s},
                              waitLimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"1–1 of 1"_s, waitLimitMs);
}

void tst_AllRows::pagesComeBack()
{
    WindowHarness harness(3000);
    const QStringList firstPage = harness.shownIds();
    readAll(harness, u"1–3,001 of 3,001"_s);
    choosePageSize(harness, u"20"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"1–20 of 3,001"_s, waitLimitMs);
    QCOMPARE(harness.shownIds(), firstPage);
    QVERIFY(harness.isShown("pageNext") && harness.find<QPushButton>("pageNext")->isEnabled());
    // All is remembered like any other size.
    readAll(harness, u"1–3,001 of 3,001"_s);
    harness.page().suspend();
    harness.page().resume();
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"1–3,001 of 3,001"_s, waitLimitMs);
}

void tst_AllRows::aLockForgetsTheRows()
{
    WindowHarness harness(20'000);
    choosePageSize(harness, u"All"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.table()->rowCount() > 100, waitLimitMs);
    harness.page().suspend();
    QCOMPARE(harness.table()->rowCount(), 0);
    harness.page().resume();
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"1–20,001 of 20,001"_s, waitLimitMs);
}

void tst_AllRows::aServiceThatDiesLeavesTheRows()
{
    WindowHarness harness(20'000);
    choosePageSize(harness, u"All"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.table()->rowCount() > 100, waitLimitMs);
    harness.killSandbox();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("errorBanner"), waitLimitMs);
    QVERIFY(harness.table()->rowCount() > 100);
    QVERIFY(harness.text("pageRange").endsWith(u"loaded, the list is incomplete"_s));
}

QTEST_MAIN(tst_AllRows)
#include "tst_allrows.moc"
