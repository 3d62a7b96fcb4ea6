// SPDX-License-Identifier: Apache-2.0
#include "app/signin/signinmachine.h"

#include <utility>

#include "app/accounts/accountrepository.h"
#include "app/errors/keyringmessages.h"

namespace tokenry {

namespace {

/// Whether a credential of the one account is good for the other: the same address, client id and
/// authorities.
bool isSameSignIn(const Account &one, const Account &other)
{
    return one.baseUrl == other.baseUrl && credentialKeyOf(one) == credentialKeyOf(other) &&
           one.caFile == other.caFile;
}

} // namespace

SignInMachine::SignInMachine(const Account &account, AccountRepository &repository, SignInActions &actions,
                             SignInState state)
    : m_account(account), m_repository(repository), m_actions(actions), m_state(state)
{}

SignInMachine::~SignInMachine() = default;

void SignInMachine::moveOn()
{
    ++m_generation;
    m_given.wipe();
    if (m_lookup)
        m_lookup.release()->deleteLater();
}

void SignInMachine::enter(SignInState state, const ErrorText &why)
{
    moveOn();
    m_state = state;
    m_actions.showState(state, why);
}

void SignInMachine::open()
{
    if (m_state != SignInState::SignedOut)
        return;
    m_stateBeforeAsking = SignInState::SignedOut;
    if (m_account.isBuiltInSandbox)
        connectWith({});
    else if (m_repository.find(m_account.id) || m_repository.isThisRunOnly(m_account))
        askKeyring();
    else
        enter(SignInState::AskingPerson);
}

void SignInMachine::askKeyring()
{
    enter(SignInState::AskingKeyring);
    if (m_state != SignInState::AskingKeyring)
        return;
    m_lookup = std::make_unique<QObject>();
    const CredentialKey key = credentialKeyOf(m_account);
    m_repository.credential(
        m_account, m_lookup.get(),
        [this, life = std::weak_ptr(m_life), key, generation = m_generation](CredentialAnswer answer) {
            // An ended look-up outlives this object until the next event.
            if (life.lock() && generation == m_generation)
                takeAnswer(key, std::move(answer));
        });
}

void SignInMachine::takeAnswer(const CredentialKey &key, CredentialAnswer answer)
{
    if (answer.error)
        enter(SignInState::AskingPerson, describe(*answer.error, m_account.name));
    else if (key == credentialKeyOf(m_account))
        connectWith(std::move(answer.secret));
}

void SignInMachine::connectWith(Secret secret)
{
    moveOn();
    const quint64 generation = m_generation;
    // The state comes first: the page that is told of the connection may ask for it.
    const SignInState before = std::exchange(m_state, SignInState::SignedIn);
    const auto refusal = m_actions.connectAccount(m_account, std::move(secret));
    if (generation != m_generation)
        return;
    if (refusal)
        enter(before == SignInState::SignedIn ? before : m_stateBeforeAsking, *refusal);
    else
        enter(SignInState::SignedIn);
}

void SignInMachine::leave()
{
    if (m_state == SignInState::AskingKeyring)
        enter(SignInState::SignedOut);
}

void SignInMachine::use(Secret secret)
{
    if (m_state == SignInState::Closing)
        return;
    m_repository.keepForThisRun(m_account, secret.clone());
    if (m_state != SignInState::Locked)
        connectWith(std::move(secret));
}

void SignInMachine::askAgain(const ErrorText &why)
{
    if (m_state != SignInState::SignedIn && m_state != SignInState::SignedOut)
        return;
    m_stateBeforeAsking = m_state;
    enter(SignInState::AskingPerson, why);
}

void SignInMachine::give(Secret secret, bool keep)
{
    if (m_state != SignInState::AskingPerson)
        return;
    if (keep) {
        save(std::move(secret));
    } else {
        m_repository.keepForThisRun(m_account, secret.clone());
        connectWith(std::move(secret));
    }
}

void SignInMachine::save(Secret secret)
{
    enter(SignInState::SigningIn);
    if (m_state != SignInState::SigningIn)
        return;
    m_given = secret.clone();
    m_saving = std::make_unique<QObject>();
    m_repository.save(m_account, std::move(secret), AccountRepository::Keep::Keyring, m_saving.get(),
                      [this, generation = m_generation](const SaveOutcome &outcome) {
                          if (generation == m_generation)
                              takeOutcome(outcome);
                      });
}

void SignInMachine::takeOutcome(const SaveOutcome &outcome)
{
    if (outcome.account)
        connectWith(std::move(m_given));
    else if (outcome.credentialError)
        enter(SignInState::AskingPerson, describe(*outcome.credentialError, m_account.name));
    else
        enter(SignInState::AskingPerson, {.message = outcome.refusal});
}

void SignInMachine::cancel()
{
    switch (m_state) {
    case SignInState::SigningIn:
        // What the queue has not begun is not begun any more.
        m_saving.reset();
        [[fallthrough]];
    case SignInState::AskingKeyring:
    case SignInState::AskingPerson:
        enter(m_stateBeforeAsking);
        return;
    case SignInState::SignedOut:
    case SignInState::SignedIn:
    case SignInState::Locked:
    case SignInState::Closing:
        return;
    }
}

void SignInMachine::setAccount(const Account &account, bool isSecretNew)
{
    const bool isSame = isSameSignIn(m_account, account) && !isSecretNew;
    m_account = account;
    if (isSame || m_state == SignInState::Locked || m_state == SignInState::Closing)
        return;
    m_stateBeforeAsking = SignInState::SignedOut;
    m_state = SignInState::SignedOut;
    moveOn();
    m_actions.disconnectAccount();
    if (m_state == SignInState::SignedOut)
        m_actions.showState(m_state, {});
}

void SignInMachine::lock()
{
    if (m_state == SignInState::Locked || m_state == SignInState::Closing)
        return;
    m_stateBeforeAsking = SignInState::SignedOut;
    m_state = SignInState::Locked;
    moveOn();
    m_actions.disconnectAccount();
    m_actions.showState(SignInState::Locked, {});
}

void SignInMachine::unlock()
{
    if (m_state == SignInState::Locked)
        enter(SignInState::SignedOut);
}

void SignInMachine::close()
{
    if (m_state == SignInState::Closing)
        return;
    m_state = SignInState::Closing;
    moveOn();
    m_actions.disconnectAccount();
    m_repository.forgetThisRun(m_account);
    m_actions.showState(SignInState::Closing, {});
    finishClosing();
}

void SignInMachine::finishClosing()
{
    if (m_state == SignInState::Closing && !m_isClosed && m_actions.canClose()) {
        m_isClosed = true;
        m_actions.close();
    }
}

} // namespace tokenry
