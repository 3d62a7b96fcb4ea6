// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "tests/support/windowharness.h"
#include "ui/tokens/delete/deletecontroller.h"
#include "ui/tokens/list/selectioncontroller.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// What a person checks, and what the commands are about, in the real window against the real sandbox.
class tst_Selection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksSurvivePagingSortingAndRefreshing();
    void hiddenTokensAreNotDeletedUnasked();
    void droppedHiddenTokensAreNotDeleted();
    void aTokenThatAColleagueDeletedIsDroppedAndSaid();
    void withNothingCheckedTheCurrentRowIsMeant();
    void theDetailsPaneDeletesTheTokenItShows();
    void manyClientIdsAreCopied();
    void nothingIsCheckedAfterALock();
    void theRowsStayWhereTheyAreWhenTheFirstIsChecked();
    void thousandsAreExportedAndDeleted();
    void aNewTokenThatTheFiltersHideIsSaidAndShown();
    void aNewTokenBesideChosenOnesIsShown();
    void aNewTokenUnderAFilterOfTheServiceIsReadOnce();
    void anIdThatIsNotInTheListIsRead();
    void aFoundTokenThatWasDeletedLeavesThePane();
    void rowCommandsAreOffBehindOtherPages();
    void tokensChosenInTheOverviewAreMeant();
};

namespace {

void search(WindowHarness &harness, const QString &text)
{
    harness.type("searchField", text);
    QTest::keyClick(harness.find<QLineEdit>("searchField"), Qt::Key_Return);
}

/// Makes tokens with these names and shows them.
void makeTokens(WindowHarness &harness, const QStringList &names)
{
    for (const QString &name : names)
        harness.createBehind(name, {Permission::View});
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(names.last()) >= 0, waitLimitMs);
}

void checkNamed(WindowHarness &harness, const QStringList &names)
{
    for (const QString &name : names)
        harness.clickCheck(harness.rowNamed(name));
}

void create(WindowHarness &harness, const QString &name)
{
    harness.click("tokenNew");
    harness.type("createName", name);
    harness.click("permissionView");
    harness.click("createSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("secretDialog"), waitLimitMs);
    harness.click("secretCopy");
    QTRY_VERIFY_WITH_TIMEOUT(harness.find<QPushButton>("secretDone")->isEnabled(), waitLimitMs);
    harness.click("secretDone");
}

/// Makes three tokens of one name and chooses the tokens with a duplicate name in the Overview; their number.
int chooseTwins(WindowHarness &harness, const QString &name)
{
    makeTokens(harness, {name, name, name});
    // At rest, so that nothing else tells of other rows.
    const auto isAtRest = [&harness] {
        const ListState &state = harness.list().state();
        return state.isComplete && !state.isReading && !state.isResting;
    };
    if (!QTest::qWaitFor(isAtRest, waitLimitMs))
        return 0;
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_2, Qt::AltModifier);
    auto *attention = harness.find<QListWidget>("attentionList");
    int count = 0;
    const auto areListed = [attention, &count] {
        for (QListWidgetItem *item : attention->findItems(u"with a duplicate name"_s, Qt::MatchEndsWith)) {
            count = item->text().section(u' ', 0, 0).toInt();
            attention->setCurrentItem(item);
        }
        return count >= 3;
    };
    if (!QTest::qWaitFor(areListed, waitLimitMs))
        return 0;
    QTest::keyClick(attention, Qt::Key_Return);
    return QTest::qWaitFor([&harness] { return harness.isShown("tokenTable"); }, waitLimitMs) ? count : 0;
}

QString deleteHeading(WindowHarness &harness)
{
    return harness.find<QPushButton>("deleteSubmit")->text();
}

} // namespace

void tst_Selection::checksSurvivePagingSortingAndRefreshing()
{
    WindowHarness harness(120);
    const QString first = harness.shownIds().at(2);
    harness.clickCheck(2);
    QCOMPARE(harness.text("selectionText"), u"1 selected"_s);
    harness.click("pageNext");
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"51–100 of 121"_s, waitLimitMs);
    harness.clickCheck(0);
    harness.clickCheck(3, Qt::ShiftModifier);
    QCOMPARE(harness.text("selectionText"), u"5 selected"_s);
    QVERIFY(harness.find<QPushButton>("selectionDelete")->isEnabled());
    harness.click("pageFirst");
    QTRY_VERIFY_WITH_TIMEOUT(harness.shownIds().contains(first), waitLimitMs);
    harness.find<QTableView>("tokenTable")->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(harness.text("selectionText"), u"5 selected"_s);
    harness.find<QTableView>("tokenTable")->sortByColumn(-1, Qt::AscendingOrder);
    const int row = static_cast<int>(harness.shownIds().indexOf(first));
    QCOMPARE(harness.table()->index(row, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.page().isLoading(), waitLimitMs);
    QCOMPARE(harness.text("selectionText"), u"5 selected"_s);
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    QCOMPARE(deleteHeading(harness), u"Delete 5 tokens"_s);
    harness.click("deleteCancel");
}

