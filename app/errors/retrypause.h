// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "app/domain/apierror.h"

namespace tokenry {

/// How long a person has to wait before the same request is offered again: what the service asked for, from 1
/// to 300 seconds, or 10 seconds when it named no time. None unless the service asked for a pause; none for
/// its daily limit, for which seconds do not help.
[[nodiscard]] std::optional<std::chrono::seconds> pauseBeforeNextTry(const ApiError &error);

} // namespace tokenry
