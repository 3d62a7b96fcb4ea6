// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

#include "app/tokens/list/tokenlist.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/statusline.h"
#include "ui/tokens/filter/filterbar.h"
#include "ui/tokens/filter/querydialog.h"
#include "ui/tokens/list/listcontroller.h"
#include "ui/tokens/list/pagingbar.h"
#include "ui/tokens/list/tokentablepane.h"
#include "ui/tokens/list/tokentableview.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// L20: 401 or 403 at page k.
class tst_ListController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedCredentialsKeepTheRowsAndOfferToSignIn_data();
    void refusedCredentialsKeepTheRowsAndOfferToSignIn();
    void otherErrorsOfferToTryAgain();
    void todayIsAskedAnew_data();
    void todayIsAskedAnew();
    void showQueryTellsWhatWasSent();
    void aRepeatedIdIsOneRowAndSaid_data();
    void aRepeatedIdIsOneRowAndSaid();
    void theNewTokenIsSelected();
    void aNewTokenThatIsNotShownIsSaid();
    void aNewTokenThatTheFiltersHideIsSaid();
    void theShownRowsAreExportedInTheirOrder();
    void pagesAreWindowsOverTheSortedList();
    void aPageThatWasNotReadYetIsAskedForAndShown();
    void whatIsSortedGoesNoFurtherThanItWasRead();
    void allRowsAndBackKeepThePlace();
    void aTokenOnAnotherPageIsSelectedThere();
    void aBusyServiceIsSaidInTheBarOnly();
    void filtersFromElsewhereAreToldToo();
    void chosenTokensEndTheWaitForAPage();
    void rowsOfBeforeAreNeverTheWholeList();
    void anIdIsFoundInEveryForm_data();
    void anIdIsFoundInEveryForm();
};

namespace {

struct List
{
    FakeGateway gateway;
    FakeClock clock;
    TokenList tokens{gateway, gateway, clock};
    FilterBar filterBar;
    TokenTablePane tablePane;
    PagingBar pagingBar;
    ErrorBanner banner;
    StatusLine status;
    ListController presenter{tokens, clock, {filterBar, tablePane, pagingBar, banner, status}};
    QSignalSpy signIn{&presenter, &ListController::signInRequested};

    void read(const TokenPage &page)
    {
        tokens.reload();
        gateway.lists.back()->answer(page);
    }
    /// Shows the first page; then the wish for the second, which is being read.
    void goToSecondPage()
    {
        read(TokenPage{.tokens = {fakeToken(u"1"_s)}, .hasMore = true, .nextCursor = u"c"_s});
        presenter.pages().goToNext();
    }
    [[nodiscard]] QString shownIds() const
    {
        QStringList ids;
        const QAbstractItemModel *model = tablePane.view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 0).data(TokenTableModel::TokenIdRole).toString());
        return ids.join(u' ');
    }
    [[nodiscard]] QString text(const char *label) const
    {
        return pagingBar.findChild<QLabel *>(QString::fromLatin1(label))->text();
    }
    QPushButton *action() { return banner.findChild<QPushButton *>(u"errorAction"_s); }
};

/// Tokens whose ids are these numbers.
TokenPage numbered(int first, int last, const QString &next = {})
{
    TokenPage page{.hasMore = !next.isEmpty(), .nextCursor = next};
    for (int number = first; number <= last; ++number)
        page.tokens.append(fakeToken(QString::number(number)));
    return page;
}

QString idsFrom(int first, int last)
{
    QStringList ids;
    for (int number = first; number <= last; ++number)
        ids.append(QString::number(number));
    return ids.join(u' ');
}

} // namespace

void tst_ListController::refusedCredentialsKeepTheRowsAndOfferToSignIn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("401") << static_cast<int>(ErrorKind::Unauthorized) << 401 << u"UNAUTHORIZED"_s;
    QTest::newRow("401 without a body") << static_cast<int>(ErrorKind::Unauthorized) << 401 << QString();
    QTest::newRow("403") << static_cast<int>(ErrorKind::Forbidden) << 403 << u"FORBIDDEN"_s;
}

