// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

#include "app/domain/credentialstore.h"

class QThread;

namespace tokenry {

class KeyringOperations;
class KeyringWorker;

/// How long the keyring is waited for.
struct KeyringLimits
{
    std::chrono::milliseconds answer = std::chrono::seconds(10); ///< While only programs are asked
    std::chrono::milliseconds person = std::chrono::minutes(10); ///< While the person is asked for a password
};

/// Secrets in the desktop's keyring, over the Secret Service (GNOME Keyring, KWallet, KeePassXC). The calls
/// block on a thread of their own, one operation after the other. A locked keyring asks the person to unlock
/// it. When a context dies, its operation is cancelled, an open question of the keyring is taken back, and a
/// secret that the operation may have added is removed again.
class KeyringCredentialStore final : public CredentialStore
{
public:
    explicit KeyringCredentialStore(KeyringLimits limits = {});
    /// Cancels all operations. Waits for the thread for a short time only: a service that hangs must not hold
    /// the end of the program.
    ~KeyringCredentialStore() override;

    void read(const CredentialKey &key, QObject *context, ReadCallback callback) override;
    void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) override;
    void remove(const CredentialKey &key, QObject *context, DoneCallback callback) override;

private:
    QThread *m_thread;       ///< Deletes itself when it has ended
    KeyringWorker *m_worker; ///< Lives in the thread and goes with it
    std::unique_ptr<KeyringOperations> m_operations;
};

} // namespace tokenry
