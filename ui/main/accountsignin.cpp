// SPDX-License-Identifier: Apache-2.0
#include "ui/main/accountsignin.h"

#include <QDialog>

#include <chrono>
#include <utility>

#include "app/accounts/accountrepository.h"
#include "app/api/endpoint.h"
#include "app/core/logging.h"
#include "app/rotation/rotations.h"
#include "ui/accounts/signin/proxydialog.h"
#include "ui/accounts/signin/signindialog.h"
#include "ui/accounts/signin/waitdialog.h"
#include "ui/main/storedpair.h"
#include "ui/window/accountpage.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

/// A keyring that is open answers sooner, and nothing flashes up.
constexpr std::chrono::milliseconds patience = 400ms;

} // namespace

AccountSignIn::AccountSignIn(std::unique_ptr<AccountSession> session, AccountRepository &repository,
                             QWidget &window)
    : m_repository(repository), m_window(window), m_session(std::move(session)),
      m_machine(m_session->account(), m_repository, *this,
                m_session->isReadEarly() ? SignInState::SignedIn : SignInState::SignedOut)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        auto *dialog = new WaitDialog(account(), m_waitTitle, m_waitMessage, &m_window);
        m_dialog = dialog;
        connect(dialog, &QDialog::rejected, this, &AccountSignIn::cancel);
        openDialog(dialog);
    });
    connect(m_session.get(), &AccountSession::signInRequested, this, &AccountSignIn::handleRefusal);
    connect(m_session.get(), &AccountSession::proxySignInRequested, this, &AccountSignIn::askForProxy);
    // The built-in sandbox brings its own pair at each start.
    if (!account().isBuiltInSandbox) {
        m_session->rotations().setStorePair([this](const QString &clientId, Secret secret, auto done) {
            storePair(m_repository, account(), clientId, std::move(secret), this,
                      [this, done](const Account &stored, const QString &refusal) {
                          if (refusal.isEmpty())
                              useStoredPair(stored);
                          done(refusal);
                      });
        });
        m_session->rotations().setForgetOldPair([this](const Rotation &rotation, const auto &done) {
            Account former = account();
            former.clientId = rotation.oldClientId;
            forgetPair(m_repository, former, m_window, done);
        });
    }
    connect(&m_session->rotations(), &Rotations::aborted, this, &AccountSignIn::forgetPairAfterAbort);
    // Queued: what has ended is then out of the way.
    connect(
        m_session.get(), &AccountSession::unfinishedEnded, this, [this] { m_machine.finishClosing(); },
        Qt::QueuedConnection);
}

AccountSignIn::~AccountSignIn()
{
    closeDialogs();
}

void AccountSignIn::setAccount(const Account &account, bool isSecretNew)
{
    m_session->setAccount(account);
    m_machine.setAccount(account, isSecretNew);
}

void AccountSignIn::open(bool isQuiet)
{
    const SignInState state = m_machine.state();
    const bool isUnderWay = state == SignInState::AskingKeyring || state == SignInState::SigningIn ||
                            state == SignInState::AskingPerson;
    // The person goes before what is asked for quietly, whichever came first.
    if (isUnderWay && isQuiet != m_isQuiet) {
        m_isQuiet = false;
        Q_EMIT quietlyEnded(account().id, {});
        return;
    }
    m_isQuiet = isQuiet;
    if (state == SignInState::SignedOut)
        m_machine.open();
    else
        endQuietly(state, {});
}

void AccountSignIn::endQuietly(SignInState state, const ErrorText &why)
{
    const bool isUnderWay = state == SignInState::AskingKeyring || state == SignInState::SigningIn;
    if (isUnderWay || !std::exchange(m_isQuiet, false))
        return;
    if (state == SignInState::SignedIn) {
        Q_EMIT quietlyEnded(account().id, {});
        return;
    }
    m_machine.cancel();
    // One that is on the screen stays as it is.
    if (m_machine.state() == SignInState::SignedOut && !page().isVisible())
        Q_EMIT givenUp();
    Q_EMIT quietlyEnded(account().id, why.message.isEmpty() ? tr("It was not signed in.") : why.message);
}

/// After a rotation of the own token.
void AccountSignIn::useStoredPair(const Account &account)
{
    const bool wasSignedIn = m_machine.state() == SignInState::SignedIn;
    setAccount(account, true);
    if (wasSignedIn)
        m_machine.open();
}