void tst_ListController::refusedCredentialsKeepTheRowsAndOfferToSignIn()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    List list;
    list.goToSecondPage();
    const std::size_t asked = list.gateway.lists.size();
    list.gateway.lists.back()->answer(fakeError(static_cast<ErrorKind>(kind), status, code));
    QCOMPARE(list.presenter.loadedRows().size(), 1);
    QVERIFY(list.tokens.state().isStale);
    QVERIFY(!list.tokens.state().isLoading);
    QVERIFY(!list.banner.isHidden());
    QCOMPARE(list.action()->text(), u"Sign in again"_s);
    list.action()->click();
    QCOMPARE(list.signIn.size(), 1);
    QVERIFY2(list.gateway.lists.size() == asked, "it stops: the same credentials are not tried again");
    // Signed in, the page is read and the offer goes.
    list.presenter.refresh();
    list.gateway.lists.back()->answer(TokenPage{.tokens = {fakeToken(u"1"_s)}});
    QVERIFY(list.banner.isHidden());
}

void tst_ListController::otherErrorsOfferToTryAgain()
{
    List list;
    list.goToSecondPage();
    list.gateway.lists.back()->answer(fakeError(ErrorKind::Unauthorized, 401));
    list.presenter.refresh();
    // A proxy's refusal says nothing about the credentials.
    list.gateway.lists.back()->answer(fakeError(ErrorKind::Forbidden, 403));
    QCOMPARE(list.action()->text(), u"Try again"_s);
    const std::size_t asked = list.gateway.lists.size();
    list.action()->click();
    QCOMPARE(list.signIn.size(), 0);
    QCOMPARE(list.gateway.lists.size(), asked + 1);
}

void tst_ListController::todayIsAskedAnew_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<bool>("reload");
    QTest::newRow("refresh") << 20 << true;
    QTest::newRow("after an unlock") << 20 << false;
    QTest::newRow("all rows, refresh") << everyRow << true;
    QTest::newRow("all rows, after an unlock") << everyRow << false;
}

/// A list that is shown over midnight.
void tst_ListController::todayIsAskedAnew()
{
    QFETCH(int, pageSize);
    QFETCH(bool, reload);
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    const QByteArray zone = qgetenv("TZ");
    const auto setZone = [](const QByteArray &name) {
        qputenv("TZ", name);
        tzset();
    };
    // Two zones in which today is never the same stretch of time.
    setZone("UTC+11");
    List list;
    list.filterBar.setFilterState({.created = DatePreset::Today});
    list.tokens.setPageSize(pageSize);
    const TokenFilter before = list.gateway.lists.back()->argument.filter;
    list.gateway.lists.back()->answer(TokenPage{.tokens = {fakeToken(u"1"_s)}});
    setZone("UTC-12:30");
    if (reload)
        list.presenter.refresh();
    else
        list.tokens.reload();
    const TokenFilter after = list.gateway.lists.back()->argument.filter;
    const TokenFilter expected = list.filterBar.filter();
    wasSet ? setZone(zone) : void(qunsetenv("TZ"));
    tzset();
    QVERIFY(before.createdAfter && before != expected);
    QCOMPARE(after, expected);
}

void tst_ListController::showQueryTellsWhatWasSent()
{
    List list;
    list.filterBar.setFilterState({.name = u"pay"_s});
    list.gateway.lists.back()->answer(
        TokenPage{.tokens = {fakeToken(u"1"_s)}, .hasMore = true, .nextCursor = u"c/1"_s});
    list.presenter.pages().goToNext();
    // What was typed since is not sent yet.
    list.filterBar.findChild<QLineEdit *>(u"filterName"_s)->setText(u"payout"_s);
    list.filterBar.findChild<QPushButton *>(u"filterQuery"_s)->click();
    const auto *dialog = list.filterBar.findChild<QueryDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"queryText"_s)->toPlainText(),
             u"GET /tokens?name=pay&limit=100&cursor=c%2F1"_s);
}

