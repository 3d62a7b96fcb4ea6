// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/basedialog.h"

namespace tokenry {

struct ErrorText;

/// Says one thing that cannot wait, with *Copy details* where there are any.
class NoticeDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeDialog)

public:
    NoticeDialog(const ErrorText &text, QWidget *parent);
};

} // namespace tokenry
