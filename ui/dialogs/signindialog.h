// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "bandeddialog.h"
#include "secret.h"

class QLineEdit;
class QPushButton;

namespace tokenry {

/// Asks for the client secret of an account that came from the command line without one. The secret goes to the callback, not into a signal;
/// the field is emptied before the dialog closes. Rejecting it means: do not sign in.
class SignInDialog final : public BandedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    using SecretCallback = std::function<void(Secret)>;

    SignInDialog(const Account &account, SecretCallback callback, QWidget *parent = nullptr);

    void accept() override;

private:
    void addField(const QString &label, QWidget *field);

    SecretCallback m_callback;
    QLineEdit *m_secret;
    QPushButton *m_signIn;
};

} // namespace tokenry
