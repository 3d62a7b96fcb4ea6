// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/preferences.h"

#include <algorithm>
#include <utility>

#include "app/domain/account.h"
#include "app/domain/tokenquery.h"
#include "app/tokens/list/liststate.h"
#include "app/tokens/models/filterstate.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr auto appearanceKey = "appearance"_L1;
constexpr auto clipboardKey = "clipboardSeconds"_L1;
constexpr auto lockKey = "lockMinutes"_L1;
constexpr auto readBoundKey = "table/readAhead"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto detailsKey = "window/details"_L1;
constexpr auto sortKey = "table/sort"_L1;
constexpr auto tableKey = "table/layout"_L1;
constexpr auto lastUsedKey = "lastUsedAccount"_L1;
constexpr auto filterKey = "filters"_L1;
constexpr auto pageSizeKey = "table/pageSize"_L1;
constexpr auto overAgeKey = "overview/overAgeDays"_L1;
constexpr auto comparingKey = "overview/compare"_L1;

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
    case Appearance::FollowSystem:
        return followSystem;
    case Appearance::Light:
        return light;
    case Appearance::Dark:
        return dark;
    }
    return followSystem;
}

QString keyOf(const QString &accountId, QLatin1StringView key)
{
    return u"accounts/%1/%2"_s.arg(accountId, key);
}

} // namespace

Preferences::Preferences(const QString &path) : m_settings(path, QSettings::IniFormat)
{
    // Version 0.1 kept values of accounts of one run, with address and client id.
    m_settings.beginGroup(u"accounts"_s);
    const QStringList groups = m_settings.childGroups();
    for (const QString &group : groups) {
        if (!isRemembered(group))
            m_settings.remove(group);
    }
    m_settings.endGroup();
}

/// One of this run only leaves nothing of itself.
bool Preferences::isRemembered(const QString &accountId)
{
    return !accountId.isEmpty() && !accountId.startsWith(Account::runOnlyPrefix);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    if (!m_failed || std::exchange(m_isCheckPlanned, true))
        return;
    QMetaObject::invokeMethod(
        &m_settings,
        [this] {
            m_isCheckPlanned = false;
            m_settings.sync();
            if (m_settings.status() != QSettings::NoError)
                std::exchange(m_failed, {})();
        },
        Qt::QueuedConnection);
}

Settings Preferences::settings() const
{
    Settings settings;
    settings.appearance = appearanceFrom(m_settings.value(appearanceKey).toString());
    bool isNumber = false;
    const int seconds = m_settings.value(clipboardKey).toInt(&isNumber);
    if (isNumber)
        settings.clipboardSeconds =
            std::clamp(seconds, Settings::minimumClipboardSeconds, Settings::maximumClipboardSeconds);
    settings.language = m_settings.value(languageKey).toString();
    const int minutes = m_settings.value(lockKey).toInt(&isNumber);
    if (isNumber)
        settings.lockMinutes = Settings::lockMinutesFrom(minutes);
    const int bound = m_settings.value(readBoundKey).toInt(&isNumber);
    if (isNumber)
        settings.readBound = std::max(bound, onlyFirstPage);
    return settings;
}

bool Preferences::setSettings(const Settings &settings)
{
    m_settings.setValue(appearanceKey, wordOf(settings.appearance));
    m_settings.setValue(clipboardKey, settings.clipboardSeconds);
    m_settings.setValue(lockKey, settings.lockMinutes);
    m_settings.setValue(readBoundKey, settings.readBound);
    m_settings.setValue(languageKey, settings.language);
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}
void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    setValue(geometryKey, geometry);
}

QString Preferences::lastUsedAccount() const
{
    return m_settings.value(lastUsedKey).toString();
}
void Preferences::setLastUsedAccount(const QString &accountId)
{
    setValue(lastUsedKey, accountId);
}

QVariant Preferences::accountValue(const QString &accountId, QLatin1StringView key,
                                   const QVariant &fallback) const
{
    const QVariant own = isRemembered(accountId) ? m_settings.value(keyOf(accountId, key)) : QVariant();
    return own.isValid() ? own : m_settings.value(key, fallback);
}

void Preferences::setAccountValue(const QString &accountId, QLatin1StringView key, const QVariant &value)
{
    // Accounts without a value of their own begin with the value that has no prefix.
    setValue(key, value);
    if (isRemembered(accountId))
        setValue(keyOf(accountId, key), value);
}

QByteArray Preferences::splitterState(const QString &accountId) const
{
    return accountValue(accountId, splitterKey).toByteArray();
}
void Preferences::setSplitterState(const QString &accountId, const QByteArray &state)
{
    setAccountValue(accountId, splitterKey, state);
}
QByteArray Preferences::tableLayout(const QString &accountId) const
{
    return accountValue(accountId, tableKey).toByteArray();
}
void Preferences::setTableLayout(const QString &accountId, const QByteArray &layout)
{
    setAccountValue(accountId, tableKey, layout);
}
void Preferences::setPageSize(const QString &accountId, int pageSize)
{
    setAccountValue(accountId, pageSizeKey, pageSize);
}
bool Preferences::isDetailsPaneShown(const QString &accountId) const
{
    return accountValue(accountId, detailsKey, true).toBool();
}
void Preferences::setDetailsPaneShown(const QString &accountId, bool shown)
{
    setAccountValue(accountId, detailsKey, shown);
}

int Preferences::pageSize(const QString &accountId) const
{
    bool isNumber = false;
    const int stored = accountValue(accountId, pageSizeKey, firstPageSize).toInt(&isNumber);
    const bool isOffered = stored == everyRow || (stored >= minimumPageSize && stored <= maximumPageSize);
    return isNumber && isOffered ? stored : firstPageSize;
}

TableSort Preferences::tableSort(const QString &accountId) const
{
    return tableSortFrom(accountValue(accountId, sortKey).toString());
}

void Preferences::setTableSort(const QString &accountId, const TableSort &sort)
{
    setAccountValue(accountId, sortKey, tableSortText(sort));
}

FilterState Preferences::filterState(const QString &accountId) const
{
    return isRemembered(accountId)
               ? filterStateFrom(m_settings.value(keyOf(accountId, filterKey)).toByteArray())
               : FilterState{};
}

void Preferences::setFilterState(const QString &accountId, const FilterState &state)
{
    if (isRemembered(accountId))
        setValue(keyOf(accountId, filterKey), filterStateText(state));
}

OverviewSettings Preferences::overviewSettings(const QString &accountId) const
{
    OverviewSettings settings;
    if (!isRemembered(accountId))
        return settings;
    bool isNumber = false;
    const int days = m_settings.value(keyOf(accountId, overAgeKey)).toInt(&isNumber);
    if (isNumber)
        settings.overAgeDays = std::clamp(days, OverviewSettings::minimumDays, OverviewSettings::maximumDays);
    settings.isComparing = m_settings.value(keyOf(accountId, comparingKey), true).toBool();
    return settings;
}

bool Preferences::setOverviewSettings(const QString &accountId, const OverviewSettings &settings)
{
    if (!isRemembered(accountId))
        return true;
    m_settings.setValue(keyOf(accountId, overAgeKey), settings.overAgeDays);
    m_settings.setValue(keyOf(accountId, comparingKey), settings.isComparing);
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

void Preferences::forgetAccount(const QString &accountId)
{
    if (!accountId.isEmpty())
        m_settings.remove(u"accounts/"_s + accountId);
}

} // namespace tokenry
