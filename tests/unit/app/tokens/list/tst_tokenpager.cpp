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
struct Fixture
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
    Fixture fixture;
    QVERIFY(!fixture.state().isLoaded);
    fixture.pager.goBack();
    fixture.pager.goForward();
    QCOMPARE(fixture.asked(), 0);
    fixture.pager.setFilter(named(u"x"_s));
    QVERIFY(fixture.state().isLoading);
    QCOMPARE(fixture.last().argument, (TokenQuery{named(u"x"_s), 20, {}}));
    fixture.clock.advance(84ms);
    fixture.last().answer(page({u"a"_s, u"b"_s}, {}, 2));
    QVERIFY(fixture.lastSaidRowsChanged() && !fixture.lastSaidSameList());
    QVERIFY(fixture.state().isLoaded && !fixture.state().isLoading && !fixture.state().isStale);
    QCOMPARE(idsOf(fixture.state()), u"a b"_s);
    QCOMPARE(fixture.state().filter, named(u"x"_s));
    QCOMPARE(fixture.state().totalCount, std::optional<qint64>(2));
    QCOMPARE(fixture.state().duration, 84ms);
    QCOMPARE(fixture.state().loadedAt, fixture.clock.nowUtc());
    QVERIFY(!fixture.state().canGoBack && !fixture.state().canGoForward);
    // No more rows: nothing to fetch ahead.
    QCOMPARE(fixture.asked(), 1);
}

void tst_TokenPager::cursorsAreStackedAndRowsCounted()
{
    Fixture fixture;
    fixture.pager.setPageSize(3);
    fixture.last().answer(page({u"a"_s, u"b"_s, u"c"_s}, u"c1"_s));
    // A page may hold fewer rows than asked for and still not be the last.
    fixture.last().answer(page({u"d"_s}, u"c2"_s));
    fixture.pager.goForward();
    QCOMPARE(fixture.state().firstRow, 3);
    QCOMPARE(fixture.state().pageIndex, 1);
    QVERIFY(fixture.state().canGoBack);
    fixture.last().answer(page({u"e"_s, u"f"_s}));
    fixture.pager.goForward();
    QCOMPARE(fixture.state().firstRow, 4);
    QVERIFY(!fixture.state().canGoForward);
    fixture.pager.goBack();
    QCOMPARE(fixture.last().argument.cursor, u"c1"_s);
    fixture.last().answer(page({u"d"_s}, u"c2"_s));
    QCOMPARE(fixture.state().firstRow, 3);
    QVERIFY(!fixture.lastSaidSameList());
    fixture.pager.goToFirst();
    QCOMPARE(fixture.last().argument.cursor, QString());
    fixture.last().answer(page({u"a"_s, u"b"_s}, u"c1"_s));
    QCOMPARE(fixture.state().pageIndex, 0);
    QCOMPARE(fixture.state().firstRow, 0);
}

void tst_TokenPager::theNextPageIsFetchedAheadAndShownAtOnce()
{
    Fixture fixture;
    fixture.pager.reload();
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    QCOMPARE(fixture.asked(), 2);
    QCOMPARE(fixture.last().argument.cursor, u"c1"_s);
    QVERIFY(!fixture.state().isLoading);
    fixture.clock.advance(120ms);
    const qsizetype announced = fixture.changes.size();
    fixture.last().answer(page({u"2"_s}, u"c2"_s));
    QCOMPARE(fixture.changes.size(), announced);
    const QDateTime arrivedAt = fixture.clock.nowUtc();
    fixture.clock.advance(29s);
    fixture.pager.goForward();
    QCOMPARE(idsOf(fixture.state()), u"2"_s);
    QVERIFY(!fixture.state().isLoading);
    // The request's own duration and arrival, not those of the click.
    QCOMPARE(fixture.state().duration, 120ms);
    QCOMPARE(fixture.state().loadedAt, arrivedAt);
    QCOMPARE(fixture.last().argument.cursor, u"c2"_s);
}

void tst_TokenPager::aFetchUnderWayIsAdoptedByNext()
{
    Fixture fixture;
    fixture.pager.reload();
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    fixture.pager.goForward();
    QVERIFY(fixture.state().isLoading);
    QCOMPARE(fixture.asked(), 2);
    fixture.pager.goForward();
    QCOMPARE(fixture.asked(), 2);
    fixture.last().answer(page({u"2"_s}));
    QCOMPARE(idsOf(fixture.state()), u"2"_s);
    QVERIFY(!fixture.state().isLoading);
}

