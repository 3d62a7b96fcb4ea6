// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/tokens/list/listfixture.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a list that was read changes: by a refresh, another filter, a lock, own changes.
class tst_TokenListChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRefreshShowsTheFirstPageAnewAndTheRestByDifference();
    void aRefreshThatFailsKeepsTheOldRows();
    void aRefreshThatEndsAfterItsFirstPageIsOld_data();
    void aRefreshThatEndsAfterItsFirstPageIsOld();
    void aCompleteListWhoseRefreshIsRefusedIsOldAndOffersNothingMore();
    void aRefreshOfOnlyTheFirstPageIsNotOld_data();
    void aRefreshOfOnlyTheFirstPageIsNotOld();
    void aChangeDuringTheFirstRequestStays();
    void aRefreshThatLeadsNowhereShowsWhatWasRead();
    void aRefreshReadsBeyondTheBoundAgain();
    void anotherFilterShowsItsFirstRows();
    void aFilterThatFailsKeepsTheOldRows();
    void lateAnswersAreDropped();
    void aLockForgetsEverything();
    void knownToBeGoneIsMarked();
    void ownChangesNeedNoReading();
    void aCreatedTokenStandsWhereNewOnesStand();
    void aReadingUnderWayDoesNotUndoOwnChanges();
    void theCompleteListIsKeptWhateverIsFiltered();
    void aCompleteListThatIsReadElsewhereIsTheServicesWord();
};

void tst_TokenListChanges::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_TokenListChanges::aRefreshShowsTheFirstPageAnewAndTheRestByDifference()
{
    Fixture fixture;
    fixture.beginInBackground({u"a"_s, u"b"_s});
    fixture.lastInBackground().answer(page({u"c"_s, u"d"_s}));
    QTRY_VERIFY(fixture.state().isComplete);
    fixture.list.reload();
    QCOMPARE(fixture.ids(), u"a b c d"_s);
    fixture.last().answer(page({u"new"_s, u"b"_s}, u"c1"_s));
    QVERIFY2(fixture.ids() == u"new b c d"_s, "a is gone; what follows is as it was");
    QVERIFY(fixture.keptTheList() && fixture.state().isComplete && fixture.state().isResting);
    fixture.clock.advance(TokenList::quietTime);
    fixture.lastInBackground().answer(page({u"d"_s}, u"c2"_s));
    fixture.lastInBackground().answer(page({u"e"_s}));
    QTRY_COMPARE(fixture.ids(), u"new b d e"_s);
    QVERIFY(fixture.keptTheList() && fixture.state().isComplete);
    // A list that has become shorter.
    fixture.list.reload();
    fixture.last().answer(page({u"d"_s}));
    QCOMPARE(fixture.ids(), u"d"_s);
    QVERIFY(fixture.keptTheList() && fixture.state().isComplete);
}

void tst_TokenListChanges::aRefreshThatFailsKeepsTheOldRows()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.clock.advance(TokenList::quietTime);
    fixture.lastInBackground().answer(fakeError(ErrorKind::Unauthorized, 401));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.ids(), u"a b"_s);
    QVERIFY(fixture.state().isStale && fixture.state().isComplete);
    QCOMPARE(fixture.state().error->kind, ErrorKind::Unauthorized);
}

void tst_TokenListChanges::aRefreshThatEndsAfterItsFirstPageIsOld_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("the service is busy") << false;
    QTest::newRow("stopped") << true;
}

void tst_TokenListChanges::aRefreshThatEndsAfterItsFirstPageIsOld()
{
    QFETCH(bool, isStopped);
    Fixture fixture;
    fixture.readAll();
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.clock.advance(TokenList::quietTime);
    if (isStopped)
        fixture.list.stop();
    else
        fixture.lastInBackground().answer(fakeError(ErrorKind::RateLimited, 429));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.ids(), u"a b"_s);
    QVERIFY2(fixture.state().isStale, "b comes from the reading of before");
    QVERIFY(fixture.state().isComplete && fixture.state().canReadOn);
    fixture.list.readRest();
    QCOMPARE(fixture.last().argument.cursor, u"c1"_s);
    fixture.last().answer(page({u"new"_s}));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.ids(), u"a new"_s);
    QVERIFY(fixture.state().isComplete && !fixture.state().isStale && !fixture.state().canReadOn);
}

