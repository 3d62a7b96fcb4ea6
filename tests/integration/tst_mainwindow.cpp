// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTest>

#include <optional>

#include "app/tokens/models/tokentablemodel.h"
#include "tests/support/windowharness.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// The real window against the real sandbox process.
class tst_MainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPageIsShownAndTheTitleSaysWhere();
    void nameFilterAsksTheServiceAndCanBeCleared();
    void nextAndPreviousKeepTheRange();
    void everyTokenIsSeenOncePagingToTheEndAndBack();
    void refreshKeepsSelectionCurrentRowAndScroll();
    void createShowsTheSecretBeforeTheListChanges();
    void newCredentialWorksAndIsRefusedAfterDeletion();
    void deletingSeveralShowsEveryOutcome();
    void tokenWithManageWantsItsNameTyped();
    void protectedAccountWantsItsNameTyped();
    void sortingIsOverTheWholeList();
    void hostileNamesArePlainEverywhere();
    void layoutIsRemembered();
    void keyboardGoesFromTheFilterToARowAndCopiesIt();
    void theNewTokenIsAtTheKeyboardAfterDone();
    void deadServiceKeepsTheRowsAndSaysSo();
    void windowCannotCloseOverAnUnkeptSecret();
};

namespace {

constexpr int nameColumn = 0;
constexpr int clientIdColumn = 2;
constexpr int tokenIdColumn = 5;

/// The refusal of a read; nothing when the token was given.
template<typename Start>
std::optional<ErrorKind> refusalOf(Start start)
{
    std::optional<Result<Token>> answer;
    QObject context;
    const RequestHandle request =
        start(&context, [&answer](const Result<Token> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, waitLimitMs))
        qFatal("the service did not answer");
    return *answer ? std::nullopt : std::optional((*answer).error().kind);
}

void waitForPage(WindowHarness &harness)
{
    QTRY_VERIFY_WITH_TIMEOUT(!harness.list().state().isLoading, waitLimitMs);
}

/// Fills the create dialog and submits it; the secret dialog is then open.
void createToken(WindowHarness &harness, const QString &name, const QStringList &permissionFields)
{
    harness.click("tokenNew");
    harness.type("createName", name);
    for (const QString &field : permissionFields)
        harness.click(qPrintable(field));
    harness.click("createSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("secretDialog"), waitLimitMs);
}

void discardSecret(WindowHarness &harness)
{
    harness.click("secretCopy");
    QTRY_VERIFY_WITH_TIMEOUT(harness.find<QPushButton>("secretDone")->isEnabled(), waitLimitMs);
    harness.click("secretDone");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("secretDialog"), waitLimitMs);
}

} // namespace

void tst_MainWindow::firstPageIsShownAndTheTitleSaysWhere()
{
    WindowHarness harness(50);
    QCOMPARE(harness.column(nameColumn).size(), 50);
    QVERIFY(harness.window().windowTitle().startsWith(u"SANDBOX"_s));
    QVERIFY(harness.window().windowTitle().endsWith(u"Tokenry"_s));
    QCOMPARE(harness.text("pageRange"), u"1–50 of 51"_s);
}

void tst_MainWindow::nameFilterAsksTheServiceAndCanBeCleared()
{
    WindowHarness harness(300);
    harness.createBehind(u"needle in the haystack"_s, {Permission::View});
    harness.type("filterName", u"NEEDLE"_s);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(harness.column(nameColumn), QStringList{u"needle in the haystack"_s},
                              waitLimitMs);
    harness.click("filterClear");
    QTRY_COMPARE_WITH_TIMEOUT(harness.column(nameColumn).size(), 50, waitLimitMs);
    QCOMPARE(harness.find<QLineEdit>("filterName")->text(), QString());
}

void tst_MainWindow::nextAndPreviousKeepTheRange()
{
    WindowHarness harness(119);
    const QStringList first = harness.shownIds();
    QVERIFY(!harness.find<QAbstractButton>("pagePrevious")->isEnabled());
    harness.click("pageNext");
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"51–100 of 120"_s, waitLimitMs);
    harness.click("pageNext");
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageRange"), u"101–120 of 120"_s, waitLimitMs);
    QVERIFY(!harness.find<QAbstractButton>("pageNext")->isEnabled());
    harness.click("pageFirst");
    QTRY_COMPARE_WITH_TIMEOUT(harness.shownIds(), first, waitLimitMs);
}

