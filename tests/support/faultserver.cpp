// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "tests/support/scriptedserver.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

constexpr auto notFound = R"({"status":404,"code":"TOKEN_NOT_FOUND","message":"Token not found"})";
constexpr auto unauthorized = R"({"status":401,"code":"UNAUTHORIZED","message":"Unknown credentials"})";

/// As the body of an answer: text as it is, anything else as JSON.
QByteArray bodyOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
}

/// Header lines, each with its CR LF.
QByteArray headersOf(const QJsonValue &value)
{
    QByteArray lines;
    const QJsonObject headers = value.toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        lines += header.key().toUtf8() + ": " + header.value().toString().toUtf8() + "\r\n";
    return lines;
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream = {};
    constexpr int gzipWindow = 15 + 16; // as zlib asks for a gzip head
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

SeenRequest parsed(const QByteArray &head, qsizetype connection)
{
    SeenRequest request{.connection = connection, .head = head};
    const QList<QByteArray> line = request.head.first(request.head.indexOf('\r')).split(' ');
    request.verb = line.value(0);
    request.target = line.value(1);
    for (const QByteArray &header : request.head.split('\n')) {
        if (header.startsWith("Authorization: Basic "))
            request.authorization = QByteArray::fromBase64(header.sliced(21).trimmed());
    }
    return request;
}

QString idOf(const SeenRequest &request)
{
    return QUrl::fromPercentEncoding(request.target.sliced(request.target.lastIndexOf('/') + 1));
}

} // namespace

/// The steps of a block on one connection.
class FaultServer::Play
{
public:
    Play(FaultServer &server, ServedConnection &connection, const SeenRequest &request)
        : m_server(server), m_connection(connection), m_request(request)
    {}

    /// False when the connection is over.
    bool run(const QList<QJsonArray> &steps)
    {
        return std::all_of(steps.cbegin(), steps.cend(),
                           [this](const QJsonArray &step) { return run(step); });
    }

private:
    bool run(const QJsonArray &step)
    {
        const QString verb = step.at(0).toString();
        if (verb == u"commit"_s) {
            m_server.commit(m_request);
            return true;
        }
        if (verb == u"honest"_s)
            return answer(m_server.commit(m_request));
        if (verb == u"answer"_s || verb == u"redirect"_s)
            m_server.noteAnswer(m_request, step.at(1).toInt());
        if (verb == u"answer"_s)
            return answer(m_server.answer(step.at(1).toInt(), text(step.at(2)),
                                          m_server.filled(headersOf(step.at(3)), m_request)));
        if (verb == u"redirect"_s)
            return answer(m_server.answer(step.at(1).toInt(), {}, "Location: " + text(step.at(2)) + "\r\n"));
        if (verb == u"gzip"_s)
            return answer(m_server.answer(step.at(1).toInt(), gzipped(text(step.at(2))),
                                          "Content-Encoding: gzip\r\n"_ba));
        if (verb == u"cut"_s)
            return cut(step.at(1).toInt(), text(step.at(2)), text(step.at(3)));
        if (verb == u"send"_s)
            return m_connection.write(text(step.at(1)));
        if (verb == u"drip"_s)
            return drip(text(step.at(1)), std::chrono::milliseconds(step.at(2).toInt()));
        if (verb == u"repeat"_s)
            return repeat(text(step.at(1)), step.at(2).toInt(-1));
        if (verb == u"sleep"_s)
            return m_connection.pause(std::chrono::milliseconds(step.at(1).toInt()));
        return end(verb) || change(verb, step);
    }

    bool end(const QString &verb)
    {
        if (verb == u"close"_s)
            m_connection.close();
        else if (verb == u"reset"_s)
            m_connection.reset();
        else if (verb == u"hold"_s)
            m_connection.hold();
        return false;
    }

    /// What somebody else does meanwhile, and what becomes of the server.
    bool change(const QString &verb, const QJsonArray &step)
    {
        if (verb == u"somebody adds"_s) {
            const std::lock_guard lock(m_server.m_mutex);
            m_server.m_table.add(step.at(1).toString(), {u"VIEW"_s});
            return true;
        }
        if (verb == u"somebody removes"_s) {
            const std::lock_guard lock(m_server.m_mutex);
            m_server.m_table.remove(step.at(1).toString());
            return true;
        }
        if (verb == u"somebody renames"_s) {
            const std::lock_guard lock(m_server.m_mutex);
            m_server.m_table.rename(step.at(1).toString(), step.at(2).toString());
            return true;
        }
        if (verb == u"refuse connections"_s || verb == u"ignore connections"_s ||
            verb == u"stall connections"_s) {
            m_server.m_server.setWelcome(verb.startsWith(u'r')   ? ConnectionServer::Welcome::Refuse
                                         : verb.startsWith(u'i') ? ConnectionServer::Welcome::Ignore
                                                                 : ConnectionServer::Welcome::Stall);
            return true;
        }
        return false;
    }

