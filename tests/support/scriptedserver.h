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
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QSemaphore;

namespace tokenry::test {

/// One thing that the server does on a connection.
struct Step
{
    enum class Action {
        ReadRequest, ///< Head and body (by Content-Length) of one request
        ReadBytes,   ///< `count` bytes
        Send,
        Drip,   ///< `bytes`, one per `interval`
        Repeat, ///< `bytes` again and again, until the other side leaves
        Close,
        Reset, ///< TCP RST
        Hold,  ///< Nothing, until the other side leaves
        Call,  ///< `function`, in the server's thread
    };
    Action action = Action::Close;
    QByteArray bytes = {};
    int count = 0;
    std::chrono::milliseconds interval{0};
    std::function<void()> function = {};
};

[[nodiscard]] Step readRequest();
[[nodiscard]] Step readBytes(int count);
[[nodiscard]] Step send(const QByteArray &bytes);
[[nodiscard]] Step drip(const QByteArray &bytes, std::chrono::milliseconds interval);
[[nodiscard]] Step repeat(const QByteArray &bytes);
[[nodiscard]] Step closeConnection();
[[nodiscard]] Step resetConnection();
[[nodiscard]] Step hold();
/// Looks at the world at this moment of the script.
[[nodiscard]] Step call(std::function<void()> function);

/// What happens on one connection, in order; at its end the connection is closed.
using Script = QList<Step>;

/// A whole answer with Content-Length and JSON as its type, unless `headers` (each ending in CR LF) name
/// others.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers = {});

/// Reads one request, answers and closes.
[[nodiscard]] Script answerOnce(const QByteArray &answer);

/// What a TLS server shows.
struct TlsIdentity
{
    QList<QSslCertificate> chain = {};
    QSslKey key = {};
    QSsl::SslProtocol protocol = QSsl::SecureProtocols;
};

/// A server on 127.0.0.1 that plays scripts on raw sockets, in threads of its own, and keeps every byte that
/// it was sent. Connection number n plays script number n; the last script is played again for all further
/// connections.
class ScriptedServer final
{
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    /// Port 0 takes a free one.
    explicit ScriptedServer(QList<Script> scripts, std::optional<TlsIdentity> identity = std::nullopt,
                            quint16 port = 0);
    ~ScriptedServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Such as `https://localhost:1234/v1`; https when there is an identity.
    [[nodiscard]] QUrl baseUrl(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] int connectionCount() const;
    /// The bytes of each connection so far; over TLS the decrypted ones.
    [[nodiscard]] QList<QByteArray> received() const;
    /// How many requests with this verb arrived, counted by their request lines.
    [[nodiscard]] int requestCount(const QByteArray &verb) const;
    /// Everything that arrived, in one piece.
    [[nodiscard]] QByteArray allReceived() const { return received().join(); }

private:
    class Listener;
    class Player;

    void listen(QSemaphore &isListening);
    void play(qintptr descriptor, qsizetype number);

    const QList<Script> m_scripts;
    const std::optional<TlsIdentity> m_identity;
    quint16 m_port = 0;
    std::atomic<bool> m_isStopping = false;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_received;
    std::vector<std::unique_ptr<QThread>> m_players;
    std::unique_ptr<QThread> m_listener;
};

} // namespace tokenry::test
