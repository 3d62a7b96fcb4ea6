// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "ui/dialogs/basedialog.h"

namespace tokenry {

/// What the program is, what it cannot do, and whose work it stands on.
class AboutDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    AboutDialog(const QString &version, QWidget *parent);

Q_SIGNALS:
    void diagnosticsRequested();

private:
    [[nodiscard]] QWidget *buildText();
};

} // namespace tokenry
