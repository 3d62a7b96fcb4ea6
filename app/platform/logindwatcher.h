// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QDBusPendingCallWatcher;

namespace tokenry {

class LogindManager;
class LogindSession;

/// `org.freedesktop.login1` on the system bus, as its D-Bus description has it: the inhibitor that delays
/// sleep, PrepareForSleep, and the Lock signal of the own session. A login1 that appears later or comes back
/// is followed.
class LogindWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogindWatcher)

public:
    explicit LogindWatcher(const QDBusConnection &systemBus);
    ~LogindWatcher() override;

    /// Lets the machine sleep.
    void letSleep();

Q_SIGNALS:
    void suspending();
    void locked();

private:
    void attach();
    void prepareForSleep(bool isStarting);
    void inhibit();
    void findSession();
    void follow(const QString &sessionPath);
    /// Calls back with the answer unless that is an error, which is logged.
    void whenAnswered(const QDBusPendingCall &call,
                      std::function<void(const QDBusPendingCallWatcher &)> callback,
                      std::function<void()> failed = {});

    QDBusConnection m_bus;
    std::unique_ptr<LogindManager> m_manager;
    std::unique_ptr<LogindSession> m_session;
    QDBusServiceWatcher m_service;
    QDBusUnixFileDescriptor m_inhibitor; ///< Sleep is delayed as long as a copy of it lives
    QTimer m_patience;
    bool m_isSleeping = false; ///< Between PrepareForSleep(true) and (false)
};

} // namespace tokenry
