// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <chrono>

#include "app/domain/account.h"
#include "app/domain/token.h"
#include "app/tokens/changes/lastmanagercheck.h"

class QWidget;

namespace tokenry {

class ConfirmDialog;
class DeleteDialog;
class TokenCommands;

/// From *Delete…* to the outcome of each deletion. Lives with the main window.
class DeleteController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteController)

public:
    /// The references outlive this; `window` owns it and stands behind its dialog. `gateway` tells whether
    /// another token can manage.
    DeleteController(TokenCommands &commands, TokenGateway &gateway, const Clock &clock,
                     const Account &account, QWidget *window);

    /// For the next dialog: another account, or another name or mode of the same. When another token is the
    /// own one by now, the open dialog is out of date: before anything was sent it is closed, with a notice;
    /// later it offers no retry.
    void setAccount(const Account &account);

    /// Opens the dialog; one that is open already comes to the front instead. `loadedNames` are the names of
    /// every loaded row; `ownClientId` is that of the own token.
    void start(const QList<Token> &tokens, const QStringList &loadedNames, const QString &ownClientId,
               const QDateTime &nowUtc);
    /// How long the deletion of many tokens waits for a cancellation; for the next dialog.
    void setStartDelay(std::chrono::seconds delay) { m_startDelay = delay; }
    /// Its dialog is open, or hidden by a lock.
    [[nodiscard]] bool isOpen() const { return !m_dialog.isNull(); }
    /// A deletion was sent and is not answered yet.
    [[nodiscard]] bool isBusy() const;
    /// Hides the dialog; the request under way is awaited, and the rest pauses. For a lock.
    void suspend();
    /// Shows the dialog again and asks whether a deletion that was paused goes on.
    void resume();
    /// Brings the dialog to the front, with an explanation.
    void showUnfinished();

Q_SIGNALS:
    /// The loaded rows may be out of date: something was deleted, was already gone, or is not known.
    void listChanged();
    /// The outcome in one or a few sentences; translated, display-safe.
    void finishedWith(const QString &summary);
    /// The dialog is gone.
    void closed();
    /// These tokens are certainly no longer on the service.
    void deleted(const QStringList &tokenIds);

private:
    void run(const QList<int> &rows);
    void forward(int index);
    void finish();
    void showManagers();
    void askToGoOn();
    void tellClosing();

    TokenCommands &m_commands;
    LastManagerCheck m_managers;
    Account m_account;
    QWidget *m_window;
    QPointer<DeleteDialog> m_dialog;
    QString m_ownClientId;              ///< As the dialog knows it
    QPointer<ConfirmDialog> m_question; ///< Whether a paused deletion goes on
    std::chrono::seconds m_startDelay{10};
    bool m_wasOpen = false;         ///< The dialog, when it was hidden
    bool m_isClosingUntold = false; ///< `setAccount()` closed it behind a lock
    QList<int> m_rows;              ///< Which row of the dialog each entry of the deletion under way is
};

} // namespace tokenry
