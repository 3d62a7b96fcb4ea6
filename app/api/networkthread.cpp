// SPDX-License-Identifier: Apache-2.0
#include "networkthread.h"

#include <chrono>
#include <utility>

#include <QDeadlineTimer>
#include <QTimer>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds patience{1000};
constexpr std::chrono::seconds longestWedge{60};

/// It goes when it has ended, if there is still somebody to see to it.
void leaveToItself(QThread *thread)
{
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (thread->isFinished())
        thread->deleteLater();
}

/// Qt leaves a thread that it waited for in vain to the loop of the thread that the manager began in: that one stays as long.
void endBehind(const QThread &undertaker, QThread &thread)
{
    auto *end = new QTimer;
    end->setSingleShot(true);
    end->setInterval(longestWedge);
    end->moveToThread(&thread);
    QObject::connect(end, &QTimer::timeout, &thread, &QThread::quit, Qt::DirectConnection);
    QObject::connect(&thread, &QThread::finished, end, &QObject::deleteLater);
    QObject::connect(&undertaker, &QThread::finished, end, qOverload<>(&QTimer::start));
    if (undertaker.isFinished())
        QMetaObject::invokeMethod(end, qOverload<>(&QTimer::start));
}
} // namespace

NetworkThread::NetworkThread(const TransportLimits &limits)
    : m_undertaker(std::make_unique<QThread>()), m_thread(std::make_unique<QThread>()),
      m_transport(new HttpTransport(limits, *m_undertaker))
{
    m_undertaker->setObjectName(u"network undertaker"_s);
    m_thread->setObjectName(u"network"_s);
    m_transport->moveToThread(m_thread.get());
    m_undertaker->start();
    m_thread->start();
}

NetworkThread::~NetworkThread()
{
    const QDeadlineTimer deadline(patience);
    // What is left of its managers goes to the undertaker, who ends behind them.
    QObject::connect(m_transport, &QObject::destroyed, m_undertaker.get(), &QThread::quit, Qt::DirectConnection);
    m_transport->deleteLater();
    const bool ended = m_undertaker->wait(deadline);
    if (ended)
        m_thread->quit();
    if (!ended || !m_thread->wait(deadline)) {
        // A manager is wedged in Qt (a flood of headers does it). Destroying a running thread would abort the
        // program and waiting would freeze the window, so both are left to end by themselves.
        if (!ended)
            endBehind(*m_undertaker, *m_thread);
        leaveToItself(m_thread.release());
        leaveToItself(m_undertaker.release());
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
