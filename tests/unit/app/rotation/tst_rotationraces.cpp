// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotations.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <utility>

#include "tests/unit/app/rotation/rotationworld.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Step = RotationStep;
using Source = Rotations::SecretSource;

ApiError notFound()
{
    return fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s);
}

Secret secretOf(const QString &tokenId)
{
    return Secret("secret of " + tokenId.toUtf8());
}

/// A keyring that answers when the test says so.
struct HeldStore
{
    explicit HeldStore(RotationWorld &world)
    {
        world.rotations->setStorePair([this](const QString &clientId, const Secret &, const Done &done) {
            ++asked;
            newClientId = clientId;
            answer = done;
        });
    }
    void succeed(RotationWorld &world)
    {
        world.journal->setSignIn({world.journal->signIn().origin, newClientId});
        answer({});
        world.rotations->lookAgain();
        world.settle();
    }

    using Done = std::function<void(const QString &)>;
    int asked = 0;
    QString newClientId;
    Done answer;
};

/// Two tokens are to be rotated one after the other.
void startTwo(RotationWorld &world)
{
    const Token other = world.tokens.emplace(u"a"_s, fakeToken(u"a"_s)).first->second;
    world.rotations->start(
        {{world.tokens.at(u"old"_s), u"n"_s, {u"VIEW"_s}, false}, {other, u"m"_s, {u"VIEW"_s}, false}});
    world.settle();
}

} // namespace

/// Answers that come late, and acts of the person while something is under way.
class TestRotationRaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formerSuccessorThatIsGoneIsNotTheOldToken();
    void nothingIsAbortedOrTestedWhileThePairIsStored();
    void storingThatFailsMayBeAborted();
    void nextOfTheQueueWaitsForTheProof();
    void proofThatIsReplacedIsTold();
    void everyTestIsAnswered_data();
    void everyTestIsAnswered();
    void handOverProvesBeforeItsTokenIsOnRecord();
    void handOverOfAFormerSuccessorProvesNothing();
    void lockEndsTheCheckBeforeADelete();
    void abortEndsTheCheckBeforeADelete();
    void ownTokenIsTheLastOfTheQueue();
    void lockTellsHowManyAreLeft();
    void tokenIsReadUntilItIsGone();
    void newOwnPairIsReadWithAgain();
    void pairIsNotStoredForAnEditedAccount_data();
    void pairIsNotStoredForAnEditedAccount();
    void lostDeleteIsDecidedByItsOwnAccountOnly_data();
    void lostDeleteIsDecidedByItsOwnAccountOnly();
};

void TestRotationRaces::formerSuccessorThatIsGoneIsNotTheOldToken()
{
    RotationWorld world;
    world.start();
    world.discardSecret();
    QCOMPARE(world.step(), Step::SecretLost);
    world.clock.advance(3min);
    // Both are read; the answer about the new one is held back.
    const auto read = std::exchange(world.service.onGet, {});
    world.rotations->lookAgain();
    world.service.gets.back()->answer(world.tokens.at(u"old"_s));
    const auto held = world.service.gets.back();
    QCOMPARE(held->argument, u"new 1"_s);
    QVERIFY(held->isPending());
    world.service.onGet = read;
    world.deleteToken(u"new 1"_s);
    world.rotations->create(world.rotation().id);
    world.settle();
    QCOMPARE(world.rotation().newId, u"new 2"_s);
    held->answer(notFound());
    world.settle();
    QCOMPARE(world.step(), Step::HandingOver);
    world.proveIt(world.rotation());
    world.keepSecret();
    QVERIFY(!world.rotation().isOldGone);
    QCOMPARE(world.step(), Step::Waiting);
}

void TestRotationRaces::nothingIsAbortedOrTestedWhileThePairIsStored()
{
    RotationWorld world;
    HeldStore store(world);
    world.start(u"me"_s, false, {u"MANAGE"_s});
    world.proveIt(world.rotation());
    world.keepSecret();
    QCOMPARE(store.asked, 1);
    QCOMPARE(world.step(), Step::ToSwitch);
    world.rotations->abort(world.rotation().id);
    world.settle();
    QCOMPARE(world.step(), Step::ToSwitch);
    QCOMPARE(world.refusals.size(), 1);
    world.proveIt(world.rotation());
    QCOMPARE(world.refusals.size(), 2);
    QCOMPARE(store.asked, 1);
    store.succeed(world);
    QCOMPARE(world.step(), Step::Waiting);
    world.rotations->abort(world.rotation().id);
    world.settle();
    QCOMPARE(world.step(), Step::Aborted);
}

