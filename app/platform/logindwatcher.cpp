// SPDX-License-Identifier: Apache-2.0
#include "app/platform/logindwatcher.h"

#include <QCoreApplication>
#include <QDBusAbstractInterface>
#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>
#include <utility>

#include "app/core/logging.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto loginService = "org.freedesktop.login1"_L1;

/// logind itself waits five seconds (InhibitDelayMaxSec); a program that hangs should not take them all.
constexpr auto longestDelay = 2s;

} // namespace

/// Proxies with the signals as members, so that they can be connected by pointer. Names are those on the bus.
class LogindManager final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogindManager)

public:
    explicit LogindManager(const QDBusConnection &bus)
        : QDBusAbstractInterface(loginService, u"/org/freedesktop/login1"_s, "org.freedesktop.login1.Manager",
                                 bus, nullptr)
    {}

Q_SIGNALS:
    void PrepareForSleep(bool isStarting);
};

class LogindSession final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogindSession)

public:
    LogindSession(const QString &path, const QDBusConnection &bus)
        : QDBusAbstractInterface(loginService, path, "org.freedesktop.login1.Session", bus, nullptr)
    {}

Q_SIGNALS:
    void Lock();
};

LogindWatcher::LogindWatcher(const QDBusConnection &systemBus)
    : m_bus(systemBus), m_manager(std::make_unique<LogindManager>(m_bus)),
      m_service(loginService, m_bus, QDBusServiceWatcher::WatchForRegistration)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestDelay);
    connect(&m_patience, &QTimer::timeout, this, &LogindWatcher::letSleep);
    connect(m_manager.get(), &LogindManager::PrepareForSleep, this, &LogindWatcher::prepareForSleep);
    connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this, &LogindWatcher::attach);
    attach();
}

LogindWatcher::~LogindWatcher() = default;

void LogindWatcher::attach()
{
    m_isSleeping = false;
    inhibit();
    findSession();
}

void LogindWatcher::letSleep()
{
    m_patience.stop();
    if (m_isSleeping)
        m_inhibitor = {};
}

void LogindWatcher::prepareForSleep(bool isStarting)
{
    m_isSleeping = isStarting;
    if (isStarting) {
        m_patience.start();
        Q_EMIT suspending();
        return;
    }
    m_patience.stop();
    if (!m_inhibitor.isValid())
        inhibit();
}

void LogindWatcher::inhibit()
{
    const QDBusPendingCall call = m_manager->asyncCall(u"Inhibit"_s, u"sleep"_s, u"Tokenry"_s,
                                                       u"Locking before the machine sleeps"_s, u"delay"_s);
    whenAnswered(call, [this](const QDBusPendingCallWatcher &answer) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = answer;
        // One that comes when the machine already goes to sleep would only hold it up.
        if (!m_isSleeping)
            m_inhibitor = reply.value();
    });
}

void LogindWatcher::findSession()
{
    const auto take = [this](const QDBusPendingCallWatcher &answer) {
        const QDBusPendingReply<QDBusObjectPath> reply = answer;
        follow(reply.value().path());
    };
    // "auto" is the caller's session, or that of the user's screen: a program that the desktop started as a
    // user service is in no session.
    whenAnswered(m_manager->asyncCall(u"GetSession"_s, u"auto"_s), take, [this, take] {
        const auto processId = static_cast<uint>(QCoreApplication::applicationPid());
        whenAnswered(m_manager->asyncCall(u"GetSessionByPID"_s, processId), take);
    });
}

void LogindWatcher::follow(const QString &sessionPath)
{
    m_session = std::make_unique<LogindSession>(sessionPath, m_bus);
    connect(m_session.get(), &LogindSession::Lock, this, &LogindWatcher::locked);
}

void LogindWatcher::whenAnswered(const QDBusPendingCall &call,
                                 std::function<void(const QDBusPendingCallWatcher &)> callback,
                                 std::function<void()> failed)
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [watcher, callback = std::move(callback), failed = std::move(failed)] {
                watcher->deleteLater();
                if (!watcher->isError()) {
                    callback(*watcher);
                    return;
                }
                qCInfo(logPlatform, "login1: %ls", qUtf16Printable(watcher->error().name()));
                if (failed)
                    failed();
            });
}

} // namespace tokenry

#include "logindwatcher.moc"
