// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace tokenry::sandbox {

/// A lock that is given in the order of asking. A long scan that gives it up between slices really lets
/// others in; with `std::mutex` the same thread would take it back at once.
class TurnLock final
{
public:
    void lock()
    {
        std::unique_lock guard(m_mutex);
        const std::uint64_t mine = m_nextTurn++;
        m_changed.wait(guard, [&] { return m_turn == mine; });
    }

    void unlock()
    {
        {
            const std::lock_guard guard(m_mutex);
            ++m_turn;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_nextTurn = 0;
    std::uint64_t m_turn = 0;
};

} // namespace tokenry::sandbox