void TestRotationRaces::storingThatFailsMayBeAborted()
{
    RotationWorld world;
    HeldStore store(world);
    world.start(u"me"_s, false, {u"MANAGE"_s});
    world.proveIt(world.rotation());
    world.keepSecret();
    store.answer(u"The keyring is locked."_s);
    QCOMPARE(world.refusals.size(), 1);
    world.rotations->abort(world.rotation().id);
    world.settle();
    QCOMPARE(world.step(), Step::Aborted);
}

void TestRotationRaces::nextOfTheQueueWaitsForTheProof()
{
    RotationWorld world;
    startTwo(world);
    world.refusalsLeft = 2;
    world.proveIt(world.rotation(0));
    world.keepSecret();
    QVERIFY(world.rotations->isProving());
    QCOMPARE(world.creates, 1);
    world.clock.advance(PairProof::pauseBetween);
    world.settle();
    world.clock.advance(PairProof::pauseBetween);
    world.settle();
    QCOMPARE(world.step(0), Step::Waiting);
    QCOMPARE(world.creates, 2);
    QCOMPARE(world.step(1), Step::HandingOver);
}

void TestRotationRaces::proofThatIsReplacedIsTold()
{
    RotationWorld world;
    startTwo(world);
    world.keepSecret();
    world.keepSecret();
    world.refusalsLeft = 1;
    world.proveIt(world.rotation(0));
    QVERIFY(world.rotations->isProving());
    world.proveIt(world.rotation(1));
    QCOMPARE(world.refusals.size(), 1);
    QCOMPARE(world.step(0), Step::ToProve);
    QCOMPARE(world.step(1), Step::Waiting);
}

void TestRotationRaces::everyTestIsAnswered_data()
{
    QTest::addColumn<std::function<void(RotationWorld &)>>("change");
    const auto add = [](const char *name, const std::function<void(RotationWorld &)> &change) {
        QTest::newRow(name) << change;
    };
    add("another address", [](RotationWorld &world) {
        world.journal->setSignIn({u"https://other.example.com:443"_s, u"client-of-me"_s});
    });
    add("its token is gone", [](RotationWorld &world) { world.deleteToken(world.rotation().newId); });
    add("it has ended", [](RotationWorld &world) {
        world.keepSecret();
        world.rotations->abort(world.rotation().id);
    });
    add("nothing can be recorded", [](RotationWorld &world) { world.breakRecord(); });
}

void TestRotationRaces::everyTestIsAnswered()
{
    QFETCH(std::function<void(RotationWorld &)>, change);
    RotationWorld world;
    world.start();
    const QString id = world.rotation().id;
    change(world);
    world.settle();
    world.rotations->prove(id, secretOf(u"new 1"_s), Source::HandOver);
    world.settle();
    QCOMPARE(world.refusals.size(), 1);
    QVERIFY(!world.rotation().isProven);
}

/// The disk was slow, so the record does not tell yet which token was created.
void TestRotationRaces::handOverProvesBeforeItsTokenIsOnRecord()
{
    RotationWorld world;
    world.createAnswer = RotationWorld::Answer::LostDone;
    world.start();
    QVERIFY(world.rotation().newId.isEmpty());
    world.rotations->prove(world.rotation().id, secretOf(u"new 1"_s), Source::HandOver,
                           {world.rotation().createAttemptId, world.tokens.at(u"new 1"_s)});
    world.settle();
    QVERIFY(world.refusals.isEmpty());
    QVERIFY(world.rotation().isProven);
}

void TestRotationRaces::handOverOfAFormerSuccessorProvesNothing()
{
    RotationWorld world;
    world.start();
    const HandedOverToken former{world.shown->attemptId, world.shown->token};
    world.deleteToken(former.token.id);
    QCOMPARE(world.step(), Step::SuccessorGone);
    world.rotations->create(world.rotation().id);
    world.settle();
    QCOMPARE(world.step(), Step::HandingOver);
    // A service that still knows the pair of the deleted token.
    world.tokens.emplace(former.token.id, former.token);
    world.rotations->prove(world.rotation().id, secretOf(former.token.id), Source::HandOver, former);
    world.settle();
    QVERIFY(!world.rotation().isProven);
    QCOMPARE(world.refusals.size(), 1);
}

