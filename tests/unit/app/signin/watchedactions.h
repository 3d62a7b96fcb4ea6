// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

#include "app/signin/signinmachine.h"
#include "tests/unit/app/signin/heldkeyring.h"

namespace tokenry {

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

} // namespace tokenry
