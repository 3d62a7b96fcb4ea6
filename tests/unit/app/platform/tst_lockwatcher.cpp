// SPDX-License-Identifier: Apache-2.0
#include <QDBusArgument>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

#include <unistd.h>

#include "app/platform/lockwatcher.h"
#include "tests/unit/app/platform/mockbus.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

constexpr int limitMs = 30000;
const QString logind = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString managerInterface = u"org.freedesktop.login1.Manager"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
const QString ownSession = u"/org/freedesktop/login1/session/auto"_s;
const QString otherSession = u"/org/freedesktop/login1/session/other"_s;
const QString gnome = u"org.gnome.ScreenSaver"_s;
const QString gnomePath = u"/org/gnome/ScreenSaver"_s;
const QString mockInterface = u"org.freedesktop.DBus.Mock"_s;

/// A connection that leads nowhere.
QDBusConnection nowhere()
{
    return QDBusConnection(u"nowhere"_s);
}

/// What a watcher told, in order.
class Told final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Told)

public:
    explicit Told(const LockWatcher &watcher)
    {
        connect(&watcher, &LockWatcher::lockRequested, this,
                [this](LockReason reason) { reasons.append(reason); });
    }

    QList<LockReason> reasons;
};

} // namespace

class tst_LockWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void busesComeFromTheEnvironment();
    void sleepWaitsUntilAllIsLocked();
    void sleepDoesNotWaitForOneThatHangs();
    void sleepThatIsCalledOffKeepsTheInhibitor();
    void endOfTheProgramLetsSleep();
    void lockOfTheOwnSessionOnly();
    void sessionIsFoundByProcessToo();
    void logindThatComesLaterOrAgainIsFollowed();
    void screenSaver_data();
    void screenSaver();
    void nothingWithoutBuses();
    void nothingWithoutServices();
    void busThatEndsDoesNoHarm();
    void serviceThatHangsStallsNothing();

private:
    [[nodiscard]] bool startLogind();
    [[nodiscard]] QStringList inhibitors() const;
    void prepareForSleep(bool isStarting) const;

    std::unique_ptr<MockBus> m_bus;
};

void tst_LockWatcher::init()
{
    m_bus = std::make_unique<MockBus>();
}

void tst_LockWatcher::cleanup()
{
    m_bus.reset();
}

bool tst_LockWatcher::startLogind()
{
    if (!m_bus->start(logind, {u"--template"_s, u"logind"_s}))
        return false;
    for (const QString &session : {u"auto"_s, u"other"_s})
        m_bus->call(logind, managerPath, mockInterface, u"AddSession"_s,
                    {session, u"seat0"_s, uint(::getuid()), u"me"_s, true});
    return true;
}

/// What logind holds up: "what who mode" of each.
QStringList tst_LockWatcher::inhibitors() const
{
    const QDBusMessage answer = m_bus->call(logind, managerPath, managerInterface, u"ListInhibitors"_s);
    QStringList list;
    const auto array = answer.arguments().value(0).value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd()) {
        QString what;
        QString who;
        QString why;
        QString mode;
        uint user = 0;
        uint process = 0;
        array.beginStructure();
        array >> what >> who >> why >> mode >> user >> process;
        array.endStructure();
        list.append(u"%1 %2 %3"_s.arg(what, who, mode));
    }
    array.endArray();
    return list;
}

void tst_LockWatcher::prepareForSleep(bool isStarting) const
{
    m_bus->emitSignal(logind, managerPath, managerInterface, u"PrepareForSleep"_s, u"b"_s, {isStarting});
}

/// The only test that lets Qt choose the buses: it does so once for each process.
void tst_LockWatcher::busesComeFromTheEnvironment()
{
    MockBus session;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", session.address().toUtf8());
    QVERIFY(startLogind());
    QVERIFY(session.start(gnome, {u"--session"_s, gnome, gnomePath, gnome}));
    {
        const LockWatcher watcher;
        const Told told(watcher);
        QTRY_COMPARE_WITH_TIMEOUT(inhibitors(), QStringList{u"sleep Tokenry delay"_s}, limitMs);
        session.emitSignal(gnome, gnomePath, gnome, u"ActiveChanged"_s, u"b"_s, {true});
        QTRY_COMPARE_WITH_TIMEOUT(told.reasons, QList{LockReason::ScreenLocked}, limitMs);
    }
    QDBusConnection::disconnectFromBus(QDBusConnection::systemBus().name());
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
}

