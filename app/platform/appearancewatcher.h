// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QDBusConnection;

namespace tokenry {

class SettingsPortal;

/// The look that the desktop asks of all programs.
struct DesktopAppearance
{
    std::optional<bool> prefersDark = {}; ///< Absent when the desktop states no preference
    bool prefersHighContrast = false;
    bool prefersReducedMotion = false;
    QString fontName = {}; ///< Of the interface, as Pango writes it ("Cantarell Bold 11"); empty when unknown
    double textScale = 1.0; ///< The font's size is multiplied by it

    bool operator==(const DesktopAppearance &) const = default;
};

/// Follows the settings portal (org.freedesktop.portal.Settings). Qt 6.4 has no API for any of this. Keys of
/// org.freedesktop.appearance: `color-scheme` (0 none, 1 dark, 2 light), `contrast` and `reduced-motion` (1
/// is yes). Portals that are older than these keys, such as Debian 12's, pass on GNOME's own:
/// org.gnome.desktop.a11y.interface `high-contrast`, and org.gnome.desktop.interface `enable-animations`,
/// `font-name`, `text-scaling-factor`; or Plasma's own: org.kde.kdeglobals.KDE `AnimationDurationFactor`
/// (0 is no motion; they tell no change of it). Nothing blocks: without a bus or a portal no signal ever
/// comes.
class AppearanceWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearanceWatcher)

public:
    /// On the session bus that the environment names.
    explicit AppearanceWatcher(QObject *parent = nullptr);
    explicit AppearanceWatcher(const QDBusConnection &sessionBus, QObject *parent = nullptr);
    ~AppearanceWatcher() override;

    /// The defaults until the portal answered.
    [[nodiscard]] const DesktopAppearance &appearance() const { return m_appearance; }

Q_SIGNALS:
    void changed();

private:
    void readAll();
    [[nodiscard]] QVariant value(QLatin1StringView name, QLatin1StringView key) const;
    void update();

    std::unique_ptr<SettingsPortal> m_portal;
    QHash<QString, QVariant> m_values; ///< By name and key, with a space between
    DesktopAppearance m_appearance;
};

} // namespace tokenry
