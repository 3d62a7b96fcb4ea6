// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/basedialog.h"

namespace tokenry {

/// Asks for a decision, with a verb on each button. The safe one is the default button, and Escape chooses it
/// too; accepted is the other one.
class ConfirmDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmDialog)

public:
    enum class Kind {
        Destructive, ///< Something is lost: the button for it is outlined in red, and Enter presses it only
                     ///< where it has the focus
        Harmless,    ///< Nothing is lost either way: the button that goes on is the primary one
    };

    /// Texts are display-safe; the buttons are verbs with their object.
    ConfirmDialog(const QString &title, const QString &message, const QString &confirmText,
                  const QString &cancelText, QWidget *parent, Kind kind = Kind::Destructive);
    /// With the account's band, because yes changes something there.
    ConfirmDialog(const Account &account, const QString &title, const QString &message,
                  const QString &confirmText, const QString &cancelText, QWidget *parent);

private:
    void build(const QString &title, const QString &message, const QString &confirmText,
               const QString &cancelText, Kind kind);
};

} // namespace tokenry
