// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "app/journal/changelog.h"
#include "tests/unit/app/rotation/rotationworld.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int sample = 40;
constexpr int eventsOfOne = 14;
/// A person who does what is offered is done by then.
constexpr int patience = 30;

RotationWorld::Answer randomAnswer(QRandomGenerator &random)
{
    using Answer = RotationWorld::Answer;
    constexpr std::array answers{Answer::Yes, Answer::Yes,      Answer::Yes,
                                 Answer::No,  Answer::LostDone, Answer::LostNotDone};
    return answers.at(random.bounded(quint32(answers.size())));
}

} // namespace

/// Random services, persons and crashes. Kept up at any time: a pair that works, one request for each action,
/// no delete before a proof, and a rotation that is started is shown until it ends.
class TestRotationHistories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsStranded();

private:
    void happen(RotationWorld &world, QRandomGenerator &random);
    void look(const RotationWorld &world);
    void finish(RotationWorld &world);

    int m_createActions = 0;
    int m_deleteActions = 0;
};

void TestRotationHistories::happen(RotationWorld &world, QRandomGenerator &random)
{
    world.createAnswer = randomAnswer(random);
    world.removeAnswer = randomAnswer(random);
    world.refusalsLeft = random.bounded(4) == 0 ? 100 : random.bounded(3);
    if (world.rotations->all().isEmpty()) {
        ++m_createActions;
        world.start(u"old"_s, random.bounded(3) == 0);
        return;
    }
    const Rotation rotation = world.rotation();
    switch (random.bounded(13)) {
    case 0:
        world.crash();
        return;
    case 1:
        m_createActions +=
            rotation.step == RotationStep::ToCreate || rotation.step == RotationStep::SuccessorGone;
        world.rotations->create(rotation.id);
        break;
    case 2:
    case 3:
        world.proveIt(rotation);
        world.clock.advance(random.bounded(2) == 0 ? 5s : 70s);
        break;
    case 4:
        world.keepSecret();
        break;
    case 5:
        world.discardSecret();
        break;
    case 6:
        world.rotations->confirmDeployed(rotation.id);
        break;
    case 7:
    case 8:
        m_deleteActions += world.offered.has_value();
        world.confirmDelete();
        break;
    case 9:
        world.checkNow();
        break;
    case 10:
        world.clock.advance(std::chrono::seconds(random.bounded(300)));
        world.clock.setWallClock(std::chrono::hours(int(random.bounded(49)) - 24));
        world.rotations->lookAgain();
        break;
    case 11:
        // A lock; an event later on unlocks.
        world.rotations->suspend();
        break;
    case 12:
        if (rotation.step == RotationStep::SecretLost || rotation.step == RotationStep::ToProve) {
            ++m_deleteActions;
            world.deleteToken(rotation.newId);
        }
        break;
    }
    world.settle();
}

void TestRotationHistories::look(const RotationWorld &world)
{
    QVERIFY2(world.creates <= m_createActions, "a create that nobody asked for");
    QVERIFY2(world.removes <= m_deleteActions, "a delete that nobody asked for");
    const bool isOldThere = world.tokens.count(u"old"_s) > 0;
    bool hasReplacement = false;
    for (const QString &id : world.secretsKept)
        hasReplacement = hasReplacement || (id != u"old"_s && id != u"me"_s && world.tokens.count(id) > 0 &&
                                            world.proven.contains(id));
    QVERIFY2(isOldThere || hasReplacement, "the old token went before a proven new one was kept");
    QCOMPARE(world.rotations->all().size(), 1);
    const RotationStep step = world.step();
    QVERIFY2(step != RotationStep::Finished || !isOldThere, "told as finished, and the old token is there");
    if (world.offered)
        QVERIFY2(world.rotation().isProven, "a delete is offered before the proof");
}

/// The service is well again, and the person does what is offered next.
void TestRotationHistories::finish(RotationWorld &world)
{
    world.createAnswer = world.removeAnswer = RotationWorld::Answer::Yes;
    world.refusalsLeft = 0;
    world.offered.reset();
    world.rotations->lookAgain();
    world.settle();
    for (int turn = 0; turn < patience && world.rotation().isUnderWay(); ++turn) {
        world.checkNow();
        world.takeNextStep(world.rotation());
        world.clock.advance(3min);
        world.settle();
    }
    QVERIFY2(!world.rotation().isUnderWay(), "stranded");
    QCOMPARE(world.step(), RotationStep::Finished);
    QVERIFY(world.workingPairs() >= 2);
    // Nothing of it is left unresolved that nobody is told of.
    world.crash();
    QCOMPARE(world.step(), RotationStep::Finished);
}

void TestRotationHistories::nobodyIsStranded()
{
    const int histories = qEnvironmentVariableIsSet("TOKENRY_HISTORIES")
                              ? qEnvironmentVariableIntValue("TOKENRY_HISTORIES")
                              : sample;
    const int given = qEnvironmentVariableIntValue("TOKENRY_SEED");
    const quint32 first = given ? quint32(given) : 20261128U; // The sample of every run is the same.
    for (int index = 0; index < histories; ++index) {
        const quint32 seed = first + quint32(index);
        QRandomGenerator random(seed);
        RotationWorld world;
        m_createActions = m_deleteActions = 0;
        for (int event = 0; event < eventsOfOne; ++event) {
            happen(world, random);
            look(world);
            if (QTest::currentTestFailed())
                break;
        }
        if (!QTest::currentTestFailed())
            finish(world);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"TOKENRY_SEED=%1 TOKENRY_HISTORIES=1"_s.arg(seed)));
    }
    qInfo("%d histories, none stranded, none silent (seed %u)", histories, first);
}

QTEST_GUILESS_MAIN(TestRotationHistories)
#include "tst_rotationhistories.moc"
