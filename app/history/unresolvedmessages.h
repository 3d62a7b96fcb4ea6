// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/history/unresolvedchanges.h"

namespace tokenry {

struct Finding;

// Sentences for unresolved changes and for the results of a check. Translated, display-safe.

/// One line, without a full stop: a fact.
[[nodiscard]] QString questionTitle(const UnresolvedChange &question);
/// What happened and what it means, with the token's name and the time.
[[nodiscard]] QString questionText(const UnresolvedChange &question);
/// What was found and what to do.
[[nodiscard]] QString findingText(const UnresolvedChange &question, const Finding &finding);

} // namespace tokenry
