// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>

#include "app/core/secret.h"
#include "app/domain/credentialstore.h"
#include "app/keyring/kwalletclient.h"

using GCancellable = struct _GCancellable;
using SecretCollection = struct _SecretCollection;

namespace tokenry {

class SecretServiceConnection;
struct EntryQuery;

/// The name of an entry that version 0.1 wrote through QtKeychain: one string of percent-encoded parts.
[[nodiscard]] QString legacyKeyName(const CredentialKey &key);
/// The label of an entry, for the program that manages the keyring: "Tokenry: Acme payments".
[[nodiscard]] QString entryLabel(const CredentialKey &key);

/// One read, write or removal of one secret, over the Secret Service API of the desktop (libsecret). Every
/// call blocks until the service has answered, and the person too if the keyring is locked; cancel it through
/// the cancellable. Entries of version 0.1 are moved to the present form when they are read.
class SecretServiceClient final
{
    Q_DISABLE_COPY_MOVE(SecretServiceClient)

public:
    /// Called, in the thread of the caller, with true when the keyring starts to ask the person and with
    /// false when that question is answered.
    using Asking = std::function<void(bool)>;

    /// `cancellable` is not owned and outlives this.
    SecretServiceClient(GCancellable *cancellable, Asking asking);
    ~SecretServiceClient();

    [[nodiscard]] CredentialAnswer read(const CredentialKey &key);
    /// Success only after reading back gave the same bytes.
    [[nodiscard]] std::optional<CredentialError> write(const CredentialKey &key, const Secret &secret);
    /// A secret that is not there counts as removed.
    [[nodiscard]] std::optional<CredentialError> remove(const CredentialKey &key);
    /// After a write that failed: it may have added an entry where none was.
    [[nodiscard]] bool mayHaveAdded() const { return m_mayHaveAdded; }

private:
    template<typename Attempt>
    auto inSomeSession(Attempt attempt);
    CredentialAnswer readOnce(const CredentialKey &key);
    std::optional<CredentialError> writeOnce(const CredentialKey &key, const Secret &secret);
    std::optional<CredentialError> removeOnce(const CredentialKey &key);
    std::optional<Secret> readEntry(const CredentialKey &key);
    std::optional<Secret> readWallet(const CredentialKey &key);
    bool unlockHiddenEntries();
    bool unlockDefaultKeyring();
    bool put(SecretCollection *keyring, const CredentialKey &key, const Secret &secret);
    bool removeEntries(const EntryQuery &query);
    bool removeFromWallet(const CredentialKey &key);
    void takeOver(const CredentialKey &key, const Secret &secret);
    std::optional<KWalletClient> walletWith(const CredentialKey &key);

    std::unique_ptr<SecretServiceConnection> m_service; ///< Of the present attempt
    GCancellable *m_cancellable;
    Asking m_asking;
    bool m_mayHaveAdded = false;
};

} // namespace tokenry
