// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedproxy.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace tokenry::test {
using namespace Qt::StringLiterals;

/// Lives on the proxy's thread, and all sockets with it.
class ScriptedProxy::Worker final : public QObject
{
public:
    explicit Worker(ScriptedProxy &proxy) : m_proxy(proxy)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the scripted proxy cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                serve(client);
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void serve(QTcpSocket *client)
    {
        {
            const std::lock_guard lock(m_proxy.m_mutex);
            ++m_proxy.m_connections;
        }
        client->setParent(this);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readHead(client); });
    }

    void readHead(QTcpSocket *client)
    {
        const QByteArray waiting = client->peek(client->bytesAvailable());
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = client->read(end + 4);
        m_proxy.note(head);
        {
            const std::lock_guard lock(m_proxy.m_mutex);
            m_proxy.m_heads.append(head);
        }
        const ProxyAct act = m_proxy.m_rule(head);
        switch (act.kind) {
        case ProxyAct::Kind::Answer:
            client->write(act.bytes);
            break;
        case ProxyAct::Kind::AnswerAndClose:
            client->write(act.bytes);
            client->disconnectFromHost();
            break;
        case ProxyAct::Kind::Tunnel:
            tunnel(client);
            break;
        case ProxyAct::Kind::Silent:
            break;
        }
    }

    void tunnel(QTcpSocket *client)
    {
        client->disconnect(this);
        auto *target = new QTcpSocket(client);
        connect(target, &QTcpSocket::connected, client, [this, client, target] {
            client->write("HTTP/1.1 200 Connection established\r\n\r\n"_ba);
            connect(client, &QTcpSocket::readyRead, target, [this, client, target] { pass(client, target); });
            pass(client, target);
        });
        connect(target, &QTcpSocket::readyRead, client,
                [client, target] { client->write(target->readAll()); });
        connect(target, &QTcpSocket::disconnected, client, [client, target] {
            client->write(target->readAll());
            client->disconnectFromHost();
        });
        target->connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy.m_targetPort);
    }

    void pass(QTcpSocket *client, QTcpSocket *target)
    {
        const QByteArray bytes = client->readAll();
        m_proxy.note(bytes);
        target->write(bytes);
    }

    ScriptedProxy &m_proxy;
    QTcpServer m_server;
};

ScriptedProxy::ScriptedProxy(ProxyRule rule, quint16 targetPort)
    : m_rule(std::move(rule)), m_targetPort(targetPort), m_thread(std::make_unique<QThread>())
{
    auto *starter = new QObject;
    starter->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, starter, &QObject::deleteLater);
    m_thread->start();
    QSemaphore isListening;
    QMetaObject::invokeMethod(
        starter,
        [this, starter, &isListening] {
            auto *worker = new Worker(*this);
            worker->setParent(starter);
            m_port = worker->port();
            isListening.release();
        },
        Qt::QueuedConnection);
    isListening.acquire();
}

ScriptedProxy::~ScriptedProxy()
{
    m_thread->quit();
    m_thread->wait();
}

void ScriptedProxy::note(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_received += bytes;
}

QList<QByteArray> ScriptedProxy::heads() const
{
    const std::lock_guard lock(m_mutex);
    return m_heads;
}

QByteArray ScriptedProxy::allReceived() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

int ScriptedProxy::connectionCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

ProxyRule tunnelAlways()
{
    return [](const QByteArray &) { return ProxyAct{}; };
}

ProxyRule answerAlways(const QByteArray &answer)
{
    return [answer](const QByteArray &) {
        return ProxyAct{.kind = ProxyAct::Kind::AnswerAndClose, .bytes = answer};
    };
}

ProxyRule wantsBasic(const QByteArray &user, const QByteArray &password)
{
    const QByteArray wanted = "Proxy-Authorization: Basic " + (user + ':' + password).toBase64() + "\r\n";
    const QByteArray confirmation = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                                    "Proxy-Authenticate: Basic realm=\"Company\"\r\n\r\n"_ba;
    return [wanted, confirmation](const QByteArray &head) {
        return head.contains(wanted) ? ProxyAct{}
                                     : ProxyAct{.kind = ProxyAct::Kind::Answer, .bytes = confirmation};
    };
}

} // namespace tokenry::test
