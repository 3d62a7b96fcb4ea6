// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>
#include <utility>

#include "app/tokens/list/tokenpager.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TokenPage page(const QStringList &ids, const QString &next = {}, std::optional<qint64> total = std::nullopt)
{
    TokenPage made;
    for (const QString &id : ids)
        made.tokens.append(fakeToken(id));
    made.hasMore = !next.isNull();
    made.nextCursor = next;
    made.totalCount = total;
    return made;
}

TokenFilter named(const QString &name)
{
    TokenFilter filter;
    filter.name = name;
    return filter;
}

QString idsOf(const PagerState &state)
{
    QStringList ids;
    for (const Token &token : state.tokens)
        ids.append(token.id);
    return ids.join(u' ');
}

/// A pager whose answers the test gives one by one.
struct Desk
{
    FakeGateway gateway;
    FakeClock clock;
    TokenPager pager{gateway, clock};
    QSignalSpy changes{&pager, &TokenPager::stateChanged};

    [[nodiscard]] const PagerState &state() const { return pager.state(); }
    [[nodiscard]] qsizetype asked() const { return static_cast<qsizetype>(gateway.lists.size()); }
    [[nodiscard]] auto &last() { return *gateway.lists.back(); }
    [[nodiscard]] auto &call(int index) { return *gateway.lists.at(index); }
    [[nodiscard]] bool lastSaidRowsChanged() const { return changes.last().at(0).toBool(); }
    [[nodiscard]] bool lastSaidSameList() const { return changes.last().at(1).toBool(); }

    /// Shows pages "1", "2", … up to `count`; the fetch ahead of the one after the last is left unanswered.
    void showPages(int count)
    {
        pager.reload();
        last().answer(page({u"1"_s}, u"c1"_s));
        for (int number = 2; number <= count; ++number) {
            last().answer(page({QString::number(number)}, u"c%1"_s.arg(number)));
            pager.goForward();
        }
        QCOMPARE(state().pageIndex, count - 1);
    }
};

} // namespace

class tst_TokenPager final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstPageIsReadWithoutACursor();
    void cursorsAreStackedAndRowsCounted();
    void theNextPageIsFetchedAheadAndShownAtOnce();
    void aFetchUnderWayIsAdoptedByNext();
    void aFailingFetchAheadIsSilentAndTriedAgain();
    void anOldFetchedPageIsReadAnew();
    void whatChangesTheListDropsTheFetchedPage_data();
    void whatChangesTheListDropsTheFetchedPage();
    void staleReplyIsDropped();
    void aReloadDuringALoadIsSentAnew();
    void nextTwiceIsOneRequest();
    void errorsKeepTheRows();
    void aFilterThatFailsLeavesNoWayIntoTheOldList();
    void brokenCursorsStopThePaging_data();
    void brokenCursorsStopThePaging();
    void goingBackIsNoRepeatedCursor();
    void aRefusedCursorLeadsToTheFirstPageOnce();
    void aCursorRefusedAgainIsAnError();
    void anEmptiedPageStepsBack();
    void aReloadIsTheSameList();
    void wrongTotalsDriveNothing_data();
    void wrongTotalsDriveNothing();
    void pageSizesAreClamped();
    void stopKeepsTheRows();
    void markedStaleUntilRead();
    void aListenerMayAskForMoreAtOnce();
    void fiveThousandTokensAreSeenOnceThereAndBack();
};

