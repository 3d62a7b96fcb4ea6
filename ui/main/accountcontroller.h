// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "app/core/secret.h"
#include "app/domain/account.h"
#include "ui/main/accountsession.h"
#include "ui/main/helddialogs.h"

namespace tokenry {

class AccountRepository;
class AccountEditController;
class AccountSignIn;
class MainWindow;
class EnvironmentConflictStore;
class EnvironmentConflictDetector;

/// Which accounts are open and which one is shown: opens, switches, closes and locks them. Each signs in by
/// itself (`AccountSignIn`).
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

    /// The credentials of all accounts leave memory and nothing is shown until `unlock()`. Dialogs are hidden
    /// and come back; the answer to a request that was sent is awaited. `why` is shown, in words.
    void lock(const QString &why);
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_lock.has_value(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The lock of all accounts.
    struct Lock
    {
        QString why;
        QString protection; ///< What unlocking asks for, in words
        QString wantedId;   ///< The account to show after unlocking
    };

    void connectWindow();
    void connectAccount(AccountSignIn &signIn);
    /// Every account that can be chosen: in the person's order, then those of this run, then the sandbox.
    [[nodiscard]] QList<Account> entries() const;
    [[nodiscard]] AccountSignIn *find(const QString &accountId) const;
    [[nodiscard]] AccountSignIn *shown() const;
    AccountSignIn &add(std::unique_ptr<AccountSession> session);
    AccountSignIn &findOrAdd(const Account &account);
    void show(AccountSignIn &signIn);
    void handleGivenUp(AccountSignIn &signIn);
    void end(AccountSignIn &signIn);
    /// The shown account, unless it holds something unfinished: then that is brought to the front.
    [[nodiscard]] AccountSignIn *shownIfFinished();
    void handleRemoved(const Account &account);
    void handleSaved(const Account &account, bool isSecretNew);
    void updateAccounts();
    void updateConflicts();
    void updateLockedPage();
    void showAllAccounts();

    AccountRepository &m_repository;
    MainWindow &m_window;
    SharedServices m_shared;
    std::unique_ptr<EnvironmentConflictDetector> m_conflicts;
    std::unique_ptr<EnvironmentConflictStore> m_conflictStore;
    std::unique_ptr<AccountEditController> m_editor;
    HeldDialogs m_heldDialogs;
    std::vector<std::unique_ptr<AccountSignIn>> m_open;
    std::vector<std::unique_ptr<AccountSignIn>> m_ended; ///< Until the event that ended them is over
    std::optional<Lock> m_lock;
};

} // namespace tokenry
