// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QDialog;

namespace tokenry {

/// Hides every dialog for a lock and shows it again, with what was typed in it. Menus and other popups close.
class HeldDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldDialogs)

public:
    HeldDialogs() = default;

    void hideAll();
    void hide(QDialog *dialog);
    /// Those that were not finished meanwhile, in the order in which they were opened.
    void showAgain();
    [[nodiscard]] bool isHolding() const;

private:
    QList<QPointer<QDialog>> m_held;
};

} // namespace tokenry
