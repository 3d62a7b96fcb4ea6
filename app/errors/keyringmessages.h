// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/credentialstore.h"
#include "app/errors/errortext.h"

namespace tokenry {

/// Words for what a keyring did not do for the account: what happened, that nothing was changed and nothing
/// goes to a file, and that signing in for this run only is possible.
[[nodiscard]] ErrorText describe(const CredentialError &error, const QString &accountName);

} // namespace tokenry
