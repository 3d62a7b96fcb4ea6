// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance/instanceserver.h"

#include <QPointer>
#include <QTimer>

#include <cerrno>
#include <chrono>
#include <utility>

#include <sys/socket.h>

#include "app/core/logging.h"
#include "app/singleinstance/instanceconnection.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

/// More than any person starts at once. When one more comes, the oldest goes: a flood must not keep a real
/// start waiting.
constexpr qsizetype mostConnections = 16;
constexpr auto pauseWithoutDescriptors = 1s;

} // namespace

InstanceServer::InstanceServer(FileDescriptor listening, Receiver receiver)
    : m_listening(std::move(listening)), m_receiver(std::move(receiver)),
      m_notifier(m_listening.number(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &InstanceServer::welcome);
}

InstanceServer::~InstanceServer() = default;

void InstanceServer::welcome()
{
    // Bounded, so that a flood leaves the event loop time for the window.
    for (qsizetype turn = 0; turn < mostConnections; ++turn) {
        FileDescriptor socket(
            ::accept4(m_listening.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!socket.isOpen()) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS) {
                // The connection stays in the queue and would wake this again at once.
                m_notifier.setEnabled(false);
                QTimer::singleShot(pauseWithoutDescriptors, this, [this] { m_notifier.setEnabled(true); });
            }
            return;
        }
        admit(std::move(socket));
    }
}

void InstanceServer::admit(FileDescriptor socket)
{
    if (!localsocket::isOwnPeer(socket.number())) {
        qCWarning(logPlatform, "a process of another user tried to hand over its command line");
        return;
    }
    if (!localsocket::sendAll(socket.number(), handover::greeting, std::chrono::steady_clock::now()))
        return;
    if (m_connections.size() == mostConnections)
        dismiss(m_connections.constFirst());
    m_connections.append(new InstanceConnection(
        std::move(socket),
        {.complete = [this](InstanceConnection *connection,
                            LaunchRequest request) { take(connection, std::move(request)); },
         .failed = [this](InstanceConnection *connection) { dismiss(connection); }},
        this));
}

void InstanceServer::take(InstanceConnection *connection, LaunchRequest request)
{
    m_connections.removeOne(connection);
    // The receiver may end the program, and this with it.
    const QPointer<InstanceConnection> alive(connection);
    const Receiver receiver = m_receiver;
    receiver(std::move(request));
    if (!alive)
        return;
    alive->acknowledge();
    alive->end();
}

void InstanceServer::dismiss(InstanceConnection *connection)
{
    qCInfo(logPlatform, "a connection that handed nothing over was dropped");
    m_connections.removeOne(connection);
    connection->end();
}

} // namespace tokenry
