// SPDX-License-Identifier: Apache-2.0
#include "app/platform/appearancewatcher.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

namespace tokenry {
using namespace Qt::StringLiterals;

/// A proxy with the portal's signal as a member, so that it can be connected by pointer.
class SettingsPortal final : public QDBusAbstractInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPortal)

public:
    explicit SettingsPortal(const QDBusConnection &bus)
        : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                 "org.freedesktop.portal.Settings", bus, nullptr)
    {}

Q_SIGNALS:
    // The name is the one on the bus.
    void SettingChanged(const QString &name, const QString &key, const QDBusVariant &value);
};

namespace {

constexpr auto standardNames = "org.freedesktop.appearance"_L1;
constexpr auto gnomeAccess = "org.gnome.desktop.a11y.interface"_L1;
constexpr auto gnomeInterface = "org.gnome.desktop.interface"_L1;
constexpr auto plasmaFile = "org.kde.kdeglobals"_L1;
constexpr auto plasmaGroup = "org.kde.kdeglobals.KDE"_L1;
constexpr double smallestScale = 0.5;
constexpr double largestScale = 3.0;

using SettingsByName = QMap<QString, QVariantMap>;

/// A number as text.
bool isZero(const QString &text)
{
    bool isNumber = false;
    return text.toDouble(&isNumber) == 0 && isNumber;
}

QString keyOf(const QString &name, const QString &key)
{
    return name + u' ' + key;
}

/// Some portals wrap a value in a second variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

AppearanceWatcher::AppearanceWatcher(QObject *parent)
    : AppearanceWatcher(QDBusConnection::sessionBus(), parent)
{}

AppearanceWatcher::AppearanceWatcher(const QDBusConnection &sessionBus, QObject *parent) : QObject(parent)
{
    if (!sessionBus.isConnected())
        return;
    qDBusRegisterMetaType<SettingsByName>();
    // Qt finds the type of the signal's argument by its name, and else never subscribes.
    qRegisterMetaType<QDBusVariant>();
    m_portal = std::make_unique<SettingsPortal>(sessionBus);
    connect(m_portal.get(), &SettingsPortal::SettingChanged, this,
            [this](const QString &name, const QString &key, const QDBusVariant &value) {
                m_values.insert(keyOf(name, key), unwrapped(value.variant()));
                update();
            });
    readAll();
}

AppearanceWatcher::~AppearanceWatcher() = default;

void AppearanceWatcher::readAll()
{
    const QStringList names{standardNames, gnomeAccess, gnomeInterface, plasmaFile, plasmaGroup};
    auto *call = new QDBusPendingCallWatcher(m_portal->asyncCall(u"ReadAll"_s, names), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<SettingsByName> reply = *call;
        call->deleteLater();
        if (!reply.isValid())
            return;
        const SettingsByName all = reply.value();
        for (auto name = all.cbegin(); name != all.cend(); ++name) {
            for (auto entry = name->cbegin(); entry != name->cend(); ++entry)
                m_values.insert(keyOf(name.key(), entry.key()), unwrapped(entry.value()));
        }
        update();
    });
}

QVariant AppearanceWatcher::value(QLatin1StringView name, QLatin1StringView key) const
{
    return m_values.value(keyOf(name, key));
}

void AppearanceWatcher::update()
{
    DesktopAppearance fresh;
    if (const uint scheme = value(standardNames, "color-scheme"_L1).toUInt(); scheme != 0)
        fresh.prefersDark = scheme == 1;
    fresh.prefersHighContrast =
        value(standardNames, "contrast"_L1).toUInt() == 1 || value(gnomeAccess, "high-contrast"_L1).toBool();
    const QVariant animations = value(gnomeInterface, "enable-animations"_L1);
    const QVariant reduced = value(standardNames, "reduced-motion"_L1);
    // Plasma's portals tell no change of the factor: it must not outlive a change of the standard key.
    fresh.prefersReducedMotion =
        (reduced.isValid() ? reduced.toUInt() == 1
                           : isZero(value(plasmaGroup, "AnimationDurationFactor"_L1).toString())) ||
        (animations.isValid() && !animations.toBool());
    fresh.fontName = value(gnomeInterface, "font-name"_L1).toString();
    const double scale = value(gnomeInterface, "text-scaling-factor"_L1).toDouble();
    if (scale >= smallestScale && scale <= largestScale)
        fresh.textScale = scale;
    if (fresh == m_appearance)
        return;
    m_appearance = fresh;
    Q_EMIT changed();
}

} // namespace tokenry

#include "appearancewatcher.moc"
