// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

class QDBusMessage;

namespace tokenry {

/// A service on the session bus.
struct ServiceFacts
{
    enum class State { Unknown, Absent, Startable, Running };

    State state = State::Unknown; ///< Unknown without a bus, and when nothing answered in time
    QString program = {}; ///< The name of the program that runs it, cut by the kernel to 15 characters
};

/// The default collection of the keyring.
enum class DefaultKeyring {
    Unknown, ///< The keyring does not run, or did not answer
    None,
    Locked,
    Unlocked,
};

/// Facts about the desktop, for diagnostics. None names a person, a computer or an account.
struct DesktopFacts
{
    ServiceFacts keyring = {};
    DefaultKeyring defaultKeyring = DefaultKeyring::Unknown;
    ServiceFacts portal = {};
    std::optional<uint> portalSettingsVersion = {};
};

/// Asks the session bus for these facts, once. It starts no service and asks the person nothing.
class DesktopProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopProbe)

public:
    /// On the session bus that the environment names.
    explicit DesktopProbe(QObject *parent = nullptr);
    explicit DesktopProbe(const QDBusConnection &sessionBus, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once, from the event loop, after two seconds at most.
    void finished(const tokenry::DesktopFacts &facts);

private:
    using Answer = std::function<void(const QDBusMessage &)>;

    void ask(const QDBusMessage &question, Answer answer);
    void askBus(const QString &method, const QVariantList &arguments, Answer answer);
    void find(const QString &service, ServiceFacts &facts, const std::function<void()> &whenRunning);
    void readKeyring();
    void readPortal();
    void finish();

    QDBusConnection m_bus;
    DesktopFacts m_facts;
    QTimer m_patience;
    int m_pending = 0;
    bool m_isFinished = false;
};

} // namespace tokenry
