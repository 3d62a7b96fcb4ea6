// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include "app/domain/account.h"
#include "ui/controls/menubutton.h"

class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace tokenry {

class AccountRow;
class IconView;
class MessagePanel;

/// The page of the window while no account is open: at the first start the two ways to begin, later the
/// accounts.
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// In the person's order. The built-in sandbox may be among them: it has a button of its own here.
    void setAccounts(const QList<Account> &accounts);
    /// The program's own menu, behind a button in the corner. Not owned.
    void setMenu(QMenu *menu) { m_menu->setPopup(menu); }
    /// Where accounts, settings, records and secrets are kept (display-safe), at the foot.
    void setStorageText(const QString &text);
    /// A search above the accounts; `last` is its last field for the Tab key. Becomes this page's.
    void setSearch(QWidget *search, QWidget *last);
    /// Shows a problem at the top, such as a file that could not be read (display-safe); empty words
    /// take it away.
    void setNotice(const QString &words, const QString &details = {});

Q_SIGNALS:
    void accountChosen(const QString &accountId);
    void addAccountRequested();
    /// Only when the built-in sandbox is not among the accounts; otherwise it is chosen like any other.
    void sandboxRequested();
    /// From the menu of an account's row; only for accounts that are stored.
    void editRequested(const QString &accountId);
    void removeRequested(const QString &accountId);
    /// By so many places, up when `places` is negative.
    void moveRequested(const QString &accountId, int places);

private:
    void build();
    void fillRows();
    [[nodiscard]] QPushButton *makeMenuButton(const Account &account, AccountRow *row);
    void openMenu(const Account &account, QPushButton *button);
    void move(const QString &accountId, int places);
    void updateButtons();
    void chooseSandbox();

    QList<Account> m_accounts;
    QString m_movedId; ///< Its menu button gets the focus again once the rows are made anew
    MessagePanel *m_notice;
    IconView *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_storage;
    QScrollArea *m_scroll;
    QVBoxLayout *m_searchPlace;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QPushButton *m_sandbox;
    MenuButton *m_menu;
};

} // namespace tokenry
