// SPDX-License-Identifier: Apache-2.0
#include "preferences.h"

#include <algorithm>

#include "tokenquery.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr auto appearanceKey = "appearance"_L1;
constexpr auto clipboardKey = "clipboardSeconds"_L1;
constexpr auto lockKey = "lockMinutes"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto detailsKey = "window/details"_L1;
constexpr auto tableKey = "table/layout"_L1;
constexpr auto pageSizeKey = "table/pageSize"_L1;

constexpr auto light = "light"_L1;
constexpr auto dark = "dark"_L1;
constexpr auto followSystem = "system"_L1;

Appearance appearanceFrom(const QString &word)
{
    if (word == light)
        return Appearance::Light;
    return word == dark ? Appearance::Dark : Appearance::FollowSystem;
}

QString wordOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::FollowSystem: return followSystem;
    case Appearance::Light: return light;
    case Appearance::Dark: return dark;
    }
    return followSystem;
}

} // namespace

Preferences::Preferences(const QString &path) : m_settings(path, QSettings::IniFormat) {}

Settings Preferences::settings() const
{
    Settings settings;
    settings.appearance = appearanceFrom(m_settings.value(appearanceKey).toString());
    bool isNumber = false;
    const int seconds = m_settings.value(clipboardKey).toInt(&isNumber);
    if (isNumber)
        settings.clipboardSeconds = std::clamp(seconds, Settings::minimumClipboardSeconds, Settings::maximumClipboardSeconds);
    const int minutes = m_settings.value(lockKey).toInt(&isNumber);
    if (isNumber)
        settings.lockMinutes = Settings::lockMinutesFrom(minutes);
    return settings;
}

void Preferences::setSettings(const Settings &settings)
{
    m_settings.setValue(appearanceKey, wordOf(settings.appearance));
    m_settings.setValue(clipboardKey, settings.clipboardSeconds);
    m_settings.setValue(lockKey, settings.lockMinutes);
}

QByteArray Preferences::windowGeometry() const { return m_settings.value(geometryKey).toByteArray(); }
void Preferences::setWindowGeometry(const QByteArray &geometry) { m_settings.setValue(geometryKey, geometry); }
QByteArray Preferences::splitterState() const { return m_settings.value(splitterKey).toByteArray(); }
void Preferences::setSplitterState(const QByteArray &state) { m_settings.setValue(splitterKey, state); }
QByteArray Preferences::tableLayout() const { return m_settings.value(tableKey).toByteArray(); }
void Preferences::setTableLayout(const QByteArray &layout) { m_settings.setValue(tableKey, layout); }
void Preferences::setPageSize(int pageSize) { m_settings.setValue(pageSizeKey, pageSize); }
bool Preferences::isDetailsPaneShown() const { return m_settings.value(detailsKey, true).toBool(); }
void Preferences::setDetailsPaneShown(bool shown) { m_settings.setValue(detailsKey, shown); }

int Preferences::pageSize() const
{
    const int stored = m_settings.value(pageSizeKey, defaultPageSize).toInt();
    return stored >= minimumPageSize && stored <= maximumPageSize ? stored : defaultPageSize;
}

} // namespace tokenry