void TestRotationRaces::lockEndsTheCheckBeforeADelete()
{
    RotationWorld world;
    world.start(u"old"_s, true);
    world.proveIt(world.rotation());
    world.keepSecret();
    QCOMPARE(world.step(), Step::ToDelete);
    world.rotations->prepareDelete(world.rotation().id);
    world.rotations->suspend();
    world.settle();
    QVERIFY2(!world.offered, "a check was under way");
    world.rotations->prepareDelete(world.rotation().id);
    world.settle();
    QVERIFY2(!world.offered, "a check was asked for behind the lock");
    world.rotations->lookAgain();
    world.rotations->prepareDelete(world.rotation().id);
    world.settle();
    QVERIFY(world.offered);
}

/// Nothing is asked for after it: the dialog that an abort opens would never come.
void TestRotationRaces::abortEndsTheCheckBeforeADelete()
{
    RotationWorld world;
    world.start(u"old"_s, true);
    world.proveIt(world.rotation());
    world.keepSecret();
    // The answer is held back.
    world.service.onGet = {};
    world.rotations->prepareDelete(world.rotation().id);
    QVERIFY(world.rotations->isPreparingDelete());
    bool isAborted = false;
    connect(world.rotations.get(), &Rotations::aborted, this, [&world, &isAborted] {
        isAborted = true;
        QVERIFY(!world.rotations->isPreparingDelete());
    });
    world.rotations->abort(world.rotation().id);
    world.settle();
    QVERIFY(isAborted);
}

/// After it the account signs in anew, and nothing would follow.
void TestRotationRaces::ownTokenIsTheLastOfTheQueue()
{
    RotationWorld world;
    const HeldStore store(world);
    world.rotations->start({{world.tokens.at(u"me"_s), u"n"_s, {u"MANAGE"_s}, false},
                            {world.tokens.at(u"old"_s), u"m"_s, {u"VIEW"_s}, false}});
    world.settle();
    QCOMPARE(world.rotation(0).oldId, u"old"_s);
    QCOMPARE(world.rotation(1).oldId, u"me"_s);
}

void TestRotationRaces::lockTellsHowManyAreLeft()
{
    RotationWorld world;
    startTwo(world);
    int left = 0;
    connect(world.rotations.get(), &Rotations::leftToCreate, this, [&left](int count) { left += count; });
    world.rotations->suspend();
    world.keepSecret();
    QCOMPARE(left, 0);
    world.rotations->lookAgain();
    world.settle();
    QCOMPARE(left, 1);
    QCOMPARE(world.step(1), Step::ToCreate);
    // The page is filled anew even when nothing else has happened.
    QSignalSpy changed(world.rotations.get(), &Rotations::changed);
    world.rotations->suspend();
    world.rotations->lookAgain();
    QCOMPARE(left, 1);
    QVERIFY(!changed.isEmpty());
}

void TestRotationRaces::tokenIsReadUntilItIsGone()
{
    RotationWorld world;
    world.start(u"old"_s, true);
    world.proveIt(world.rotation());
    world.keepSecret();
    world.rotations->prepareDelete(world.rotation().id);
    world.settle();
    const Token old = world.tokens.at(u"old"_s);
    const auto read = world.service.onGet;
    world.service.onGet = [&](const QString &id) { return id == old.id ? Result<Token>(old) : read(id); };
    world.confirmDelete();
    for (int pause = 0; pause < 6; ++pause) {
        const auto before = world.service.gets.size();
        world.clock.advance(2min);
        world.settle();
        QCOMPARE_GT(world.service.gets.size(), before);
    }
    QCOMPARE(world.step(), Step::ToProveGone);
    // Locked, nothing is read.
    world.rotations->suspend();
    const auto reads = world.service.gets.size();
    world.clock.advance(10min);
    world.settle();
    QCOMPARE(world.service.gets.size(), reads);
    world.rotations->lookAgain();
    world.settle();
    QCOMPARE(world.step(), Step::ToProveGone);
    world.service.onGet = read;
    world.clock.advance(2min);
    world.settle();
    QCOMPARE(world.step(), Step::Finished);
}

/// Not every part of the service knows a new pair at once.
void TestRotationRaces::newOwnPairIsReadWithAgain()
{
    RotationWorld world;
    HeldStore store(world);
    world.start(u"me"_s, false, {u"MANAGE"_s});
    world.proveIt(world.rotation());
    world.keepSecret();
    const auto list = std::exchange(world.service.onList, [](const TokenQuery &) -> Result<TokenPage> {
        return fakeError(ErrorKind::Unauthorized, 401, u"UNAUTHORIZED"_s);
    });
    store.succeed(world);
    QCOMPARE(world.step(), Step::ToSwitch);
    QVERIFY(world.rotation().isUnconfirmed);
    world.service.onList = list;
    world.clock.advance(PairProof::pauseBetween);
    world.settle();
    QCOMPARE(world.step(), Step::Waiting);
    QVERIFY(!world.rotation().isUnconfirmed);
    QVERIFY(world.refusals.isEmpty());
}

