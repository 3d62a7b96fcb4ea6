// SPDX-License-Identifier: Apache-2.0
#include "ui/main/helddialogs.h"

#include <QApplication>
#include <QDialog>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace tokenry {

namespace {

constexpr int deepestMenu = 32;

} // namespace

void HeldDialogs::hideAll()
{
    for (int depth = 0; depth < deepestMenu; ++depth) {
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            break;
        popup->close();
    }
    QToolTip::hideText();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->isVisible())
            hide(dialog);
    }
}

void HeldDialogs::hide(QDialog *dialog)
{
    dialog->hide();
    m_held.append(dialog);
    // A result that comes while it is hidden ends it.
    connect(dialog, &QDialog::finished, this,
            [this, dialog] { m_held.removeAll(QPointer<QDialog>(dialog)); });
}

void HeldDialogs::showAgain()
{
    for (const QPointer<QDialog> &dialog : std::exchange(m_held, {})) {
        if (!dialog)
            continue;
        disconnect(dialog, nullptr, this, nullptr);
        dialog->open();
    }
}

bool HeldDialogs::isHolding() const
{
    return std::any_of(m_held.cbegin(), m_held.cend(),
                       [](const QPointer<QDialog> &dialog) { return !dialog.isNull(); });
}

} // namespace tokenry
