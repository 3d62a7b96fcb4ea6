// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include "app/domain/account.h"
#include "ui/settings/settingsvalues.h"

class QCheckBox;
class QComboBox;

namespace tokenry {

/// The settings of the overview of one account.
class OverviewChoices final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewChoices)

public:
    OverviewChoices(const Account &account, const OverviewSettings &settings, QWidget *parent);

    /// Where the Tab key leaves it.
    [[nodiscard]] QWidget *lastField() const;

Q_SIGNALS:
    void changed(const tokenry::OverviewSettings &settings);

private:
    void build(const OverviewSettings &settings);
    void handleComparing(bool isComparing);
    void announce();

    const Account m_account;
    const QString m_accountName; ///< Display-safe, for a sentence
    QComboBox *m_overAgeDays;
    QCheckBox *m_comparing;
};

} // namespace tokenry