void tst_ListController::aRepeatedIdIsOneRowAndSaid_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::newRow("page") << 50;
    QTest::newRow("all") << everyRow;
}

void tst_ListController::aRepeatedIdIsOneRowAndSaid()
{
    QFETCH(int, pageSize);
    Token newer = fakeToken(u"1"_s, u"newer"_s);
    newer.updatedAt.instant = QDateTime(QDate(2026, 9, 12), QTime(8, 0), Qt::UTC);
    Token older = fakeToken(u"1"_s, u"older"_s);
    older.updatedAt.instant = newer.updatedAt.instant->addDays(-1);
    List list;
    list.tokens.setPageSize(pageSize);
    list.gateway.lists.back()->answer(TokenPage{.tokens = {older, fakeToken(u"2"_s), newer}});
    QTRY_VERIFY(!list.tokens.state().isLoading);
    const RowSnapshot &rows = list.presenter.loadedRows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.token(0).name, u"newer"_s);
    QVERIFY(!list.banner.isHidden());
    // The next reading is in order.
    list.presenter.refresh();
    list.gateway.lists.back()->answer(TokenPage{.tokens = {newer, fakeToken(u"2"_s)}});
    QTRY_VERIFY(list.banner.isHidden());
}

void tst_ListController::theNewTokenIsSelected()
{
    List list;
    list.tokens.reload();
    list.gateway.lists.back()->answer(TokenPage{.tokens = {fakeToken(u"1"_s), fakeToken(u"2"_s)}});
    list.presenter.selectWhenRead(u"new"_s);
    list.tokens.reload();
    QCOMPARE(list.tablePane.view()->currentRow(), -1);
    list.gateway.lists.back()->answer(
        TokenPage{.tokens = {fakeToken(u"1"_s), fakeToken(u"new"_s), fakeToken(u"2"_s)}});
    const std::optional<Token> current = list.presenter.tokenAt(list.tablePane.view()->currentRow());
    QVERIFY(current && current->id == u"new"_s);
    QCOMPARE(list.tablePane.view()->currentIndex().row(), 1);
}

void tst_ListController::aNewTokenThatIsNotShownIsSaid()
{
    List list;
    QSignalSpy missing(&list.presenter, &ListController::awaitedNotShown);
    list.presenter.selectWhenRead(u"new"_s);
    list.tokens.reload();
    list.gateway.lists.back()->answer(TokenPage{.tokens = {fakeToken(u"1"_s)}});
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first(), (QVariantList{u"new"_s, false}));
    // Said once, and not waited for any longer.
    list.presenter.refresh();
    list.gateway.lists.back()->answer(TokenPage{.tokens = {fakeToken(u"1"_s), fakeToken(u"new"_s)}});
    QCOMPARE(list.tablePane.view()->currentRow(), -1);
}

void tst_ListController::aNewTokenThatTheFiltersHideIsSaid()
{
    List list;
    list.filterBar.setFilterState({.text = u"another"_s});
    QSignalSpy missing(&list.presenter, &ListController::awaitedNotShown);
    list.presenter.selectWhenRead(u"new"_s);
    list.tokens.reload();
    list.gateway.lists.back()->answer(TokenPage{.tokens = {fakeToken(u"new"_s, u"x"_s)}});
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first(), (QVariantList{u"new"_s, true}));
    // As soon as it was read, however long the rest takes.
    list.presenter.selectWhenRead(u"newer"_s);
    list.tokens.reload();
    list.gateway.lists.back()->answer(
        TokenPage{.tokens = {fakeToken(u"newer"_s, u"x"_s)}, .hasMore = true, .nextCursor = u"c"_s});
    QVERIFY(list.tokens.state().isResting);
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing.last(), (QVariantList{u"newer"_s, true}));
}

