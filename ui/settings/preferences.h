// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <functional>
#include <utility>

#include "app/tokens/models/filterstate.h"
#include "app/tokens/models/tablesort.h"
#include "ui/settings/settingsvalues.h"

namespace tokenry {

/// What is remembered between runs: the settings a person chose and the layout of the window, the
/// latter and the filters for each account. Never a secret.
class Preferences final
{
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    /// `path` is an INI file; it is made when the first value is written.
    explicit Preferences(const QString &path);

    /// Called once, from the event loop, when something could not be written: the layout and the filters then
    /// apply until the program ends.
    void setFailureCallback(std::function<void()> callback) { m_failed = std::move(callback); }
    /// Of the file.
    [[nodiscard]] QString path() const { return m_settings.fileName(); }
    [[nodiscard]] Settings settings() const;
    /// False when the file could not be written: the settings then apply until the program ends.
    [[nodiscard]] bool setSettings(const Settings &settings);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Which account to open at the next start; empty when none was.
    [[nodiscard]] QString lastUsedAccount() const;
    void setLastUsedAccount(const QString &accountId);

    // The values below belong to an account, named by `Account::id`. An account without a value of its own
    // begins with the value that was last used for any account; filters begin empty. With an empty id the
    // layout is kept for all accounts, and filters are not kept.
    [[nodiscard]] QByteArray splitterState(const QString &accountId) const;
    void setSplitterState(const QString &accountId, const QByteArray &state);
    [[nodiscard]] QByteArray tableLayout(const QString &accountId) const;
    void setTableLayout(const QString &accountId, const QByteArray &layout);
    /// One of the sizes offered by the paging bar, *All* included; the default when none was stored.
    [[nodiscard]] int pageSize(const QString &accountId) const;
    void setPageSize(const QString &accountId, int pageSize);
    [[nodiscard]] bool isDetailsPaneShown(const QString &accountId) const;
    void setDetailsPaneShown(const QString &accountId, bool shown);
    [[nodiscard]] TableSort tableSort(const QString &accountId) const;
    void setTableSort(const QString &accountId, const TableSort &sort);
    [[nodiscard]] FilterState filterState(const QString &accountId) const;
    void setFilterState(const QString &accountId, const FilterState &state);
    /// Never inherited: to compare no more deletes something.
    [[nodiscard]] OverviewSettings overviewSettings(const QString &accountId) const;
    /// False as with `setSettings()`.
    [[nodiscard]] bool setOverviewSettings(const QString &accountId, const OverviewSettings &settings);
    /// Whether values of its own are kept for an account: not for one of this run only.
    [[nodiscard]] static bool isRemembered(const QString &accountId);
    /// For an account that was removed.
    void forgetAccount(const QString &accountId);

private:
    [[nodiscard]] QVariant accountValue(const QString &accountId, QLatin1StringView key,
                                        const QVariant &fallback = {}) const;
    void setAccountValue(const QString &accountId, QLatin1StringView key, const QVariant &value);
    void setValue(const QString &key, const QVariant &value);

    QSettings m_settings;
    std::function<void()> m_failed;
    bool m_isCheckPlanned = false;
};

} // namespace tokenry
