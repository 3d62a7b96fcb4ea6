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
constexpr std::chrono::seconds longestWedge{60};

/// Those that were wedged when they were to end. `finished` comes before the end, and who deletes a thread
/// then waits for it: so they are deleted when another one is made and they are over. Never destroyed itself,
/// because that would wait too.
class LeftBehind final
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

LeftBehind &leftBehind()
{
    static LeftBehind &threads = *new LeftBehind;
    return threads;
}

/// Qt leaves a thread that it waited for in vain to the loop of the thread that the manager began in: that
/// one stays as long.
void endBehind(const QThread &reaper, QThread &thread)
{
    auto *end = new QTimer;
    end->setSingleShot(true);
    end->setInterval(longestWedge);
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
    leftBehind().deleteEnded();
    m_reaper->setObjectName(u"network undertaker"_s);
    m_thread->setObjectName(u"network"_s);
    m_transport->moveToThread(m_thread.get());
    m_reaper->start();
    m_thread->start();
}

NetworkThread::~NetworkThread()
{
    const QDeadlineTimer deadline(patience);
    // What is left of its managers goes to the undertaker, who ends behind them.
    QObject::connect(m_transport, &QObject::destroyed, m_reaper.get(), &QThread::quit, Qt::DirectConnection);
    m_transport->deleteLater();
    const bool ended = m_reaper->wait(deadline);
    if (ended)
        m_thread->quit();
    if (!ended || !m_thread->wait(deadline)) {
        // A manager is wedged in Qt (a flood of headers does it). Destroying a running thread would abort the
        // program and waiting would freeze the window, so both are left to end by themselves.
        if (!ended)
            endBehind(*m_reaper, *m_thread);
        leftBehind().add(std::move(m_thread));
        leftBehind().add(std::move(m_reaper));
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
