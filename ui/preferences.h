// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include "settingsvalues.h"

namespace tokenry {

/// What is remembered between runs: the settings a person chose and the layout of the window. Never a secret, a token or a filter text.
class Preferences final
{
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    /// `path` is an INI file; it is made when the first value is written.
    explicit Preferences(const QString &path);

    [[nodiscard]] Settings settings() const;
    void setSettings(const Settings &settings);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    [[nodiscard]] QByteArray tableLayout() const;
    void setTableLayout(const QByteArray &layout);
    /// One of the sizes offered by the paging bar; the default when none was stored.
    [[nodiscard]] int pageSize() const;
    void setPageSize(int pageSize);
    [[nodiscard]] bool isDetailsPaneShown() const;
    void setDetailsPaneShown(bool shown);

private:
    QSettings m_settings;
};

} // namespace tokenry