void tst_TokenListChanges::aCompleteListWhoseRefreshIsRefusedIsOldAndOffersNothingMore()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.reload();
    fixture.last().answer(fakeError(ErrorKind::Unauthorized, 401));
    QVERIFY(fixture.waitForEnd());
    QVERIFY(fixture.state().isStale && fixture.state().isComplete && !fixture.state().canReadOn);
}

void tst_TokenListChanges::aRefreshOfOnlyTheFirstPageIsNotOld_data()
{
    aRefreshThatEndsAfterItsFirstPageIsOld_data();
}

void tst_TokenListChanges::aRefreshOfOnlyTheFirstPageIsNotOld()
{
    QFETCH(bool, isStopped);
    Fixture fixture;
    fixture.beginInBackground({u"a"_s, u"b"_s});
    fixture.list.reload();
    fixture.last().answer(page({u"new"_s, u"a"_s}, u"c1"_s));
    QVERIFY(fixture.keptTheList());
    fixture.clock.advance(TokenList::quietTime);
    if (isStopped)
        fixture.list.stop();
    else
        fixture.lastInBackground().answer(fakeError(ErrorKind::RateLimited, 429));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.ids(), u"new a"_s);
    QVERIFY(!fixture.state().isStale && !fixture.state().isComplete && fixture.state().canReadOn);
}

/// The service answers with what it had before the change.
void tst_TokenListChanges::aChangeDuringTheFirstRequestStays()
{
    Fixture fixture;
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s, u"b"_s}));
    fixture.list.reload();
    fixture.list.tokenDeleted(u"b"_s);
    fixture.list.tokenCreated(fakeToken(u"new"_s));
    fixture.clock.advance(1s);
    QCOMPARE(fixture.ids(), u"new a"_s);
    fixture.last().answer(page({u"a"_s, u"b"_s}));
    QCOMPARE(fixture.ids(), u"new a"_s);
    QCOMPARE(idsOf(fixture.list.completeList().rows()), u"new a"_s);
}

/// Fault L01 on the first page: nothing says that the old rows still follow it.
void tst_TokenListChanges::aRefreshThatLeadsNowhereShowsWhatWasRead()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.reload();
    TokenPage first = page({u"c"_s});
    first.hasMore = true;
    fixture.last().answer(first);
    QCOMPARE(fixture.ids(), u"c"_s);
    QVERIFY(!fixture.state().isComplete && !fixture.state().isStale);
    QCOMPARE(fixture.state().incompleteness, Incompleteness::CursorMissing);
}

void tst_TokenListChanges::aRefreshReadsBeyondTheBoundAgain()
{
    Fixture fixture;
    fixture.list.setBoundSource([] { return 1; });
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.list.readRest();
    fixture.last().answer(page({u"b"_s}));
    QTRY_VERIFY(fixture.state().isComplete);
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.clock.advance(TokenList::quietTime);
    fixture.lastInBackground().answer(page({u"b"_s, u"c"_s}));
    QTRY_COMPARE(fixture.ids(), u"a b c"_s);
    QVERIFY(fixture.state().isComplete);
}

void tst_TokenListChanges::anotherFilterShowsItsFirstRows()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.setFilter({.name = u"x"_s});
    QCOMPARE(fixture.ids(), u"a b"_s);
    fixture.last().answer(page({u"x"_s}, u"c1"_s));
    QCOMPARE(fixture.ids(), u"x"_s);
    QVERIFY(!fixture.keptTheList() && !fixture.state().isComplete);
    QCOMPARE(fixture.state().filter.name, u"x"_s);
    fixture.list.setFilter({.name = u"y"_s});
    fixture.last().answer(page({}));
    QVERIFY(fixture.list.rows().isEmpty() && fixture.state().isComplete);
    QCOMPARE(fixture.state().filter.name, u"y"_s);
}