void tst_TokenPager::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_TokenPager::theFirstPageIsReadWithoutACursor()
{
    Desk desk;
    QVERIFY(!desk.state().isLoaded);
    desk.pager.goBack();
    desk.pager.goForward();
    QCOMPARE(desk.asked(), 0);
    desk.pager.setFilter(named(u"x"_s));
    QVERIFY(desk.state().isLoading);
    QCOMPARE(desk.last().argument, (TokenQuery{named(u"x"_s), 20, {}}));
    desk.clock.advance(84ms);
    desk.last().answer(page({u"a"_s, u"b"_s}, {}, 2));
    QVERIFY(desk.lastSaidRowsChanged() && !desk.lastSaidSameList());
    QVERIFY(desk.state().isLoaded && !desk.state().isLoading && !desk.state().isStale);
    QCOMPARE(idsOf(desk.state()), u"a b"_s);
    QCOMPARE(desk.state().filter, named(u"x"_s));
    QCOMPARE(desk.state().totalCount, std::optional<qint64>(2));
    QCOMPARE(desk.state().duration, 84ms);
    QCOMPARE(desk.state().loadedAt, desk.clock.nowUtc());
    QVERIFY(!desk.state().canGoBack && !desk.state().canGoForward);
    // No more rows: nothing to fetch ahead.
    QCOMPARE(desk.asked(), 1);
}

void tst_TokenPager::cursorsAreStackedAndRowsCounted()
{
    Desk desk;
    desk.pager.setPageSize(3);
    desk.last().answer(page({u"a"_s, u"b"_s, u"c"_s}, u"c1"_s));
    // A page may hold fewer rows than asked for and still not be the last.
    desk.last().answer(page({u"d"_s}, u"c2"_s));
    desk.pager.goForward();
    QCOMPARE(desk.state().firstRow, 3);
    QCOMPARE(desk.state().pageIndex, 1);
    QVERIFY(desk.state().canGoBack);
    desk.last().answer(page({u"e"_s, u"f"_s}));
    desk.pager.goForward();
    QCOMPARE(desk.state().firstRow, 4);
    QVERIFY(!desk.state().canGoForward);
    desk.pager.goBack();
    QCOMPARE(desk.last().argument.cursor, u"c1"_s);
    desk.last().answer(page({u"d"_s}, u"c2"_s));
    QCOMPARE(desk.state().firstRow, 3);
    QVERIFY(!desk.lastSaidSameList());
    desk.pager.goToFirst();
    QCOMPARE(desk.last().argument.cursor, QString());
    desk.last().answer(page({u"a"_s, u"b"_s}, u"c1"_s));
    QCOMPARE(desk.state().pageIndex, 0);
    QCOMPARE(desk.state().firstRow, 0);
}

void tst_TokenPager::theNextPageIsFetchedAheadAndShownAtOnce()
{
    Desk desk;
    desk.pager.reload();
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    QCOMPARE(desk.asked(), 2);
    QCOMPARE(desk.last().argument.cursor, u"c1"_s);
    QVERIFY(!desk.state().isLoading);
    desk.clock.advance(120ms);
    const qsizetype announced = desk.changes.size();
    desk.last().answer(page({u"2"_s}, u"c2"_s));
    QCOMPARE(desk.changes.size(), announced);
    const QDateTime arrivedAt = desk.clock.nowUtc();
    desk.clock.advance(29s);
    desk.pager.goForward();
    QCOMPARE(idsOf(desk.state()), u"2"_s);
    QVERIFY(!desk.state().isLoading);
    // The request's own duration and arrival, not those of the click.
    QCOMPARE(desk.state().duration, 120ms);
    QCOMPARE(desk.state().loadedAt, arrivedAt);
    QCOMPARE(desk.last().argument.cursor, u"c2"_s);
}

void tst_TokenPager::aFetchUnderWayIsAdoptedByNext()
{
    Desk desk;
    desk.pager.reload();
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    desk.pager.goForward();
    QVERIFY(desk.state().isLoading);
    QCOMPARE(desk.asked(), 2);
    desk.pager.goForward();
    QCOMPARE(desk.asked(), 2);
    desk.last().answer(page({u"2"_s}));
    QCOMPARE(idsOf(desk.state()), u"2"_s);
    QVERIFY(!desk.state().isLoading);
}

