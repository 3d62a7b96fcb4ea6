// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/core/secret.h"
#include "app/errors/errortext.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tokenry {

class CredentialEntry;
class MessagePanel;

/// Asks for the client secret of an account: one from the command line, one whose secret the keyring cannot
/// give, or one whose pair the service refused. The secret goes to the callback, not into a signal; the field
/// is emptied before the dialog closes. Rejecting it means: do not sign in.
class SignInDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    /// `keep`: the person wants it kept in the keyring.
    using SecretCallback = std::function<void(Secret secret, bool keep)>;

    SignInDialog(const Account &account, SecretCallback callback, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// Why it is asked for, when that is not plain: shown above the field.
    void setReason(const ErrorText &reason);
    /// Whether there is a keyring that could keep it; without one the dialog says that it is kept for this
    /// session only.
    void offerToKeep(bool isOffered);

    void accept() override;
    void done(int result) override;

private:
    void build();
    void addFact(const QString &objectName, const QString &label, const QString &text, bool isFixed);
    void updateKeeping();
    void judge();

    const Account m_account;
    SecretCallback m_callback;
    MessagePanel *m_reason;
    CredentialEntry *m_secret;
    QCheckBox *m_keep;
    QPushButton *m_signIn;
};

} // namespace tokenry
