// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace tokenry::test {

/// What a proxy does when it was asked something.
struct ProxyAct
{
    enum class Kind {
        Answer,         ///< `bytes`, and waits for the next question on the same connection
        AnswerAndClose, ///< `bytes`, which may be empty
        Tunnel,         ///< Connects to the target and passes everything on
        Silent,         ///< Nothing, until the other side leaves
    };
    Kind kind = Kind::Tunnel;
    QByteArray bytes = {};
};

/// Decides by the head of a request (`CONNECT host:port HTTP/1.1` and what follows). Runs on the proxy's
/// thread.
using ProxyRule = std::function<ProxyAct(const QByteArray &head)>;

/// An HTTP proxy on 127.0.0.1 that keeps every byte it was sent. Whatever it is asked for, it tunnels to one
/// port of this machine, so that a name of no real host can be tried.
class ScriptedProxy final
{
    Q_DISABLE_COPY_MOVE(ScriptedProxy)

public:
    ScriptedProxy(ProxyRule rule, quint16 targetPort);
    ~ScriptedProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The head of each request, in order.
    [[nodiscard]] QList<QByteArray> heads() const;
    /// Everything that clients sent, tunnelled bytes too.
    [[nodiscard]] QByteArray allReceived() const;
    [[nodiscard]] int connectionCount() const;

private:
    class Worker;

    void note(const QByteArray &bytes);

    const ProxyRule m_rule;
    const quint16 m_targetPort;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_heads;
    QByteArray m_received;
    int m_connections = 0;
    std::unique_ptr<QThread> m_thread;
};

/// Lets everybody through.
[[nodiscard]] ProxyRule tunnelAlways();
/// Answers every request so and closes the connection.
[[nodiscard]] ProxyRule answerAlways(const QByteArray &answer);
/// Wants HTTP Basic with this name and password, and tunnels then.
[[nodiscard]] ProxyRule wantsBasic(const QByteArray &user, const QByteArray &password);

} // namespace tokenry::test
