// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/domain/credentialstore.h"
#include "app/keyring/keychainjobs.h"
#include "app/keyring/keyringaccess.h"

namespace tokenry {

/// Secrets in the desktop's keyring, through QtKeychain. A locked keyring is asked to unlock itself; that,
/// too, has an end. When a context dies before its operation has come to QtKeychain, nothing is done, and an
/// open question of the keyring is taken back.
class KeychainCredentialStore final : public CredentialStore
{
public:
    explicit KeychainCredentialStore(KeyringLimits limits = {});
    ~KeychainCredentialStore() override;

    void read(const CredentialKey &key, QObject *context, ReadCallback callback) override;
    void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) override;
    void remove(const CredentialKey &key, QObject *context, DoneCallback callback) override;

private:
    KeyringLimits m_limits;
    KeychainJobs m_jobs;
    QObject m_operations; ///< Parent of those that run; they end with the store
};

} // namespace tokenry
