// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotations.h"

#include <QTest>

#include <functional>

#include "app/journal/changelog.h"
#include "tests/unit/app/rotation/rotationworld.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Step = RotationStep;
using Answer = RotationWorld::Answer;

/// The steps that a person takes, one after the other.
class TestRotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePath();
    void leakWaitsForNothing();
    void leakIsNotDeletedBeforeTheSecretIsKept();
    void queueHasOneHandOverAtATime();
    void queueStopsAtARefusal();
    void unknownPermissionsAreSent();
    void notProvenLeavesTheOldToken();
    void pastedSecretEndsTheDoubtAfterACrash();
    void ownToken();
    void ownTokenWithoutAPlaceForThePairIsRefused();
    void ownTokenIsKeptWhenStoringFails();
    void predecessorsChangesStaySettleable();
};

void TestRotations::wholePath()
{
    RotationWorld world;
    world.start();
    QCOMPARE(world.step(), Step::HandingOver);
    QCOMPARE(world.rotation().newName, u"worker next"_s);
    QVERIFY(world.rotations->ofAttempt(world.shown->attemptId));
    QVERIFY(world.rotations->ofToken(u"old"_s) && world.rotations->ofToken(u"new 1"_s));
    world.refusalsLeft = 2;
    world.proveIt(world.rotation());
    QVERIFY(!world.rotation().isProven);
    for (int tries = 0; tries < 2; ++tries) {
        world.clock.advance(PairProof::pauseBetween);
        world.settle();
    }
    QVERIFY(world.rotation().isProven);
    world.keepSecret();
    QCOMPARE(world.step(), Step::Waiting);
    world.clock.advance(72h);
    world.crash();
    QCOMPARE(world.step(), Step::Waiting);
    QCOMPARE(world.rotations->underWay(), 1);
    world.rotations->confirmDeployed(world.rotation().id);
    world.settle();
    QCOMPARE(world.offered->id, u"old"_s);
    QVERIFY(world.confirmDelete());
    QCOMPARE(world.step(), Step::Finished);
    QVERIFY(world.rotation().endedAt.isValid());
    QCOMPARE(world.rotations->underWay(), 0);
    QVERIFY(!world.rotations->ofToken(u"new 1"_s));
    QCOMPARE(world.creates, 1);
    QCOMPARE(world.removes, 1);
}

void TestRotations::leakWaitsForNothing()
{
    RotationWorld world;
    world.start(u"old"_s, true);
    world.proveIt(world.rotation());
    world.keepSecret();
    QCOMPARE(world.step(), Step::ToDelete);
    world.rotations->prepareDelete(world.rotation().id);
    world.settle();
    QVERIFY(world.confirmDelete());
    QCOMPARE(world.step(), Step::Finished);
}

void TestRotations::leakIsNotDeletedBeforeTheSecretIsKept()
{
    RotationWorld world;
    world.start(u"old"_s, true);
    world.proveIt(world.rotation());
    QCOMPARE(world.step(), Step::HandingOver);
    world.rotations->prepareDelete(world.rotation().id);
    world.settle();
    QVERIFY(!world.offered);
}

void TestRotations::queueHasOneHandOverAtATime()
{
    RotationWorld world;
    QList<RotationOrder> orders;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        world.tokens.emplace(id, fakeToken(id));
        orders.append({world.tokens.at(id), id + u" next"_s, {u"VIEW"_s}, false});
    }
    orders.append(orders.constFirst());
    world.rotations->start(orders);
    world.settle();
    // The same token twice is one rotation.
    QCOMPARE(world.rotations->all().size(), 3);
    for (int index = 0; index < 3; ++index) {
        QCOMPARE(world.creates, index + 1);
        QCOMPARE(world.step(index), Step::HandingOver);
        QCOMPARE(world.rotations->queued(), 2 - index);
        world.keepSecret();
    }
    QCOMPARE(world.creates, 3);
}

void TestRotations::queueStopsAtARefusal()
{
    RotationWorld world;
    world.createAnswer = Answer::No;
    const Token other = world.tokens.emplace(u"a"_s, fakeToken(u"a"_s)).first->second;
    world.rotations->start(
        {{world.tokens.at(u"old"_s), u"n"_s, {u"VIEW"_s}, false}, {other, u"m"_s, {u"VIEW"_s}, false}});
    world.settle();
    QCOMPARE(world.createFailures, 1);
    QCOMPARE(world.creates, 1);
    // Both can be taken up again.
    QCOMPARE(world.step(0), Step::ToCreate);
    QCOMPARE(world.step(1), Step::ToCreate);
    QVERIFY(!world.rotation().reason.isEmpty());
    world.createAnswer = Answer::Yes;
    world.rotations->create(world.rotation(1).id);
    world.settle();
    QCOMPARE(world.step(1), Step::HandingOver);
}

