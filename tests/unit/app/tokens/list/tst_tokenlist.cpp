// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include "app/api/retryinggateway.h"
#include "tests/unit/app/tokens/list/listfixture.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a list is read.
class tst_TokenList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstPageIsShownAndTheRestFollowsQuietly();
    void aQueryBeforeTheSecondIsOverReadsNothingMore();
    void aWholeListOnOnePageIsCompleteAtOnce();
    void readingEndsAtTheBoundUntilMoreIsNeeded();
    void moreThatIsNeededWhileTheBoundEndsIsRead();
    void onlyThePageIsReadIfThatIsWanted();
    void everyRowIsReadWithoutAPause();
    void moreIsReadOnAtOnceWhenSomebodyWaits();
    void aBusyServiceEndsTheBackgroundReading();
    void whoWaitsIsNotTurnedAwayByABusyService();
    void stopKeepsThePlace();
    void stopDuringARetrySendsNothingMore();
    void brokenCursorsAreSaid_data();
    void brokenCursorsAreSaid();
    void wrongTotalsDriveNothing_data();
    void wrongTotalsDriveNothing();
    void rowsThatComeTwiceAreKeptOnce();
    void tokensWithoutAnIdAreAllKept();
    void anExpiredCursorBeginsAnewOnce();
    void errorsKeepTheRows_data();
    void errorsKeepTheRows();
    void aHundredThousandTokensAreReadWithoutAGap();
    void everyPageIsTold();
};

void tst_TokenList::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_TokenList::theFirstPageIsShownAndTheRestFollowsQuietly()
{
    Fixture fixture;
    fixture.list.setFilter({.name = u"x"_s});
    QVERIFY(fixture.state().isLoading && !fixture.state().isLoaded);
    QCOMPARE(fixture.last().argument, (TokenQuery{{.name = u"x"_s}, firstPageSize, {}}));
    fixture.clock.advance(84ms);
    fixture.last().answer(page({u"a"_s, u"b"_s}, u"c1"_s, 5));
    QCOMPARE(fixture.ids(), u"a b"_s);
    QVERIFY(!fixture.keptTheList());
    QVERIFY(fixture.state().isLoaded && !fixture.state().isLoading && !fixture.state().isReading);
    QVERIFY(fixture.state().isResting && !fixture.state().isComplete);
    QCOMPARE(fixture.state().duration, 84ms);
    QCOMPARE(fixture.state().total(), std::optional<qint64>(5));
    fixture.clock.advance(TokenList::quietTime - 1ms);
    QCOMPARE(fixture.asked(), 1);
    fixture.clock.advance(1ms);
    QCOMPARE(fixture.lastInBackground().argument, (TokenQuery{{.name = u"x"_s}, maximumPageSize, u"c1"_s}));
    QVERIFY(fixture.state().isReading && !fixture.state().isLoading);
    fixture.lastInBackground().answer(page({u"c"_s, u"d"_s}, u"c2"_s, 5));
    // The next one is under way before the last is packed.
    QCOMPARE(fixture.lastInBackground().argument.cursor, u"c2"_s);
    fixture.lastInBackground().answer(page({u"e"_s}, {}, 5));
    QTRY_VERIFY(fixture.state().isComplete);
    QCOMPARE(fixture.ids(), u"a b c d e"_s);
    QVERIFY(fixture.keptTheList());
    QVERIFY(!fixture.state().isReading && !fixture.state().isStale && !fixture.state().error);
    QCOMPARE(fixture.state().total(), std::optional<qint64>(5));
    QCOMPARE(fixture.asked(), 3);
}

void tst_TokenList::aQueryBeforeTheSecondIsOverReadsNothingMore()
{
    Fixture fixture;
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.clock.advance(900ms);
    fixture.list.setFilter({.name = u"x"_s});
    fixture.last().answer(page({u"x"_s}, u"x1"_s));
    fixture.clock.advance(900ms);
    QCOMPARE(fixture.asked(), 2);
    fixture.clock.advance(100ms);
    QCOMPARE(fixture.asked(), 3);
    QCOMPARE(fixture.lastInBackground().argument.cursor, u"x1"_s);
}

void tst_TokenList::aWholeListOnOnePageIsCompleteAtOnce()
{
    Fixture fixture;
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s}));
    QVERIFY(fixture.state().isComplete && !fixture.state().isReading && !fixture.state().isResting);
    QCOMPARE(fixture.list.completeList().rows().size(), 1);
    fixture.list.reload();
    fixture.last().answer(page({}));
    QVERIFY(fixture.state().isComplete && fixture.list.rows().isEmpty());
    QVERIFY(fixture.list.completeList().exists() && fixture.list.completeList().rows().isEmpty());
}