void tst_MainWindow::everyTokenIsSeenOncePagingToTheEndAndBack()
{
    WindowHarness harness(5000);
    harness.choosePageSize(u"100"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 100, waitLimitMs);
    const auto firstRow = [&harness] { return harness.text("pageRange").section(u'–', 0, 0); };
    const auto rowOf = [](qsizetype page) { return QLocale().toString(page * 100 + 1); };
    QSet<QString> seen;
    QList<QStringList> pages;
    for (;;) {
        // It grows while the list is read.
        QTRY_VERIFY_WITH_TIMEOUT(harness.list().state().isComplete || harness.table()->rowCount() == 100,
                                 waitLimitMs);
        const QStringList ids = harness.shownIds();
        for (const QString &id : ids) {
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
        }
        pages.append(ids);
        if (!harness.find<QAbstractButton>("pageNext")->isEnabled())
            break;
        harness.click("pageNext");
        QTRY_COMPARE_WITH_TIMEOUT(firstRow(), rowOf(pages.size()), waitLimitMs);
    }
    QCOMPARE(seen.size(), 5001); // and the administrator
    for (qsizetype index = pages.size() - 2; index >= 0; --index) {
        harness.click("pagePrevious");
        QTRY_COMPARE_WITH_TIMEOUT(firstRow(), rowOf(index), waitLimitMs);
        waitForPage(harness);
        QCOMPARE(harness.shownIds(), pages.at(index));
    }
}

void tst_MainWindow::refreshKeepsSelectionCurrentRowAndScroll()
{
    WindowHarness harness(300);
    harness.choosePageSize(u"100"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.table()->rowCount(), 100, waitLimitMs);
    auto *view = harness.find<QTableView>("tokenTable");
    const QString selectedId = harness.shownIds().at(60);
    harness.selectRow(60);
    view->scrollTo(harness.table()->index(60, 0), QAbstractItemView::PositionAtCenter);
    const int rowOnTop = view->rowAt(0);
    const QString idOnTop = harness.shownIds().at(rowOnTop);
    harness.createBehind(u"came meanwhile"_s, {Permission::View});
    harness.deleteBehind(harness.shownIds().at(70));
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"came meanwhile"_s) >= 0, waitLimitMs);
    const auto selected = view->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(harness.shownIds().at(selected.first().row()), selectedId);
    QCOMPARE(harness.shownIds().at(view->currentIndex().row()), selectedId);
    QCOMPARE(harness.shownIds().at(view->rowAt(0)), idOnTop);
}

void tst_MainWindow::createShowsTheSecretBeforeTheListChanges()
{
    WindowHarness harness(30);
    harness.click("tokenNew");
    QVERIFY(!harness.find<QPushButton>("createSubmit")->isEnabled());
    harness.type("createName", u"payout-worker"_s);
    harness.click("permissionView");
    harness.click("permissionTransact");
    QList<bool> wasSecretShown; // At each change of the rows
    QObject::connect(&harness.list(), &TokenList::stateChanged, &harness.window(),
                     [&](bool rowsChanged, bool) {
                         if (rowsChanged)
                             wasSecretShown.append(harness.isShown("secretDialog"));
                     });
    harness.click("createSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("secretDialog"), waitLimitMs);
    QVERIFY(!wasSecretShown.isEmpty() && !wasSecretShown.contains(false));
    QVERIFY(harness.rowNamed(u"payout-worker"_s) >= 0);
    discardSecret(harness);
}

void tst_MainWindow::newCredentialWorksAndIsRefusedAfterDeletion()
{
    WindowHarness harness(10);
    createToken(harness, u"short-lived"_s, {u"permissionView"_s});
    harness.click("secretTest");
    QTRY_VERIFY_WITH_TIMEOUT(
        !harness.find<QWidget>("secretDialog")->findChildren<QLabel *>().isEmpty() &&
            [&] {
                const auto labels = harness.find<QWidget>("secretDialog")->findChildren<QLabel *>();
                for (const QLabel *label : labels) {
                    if (label->isVisible() && label->text().contains(u"Accepted"_s))
                        return true;
                }
                return false;
            }(),
        waitLimitMs);
    harness.click("secretCopy");
    const QByteArray secret = QGuiApplication::clipboard()->mimeData()->text().toUtf8();
    discardSecret(harness);
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"short-lived"_s) >= 0, waitLimitMs);
    const int newRow = harness.rowNamed(u"short-lived"_s);
    const QString tokenId = harness.shownIds().at(newRow);
    const QString clientId =
        harness.table()->index(newRow, clientIdColumn).data(TokenTableModel::SortRole).toString();
    const auto readItself = [&](QObject *context, const TokenGateway::TokenCallback &callback) {
        return harness.http().getAs(clientId, Secret(secret), tokenId, context, callback);
    };
    QCOMPARE(refusalOf(readItself), std::nullopt);
    const auto *selection = harness.find<QTableView>("tokenTable")->selectionModel();
    QTRY_VERIFY2_WITH_TIMEOUT(selection->isRowSelected(harness.rowNamed(u"short-lived"_s)),
                              "the new token is the selected row", waitLimitMs);
    harness.click("tokenDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    harness.click("deleteSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"short-lived"_s) < 0, waitLimitMs);
    QCOMPARE(harness.text("notice0"), u"“short-lived” was deleted."_s);
    QCOMPARE(refusalOf(readItself), ErrorKind::Unauthorized);
    harness.click("tokenNew");
    QVERIFY2(!harness.isShown("notice0"), "the next action takes it away");
    harness.click("createCancel");
}

