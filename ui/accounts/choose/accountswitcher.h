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
    /// Sets the text of the button, also for an account that is not in the list, such as one that is not
    /// stored. `name` need not be display-safe. The whole name is in the tooltip.
    void setAccountName(const QString &name);
    /// Shows these actions below the accounts. Not owned.
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
