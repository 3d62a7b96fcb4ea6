// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/journal/tokenserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <algorithm>

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const TokenServer::Row &row)
{
    return {{"id"_L1, row.id},
            {"name"_L1, row.name},
            {"permissions"_L1, QJsonArray{"VIEW"_L1}},
            {"clientId"_L1, u"client of "_s + row.id},
            {"createdAt"_L1, "2026-01-01T00:00:00Z"_L1},
            {"updatedAt"_L1, "2026-01-01T00:00:00Z"_L1}};
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TokenServer::TokenServer() : m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context, [this] { serve(); }, Qt::BlockingQueuedConnection);
}

TokenServer::~TokenServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl TokenServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_port));
}

void TokenServer::begin(quint32 seed)
{
    const std::lock_guard lock(m_mutex);
    m_random.seed(seed);
    m_isHonest = false;
    m_rows.clear();
    m_posts.clear();
    m_deletes.clear();
    m_removed.clear();
    m_late.clear();
    for (const QString &name : {u"payout"_s, u"payout"_s, u"ledger"_s, u"other"_s}) {
        if (isChosen(60))
            add(name);
    }
}

void TokenServer::becomeHonest()
{
    const std::lock_guard lock(m_mutex);
    m_isHonest = true;
    while (!m_late.isEmpty())
        erase(m_late.takeFirst());
}

QList<TokenServer::Row> TokenServer::rows() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows;
}

QList<TokenServer::Row> TokenServer::posts() const
{
    const std::lock_guard lock(m_mutex);
    return m_posts;
}

QStringList TokenServer::deletes() const
{
    const std::lock_guard lock(m_mutex);
    return m_deletes;
}

int TokenServer::readCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_readCount;
}

QStringList TokenServer::removed() const
{
    const std::lock_guard lock(m_mutex);
    return m_removed;
}