void tst_Selection::hiddenTokensAreNotDeletedUnasked()
{
    WindowHarness harness(3);
    makeTokens(harness, {u"alpha one"_s, u"alpha two"_s, u"beta"_s});
    checkNamed(harness, {u"alpha one"_s, u"alpha two"_s, u"beta"_s});
    search(harness, u"alpha"_s);
    QTRY_COMPARE(harness.text("selectionText"), u"3 selected · 1 not shown by the filter"_s);
    QVERIFY(!harness.find<QPushButton>("selectionDelete")->isEnabled());
    QVERIFY(!harness.find<QPushButton>("selectionExport")->isEnabled());
    for (const char *name : {"actionDelete", "actionRotate"}) {
        const auto *action = harness.page().findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(u"Choose first"_s), name);
    }
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_Delete);
    QVERIFY2(!harness.isShown("deleteDialog"), "the key asks nothing that the button does not offer");
    harness.click("selectionKeep");
    QVERIFY(!harness.isShown("selectionKeep"));
    harness.click("selectionDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    QCOMPARE(deleteHeading(harness), u"Delete 3 tokens"_s);
    harness.click("deleteSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("deleteDialog"), waitLimitMs);
    harness.click("filterClear");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"beta"_s) < 0 && harness.rowNamed(u"alpha one"_s) < 0,
                             waitLimitMs);
    QVERIFY(!harness.isShown("selectionDelete"));
}

void tst_Selection::droppedHiddenTokensAreNotDeleted()
{
    WindowHarness harness(3);
    makeTokens(harness, {u"alpha"_s, u"beta"_s});
    checkNamed(harness, {u"alpha"_s, u"beta"_s});
    search(harness, u"alpha"_s);
    QTRY_VERIFY(harness.isShown("selectionDrop"));
    harness.click("selectionDrop");
    QCOMPARE(harness.text("selectionText"), u"1 selected"_s);
    harness.click("selectionDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    harness.click("deleteSubmit");
    harness.click("filterClear");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"alpha"_s) < 0, waitLimitMs);
    QVERIFY(harness.rowNamed(u"beta"_s) >= 0);
}

void tst_Selection::aTokenThatAColleagueDeletedIsDroppedAndSaid()
{
    WindowHarness harness(3);
    makeTokens(harness, {u"alpha"_s, u"beta"_s});
    checkNamed(harness, {u"alpha"_s, u"beta"_s});
    harness.deleteBehind(harness.shownIds().at(harness.rowNamed(u"alpha"_s)));
    harness.click("pageRefresh");
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("selectionText"), u"1 selected"_s, waitLimitMs);
    QVERIFY2(harness.text("statusMessage").contains(u"no longer in the list"_s),
             qPrintable(harness.text("statusMessage")));
}

void tst_Selection::withNothingCheckedTheCurrentRowIsMeant()
{
    WindowHarness harness(3);
    makeTokens(harness, {u"alpha"_s, u"beta"_s});
    harness.selectRow(harness.rowNamed(u"beta"_s));
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    harness.click("deleteSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"beta"_s) < 0, waitLimitMs);
    QVERIFY(harness.rowNamed(u"alpha"_s) >= 0);
    // The row has gone, and the next one did not take its place as the target.
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_Delete);
    QVERIFY(!harness.isShown("deleteDialog"));
}