    [[nodiscard]] QByteArray text(const QJsonValue &value) const
    {
        return m_server.filled(bodyOf(value), m_request);
    }
    bool answer(const QByteArray &bytes) { return m_connection.write(bytes) && m_server.m_plan.keepsAlive; }
    /// Up to and with `through`; without it the whole body, which then is shorter than it was said to be.
    bool cut(int status, const QByteArray &body, const QByteArray &through)
    {
        constexpr qsizetype missing = 100;
        const qsizetype size = through.isEmpty() ? body.size() : body.indexOf(through) + through.size();
        const QByteArray head = httpAnswer(
            status, {},
            "Content-Length: " + QByteArray::number(through.isEmpty() ? size + missing : body.size()) +
                "\r\n");
        return m_connection.write(head + body.first(size));
    }
    bool drip(const QByteArray &bytes, std::chrono::milliseconds interval)
    {
        return std::all_of(bytes.cbegin(), bytes.cend(), [&](char byte) {
            return m_connection.write(QByteArray(1, byte)) && m_connection.pause(interval);
        });
    }
    /// A negative count: until the other side leaves.
    bool repeat(const QByteArray &bytes, int count)
    {
        for (int i = 0; i != count; ++i) {
            if (!m_connection.write(bytes))
                return false;
        }
        return true;
    }

    FaultServer &m_server;
    ServedConnection &m_connection;
    const SeenRequest &m_request;
};

FaultServer::FaultServer(FaultPlan plan, std::optional<TlsIdentity> identity)
    : m_plan(std::move(plan)), m_blocks(blocksOf(m_plan.steps)),
      m_server([this](ServedConnection &connection, qsizetype number) { serve(connection, number); },
               std::move(identity))
{
    const std::lock_guard lock(m_mutex);
    for (const QString &name : m_plan.names)
        m_table.add(name, m_plan.permissions);
}

QList<FaultServer::Block> FaultServer::blocksOf(const QJsonArray &steps)
{
    QList<Block> blocks;
    for (const QJsonValue &value : steps) {
        const QJsonArray step = value.toArray();
        const QString verb = step.at(0).toString();
        if (verb == u"expect"_s || verb == u"expect always"_s) {
            blocks.append({.verb = step.at(1).toString().toLatin1(),
                           .part = step.at(2).toString().toUtf8(),
                           .skipped = step.at(3).toInt(),
                           .isForAll = verb == u"expect always"_s,
                           .isWithoutBody = step.at(4).toString() == u"without its body"_s,
                           .isWithAnotherPair = step.at(4).toString() == u"with another pair"_s});
        } else if (blocks.isEmpty()) {
            qFatal("a plan begins with what is expected");
        } else {
            blocks.last().steps.append(step);
        }
    }
    return blocks;
}

QList<TableRow> FaultServer::rows() const
{
    const std::lock_guard lock(m_mutex);
    return m_table.rows();
}

QList<SeenRequest> FaultServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

qsizetype FaultServer::count(const QByteArray &verb) const
{
    const std::lock_guard lock(m_mutex);
    return std::count_if(m_requests.cbegin(), m_requests.cend(),
                         [&verb](const SeenRequest &request) { return request.verb == verb; });
}

QList<TableRow> FaultServer::made() const
{
    const std::lock_guard lock(m_mutex);
    return m_made;
}

QStringList FaultServer::removed() const
{
    const std::lock_guard lock(m_mutex);
    return m_removed;
}

bool FaultServer::isPlayedOut() const
{
    const std::lock_guard lock(m_mutex);
    return m_blocks.isEmpty() && m_playing == 0;
}

void FaultServer::serve(ServedConnection &connection, qsizetype number)
{
    QByteArray head;
    while (connection.readHead(&head)) {
        SeenRequest request = parsed(head, number);
        const std::optional<Block> block = blockFor(request);
        if (!(block && block->isWithoutBody) && !connection.readBody(head, &request.body)) {
            const std::lock_guard lock(m_mutex);
            m_playing -= block ? 1 : 0;
            return;
        }
        if (block) {
            const bool goesOn = Play(*this, connection, request).run(block->steps);
            const std::lock_guard lock(m_mutex);
            --m_playing;
            if (!goesOn)
                return;
        } else if (!connection.write(commit(request)) || !m_plan.keepsAlive) {
            return;
        }
    }
}

std::optional<FaultServer::Block> FaultServer::blockFor(SeenRequest &request)
{
    const auto fits = [this, &request](const Block &block) {
        return (block.verb == "ANY" || block.verb == request.verb) && request.target.contains(block.part) &&
               (!block.isWithAnotherPair || request.authorization != m_plan.credential);
    };
    const std::lock_guard lock(m_mutex);
    request.number = m_requests.size();
    m_requests.append(request);
    if (!m_blocks.isEmpty() && fits(m_blocks.first())) {
        if (m_blocks.first().skipped-- > 0)
            return std::nullopt;
        const Block block = m_blocks.takeFirst();
        ++m_playing;
        m_standing = block.isForAll ? std::optional(block) : std::nullopt;
        return block;
    }
    if (!m_standing || !fits(*m_standing))
        return std::nullopt;
    ++m_playing;
    return m_standing;
}

