// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>
#include <optional>

class QDBusVariant;

namespace tokenry {

class SettingsPortal;

/// The desktop's light or dark choice, read from the settings portal (org.freedesktop.portal.Settings,
/// namespace org.freedesktop.appearance, key color-scheme: 0 none, 1 dark, 2 light). Qt 6.4 has no API for
/// it. Nothing blocks: without a bus or a portal no signal ever comes.
class ColorSchemeWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColorSchemeWatcher)

public:
    explicit ColorSchemeWatcher(QObject *parent = nullptr);
    ~ColorSchemeWatcher() override;

    /// Absent until the portal answered, or when the desktop states no preference.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private:
    void take(const QDBusVariant &value);

    std::unique_ptr<SettingsPortal> m_portal;
    std::optional<bool> m_prefersDark;
};

} // namespace tokenry