void tst_TokenList::readingEndsAtTheBoundUntilMoreIsNeeded()
{
    Fixture fixture;
    fixture.list.setBoundSource([] { return 3; });
    fixture.beginInBackground({u"a"_s, u"b"_s});
    fixture.lastInBackground().answer(page({u"c"_s, u"d"_s}, u"c2"_s, 6));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.ids(), u"a b c d"_s);
    QCOMPARE(fixture.state().incompleteness, Incompleteness::BoundReached);
    QVERIFY(!fixture.state().isComplete && fixture.state().canReadOn && !fixture.state().isStale);
    QVERIFY(!fixture.list.completeList().exists());
    fixture.list.needRows(5);
    QVERIFY(fixture.state().isLoading && fixture.state().isReading);
    QCOMPARE(fixture.last().argument.cursor, u"c2"_s);
    fixture.last().answer(page({u"e"_s}, u"c3"_s, 6));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.ids(), u"a b c d e"_s);
    fixture.list.readRest();
    QCOMPARE(fixture.last().argument.cursor, u"c3"_s);
    fixture.last().answer(page({u"f"_s, u"a"_s}, {}, 6));
    QVERIFY(fixture.waitForEnd());
    QVERIFY2(fixture.ids() == u"a b c d e f"_s, "ids of before the pause are known");
    QVERIFY(fixture.state().isComplete && !fixture.state().canReadOn);
}

/// Its last rows are being packed on another thread when the next page is asked for.
void tst_TokenList::moreThatIsNeededWhileTheBoundEndsIsRead()
{
    Fixture fixture;
    fixture.list.setBoundSource([] { return 2; });
    fixture.beginInBackground();
    fixture.lastInBackground().answer(page({u"b"_s}, u"c2"_s, 6));
    QVERIFY2(fixture.state().isReading, "the rows are not there yet");
    fixture.list.needRows(3);
    QTRY_COMPARE(fixture.asked(), 3);
    QCOMPARE(fixture.last().argument.cursor, u"c2"_s);
    fixture.last().answer(page({u"c"_s}, u"c3"_s, 6));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.ids(), u"a b c"_s);
    QVERIFY(fixture.state().canReadOn);
}

void tst_TokenList::onlyThePageIsReadIfThatIsWanted()
{
    Fixture fixture;
    fixture.list.setBoundSource([] { return onlyFirstPage; });
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.clock.advance(1h);
    QCOMPARE(fixture.asked(), 1);
    QVERIFY(fixture.state().canReadOn && !fixture.state().isReading && !fixture.state().isResting);
    fixture.list.needRows(2);
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.ids(), u"a b"_s);
}

void tst_TokenList::everyRowIsReadWithoutAPause()
{
    Fixture fixture;
    fixture.list.setPageSize(everyRow);
    QCOMPARE(fixture.last().argument, (TokenQuery{{}, maximumPageSize, {}}));
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    QCOMPARE(fixture.last().argument.cursor, u"c1"_s);
    QVERIFY(fixture.state().isLoading && fixture.state().isLoaded);
    fixture.last().answer(page({u"b"_s}));
    QTRY_VERIFY(fixture.state().isComplete);
    // The same wish again is none, and neither is another page size.
    fixture.list.setPageSize(everyRow);
    fixture.list.setPageSize(20);
    QCOMPARE(fixture.asked(), 2);
}

void tst_TokenList::moreIsReadOnAtOnceWhenSomebodyWaits()
{
    Fixture fixture;
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.list.needRows(2);
    QVERIFY2(fixture.last().argument.cursor == u"c1"_s, "without the second, and not in the background");
    QVERIFY(fixture.state().isLoading);
    fixture.clock.advance(1h);
    QCOMPARE(fixture.asked(), 2);
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    QVERIFY2(fixture.lastInBackground().argument.cursor == u"c2"_s, "nobody waits for the rest");
    QVERIFY(!fixture.state().isLoading);
}

/// Fault L21.
void tst_TokenList::aBusyServiceEndsTheBackgroundReading()
{
    Fixture fixture;
    fixture.beginInBackground();
    fixture.lastInBackground().answer(fakeError(ErrorKind::RateLimited, 429));
    QVERIFY(!fixture.state().isReading && fixture.state().canReadOn);
    QVERIFY2(!fixture.state().isStale, "what was read is short, not old");
    QCOMPARE(fixture.state().error->kind, ErrorKind::RateLimited);
    fixture.clock.advance(1h);
    QCOMPARE(fixture.asked(), 2);
    fixture.list.readRest();
    QVERIFY(!fixture.state().error);
    QCOMPARE(fixture.last().argument.cursor, u"c1"_s);
    fixture.last().answer(page({u"b"_s}));
    QTRY_VERIFY(fixture.state().isComplete);
    QCOMPARE(fixture.ids(), u"a b"_s);
}