void tst_MainWindow::deletingSeveralShowsEveryOutcome()
{
    WindowHarness harness(10);
    const QString deleted = harness.createBehind(u"first to go"_s, {Permission::View});
    const QString gone = harness.createBehind(u"second to go"_s, {Permission::View});
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"second to go"_s) >= 0, waitLimitMs);
    harness.clickCheck(harness.rowNamed(u"first to go"_s));
    harness.clickCheck(harness.rowNamed(u"second to go"_s));
    QTest::keyClick(harness.find<QTableView>("tokenTable"), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    QCOMPARE(harness.find<QPushButton>("deleteSubmit")->text(), u"Delete 2 tokens"_s);
    QVERIFY(harness.find<QPushButton>("deleteCancel")->isDefault());
    harness.deleteBehind(gone);
    harness.click("deleteSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(
        harness.rowNamed(u"first to go"_s) < 0 && harness.rowNamed(u"second to go"_s) < 0, waitLimitMs);
    QCOMPARE(harness.text("notice0"), u"Deleted: “first to go”. Already gone: “second to go”."_s);
    for (const QString &id : {deleted, gone}) {
        QCOMPARE(refusalOf([&](QObject *context, const TokenGateway::TokenCallback &callback) {
                     return harness.http().get(id, context, callback);
                 }),
                 ErrorKind::NotFound);
    }
}

void tst_MainWindow::tokenWithManageWantsItsNameTyped()
{
    WindowHarness harness(10);
    harness.createBehind(u"treasury"_s, {Permission::View, Permission::Manage});
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"treasury"_s) >= 0, waitLimitMs);
    harness.selectRow(harness.rowNamed(u"treasury"_s));
    harness.click("tokenDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    QVERIFY(!harness.find<QPushButton>("deleteSubmit")->isEnabled());
    harness.type("deleteConfirmText", u"Treasury"_s);
    QVERIFY(!harness.find<QPushButton>("deleteSubmit")->isEnabled());
    harness.type("deleteConfirmText", u"treasury"_s);
    QTRY_VERIFY(harness.find<QPushButton>("deleteSubmit")->isEnabled());
    QTest::keyClick(harness.find<QLineEdit>("deleteConfirmText"), Qt::Key_Return);
    QVERIFY2(harness.isShown("deleteDialog"), "Enter never deletes");
    harness.click("deleteCancel");
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("deleteDialog"), waitLimitMs);
    QVERIFY(harness.rowNamed(u"treasury"_s) >= 0);
}

void tst_MainWindow::protectedAccountWantsItsNameTyped()
{
    WindowHarness harness(10, AccountMode::Protected);
    harness.click("tokenNew");
    harness.type("createName", u"some name"_s);
    harness.click("permissionView");
    QVERIFY(!harness.find<QPushButton>("createSubmit")->isEnabled());
    harness.type("createConfirmText", u"Test account"_s);
    QVERIFY(harness.find<QPushButton>("createSubmit")->isEnabled());
    harness.click("createCancel");
}

void tst_MainWindow::sortingIsOverTheWholeList()
{
    WindowHarness harness(100);
    harness.createBehind(u"AAA comes first"_s, {Permission::View});
    harness.click("pageRefresh");
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("pageNote"), u"complete"_s, waitLimitMs);
    const QStringList asSent = harness.shownIds();
    auto *header = harness.find<QTableView>("tokenTable")->horizontalHeader();
    const QPoint overName(header->sectionViewportPosition(nameColumn) + 10, header->height() / 2);
    const auto clickName = [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, overName); };
    clickName();
    QCOMPARE(harness.column(nameColumn).first(), u"AAA comes first"_s);
    QCOMPARE(harness.text("pageRange"), u"1–50 of 102"_s);
    clickName();
    QVERIFY(harness.column(nameColumn).first() != u"AAA comes first"_s);
    harness.click("pageLast");
    QCOMPARE(harness.column(nameColumn).last(), u"AAA comes first"_s);
    clickName();
    QCOMPARE(harness.shownIds(), asSent);
}

