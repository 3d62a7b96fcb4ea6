// SPDX-License-Identifier: Apache-2.0
#include <QHash>
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
using Answer = RotationWorld::Answer;

/// Nothing but this step of the rotation of "old" is under way.
void reach(RotationWorld &world, Step step)
{
    if (step == Step::ToSwitch) {
        world.rotations->setStorePair(
            [](const QString &, const Secret &, const std::function<void(const QString &)> &done) {
                done(u"The keyring is locked."_s);
            });
        world.start(u"me"_s, false, {u"MANAGE"_s});
        world.proveIt(world.rotation());
        world.keepSecret();
        return;
    }
    if (step == Step::Creating) {
        const auto answer = std::exchange(world.service.onCreate, {});
        world.start();
        world.service.onCreate = answer;
        return;
    }
    world.createAnswer = step == Step::ToCreate        ? Answer::No
                         : step == Step::CreateUnknown ? Answer::LostDone
                                                       : Answer::Yes;
    world.start();
    world.createAnswer = Answer::Yes;
    if (step == Step::ToCreate || step == Step::CreateUnknown || step == Step::HandingOver)
        return;
    if (step == Step::SecretLost || step == Step::SuccessorGone) {
        world.discardSecret();
        if (step == Step::SuccessorGone)
            world.deleteToken(world.rotation().newId);
        return;
    }
    if (step != Step::ToProve)
        world.proveIt(world.rotation());
    world.keepSecret();
    if (step == Step::Aborted)
        world.rotations->abort(world.rotation().id);
    if (step == Step::ToProve || step == Step::Waiting || step == Step::Aborted) {
        world.settle();
        return;
    }
    world.rotations->confirmDeployed(world.rotation().id);
    world.settle();
    if (step == Step::ToDelete) {
        world.offered.reset();
        return;
    }
    if (step == Step::Deleting) {
        const auto answer = std::exchange(world.service.onRemove, {});
        world.confirmDelete();
        world.service.onRemove = answer;
        return;
    }
    const auto read = world.service.onGet;
    if (step == Step::DeleteUnknown)
        world.removeAnswer = Answer::LostDone;
    if (step != Step::Finished)
        world.service.onGet = [](const QString &) { return fakeError(ErrorKind::ServerError, 500); };
    world.confirmDelete();
    world.service.onGet = read;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(RotationWorld &)>)

/// What an event, a colleague or another program changes at a rotation that has come to a step.
class TestRotationSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState_data();
    void everyEventInEveryState();
    void nothingIsDoneThatCannotBeRecorded();
    void lastManagerIsNotDeleted_data();
    void lastManagerIsNotDeleted();
    void colleagueDeletedTheSuccessor();
    void colleagueDeletedTheOldToken();
    void newTokenThatIsMissingAtFirstIsNotGone();
    void oldTokenThatIsStillReadIsLookedAtAgain();
    void nothingIsDoneUnderAnotherSignIn();
    void recordOfAnotherRunningProgramShowsNothing();
};

