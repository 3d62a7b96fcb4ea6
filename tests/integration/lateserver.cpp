// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/lateserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestPauseMs = 25;

QJsonObject row(int account, int number)
{
    const QString own = u"%1-%2"_s.arg(QString::number(account), QString::number(number));
    return {{"id"_L1, own},
            {"name"_L1, own},
            {"clientId"_L1, own},
            {"permissions"_L1, QJsonArray{"VIEW"_L1, "MANAGE"_L1}},
            {"createdAt"_L1, "2026-01-01T00:00:00Z"_L1},
            {"updatedAt"_L1, "2026-01-01T00:00:00Z"_L1}};
}

/// The account whose credentials the head carries; −1 for nobody's.
int accountOf(const QByteArray &head)
{
    for (int account = 0; account < LateServer::accountCount; ++account) {
        const QByteArray pair =
            "client-" + QByteArray::number(account) + ":secret-" + QByteArray::number(account);
        if (head.contains("Authorization: Basic " + pair.toBase64() + "\r\n"))
            return account;
    }
    return -1;
}

} // namespace

LateServer::LateServer(quint32 seed) : m_random(seed), m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context, [this] { serve(); }, Qt::BlockingQueuedConnection);
}

LateServer::~LateServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl LateServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_port));
}

QStringList LateServer::findings() const
{
    const std::lock_guard lock(m_mutex);
    return m_findings;
}

int LateServer::answered() const
{
    const std::lock_guard lock(m_mutex);
    return m_answered;
}

void LateServer::report(const QString &finding)
{
    const std::lock_guard lock(m_mutex);
    m_findings.append(finding);
}

void LateServer::serve()
{
    m_server = new QTcpServer(m_context);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the server cannot listen");
    m_port = m_server->serverPort();
    QObject::connect(m_server, &QTcpServer::newConnection, m_context, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, m_context, [this, socket] { take(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, m_context, [this, socket] {
                m_unread.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

void LateServer::take(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread.append(socket->readAll());
    qsizetype end = 0;
    while ((end = unread.indexOf("\r\n\r\n")) >= 0) {
        const QByteArray head = unread.first(end + 2);
        unread.remove(0, end + 4);
        QTimer::singleShot(m_random.bounded(longestPauseMs), m_context,
                           [this, held = QPointer(socket), head] {
                               if (held)
                                   answer(held, head);
                           });
    }
}

void LateServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    const int account = accountOf(head);
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    const QUrl target = QUrl::fromEncoded(line.value(1));
    QByteArray body;
    int status = 200;
    if (account < 0) {
        report(u"no account's credentials: %1"_s.arg(QString::fromUtf8(line.value(1))));
        status = 401;
        body = R"({"status":401,"code":"UNAUTHORIZED","message":"no"})"_ba;
    } else if (target.path().endsWith(u"/tokens"_s)) {
        body = pageFor(account, target);
    } else {
        const QString id = target.path().section(u'/', -1);
        if (!id.startsWith(u"%1-"_s.arg(account)))
            report(u"account %1 asked for token %2"_s.arg(QString::number(account), id));
        body = QJsonDocument(row(account, id.section(u'-', 1).toInt())).toJson(QJsonDocument::Compact);
    }
    socket->write("HTTP/1.1 " + QByteArray::number(status) +
                  " Answer\r\nContent-Type: application/json\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const std::lock_guard lock(m_mutex);
    ++m_answered;
}

QByteArray LateServer::pageFor(int account, const QUrl &target)
{
    const QUrlQuery query(target);
    const QString own = u"%1-"_s.arg(account);
    for (const auto &key : {u"cursor"_s, u"name"_s}) {
        if (query.hasQueryItem(key) && !query.queryItemValue(key).startsWith(own))
            report(u"account %1 sent %2"_s.arg(QString::number(account), query.queryItemValue(key)));
    }
    const int from = query.queryItemValue(u"cursor"_s).section(u'-', 1).toInt();
    const int limit = query.queryItemValue(u"limit"_s).toInt();
    QJsonArray rows;
    for (int number = from; number < qMin(from + limit, rowsEach); ++number)
        rows.append(row(account, number));
    QJsonObject page{{"data"_L1, rows}, {"hasMore"_L1, from + limit < rowsEach}, {"totalCount"_L1, rowsEach}};
    if (from + limit < rowsEach)
        page.insert("nextCursor"_L1, own + QString::number(from + limit));
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
}

} // namespace tokenry::test