void tst_TokenPager::aFailingFetchAheadIsSilentAndTriedAgain()
{
    Desk desk;
    desk.pager.reload();
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    const qsizetype announced = desk.changes.size();
    desk.last().answer(fakeError(ErrorKind::Timeout));
    QCOMPARE(desk.changes.size(), announced);
    QVERIFY(!desk.state().error && !desk.state().isStale && desk.state().canGoForward);
    QCOMPARE(desk.asked(), 2);
    desk.pager.goForward();
    QCOMPARE(desk.asked(), 3);
    QVERIFY(desk.state().isLoading);
    desk.last().answer(page({u"2"_s}));
    QCOMPARE(idsOf(desk.state()), u"2"_s);
}

void tst_TokenPager::anOldFetchedPageIsReadAnew()
{
    Desk desk;
    desk.pager.reload();
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    desk.last().answer(page({u"old"_s}, u"c2"_s));
    desk.clock.advance(TokenPager::maximumPrefetchAge + 1ms);
    desk.pager.goForward();
    QCOMPARE(idsOf(desk.state()), u"1"_s);
    QVERIFY(desk.state().isLoading);
    QCOMPARE(desk.last().argument.cursor, u"c1"_s);
    desk.last().answer(page({u"new"_s}, u"c2"_s));
    QCOMPARE(idsOf(desk.state()), u"new"_s);
}

void tst_TokenPager::whatChangesTheListDropsTheFetchedPage_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("isAnswered");
    for (const bool isAnswered : {true, false}) {
        QTest::addRow("reload %d", isAnswered) << 0 << isAnswered;
        QTest::addRow("filter %d", isAnswered) << 1 << isAnswered;
        QTest::addRow("page size %d", isAnswered) << 2 << isAnswered;
        QTest::addRow("stale %d", isAnswered) << 3 << isAnswered;
    }
}

void tst_TokenPager::whatChangesTheListDropsTheFetchedPage()
{
    QFETCH(int, change);
    QFETCH(bool, isAnswered);
    Desk desk;
    desk.pager.reload();
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    auto &ahead = desk.last();
    if (isAnswered)
        ahead.answer(page({u"old"_s}, u"c2"_s));
    if (change == 0)
        desk.pager.reload();
    else if (change == 1)
        desk.pager.setFilter(named(u"x"_s));
    else if (change == 2)
        desk.pager.setPageSize(50);
    else
        desk.pager.markStale(fakeError(ErrorKind::Refused));
    if (!isAnswered)
        QVERIFY(ahead.isCancelled);
    if (change < 3)
        desk.last().answer(page({u"1"_s}, u"c1"_s));
    if (change < 3)
        desk.last().answer(fakeError(ErrorKind::Timeout));
    desk.pager.goForward();
    QVERIFY(desk.state().isLoading);
    QCOMPARE(idsOf(desk.state()), u"1"_s);
}

void tst_TokenPager::staleReplyIsDropped()
{
    Desk desk;
    desk.pager.setFilter(named(u"slow"_s));
    auto slow = desk.gateway.lists.back();
    desk.pager.setFilter(named(u"quick"_s));
    QVERIFY(slow->isCancelled);
    // Even a gateway that lets a cancelled answer through cannot show it.
    slow->isCancelled = false;
    slow->answer(page({u"slow"_s}));
    QVERIFY(!desk.state().isLoaded);
    auto slowToo = desk.gateway.lists.back();
    desk.pager.setFilter(named(u"quicker"_s));
    desk.last().answer(page({u"quicker"_s}, u"c1"_s));
    QCOMPARE(idsOf(desk.state()), u"quicker"_s);
    QCOMPARE(desk.state().filter, named(u"quicker"_s));
    // Nor is it taken for the page that is fetched ahead.
    slowToo->isCancelled = false;
    slowToo->answer(page({u"slow too"_s}));
    desk.pager.goForward();
    QCOMPARE(idsOf(desk.state()), u"quicker"_s);
    desk.last().answer(page({u"next"_s}));
    QCOMPARE(idsOf(desk.state()), u"next"_s);
}

