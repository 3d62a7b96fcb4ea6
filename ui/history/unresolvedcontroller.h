// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/domain/account.h"
#include "app/domain/token.h"

class QWidget;

namespace tokenry {

class Journal;
class MessagePanel;
class Reconciler;
class TokenCommands;
class UnresolvedDialog;
struct ReconcileResult;
struct UnresolvedChange;

/// Shows the unresolved changes in a strip on the page, and leads the person to a decision about each.
class UnresolvedController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnresolvedController)

public:
    /// The first four outlive this; `window` owns it and stands behind its dialogs.
    UnresolvedController(Reconciler &reconciler, Journal &journal, TokenCommands &commands,
                         MessagePanel &strip, const Account &account, QWidget *window);

    void setAccount(const Account &account) { m_account = account; }
    /// Opens the change and asks the service at once. Does nothing when it is not open.
    void check(const QString &attemptId);
    /// Closes the dialog; the change stays. For a lock.
    void suspend();

Q_SIGNALS:
    void deleteRequested(const tokenry::Token &token);
    /// The change is settled. `mayTryAgain`: no such token is left, so the same create may be repeated.
    void resolved(const QString &attemptId, bool mayTryAgain);

private:
    void updateStrip();
    void showResult(const QString &attemptId, const ReconcileResult &result);
    void open(const UnresolvedChange &change);
    void checkNext();
    void updatePosition();
    void handleDeletion();

    Reconciler &m_reconciler;
    Journal &m_journal;
    TokenCommands &m_commands;
    MessagePanel &m_strip;
    Account m_account;
    QWidget *m_window;
    QPointer<UnresolvedDialog> m_dialog;
    QString m_deletedAttempt; ///< The change whose token the person wanted to delete
    QString m_deletedId;
};

} // namespace tokenry