void tst_LockWatcher::sleepWaitsUntilAllIsLocked()
{
    QVERIFY(startLogind());
    LockWatcher watcher(m_bus->connection(), nowhere());
    const Told told(watcher);
    m_bus->settle(logind);
    QCOMPARE(inhibitors().size(), 1);
    watcher.lockingDone();
    QCOMPARE(inhibitors().size(), 1);
    for (int night = 1; night <= 2; ++night) {
        prepareForSleep(true);
        m_bus->settle(logind);
        QCOMPARE(told.reasons, QList<LockReason>(night, LockReason::Suspending));
        QCOMPARE(inhibitors(), QStringList{u"sleep Tokenry delay"_s});
        watcher.lockingDone();
        QTRY_COMPARE_WITH_TIMEOUT(inhibitors().size(), 0, limitMs);
        prepareForSleep(false);
        m_bus->settle(logind);
        QCOMPARE(inhibitors().size(), 1);
    }
    QCOMPARE(told.reasons.size(), 2);
}

void tst_LockWatcher::sleepDoesNotWaitForOneThatHangs()
{
    QVERIFY(startLogind());
    const LockWatcher watcher(m_bus->connection(), nowhere());
    const Told told(watcher);
    m_bus->settle(logind);
    prepareForSleep(true);
    m_bus->settle(logind);
    QCOMPARE(told.reasons.size(), 1);
    QCOMPARE(inhibitors().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(inhibitors().size(), 0, limitMs);
}

void tst_LockWatcher::sleepThatIsCalledOffKeepsTheInhibitor()
{
    QVERIFY(startLogind());
    LockWatcher watcher(m_bus->connection(), nowhere());
    const Told told(watcher);
    m_bus->settle(logind);
    prepareForSleep(true);
    prepareForSleep(false);
    m_bus->settle(logind);
    QCOMPARE(told.reasons, QList{LockReason::Suspending});
    watcher.lockingDone();
    m_bus->settle(logind);
    QCOMPARE(inhibitors().size(), 1);
    prepareForSleep(true);
    m_bus->settle(logind);
    QCOMPARE(told.reasons.size(), 2);
    watcher.lockingDone();
    QTRY_COMPARE_WITH_TIMEOUT(inhibitors().size(), 0, limitMs);
}

void tst_LockWatcher::endOfTheProgramLetsSleep()
{
    QVERIFY(startLogind());
    auto watcher = std::make_unique<LockWatcher>(m_bus->connection(), nowhere());
    m_bus->settle(logind);
    QCOMPARE(inhibitors().size(), 1);
    watcher.reset();
    QTRY_COMPARE_WITH_TIMEOUT(inhibitors().size(), 0, limitMs);
}

void tst_LockWatcher::lockOfTheOwnSessionOnly()
{
    QVERIFY(startLogind());
    const LockWatcher watcher(m_bus->connection(), nowhere());
    const Told told(watcher);
    m_bus->settle(logind);
    QCOMPARE(m_bus->call(logind, otherSession, sessionInterface, u"Lock"_s).type(),
             QDBusMessage::ReplyMessage);
    m_bus->call(logind, ownSession, sessionInterface, u"Unlock"_s);
    m_bus->settle(logind);
    QVERIFY(told.reasons.isEmpty());
    m_bus->call(logind, ownSession, sessionInterface, u"Lock"_s);
    m_bus->settle(logind);
    QCOMPARE(told.reasons, QList{LockReason::SessionLocked});
}

void tst_LockWatcher::sessionIsFoundByProcessToo()
{
    QVERIFY(startLogind());
    const QString refuse =
        u"raise dbus.exceptions.DBusException('no', name='org.freedesktop.login1.NoSuchSession')"_s;
    m_bus->call(logind, managerPath, mockInterface, u"AddMethod"_s,
                {managerInterface, u"GetSession"_s, u"s"_s, u"o"_s, refuse});
    const QString other =
        u"ret = '%1' if args[0] == %2 else '/'"_s.arg(otherSession, QString::number(::getpid()));
    m_bus->call(logind, managerPath, mockInterface, u"AddMethod"_s,
                {managerInterface, u"GetSessionByPID"_s, u"u"_s, u"o"_s, other});
    const LockWatcher watcher(m_bus->connection(), nowhere());
    const Told told(watcher);
    m_bus->settle(logind);
    m_bus->settle(logind);
    m_bus->call(logind, otherSession, sessionInterface, u"Lock"_s);
    m_bus->settle(logind);
    QCOMPARE(told.reasons, QList{LockReason::SessionLocked});
}

void tst_LockWatcher::logindThatComesLaterOrAgainIsFollowed()
{
    LockWatcher watcher(m_bus->connection(), nowhere());
    const Told told(watcher);
    for (int time = 1; time <= 2; ++time) {
        QVERIFY(startLogind());
        QTRY_COMPARE_WITH_TIMEOUT(inhibitors().size(), 1, limitMs);
        prepareForSleep(true);
        m_bus->settle(logind);
        QCOMPARE(told.reasons.size(), time);
        m_bus->endMocks();
    }
    watcher.lockingDone();
}

void tst_LockWatcher::screenSaver_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("path");
    QTest::newRow("the specification's")
        << u"org.freedesktop.ScreenSaver"_s << u"/org/freedesktop/ScreenSaver"_s;
    QTest::newRow("KDE's") << u"org.freedesktop.ScreenSaver"_s << u"/ScreenSaver"_s;
    QTest::newRow("GNOME's") << gnome << gnomePath;
}

