// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace tokenry {

/// A D-Bus daemon of its own, and services on it that python3-dbusmock plays: real traffic, and nothing of
/// this machine's buses.
class MockBus final
{
    Q_DISABLE_COPY_MOVE(MockBus)

public:
    MockBus();
    ~MockBus();

    [[nodiscard]] QString address() const { return m_address; }
    /// Not the test's own way to the mocks, but one to give away.
    [[nodiscard]] QDBusConnection connection() const { return m_given; }

    /// Starts a service and waits until it has its name; `arguments` are those of `python3 -m dbusmock`.
    /// False when it does not come.
    [[nodiscard]] bool start(const QString &service, const QStringList &arguments);
    /// A method of a mock; an error is the answer too.
    QDBusMessage call(const QString &service, const QString &path, const QString &interface,
                      const QString &method, const QVariantList &arguments = {}) const;
    /// Emits a signal from an object of a mock.
    void emitSignal(const QString &service, const QString &path, const QString &interface,
                    const QString &name, const QString &signature = {},
                    const QVariantList &arguments = {}) const;
    /// Lets everything that is on its way between the service and the given connection arrive, and what that
    /// leads to.
    void settle(const QString &service) const;
    /// Sends a Unix signal to all mocks.
    void signalMocks(int number) const;
    /// Ends all mocks and waits until their names are free.
    void endMocks();
    /// Ends the daemon.
    void end();

private:
    [[nodiscard]] bool hasOwner(const QString &service) const;

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_own;
    QDBusConnection m_given;
    std::vector<std::unique_ptr<QProcess>> m_mocks;
};

} // namespace tokenry
