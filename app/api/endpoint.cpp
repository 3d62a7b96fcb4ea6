// SPDX-License-Identifier: Apache-2.0
#include "app/api/endpoint.h"

#include <QDateTime>

#include <utility>

#include "app/domain/account.h"
#include "app/http/cafile.h"

namespace tokenry {

std::variant<Endpoint, EndpointRefusal> makeEndpoint(const Account &account, Secret secret)
{
    CaFileContent authorities;
    if (!account.caFile.isEmpty())
        authorities = readCaFile(account.caFile, QDateTime::currentDateTimeUtc());
    if (!authorities.refusal.isEmpty())
        return EndpointRefusal{authorities.refusal};
    return Endpoint{.baseUrl = account.baseUrl,
                    .clientId = account.clientId,
                    .secret = std::move(secret),
                    .additionalAuthorities = authorities.authorities};
}

} // namespace tokenry
