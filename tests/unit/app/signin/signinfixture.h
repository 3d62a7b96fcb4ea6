// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "app/accounts/accountrepository.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/sessioncredentialstore.h"
#include "app/signin/signinmachine.h"
#include "tests/support/fakeclock.h"

namespace tokenry {

/// The one secret that is right for a sign-in.
inline QByteArray secretFor(const CredentialKey &key)
{
    return (key.clientId + QLatin1Char('|') + key.origin).toUtf8();
}

/// A keyring that answers when the test says so, in the order that the test wants.
class HeldKeyring final : public CredentialStore
{
public:
    int writes = 0;

    [[nodiscard]] bool isAsked() const { return !m_held.empty(); }
    [[nodiscard]] std::size_t heldCount() const { return m_held.size(); }
    void answer(std::size_t index, bool isGood)
    {
        const auto held = m_held.at(index);
        m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(index));
        held(isGood);
    }
    void answerAll(bool isGood)
    {
        while (isAsked()) {
            answer(0, isGood);
            QCoreApplication::processEvents();
        }
    }

    void read(const CredentialKey &key, QObject *context, ReadCallback callback) override
    {
        hold(context, [key, callback = std::move(callback)](bool isGood) {
            if (isGood)
                callback({.secret = Secret(secretFor(key))});
            else
                callback({.error = CredentialError{.failure = CredentialFailure::Locked}});
        });
    }
    void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) override
    {
        QCOMPARE(secret.bytes().toByteArray(), secretFor(key));
        done(context, std::move(callback));
    }
    void remove(const CredentialKey &, QObject *context, DoneCallback callback) override
    {
        done(context, std::move(callback));
    }

private:
    using Held = std::function<void(bool isGood)>;

    void done(QObject *context, DoneCallback callback)
    {
        hold(context, [this, callback = std::move(callback)](bool isGood) {
            writes += isGood ? 1 : 0;
            callback(isGood ? std::nullopt
                            : std::optional(CredentialError{.failure = CredentialFailure::Locked}));
        });
    }
    void hold(QObject *context, Held answer)
    {
        m_held.push_back([context = QPointer<QObject>(context), answer = std::move(answer)](bool isGood) {
            if (context)
                answer(isGood);
        });
    }

    std::vector<Held> m_held;
};

/// Stands for the window and the service, and fails the test at once when something must not happen.
class WatchedActions final : public SignInActions
{
public:
    SignInMachine *machine = nullptr;
    bool isConnected = false;
    bool isClosed = false;
    bool holdsSecret = false; ///< Something unfinished: the account must not end
    bool refusesFile = false; ///< The CA file is gone
    int asked = 0;
    ErrorText lastReason = {};
    QStringList findings = {};

    std::optional<ErrorText> connectAccount(const Account &account, Secret secret) override
    {
        check(!isClosed, "connected after the end");
        check(machine->state() != SignInState::Locked && machine->state() != SignInState::Closing,
              "connected while locked or closing");
        check(account.isBuiltInSandbox || secret.bytes().toByteArray() == secretFor(credentialKeyOf(account)),
              "the secret of another sign-in");
        check(account == machine->account(), "another account");
        if (refusesFile)
            return ErrorText{.title = QStringLiteral("no CA file")};
        isConnected = true;
        return std::nullopt;
    }
    void disconnectAccount() override
    {
        check(!isClosed, "disconnected after the end");
        isConnected = false;
    }
    void showState(SignInState state, const ErrorText &why) override
    {
        check(!isClosed, "a state after the end");
        check(state == machine->state(), "an older state");
        asked += state == SignInState::AskingPerson ? 1 : 0;
        lastReason = why;
    }
    bool canClose() const override { return !holdsSecret; }
    void close() override
    {
        check(!isClosed, "closed twice");
        check(!holdsSecret, "closed while a secret is held");
        isClosed = true;
    }
    void check(bool isRight, const char *otherwise)
    {
        if (!isRight)
            findings.append(QString::fromLatin1(otherwise));
    }
    /// What must hold between two events.
    void checkConnection()
    {
        switch (machine->state()) {
        case SignInState::SignedIn:
            check(isConnected, "signed in without a credential");
            return;
        case SignInState::AskingPerson:
        case SignInState::SigningIn:
            return; // The credential that the service refused may still be in use.
        case SignInState::SignedOut:
        case SignInState::AskingKeyring:
        case SignInState::Locked:
        case SignInState::Closing:
            check(!isConnected, "a credential is in use");
            return;
        }
    }
};

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
        if (!m_store.save({account}).isEmpty())
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
    static void settle()
    {
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
