// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/keychaincredentialstore.h"

#include <utility>

#include "app/keyring/keychainoperation.h"

namespace tokenry {

KeychainCredentialStore::KeychainCredentialStore(KeyringLimits limits) : m_limits(limits) {}

KeychainCredentialStore::~KeychainCredentialStore() = default;

void KeychainCredentialStore::read(const CredentialKey &key, QObject *context, ReadCallback callback)
{
    auto *operation = new KeychainOperation(m_jobs, key, KeyringAccess::Purpose::Read, Secret(), m_limits,
                                            context, std::move(callback), &m_operations);
    operation->start();
}

void KeychainCredentialStore::write(const CredentialKey &key, Secret secret, QObject *context,
                                    DoneCallback callback)
{
    auto *operation = new KeychainOperation(
        m_jobs, key, KeyringAccess::Purpose::Write, std::move(secret), m_limits, context,
        [callback = std::move(callback)](const CredentialAnswer &answer) { callback(answer.error); },
        &m_operations);
    operation->start();
}

void KeychainCredentialStore::remove(const CredentialKey &key, QObject *context, DoneCallback callback)
{
    auto *operation = new KeychainOperation(
        m_jobs, key, KeyringAccess::Purpose::Remove, Secret(), m_limits, context,
        [callback = std::move(callback)](const CredentialAnswer &answer) { callback(answer.error); },
        &m_operations);
    operation->start();
}

} // namespace tokenry
