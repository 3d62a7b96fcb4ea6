// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "app/domain/account.h"
#include "app/domain/apierror.h"
#include "app/domain/newtoken.h"
#include "app/journal/journalrecord.h"

class QWidget;

namespace tokenry {

class CreateDialog;
class SecretClipboard;
class SecretHandover;
class TokenCommands;
class TokenGateway;

/// From *New token* to the secret in the person's hands. Lives with the main window.
class CreateController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateController)

public:
    /// Takes the handover of `commands`. The three outlive this; `window` owns it and stands behind its
    /// dialogs.
    CreateController(TokenGateway &gateway, TokenCommands &commands, SecretClipboard &clipboard,
                     const Account &account, QWidget *window);
    ~CreateController() override;

    /// For the next dialog: another address or client id of the same account.
    void setAccount(const Account &account) { m_account = account; }

    /// Opens the dialog. A dialog whose outcome is in doubt comes back with its entries first.
    void start(const QStringList &loadedNames, const std::optional<Token> &likeThis = std::nullopt);
    /// A dialog is open or a request under way.
    [[nodiscard]] bool isBusy() const;
    /// False while a create is under way or in doubt, or a secret was neither kept nor discarded.
    [[nodiscard]] bool canClose() const;
    /// The doubt about this attempt is over. The dialog comes back with its entries if they may be sent
    /// again, and goes otherwise.
    void endDoubt(const QString &attemptId, bool mayTryAgain);
    /// These tokens are no longer on the service: a secret of one of them is not held any more.
    void handleDeleted(const QStringList &tokenIds);
    /// Hides the dialogs and keeps what they hold; a secret that arrives meanwhile is held unseen. For a
    /// lock.
    void suspend();
    void resume();
    /// Brings the unfinished dialog to the front, with an explanation.
    void showUnfinished();

Q_SIGNALS:
    /// The secret is shown; now the list may be refreshed. Also after a token was made whose secret is lost;
    /// the id may then be empty.
    void tokenCreated(const QString &tokenId);
    /// The outcome is in doubt and the person wants to know it. The dialog has stepped aside.
    void checkRequested(const QString &attemptId);
    /// The person has settled the doubt without this program.
    void doubtSettled(const QString &attemptId);
    /// The person wants to delete a token that is not as it was asked for.
    void deleteRequested(const tokenry::Token &token);
    /// The secret of a new token is shown; `attemptId` is that of its create.
    void handedOver(tokenry::SecretHandover &handover, const QString &attemptId);
    /// The fate of a created secret, for the journal.
    void happened(const tokenry::JournalRecord &record);
    /// A secret was kept or discarded, or the dialog closed: `canClose()` may be true now.
    void unfinishedEnded();

private:
    void openDialog(const QStringList &loadedNames, const std::optional<Token> &likeThis);
    void dropDialog();
    void submit(const NewToken &token);
    void handOver(CreatedToken created);
    void handleFailure(const ApiError &error);

    TokenGateway &m_gateway;
    TokenCommands &m_commands;
    SecretClipboard &m_clipboard;
    Account m_account;
    Account m_askedAs; ///< Of the create under way: its secret belongs to this address
    QWidget *m_window;
    QPointer<CreateDialog> m_dialog;
    QList<SecretHandover *> m_handovers;
    bool m_isSuspended = false;
    bool m_wasOpen = false; ///< The dialog, when it was hidden
    std::vector<CreatedToken> m_arrivedUnseen;
};

} // namespace tokenry
