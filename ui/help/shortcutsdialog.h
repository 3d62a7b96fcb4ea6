// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPair>
#include <QString>

#include "ui/dialogs/basedialog.h"

namespace tokenry {

/// The list of keys and their meaning.
class ShortcutsDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    /// Plain texts with their keys, in the order in which they are shown.
    ShortcutsDialog(const QList<QPair<QString, QKeySequence>> &shortcuts, QWidget *parent);
};

} // namespace tokenry
