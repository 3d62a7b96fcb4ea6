// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>

#include "app/credentials/credentialfile.h"

class QWidget;

namespace tokenry {

/// Asks where to save a credential and saves it there. Before a file is updated, the person sees which of its
/// entries change.
class CredentialSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialSaver)

public:
    /// The file dialog opens over `window`. `secret` is asked for only when a place was chosen.
    CredentialSaver(Credential credential, std::function<const Secret &()> secret, QWidget *window);

    /// Opens the file dialog; ends with `saved`, `failed` or, when it is cancelled, neither.
    void start(CredentialFormat format, VariableNames names);

    /// `payout-worker.env`: a safe file name made of the token's name.
    [[nodiscard]] static QString suggestedFileName(const QString &tokenName, CredentialFormat format);

Q_SIGNALS:
    /// The written file, in words.
    void saved(const QString &sentence);
    void failed(const QString &reason);

private:
    void plan(CredentialFormat format, const QString &path);
    void askForUpdate(CredentialSave save);
    void write(const CredentialSave &save);

    Credential m_credential;
    const std::function<const Secret &()> m_secret;
    QWidget *m_window;
};

} // namespace tokenry