void tst_TokenPager::aFailingFetchAheadIsSilentAndTriedAgain()
{
    Fixture fixture;
    fixture.pager.reload();
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    const qsizetype announced = fixture.changes.size();
    fixture.last().answer(fakeError(ErrorKind::Timeout));
    QCOMPARE(fixture.changes.size(), announced);
    QVERIFY(!fixture.state().error && !fixture.state().isStale && fixture.state().canGoForward);
    QCOMPARE(fixture.asked(), 2);
    fixture.pager.goForward();
    QCOMPARE(fixture.asked(), 3);
    QVERIFY(fixture.state().isLoading);
    fixture.last().answer(page({u"2"_s}));
    QCOMPARE(idsOf(fixture.state()), u"2"_s);
}

void tst_TokenPager::anOldFetchedPageIsReadAnew()
{
    Fixture fixture;
    fixture.pager.reload();
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    fixture.last().answer(page({u"old"_s}, u"c2"_s));
    fixture.clock.advance(TokenPager::maximumPrefetchAge + 1ms);
    fixture.pager.goForward();
    QCOMPARE(idsOf(fixture.state()), u"1"_s);
    QVERIFY(fixture.state().isLoading);
    QCOMPARE(fixture.last().argument.cursor, u"c1"_s);
    fixture.last().answer(page({u"new"_s}, u"c2"_s));
    QCOMPARE(idsOf(fixture.state()), u"new"_s);
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
    Fixture fixture;
    fixture.pager.reload();
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    auto &ahead = fixture.last();
    if (isAnswered)
        ahead.answer(page({u"old"_s}, u"c2"_s));
    if (change == 0)
        fixture.pager.reload();
    else if (change == 1)
        fixture.pager.setFilter(named(u"x"_s));
    else if (change == 2)
        fixture.pager.setPageSize(50);
    else
        fixture.pager.markStale(fakeError(ErrorKind::Refused));
    if (!isAnswered)
        QVERIFY(ahead.isCancelled);
    if (change < 3)
        fixture.last().answer(page({u"1"_s}, u"c1"_s));
    if (change < 3)
        fixture.last().answer(fakeError(ErrorKind::Timeout));
    fixture.pager.goForward();
    QVERIFY(fixture.state().isLoading);
    QCOMPARE(idsOf(fixture.state()), u"1"_s);
}

void tst_TokenPager::staleReplyIsDropped()
{
    Fixture fixture;
    fixture.pager.setFilter(named(u"slow"_s));
    auto slow = fixture.gateway.lists.back();
    fixture.pager.setFilter(named(u"quick"_s));
    QVERIFY(slow->isCancelled);
    // Even a gateway that lets a cancelled answer through cannot show it.
    slow->isCancelled = false;
    slow->answer(page({u"slow"_s}));
    QVERIFY(!fixture.state().isLoaded);
    auto slowToo = fixture.gateway.lists.back();
    fixture.pager.setFilter(named(u"quicker"_s));
    fixture.last().answer(page({u"quicker"_s}, u"c1"_s));
    QCOMPARE(idsOf(fixture.state()), u"quicker"_s);
    QCOMPARE(fixture.state().filter, named(u"quicker"_s));
    // Nor is it taken for the page that is fetched ahead.
    slowToo->isCancelled = false;
    slowToo->answer(page({u"slow too"_s}));
    fixture.pager.goForward();
    QCOMPARE(idsOf(fixture.state()), u"quicker"_s);
    fixture.last().answer(page({u"next"_s}));
    QCOMPARE(idsOf(fixture.state()), u"next"_s);
}

/// The earlier answer may be from before the change that the reload is to show.
void tst_TokenPager::aReloadDuringALoadIsSentAnew()
{
    Fixture fixture;
    fixture.pager.reload();
    fixture.pager.reload();
    QCOMPARE(fixture.asked(), 2);
    QVERIFY(fixture.call(0).isCancelled);
}

void tst_TokenPager::nextTwiceIsOneRequest()
{
    Fixture fixture;
    fixture.showPages(2);
    fixture.pager.goBack();
    const qsizetype asked = fixture.asked();
    fixture.pager.goBack();
    QCOMPARE(fixture.asked(), asked);
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    QCOMPARE(fixture.state().pageIndex, 0);
}

