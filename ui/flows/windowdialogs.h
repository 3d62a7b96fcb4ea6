// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPair>
#include <QString>

#include <functional>

#include "account.h"
#include "settingsvalues.h"
#include "tokenquery.h"

class QWidget;

namespace tokenry {
class DateFilterBox;
}

/// The main window's small dialogs, each opened with one call; each ends itself.
namespace tokenry::windowdialogs {

void showQuery(const TokenQuery &query, QWidget *window);
void showShortcuts(const QList<QPair<QString, QKeySequence>> &shortcuts, QWidget *window);
void showAbout(QWidget *window);
/// `changed` runs with each change, while the dialog is open.
void showSettings(const Settings &settings, QWidget *window, std::function<void(const Settings &)> changed);
/// Asks for two days and gives them to the box.
void askForDateRange(DateFilterBox *box);
/// `confirmed` runs when the person said yes. `rights` is what the band says of the own rights.
void askToResetSandbox(const Account &account, QWidget *window, std::function<void()> confirmed, const QString &rights = {});

} // namespace tokenry::windowdialogs
