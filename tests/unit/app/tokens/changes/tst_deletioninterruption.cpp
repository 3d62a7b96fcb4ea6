// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <memory>
#include <optional>

#include "tests/unit/app/tokens/changes/commandsfixture.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ApiError limited(std::optional<std::chrono::seconds> retryAfter)
{
    ApiError error = fakeError(ErrorKind::RateLimited, 429, u"RATE_LIMITED"_s);
    error.retryAfter = retryAfter;
    return error;
}

} // namespace

/// What stops a deletion midway: the service's limit, and the person who pauses or cancels.
class tst_DeletionInterruption final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitsAreAsToldAndClamped_data();
    void waitsAreAsToldAndClamped();
    void threeWaitsAreEnough();
    void cancelBetweenTokens();
    void cancelWhileWaitingActsAtOnce();
    void cancelAwaitsTheProof();
    void cancelTwiceDoesWithoutTheProof();
    void pauseAwaitsWhatIsUnderWayAndItsProof();
    void pauseInAWaitHoldsAtOnce();
    void pausedDeletionCanBeCancelled();
    void fiftyWithFaultsNeverHitAWrongId();
    void dyingWhileWaitingIsHarmless();
    void anAccountMadeReadOnlyMidwaySendsNothingMore();
};

void tst_DeletionInterruption::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_DeletionInterruption::waitsAreAsToldAndClamped_data()
{
    QTest::addColumn<qint64>("told");
    QTest::addColumn<int>("waits");
    QTest::newRow("as told") << qint64(7) << 7;
    QTest::newRow("negative") << qint64(-1) << 1;
    QTest::newRow("zero") << qint64(0) << 1;
    QTest::newRow("huge") << qint64(1'000'000'000'000) << 300;
    QTest::newRow("not told") << std::numeric_limits<qint64>::min() << 5;
}

void tst_DeletionInterruption::waitsAreAsToldAndClamped()
{
    QFETCH(qint64, told);
    QFETCH(int, waits);
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s});
    const bool isTold = told != std::numeric_limits<qint64>::min();
    fixture.answer(limited(isTold ? std::optional(std::chrono::seconds(told)) : std::nullopt));
    QCOMPARE(fixture.waiting.size(), 1);
    QCOMPARE(fixture.waiting.at(0), (QVariantList{0, waits}));
    QCOMPARE(fixture.outcomes().first(), Outcome::Waiting);
    fixture.clock.advance(std::chrono::seconds(waits) - 1ms);
    QCOMPARE(fixture.sent().size(), 1);
    fixture.clock.advance(1ms);
    QCOMPARE(fixture.sent(), (QStringList{u"a"_s, u"a"_s}));
    fixture.answer({});
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Deleted, Outcome::Sending}));
    QVERIFY(!fixture.commands.deletion().first().error);
}

void tst_DeletionInterruption::threeWaitsAreEnough()
{
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s});
    for (int wait = 0; wait < 3; ++wait) {
        fixture.answer(limited(1s));
        fixture.clock.advance(1s);
    }
    fixture.answer(limited(1s));
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Failed, Outcome::Sending}));
    // The next token has waits of its own.
    fixture.answer(limited(1s));
    QCOMPARE(fixture.waiting.size(), 4);
    fixture.clock.advance(1s);
    fixture.answer({});
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Failed, Outcome::Deleted}));
}

void tst_DeletionInterruption::cancelBetweenTokens()
{
    Fixture fixture;
    fixture.commands.cancelDeletion();
    fixture.start({u"a"_s, u"b"_s, u"c"_s});
    fixture.commands.cancelDeletion();
    QVERIFY(fixture.commands.isDeleting());
    fixture.answer({});
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Deleted, Outcome::NotSent, Outcome::NotSent}));
    QVERIFY(!fixture.commands.deletion().at(1).error);
    QCOMPARE(fixture.finished.size(), 1);
    QCOMPARE(fixture.sent().size(), 1);
    // A later deletion is not cancelled with it.
    fixture.start({u"d"_s, u"e"_s});
    fixture.answer({});
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Deleted, Outcome::Sending}));
}

void tst_DeletionInterruption::cancelWhileWaitingActsAtOnce()
{
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s});
    fixture.answer(limited(300s));
    fixture.commands.cancelDeletion();
    QCOMPARE(fixture.finished.size(), 1);
    QCOMPARE(fixture.outcomes(), (QList{Outcome::NotSent, Outcome::NotSent}));
    QCOMPARE(fixture.clock.waitingTimers(), 0);
    fixture.clock.advance(400s);
    QCOMPARE(fixture.sent().size(), 1);
}

void tst_DeletionInterruption::cancelAwaitsTheProof()
{
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s});
    fixture.answer(lost);
    fixture.commands.cancelDeletion();
    QCOMPARE(fixture.finished.size(), 0);
    fixture.gateway.gets.at(0)->answer(gone);
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Deleted, Outcome::NotSent}));
    QCOMPARE(fixture.finished.size(), 1);
}

