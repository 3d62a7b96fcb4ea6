// SPDX-License-Identifier: Apache-2.0
#include "app/platform/lockwatcher.h"

#include <QDBusAbstractInterface>

#include <array>

#include "app/core/logging.h"
#include "app/platform/logindwatcher.h"

namespace tokenry {
using namespace Qt::StringLiterals;

/// A screen saver's signal as a member, so that it can be connected by pointer. The name is the one on the
/// bus.
class ScreenSaverSignals final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenSaverSignals)

public:
    /// `interface` is a literal, and the name of the service too.
    ScreenSaverSignals(const char *interface, const QString &path, const QDBusConnection &bus)
        : QDBusAbstractInterface(QString::fromLatin1(interface), path, interface, bus, nullptr)
    {}

Q_SIGNALS:
    void ActiveChanged(bool isActive);
};

namespace {

struct ScreenSaver
{
    const char *interface;
    QLatin1StringView path;
};

/// KDE's has two paths for the same object: the old one and that of the specification.
constexpr std::array screenSavers{
    ScreenSaver{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"_L1},
    ScreenSaver{"org.freedesktop.ScreenSaver", "/ScreenSaver"_L1},
    ScreenSaver{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"_L1},
};

} // namespace

LockWatcher::LockWatcher(QObject *parent)
    : LockWatcher(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent)
{}

LockWatcher::LockWatcher(const QDBusConnection &systemBus, const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
{
    if (systemBus.isConnected()) {
        m_logind = std::make_unique<LogindWatcher>(systemBus);
        connect(m_logind.get(), &LogindWatcher::suspending, this,
                [this] { Q_EMIT lockRequested(LockReason::Suspending); });
        connect(m_logind.get(), &LogindWatcher::locked, this,
                [this] { Q_EMIT lockRequested(LockReason::SessionLocked); });
    } else {
        qCInfo(logPlatform, "no system bus: suspend and the lock of the session are not noticed");
    }
    if (!sessionBus.isConnected()) {
        qCInfo(logPlatform, "no session bus: the lock of the screen is not noticed");
        return;
    }
    for (const ScreenSaver &screenSaver : screenSavers) {
        m_screenSavers.push_back(std::make_unique<ScreenSaverSignals>(screenSaver.interface,
                                                                      QString(screenSaver.path), sessionBus));
        connect(m_screenSavers.back().get(), &ScreenSaverSignals::ActiveChanged, this, [this](bool isActive) {
            if (isActive)
                Q_EMIT lockRequested(LockReason::ScreenLocked);
        });
    }
}

LockWatcher::~LockWatcher() = default;

void LockWatcher::lockingDone()
{
    if (m_logind)
        m_logind->letSleep();
}

} // namespace tokenry

#include "lockwatcher.moc"
