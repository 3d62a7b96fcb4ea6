// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMainWindow>

#include "app/domain/account.h"
#include "ui/window/windowactions.h"

class QStackedWidget;

namespace tokenry {

class AccountPage;
class QuitGuard;
class LockedPage;
class Preferences;
class SecretClipboard;
class TokenSearches;
class WelcomePage;
struct ErrorText;

/// The main window: shows the page of one account and holds the others ready. Wires the window's actions;
/// decides nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Neither is owned; both outlive this.
    MainWindow(Preferences &preferences, SecretClipboard &clipboard);

    /// Takes a page in. It shows itself with `showPage()`; whoever made it deletes it.
    void addPage(AccountPage *page);
    void showPage(AccountPage *page);
    /// The account page that is shown; null while another page is.
    [[nodiscard]] AccountPage *page() const;
    void showWelcome();
    /// Hides everything behind a page that says why.
    void showLocked(const QString &why);
    /// Made when it is needed, like the next one: most starts show neither.
    [[nodiscard]] WelcomePage &welcomePage();
    [[nodiscard]] LockedPage &lockedPage();
    /// The accounts that the welcome page offers, a notice for it, and where everything is kept
    /// (display-safe).
    void setAccounts(const QList<Account> &accounts);
    void setNotice(const QString &notice);
    void setStorageText(const QString &text);
    /// Says one thing that cannot wait.
    void showNotice(const ErrorText &text);
    /// Shows the diagnostics, to be copied.
    void showDiagnostics(const QString &text);

    [[nodiscard]] WindowActions &actions() { return m_actions; }
    /// Decides whether the program may end.
    [[nodiscard]] QuitGuard &quitGuard() { return *m_quitGuard; }
    [[nodiscard]] TokenSearches &searches() { return *m_searches; }

Q_SIGNALS:
    void accountChosen(const QString &accountId);
    void sandboxRequested();
    /// By its keys: 0 for the first.
    void accountNumberChosen(int number);
    /// From the welcome page.
    void editRequested(const QString &accountId);
    void removeRequested(const QString &accountId);
    void moveRequested(const QString &accountId, int places);
    void unlockRequested();
    void settingsChanged();
    /// *Diagnostics* was chosen: `showDiagnostics()` is the answer.
    void diagnosticsRequested();
    /// The window was closed; nothing holds the program any more.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectActions();
    void connectAccounts();
    void chooseAccountNumber(int number);
    [[nodiscard]] bool isLocked() const;
    void updateTitle();
    void openSettings();
    [[nodiscard]] QList<AccountPage *> pages() const;
    void showUnfinished();

    Preferences &m_preferences;
    SecretClipboard &m_clipboard;
    WindowActions m_actions;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome = nullptr; ///< Null until it is needed
    LockedPage *m_locked = nullptr;   ///< The same
    QList<Account> m_accounts;
    QString m_notice;
    QString m_storageText;
    QuitGuard *m_quitGuard;
    TokenSearches *m_searches;
};

} // namespace tokenry
