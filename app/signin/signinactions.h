// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>

#include "app/core/secret.h"
#include "app/domain/account.h"
#include "app/errors/errortext.h"

namespace tokenry {

/// How far an account is signed in. Closed: switch over it without `default`.
enum class SignInState {
    SignedOut,     ///< No credential is in use and nothing is asked
    AskingKeyring, ///< The stored secret is being looked up
    AskingPerson,  ///< The person is asked for the secret
    SigningIn,     ///< The secret that the person gave is being saved, and is used after that
    SignedIn,      ///< Requests carry a credential
    Locked,        ///< No credential is in use until `unlock()`
    Closing,       ///< No credential is in use; the account ends as soon as nothing unfinished is held
};

/// What the state machine of an account does outside of itself. A call may come back into the machine.
class SignInActions
{
public:
    SignInActions() = default;
    virtual ~SignInActions() = default;
    Q_DISABLE_COPY_MOVE(SignInActions)

    /// All requests carry this credential from now on. The built-in sandbox brings its own: then `secret` is
    /// empty. Returns why the account cannot be used, such as a CA file that is missing; then nothing has
    /// changed.
    [[nodiscard]] virtual std::optional<ErrorText> connectAccount(const Account &account, Secret secret) = 0;
    /// The credential leaves memory, and connections are closed. The answer to a request that was sent is
    /// still awaited.
    virtual void disconnectAccount() = 0;
    /// The state has changed, or is reported again with another reason. `why`, in words, says why the person
    /// is asked or why the account is signed out; often empty.
    virtual void showState(SignInState state, const ErrorText &why) = 0;
    /// Whether the account can end without losing anything: no secret that nobody kept, no change under way.
    [[nodiscard]] virtual bool canClose() const = 0;
    /// The account has ended: the last call.
    virtual void close() = 0;
};

} // namespace tokenry
