// SPDX-License-Identifier: Apache-2.0
#include "tests/support/connectionserver.h"

#include <utility>

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <sys/socket.h>

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {
// How often a waiting thread looks whether it is to stop.
constexpr int sliceMs = 20;
} // namespace

ServedConnection::ServedConnection(ConnectionServer &server, QSslSocket &socket, qsizetype number)
    : m_server(server), m_socket(socket), m_number(number), m_identityNumber(server.m_identityNumber)
{}

bool ServedConnection::isToEnd() const
{
    return m_server.m_isStopping || m_server.m_identityNumber != m_identityNumber;
}

template<class Enough>
bool ServedConnection::readUntil(Enough enough)
{
    while (!enough()) {
        if (isToEnd())
            return false;
        m_socket.waitForReadyRead(sliceMs);
        const QByteArray bytes = m_socket.readAll();
        if (bytes.isEmpty() && m_socket.state() != QAbstractSocket::ConnectedState)
            return false;
        m_unread += bytes;
        const std::lock_guard lock(m_server.m_mutex);
        m_server.m_received[m_number] += bytes;
    }
    return true;
}

bool ServedConnection::readHead(QByteArray *head)
{
    if (!readUntil([this] { return m_unread.contains("\r\n\r\n"); }))
        return false;
    const qsizetype size = m_unread.indexOf("\r\n\r\n") + 4;
    *head = m_unread.first(size);
    m_unread.remove(0, size);
    return true;
}

bool ServedConnection::readBody(const QByteArray &head, QByteArray *body)
{
    qsizetype size = 0;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            size = line.mid(15).trimmed().toLongLong();
    }
    if (!readUntil([&] { return m_unread.size() >= size; }))
        return false;
    *body = m_unread.first(size);
    m_unread.remove(0, size);
    return true;
}

bool ServedConnection::readRequest()
{
    QByteArray head;
    QByteArray body;
    return readHead(&head) && readBody(head, &body);
}

bool ServedConnection::readBytes(int count)
{
    return readUntil([&] { return m_unread.size() >= count; });
}

bool ServedConnection::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
        if (m_server.m_isStopping || m_socket.state() != QAbstractSocket::ConnectedState)
            return false;
        m_socket.waitForBytesWritten(sliceMs);
    }
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

bool ServedConnection::pause(std::chrono::milliseconds interval)
{
    QElapsedTimer clock;
    clock.start();
    return readUntil([&] { return clock.hasExpired(interval.count()); }) ||
           m_socket.state() == QAbstractSocket::ConnectedState;
}

void ServedConnection::hold()
{
    readUntil([] { return false; });
}

void ServedConnection::close()
{
    m_socket.disconnectFromHost();
}

void ServedConnection::reset()
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                 sizeof atOnce);
    m_socket.abort();
}

/// Hands out accepted sockets as descriptors, so that another thread can own them.
class ConnectionServer::Listener final : public QTcpServer
{
public:
    [[nodiscard]] std::optional<qintptr> take()
    {
        return m_accepted.isEmpty() ? std::nullopt : std::optional(m_accepted.takeFirst());
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted.append(descriptor); }

private:
    QList<qintptr> m_accepted;
};

ConnectionServer::ConnectionServer(Serve serve, std::optional<TlsIdentity> identity, quint16 port)
    : m_serve(std::move(serve)), m_isTls(identity.has_value()), m_identity(std::move(identity)), m_port(port)
{
    QSemaphore isListening;
    m_listener.reset(QThread::create([this, &isListening] { listen(isListening); }));
    m_listener->start();
    isListening.acquire();
}

ConnectionServer::~ConnectionServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_welcomeChanged.notify_all();
    m_listener->wait();
    for (const auto &player : m_players)
        player->wait();
}

