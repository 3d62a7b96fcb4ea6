// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <ctime>

#include "app/domain/timetext.h"
#include "app/rotation/rotationmessages.h"
#include "tests/unit/app/rotation/rotationworld.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The clock is set and the time zone is changed between the steps of a rotation. Each step and each pause
/// goes by the monotonic clock or by nothing; only texts tell the wall clock.
class TestRotationTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void waitingIsNeverNegative_data();
    void waitingIsNeverNegative();
    void anotherZoneChangesOnlyTheShownTimes();
    void clockThatIsSetEndsNoStep_data();
    void clockThatIsSetEndsNoStep();
    void goneTokenIsNoticedAfterTheClockWasSetBack_data();
    void goneTokenIsNoticedAfterTheClockWasSetBack();
    void testGoesOnWhenTheClockIsSet_data();
    void testGoesOnWhenTheClockIsSet();

private:
    static void setZone(const QByteArray &name)
    {
        qputenv("TZ", name);
        tzset();
    }
    /// Proven, and waiting for the person.
    static void wait(RotationWorld &world)
    {
        world.start();
        world.proveIt(world.rotation());
        world.keepSecret();
        QCOMPARE(world.step(), RotationStep::Waiting);
    }

    const QByteArray m_zone = qgetenv("TZ");
};

void TestRotationTime::cleanup()
{
    setZone(m_zone);
}

void TestRotationTime::waitingIsNeverNegative_data()
{
    QTest::addColumn<qint64>("hoursLater");
    QTest::addColumn<QString>("text");
    QTest::newRow("ten years back") << qint64{-87'600} << u"Waiting for you."_s;
    QTest::newRow("a day back") << qint64{-24} << u"Waiting for you."_s;
    QTest::newRow("an hour back") << qint64{-1} << u"Waiting for you."_s;
    QTest::newRow("at once") << qint64{0} << u"Waiting for you."_s;
    QTest::newRow("less than a day") << qint64{23} << u"Waiting for you."_s;
    QTest::newRow("three days") << qint64{72} << u"Waiting for you for 3 days."_s;
    QTest::newRow("ten years") << qint64{87'600} << u"Waiting for you for 3650 days."_s;
}

void TestRotationTime::waitingIsNeverNegative()
{
    QFETCH(const qint64, hoursLater);
    QFETCH(const QString, text);
    const QDateTime proven(QDate(2026, 3, 28), QTime(23, 30), Qt::UTC);
    const Rotation rotation{.step = RotationStep::Waiting, .provenAt = proven};
    // A zone with a change to summer time within the three days, and one without.
    for (const char *zone : {"UTC", "Europe/Berlin", "Pacific/Apia"}) {
        setZone(zone);
        QString shown = stateTitle(rotation, proven.addSecs(hoursLater * 3600));
        shown.replace(u"%n"_s, QString::number(hoursLater / 24));
        QCOMPARE(shown, text);
    }
}

void TestRotationTime::anotherZoneChangesOnlyTheShownTimes()
{
    setZone("UTC");
    RotationWorld world;
    wait(world);
    const Rotation before = world.rotation();
    const QString inUtc = shownStepTime(before, 1);
    QVERIFY(!inUtc.isEmpty());
    setZone("UTC-12");
    QVERIFY(shownStepTime(before, 1) != inUtc);
    QCOMPARE(shownStepTime(before, 1), localTime(Timestamp{before.createdAt, {}}));
    QCOMPARE(world.rotation(), before);
    // The record on disk is read in the new zone.
    world.crash();
    QCOMPARE(world.step(), RotationStep::Waiting);
    QCOMPARE(world.rotation().startedAt, before.startedAt);
    QCOMPARE(world.rotation().createdAt, before.createdAt);
    QCOMPARE(world.rotation().provenAt, before.provenAt);
    QCOMPARE(stateTitle(world.rotation(), world.clock.nowUtc()), u"Waiting for you."_s);
}

void TestRotationTime::clockThatIsSetEndsNoStep_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("back") << -24 * 365;
    QTest::newRow("forward") << 24 * 365;
}

/// Nothing is deleted or aborted by time, and the rest of the rotation goes on.
void TestRotationTime::clockThatIsSetEndsNoStep()
{
    QFETCH(const int, hours);
    RotationWorld world;
    wait(world);
    world.clock.setWallClock(std::chrono::hours(hours));
    world.rotations->lookAgain();
    world.settle();
    QCOMPARE(world.step(), RotationStep::Waiting);
    world.crash();
    QCOMPARE(world.step(), RotationStep::Waiting);
    QCOMPARE(world.removes, 0);
    world.rotations->confirmDeployed(world.rotation().id);
    world.settle();
    QVERIFY(world.confirmDelete());
    world.clock.advance(3min);
    world.settle();
    QCOMPARE(world.step(), RotationStep::Finished);
    QCOMPARE(world.removes, 1);
}

void TestRotationTime::goneTokenIsNoticedAfterTheClockWasSetBack_data()
{
    QTest::addColumn<bool>("isAskedFor");
    QTest::newRow("when the program looks") << false;
    QTest::newRow("when the delete is asked for") << true;
}

/// Guards against a new token that counts as just created until the clock has come to that time again.
void TestRotationTime::goneTokenIsNoticedAfterTheClockWasSetBack()
{
    QFETCH(const bool, isAskedFor);
    RotationWorld world;
    wait(world);
    world.clock.setWallClock(-24h);
    world.tokens.erase(world.rotation().newId);
    if (isAskedFor)
        world.rotations->confirmDeployed(world.rotation().id);
    else
        world.rotations->lookAgain();
    world.settle();
    QCOMPARE(world.step(), RotationStep::SuccessorGone);
    QVERIFY(!world.offered);
    QCOMPARE(world.tokens.count(u"old"_s), 1U);
}

void TestRotationTime::testGoesOnWhenTheClockIsSet_data()
{
    clockThatIsSetEndsNoStep_data();
}

/// A 401 is tried again for a minute, however the clock is set meanwhile.
void TestRotationTime::testGoesOnWhenTheClockIsSet()
{
    QFETCH(const int, hours);
    RotationWorld world;
    world.start();
    world.refusalsLeft = 2;
    world.proveIt(world.rotation());
    world.clock.setWallClock(std::chrono::hours(hours));
    world.clock.advance(4s);
    world.settle();
    QVERIFY(!world.rotation().isProven);
    QCOMPARE(world.notProven, 0);
    for (const auto &pause : {1s, 5s}) {
        world.clock.advance(pause);
        world.settle();
    }
    QVERIFY(world.rotation().isProven);
    QCOMPARE(world.notProven, 0);
}

QTEST_GUILESS_MAIN(TestRotationTime)
#include "tst_rotationtime.moc"
