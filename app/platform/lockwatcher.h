// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <memory>
#include <vector>

namespace tokenry {

class LogindWatcher;
class ScreenSaverSignals;

/// Why the desktop wants nothing to be left open.
enum class LockReason { ScreenLocked, Suspending, SessionLocked };

/// Tells when the screen is locked, the session is locked or the machine is about to sleep. Sources:
/// `org.freedesktop.login1` on the system bus (PrepareForSleep, the own session's Lock) and `ActiveChanged`
/// of the screen savers on the session bus. Nothing waits for an answer; without a bus or a service no signal
/// ever comes.
class LockWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockWatcher)

public:
    /// On the buses that the environment names.
    explicit LockWatcher(QObject *parent = nullptr);
    LockWatcher(const QDBusConnection &systemBus, const QDBusConnection &sessionBus,
                QObject *parent = nullptr);
    ~LockWatcher() override;

    /// Lets the machine sleep: to be called when everything is locked after `lockRequested(Suspending)`.
    /// Sleep is held up for at most two seconds without it. Harmless at any other time.
    void lockingDone();

Q_SIGNALS:
    /// One lock of the screen may be told more than once, by logind and by a screen saver.
    void lockRequested(tokenry::LockReason reason);

private:
    std::unique_ptr<LogindWatcher> m_logind;
    std::vector<std::unique_ptr<ScreenSaverSignals>> m_screenSavers;
};

} // namespace tokenry
