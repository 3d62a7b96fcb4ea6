// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"

#include <QTimer>

#include <utility>

namespace tokenry {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> callback) const
{
    QTimer::singleShot(delay, context, std::move(callback));
}

} // namespace tokenry