void FaultServer::noteAnswer(const SeenRequest &request, int status)
{
    // What the API's documents and HTTP promise to have done nothing; 404 and 408 may come from others, or
    // too late.
    constexpr std::array definite{307, 308, 400, 401, 403, 409, 410, 413, 415, 422, 423, 429, 501};
    const std::lock_guard lock(m_mutex);
    m_requests[request.number].wasRefused =
        std::find(definite.begin(), definite.end(), status) != definite.end();
}

QByteArray FaultServer::filled(QByteArray text, const SeenRequest &request) const
{
    // Words in braces have no quote in them, which tells them from JSON.
    for (qsizetype at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
        const qsizetype end = text.indexOf('}', at);
        const QByteArray inside = end < 0 ? QByteArray() : text.sliced(at + 1, end - at - 1);
        if (inside.isEmpty() || inside.at(0) < 'a' || inside.at(0) > 'z') {
            ++at;
            continue;
        }
        const qsizetype space = inside.indexOf(' ');
        const QByteArray with = word(space < 0 ? inside : inside.first(space),
                                     space < 0 ? QByteArray() : inside.sliced(space + 1), request);
        text.replace(at, end - at + 1, with);
        at += with.size();
    }
    return text;
}

QByteArray FaultServer::word(const QByteArray &name, const QByteArray &argument,
                             const SeenRequest &request) const
{
    const std::lock_guard lock(m_mutex);
    const TableRow last = m_made.isEmpty() ? TableRow() : m_made.constLast();
    if (name == "created")
        return TokenTable::created(last);
    if (name == "object")
        return TokenTable::object(last);
    if (name == "id")
        return last.id.toUtf8();
    if (name == "secret")
        return last.secret.toUtf8();
    if (name == "half")
        return last.secret.toUtf8().first(last.secret.size() / 2);
    if (name == "page")
        return m_table.page(QUrl::fromEncoded(request.target),
                            argument.isEmpty() ? m_table.rows().size() : argument.toInt());
    if (name == "rows") { // {rows 100}: so many objects that are in no table
        QByteArray rows;
        for (int i = 1; i <= argument.toInt(); ++i) {
            const QByteArray number = QByteArray::number(i);
            rows += (i > 1 ? R"(,{"id":"Row:)" : R"({"id":"Row:)") + number + R"(","name":"row )" + number +
                    R"(","permissions":["VIEW"],"clientId":"client-of-)" + number +
                    R"(","createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"})";
        }
        return rows;
    }
    if (name == "self")
        return "127.0.0.1:" + QByteArray::number(m_server.port());
    if (name == "target")
        return request.target;
    if (name == "byte")
        return QByteArray::fromHex(argument);
    if (name == "count")
        return QByteArray::number(m_requests.size());
    if (name == "times") { // {times 1000 text}
        const qsizetype space = argument.indexOf(' ');
        return argument.sliced(space + 1).repeated(argument.first(space).toLongLong());
    }
    if (!m_plan.words.contains(name))
        qFatal("nobody knows the word {%s}", name.constData());
    return m_plan.words.value(name);
}

QByteArray FaultServer::commit(const SeenRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const auto reply = [this, &request](int status, const QByteArray &content) {
        m_requests[request.number].status = status;
        return answer(status, content);
    };
    const bool isMade = std::any_of(m_made.cbegin(), m_made.cend(), [&request](const TableRow &row) {
        return request.authorization == (TokenTable::clientIdOf(row) + u':' + row.secret).toUtf8();
    });
    const bool isRevoked =
        std::any_of(m_removed.cbegin(), m_removed.cend(), [&request](const QString &removed) {
            return request.authorization.startsWith(TokenTable::clientIdOf({.id = removed}).toUtf8() + ':');
        });
    if ((request.authorization != m_plan.credential && !isMade) || isRevoked)
        return reply(401, unauthorized);
    const QUrl target = QUrl::fromEncoded(request.target);
    const bool isOfAll = target.path().endsWith(u"/tokens"_s);
    if (request.verb == "POST") {
        const QJsonObject wanted = QJsonDocument::fromJson(request.body).object();
        m_made.append(
            m_table.add(wanted.value("name"_L1).toString(), wanted.value("permissions"_L1).toArray()));
        return reply(201, TokenTable::created(m_made.constLast()));
    }
    if (request.verb == "GET" && isOfAll) {
        constexpr int defaultRows = 20;
        const QString limit = QUrlQuery(target).queryItemValue(u"limit"_s);
        return reply(200, m_table.page(target, limit.isEmpty() ? defaultRows : limit.toInt()));
    }
    const QString id = idOf(request);
    const TableRow *row = m_table.find(id);
    if (!row)
        return reply(404, notFound);
    if (request.verb == "GET")
        return reply(200, TokenTable::object(*row));
    m_table.remove(id);
    m_removed.append(id);
    return reply(204, {});
}

QByteArray FaultServer::answer(int status, const QByteArray &body, const QByteArray &headers) const
{
    return httpAnswer(status, body,
                      headers + (m_plan.keepsAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n"));
}

} // namespace tokenry::test
