// SPDX-License-Identifier: Apache-2.0
#include "endflow.h"

#include <QWidget>

#include <utility>

#include "confirmdialog.h"
#include "secretclipboard.h"

namespace tokenry {

EndFlow::EndFlow(std::function<bool()> mayEnd, std::function<void()> insist, SecretClipboard &clipboard, QWidget *window)
    : QObject(window), m_mayEnd(std::move(mayEnd)), m_insist(std::move(insist)), m_clipboard(clipboard), m_window(window)
{
}

bool EndFlow::requestClose()
{
    if (!mayEnd()) {
        insist();
        return false;
    }
    if (!m_clipboard.isOurs())
        return true;
    if (!m_isAsking)
        askAboutClipboard();
    return false;
}

void EndFlow::askAboutClipboard()
{
    m_isAsking = true;
    auto *dialog = new ConfirmDialog(
        tr("Quit and clear the clipboard?"),
        tr("The secret that you copied is still on the clipboard. If it was not pasted anywhere yet, this is the only copy of it."),
        tr("Clear and quit"), tr("Go back"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        m_isAsking = false;
        if (result != QDialog::Accepted)
            return;
        m_clipboard.clearIfOurs();
        m_window->close();
    });
    dialog->open();
}

} // namespace tokenry
