// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/domain/account.h"
#include "app/domain/credentialstore.h"

namespace tokenry {

/// The result of saving, moving or removing an account. All words are translated and display-safe.
struct SaveOutcome
{
    /// Set when it was done: the account as it is stored, or the one that was removed.
    std::optional<Account> account = std::nullopt;
    /// The account as it was stored before a save; nothing for a new one.
    std::optional<Account> before = std::nullopt;
    bool isSecretNew = false; ///< A secret was given, too
    bool isCancelled = false; ///< It was cancelled in time; `refusal` only says what could not be undone
    QString refusal = {};     ///< Why it was not done
    /// Set when the keyring is the cause: offer to keep the secret for this run only.
    std::optional<CredentialError> credentialError = std::nullopt;
    QString remark = {}; ///< It was done, but the person should know this

    /// Whether a session of the account has to sign in again. A name, an environment or a mode is only shown.
    [[nodiscard]] bool isConnectionNew() const
    {
        return isSecretNew || !account || !before || account->baseUrl != before->baseUrl ||
               account->clientId != before->clientId || account->caFile != before->caFile;
    }
};

} // namespace tokenry
