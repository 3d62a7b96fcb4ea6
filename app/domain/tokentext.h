// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/token.h"

namespace tokenry {

// A token's name and ids as they are shown: pure, display-safe and translated.

[[nodiscard]] QString nameText(const Token &token);
/// The id as the service gave it, whole; "invalid" when there was none.
[[nodiscard]] QString wholeIdText(const QString &id);
/// The same, cut in the middle.
[[nodiscard]] QString shortIdText(const QString &id);

} // namespace tokenry
