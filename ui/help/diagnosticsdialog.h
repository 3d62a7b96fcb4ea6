// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "ui/dialogs/basedialog.h"

namespace tokenry {

/// Shows the diagnostics, and copies them when the person asks for it.
class DiagnosticsDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticsDialog)

public:
    /// `text` has one fact in a line.
    DiagnosticsDialog(const QString &text, QWidget *parent);
};

} // namespace tokenry
