// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QSemaphore;
class QSslConfiguration;
class QSslSocket;

namespace tokenry::test {

/// What a TLS server shows.
struct TlsIdentity
{
    QList<QSslCertificate> chain = {};
    QSslKey key = {};
    QSsl::SslProtocol protocol = QSsl::SecureProtocols;
};

class ConnectionServer;

/// One connection, with blocking calls in a thread of its own. They give false when it is over.
class ServedConnection final
{
    Q_DISABLE_COPY_MOVE(ServedConnection)

public:
    ServedConnection(ConnectionServer &server, QSslSocket &socket, qsizetype number);

    /// Up to the empty line.
    [[nodiscard]] bool readHead(QByteArray *head);
    /// By the Content-Length that its head names.
    [[nodiscard]] bool readBody(const QByteArray &head, QByteArray *body);
    /// Head and body of one request.
    [[nodiscard]] bool readRequest();
    [[nodiscard]] bool readBytes(int count);
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// Reads meanwhile.
    [[nodiscard]] bool pause(std::chrono::milliseconds interval);
    /// Nothing, until the other side leaves.
    void hold();
    void close();
    /// TCP RST.
    void reset();

private:
    template<class Enough>
    bool readUntil(Enough enough);
    [[nodiscard]] bool isToEnd() const;

    ConnectionServer &m_server;
    QSslSocket &m_socket;
    qsizetype m_number;
    int m_identityNumber;
    QByteArray m_unread;
};

/// Accepts connections on 127.0.0.1, plain or TLS, each served in a thread of its own, and keeps every byte
/// that was sent on each.
class ConnectionServer final
{
    Q_DISABLE_COPY_MOVE(ConnectionServer)

public:
    /// What becomes of those who come.
    enum class Welcome {
        Serve,
        Refuse, ///< Nobody listens any more
        Ignore, ///< They get no answer at all, as from a black hole
        Stall,  ///< They are let in, and nothing is read or said
    };

    /// Serves connection number `number`, counted from 0; afterwards it is closed.
    using Serve = std::function<void(ServedConnection &connection, qsizetype number)>;

    /// Port 0 takes a free one.
    explicit ConnectionServer(Serve serve, std::optional<TlsIdentity> identity = std::nullopt,
                              quint16 port = 0);
    ~ConnectionServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// In effect when this returns.
    void setWelcome(Welcome welcome);
    /// The service is started again with another certificate: what is connected ends, and has ended when this
    /// returns. Only for a server that has had one from its beginning.
    void setIdentity(const TlsIdentity &identity);
    /// Such as `https://localhost:1234/v1`; https when there is an identity.
    [[nodiscard]] QUrl baseUrl(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] int connectionCount() const;
    /// The bytes of each connection so far; over TLS the decrypted ones.
    [[nodiscard]] QList<QByteArray> received() const;

private:
    class Listener;
    friend class ServedConnection;

    void listen(QSemaphore &isListening);
    void take(Welcome welcome);
    void play(qintptr descriptor, qsizetype number);
    [[nodiscard]] QSslConfiguration configuration() const;

    const Serve m_serve;
    const bool m_isTls;
    std::optional<TlsIdentity> m_identity; ///< Guarded by the mutex
    quint16 m_port = 0;
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_identityNumber = 0; ///< Connections of an earlier one end
    int m_connected = 0;                   ///< Guarded by the mutex
    std::atomic<Welcome> m_welcome = Welcome::Serve;
    std::atomic<Welcome> m_welcomeInEffect = Welcome::Serve;
    mutable std::mutex m_mutex;
    std::condition_variable m_welcomeChanged; ///< What is wished, or what is in effect
    std::condition_variable m_connectionEnded;
    QList<QByteArray> m_received;
    std::vector<std::unique_ptr<QThread>> m_players;
    std::unique_ptr<QThread> m_listener;
};

} // namespace tokenry::test