/// Of the own token, when the account does not use the new pair.
void AccountSignIn::forgetPairAfterAbort(const QString &rotationId)
{
    const auto rotation = m_session->rotations().find(rotationId);
    if (!rotation || !rotation->isOwn || !rotation->isProven || rotation->newClientId == account().clientId ||
        !m_repository.find(account().id))
        return;
    Account unused = account();
    unused.clientId = rotation->newClientId;
    // Most likely the keyring never had it.
    m_repository.forgetFormerSecret(unused, this, [](std::optional<CredentialFailure> failure) {
        if (failure)
            qCWarning(logSession, "the pair of an aborted rotation may still be in the keyring");
    });
}

std::optional<ErrorText> AccountSignIn::connectAccount(const Account &account, Secret secret)
{
    if (account.isBuiltInSandbox) {
        m_session->signInToSandbox();
        return std::nullopt;
    }
    auto endpoint = makeEndpoint(account, std::move(secret));
    if (!endpoint)
        return ErrorText{.title = tr("The CA file cannot be used"), .message = endpoint.error()};
    m_session->signIn(*std::move(endpoint));
    return std::nullopt;
}

void AccountSignIn::disconnectAccount()
{
    // A page that closes goes on showing the secret that nobody has kept yet.
    if (m_machine.state() == SignInState::Closing)
        m_session->signOut();
    else
        m_session->suspend();
}

void AccountSignIn::showState(SignInState state, const ErrorText &why)
{
    closeDialogs();
    if (m_isQuiet && state != SignInState::AskingKeyring && state != SignInState::SigningIn)
        return endQuietly(state, why);
    switch (state) {
    case SignInState::AskingKeyring:
        wait(tr("Waiting for the keyring…"),
             tr("The secret of this account is looked up. If the keyring is locked, it asks for its password "
                "in a window of its own."));
        return;
    case SignInState::SigningIn:
        wait(tr("Saving in the keyring…"),
             tr("The secret is saved, and is used after that. If the keyring is locked, it asks for its "
                "password in a window of its own."));
        return;
    case SignInState::AskingPerson:
        askForSecret(why);
        return;
    case SignInState::SignedOut:
        if (!why.title.isEmpty())
            page().showSignedOut(why);
        return;
    case SignInState::SignedIn:
    case SignInState::Locked:
    case SignInState::Closing:
        return;
    }
}

bool AccountSignIn::canClose() const
{
    return m_session->page().canClose();
}

void AccountSignIn::close()
{
    Q_EMIT ended();
}

void AccountSignIn::handleRefusal()
{
    // What was wrong without a credential may be right by now, such as a CA file that is back.
    if (m_machine.state() == SignInState::SignedOut)
        m_machine.open();
    else
        m_machine.askAgain({.title = tr("The service refused these credentials"),
                            .message = tr("The token may have been deleted, or the secret may be wrong. The "
                                          "rows that were loaded stay in the list.")});
}

void AccountSignIn::askForSecret(const ErrorText &why)
{
    auto *dialog = new SignInDialog(
        account(),
        [this](Secret secret, bool keep) {
            m_dialog = nullptr;
            m_machine.give(std::move(secret), keep);
        },
        &m_window);
    m_dialog = dialog;
    dialog->setReason(why);
    dialog->offerToKeep(m_repository.find(account().id).has_value());
    connect(dialog, &QDialog::rejected, this, &AccountSignIn::cancel);
    openDialog(dialog);
}

void AccountSignIn::askForProxy(const ApiError &error)
{
    if (m_machine.state() != SignInState::SignedIn)
        return;
    closeDialogs();
    auto *dialog = new ProxyDialog(
        error.proxy, error.proxyFault.value_or(ProxyFault::SignInWanted),
        [this](ProxyCredentials credentials) { m_session->signInToProxy(std::move(credentials)); },
        &m_window);
    m_dialog = dialog;
    openDialog(dialog);
}

void AccountSignIn::cancel()
{
    m_machine.cancel();
    if (m_machine.state() == SignInState::SignedOut)
        Q_EMIT givenUp();
}

void AccountSignIn::wait(const QString &title, const QString &message)
{
    m_waitTitle = title;
    m_waitMessage = message;
    m_patience.start();
}

void AccountSignIn::closeDialogs()
{
    m_patience.stop();
    QDialog *dialog = std::exchange(m_dialog, nullptr);
    if (!dialog)
        return;
    // Closed by the program, it is no answer of the person.
    disconnect(dialog, nullptr, this, nullptr);
    dialog->reject();
}

} // namespace tokenry
