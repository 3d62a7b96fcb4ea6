// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/credentialstore.h"
#include "app/errors/errortext.h"

namespace tokenry {

/// The message for a failure of the keyring: the failure, that nothing was changed and nothing
/// goes to a file, and that signing in for this run only is possible.
[[nodiscard]] ErrorText describe(const CredentialError &error, const QString &accountName);

} // namespace tokenry
