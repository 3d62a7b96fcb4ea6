// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "ui/dialogs/basedialog.h"

namespace tokenry {

/// Copies the diagnostics when it opens, and shows what was copied.
class DiagnosticsDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticsDialog)

public:
    /// `text` has one fact in a line.
    DiagnosticsDialog(const QString &text, QWidget *parent);
};

} // namespace tokenry
