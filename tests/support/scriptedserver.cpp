// SPDX-License-Identifier: Apache-2.0
#include "scriptedserver.h"

#include <algorithm>
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

Step readRequest()
{
    return {.action = Step::Action::ReadRequest};
}

Step readBytes(int count)
{
    return {.action = Step::Action::ReadBytes, .count = count};
}

Step send(const QByteArray &bytes)
{
    return {.action = Step::Action::Send, .bytes = bytes};
}

Step drip(const QByteArray &bytes, std::chrono::milliseconds interval)
{
    return {.action = Step::Action::Drip, .bytes = bytes, .interval = interval};
}

Step repeat(const QByteArray &bytes)
{
    return {.action = Step::Action::Repeat, .bytes = bytes};
}

Step closeConnection()
{
    return {.action = Step::Action::Close};
}

Step resetConnection()
{
    return {.action = Step::Action::Reset};
}

Step hold()
{
    return {.action = Step::Action::Hold};
}

Step call(std::function<void()> function)
{
    return {.action = Step::Action::Call, .function = std::move(function)};
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + headers;
    const QByteArray lower = headers.toLower();
    if (!lower.contains("content-type:"))
        answer += "Content-Type: application/json\r\n";
    if (!lower.contains("content-length:") && !lower.contains("transfer-encoding:") && status != 204)
        answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return answer + "\r\n" + body;
}

Script answerOnce(const QByteArray &answer)
{
    return {readRequest(), send(answer), closeConnection()};
}

/// Hands out accepted sockets as descriptors, so that another thread can own them.
class ScriptedServer::Listener final : public QTcpServer
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

/// One connection, played with blocking calls in its own thread.
class ScriptedServer::Player
{
public:
    Player(ScriptedServer &server, QSslSocket &socket, qsizetype number)
        : m_server(server), m_socket(socket), m_number(number)
    {}

    /// False when the connection is over.
    bool play(const Step &step)
    {
        switch (step.action) {
        case Step::Action::ReadRequest:
            return readRequest();
        case Step::Action::ReadBytes:
            return readUntil([&] { return m_unread.size() >= step.count; });
        case Step::Action::Send:
            return write(step.bytes);
        case Step::Action::Drip:
            return std::all_of(step.bytes.cbegin(), step.bytes.cend(),
                               [&](char byte) { return write(QByteArray(1, byte)) && pause(step.interval); });
        case Step::Action::Repeat:
            while (write(step.bytes)) {
            }
            return false;
        case Step::Action::Close:
            m_socket.disconnectFromHost();
            return false;
        case Step::Action::Reset:
            reset();
            return false;
        case Step::Action::Hold:
            return readUntil([] { return false; });
        case Step::Action::Call:
            step.function();
            return true;
        }
        return false;
    }

private:
    template<class Enough>
    bool readUntil(Enough enough)
    {
        while (!enough()) {
            if (m_server.m_isStopping)
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

    bool readRequest()
    {
        if (!readUntil([this] { return m_unread.contains("\r\n\r\n"); }))
            return false;
        const qsizetype headSize = m_unread.indexOf("\r\n\r\n") + 4;
        qsizetype bodySize = 0;
        for (const QByteArray &line : m_unread.first(headSize).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                bodySize = line.mid(15).trimmed().toLongLong();
        }
        if (!readUntil([&] { return m_unread.size() >= headSize + bodySize; }))
            return false;
        m_unread.remove(0, headSize + bodySize);
        return true;
    }

    bool write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
            if (m_server.m_isStopping || m_socket.state() != QAbstractSocket::ConnectedState)
                return false;
            m_socket.waitForBytesWritten(sliceMs);
        }
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }

    bool pause(std::chrono::milliseconds interval)
    {
        QElapsedTimer clock;
        clock.start();
        return !readUntil([&] { return clock.hasExpired(interval.count()); })
                   ? m_socket.state() == QAbstractSocket::ConnectedState
                   : true;
    }

    void reset()
    {
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof atOnce);
        m_socket.abort();
    }

    ScriptedServer &m_server;
    QSslSocket &m_socket;
    qsizetype m_number;
    QByteArray m_unread;
};

ScriptedServer::ScriptedServer(QList<Script> scripts, std::optional<TlsIdentity> identity, quint16 port)
    : m_scripts(std::move(scripts)), m_identity(std::move(identity)), m_port(port)
{
    QSemaphore isListening;
    m_listener.reset(QThread::create([this, &isListening] { listen(isListening); }));
    m_listener->start();
    isListening.acquire();
}

ScriptedServer::~ScriptedServer()
{
    m_isStopping = true;
    m_listener->wait();
    for (const auto &player : m_players)
        player->wait();
}

QUrl ScriptedServer::baseUrl(const QString &host) const
{
    return QUrl(u"%1://%2:%3/v1"_s.arg(m_identity ? u"https"_s : u"http"_s, host, QString::number(m_port)));
}

int ScriptedServer::connectionCount() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_received.size());
}

QList<QByteArray> ScriptedServer::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

int ScriptedServer::requestCount(const QByteArray &verb) const
{
    int count = 0;
    for (const QByteArray &bytes : received()) {
        for (const QByteArray &line : bytes.split('\n'))
            count +=
                line.contains("HTTP/1.") && (line.startsWith(verb + ' ') || line.contains('}' + verb + ' '))
                    ? 1
                    : 0;
    }
    return count;
}

void ScriptedServer::listen(QSemaphore &isListening)
{
    Listener listener;
    if (!listener.listen(QHostAddress::LocalHost, m_port))
        qFatal("the scripted server cannot listen");
    m_port = listener.serverPort();
    isListening.release();
    while (!m_isStopping) {
        listener.waitForNewConnection(sliceMs);
        while (const auto descriptor = listener.take()) {
            qsizetype number = 0;
            {
                const std::lock_guard lock(m_mutex);
                number = m_received.size();
                m_received.append(QByteArray());
            }
            m_players.emplace_back(
                QThread::create([this, descriptor, number] { play(*descriptor, number); }));
            m_players.back()->start();
        }
    }
}

void ScriptedServer::play(qintptr descriptor, qsizetype number)
{
    QSslSocket socket;
    socket.setSocketDescriptor(descriptor);
    if (m_identity) {
        QSslConfiguration configuration;
        configuration.setLocalCertificateChain(m_identity->chain);
        configuration.setPrivateKey(m_identity->key);
        configuration.setProtocol(m_identity->protocol);
        socket.setSslConfiguration(configuration);
        socket.startServerEncryption();
        while (!socket.isEncrypted()) {
            if (m_isStopping || socket.state() != QAbstractSocket::ConnectedState)
                return;
            socket.waitForEncrypted(sliceMs);
        }
    }
    if (m_scripts.isEmpty())
        return;
    const Script script = m_scripts.at(std::min(number, m_scripts.size() - 1));
    Player player(*this, socket, number);
    for (const Step &step : script) {
        if (!player.play(step))
            break;
    }
    if (socket.state() == QAbstractSocket::ConnectedState) {
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(1000);
    }
}

} // namespace tokenry::test
