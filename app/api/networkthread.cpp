// SPDX-License-Identifier: Apache-2.0
#include "networkthread.h"

#include <chrono>
#include <utility>

#include <QDeadlineTimer>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds patience{1000};
} // namespace

NetworkThread::NetworkThread(const TransportLimits &limits)
    : m_undertaker(std::make_unique<QThread>()), m_thread(std::make_unique<QThread>()),
      m_transport(new HttpTransport(limits, *m_undertaker))
{
    m_undertaker->setObjectName(u"network undertaker"_s);
    m_thread->setObjectName(u"network"_s);
    m_transport->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_transport, &QObject::deleteLater);
    m_undertaker->start();
    m_thread->start();
}

NetworkThread::~NetworkThread()
{
    const QDeadlineTimer deadline(patience);
    m_thread->quit();
    const bool ended = m_thread->wait(deadline);
    if (ended)
        m_undertaker->quit();
    if (!ended || !m_undertaker->wait(deadline)) {
        // A manager is wedged in Qt (a flood of headers does it). Destroying a running thread would abort the
        // program and waiting would freeze the window, so both are left to end by themselves.
        static_cast<void>(m_thread.release());
        static_cast<void>(m_undertaker.release());
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