void TestRotationRaces::pairIsNotStoredForAnEditedAccount_data()
{
    QTest::addColumn<bool>("isProofOnRecord");
    QTest::addColumn<JournalSignIn>("edited");
    const QString other = u"https://other.example.com:443"_s;
    const JournalSignIn atOtherAddress{other, u"client-of-me"_s};
    QTest::newRow("address, while the proof is recorded") << false << atOtherAddress;
    QTest::newRow("address, while the switch is recorded") << true << atOtherAddress;
    const JournalSignIn withOtherId{u"https://api.example.com:443"_s, u"client-of-another"_s};
    QTest::newRow("client ID, while the switch is recorded") << true << withOtherId;
}

void TestRotationRaces::pairIsNotStoredForAnEditedAccount()
{
    QFETCH(const bool, isProofOnRecord);
    QFETCH(const JournalSignIn, edited);
    RotationWorld world;
    HeldStore store(world);
    world.start(u"me"_s, false, {u"MANAGE"_s});
    const JournalSignIn former = world.journal->signIn();
    const auto edit = [&] { world.journal->setSignIn(edited); };
    QObject context;
    // Queued: the next record is under way by then.
    if (isProofOnRecord)
        connect(world.rotations.get(), &Rotations::proven, &context, edit, Qt::QueuedConnection);
    world.rotations->prove(world.rotation().id, secretOf(u"new 1"_s), Source::HandOver);
    if (!isProofOnRecord)
        edit();
    world.settle();
    QVERIFY(world.journal->signIn() == edited);
    QCOMPARE(store.asked, 0);
    QCOMPARE(world.refusals.size(), 1);
    QVERIFY2(world.refusals.constFirst().contains(u"another address or client ID"_s),
             qPrintable(world.refusals.constFirst()));
    // It is tested again as it was.
    world.rotations->disconnect(&context);
    world.journal->setSignIn(former);
    world.keepSecret();
    QCOMPARE(world.step(), Step::ToSwitch);
    world.proveIt(world.rotation());
    QCOMPARE(store.asked, 1);
    store.succeed(world);
    QCOMPARE(world.step(), Step::Waiting);
}

void TestRotationRaces::lostDeleteIsDecidedByItsOwnAccountOnly_data()
{
    QTest::addColumn<JournalSignIn>("now");
    QTest::addColumn<DeletionOutcome>("expected");
    const QString address = u"https://api.example.com:443"_s;
    QTest::newRow("the same") << JournalSignIn{address, u"client-of-me"_s} << DeletionOutcome::Deleted;
    QTest::newRow("switched by the rotation of the own token")
        << JournalSignIn{address, u"client-of-new 1"_s} << DeletionOutcome::Deleted;
    QTest::newRow("edited to another client ID")
        << JournalSignIn{address, u"client-of-another"_s} << DeletionOutcome::Unknown;
    QTest::newRow("edited to another address")
        << JournalSignIn{u"https://other.example.com:443"_s, u"client-of-me"_s} << DeletionOutcome::Unknown;
}

/// A client of another platform does not see the token, and that is no sign that it was deleted.
void TestRotationRaces::lostDeleteIsDecidedByItsOwnAccountOnly()
{
    QFETCH(const JournalSignIn, now);
    QFETCH(const DeletionOutcome, expected);
    RotationWorld world;
    const HeldStore store(world);
    world.start(u"me"_s, false, {u"MANAGE"_s});
    world.proveIt(world.rotation());
    world.keepSecret();
    world.service.onRemove = {};
    world.commands->deleteTokens({world.tokens.at(u"old"_s)});
    world.settle();
    world.journal->setSignIn(now);
    world.tokens.erase(u"old"_s);
    world.service.removes.back()->answer(fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown));
    world.settle();
    QVERIFY(!world.commands->isDeleting());
    QCOMPARE(world.commands->deletion().constFirst().outcome, expected);
    const JournaledChange change = world.journal->log().changes().constLast();
    QCOMPARE(change.tokenId, u"old"_s);
    QCOMPARE(change.stage, expected == DeletionOutcome::Deleted ? ChangeStage::Closed : ChangeStage::Unknown);
}

QTEST_GUILESS_MAIN(TestRotationRaces)
#include "tst_rotationraces.moc"
