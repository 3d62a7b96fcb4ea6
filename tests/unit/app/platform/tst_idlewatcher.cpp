// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>
#include <QtTest/qtestspontaneevent.h>

#include <chrono>
#include <memory>

#include "app/platform/idlewatcher.h"
#include "tests/support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenry;

namespace {

/// A fake clock of a machine that can sleep: then only the time of day goes on, and no timer.
class SleepyClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_clock.nowUtc().addMSecs(m_slept.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) const override
    {
        m_clock.after(delay, context, std::move(callback));
    }
    void advance(std::chrono::milliseconds duration) { m_clock.advance(duration); }
    void sleep(std::chrono::milliseconds duration) { m_slept += duration; }
    /// Somebody sets the time of day.
    void setBack(std::chrono::milliseconds duration) { m_slept -= duration; }
    [[nodiscard]] int waitingTimers() const { return m_clock.waitingTimers(); }

private:
    FakeClock m_clock;
    std::chrono::milliseconds m_slept{0};
};

/// Counts what reaches it.
class Receiver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Receiver)

public:
    Receiver() = default;
    bool event(QEvent *) override
    {
        ++received;
        return true;
    }

    int received = 0;
};

} // namespace

class tst_IdleWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOnceWhenTheTimeIsOver();
    void everyInputStartsItAnew_data();
    void everyInputStartsItAnew();
    void whatIsNoInputDoesNot_data();
    void whatIsNoInputDoesNot();
    void neverIsNever();
    void newLimitCountsFromTheLastInput();
    void sleepCounts();
    void inputAfterSleepComesTooLate();
    void clockThatIsSetBackGivesNoTime();
    void waitsInOnePlaceOnly();

private:
    void input(QEvent::Type type);

    std::unique_ptr<SleepyClock> m_clock;
    std::unique_ptr<IdleWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_idle;
    std::unique_ptr<Receiver> m_receiver;
};

void tst_IdleWatcher::init()
{
    m_watcher.reset();
    m_clock = std::make_unique<SleepyClock>();
    m_watcher = std::make_unique<IdleWatcher>(*QCoreApplication::instance(), *m_clock);
    m_watcher->setLimit(15min);
    m_idle = std::make_unique<QSignalSpy>(m_watcher.get(), &IdleWatcher::idle);
    m_receiver = std::make_unique<Receiver>();
}

/// As the windowing system sends it.
void tst_IdleWatcher::input(QEvent::Type type)
{
    QEvent event(type);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::instance()->notify(m_receiver.get(), &event);
}

void tst_IdleWatcher::tellsOnceWhenTheTimeIsOver()
{
    m_clock->advance(15min - 1ms);
    QCOMPARE(m_idle->count(), 0);
    m_clock->advance(1ms);
    QCOMPARE(m_idle->count(), 1);
    m_clock->advance(48h);
    QCOMPARE(m_idle->count(), 1);
    input(QEvent::KeyPress);
    QCOMPARE(m_receiver->received, 1);
    m_clock->advance(15min);
    QCOMPARE(m_idle->count(), 2);
}

void tst_IdleWatcher::everyInputStartsItAnew_data()
{
    QTest::addColumn<QEvent::Type>("type");
    QTest::newRow("key") << QEvent::KeyPress;
    QTest::newRow("text of an input method") << QEvent::InputMethod;
    QTest::newRow("mouse button") << QEvent::MouseButtonPress;
    QTest::newRow("mouse move") << QEvent::MouseMove;
    QTest::newRow("wheel") << QEvent::Wheel;
    QTest::newRow("touch") << QEvent::TouchBegin;
    QTest::newRow("moving finger") << QEvent::TouchUpdate;
    QTest::newRow("pen") << QEvent::TabletMove;
    QTest::newRow("touch pad gesture") << QEvent::NativeGesture;
}

void tst_IdleWatcher::everyInputStartsItAnew()
{
    QFETCH(QEvent::Type, type);
    for (int turn = 1; turn <= 10; ++turn) {
        m_clock->advance(14min);
        input(type);
        QCOMPARE(m_receiver->received, turn);
    }
    QCOMPARE(m_idle->count(), 0);
    m_clock->advance(15min);
    QCOMPARE(m_idle->count(), 1);
}

