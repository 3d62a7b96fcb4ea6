// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <mutex>
#include <utility>

namespace tokenry {

/// Takes answers from the network's thread to an object of another thread, which may go at any time. What is
/// posted after it went is dropped. Takes move-only calls, so that a created token crosses without a copy.
class Mailbox final
{
    Q_DISABLE_COPY_MOVE(Mailbox)

public:
    explicit Mailbox(QObject *owner) : m_owner(owner) {}

    /// Runs `call` later, in the owner's thread.
    template<class Call>
    void post(Call call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_owner)
            QMetaObject::invokeMethod(m_owner, std::move(call), Qt::QueuedConnection);
    }
    /// The owner is about to go.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_owner;
};

} // namespace tokenry
