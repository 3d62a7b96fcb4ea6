// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/history/unresolvedchanges.h"

namespace tokenry {

struct ReconcileResult;

// Sentences for unresolved changes and for the results of a check. Translated, display-safe.

/// One line, without a full stop: a fact.
[[nodiscard]] QString unresolvedTitle(const UnresolvedChange &change);
/// What happened and what it means, with the token's name and the time.
[[nodiscard]] QString unresolvedText(const UnresolvedChange &change);
/// What was found and what to do.
[[nodiscard]] QString resultText(const UnresolvedChange &change, const ReconcileResult &result);

} // namespace tokenry
