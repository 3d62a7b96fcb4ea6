// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

#include "app/core/secret.h"
#include "app/domain/credentialstore.h"
#include "app/keyring/keyringaccess.h"

namespace tokenry {

class KeychainJobs;

/// One reading, writing or removing of one secret, from the question whether there is a keyring to the proof
/// that it was done. Deletes itself.
class KeychainOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainOperation)

public:
    using Finish = std::function<void(CredentialAnswer)>;

    /// `secret` is what is to be written. `finish` is called once, unless `context` dies before.
    KeychainOperation(KeychainJobs &jobs, const CredentialKey &key, KeyringAccess::Purpose purpose,
                      Secret secret, KeyringLimits limits, QObject *context, Finish finish, QObject *parent);

    void start();

private:
    void run(bool holdsItem);
    void read();
    void write(bool holdsItem);
    void proveWritten(CredentialAnswer readBack);
    void remove(bool holdsItem);
    void settle(CredentialAnswer answer);
    void finishWith(CredentialAnswer answer);

    KeychainJobs &m_jobs;
    QString m_keyName;
    KeyringAccess::Purpose m_purpose;
    Secret m_secret;
    QPointer<QObject> m_context;
    Finish m_finish;
    KeyringAccess m_access;
};

} // namespace tokenry
