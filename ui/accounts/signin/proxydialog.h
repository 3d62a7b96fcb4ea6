// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/domain/proxy.h"
#include "ui/dialogs/basedialog.h"

class QLineEdit;
class QPushButton;

namespace tokenry {

/// Asks for the user name and password of a proxy on the way, which are not those of the service. They go to
/// the callback, not into a signal; the fields are emptied before the dialog closes. Kept for this run only,
/// by whoever takes them.
class ProxyDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyDialog)

public:
    using CredentialsCallback = std::function<void(ProxyCredentials)>;

    /// `fault` is why it is asked: `SignInRefused` says that the last ones were not accepted.
    ProxyDialog(const ProxyAddress &proxy, ProxyFault fault, CredentialsCallback callback,
                QWidget *parent = nullptr);

    void accept() override;
    void done(int result) override;

private:
    void emptyPassword();

    ProxyAddress m_proxy;
    CredentialsCallback m_callback;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_signIn;
};

} // namespace tokenry
