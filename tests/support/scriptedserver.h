// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

#include "tests/support/connectionserver.h"

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

/// A server that plays scripts on raw sockets, whatever it is asked. Connection number n plays script number
/// n; the last script is played again for all further connections.
class ScriptedServer final
{
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    /// Port 0 takes a free one.
    explicit ScriptedServer(QList<Script> scripts, std::optional<TlsIdentity> identity = std::nullopt,
                            quint16 port = 0);

    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] QUrl baseUrl(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return m_server.baseUrl(host);
    }
    [[nodiscard]] int connectionCount() const { return m_server.connectionCount(); }
    [[nodiscard]] QList<QByteArray> received() const { return m_server.received(); }
    /// How many requests with this verb arrived, counted by their request lines.
    [[nodiscard]] int requestCount(const QByteArray &verb) const;
    /// Everything that arrived, in one piece.
    [[nodiscard]] QByteArray allReceived() const { return received().join(); }

private:
    void play(ServedConnection &connection, qsizetype number) const;

    const QList<Script> m_scripts;
    ConnectionServer m_server;
};

} // namespace tokenry::test