void TestRotationSteps::everyEventInEveryState_data()
{
    using World = RotationWorld;
    using Event = std::function<void(World &)>;
    const QList<std::pair<const char *, Event>> events{
        {"start again",
         [](World &world) {
             const QString oldId = world.rotation().oldId;
             if (world.tokens.count(oldId) > 0 && world.rotation().isUnderWay())
                 world.start(oldId);
         }},
        {"create", [](World &world) { world.rotations->create(world.rotation().id); }},
        {"prove",
         [](World &world) {
             world.rotations->prove(
                 world.rotation().id, Secret("secret of " + world.rotation().newId.toUtf8()),
                 world.shown ? Rotations::SecretSource::HandOver : Rotations::SecretSource::Person);
         }},
        {"deployed", [](World &world) { world.rotations->confirmDeployed(world.rotation().id); }},
        {"delete", [](World &world) { world.rotations->prepareDelete(world.rotation().id); }},
        {"abort", [](World &world) { world.rotations->abort(world.rotation().id); }},
        {"look again", [](World &world) { world.rotations->lookAgain(); }},
        {"crash", [](World &world) { world.crash(); }}};
    const QHash<QString, Step> names{{u"to create"_s, Step::ToCreate},
                                     {u"creating"_s, Step::Creating},
                                     {u"create unknown"_s, Step::CreateUnknown},
                                     {u"handing over"_s, Step::HandingOver},
                                     {u"secret lost"_s, Step::SecretLost},
                                     {u"successor gone"_s, Step::SuccessorGone},
                                     {u"to prove"_s, Step::ToProve},
                                     {u"to switch"_s, Step::ToSwitch},
                                     {u"waiting"_s, Step::Waiting},
                                     {u"to delete"_s, Step::ToDelete},
                                     {u"deleting"_s, Step::Deleting},
                                     {u"delete unknown"_s, Step::DeleteUnknown},
                                     {u"to prove gone"_s, Step::ToProveGone},
                                     {u"finished"_s, Step::Finished},
                                     {u"aborted"_s, Step::Aborted}};
    // What is not named here changes nothing.
    const QHash<QString, Step> changes{{u"to create, create"_s, Step::HandingOver},
                                       {u"successor gone, create"_s, Step::HandingOver},
                                       {u"secret lost, prove"_s, Step::Waiting},
                                       {u"to prove, prove"_s, Step::Waiting},
                                       {u"waiting, deployed"_s, Step::ToDelete},
                                       {u"to create, abort"_s, Step::Aborted},
                                       {u"create unknown, abort"_s, Step::Aborted},
                                       {u"secret lost, abort"_s, Step::Aborted},
                                       {u"successor gone, abort"_s, Step::Aborted},
                                       {u"to prove, abort"_s, Step::Aborted},
                                       {u"waiting, abort"_s, Step::Aborted},
                                       {u"to delete, abort"_s, Step::Aborted},
                                       {u"to switch, abort"_s, Step::Aborted},
                                       {u"creating, crash"_s, Step::CreateUnknown},
                                       {u"deleting, crash"_s, Step::DeleteUnknown},
                                       {u"handing over, crash"_s, Step::SecretLost},
                                       {u"to prove gone, look again"_s, Step::Finished},
                                       {u"to prove gone, crash"_s, Step::Finished},
                                       {u"delete unknown, look again"_s, Step::Finished}};
    QTest::addColumn<Step>("state");
    QTest::addColumn<Event>("event");
    QTest::addColumn<Step>("expected");
    QTest::addColumn<int>("creates");
    for (auto state = names.cbegin(); state != names.cend(); ++state) {
        for (const auto &[eventName, event] : events) {
            const QString name = state.key() + u", "_s + QLatin1StringView(eventName);
            const bool isCreate =
                changes.value(name, state.value()) == Step::HandingOver && state.value() != Step::HandingOver;
            QTest::newRow(qPrintable(name))
                << state.value() << event << changes.value(name, state.value()) << int(isCreate);
        }
    }
}

void TestRotationSteps::everyEventInEveryState()
{
    QFETCH(Step, state);
    QFETCH(std::function<void(RotationWorld &)>, event);
    QFETCH(Step, expected);
    QFETCH(int, creates);
    RotationWorld world;
    reach(world, state);
    QCOMPARE(world.step(), state);
    const int createsBefore = world.creates;
    const int removesBefore = world.removes;
    const qsizetype rotationsBefore = world.rotations->all().size();
    event(world);
    world.settle();
    QCOMPARE(world.step(), expected);
    QCOMPARE(world.rotations->all().size(), rotationsBefore);
    QCOMPARE(world.creates, createsBefore + creates);
    // Nothing here deletes: the usual dialog does.
    QCOMPARE(world.removes, removesBefore);
    QVERIFY(world.workingPairs() >= 2);
}

void TestRotationSteps::nothingIsDoneThatCannotBeRecorded()
{
    RotationWorld world;
    reach(world, Step::Waiting);
    // Another program keeps the record from here on.
    const QString id = world.rotation().id;
    world.breakRecord();
    world.rotations->confirmDeployed(id);
    world.settle();
    QVERIFY(!world.offered);
    QCOMPARE(world.refusals.size(), 1);
    QCOMPARE(world.step(), Step::Waiting);
    world.start(u"me"_s);
    QCOMPARE(world.rotations->all().size(), 1);
    QCOMPARE(world.creates, 1);
}

void TestRotationSteps::lastManagerIsNotDeleted_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("the new one manages") << QStringList{u"MANAGE"_s} << QStringList{u"VIEW"_s} << true;
    QTest::newRow("another one manages") << QStringList{u"VIEW"_s} << QStringList{u"MANAGE"_s} << true;
    QTest::newRow("none would be left") << QStringList{u"VIEW"_s} << QStringList{u"VIEW"_s} << false;
    QTest::newRow("it cannot be told") << QStringList{u"VIEW"_s} << QStringList{u"AUDIT"_s} << false;
}