void TokenServer::serve()
{
    m_server = new QTcpServer(m_context);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the server cannot listen");
    m_port = m_server->serverPort();
    QObject::connect(m_server, &QTcpServer::newConnection, m_context, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(socket, &QTcpSocket::readyRead, m_context, [this, socket] { take(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, m_context, [this, socket] {
                m_unread.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

void TokenServer::take(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread.append(socket->readAll());
    const qsizetype head = unread.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QByteArray lower = unread.first(head).toLower();
    const qsizetype length = lower.indexOf("content-length:");
    const qsizetype size =
        length < 0
            ? 0
            : lower
                  .sliced(length + 15,
                          lower.indexOf('\r', length) < 0 ? -1 : lower.indexOf('\r', length) - length - 15)
                  .trimmed()
                  .toInt();
    if (unread.size() < head + 4 + size)
        return;
    const QList<QByteArray> line = unread.first(unread.indexOf('\r')).split(' ');
    const Request request{line.value(0), QUrl::fromEncoded(line.value(1)), unread.sliced(head + 4, size)};
    unread.remove(0, head + 4 + size);
    const std::lock_guard lock(m_mutex);
    answer(socket, request);
}

bool TokenServer::isChosen(int percent)
{
    return m_random.bounded(100) < percent;
}

TokenServer::End TokenServer::draw(std::initializer_list<End> ends)
{
    return *(ends.begin() + m_random.bounded(static_cast<int>(ends.size())));
}

TokenServer::Row TokenServer::add(const QString &name)
{
    const QString number = QString::number(++m_lastNumber);
    m_rows.prepend({u"Token:"_s + number, name, u"secret-of-number-"_s + number});
    return m_rows.constFirst();
}

void TokenServer::erase(const QString &id)
{
    if (m_rows.removeIf([&id](const Row &row) { return row.id == id; }) > 0)
        m_removed.append(id);
}

void TokenServer::answer(QTcpSocket *socket, const Request &request)
{
    if (request.verb == "POST")
        answerCreate(socket, request);
    else if (request.verb == "DELETE")
        answerDelete(socket, request.target.path(QUrl::FullyDecoded).section(u'/', -1));
    else
        answerRead(socket, request);
}

void TokenServer::answerCreate(QTcpSocket *socket, const Request &request)
{
    const QString name = QJsonDocument::fromJson(request.body).object().value("name"_L1).toString();
    // Somebody else makes one of the same name at the same time.
    if (isChosen(15))
        add(name);
    const End end = draw({End::Whole, End::Whole, End::CutBehind, End::CutWithin, End::Closed, End::Reset,
                          End::ServerError, End::Portal, End::Refused});
    const bool isSure = end == End::Whole || end == End::CutBehind || end == End::CutWithin;
    if (!isSure && (end == End::Refused || isChosen(50))) {
        m_posts.append(Row{});
        finish(socket, end, 400, R"({"status":400,"code":"INVALID_INPUT","message":"no"})");
        return;
    }
    const Row row = add(name);
    m_posts.append(row);
    QJsonObject created = object(row);
    created.insert("clientSecret"_L1, row.secret);
    finish(socket, end, 201, text(created));
}

void TokenServer::answerDelete(QTcpSocket *socket, const QString &id)
{
    m_deletes.append(id);
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.id == id; });
    if (found == m_rows.cend()) {
        finish(socket, End::Whole, 404, R"({"status":404,"code":"TOKEN_NOT_FOUND","message":"no"})");
        return;
    }
    const End end = draw({End::Whole, End::Closed, End::Reset, End::ServerError, End::Portal, End::Refused});
    if (end == End::Whole || (end != End::Refused && isChosen(50)))
        erase(id);
    else if (end != End::Refused && isChosen(50))
        m_late.append(id);
    finish(socket, end, end == End::Refused ? 409 : 204,
           end == End::Refused ? R"({"status":409,"code":"CONFLICT","message":"no"})"_ba : QByteArray());
}

void TokenServer::answerRead(QTcpSocket *socket, const Request &request)
{
    ++m_readCount;
    const End end = m_isHonest || isChosen(80)
                        ? End::Whole
                        : draw({End::CutWithin, End::Closed, End::Reset, End::ServerError, End::Portal});
    const QString path = request.target.path(QUrl::FullyDecoded);
    if (path.endsWith(u"/tokens"_s)) {
        finish(socket, end, 200, pageFor(request.target));
        return;
    }
    const QString id = path.section(u'/', -1);
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.id == id; });
    if (found == m_rows.cend())
        finish(socket, end, 404, R"({"status":404,"code":"TOKEN_NOT_FOUND","message":"no"})");
    else
        finish(socket, end, 200, text(object(*found)));
    if (m_late.removeAll(id) > 0)
        erase(id);
}

/// Two rows a page, so that there are several.
QByteArray TokenServer::pageFor(const QUrl &target) const
{
    constexpr qsizetype pageRows = 2;
    const QUrlQuery query(target);
    const QString name = query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    QList<Row> matching;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(matching),
                 [&name](const Row &row) { return row.name.contains(name); });
    const qsizetype from = std::min<qsizetype>(query.queryItemValue(u"cursor"_s).toInt(), matching.size());
    QJsonArray rows;
    for (const Row &row : matching.sliced(from, std::min(pageRows, matching.size() - from)))
        rows.append(object(row));
    const bool hasMore = from + pageRows < matching.size();
    QJsonObject page{{"data"_L1, rows}, {"hasMore"_L1, hasMore}};
    if (hasMore)
        page.insert("nextCursor"_L1, QString::number(from + pageRows));
    return text(page);
}

void TokenServer::finish(QTcpSocket *socket, End end, int status, const QByteArray &body)
{
    const auto head = [](int code, qsizetype length) {
        return "HTTP/1.1 " + QByteArray::number(code) +
               " Answer\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(length) +
               "\r\n\r\n";
    };
    switch (end) {
    case End::Whole:
    case End::Refused:
        socket->write(head(status, body.size()) + body);
        return;
    case End::CutBehind:
        socket->write(head(status, body.size() + 100) + body);
        break;
    case End::CutWithin:
        // Mostly within the secret, which comes somewhere in the middle of its object.
        socket->write(head(status, body.size()) +
                      body.first(m_random.bounded(static_cast<int>(body.size()) + 1)));
        break;
    case End::ServerError:
        socket->write(head(503, 0));
        return;
    case End::Portal:
        socket->write(head(200, 15) + "<html>hi</html>");
        return;
    case End::Reset:
        socket->abort();
        return;
    case End::Closed:
        break;
    }
    socket->disconnectFromHost();
}

} // namespace tokenry::test