void tst_TokenList::whoWaitsIsNotTurnedAwayByABusyService()
{
    Fixture fixture;
    fixture.beginInBackground();
    fixture.list.needRows(2);
    QVERIFY(fixture.state().isLoading);
    QCOMPARE(fixture.asked(), 2);
    fixture.lastInBackground().answer(fakeError(ErrorKind::RateLimited, 429));
    // The gateway for this waits as it is told.
    QVERIFY(fixture.state().isLoading && !fixture.state().error);
    QCOMPARE(fixture.last().argument.cursor, u"c1"_s);
}

void tst_TokenList::stopKeepsThePlace()
{
    Fixture fixture;
    fixture.beginInBackground();
    fixture.lastInBackground().answer(page({u"b"_s}, u"c2"_s));
    fixture.list.stop();
    QVERIFY2(!fixture.state().isReading, "at once");
    QVERIFY(fixture.lastInBackground().isCancelled);
    QTRY_COMPARE(fixture.ids(), u"a b"_s);
    QCOMPARE(fixture.state().incompleteness, Incompleteness::Stopped);
    QVERIFY(!fixture.state().isComplete && !fixture.state().isStale && fixture.state().canReadOn);
    fixture.clock.advance(1h);
    QCOMPARE(fixture.asked(), 3);
    fixture.list.readRest();
    QCOMPARE(fixture.last().argument.cursor, u"c2"_s);
    fixture.last().answer(page({u"c"_s}));
    QTRY_VERIFY(fixture.state().isComplete);
    QCOMPARE(fixture.ids(), u"a b c"_s);
}

void tst_TokenList::stopDuringARetrySendsNothingMore()
{
    FakeGateway gateway;
    FakeClock clock;
    RetryingGateway retrying(gateway, clock);
    TokenList list(retrying, retrying, clock);
    list.reload();
    gateway.lists.back()->answer(fakeError(ErrorKind::RateLimited, 429));
    list.stop();
    clock.advance(1h);
    QCOMPARE(gateway.lists.size(), 1);
    QVERIFY(!list.state().isLoading);
}

/// Faults L01 and L02.
void tst_TokenList::brokenCursorsAreSaid_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<Incompleteness>("incompleteness");
    QTest::newRow("none given") << u""_s << Incompleteness::CursorMissing;
    QTest::newRow("the same again") << u"c2"_s << Incompleteness::CursorRepeated;
    QTest::newRow("a cycle") << u"c1"_s << Incompleteness::CursorRepeated;
}

void tst_TokenList::brokenCursorsAreSaid()
{
    QFETCH(QString, cursor);
    QFETCH(Incompleteness, incompleteness);
    Fixture fixture;
    fixture.beginInBackground();
    fixture.lastInBackground().answer(page({u"b"_s}, u"c2"_s));
    TokenPage third = page({u"c"_s}, cursor);
    third.hasMore = true;
    fixture.lastInBackground().answer(third);
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.asked(), 3);
    QVERIFY(!fixture.state().isComplete && !fixture.state().error && !fixture.state().canReadOn);
    QCOMPARE(fixture.state().incompleteness, incompleteness);
    QCOMPARE(fixture.ids(), u"a b c"_s);
}

/// Fault L05.
void tst_TokenList::wrongTotalsDriveNothing_data()
{
    QTest::addColumn<std::optional<qint64>>("total");
    QTest::newRow("none") << std::optional<qint64>();
    QTest::newRow("too few") << std::optional<qint64>(1);
    QTest::newRow("negative") << std::optional<qint64>(-7);
    QTest::newRow("huge") << std::optional<qint64>(std::numeric_limits<qint64>::max());
}

void tst_TokenList::wrongTotalsDriveNothing()
{
    QFETCH(std::optional<qint64>, total);
    Fixture fixture;
    fixture.beginInBackground();
    fixture.lastInBackground().answer(page({u"b"_s}, {}, total));
    QTRY_VERIFY(fixture.state().isComplete);
    QCOMPARE(fixture.ids(), u"a b"_s);
    QCOMPARE(fixture.state().total(), std::optional<qint64>(2));
}

