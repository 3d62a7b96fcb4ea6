// SPDX-License-Identifier: Apache-2.0
#include "app/api/endpoint.h"

#include <QDateTime>

#include <utility>

#include "app/domain/account.h"
#include "app/http/cafile.h"

namespace tokenry {

Expected<Endpoint, QString> makeEndpoint(const Account &account, Secret secret)
{
    Endpoint endpoint{.baseUrl = account.baseUrl, .clientId = account.clientId, .secret = std::move(secret)};
    if (!account.caFile.isEmpty()) {
        auto authorities = readCaFile(account.caFile, QDateTime::currentDateTimeUtc());
        if (!authorities)
            return authorities.error();
        endpoint.additionalAuthorities = *std::move(authorities);
    }
    return endpoint;
}

} // namespace tokenry
