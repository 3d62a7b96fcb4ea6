// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

#include "app/accounts/accountrepository.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/sessioncredentialstore.h"
#include "app/signin/signinmachine.h"
#include "tests/support/fakeclock.h"
#include "tests/support/savedaccounts.h"
#include "tests/unit/app/signin/heldkeyring.h"
#include "tests/unit/app/signin/watchedactions.h"

namespace tokenry {

/// One stored account with its machine, over the real repository.
class SignInFixture final
{
    Q_DISABLE_COPY_MOVE(SignInFixture)

public:
    SignInFixture() : m_store(m_folder.filePath(QStringLiteral("accounts.json")), m_clock)
    {
        account = {.id = QStringLiteral("a"),
                   .name = QStringLiteral("Acme"),
                   .environment = Environment::Sandbox,
                   .baseUrl = QUrl(QStringLiteral("https://one.example.com")),
                   .clientId = QStringLiteral("me")};
        if (!saveTo(m_store, {account}).isEmpty())
            qFatal("the test's account could not be stored");
        repository = std::make_unique<AccountRepository>(m_store, keyring, m_thisRun);
        start();
    }

    /// A new machine for the same account; what is asked of the keyring stays asked.
    void start()
    {
        machine = std::make_unique<SignInMachine>(account, *repository, actions);
        actions.machine = machine.get();
        actions.isConnected = actions.isClosed = actions.holdsSecret = false;
    }
    [[nodiscard]] Secret rightSecret() const
    {
        return Secret(secretFor(credentialKeyOf(machine->account())));
    }
    void settle()
    {
        QCoreApplication::processEvents();
        m_store.finishSaving();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    AccountStore m_store;
    SessionCredentialStore m_thisRun;

public:
    Account account;
    HeldKeyring keyring;
    std::unique_ptr<AccountRepository> repository;
    WatchedActions actions;
    std::unique_ptr<SignInMachine> machine;
};

} // namespace tokenry
