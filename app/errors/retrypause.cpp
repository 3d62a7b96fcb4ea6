// SPDX-License-Identifier: Apache-2.0
#include "app/errors/retrypause.h"

#include <algorithm>

namespace tokenry {

namespace {

using std::chrono::seconds;

constexpr seconds shortest{1};
constexpr seconds longest{300};
constexpr seconds pauseWithoutHint{10};

} // namespace

std::optional<seconds> pauseBeforeNextTry(const ApiError &error)
{
    if (error.kind != ErrorKind::RateLimited || isDailyLimit(error))
        return std::nullopt;
    return std::clamp(error.retryAfter.value_or(pauseWithoutHint), shortest, longest);
}

} // namespace tokenry
