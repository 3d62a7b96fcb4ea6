// SPDX-License-Identifier: Apache-2.0
#include "app/core/trace.h"

#include <chrono>

#include "app/core/logging.h"

namespace tokenry {

void trace(const char *point, long long count)
{
    if (!logTrace().isDebugEnabled())
        return;
    const std::chrono::duration<double> now = std::chrono::steady_clock::now().time_since_epoch();
    if (count < 0)
        qCDebug(logTrace, "%.6f %s", now.count(), point);
    else
        qCDebug(logTrace, "%.6f %s: %lld", now.count(), point, count);
}

} // namespace tokenry
