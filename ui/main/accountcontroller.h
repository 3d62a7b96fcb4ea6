// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "app/core/secret.h"
#include "app/domain/account.h"
#include "app/domain/credentialstore.h"
#include "app/errors/errortext.h"
#include "ui/main/accountsession.h"

namespace tokenry {

class AccountRepository;
class AccountEditController;
class MainWindow;
class EnvironmentConflictStore;
class EnvironmentConflictDetector;
class SignInDialog;

/// Which accounts are open and which one is shown: opens, switches, signs in and out, locks and unlocks.
class AccountController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountController)

public:
    /// Neither is owned; both outlive this. `first` is the session of the account that will be opened first,
    /// made before the window.
    AccountController(AccountRepository &repository, MainWindow &window, SharedServices shared,
                      std::unique_ptr<AccountSession> first = nullptr);
    ~AccountController() override;

    /// The account that was used last, or the welcome page.
    void openLastUsed();
    void openSandbox();
    /// A stored account, the sandbox or one of this run, by its id. False when there is none.
    bool open(const QString &accountId);
    [[nodiscard]] static Account builtInSandbox();
    /// An account that is not stored. Without a secret it is asked for.
    void openForThisRun(const Account &account, Secret secret);

    /// Credentials leave memory and nothing is shown until `unlock()`; what was sent is awaited. `why` is
    /// shown, in words.
    void lock(const QString &why);
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWindow();
    /// Every account that can be chosen, in the order of Ctrl+1…9.
    [[nodiscard]] QList<Account> entries() const;
    [[nodiscard]] AccountSession *sessionOf(const QString &accountId) const;
    [[nodiscard]] AccountSession *shownSession() const;
    AccountSession &makeSession(const Account &account);
    AccountSession &takeIn(std::unique_ptr<AccountSession> session);
    void show(AccountSession &session);
    void signIn(AccountSession &session);
    void signInWith(AccountSession &session, Secret secret);
    void askForProxy(AccountSession &session, const ApiError &error);
    void askForSecret(AccountSession &session, const ErrorText &reason);
    void takeSecret(AccountSession &session, Secret secret, bool keep);
    void giveUp(AccountSession &session);
    void close(AccountSession &session);
    void signOut();
    void removeShown();
    /// It was removed from the book.
    void forget(const Account &account);
    void takeEdited(const Account &account);
    void updateAccounts();
    void updateConflicts();
    void updateLockedPage();
    void showAllAccounts();

    AccountRepository &m_repository;
    MainWindow &m_window;
    SharedServices m_shared;
    std::unique_ptr<EnvironmentConflictDetector> m_conflicts;
    std::unique_ptr<EnvironmentConflictStore> m_conflictStore;
    std::vector<std::unique_ptr<AccountSession>> m_sessions;
    std::vector<std::unique_ptr<AccountSession>> m_ended; ///< For the rest of the event that ended them
    std::unique_ptr<AccountEditController> m_editor;
    QPointer<SignInDialog> m_signInDialog;
    bool m_isLocked = false;
    QString m_whyLocked;
    QString m_wantedId; ///< What to show after unlocking
};

} // namespace tokenry
