// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/basedialog.h"

namespace tokenry {

/// Says what is awaited, with *Cancel*: rejecting it means that the person does not want to wait.
class WaitDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitDialog)

public:
    /// Texts are translated and display-safe.
    WaitDialog(const Account &account, const QString &title, const QString &message, QWidget *parent);
};

} // namespace tokenry