void tst_ListController::theShownRowsAreExportedInTheirOrder()
{
    List list;
    list.tokens.reload();
    list.gateway.lists.back()->answer(
        TokenPage{.tokens = {fakeToken(u"1"_s, u"b"_s), fakeToken(u"2"_s, u"c"_s), fakeToken(u"3"_s, u"a"_s),
                             fakeToken(u"4"_s, u"x"_s)}});
    const auto names = [&list] {
        const ExportedRows rows = list.presenter.shownRows();
        QString all;
        for (int place = 0; place < rows.size(); ++place)
            all += rows.token(place).name;
        return all;
    };
    QCOMPARE(names(), u"bcax"_s);
    list.tablePane.view()->setTableSort({TokenColumn::Name, Qt::DescendingOrder});
    QCOMPARE(names(), u"xcba"_s);
    // The current row is a place, not a choice.
    list.tablePane.view()->selectRow(0);
    QCOMPARE(names(), u"xcba"_s);
}

void tst_ListController::pagesAreWindowsOverTheSortedList()
{
    List list;
    list.pagingBar.setPageSize(20);
    list.presenter.pages().setPageSize(20);
    list.gateway.lists.back()->answer(numbered(1, 45));
    QCOMPARE(list.shownIds(), idsFrom(1, 20));
    const std::size_t asked = list.gateway.lists.size();
    const auto click = [&list](const char *name) {
        list.pagingBar.findChild<QPushButton *>(QString::fromLatin1(name))->click();
    };
    click("pageLast");
    QCOMPARE(list.shownIds(), idsFrom(41, 45));
    QCOMPARE(list.text("pageRange"), u"41–45 of 45"_s);
    click("pagePrevious");
    QCOMPARE(list.shownIds(), idsFrom(21, 40));
    // Another order is over the whole list, and begins with its first page.
    list.tablePane.view()->setTableSort({TokenColumn::Name, Qt::DescendingOrder});
    QCOMPARE(list.shownIds().section(u' ', 0, 1), u"45 44"_s);
    QCOMPARE(list.text("pageRange"), u"1–20 of 45"_s);
    click("pageNext");
    QCOMPARE(list.shownIds().section(u' ', 0, 1), u"25 24"_s);
    list.filterBar.setFilterState({.text = u"4"_s});
    QCOMPARE(list.shownIds(), u"45 44 43 42 41 40 34 24 14 4"_s);
    QCOMPARE(list.text("pageRange"), u"1–10 of 10"_s);
    QCOMPARE(list.text("pageNote"), u"45 in all, complete"_s);
    QCOMPARE(list.gateway.lists.size(), asked);
}

void tst_ListController::aPageThatWasNotReadYetIsAskedForAndShown()
{
    List list;
    list.tokens.setBoundSource([] { return onlyFirstPage; });
    list.presenter.pages().setPageSize(20);
    list.gateway.lists.back()->answer(numbered(1, 20, u"c1"_s));
    QCOMPARE(list.text("pageRange"), u"1–20, more follow"_s);
    list.presenter.pages().goToNext();
    QCOMPARE(list.gateway.lists.back()->argument.cursor, u"c1"_s);
    QCOMPARE(list.shownIds(), idsFrom(1, 20));
    list.gateway.lists.back()->answer(numbered(21, 120, u"c2"_s));
    QTRY_COMPARE(list.shownIds(), idsFrom(21, 40));
    // The next pages are there already.
    list.presenter.pages().goToNext();
    QCOMPARE(list.shownIds(), idsFrom(41, 60));
    QCOMPARE(list.gateway.lists.size(), 2U);
    QVERIFY(list.presenter.paging().canGoForward && !list.presenter.paging().canGoToLast);
    // Who goes elsewhere meanwhile is not taken there.
    for (int page = 0; page < 4; ++page)
        list.presenter.pages().goToNext();
    QCOMPARE(list.gateway.lists.back()->argument.cursor, u"c2"_s);
    list.presenter.pages().goToFirst();
    list.gateway.lists.back()->answer(numbered(121, 130));
    QTRY_VERIFY(list.tokens.state().isComplete);
    QCOMPARE(list.shownIds(), idsFrom(1, 20));
}