void tst_Selection::theDetailsPaneDeletesTheTokenItShows()
{
    WindowHarness harness(3);
    makeTokens(harness, {u"alpha"_s, u"beta"_s, u"gamma"_s});
    checkNamed(harness, {u"alpha"_s, u"beta"_s});
    harness.selectRow(harness.rowNamed(u"gamma"_s));
    harness.click("tokenDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    QCOMPARE(deleteHeading(harness), u"Delete token"_s);
    harness.click("deleteSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"gamma"_s) < 0, waitLimitMs);
    QVERIFY(harness.rowNamed(u"alpha"_s) >= 0 && harness.rowNamed(u"beta"_s) >= 0);
    QCOMPARE(harness.text("selectionText"), u"2 selected"_s);
}

void tst_Selection::manyClientIdsAreCopied()
{
    WindowHarness harness(5);
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(harness.text("selectionText"), u"6 selected"_s);
    harness.page().findChild<QAction *>(u"actionCopyClientId"_s)->trigger();
    constexpr int clientIdColumn = 2;
    QStringList ids;
    for (int row = 0; row < harness.table()->rowCount(); ++row)
        ids.append(harness.table()->index(row, clientIdColumn).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), ids);
}

void tst_Selection::nothingIsCheckedAfterALock()
{
    WindowHarness harness(5);
    harness.clickCheck(1);
    harness.page().suspend();
    harness.page().resume();
    QTRY_VERIFY_WITH_TIMEOUT(harness.table()->rowCount() == 6, waitLimitMs);
    QVERIFY(!harness.isShown("selectionDelete"));
}

void tst_Selection::theRowsStayWhereTheyAreWhenTheFirstIsChecked()
{
    WindowHarness harness(30);
    const auto *view = harness.find<QTableView>("tokenTable");
    const QPoint before = view->viewport()->mapToGlobal(QPoint());
    harness.clickCheck(4);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(view->viewport()->mapToGlobal(QPoint()), before);
}

/// Two thousand: with the token that is signed in with left out, and with one outcome for each on record.
void tst_Selection::thousandsAreExportedAndDeleted()
{
#ifdef __SANITIZE_ADDRESS__
    // Each delete takes many times as long under the sanitizers.
    constexpr int count = 300;
#else
    constexpr int count = 2000;
#endif
    constexpr int longWaitMs = 300'000;
    WindowHarness harness(count);
    auto *size = harness.find<QComboBox>("pageSize");
    size->setCurrentText(u"All"_s);
    Q_EMIT size->activated(size->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), count + 1, waitLimitMs);
    search(harness, u"-\"Sandbox administrator\""_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), count, waitLimitMs);
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(harness.text("selectionText"), u"%1 selected"_s.arg(count));

    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QTemporaryDir folder;
    harness.click("selectionExport");
    auto *file = harness.page().findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(file);
    file->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"chosen.csv"_s));
    QMetaObject::invokeMethod(file, "accept");
    QFile written(folder.filePath(u"chosen.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(written.exists(), waitLimitMs);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), count + 1);

    const QSignalSpy vanished(&harness.page().findChild<SelectionController *>()->checked(),
                              &TokenSelection::vanished);
    harness.page().findChild<DeleteController *>()->setStartDelay(std::chrono::seconds(0));
    harness.click("selectionDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    harness.type("deleteConfirmText", harness.text("deleteConfirmTextExpected"));
    QTRY_VERIFY_WITH_TIMEOUT(harness.find<QPushButton>("deleteSubmit")->isEnabled(), waitLimitMs);
    harness.click("deleteSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("deleteDialog"), longWaitMs);
    QVERIFY2(harness.text("notice0").startsWith(u"Deleted: "_s), qPrintable(harness.text("notice0")));
    QVERIFY(!harness.isShown("selectionDelete"));
    QVERIFY2(vanished.isEmpty(), "what is deleted from here is no news");
    QVERIFY2(!harness.text("statusMessage").contains(u"no longer in the list"_s),
             qPrintable(harness.text("statusMessage")));
    harness.click("filterClear");
    QTRY_COMPARE_WITH_TIMEOUT(harness.column(0), QStringList{u"Sandbox administrator"_s}, waitLimitMs);
}

void tst_Selection::aNewTokenThatTheFiltersHideIsSaidAndShown()
{
    WindowHarness harness(30);
    search(harness, u"no such name"_s);
    create(harness, u"fresh token"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("notice0"), waitLimitMs);
    QVERIFY2(harness.text("notice0").contains(u"filters hide it"_s), qPrintable(harness.text("notice0")));
    harness.click("noticeAction0");
    const auto *view = harness.find<QTableView>("tokenTable");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"fresh token"_s) >= 0 &&
                                 view->currentIndex().row() == harness.rowNamed(u"fresh token"_s),
                             waitLimitMs);
    QVERIFY(!harness.isShown("notice0"));
    QCOMPARE(harness.find<QLineEdit>("searchField")->text(), QString());
}

void tst_Selection::aNewTokenBesideChosenOnesIsShown()
{
    WindowHarness harness(30);
    QVERIFY(chooseTwins(harness, u"twin of a test"_s) >= 3);
    create(harness, u"fresh token"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("notice0"), waitLimitMs);
    QVERIFY2(harness.text("notice0").contains(u"filters hide it"_s), qPrintable(harness.text("notice0")));
    harness.click("noticeAction0");
    const auto *view = harness.find<QTableView>("tokenTable");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"fresh token"_s) >= 0 &&
                                 view->currentIndex().row() == harness.rowNamed(u"fresh token"_s),
                             waitLimitMs);
    QVERIFY(!harness.isShown("notice0"));
}