/// The earlier answer may be from before the change that the reload is to show.
void tst_TokenPager::aReloadDuringALoadIsSentAnew()
{
    Desk desk;
    desk.pager.reload();
    desk.pager.reload();
    QCOMPARE(desk.asked(), 2);
    QVERIFY(desk.call(0).isCancelled);
}

void tst_TokenPager::nextTwiceIsOneRequest()
{
    Desk desk;
    desk.showPages(2);
    desk.pager.goBack();
    const qsizetype asked = desk.asked();
    desk.pager.goBack();
    QCOMPARE(desk.asked(), asked);
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    QCOMPARE(desk.state().pageIndex, 0);
}

void tst_TokenPager::errorsKeepTheRows()
{
    Desk desk;
    desk.showPages(2);
    const QDateTime loadedAt = desk.state().loadedAt;
    desk.clock.advance(5s);
    desk.pager.reload();
    desk.last().answer(fakeError(ErrorKind::Unauthorized, 401));
    QCOMPARE(idsOf(desk.state()), u"2"_s);
    QVERIFY(desk.state().isStale && desk.state().isLoaded && !desk.state().isLoading);
    QCOMPARE(desk.state().error->kind, ErrorKind::Unauthorized);
    QCOMPARE(desk.state().loadedAt, loadedAt);
    QVERIFY(!desk.lastSaidRowsChanged());
    QVERIFY(desk.state().canGoBack && desk.state().canGoForward);
    desk.pager.reload();
    QVERIFY(desk.state().error.has_value());
    desk.last().answer(page({u"2"_s}, u"c2"_s));
    QVERIFY(!desk.state().error && !desk.state().isStale);

    Desk fresh;
    fresh.pager.reload();
    fresh.last().answer(fakeError(ErrorKind::Refused));
    QVERIFY(!fresh.state().isLoaded && !fresh.state().isStale && fresh.state().error);
}

void tst_TokenPager::aFilterThatFailsLeavesNoWayIntoTheOldList()
{
    Desk desk;
    desk.showPages(2);
    desk.pager.setFilter(named(u"x"_s));
    QVERIFY(!desk.state().canGoBack && !desk.state().canGoForward);
    desk.last().answer(fakeError(ErrorKind::ServerError, 500));
    QCOMPARE(idsOf(desk.state()), u"2"_s);
    QCOMPARE(desk.state().filter, TokenFilter{});
    QVERIFY(desk.state().isStale && !desk.state().canGoBack && !desk.state().canGoForward);
    const qsizetype asked = desk.asked();
    desk.pager.goForward();
    desk.pager.goBack();
    QCOMPARE(desk.asked(), asked);
    desk.pager.reload();
    QCOMPARE(desk.last().argument, (TokenQuery{named(u"x"_s), 20, {}}));
}

void tst_TokenPager::brokenCursorsStopThePaging_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<Incompleteness>("incompleteness");
    QTest::newRow("empty") << u""_s << Incompleteness::CursorMissing;
    QTest::newRow("the same again") << u"c2"_s << Incompleteness::CursorRepeated;
    QTest::newRow("a cycle") << u"c1"_s << Incompleteness::CursorRepeated;
    QTest::newRow("a fresh one") << u"c3"_s << Incompleteness::None;
}

void tst_TokenPager::brokenCursorsStopThePaging()
{
    QFETCH(QString, cursor);
    QFETCH(Incompleteness, incompleteness);
    Desk desk;
    desk.showPages(2);
    TokenPage third = page({u"3"_s}, cursor);
    third.hasMore = true;
    desk.last().answer(third);
    const qsizetype asked = desk.asked();
    desk.pager.goForward();
    QCOMPARE(desk.state().incompleteness, incompleteness);
    QVERIFY(desk.state().hasMore);
    const bool goesOn = incompleteness == Incompleteness::None;
    QCOMPARE(desk.state().canGoForward, goesOn);
    QCOMPARE(desk.asked(), goesOn ? asked + 1 : asked);
}