/// Fault L07: rows are deleted and inserted between the pages, so that some come again.
void tst_TokenList::rowsThatComeTwiceAreKeptOnce()
{
    Fixture fixture;
    fixture.beginInBackground({u"new"_s, u"a"_s, u"b"_s});
    fixture.lastInBackground().answer(page({u"b"_s, u"c"_s}, u"c2"_s));
    fixture.lastInBackground().answer(page({u"a"_s, u"d"_s}));
    QTRY_VERIFY(fixture.state().isComplete);
    QCOMPARE(fixture.ids(), u"new a b c d"_s);
    QCOMPARE(fixture.state().tokensRead, 7);
}

void tst_TokenList::tokensWithoutAnIdAreAllKept()
{
    Fixture fixture;
    fixture.beginInBackground();
    TokenPage second;
    second.tokens = {Token{}, Token{.id = u""_s}, Token{}};
    fixture.lastInBackground().answer(second);
    QTRY_VERIFY(fixture.state().isComplete);
    QCOMPARE(fixture.list.rows().size(), 4);
}

/// Fault L08.
void tst_TokenList::anExpiredCursorBeginsAnewOnce()
{
    Fixture fixture;
    fixture.beginInBackground();
    fixture.lastInBackground().answer(page({u"b"_s}, u"c2"_s));
    QTRY_COMPARE(fixture.ids(), u"a b"_s);
    fixture.lastInBackground().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(fixture.state().isReading);
    QCOMPARE(fixture.lastInBackground().argument.cursor, QString());
    QCOMPARE(fixture.ids(), u"a b"_s);
    // Cursors of the first walk are no loop in the second.
    fixture.lastInBackground().answer(page({u"a"_s}, u"c1"_s));
    QCOMPARE(fixture.ids(), u"a b"_s);
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.asked(), 5);
    QVERIFY(!fixture.state().isComplete && fixture.state().isStale);
    QCOMPARE(fixture.state().error->kind, ErrorKind::InvalidInput);
    QCOMPARE(fixture.ids(), u"a b"_s);
}

/// Faults L09 and L20.
void tst_TokenList::errorsKeepTheRows_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("credentials refused") << ErrorKind::Unauthorized;
    QTest::newRow("forbidden") << ErrorKind::Forbidden;
    QTest::newRow("page too large") << ErrorKind::TooLarge;
    QTest::newRow("gone") << ErrorKind::Refused;
    QTest::newRow("a portal") << ErrorKind::NotTheApi;
}

void tst_TokenList::errorsKeepTheRows()
{
    QFETCH(ErrorKind, kind);
    Fixture fixture;
    fixture.beginInBackground();
    fixture.lastInBackground().answer(fakeError(kind));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.asked(), 2);
    QCOMPARE(fixture.state().error->kind, kind);
    QVERIFY(!fixture.state().isComplete && fixture.state().isStale && fixture.state().canReadOn);
    QCOMPARE(fixture.ids(), u"a"_s);
    // And the next reading knows nothing of it.
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s, u"b"_s}));
    QVERIFY(fixture.state().isComplete && !fixture.state().error && !fixture.state().isStale);
    QCOMPARE(fixture.ids(), u"a b"_s);
}

void tst_TokenList::aHundredThousandTokensAreReadWithoutAGap()
{
    constexpr int pages = 1000;
    FakeGateway gateway;
    FakeClock clock;
    TokenList list(gateway, gateway, clock);
    list.setBoundSource([] { return readEverything; });
    gateway.onList = [](const TokenQuery &query) {
        const int number = query.cursor.isEmpty() ? 0 : query.cursor.toInt();
        QStringList ids;
        for (int row = 0; row < maximumPageSize; ++row)
            ids.append(QString::number(number * maximumPageSize + row));
        return page(ids, number + 1 < pages ? QString::number(number + 1) : QString());
    };
    int changes = 0;
    connect(&list, &TokenList::stateChanged, this, [&changes] { ++changes; });
    list.setPageSize(everyRow);
    QTRY_VERIFY_WITH_TIMEOUT(list.state().isComplete, 60'000);
    QCOMPARE(list.rows().size(), pages * maximumPageSize);
    for (int row = 0; row < list.rows().size(); row += 997)
        QCOMPARE(list.rows().id(row), QString::number(row));
    QVERIFY2(changes < pages / 2, "a view is not told page by page");
}

void tst_TokenList::everyPageIsTold()
{
    Fixture fixture;
    const QSignalSpy pages(&fixture.list, &TokenList::pageRead);
    fixture.clock.advance(7ms);
    fixture.readAll();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).at(0).value<ReadPage>().askedAt, 7ms);
    const auto second = pages.at(1).at(0).value<ReadPage>();
    QCOMPARE(second.tokens.first().id, u"b"_s);
    QCOMPARE(second.askedAt, 7ms + TokenList::quietTime);
}

QTEST_GUILESS_MAIN(tst_TokenList)
#include "tst_tokenlist.moc"
