// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include "app/core/clock.h"

namespace tokenry {

/// Time that moves only when a test says so.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_start.addMSecs(m_elapsed.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_elapsed; }

    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) const override
    {
        m_timers.push_back({m_elapsed + delay, context, std::move(callback)});
    }

    /// Moves on and runs, in order, what has come due; what these start in turn runs too if it is due by
    /// then.
    void advance(std::chrono::milliseconds duration)
    {
        const std::chrono::milliseconds end = m_elapsed + duration;
        while (true) {
            const auto next =
                std::min_element(m_timers.begin(), m_timers.end(),
                                 [](const Timer &left, const Timer &right) { return left.due < right.due; });
            if (next == m_timers.end() || next->due > end)
                break;
            const Timer timer = std::move(*next);
            m_timers.erase(next);
            m_elapsed = std::max(m_elapsed, timer.due);
            if (timer.context)
                timer.callback();
        }
        m_elapsed = end;
    }

    /// Somebody sets the wall clock; what is monotonic goes on.
    void setWallClock(std::chrono::milliseconds later) { m_start = m_start.addMSecs(later.count()); }

    /// Timers whose context still lives.
    [[nodiscard]] int waitingTimers() const
    {
        return static_cast<int>(std::count_if(m_timers.cbegin(), m_timers.cend(),
                                              [](const Timer &timer) { return !timer.context.isNull(); }));
    }

private:
    struct Timer
    {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    QDateTime m_start = QDateTime(QDate(2026, 9, 12), QTime(8, 0), Qt::UTC);
    std::chrono::milliseconds m_elapsed{0};
    mutable std::vector<Timer> m_timers;
};

} // namespace tokenry
