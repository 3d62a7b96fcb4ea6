// SPDX-License-Identifier: Apache-2.0
#include "app/platform/colorschemewatcher.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace tokenry {
using namespace Qt::StringLiterals;

/// A proxy with the portal's signal as a member, so that it can be connected by pointer.
class SettingsPortal final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPortal)

public:
    SettingsPortal()
        : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                 "org.freedesktop.portal.Settings", QDBusConnection::sessionBus(), nullptr)
    {}

Q_SIGNALS:
    // The name is the one on the bus.
    void SettingChanged(const QString &name, const QString &key, const QDBusVariant &value);
};

namespace {

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;

} // namespace

ColorSchemeWatcher::ColorSchemeWatcher(QObject *parent) : QObject(parent)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    m_portal = std::make_unique<SettingsPortal>();
    connect(m_portal.get(), &SettingsPortal::SettingChanged, this,
            [this](const QString &name, const QString &key, const QDBusVariant &value) {
                if (name == appearance && key == colorScheme)
                    take(value);
            });
    auto *call = new QDBusPendingCallWatcher(
        m_portal->asyncCall(u"Read"_s, QString(appearance), QString(colorScheme)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (reply.isValid())
            take(reply.value());
    });
}

ColorSchemeWatcher::~ColorSchemeWatcher() = default;

void ColorSchemeWatcher::take(const QDBusVariant &value)
{
    // `Read` wraps the value in a second variant.
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    const uint scheme = inner.toUInt();
    const auto prefersDark = scheme == 0 ? std::optional<bool>() : std::optional<bool>(scheme == 1);
    if (prefersDark == m_prefersDark)
        return;
    m_prefersDark = prefersDark;
    Q_EMIT changed();
}

} // namespace tokenry

#include "colorschemewatcher.moc"
