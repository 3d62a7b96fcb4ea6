// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/core/secret.h"
#include "app/rotation/rotation.h"
#include "ui/dialogs/basedialog.h"

class QPushButton;

namespace tokenry {

class CredentialEntry;
class MessagePanel;

/// Asks for the secret of a new token, to prove it: pasted, or from a file. The secret goes to the callback,
/// not into a signal; the field is emptied before the dialog closes.
class PairDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairDialog)

public:
    using SecretCallback = std::function<void(Secret secret)>;

    PairDialog(const Account &account, const Rotation &rotation, SecretCallback callback, QWidget *parent);
    ~PairDialog() override;

    void accept() override;
    void done(int result) override;

private:
    void build(const Rotation &rotation);
    void chooseSecretFile();
    void takeFile(const QString &path);
    void judge();
    void give(Secret secret);

    const QString m_clientId;
    SecretCallback m_callback;
    CredentialEntry *m_secret;
    MessagePanel *m_problem;
    QPushButton *m_test;
};

} // namespace tokenry
