// SPDX-License-Identifier: Apache-2.0
#include "windowdialogs.h"

#include <QCoreApplication>
#include <QDate>
#include <QWidget>

#include <utility>

#include "aboutdialog.h"
#include "confirmdialog.h"
#include "datefilterbox.h"
#include "daterangedialog.h"
#include "querydialog.h"
#include "settingsdialog.h"
#include "shortcutsdialog.h"

namespace tokenry::windowdialogs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

template<class Dialog>
Dialog *openDialog(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

void showQuery(const TokenQuery &query, QWidget *window)
{
    openDialog(new QueryDialog(query, window));
}

void showShortcuts(const QList<QPair<QString, QKeySequence>> &shortcuts, QWidget *window)
{
    openDialog(new ShortcutsDialog(shortcuts, window));
}

void showAbout(QWidget *window)
{
    openDialog(new AboutDialog(QCoreApplication::applicationVersion(), window));
}

void showSettings(const Settings &settings, QWidget *window, std::function<void(const Settings &)> changed)
{
    auto *dialog = openDialog(new SettingsDialog(settings, window));
    QObject::connect(dialog, &SettingsDialog::changed, window, std::move(changed));
}

void askForDateRange(DateFilterBox *box)
{
    auto *dialog = openDialog(
        new DateRangeDialog(box->question(), box->customDays(), QDate::currentDate(), box->window()));
    QObject::connect(dialog, &QDialog::accepted, box, [dialog, box] { box->chooseRange(dialog->days()); });
}

void askToResetSandbox(const Account &account, QWidget *window, std::function<void()> confirmed, const QString &rights)
{
    auto *dialog = openDialog(new ConfirmDialog(
        account, Words::tr("Reset the built-in sandbox?"),
        Words::tr("Every token in it is thrown away, and a few hundred made-up ones take their place. Other accounts are not "
                  "touched."),
        Words::tr("Reset sandbox"), Words::tr("Cancel"), window));
    dialog->setRights(rights);
    QObject::connect(dialog, &QDialog::accepted, window, std::move(confirmed));
}

} // namespace tokenry::windowdialogs
