// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/basedialog.h"
#include "ui/settings/settingsvalues.h"

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace tokenry {

/// The settings. Changes apply immediately; there is nothing to accept.
class SettingsDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(const Settings &settings, QWidget *parent);

    /// Adds the settings of the account that is shown, once.
    void addOverview(const Account &account, const OverviewSettings &settings);

Q_SIGNALS:
    void changed(const tokenry::Settings &settings);
    void overviewChanged(const tokenry::OverviewSettings &settings);

private:
    [[nodiscard]] QWidget *buildAppearance(Appearance appearance);
    [[nodiscard]] QWidget *buildLanguage(const QString &language);
    [[nodiscard]] QWidget *buildClipboard(int seconds);
    [[nodiscard]] QWidget *buildLock(int minutes);
    [[nodiscard]] QWidget *buildReadBound(int rows);
    void announce();

    QButtonGroup *m_appearance;
    QComboBox *m_language;
    QComboBox *m_clipboardSeconds;
    QComboBox *m_lockMinutes;
    QComboBox *m_readBound;
    QPushButton *m_close;
};

} // namespace tokenry
