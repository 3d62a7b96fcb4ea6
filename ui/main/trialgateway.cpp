// SPDX-License-Identifier: Apache-2.0
#include "ui/main/trialgateway.h"

#include <utility>

#include "app/api/endpoint.h"
#include "app/api/httptokengateway.h"

namespace tokenry {

Expected<std::unique_ptr<TokenGateway>, QString> makeTrialGateway(const Account &account, Secret secret)
{
    auto endpoint = makeEndpoint(account, std::move(secret));
    if (!endpoint)
        return endpoint.error();
    auto gateway = std::make_unique<HttpTokenGateway>();
    gateway->setEndpoint(*std::move(endpoint));
    return std::unique_ptr<TokenGateway>(std::move(gateway));
}

} // namespace tokenry