void tst_TokenListChanges::aFilterThatFailsKeepsTheOldRows()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.setFilter({.name = u"x"_s});
    fixture.last().answer(fakeError(ErrorKind::Timeout));
    QCOMPARE(fixture.ids(), u"a b"_s);
    QCOMPARE(fixture.state().filter, TokenFilter{});
    QVERIFY(fixture.state().isStale && fixture.state().error && !fixture.state().isLoading);
    fixture.list.reload();
    QCOMPARE(fixture.last().argument.filter.name, u"x"_s);
}

/// Fault L22.
void tst_TokenListChanges::lateAnswersAreDropped()
{
    Fixture fixture;
    fixture.list.setFilter({.name = u"slow"_s});
    auto slow = fixture.gateway.lists.back();
    fixture.list.setFilter({.name = u"quick"_s});
    QVERIFY(slow->isCancelled);
    // Even a gateway that lets a cancelled answer through cannot show it.
    slow->isCancelled = false;
    slow->answer(page({u"slow"_s}));
    QVERIFY(!fixture.state().isLoaded);
    fixture.last().answer(page({u"quick"_s}, u"c1"_s));
    fixture.clock.advance(TokenList::quietTime);
    auto late = fixture.background.lists.back();
    fixture.list.setFilter({.name = u"other"_s});
    late->isCancelled = false;
    late->answer(page({u"late"_s}));
    fixture.last().answer(page({u"other"_s}));
    QCOMPARE(fixture.ids(), u"other"_s);
}

void tst_TokenListChanges::aLockForgetsEverything()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.setFilter({.name = u"x"_s});
    fixture.last().answer(page({u"x"_s}, u"c1"_s));
    fixture.clock.advance(TokenList::quietTime);
    auto late = fixture.background.lists.back();
    fixture.list.forget();
    QVERIFY(fixture.list.rows().isEmpty() && !fixture.state().isLoaded && !fixture.state().isReading);
    QVERIFY(!fixture.list.completeList().exists());
    QVERIFY(late->isCancelled && !fixture.keptTheList());
    fixture.list.tokenDeleted(u"x"_s);
    fixture.list.tokenCreated(fakeToken(u"y"_s));
    QVERIFY(fixture.list.rows().isEmpty());
    fixture.list.reload();
    QCOMPARE(fixture.last().argument.filter.name, u"x"_s);
    fixture.last().answer(page({u"b"_s}));
    QCOMPARE(fixture.ids(), u"b"_s);
}

void tst_TokenListChanges::knownToBeGoneIsMarked()
{
    Fixture fixture;
    fixture.beginInBackground();
    auto late = fixture.background.lists.back();
    fixture.list.markStale(fakeError(ErrorKind::Refused));
    QVERIFY(late->isCancelled && fixture.state().isStale && fixture.state().error);
    QVERIFY(!fixture.state().isReading);
    QCOMPARE(fixture.ids(), u"a"_s);
}

void tst_TokenListChanges::ownChangesNeedNoReading()
{
    Fixture fixture;
    fixture.readAll();
    const qsizetype asked = fixture.asked();
    fixture.list.tokenCreated(fakeToken(u"new"_s));
    QCOMPARE(fixture.ids(), u"new a b"_s);
    QVERIFY(fixture.keptTheList());
    fixture.list.tokenDeleted(u"a"_s);
    fixture.list.tokenDeleted(u"new"_s);
    fixture.clock.advance(1s);
    QCOMPARE(fixture.ids(), u"b"_s);
    QVERIFY(fixture.keptTheList() && fixture.state().isComplete);
    QCOMPARE(fixture.state().rows, 1);
    QCOMPARE(idsOf(fixture.list.completeList().rows()), u"b"_s);
    QCOMPARE(fixture.asked(), asked);
    // How the service matches a name is its choice, so it is asked.
    fixture.list.setFilter({.name = u"x"_s});
    fixture.last().answer(page({u"x"_s}));
    fixture.list.tokenCreated(fakeToken(u"xy"_s));
    QVERIFY(fixture.state().isLoading);
    QCOMPARE(idsOf(fixture.list.completeList().rows()), u"xy b"_s);
}

