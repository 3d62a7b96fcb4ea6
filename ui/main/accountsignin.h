// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

#include "app/signin/signinmachine.h"
#include "ui/main/accountsession.h"

class QDialog;
class QWidget;

namespace tokenry {

class AccountRepository;

/// One open account: its session, and the state machine that signs it in, with the dialogs that this needs.
class AccountSignIn final : public QObject, private SignInActions
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSignIn)

public:
    /// `session` has its page. Repository and window outlive this.
    AccountSignIn(std::unique_ptr<AccountSession> session, AccountRepository &repository, QWidget &window);
    ~AccountSignIn() override;

    [[nodiscard]] const Account &account() const { return m_session->account(); }
    [[nodiscard]] AccountSession &session() { return *m_session; }
    [[nodiscard]] AccountPage &page() { return m_session->page(); }
    [[nodiscard]] SignInMachine &machine() { return m_machine; }

    /// See `SignInMachine::setAccount()`.
    void setAccount(const Account &account, bool isSecretNew);
    /// Signs in. `isQuiet`: as far as that needs no question, and `quietlyEnded()` follows.
    void open(bool isQuiet);

Q_SIGNALS:
    /// The person cancelled, and the account is signed out.
    void givenUp();
    /// The account has ended and is to be deleted, but not before this signal returns.
    void ended();
    /// A quiet `open()` has come to its end. `problem` is empty when the account is signed in or the person
    /// signs in to it, otherwise the reason in words; display-safe.
    void quietlyEnded(const QString &accountId, const QString &problem);

private:
    std::optional<ErrorText> connectAccount(const Account &account, Secret secret) override;
    void disconnectAccount() override;
    void showState(SignInState state, const ErrorText &why) override;
    bool canClose() const override;
    void close() override;

    void endQuietly(SignInState state, const ErrorText &why);
    void useStoredPair(const Account &account);
    void forgetPairAfterAbort(const QString &rotationId);
    void askForSecret(const ErrorText &why);
    void askForProxy(const ApiError &error);
    void handleRefusal();
    void cancel();
    /// Says that the keyring is awaited, unless it answers soon.
    void wait(const QString &title, const QString &message);
    void closeDialogs();

    AccountRepository &m_repository;
    QWidget &m_window;
    std::unique_ptr<AccountSession> m_session;
    SignInMachine m_machine;
    QPointer<QDialog> m_dialog; ///< Asks for the secret or for the proxy's password, or says what is awaited
    QTimer m_patience;
    bool m_isQuiet = false; ///< Nothing is asked of the person
    QString m_waitTitle;
    QString m_waitMessage;
};

} // namespace tokenry
