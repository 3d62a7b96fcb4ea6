// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/apierror.h"

namespace tokenry {

/// The kind's own name, for *Copy details*; not translated.
[[nodiscard]] QString errorKindName(ErrorKind kind);
/// The kind's name and the HTTP status if there was one, for the record; not translated, nothing of the
/// service's own words.
[[nodiscard]] QString errorReason(const ApiError &error);

} // namespace tokenry