void tst_ListController::whatIsSortedGoesNoFurtherThanItWasRead()
{
    List list;
    list.tokens.setBoundSource([] { return onlyFirstPage; });
    list.presenter.pages().setPageSize(20);
    TokenPage page = numbered(1, 20, u"c1"_s);
    page.totalCount = 124;
    list.gateway.lists.back()->answer(page);
    QVERIFY(list.presenter.paging().canGoForward);
    list.tablePane.view()->setTableSort({TokenColumn::Name, Qt::DescendingOrder});
    QVERIFY(!list.presenter.paging().canGoForward);
    QCOMPARE(list.text("pageRange"), u"1–20 of 20"_s);
    QCOMPARE(list.text("pageNote"), u"sorted: first 20 of 124"_s);
    list.pagingBar.findChild<QPushButton *>(u"pageReadRest"_s)->click();
    list.gateway.lists.back()->answer(numbered(21, 124));
    QTRY_COMPARE(list.text("pageRange"), u"1–20 of 124"_s);
    QCOMPARE(list.text("pageNote"), u"complete"_s);
    QCOMPARE(list.shownIds().section(u' ', 0, 0), u"124"_s);
}

void tst_ListController::allRowsAndBackKeepThePlace()
{
    List list;
    list.presenter.pages().setPageSize(20);
    list.gateway.lists.back()->answer(numbered(1, 70));
    list.presenter.pages().goToLast();
    list.presenter.pages().setPageSize(50);
    QCOMPARE(list.shownIds(), idsFrom(51, 70));
    list.presenter.pages().setPageSize(everyRow);
    QCOMPARE(list.shownIds(), idsFrom(1, 70));
    QCOMPARE(list.text("pageRange"), u"1–70 of 70"_s);
    QVERIFY(!list.presenter.paging().canGoForward && !list.presenter.paging().canGoBack());
    list.presenter.pages().setPageSize(20);
    QCOMPARE(list.shownIds(), idsFrom(1, 20));
    QCOMPARE(list.gateway.lists.size(), 1U);
}

void tst_ListController::aTokenOnAnotherPageIsSelectedThere()
{
    List list;
    list.presenter.pages().setPageSize(20);
    list.gateway.lists.back()->answer(numbered(1, 70));
    QVERIFY(list.presenter.select(u"65"_s));
    QCOMPARE(list.shownIds(), idsFrom(61, 70));
    QCOMPARE(list.presenter.tokenAt(list.tablePane.view()->currentRow())->id, u"65"_s);
    QVERIFY(!list.presenter.select(u"66 or so"_s));
}

void tst_ListController::aBusyServiceIsSaidInTheBarOnly()
{
    List list;
    list.read(numbered(1, 50, u"c1"_s));
    list.clock.advance(TokenList::quietTime);
    list.gateway.lists.back()->answer(fakeError(ErrorKind::RateLimited, 429));
    QVERIFY(list.banner.isHidden());
    QCOMPARE(list.text("pageNote"), u"paused, the service is busy: first 50, more follow"_s);
}