void ConnectionServer::setWelcome(Welcome welcome)
{
    std::unique_lock lock(m_mutex);
    m_welcome = welcome;
    m_welcomeChanged.notify_all();
    m_welcomeChanged.wait(lock, [&] { return m_welcomeInEffect == welcome || m_isStopping; });
}

void ConnectionServer::setIdentity(const TlsIdentity &identity)
{
    std::unique_lock lock(m_mutex);
    m_identity = identity;
    ++m_identityNumber;
    m_connectionEnded.wait(lock, [this] { return m_connected == 0; });
}

QUrl ConnectionServer::baseUrl(const QString &host) const
{
    return QUrl(u"%1://%2:%3/v1"_s.arg(m_isTls ? u"https"_s : u"http"_s, host, QString::number(m_port)));
}

int ConnectionServer::connectionCount() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_received.size());
}

QList<QByteArray> ConnectionServer::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void ConnectionServer::take(Welcome welcome)
{
    const std::lock_guard lock(m_mutex);
    m_welcomeInEffect = welcome;
    m_welcomeChanged.notify_all();
}

void ConnectionServer::listen(QSemaphore &isListening)
{
    Listener listener;
    listener.setListenBacklogSize(8);
    if (!listener.listen(QHostAddress::LocalHost, m_port))
        qFatal("the server cannot listen");
    m_port = listener.serverPort();
    isListening.release();
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    while (!m_isStopping) {
        if (m_welcome == Welcome::Refuse)
            listener.close();
        if (m_welcome == Welcome::Refuse || m_welcome == Welcome::Ignore) {
            // The system itself lets in as many as fit into the queue; whoever comes behind them hears
            // nothing.
            while (m_welcome == Welcome::Ignore &&
                   fillers.size() < static_cast<std::size_t>(listener.listenBacklogSize()) + 2) {
                fillers.push_back(std::make_unique<QTcpSocket>());
                fillers.back()->connectToHost(QHostAddress::LocalHost, m_port);
                fillers.back()->waitForConnected(sliceMs);
            }
            take(m_welcome);
            // Until the next wish, or the end.
            std::unique_lock lock(m_mutex);
            m_welcomeChanged.wait(lock, [this] { return m_welcomeInEffect != m_welcome || m_isStopping; });
            continue;
        }
        if (!listener.isListening() && !listener.listen(QHostAddress::LocalHost, m_port))
            qFatal("the server cannot listen again");
        take(m_welcome);
        listener.waitForNewConnection(sliceMs);
        while (const auto descriptor = listener.take()) {
            qsizetype number = 0;
            {
                const std::lock_guard lock(m_mutex);
                number = m_received.size();
                m_received.append(QByteArray());
                ++m_connected;
            }
            m_players.emplace_back(QThread::create([this, descriptor, number] {
                play(*descriptor, number);
                const std::lock_guard lock(m_mutex);
                --m_connected;
                m_connectionEnded.notify_all();
            }));
            m_players.back()->start();
        }
    }
}

QSslConfiguration ConnectionServer::configuration() const
{
    const std::lock_guard lock(m_mutex);
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(m_identity->chain);
    configuration.setPrivateKey(m_identity->key);
    configuration.setProtocol(m_identity->protocol);
    return configuration;
}

void ConnectionServer::play(qintptr descriptor, qsizetype number)
{
    QSslSocket socket;
    socket.setSocketDescriptor(descriptor);
    ServedConnection connection(*this, socket, number);
    if (m_welcome == Welcome::Stall) {
        connection.hold();
        return;
    }
    if (m_isTls) {
        socket.setSslConfiguration(configuration());
        socket.startServerEncryption();
        while (!socket.isEncrypted()) {
            if (m_isStopping || socket.state() != QAbstractSocket::ConnectedState)
                return;
            socket.waitForEncrypted(sliceMs);
        }
    }
    m_serve(connection, number);
    if (socket.state() == QAbstractSocket::ConnectedState) {
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(1000);
    }
}

} // namespace tokenry::test
