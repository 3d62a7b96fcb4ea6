// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rotation/rotation.h"
#include "ui/dialogs/basedialog.h"

class QPushButton;

namespace tokenry {

class TypedConfirmationField;

/// Asks whether the new token of a rotation is created now; in a protected account its name is typed.
class CreateAgainDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateAgainDialog)

public:
    CreateAgainDialog(const Account &account, const Rotation &rotation, QWidget *parent);

    void accept() override;

private:
    TypedConfirmationField *m_confirm;
    QPushButton *m_create;
};

} // namespace tokenry
