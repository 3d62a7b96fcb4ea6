// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/domain/account.h"
#include "app/domain/credentialstore.h"

namespace tokenry {

/// What became of saving or removing an account. All words are translated and display-safe.
struct SaveOutcome
{
    std::optional<Account> account =
        std::nullopt;     ///< Set when it was done: the account as it is stored, or the one that was removed
    QString refusal = {}; ///< Why it was not done
    std::optional<CredentialError> credentialError =
        std::nullopt;    ///< Set when the keyring is the cause: offer this run only
    QString remark = {}; ///< It was done, but there is something to say
};

} // namespace tokenry
