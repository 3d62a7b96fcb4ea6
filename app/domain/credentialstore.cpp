// SPDX-License-Identifier: Apache-2.0
#include "app/domain/credentialstore.h"

namespace tokenry {

bool CredentialKey::operator==(const CredentialKey &other) const
{
    return accountId == other.accountId && origin == other.origin && clientId == other.clientId;
}

CredentialKey credentialKeyOf(const Account &account)
{
    return {.accountId = account.id,
            .origin = originOf(account.baseUrl),
            .clientId = account.clientId,
            .accountName = account.name};
}

} // namespace tokenry