void tst_TokenPager::errorsKeepTheRows()
{
    Fixture fixture;
    fixture.showPages(2);
    const QDateTime loadedAt = fixture.state().loadedAt;
    fixture.clock.advance(5s);
    fixture.pager.reload();
    fixture.last().answer(fakeError(ErrorKind::Unauthorized, 401));
    QCOMPARE(idsOf(fixture.state()), u"2"_s);
    QVERIFY(fixture.state().isStale && fixture.state().isLoaded && !fixture.state().isLoading);
    QCOMPARE(fixture.state().error->kind, ErrorKind::Unauthorized);
    QCOMPARE(fixture.state().loadedAt, loadedAt);
    QVERIFY(!fixture.lastSaidRowsChanged());
    QVERIFY(fixture.state().canGoBack && fixture.state().canGoForward);
    fixture.pager.reload();
    QVERIFY(fixture.state().error.has_value());
    fixture.last().answer(page({u"2"_s}, u"c2"_s));
    QVERIFY(!fixture.state().error && !fixture.state().isStale);

    Fixture fresh;
    fresh.pager.reload();
    fresh.last().answer(fakeError(ErrorKind::Refused));
    QVERIFY(!fresh.state().isLoaded && !fresh.state().isStale && fresh.state().error);
}

void tst_TokenPager::aFilterThatFailsLeavesNoWayIntoTheOldList()
{
    Fixture fixture;
    fixture.showPages(2);
    fixture.pager.setFilter(named(u"x"_s));
    QVERIFY(!fixture.state().canGoBack && !fixture.state().canGoForward);
    fixture.last().answer(fakeError(ErrorKind::ServerError, 500));
    QCOMPARE(idsOf(fixture.state()), u"2"_s);
    QCOMPARE(fixture.state().filter, TokenFilter{});
    QVERIFY(fixture.state().isStale && !fixture.state().canGoBack && !fixture.state().canGoForward);
    const qsizetype asked = fixture.asked();
    fixture.pager.goForward();
    fixture.pager.goBack();
    QCOMPARE(fixture.asked(), asked);
    fixture.pager.reload();
    QCOMPARE(fixture.last().argument, (TokenQuery{named(u"x"_s), 20, {}}));
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
    Fixture fixture;
    fixture.showPages(2);
    TokenPage third = page({u"3"_s}, cursor);
    third.hasMore = true;
    fixture.last().answer(third);
    const qsizetype asked = fixture.asked();
    fixture.pager.goForward();
    QCOMPARE(fixture.state().incompleteness, incompleteness);
    QVERIFY(fixture.state().hasMore);
    const bool goesOn = incompleteness == Incompleteness::None;
    QCOMPARE(fixture.state().canGoForward, goesOn);
    QCOMPARE(fixture.asked(), goesOn ? asked + 1 : asked);
}

void tst_TokenPager::goingBackIsNoRepeatedCursor()
{
    Fixture fixture;
    fixture.showPages(3);
    for (int round = 0; round < 3; ++round) {
        fixture.pager.goBack();
        fixture.last().answer(page({u"2"_s}, u"c2"_s));
        QCOMPARE(fixture.state().incompleteness, Incompleteness::None);
        fixture.last().answer(page({u"3"_s}, u"c3"_s));
        fixture.pager.goForward();
        QCOMPARE(fixture.state().incompleteness, Incompleteness::None);
        QCOMPARE(fixture.state().pageIndex, 2);
    }
}

void tst_TokenPager::aRefusedCursorLeadsToTheFirstPageOnce()
{
    Fixture fixture;
    fixture.showPages(3);
    fixture.pager.reload();
    QCOMPARE(fixture.last().argument.cursor, u"c2"_s);
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(fixture.state().isLoading && !fixture.state().error);
    QCOMPARE(fixture.last().argument.cursor, QString());
    const qsizetype asked = fixture.asked();
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QCOMPARE(fixture.asked(), asked);
    QVERIFY(fixture.state().isStale && fixture.state().error);
    QCOMPARE(idsOf(fixture.state()), u"3"_s);
}

void tst_TokenPager::aCursorRefusedAgainIsAnError()
{
    Fixture fixture;
    fixture.showPages(3);
    fixture.pager.reload();
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    QVERIFY(fixture.state().hasLostPlace && !fixture.state().error && fixture.state().pageIndex == 0);
    fixture.pager.goForward();
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(!fixture.state().isLoading && fixture.state().isStale && fixture.state().error);
    fixture.pager.reload();
    QVERIFY(fixture.state().isLoading);
}

