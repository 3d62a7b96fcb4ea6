// SPDX-License-Identifier: Apache-2.0
#include "ui/window/sandboxreset.h"

#include <QCoreApplication>

#include <utility>

#include "app/domain/account.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/confirmdialog.h"

namespace tokenry {

namespace {

struct SandboxResetText
{
    Q_DECLARE_TR_FUNCTIONS(SandboxReset)
};

} // namespace

void askToResetSandbox(const Account &account, QWidget *parent, std::function<void()> confirmed)
{
    auto *dialog = openDialog(new ConfirmDialog(
        account, SandboxResetText::tr("Reset the built-in sandbox?"),
        SandboxResetText::tr(
            "Every token in it is deleted, and a few hundred made-up ones take their place. Other "
            "accounts are not touched."),
        SandboxResetText::tr("Reset sandbox"), SandboxResetText::tr("Cancel"), parent));
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
}

} // namespace tokenry