void tst_TokenListChanges::aCreatedTokenStandsWhereNewOnesStand()
{
    Fixture fixture;
    fixture.list.reload();
    TokenPage oldestFirst;
    oldestFirst.tokens = {createdAt(u"a"_s, 1), createdAt(u"b"_s, 2)};
    fixture.last().answer(oldestFirst);
    fixture.list.tokenCreated(createdAt(u"new"_s, 3));
    QCOMPARE(fixture.ids(), u"a b new"_s);
    // The end of a list that was not read to it is elsewhere.
    oldestFirst.hasMore = true;
    oldestFirst.nextCursor = u"c1"_s;
    fixture.list.setFilter({.name = u"x"_s});
    fixture.last().answer(page({}));
    fixture.list.setFilter({});
    fixture.last().answer(oldestFirst);
    fixture.list.tokenCreated(createdAt(u"new"_s, 3));
    QCOMPARE(fixture.ids(), u"a b"_s);
}

void tst_TokenListChanges::aReadingUnderWayDoesNotUndoOwnChanges()
{
    Fixture fixture;
    fixture.beginInBackground({u"a"_s, u"b"_s});
    fixture.list.tokenCreated(fakeToken(u"new"_s));
    fixture.list.tokenDeleted(u"b"_s);
    fixture.lastInBackground().answer(page({u"c"_s}));
    QTRY_COMPARE(fixture.ids(), u"new a c"_s);
    QTRY_VERIFY(fixture.state().isComplete);
    QCOMPARE(idsOf(fixture.list.completeList().rows()), u"new a c"_s);
    // The next reading is the service's word.
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s, u"b"_s}));
    QCOMPARE(fixture.ids(), u"a b"_s);
}

void tst_TokenListChanges::theCompleteListIsKeptWhateverIsFiltered()
{
    Fixture fixture;
    fixture.readAll();
    const QDateTime readAt = fixture.list.completeList().readAt();
    QCOMPARE(readAt, fixture.clock.nowUtc());
    const QSignalSpy changed(&fixture.list.completeList(), &CompleteList::changed);
    fixture.clock.advance(5s);
    fixture.list.setFilter({.name = u"x"_s});
    fixture.last().answer(page({u"x"_s}));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(idsOf(fixture.list.completeList().rows()), u"a b"_s);
    fixture.list.setFilter({});
    fixture.last().answer(page({u"c"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(idsOf(fixture.list.completeList().rows()), u"c"_s);
    QVERIFY(fixture.list.completeList().readAt() > readAt);
}

void tst_TokenListChanges::aCompleteListThatIsReadElsewhereIsTheServicesWord()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.tokenCreated(fakeToken(u"new"_s));
    QCOMPARE(idsOf(fixture.list.completeList().rows()), u"new a b"_s);
    // A colleague has deleted the new token.
    fixture.list.completeList().replace(RowSnapshot({fakeToken(u"a"_s), fakeToken(u"b"_s)}),
                                        fixture.clock.nowUtc());
    fixture.list.tokenDeleted(u"b"_s);
    fixture.clock.advance(1s);
    QCOMPARE(idsOf(fixture.list.completeList().rows()), u"a"_s);
}

QTEST_GUILESS_MAIN(tst_TokenListChanges)
#include "tst_tokenlistchanges.moc"