void tst_TokenPager::anEmptiedPageStepsBack()
{
    Fixture fixture;
    fixture.showPages(3);
    fixture.pager.reload();
    fixture.last().answer(page({}));
    QVERIFY(fixture.state().isLoading);
    QCOMPARE(fixture.last().argument.cursor, u"c1"_s);
    fixture.last().answer(page({}));
    QCOMPARE(fixture.last().argument.cursor, QString());
    fixture.last().answer(page({}));
    QVERIFY(!fixture.state().isLoading && fixture.state().isLoaded);
    QCOMPARE(fixture.state().pageIndex, 0);
    QVERIFY(fixture.state().tokens.isEmpty());
}

void tst_TokenPager::aReloadIsTheSameList()
{
    Fixture fixture;
    fixture.showPages(2);
    fixture.pager.reload();
    fixture.last().answer(page({u"2"_s, u"2b"_s}, u"c2"_s));
    QVERIFY(fixture.lastSaidRowsChanged() && fixture.lastSaidSameList());
    // The page after it is told by the rows that are there now.
    fixture.last().answer(page({u"3"_s}));
    fixture.pager.goForward();
    QCOMPARE(fixture.state().firstRow, 3);
    QVERIFY(!fixture.lastSaidSameList());
    fixture.pager.setFilter({});
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    QVERIFY(!fixture.lastSaidSameList());
    fixture.pager.setFilter({});
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    QVERIFY(fixture.lastSaidSameList());
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
    Fixture fixture;
    fixture.pager.reload();
    fixture.last().answer(page({u"1"_s}, u"c1"_s, total));
    QVERIFY(fixture.state().canGoForward);
    fixture.last().answer(page({u"2"_s}, {}, total));
    fixture.pager.goForward();
    QVERIFY(!fixture.state().canGoForward);
    QCOMPARE(fixture.state().firstRow, 1);
    QCOMPARE(fixture.asked(), 2);
}

void tst_TokenPager::pageSizesAreClamped()
{
    Fixture fixture;
    fixture.pager.setPageSize(20);
    QCOMPARE(fixture.asked(), 0);
    fixture.pager.setPageSize(0);
    QCOMPARE(fixture.last().argument.limit, 1);
    fixture.pager.setPageSize(5000);
    QCOMPARE(fixture.last().argument.limit, 100);
    fixture.last().answer(page({u"1"_s}));
    QCOMPARE(fixture.state().pageSize, 100);
}

void tst_TokenPager::stopKeepsTheRows()
{
    Fixture fixture;
    fixture.showPages(2);
    fixture.pager.reload();
    fixture.pager.stop();
    QVERIFY(fixture.last().isCancelled);
    QVERIFY(!fixture.state().isLoading && fixture.state().isLoaded && !fixture.state().error);
    QCOMPARE(idsOf(fixture.state()), u"2"_s);
    const qsizetype announced = fixture.changes.size();
    fixture.pager.stop();
    QCOMPARE(fixture.changes.size(), announced);
}

void tst_TokenPager::markedStaleUntilRead()
{
    Fixture fixture;
    fixture.showPages(1);
    fixture.pager.markStale(fakeError(ErrorKind::Refused));
    QVERIFY(fixture.state().isStale);
    QCOMPARE(fixture.state().error->kind, ErrorKind::Refused);
    QCOMPARE(idsOf(fixture.state()), u"1"_s);
    fixture.pager.reload();
    fixture.last().answer(page({u"1"_s}));
    QVERIFY(!fixture.state().isStale && !fixture.state().error);
}

void tst_TokenPager::aListenerMayAskForMoreAtOnce()
{
    Fixture fixture;
    bool hasAsked = false;
    connect(&fixture.pager, &TokenPager::stateChanged, &fixture.pager, [&](bool rowsChanged, bool) {
        if (rowsChanged && !std::exchange(hasAsked, true))
            fixture.pager.setFilter(named(u"x"_s));
    });
    fixture.pager.reload();
    fixture.last().answer(page({u"1"_s}, u"c1"_s));
    QCOMPARE(fixture.last().argument.filter, named(u"x"_s));
    fixture.last().answer(page({u"x"_s}));
    QCOMPARE(idsOf(fixture.state()), u"x"_s);
    QVERIFY(!fixture.state().isLoading);
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
