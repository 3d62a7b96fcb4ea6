// SPDX-License-Identifier: Apache-2.0
#include "app/http/networkthread.h"

#include <chrono>
#include <mutex>
#include <utility>
#include <vector>

#include <QDeadlineTimer>
#include <QTimer>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds patience{1000};
constexpr std::chrono::seconds longestBlock{60};

/// Threads that were still blocked at shutdown. `QThread::finished` is emitted before the thread has exited
/// and `~QThread` would wait, so they are deleted when the next NetworkThread is made and they have exited.
/// This object is never destroyed, because its destructor would wait too.
class BlockedThreads final
{
public:
    void add(std::unique_ptr<QThread> thread)
    {
        const std::lock_guard lock(m_mutex);
        m_threads.push_back(std::move(thread));
    }
    void deleteEnded()
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_threads, [](const auto &thread) { return thread->wait(QDeadlineTimer(0)); });
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

BlockedThreads &blockedThreads()
{
    static BlockedThreads &threads = *new BlockedThreads;
    return threads;
}

/// When Qt has waited for a thread of its own without success, it leaves that thread to the event loop of the
/// manager's thread. So `thread` goes on until `reaper` has ended, and a minute longer.
void quitAfter(const QThread &reaper, QThread &thread)
{
    auto *end = new QTimer;
    end->setSingleShot(true);
    end->setInterval(longestBlock);
    end->moveToThread(&thread);
    QObject::connect(end, &QTimer::timeout, &thread, &QThread::quit, Qt::DirectConnection);
    QObject::connect(&thread, &QThread::finished, end, &QObject::deleteLater);
    QObject::connect(&reaper, &QThread::finished, end, qOverload<>(&QTimer::start));
    if (reaper.isFinished())
        QMetaObject::invokeMethod(end, qOverload<>(&QTimer::start));
}
} // namespace

NetworkThread::NetworkThread(const TransportLimits &limits)
    : m_reaper(std::make_unique<QThread>()), m_thread(std::make_unique<QThread>()),
      m_transport(new HttpTransport(limits, *m_reaper))
{
    blockedThreads().deleteEnded();
    m_reaper->setObjectName(u"network reaper"_s);
    m_thread->setObjectName(u"network"_s);
    m_transport->moveToThread(m_thread.get());
    m_reaper->start();
    m_thread->start();
}

NetworkThread::~NetworkThread()
{
    const QDeadlineTimer deadline(patience);
    // The transport hands its managers to the reaper thread, which quits after them.
    QObject::connect(m_transport, &QObject::destroyed, m_reaper.get(), &QThread::quit, Qt::DirectConnection);
    m_transport->deleteLater();
    const bool ended = m_reaper->wait(deadline);
    if (ended)
        m_thread->quit();
    if (!ended || !m_thread->wait(deadline)) {
        // A manager is blocked in Qt, for example by a flood of headers. Destroying a running thread would
        // abort the program and waiting would freeze the window, so both threads end by themselves.
        if (!ended)
            quitAfter(*m_reaper, *m_thread);
        blockedThreads().add(std::move(m_thread));
        blockedThreads().add(std::move(m_reaper));
    }
}

void NetworkThread::send(quint64 number, HttpRequest request, HttpTransport::Callback callback)
{
    QMetaObject::invokeMethod(
        m_transport,
        [transport = m_transport, number, request = std::move(request),
         callback = std::move(callback)]() mutable {
            transport->send(number, std::move(request), std::move(callback));
        },
        Qt::QueuedConnection);
}

void NetworkThread::cancel(quint64 number)
{
    QMetaObject::invokeMethod(
        m_transport, [transport = m_transport, number] { transport->cancel(number); }, Qt::QueuedConnection);
}

void NetworkThread::setProxyCredentials(std::shared_ptr<const ProxyCredentials> credentials)
{
    QMetaObject::invokeMethod(
        m_transport,
        [transport = m_transport, credentials = std::move(credentials)]() mutable {
            transport->setProxyCredentials(std::move(credentials));
        },
        Qt::QueuedConnection);
}

void NetworkThread::forgetConnections()
{
    QMetaObject::invokeMethod(
        m_transport, [transport = m_transport] { transport->forgetConnections(); }, Qt::QueuedConnection);
}

} // namespace tokenry
