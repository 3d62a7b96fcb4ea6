// SPDX-License-Identifier: Apache-2.0
#include "app/domain/credentialstore.h"

namespace tokenry {

CredentialKey credentialKeyOf(const Account &account)
{
    return {.accountId = account.id, .origin = originOf(account.baseUrl), .clientId = account.clientId};
}

} // namespace tokenry