void tst_TokenPager::goingBackIsNoRepeatedCursor()
{
    Desk desk;
    desk.showPages(3);
    for (int round = 0; round < 3; ++round) {
        desk.pager.goBack();
        desk.last().answer(page({u"2"_s}, u"c2"_s));
        QCOMPARE(desk.state().incompleteness, Incompleteness::None);
        desk.last().answer(page({u"3"_s}, u"c3"_s));
        desk.pager.goForward();
        QCOMPARE(desk.state().incompleteness, Incompleteness::None);
        QCOMPARE(desk.state().pageIndex, 2);
    }
}

void tst_TokenPager::aRefusedCursorLeadsToTheFirstPageOnce()
{
    Desk desk;
    desk.showPages(3);
    desk.pager.reload();
    QCOMPARE(desk.last().argument.cursor, u"c2"_s);
    desk.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(desk.state().isLoading && !desk.state().error);
    QCOMPARE(desk.last().argument.cursor, QString());
    const qsizetype asked = desk.asked();
    desk.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QCOMPARE(desk.asked(), asked);
    QVERIFY(desk.state().isStale && desk.state().error);
    QCOMPARE(idsOf(desk.state()), u"3"_s);
}

void tst_TokenPager::aCursorRefusedAgainIsAnError()
{
    Desk desk;
    desk.showPages(3);
    desk.pager.reload();
    desk.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    QVERIFY(desk.state().hasLostPlace && !desk.state().error && desk.state().pageIndex == 0);
    desk.pager.goForward();
    desk.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(!desk.state().isLoading && desk.state().isStale && desk.state().error);
    desk.pager.reload();
    QVERIFY(desk.state().isLoading);
}

void tst_TokenPager::anEmptiedPageStepsBack()
{
    Desk desk;
    desk.showPages(3);
    desk.pager.reload();
    desk.last().answer(page({}));
    QVERIFY(desk.state().isLoading);
    QCOMPARE(desk.last().argument.cursor, u"c1"_s);
    desk.last().answer(page({}));
    QCOMPARE(desk.last().argument.cursor, QString());
    desk.last().answer(page({}));
    QVERIFY(!desk.state().isLoading && desk.state().isLoaded);
    QCOMPARE(desk.state().pageIndex, 0);
    QVERIFY(desk.state().tokens.isEmpty());
}

void tst_TokenPager::aReloadIsTheSameList()
{
    Desk desk;
    desk.showPages(2);
    desk.pager.reload();
    desk.last().answer(page({u"2"_s, u"2b"_s}, u"c2"_s));
    QVERIFY(desk.lastSaidRowsChanged() && desk.lastSaidSameList());
    // The page after it is told by the rows that are there now.
    desk.last().answer(page({u"3"_s}));
    desk.pager.goForward();
    QCOMPARE(desk.state().firstRow, 3);
    QVERIFY(!desk.lastSaidSameList());
    desk.pager.setFilter({});
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    QVERIFY(!desk.lastSaidSameList());
    desk.pager.setFilter({});
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    QVERIFY(desk.lastSaidSameList());
}

void tst_TokenPager::wrongTotalsDriveNothing_data()
{
    QTest::addColumn<qint64>("total");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("negative") << qint64(-5);
    QTest::newRow("huge") << std::numeric_limits<qint64>::max();
}

void tst_TokenPager::wrongTotalsDriveNothing()
{
    QFETCH(qint64, total);
    Desk desk;
    desk.pager.reload();
    desk.last().answer(page({u"1"_s}, u"c1"_s, total));
    QVERIFY(desk.state().canGoForward);
    desk.last().answer(page({u"2"_s}, {}, total));
    desk.pager.goForward();
    QVERIFY(!desk.state().canGoForward);
    QCOMPARE(desk.state().firstRow, 1);
    QCOMPARE(desk.asked(), 2);
}

