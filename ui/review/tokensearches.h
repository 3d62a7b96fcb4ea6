// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include "app/domain/account.h"
#include "app/domain/token.h"
#include "ui/tokens/which/accountsources.h"

class QWidget;

namespace tokenry {

class AccountsSearch;
class ReviewController;
class WhichTokenDialog;

/// The searches over all accounts: *Which token is this?*, and the field on the welcome page.
class TokenSearches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSearches)

public:
    /// The dialog opens over `window`, which owns this.
    explicit TokenSearches(QWidget *window);

    /// The review of an account that was opened. It leaves by itself when it ends.
    void add(ReviewController *review);
    /// Every account that can be opened.
    void setAccounts(const QList<Account> &accounts);
    void openWhichToken();
    /// The field, once. Its page owns it and shows it.
    [[nodiscard]] AccountsSearch *makeField(QWidget *page);
    /// The page of the field has come into view.
    void refreshField();
    /// The answer to a quiet `signInRequested()`. `problem` is empty when the account is signed in, otherwise
    /// the reason in words; display-safe.
    void endSignIn(const QString &accountId, const QString &problem);
    /// For a lock.
    void forget();

Q_SIGNALS:
    /// Sign in to this account. `isQuiet`: as far as that needs no question; `endSignIn()` follows.
    void signInRequested(const QString &accountId, bool isQuiet);
    /// Show this account.
    void accountChosen(const QString &accountId);

private:
    void refresh();
    void signInToNext();
    void act(const QString &accountId, const Token &token, FoundTokenAction action);
    [[nodiscard]] AccountSources sources() const;
    [[nodiscard]] QList<SearchedAccount> signedIn() const;
    [[nodiscard]] QList<Account> othersThan(const QList<SearchedAccount> &accounts) const;

    QWidget *m_window;
    QList<ReviewController *> m_reviews;
    QList<Account> m_accounts;
    AccountsSearch *m_field = nullptr;
    QPointer<WhichTokenDialog> m_dialog;
    QTimer m_delay;
    QStringList m_waiting; ///< Ids of accounts that are signed in to one after the other
};

} // namespace tokenry
