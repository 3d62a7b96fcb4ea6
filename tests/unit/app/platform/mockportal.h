// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusMessage>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "tests/unit/app/platform/mockbus.h"

namespace tokenry {

/// The settings portal on a bus of the test's own.
class MockPortal final
{
    Q_DISABLE_COPY_MOVE(MockPortal)

public:
    /// `settings` is the Python dictionary that `ReadAll` returns: names, each with its keys and values.
    /// Values of D-Bus carry their type: `dbus.UInt32(1)`.
    MockPortal(MockBus &bus, const QString &settings) : m_bus(bus)
    {
        m_isThere = m_bus.start(m_service, {QStringLiteral("--session"), m_service, m_path, m_interface});
        m_bus.call(m_service, m_path, QStringLiteral("org.freedesktop.DBus.Mock"),
                   QStringLiteral("AddMethod"),
                   {m_interface, QStringLiteral("ReadAll"), QStringLiteral("as"), QStringLiteral("a{sa{sv}}"),
                    QStringLiteral("ret = dbus.Dictionary(%1, signature='sa{sv}')").arg(settings)});
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    void change(const QString &name, const QString &key, const QVariant &value) const
    {
        m_bus.emitSignal(m_service, m_path, m_interface, QStringLiteral("SettingChanged"),
                         QStringLiteral("ssv"), {name, key, value});
    }
    /// Lets what is on its way to the given connection arrive.
    void settle() const { m_bus.settle(m_service); }

private:
    const QString m_service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString m_path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString m_interface = QStringLiteral("org.freedesktop.portal.Settings");
    MockBus &m_bus;
    bool m_isThere = false;
};

} // namespace tokenry
