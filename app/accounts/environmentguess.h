// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/domain/account.h"

namespace tokenry {

/// What a name or an address sounds like, judged by whole words such as "prod" and "staging". For a hint and
/// never more: the service does not say which environment credentials belong to. Nothing when no word speaks,
/// or two against each other.
[[nodiscard]] std::optional<Environment> guessEnvironment(const QString &text);

} // namespace tokenry
