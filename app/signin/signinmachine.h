// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

#include "app/core/secret.h"
#include "app/domain/account.h"
#include "app/domain/credentialstore.h"
#include "app/signin/signinactions.h"

namespace tokenry {

class AccountRepository;
struct SaveOutcome;

/// Signs one account in and out. Each event is a function; an event that means nothing in the current state
/// does nothing. A look-up in the keyring belongs to the state that began it: it is cancelled when the
/// machine moves on, and an answer that still comes is dropped.
class SignInMachine final
{
    Q_DISABLE_COPY_MOVE(SignInMachine)

public:
    /// The references outlive this. `state` is `SignedIn` for an account whose credential is in use already,
    /// otherwise `SignedOut`.
    SignInMachine(const Account &account, AccountRepository &repository, SignInActions &actions,
                  SignInState state = SignInState::SignedOut);
    ~SignInMachine();

    [[nodiscard]] SignInState state() const { return m_state; }
    [[nodiscard]] const Account &account() const { return m_account; }

    /// The person wants to work with the account: signs it in, unless that is done or under way.
    void open();
    /// The person went to another account: a look-up in the keyring ends.
    void leave();
    /// Uses this secret and no other, for this run; while locked, after the next `open()`.
    void use(Secret secret);
    /// The service refused the credential and the person wants to give another one.
    void askAgain(const ErrorText &why);
    /// The person gave the secret; `keep` saves it in the keyring first.
    void give(Secret secret, bool keep);
    /// The person cancelled: back to the credential that is still in use, or to none.
    void cancel();
    /// Another name or mode, address or client id. The machine signs out, unless the sign-in is the same and
    /// `isSecretNew` is false.
    void setAccount(const Account &account, bool isSecretNew);
    void lock();
    /// Afterwards the account is signed out.
    void unlock();
    /// The account ends, at once or as soon as nothing unfinished is held: see `finishClosing()`.
    void close();
    /// Something unfinished has ended.
    void finishClosing();

private:
    void enter(SignInState state, const ErrorText &why = {});
    void moveOn();
    void askKeyring();
    void takeAnswer(const CredentialKey &key, CredentialAnswer answer);
    void takeOutcome(const SaveOutcome &outcome);
    void connectWith(Secret secret);
    void save(Secret secret);

    Account m_account;
    AccountRepository &m_repository;
    SignInActions &m_actions;
    SignInState m_state;
    SignInState m_stateBeforeAsking =
        SignInState::SignedOut;        ///< Where `cancel()` leads: SignedIn or SignedOut
    quint64 m_generation = 0;          ///< Grows with each state; an answer of an older one is dropped
    Secret m_given;                    ///< Only in `SigningIn`
    std::unique_ptr<QObject> m_lookup; ///< The context of a look-up; its end cancels the look-up
    std::shared_ptr<const bool> m_life = std::make_shared<bool>(true); ///< Ends with this object
    bool m_isClosed = false;
    std::unique_ptr<QObject> m_saving; ///< The context of a save; a lock does not cancel a save
};

} // namespace tokenry
