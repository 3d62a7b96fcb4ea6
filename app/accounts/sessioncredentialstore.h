// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/domain/credentialstore.h"

namespace tokenry {

/// Keeps secrets in memory for this run only; they go with it, or with `clear()`.
class SessionCredentialStore final : public CredentialStore
{
public:
    void read(const CredentialKey &key, QObject *context, ReadCallback callback) override;
    void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) override;
    void remove(const CredentialKey &key, QObject *context, DoneCallback callback) override;
    /// At once.
    void keep(const CredentialKey &key, Secret secret);
    void forget(const CredentialKey &key);
    [[nodiscard]] bool contains(const CredentialKey &key) const;
    /// Wipes all of them, for lock and sign-out.
    void clear();

private:
    struct Entry
    {
        CredentialKey key;
        Secret secret;
    };

    std::vector<Entry> m_entries;
};

} // namespace tokenry
