// SPDX-License-Identifier: Apache-2.0
#include "ui/main/trialgateway.h"

#include <utility>

#include "app/api/endpoint.h"
#include "app/api/httptokengateway.h"

namespace tokenry {

std::variant<std::unique_ptr<TokenGateway>, QString> makeTrialGateway(const Account &account, Secret secret)
{
    auto endpoint = makeEndpoint(account, std::move(secret));
    if (const auto *refusal = std::get_if<EndpointRefusal>(&endpoint))
        return refusal->reason;
    auto gateway = std::make_unique<HttpTokenGateway>();
    gateway->setEndpoint(std::move(std::get<Endpoint>(endpoint)));
    return gateway;
}

} // namespace tokenry
