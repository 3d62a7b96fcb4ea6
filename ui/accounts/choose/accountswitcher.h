// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/domain/account.h"
#include "ui/controls/menubutton.h"

class QAction;
class QMenu;

namespace tokenry {

/// The button that shows the account and opens the menu of all accounts, with the keys that open them.
class AccountSwitcher final : public MenuButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSwitcher)

public:
    explicit AccountSwitcher(QWidget *parent = nullptr);

    /// In the person's order; the current one has a check mark.
    void setAccounts(const QList<Account> &accounts, const QString &currentId);
    /// The text of the button; an account that is not stored has no other way to it. Not display-safe.
    void setAccountName(const QString &name);
    /// Stand below the accounts; they stay whose they are.
    void addManagingActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void accountChosen(const QString &accountId);

private:
    void addAccount(const Account &account, int number, bool isCurrent);

    QMenu *m_menu;
    QAction *m_separator; ///< Below the accounts
    QList<QAction *> m_accountActions;
};

} // namespace tokenry
