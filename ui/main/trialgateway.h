// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

#include "app/core/expected.h"
#include "app/core/secret.h"

namespace tokenry {

class TokenGateway;
struct Account;

/// A gateway with connections of its own, for one test of an account; or, in words, why the account cannot be
/// used.
[[nodiscard]] Expected<std::unique_ptr<TokenGateway>, QString> makeTrialGateway(const Account &account,
                                                                                Secret secret);

} // namespace tokenry