void TestRotationSteps::lastManagerIsNotDeleted()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, others);
    QFETCH(bool, isOffered);
    RotationWorld world;
    world.tokens.at(u"old"_s).permissions.values = {u"MANAGE"_s};
    world.tokens.at(u"me"_s).permissions.values = others;
    reach(world, Step::Waiting);
    // The service gave other permissions than were asked for.
    world.tokens.at(world.rotation().newId).permissions.values = given;
    world.rotations->confirmDeployed(world.rotation().id);
    world.settle();
    QCOMPARE(world.offered.has_value(), isOffered);
    QCOMPARE(world.refusals.size(), isOffered ? 0 : 1);
}

void TestRotationSteps::colleagueDeletedTheSuccessor()
{
    RotationWorld world;
    reach(world, Step::Waiting);
    world.clock.advance(3min);
    world.tokens.erase(world.rotation().newId);
    world.rotations->confirmDeployed(world.rotation().id);
    world.settle();
    QVERIFY(!world.offered);
    QCOMPARE(world.step(), Step::SuccessorGone);
    QCOMPARE(world.refusals.size(), 1);
    // It can be created again.
    world.rotations->create(world.rotation().id);
    world.settle();
    QCOMPARE(world.step(), Step::HandingOver);
    QVERIFY(!world.rotation().isProven);
}

void TestRotationSteps::colleagueDeletedTheOldToken()
{
    RotationWorld world;
    reach(world, Step::Waiting);
    world.tokens.erase(u"old"_s);
    world.rotations->lookAgain();
    world.settle();
    QCOMPARE(world.step(), Step::Finished);
    QCOMPARE(world.removes, 0);
}

void TestRotationSteps::newTokenThatIsMissingAtFirstIsNotGone()
{
    RotationWorld world;
    reach(world, Step::Waiting);
    const Token hidden = world.tokens.extract(world.rotation().newId).mapped();
    world.rotations->lookAgain();
    world.settle();
    QCOMPARE(world.step(), Step::Waiting);
    world.rotations->confirmDeployed(world.rotation().id);
    world.settle();
    QVERIFY(!world.offered);
    QCOMPARE(world.step(), Step::ToDelete);
    world.tokens.emplace(hidden.id, hidden);
    world.rotations->prepareDelete(world.rotation().id);
    world.settle();
    QVERIFY(world.offered);
}

void TestRotationSteps::oldTokenThatIsStillReadIsLookedAtAgain()
{
    RotationWorld world;
    reach(world, Step::ToDelete);
    world.rotations->prepareDelete(world.rotation().id);
    world.settle();
    const Token old = world.tokens.at(u"old"_s);
    const auto read = world.service.onGet;
    world.service.onGet = [&](const QString &id) { return id == old.id ? Result<Token>(old) : read(id); };
    world.confirmDelete();
    QCOMPARE(world.step(), Step::ToProveGone);
    world.clock.advance(5s);
    world.settle();
    QCOMPARE(world.step(), Step::ToProveGone);
    world.service.onGet = read;
    world.clock.advance(30s);
    world.settle();
    QCOMPARE(world.step(), Step::Finished);
}

/// There, a token that is not found need not be gone.
void TestRotationSteps::nothingIsDoneUnderAnotherSignIn()
{
    for (const Step step :
         {Step::ToCreate, Step::ToProve, Step::Waiting, Step::ToDelete, Step::ToProveGone}) {
        RotationWorld world;
        reach(world, step);
        const int creates = world.creates;
        world.journal->setSignIn({u"https://other.example.com:443"_s, u"client-of-me"_s});
        world.tokens.clear();
        world.clock.advance(1h);
        const QString id = world.rotation().id;
        world.rotations->lookAgain();
        world.rotations->create(id);
        world.rotations->confirmDeployed(id);
        world.rotations->prepareDelete(id);
        world.rotations->prove(id, Secret("secret of new 1"), Rotations::SecretSource::Person);
        world.clock.advance(1h);
        world.settle();
        QCOMPARE(world.step(), step);
        QVERIFY(!world.offered);
        QCOMPARE(world.creates, creates);
    }
}

/// What is under way there would look like the rest of a crash.
void TestRotationSteps::recordOfAnotherRunningProgramShowsNothing()
{
    RotationWorld world;
    reach(world, Step::HandingOver);
    Journal other(world.journalPath(), world.clock);
    other.setSignIn(world.journal->signIn());
    TokenCommands commands(world.service, world.clock);
    const Rotations rotations(world.service, commands, other, world.clock);
    QTRY_VERIFY(other.isLoaded());
    QVERIFY(other.isHeldElsewhere());
    QVERIFY(rotations.all().isEmpty());
}

QTEST_GUILESS_MAIN(TestRotationSteps)
#include "tst_rotationsteps.moc"