void tst_MainWindow::hostileNamesArePlainEverywhere()
{
    WindowHarness harness(5);
    const QString name = u"<b>bold</b> &Del %1 [*] \u202Egnp"_s;
    const QString safe = u"<b>bold</b> &Del %1 [*] ⟨U+202E⟩gnp"_s;
    // Our own lint refuses such a name, so it is made behind the window's back.
    QVERIFY(!harness.createBehind(name, {Permission::View}).isEmpty());
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(safe) >= 0, waitLimitMs);
    const int row = harness.rowNamed(safe);
    const QString toolTip = harness.table()->index(row, nameColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(!toolTip.contains(QChar(0x202E)), qPrintable(toolTip));
    harness.selectRow(row);
    harness.click("tokenDelete");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const auto labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->objectName()));
            if (label->text().contains(u"bold"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(!window->windowTitle().contains(QChar(0x202E)));
    }
    harness.click("deleteCancel");
}

void tst_MainWindow::layoutIsRemembered()
{
    WindowHarness harness(30);
    auto *header = harness.find<QTableView>("tokenTable")->horizontalHeader();
    QVERIFY(header->isSectionHidden(tokenIdColumn));
    header->setSectionHidden(tokenIdColumn, false);
    header->moveSection(header->visualIndex(2), 0);
    header->resizeSection(nameColumn, 333);
    header->setSortIndicator(nameColumn, Qt::DescendingOrder);
    const QStringList sorted = harness.column(nameColumn);
    harness.reopen();
    header = harness.find<QTableView>("tokenTable")->horizontalHeader();
    QVERIFY(!header->isSectionHidden(tokenIdColumn));
    QCOMPARE(header->visualIndex(2), 0);
    QCOMPARE(header->sectionSize(nameColumn), 333);
    QCOMPARE(header->sortIndicatorSection(), nameColumn);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(harness.column(nameColumn), sorted, waitLimitMs);
}

void tst_MainWindow::keyboardGoesFromTheFilterToARowAndCopiesIt()
{
    WindowHarness harness(30);
    auto *table = harness.find<QTableView>("tokenTable");
    harness.find<QLineEdit>("filterName")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(harness.find<QLineEdit>("filterName"), Qt::Key_Down);
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().first().row(), table->currentIndex().row());
    QVERIFY2(harness.find<QAbstractButton>("tokenDelete")->isEnabled(), "Delete is about this row");
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QRegularExpression(u"\t\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z\t"_s)),
             qPrintable(copied));
    QVERIFY(harness.text("statusMessage").startsWith(u"1 row"_s));
}

void tst_MainWindow::theNewTokenIsAtTheKeyboardAfterDone()
{
    WindowHarness harness(30);
    createToken(harness, u"fresh token"_s, {u"permissionView"_s});
    discardSecret(harness);
    auto *table = harness.find<QTableView>("tokenTable");
    const auto isCurrent = [&] {
        const int row = harness.rowNamed(u"fresh token"_s);
        return row >= 0 && table->currentIndex().row() == row &&
               table->selectionModel()->isRowSelected(row, {});
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCurrent(), waitLimitMs);
    // The window gets the focus back when the dialog has gone; not every platform plugin gives it.
    QCOMPARE(harness.window().focusWidget(), table);
}

void tst_MainWindow::deadServiceKeepsTheRowsAndSaysSo()
{
    WindowHarness harness(30);
    const QStringList rows = harness.shownIds();
    harness.killSandbox();
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("errorBanner"), waitLimitMs);
    QVERIFY(!harness.text("errorBanner").isEmpty());
    QCOMPARE(harness.shownIds(), rows);
    QVERIFY(harness.list().state().isStale);
}

void tst_MainWindow::windowCannotCloseOverAnUnkeptSecret()
{
    WindowHarness harness(5);
    createToken(harness, u"precious"_s, {u"permissionView"_s});
    QVERIFY(!harness.window().close());
    QVERIFY(harness.isShown("secretDialog"));
    QTest::keyClick(harness.find<QWidget>("secretDialog"), Qt::Key_Escape);
    QVERIFY(harness.isShown("secretDialog"));
    QVERIFY(!harness.find<QWidget>("secretDialog")->close());
    discardSecret(harness);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
