// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance/instanceconnection.h"

#include <cerrno>
#include <chrono>
#include <utility>

#include <sys/socket.h>

namespace tokenry {
using namespace std::chrono_literals;

namespace {

/// A second start says all at once; only one that was stopped on its way needs longer.
constexpr auto patience = 2s;

} // namespace

InstanceConnection::InstanceConnection(FileDescriptor socket, Callbacks callbacks, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_callbacks(std::move(callbacks)),
      m_notifier(m_socket.number(), QSocketNotifier::Read)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { m_callbacks.failed(this); });
    m_limit.start(patience);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        if (m_isOver)
            return;
        if (!readOn())
            m_callbacks.failed(this);
        else if (m_body && m_received == m_bodySize)
            finish();
    });
}

InstanceConnection::~InstanceConnection()
{
    wipeBody();
}

void InstanceConnection::acknowledge()
{
    // One word into an empty socket never has to wait; who is not there any more needs no answer.
    [[maybe_unused]] const bool said =
        localsocket::sendAll(m_socket.number(), handover::acknowledgement, std::chrono::steady_clock::now());
}

void InstanceConnection::end()
{
    m_isOver = true;
    m_limit.stop();
    m_notifier.setEnabled(false);
    m_socket.close();
    wipeBody();
    deleteLater();
}

/// Reads what has come, never past the body; false when the visitor has to go.
bool InstanceConnection::readOn()
{
    while (true) {
        char *target = m_body ? m_body.get() : m_head.data();
        const std::size_t wanted = m_body ? m_bodySize : m_head.size();
        if (m_received == wanted) {
            if (m_body)
                return true;
            if (!startBody())
                return false;
            continue;
        }
        const ssize_t size =
            ::recv(m_socket.number(), target + m_received, wanted - m_received, MSG_DONTWAIT);
        if (size < 0)
            return errno == EAGAIN || errno == EINTR;
        if (size == 0)
            return false;
        m_received += static_cast<std::size_t>(size);
    }
}

bool InstanceConnection::startBody()
{
    const auto size =
        handover::bodySize(QByteArrayView(m_head.data(), static_cast<qsizetype>(m_head.size())));
    if (!size)
        return false;
    m_body.reset(new char[*size + 1]);
    m_bodySize = *size;
    m_received = 0;
    return true;
}

void InstanceConnection::finish()
{
    // A second start that has given up was told so; doing its wish now would surprise.
    const bool isWaiting = localsocket::isWaiting(m_socket.number());
    auto request = isWaiting
                       ? handover::decode(QByteArrayView(m_body.get(), static_cast<qsizetype>(m_bodySize)))
                       : std::nullopt;
    wipeBody();
    m_isOver = true;
    m_limit.stop();
    m_notifier.setEnabled(false);
    if (request)
        m_callbacks.complete(this, std::move(*request));
    else
        m_callbacks.failed(this);
}

void InstanceConnection::wipeBody()
{
    if (m_body)
        wipeMemory(m_body.get(), m_bodySize);
    m_body.reset();
}

} // namespace tokenry
