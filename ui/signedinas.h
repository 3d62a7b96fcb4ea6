// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "token.h"

namespace tokenry {

/// "signed in as ops laptop · may view and manage"; while the own token was not seen, "signed in as 5fd0c7aa…e911". Empty without a
/// client id. Translated, display-safe.
[[nodiscard]] QString signedInAs(const std::optional<Token> &ownToken, const QString &clientId);

} // namespace tokenry
