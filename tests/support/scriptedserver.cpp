// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedserver.h"

#include <algorithm>
#include <utility>

namespace tokenry::test {

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

ScriptedServer::ScriptedServer(QList<Script> scripts, std::optional<TlsIdentity> identity, quint16 port)
    : m_scripts(std::move(scripts)),
      m_server([this](ServedConnection &connection, qsizetype number) { play(connection, number); },
               std::move(identity), port)
{}

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

namespace {

/// False when the connection is over.
bool play(const Step &step, ServedConnection &connection)
{
    switch (step.action) {
    case Step::Action::ReadRequest:
        return connection.readRequest();
    case Step::Action::ReadBytes:
        return connection.readBytes(step.count);
    case Step::Action::Send:
        return connection.write(step.bytes);
    case Step::Action::Drip:
        return std::all_of(step.bytes.cbegin(), step.bytes.cend(), [&](char byte) {
            return connection.write(QByteArray(1, byte)) && connection.pause(step.interval);
        });
    case Step::Action::Repeat:
        while (connection.write(step.bytes)) {
        }
        return false;
    case Step::Action::Close:
        connection.close();
        return false;
    case Step::Action::Reset:
        connection.reset();
        return false;
    case Step::Action::Hold:
        connection.hold();
        return false;
    case Step::Action::Call:
        step.function();
        return true;
    }
    return false;
}

} // namespace

void ScriptedServer::play(ServedConnection &connection, qsizetype number) const
{
    if (m_scripts.isEmpty())
        return;
    for (const Step &step : m_scripts.at(std::min(number, m_scripts.size() - 1))) {
        if (!test::play(step, connection))
            return;
    }
}

} // namespace tokenry::test