void tst_TokenPager::pageSizesAreClamped()
{
    Desk desk;
    desk.pager.setPageSize(20);
    QCOMPARE(desk.asked(), 0);
    desk.pager.setPageSize(0);
    QCOMPARE(desk.last().argument.limit, 1);
    desk.pager.setPageSize(5000);
    QCOMPARE(desk.last().argument.limit, 100);
    desk.last().answer(page({u"1"_s}));
    QCOMPARE(desk.state().pageSize, 100);
}

void tst_TokenPager::stopKeepsTheRows()
{
    Desk desk;
    desk.showPages(2);
    desk.pager.reload();
    desk.pager.stop();
    QVERIFY(desk.last().isCancelled);
    QVERIFY(!desk.state().isLoading && desk.state().isLoaded && !desk.state().error);
    QCOMPARE(idsOf(desk.state()), u"2"_s);
    const qsizetype announced = desk.changes.size();
    desk.pager.stop();
    QCOMPARE(desk.changes.size(), announced);
}

void tst_TokenPager::markedStaleUntilRead()
{
    Desk desk;
    desk.showPages(1);
    desk.pager.markStale(fakeError(ErrorKind::Refused));
    QVERIFY(desk.state().isStale);
    QCOMPARE(desk.state().error->kind, ErrorKind::Refused);
    QCOMPARE(idsOf(desk.state()), u"1"_s);
    desk.pager.reload();
    desk.last().answer(page({u"1"_s}));
    QVERIFY(!desk.state().isStale && !desk.state().error);
}

void tst_TokenPager::aListenerMayAskForMoreAtOnce()
{
    Desk desk;
    bool hasAsked = false;
    connect(&desk.pager, &TokenPager::stateChanged, &desk.pager, [&](bool rowsChanged, bool) {
        if (rowsChanged && !std::exchange(hasAsked, true))
            desk.pager.setFilter(named(u"x"_s));
    });
    desk.pager.reload();
    desk.last().answer(page({u"1"_s}, u"c1"_s));
    QCOMPARE(desk.last().argument.filter, named(u"x"_s));
    desk.last().answer(page({u"x"_s}));
    QCOMPARE(idsOf(desk.state()), u"x"_s);
    QVERIFY(!desk.state().isLoading);
}

void tst_TokenPager::fiveThousandTokensAreSeenOnceThereAndBack()
{
    const int count = 5000;
    FakeGateway gateway;
    FakeClock clock;
    TokenPager pager(gateway, clock);
    gateway.onList = [&](const TokenQuery &query) -> Result<TokenPage> {
        const int begin = query.cursor.isEmpty() ? 0 : query.cursor.toInt();
        const int end = std::min(count, begin + query.limit);
        TokenPage answer;
        for (int row = begin; row < end; ++row)
            answer.tokens.append(fakeToken(QString::number(row)));
        answer.hasMore = end < count;
        if (answer.hasMore)
            answer.nextCursor = QString::number(end);
        return answer;
    };
    QList<int> rows;
    const auto take = [&] {
        for (const Token &token : pager.state().tokens)
            rows.append(token.id.toInt());
        QCOMPARE(pager.state().firstRow, pager.state().tokens.first().id.toInt());
    };
    pager.setPageSize(100);
    QTRY_VERIFY(!pager.state().isLoading);
    take();
    while (pager.state().canGoForward) {
        const int index = pager.state().pageIndex;
        pager.goForward();
        QTRY_COMPARE(pager.state().pageIndex, index + 1);
        take();
    }
    QCOMPARE(rows.size(), count);
    for (int row = 0; row < count; ++row)
        QCOMPARE(rows.at(row), row);
    while (pager.state().canGoBack) {
        const int index = pager.state().pageIndex;
        pager.goBack();
        QTRY_COMPARE(pager.state().pageIndex, index - 1);
        take();
    }
    QCOMPARE(rows.size(), 2 * count - 100);
}

QTEST_GUILESS_MAIN(tst_TokenPager)
#include "tst_tokenpager.moc"