void tst_LockWatcher::screenSaver()
{
    QFETCH(QString, service);
    QFETCH(QString, path);
    const LockWatcher watcher(nowhere(), m_bus->connection());
    const Told told(watcher);
    QVERIFY(m_bus->start(service, {u"--session"_s, service, path, service}));
    m_bus->emitSignal(service, path, service, u"ActiveChanged"_s, u"b"_s, {false});
    m_bus->emitSignal(service, path, service, u"ActiveChanged"_s, u"b"_s, {true});
    QTRY_COMPARE_WITH_TIMEOUT(told.reasons, QList{LockReason::ScreenLocked}, limitMs);
    m_bus->emitSignal(service, path, service, u"ActiveChanged"_s, u"b"_s, {false});
    m_bus->emitSignal(service, path, service, u"ActiveChanged"_s, u"b"_s, {true});
    QTRY_COMPARE_WITH_TIMEOUT(told.reasons, (QList{LockReason::ScreenLocked, LockReason::ScreenLocked}),
                              limitMs);
}

void tst_LockWatcher::nothingWithoutBuses()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    LockWatcher watcher(nowhere(), nowhere());
    const Told told(watcher);
    watcher.lockingDone();
    QCoreApplication::processEvents();
    QVERIFY(told.reasons.isEmpty());
}

void tst_LockWatcher::nothingWithoutServices()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    LockWatcher watcher(m_bus->connection(), m_bus->connection());
    const Told told(watcher);
    watcher.lockingDone();
    // A screen saver that comes after all shows that the bus had its say.
    QVERIFY(m_bus->start(gnome, {u"--session"_s, gnome, gnomePath, gnome}));
    m_bus->emitSignal(gnome, gnomePath, gnome, u"ActiveChanged"_s, u"b"_s, {true});
    QTRY_COMPARE_WITH_TIMEOUT(told.reasons, QList{LockReason::ScreenLocked}, limitMs);
}

void tst_LockWatcher::busThatEndsDoesNoHarm()
{
    QVERIFY(startLogind());
    LockWatcher watcher(m_bus->connection(), m_bus->connection());
    const Told told(watcher);
    QTRY_COMPARE_WITH_TIMEOUT(inhibitors().size(), 1, limitMs);
    m_bus->end();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bus->connection().isConnected(), limitMs);
    watcher.lockingDone();
    const LockWatcher late(m_bus->connection(), m_bus->connection());
    QVERIFY(told.reasons.isEmpty());
}

void tst_LockWatcher::serviceThatHangsStallsNothing()
{
    QVERIFY(startLogind());
    m_bus->signalMocks(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    {
        LockWatcher watcher(m_bus->connection(), m_bus->connection());
        QCoreApplication::processEvents();
        watcher.lockingDone();
    }
    // A call that waits would wait for 25 seconds.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    m_bus->signalMocks(SIGCONT);
}

QTEST_GUILESS_MAIN(tst_LockWatcher)
#include "tst_lockwatcher.moc"
