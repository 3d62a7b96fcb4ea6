// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/domain/token.h"
#include "app/tokens/rights/ownrights.h"

namespace tokenry {

/// "signed in as “ops laptop” · may view and manage"; while the own token was not seen, by its client id and
/// with what is known so far. Empty without a client id. Translated, display-safe.
[[nodiscard]] QString rightsText(const std::optional<Token> &ownToken, const QString &clientId,
                                 const Rights &rights, OwnTokenSearch::State search);
/// Of that, only the rights: "may view and manage". For a narrow band; no token's name can pose as it.
[[nodiscard]] QString shortRightsText(const std::optional<Token> &ownToken, const QString &clientId,
                                      const Rights &rights, OwnTokenSearch::State search);

} // namespace tokenry