void tst_Selection::aNewTokenUnderAFilterOfTheServiceIsReadOnce()
{
    WindowHarness harness(5);
    harness.type("filterName", u"fresh"_s);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 0, waitLimitMs);
    int readings = 0;
    connect(&harness.list(), &TokenList::stateChanged, this, [&harness, &readings](bool rowsChanged) {
        const ListState &state = harness.list().state();
        readings += !rowsChanged && state.isLoading && state.tokensRead == 0 ? 1 : 0;
    });
    create(harness, u"fresh token"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 1, waitLimitMs);
    QCOMPARE(readings, 1);
}

/// By Enter in Search, while a filter of the service keeps the token out of the list.
void tst_Selection::anIdThatIsNotInTheListIsRead()
{
    WindowHarness harness(5);
    const QString id = harness.createBehind(u"elsewhere"_s, {Permission::View});
    harness.type("filterName", u"no such name"_s);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 0, waitLimitMs);
    search(harness, QString(id).replace(u':', u"%3A"_s));
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("notice0") &&
                                 harness.text("notice0").contains(u"“elsewhere” is not among the rows"_s),
                             waitLimitMs);
    // The details pane shows it, and its button is about it.
    harness.click("tokenDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    harness.click("deleteCancel");
}

void tst_Selection::aFoundTokenThatWasDeletedLeavesThePane()
{
    WindowHarness harness(5);
    const QString id = harness.createBehind(u"elsewhere"_s, {Permission::View});
    harness.type("filterName", u"no such name"_s);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 0, waitLimitMs);
    search(harness, id);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("tokenDelete"), waitLimitMs);
    harness.click("tokenDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    harness.click("deleteSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("deleteDialog"), waitLimitMs);
    QVERIFY(!harness.isShown("tokenDelete"));
    QVERIFY(!harness.page().findChild<QAction *>(u"actionRotate"_s)->isEnabled());
}

void tst_Selection::rowCommandsAreOffBehindOtherPages()
{
    WindowHarness harness(120);
    harness.click("pageNext");
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"51–100 of 121"_s, waitLimitMs);
    harness.selectRow(0);
    const QStringList names{u"actionNote"_s, u"actionPrevious"_s, u"actionNext"_s, u"actionDelete"_s};
    const auto areAll = [&harness, &names](bool enabled) {
        return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
            return harness.page().findChild<QAction *>(name)->isEnabled() == enabled;
        });
    };
    QVERIFY(areAll(true));
    for (const char *view : {"actionViewOverview", "actionViewRotations"}) {
        harness.page().findChild<QAction *>(QString::fromLatin1(view))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("tokenTable") && areAll(false), waitLimitMs);
    }
    harness.page().findChild<QAction *>(u"actionViewTokens"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(areAll(true), waitLimitMs);
}

void tst_Selection::tokensChosenInTheOverviewAreMeant()
{
    WindowHarness harness(300);
    for (int row = 10; row < 15; ++row)
        harness.clickCheck(row);
    const int count = chooseTwins(harness, u"twin of a test"_s);
    QVERIFY(count >= 3);
    QTRY_COMPARE_WITH_TIMEOUT(
        harness.text("pageRange"),
        u"1–%1 of %2"_s.arg(QString::number(std::min(count, 50)), QString::number(count)), waitLimitMs);
    QCOMPARE(harness.rowNamed(u"twin of a test"_s), 0);
    QVERIFY2(harness.isShown("selectionKeep"), "checked tokens are not shown");
    QVERIFY(!harness.find<QPushButton>("selectionDelete")->isEnabled());
    harness.click("selectionDrop");
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(harness.text("selectionText"), u"%1 selected"_s.arg(count));
}

QTEST_MAIN(tst_Selection)
#include "tst_selection.moc"