/// Tokens chosen in the Overview, and words by which rotations are found.
void tst_ListController::filtersFromElsewhereAreToldToo()
{
    List list;
    list.read(numbered(1, 30));
    const QSignalSpy told(&list.presenter, &ListController::shownRowsChanged);
    const QSignalSpy paging(&list.presenter, &ListController::pagingChanged);
    list.presenter.setChosen(QSet<QString>{u"3"_s, u"7"_s});
    QCOMPARE(told.size(), 1);
    QCOMPARE(paging.size(), 1);
    QCOMPARE(list.text("pageRange"), u"1–2 of 2"_s);
    QCOMPARE(list.presenter.selectableList().shown.size(), 2);
    list.presenter.setChosen(QSet<QString>{u"gone"_s});
    QCOMPARE(list.tablePane.state(), TokenTablePane::State::NoneLoaded);
    list.presenter.setChosen(std::nullopt);
    list.filterBar.setFilterState({.text = u"ada"_s});
    QCOMPARE(list.text("pageRange"), u"No matches"_s);
    list.presenter.setTokenWords({{u"25"_s, u"Ada"_s}});
    QCOMPARE(list.text("pageRange"), u"1–1 of 1"_s);
    QCOMPARE(list.tablePane.state(), TokenTablePane::State::Rows);
    QCOMPARE(told.size(), 5);
}

void tst_ListController::chosenTokensEndTheWaitForAPage()
{
    List list;
    list.tokens.setBoundSource([] { return onlyFirstPage; });
    list.presenter.pages().setPageSize(20);
    list.gateway.lists.back()->answer(numbered(1, 20, u"c1"_s));
    list.presenter.pages().goToNext();
    list.presenter.setChosen(QSet<QString>{u"3"_s});
    list.presenter.setChosen(std::nullopt);
    list.gateway.lists.back()->answer(numbered(21, 120));
    QTRY_VERIFY(list.tokens.state().isComplete);
    QCOMPARE(list.shownIds(), idsFrom(1, 20));
}

/// Rows that come while a long list is sorted are shown with the next index.
void tst_ListController::rowsOfBeforeAreNeverTheWholeList()
{
    List list;
    list.read(numbered(1, shortList + 500));
    list.tablePane.view()->setTableSort({TokenColumn::Name, Qt::DescendingOrder});
    list.tokens.tokenCreated(fakeToken(u"new"_s, u"new"_s));
    bool isWholeOfBefore = false;
    connect(&list.presenter, &ListController::shownRowsChanged, this, [&] {
        const SelectableList now = list.presenter.selectableList();
        isWholeOfBefore |= now.isWhole && !now.shown.rows.isSameAs(list.presenter.loadedRows());
    });
    QTRY_VERIFY(list.presenter.selectableList().isWhole &&
                list.presenter.selectableList().shown.rows.rowOf(u"new"_s) >= 0);
    QVERIFY(!isWholeOfBefore);
}

void tst_ListController::anIdIsFoundInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << u"Token:019542f5-b3e7-1d02-0000-000000000001"_s;
    QTest::newRow("percent-encoded") << u"Token%3A019542f5-b3e7-1d02-0000-000000000001"_s;
    QTest::newRow("web address") << u"https://host/tokens/Token%3A019542f5-b3e7-1d02-0000-000000000001?a=b"_s;
    QTest::newRow("capitals") << u"TOKEN:019542F5-B3E7-1D02-0000-000000000001"_s;
    QTest::newRow("as the table shows it") << u"Token:01…0001"_s;
    QTest::newRow("excluded word beside it") << u"Token%3A019542f5-b3e7-1d02-0000-000000000001 -worker"_s;
}

void tst_ListController::anIdIsFoundInEveryForm()
{
    QFETCH(QString, text);
    const QString id = u"Token:019542f5-b3e7-1d02-0000-000000000001"_s;
    List list;
    list.tokens.reload();
    list.gateway.lists.back()->answer(
        TokenPage{.tokens = {fakeToken(u"other"_s, u"a"_s), fakeToken(id, u"b"_s)}});
    list.filterBar.setFilterState({.text = text});
    QCOMPARE(list.tablePane.view()->model()->rowCount(), 1);
    QCOMPARE(list.tablePane.view()->model()->index(0, 0).data().toString(), u"b"_s);
}

QTEST_MAIN(tst_ListController)
#include "tst_listcontroller.moc"