void TestRotations::unknownPermissionsAreSent()
{
    RotationWorld world;
    world.start(u"old"_s, false, {u"AUDIT"_s, u"VIEW"_s});
    QCOMPARE(world.tokens.at(world.rotation().newId).permissions.values,
             QStringList({u"VIEW"_s, u"AUDIT"_s}));
    const JournaledChange *create = world.journal->log().find(world.rotation().createAttemptId);
    QCOMPARE(create->permissions, QStringList({u"VIEW"_s, u"AUDIT"_s}));
    QVERIFY(!create->givenPermissions);
}

void TestRotations::notProvenLeavesTheOldToken()
{
    RotationWorld world;
    world.start();
    world.refusalsLeft = 100;
    world.proveIt(world.rotation());
    while (world.rotations->isProving()) {
        world.clock.advance(PairProof::pauseBetween);
        world.settle();
    }
    QCOMPARE(world.notProven, 1);
    world.keepSecret();
    QCOMPARE(world.step(), Step::ToProve);
    QCOMPARE(world.rotation().reason, u"unauthorized (401)"_s);
    world.rotations->confirmDeployed(world.rotation().id);
    world.settle();
    QVERIFY(!world.offered);
    QCOMPARE(world.step(), Step::ToProve);
}

void TestRotations::pastedSecretEndsTheDoubtAfterACrash()
{
    RotationWorld world;
    world.start();
    world.proveIt(world.rotation());
    world.secretsKept.insert(world.rotation().newId);
    world.crash();
    QCOMPARE(world.step(), Step::SecretLost);
    QVERIFY(world.proveIt(world.rotation()));
    QCOMPARE(world.step(), Step::Waiting);
    QVERIFY(world.journal->log().open().isEmpty());
}

void TestRotations::ownToken()
{
    RotationWorld world;
    QStringList stored;
    world.rotations->setStorePair(
        [&](const QString &clientId, const Secret &secret, const std::function<void(const QString &)> &done) {
            stored = {clientId, QString::fromUtf8(secret.bytes())};
            world.journal->setSignIn({world.journal->signIn().origin, clientId});
            done({});
        });
    world.start(u"me"_s, false, {u"MANAGE"_s});
    QVERIFY(world.rotation().isOwn);
    world.proveIt(world.rotation());
    QCOMPARE(stored, QStringList({u"client-of-new 1"_s, u"secret of new 1"_s}));
    QCOMPARE(world.step(), Step::HandingOver);
    world.rotations->lookAgain();
    world.settle();
    // The pair is kept: the account has it.
    QCOMPARE(world.step(), Step::Waiting);
    world.keepSecret();
    world.rotations->confirmDeployed(world.rotation().id);
    world.settle();
    QCOMPARE(world.offered->id, u"me"_s);
    world.confirmDelete();
    QCOMPARE(world.step(), Step::Finished);
}

void TestRotations::ownTokenWithoutAPlaceForThePairIsRefused()
{
    RotationWorld world;
    QVERIFY(!world.rotations->refusal(world.tokens.at(u"me"_s)).isEmpty());
    world.start(u"me"_s, false, {u"MANAGE"_s});
    QVERIFY(world.rotations->all().isEmpty());
    QCOMPARE(world.creates, 0);
}

void TestRotations::ownTokenIsKeptWhenStoringFails()
{
    RotationWorld world;
    bool isStoring = false;
    world.rotations->setStorePair(
        [&](const QString &, const Secret &, const std::function<void(const QString &)> &done) {
            isStoring = true;
            done(u"The keyring is locked."_s);
        });
    world.start(u"me"_s, false, {u"MANAGE"_s});
    world.proveIt(world.rotation());
    QVERIFY(isStoring);
    world.keepSecret();
    QCOMPARE(world.step(), Step::ToSwitch);
    QVERIFY(world.refusals.constFirst().contains(u"The keyring is locked."_s));
    world.rotations->confirmDeployed(world.rotation().id);
    world.rotations->lookAgain();
    world.settle();
    QVERIFY(!world.offered);
    QCOMPARE(world.step(), Step::ToSwitch);
    // Given again later, it is stored.
    world.rotations->setStorePair(
        [&](const QString &clientId, const Secret &, const std::function<void(const QString &)> &done) {
            world.journal->setSignIn({world.journal->signIn().origin, clientId});
            done({});
        });
    QVERIFY(world.proveIt(world.rotation()));
    world.rotations->lookAgain();
    world.settle();
    QCOMPARE(world.step(), Step::Waiting);
}

void TestRotations::predecessorsChangesStaySettleable()
{
    RotationWorld world;
    const JournalSignIn former = world.journal->signIn();
    world.rotations->setStorePair(
        [&](const QString &clientId, const Secret &, const std::function<void(const QString &)> &done) {
            world.journal->setSignIn({former.origin, clientId});
            done({});
        });
    world.start(u"me"_s, false, {u"MANAGE"_s});
    world.proveIt(world.rotation());
    QVERIFY(world.journal->log().isSameAccount(former, world.journal->signIn()));
    QVERIFY(world.journal->signIn() != former);
}

QTEST_GUILESS_MAIN(TestRotations)
#include "tst_rotations.moc"