void tst_DeletionInterruption::cancelTwiceDoesWithoutTheProof()
{
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s});
    fixture.answer(lost);
    fixture.commands.cancelDeletion();
    fixture.commands.cancelDeletion();
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Unknown, Outcome::NotSent}));
    QCOMPARE(fixture.finished.size(), 1);
}

void tst_DeletionInterruption::pauseAwaitsWhatIsUnderWayAndItsProof()
{
    Fixture fixture;
    const QSignalSpy held(&fixture.commands, &TokenCommands::deletionHeld);
    fixture.start({u"a"_s, u"b"_s, u"c"_s});
    fixture.answer({});
    fixture.commands.pauseDeletion();
    QVERIFY(fixture.commands.isDeletionPaused() && !fixture.commands.isDeletionHeld());
    fixture.answer(lost);
    QVERIFY2(!fixture.commands.isDeletionHeld(), "the proof is under way");
    fixture.gateway.gets.back()->answer(gone);
    QCOMPARE(held.size(), 1);
    QVERIFY(fixture.commands.isDeletionHeld() && fixture.commands.isDeleting());
    QCOMPARE(fixture.sent().size(), 2);
    QCOMPARE(fixture.commands.deletionDone(), 2);
    fixture.commands.resumeDeletion();
    QCOMPARE(fixture.sent(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    fixture.answer({});
    QCOMPARE(fixture.finished.size(), 1);
    // Resuming what does not wait does nothing.
    fixture.commands.resumeDeletion();
    fixture.start({u"d"_s});
    QVERIFY(!fixture.commands.isDeletionPaused());
    QCOMPARE(fixture.sent().size(), 4);
}

void tst_DeletionInterruption::pauseInAWaitHoldsAtOnce()
{
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s});
    fixture.answer(limited(300s));
    fixture.commands.pauseDeletion();
    QVERIFY(fixture.commands.isDeletionHeld());
    fixture.clock.advance(400s);
    QCOMPARE(fixture.sent().size(), 1);
    fixture.commands.resumeDeletion();
    QCOMPARE(fixture.sent(), (QStringList{u"a"_s, u"a"_s}));
}

void tst_DeletionInterruption::pausedDeletionCanBeCancelled()
{
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s});
    fixture.commands.pauseDeletion();
    fixture.answer({});
    fixture.commands.cancelDeletion();
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Deleted, Outcome::NotSent}));
    QCOMPARE(fixture.finished.size(), 1);
    QVERIFY(!fixture.commands.isDeletionPaused() && !fixture.commands.isDeletionHeld());
}

/// D06 of the design's list of faults.
void tst_DeletionInterruption::fiftyWithFaultsNeverHitAWrongId()
{
    Fixture fixture;
    QStringList ids;
    for (int number = 0; number < 50; ++number)
        ids.append(u"Token:%1"_s.arg(number));
    fixture.start(ids);
    for (int number = 0; number < 40; ++number) {
        if (number % 10 == 3) {
            fixture.answer(lost);
            fixture.gateway.gets.back()->answer(gone);
        } else if (number % 10 == 7) {
            fixture.answer(gone);
        } else {
            fixture.answer({});
        }
    }
    fixture.commands.cancelDeletion();
    fixture.answer({});
    QCOMPARE(fixture.sent(), ids.first(41));
    for (int number = 0; number < 50; ++number) {
        QCOMPARE(fixture.commands.deletion().at(number).token.id, ids.at(number));
        const Outcome expected = number > 40                       ? Outcome::NotSent
                                 : number < 40 && number % 10 == 7 ? Outcome::AlreadyGone
                                                                   : Outcome::Deleted;
        QCOMPARE(fixture.outcomes().at(number), expected);
    }
}

void tst_DeletionInterruption::dyingWhileWaitingIsHarmless()
{
    FakeGateway gateway;
    FakeClock clock;
    auto commands = std::make_unique<TokenCommands>(gateway, clock);
    QVERIFY(commands->deleteTokens({fakeToken(u"a"_s)}));
    gateway.removes.at(0)->answer(limited(5s));
    commands.reset();
    clock.advance(10s);
    QCOMPARE(gateway.removes.size(), 1U);
}

void tst_DeletionInterruption::anAccountMadeReadOnlyMidwaySendsNothingMore()
{
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s});
    fixture.commands.setChangesAllowed(false, u"read-only"_s);
    fixture.answer({});
    QCOMPARE(fixture.sent(), QStringList{u"a"_s});
    QCOMPARE(fixture.outcomes(), (QList<Outcome>{Outcome::Deleted, Outcome::NotSent}));
    QVERIFY(!fixture.commands.isDeleting());
    // A wait after a 429 ends without sending, too.
    fixture.commands.setChangesAllowed(true);
    fixture.start({u"c"_s});
    fixture.answer(limited(2s));
    fixture.commands.setChangesAllowed(false, u"read-only"_s);
    fixture.clock.advance(2s);
    QCOMPARE(fixture.sent(), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(fixture.outcomes(), QList<Outcome>{Outcome::NotSent});
}

QTEST_GUILESS_MAIN(tst_DeletionInterruption)
#include "tst_deletioninterruption.moc"
