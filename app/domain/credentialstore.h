// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

#include "app/core/secret.h"
#include "app/domain/account.h"

namespace tokenry {

/// The owner of a stored secret. The origin and the client id are part of it, so that an account whose
/// base URL or client id was changed cannot reuse the secret of another place.
struct CredentialKey
{
    QString accountId = {};
    QString origin = {}; ///< As `originOf()` spells it
    QString clientId = {};
    QString accountName = {}; ///< Only for the label of the entry; not part of what is compared

    bool operator==(const CredentialKey &other) const
    {
        return accountId == other.accountId && origin == other.origin && clientId == other.clientId;
    }
};

[[nodiscard]] inline CredentialKey credentialKeyOf(const Account &account)
{
    return {.accountId = account.id,
            .origin = originOf(account.baseUrl),
            .clientId = account.clientId,
            .accountName = account.name};
}

/// Why a credential store failed. Closed: switch over it without `default`.
enum class CredentialFailure {
    NotFound,  ///< It works, and holds no such secret
    Locked,    ///< The keyring is locked, and was not unlocked
    Dismissed, ///< The person closed the keyring's own prompt
    Absent,    ///< No keyring service runs in this session
    TimedOut,  ///< It did not answer in time
    Died,      ///< It went away while it was asked
    NotKept,   ///< Written, and reading back gave something else
    Other,     ///< `detail` says what
};

struct CredentialError
{
    CredentialFailure failure = CredentialFailure::Other;
    QString detail = {}; ///< Technical, for *Copy details*; never a secret

    bool operator==(const CredentialError &) const = default;
};

/// The result of a read: a secret, or why there is none. Move-only.
struct CredentialAnswer
{
    Secret secret = {};
    std::optional<CredentialError> error = std::nullopt;
};

/// Where secrets are kept. A callback runs at most once, in the caller's thread, never synchronously, and
/// never after its context died; each call ends within the store's own time
/// limit, which is minutes while the person is asked to unlock the keyring. A context that dies cancels the
/// call.
class CredentialStore
{
public:
    using ReadCallback = std::function<void(CredentialAnswer)>;
    using DoneCallback = std::function<void(const std::optional<CredentialError> &)>;

    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    Q_DISABLE_COPY_MOVE(CredentialStore)

    virtual void read(const CredentialKey &key, QObject *context, ReadCallback callback) = 0;
    /// Success only after reading back gave the same bytes.
    virtual void write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback) = 0;
    /// A secret that is not there counts as removed.
    virtual void remove(const CredentialKey &key, QObject *context, DoneCallback callback) = 0;
};

} // namespace tokenry
