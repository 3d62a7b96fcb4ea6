// SPDX-License-Identifier: Apache-2.0
#include "ui/window/quitguard.h"

#include <QWidget>

#include <utility>

#include "ui/dialogs/confirmdialog.h"
#include "ui/secrets/secretclipboard.h"

namespace tokenry {

QuitGuard::QuitGuard(std::function<bool()> canClose, std::function<void()> showUnfinished,
                     std::function<bool()> isWritingReport, SecretClipboard &clipboard, QWidget *window)
    : QObject(window), m_canClose(std::move(canClose)), m_showUnfinished(std::move(showUnfinished)),
      m_isWritingReport(std::move(isWritingReport)), m_clipboard(clipboard), m_window(window)
{
    connect(&m_clipboard, &SecretClipboard::clearing, this, &QuitGuard::handleDoubt);
    connect(&m_clipboard, &SecretClipboard::cleared, this, &QuitGuard::handleCleared);
    // Copied again meanwhile: the request to quit ends, and what was agreed to was about an earlier secret.
    connect(&m_clipboard, &SecretClipboard::countdown, this, [this] {
        m_isWaiting = false;
        m_endsAnyway = false;
        m_dropsReport = false;
    });
}

bool QuitGuard::requestClose()
{
    if (!canClose()) {
        showUnfinished();
        return false;
    }
    if (!m_endsAnyway && m_clipboard.state() != SecretClipboard::State::Idle) {
        if (m_clipboard.state() == SecretClipboard::State::Clearing)
            clearAndClose();
        else
            ask(tr("Quit and clear the clipboard?"),
                tr("The secret that you copied is still on the clipboard. If it was not pasted anywhere yet, "
                   "this is the only copy of it."),
                tr("Clear and quit"), [this] { clearAndClose(); });
        return false;
    }
    if (m_dropsReport || !m_isWritingReport())
        return true;
    ask(tr("Quit without the report?"),
        tr("The access review report is still being written. If you quit now, it is not saved."),
        tr("Quit without it"), [this] {
            m_dropsReport = true;
            m_window->close();
            m_dropsReport = false;
        });
    return false;
}

void QuitGuard::ask(const QString &title, const QString &text, const QString &confirmText,
                    const std::function<void()> &confirmed)
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *dialog = new ConfirmDialog(title, text, confirmText, tr("Go back"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, confirmed](int result) {
        m_isAsking = false;
        if (result == QDialog::Accepted)
            confirmed();
    });
    dialog->open();
}

void QuitGuard::clearAndClose()
{
    m_isWaiting = true;
    m_clipboard.clearIfOurs();
    if (m_clipboard.state() != SecretClipboard::State::Clearing)
        handleCleared();
    else if (const auto doubt = m_clipboard.doubt())
        handleDoubt(*doubt);
}

void QuitGuard::handleDoubt(ClipboardDoubt doubt)
{
    if (!m_isWaiting || m_doubtDialog || doubt == ClipboardDoubt::Brief)
        return;
    auto *dialog = new ConfirmDialog(
        tr("The clipboard may still hold the secret"),
        tr("%1 Tokenry quits as soon as it has seen that the secret is gone.").arg(describe(doubt)),
        tr("Quit anyway"), tr("Go back"), m_window);
    m_doubtDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        m_doubtDialog = nullptr;
        // Closed by the proof, it decides nothing.
        if (!std::exchange(m_isWaiting, false))
            return;
        if (result != QDialog::Accepted) {
            m_dropsReport = false;
            return;
        }
        m_endsAnyway = true;
        m_window->close();
    });
    dialog->open();
}

void QuitGuard::handleCleared()
{
    if (!std::exchange(m_isWaiting, false))
        return;
    if (m_doubtDialog)
        m_doubtDialog->reject();
    m_window->close();
}

} // namespace tokenry