void tst_IdleWatcher::whatIsNoInputDoesNot_data()
{
    QTest::addColumn<QEvent::Type>("type");
    QTest::addColumn<bool>("isSpontaneous");
    QTest::newRow("paint") << QEvent::Paint << true;
    QTest::newRow("timer") << QEvent::Timer << true;
    QTest::newRow("window comes to the front") << QEvent::WindowActivate << true;
    QTest::newRow("key that the program sends itself") << QEvent::KeyPress << false;
    QTest::newRow("mouse that the program moves itself") << QEvent::MouseMove << false;
}

void tst_IdleWatcher::whatIsNoInputDoesNot()
{
    QFETCH(QEvent::Type, type);
    QFETCH(bool, isSpontaneous);
    m_clock->advance(14min);
    QEvent event(type);
    if (isSpontaneous)
        input(type);
    else
        QCoreApplication::sendEvent(m_receiver.get(), &event);
    QCOMPARE(m_receiver->received, 1);
    m_clock->advance(1min);
    QCOMPARE(m_idle->count(), 1);
}

void tst_IdleWatcher::neverIsNever()
{
    m_watcher->setLimit(0min);
    m_clock->advance(480h);
    m_clock->sleep(480h);
    input(QEvent::KeyPress);
    QCOMPARE(m_receiver->received, 1);
    QCOMPARE(m_idle->count(), 0);
    QVERIFY2(m_clock->waitingTimers() <= 1, "only the wait for the old limit is left");
    m_watcher->setLimit(5min);
    m_clock->advance(5min);
    QCOMPARE(m_idle->count(), 1);
}

void tst_IdleWatcher::newLimitCountsFromTheLastInput()
{
    m_clock->advance(10min);
    m_watcher->setLimit(12min);
    m_clock->advance(2min - 1ms);
    QCOMPARE(m_idle->count(), 0);
    m_clock->advance(1ms);
    QCOMPARE(m_idle->count(), 1);
    input(QEvent::Wheel);
    m_clock->advance(10min);
    m_watcher->setLimit(5min);
    m_clock->advance(1ms);
    QCOMPARE(m_idle->count(), 2);
    // Said is said: a longer limit does not take it back, and does not say it again.
    m_watcher->setLimit(60min);
    m_clock->advance(60min);
    QCOMPARE(m_idle->count(), 2);
}

void tst_IdleWatcher::sleepCounts()
{
    m_clock->advance(1min);
    m_clock->sleep(3h);
    QCOMPARE(m_idle->count(), 0);
    m_clock->advance(30s);
    QCOMPARE(m_idle->count(), 1);
}

/// The first key after a night must not act on what was shown the evening before, whatever was the quicker:
/// the key or the timer.
void tst_IdleWatcher::inputAfterSleepComesTooLate()
{
    m_clock->sleep(8h);
    input(QEvent::KeyPress);
    QCOMPARE(m_idle->count(), 1);
    QCOMPARE(m_receiver->received, 0);
    input(QEvent::KeyPress);
    QCOMPARE(m_receiver->received, 1);
    m_clock->sleep(8h);
    // As locking does, it may take the receiver away.
    connect(m_watcher.get(), &IdleWatcher::idle, this, [this] { m_receiver.reset(); });
    input(QEvent::KeyPress);
    QCOMPARE(m_idle->count(), 2);
    QVERIFY(!m_receiver);
}

void tst_IdleWatcher::clockThatIsSetBackGivesNoTime()
{
    m_clock->advance(10min);
    m_clock->setBack(24h);
    m_clock->advance(5min);
    QCOMPARE(m_idle->count(), 1);
}

void tst_IdleWatcher::waitsInOnePlaceOnly()
{
    for (int turn = 0; turn < 1000; ++turn)
        input(QEvent::MouseMove);
    QCOMPARE(m_clock->waitingTimers(), 1);
    m_clock->advance(15min);
    QVERIFY2(m_clock->waitingTimers() == 0, "nothing wakes the machine while it is idle");
}

QTEST_GUILESS_MAIN(tst_IdleWatcher)
#include "tst_idlewatcher.moc"
