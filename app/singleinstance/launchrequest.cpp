// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance/launchrequest.h"

#include <QDir>
#include <QtEndian>

#include <array>
#include <utility>

namespace tokenry {

namespace {

constexpr std::size_t lengthSize = 4;

void appendNumber(WipedBuffer &to, std::size_t value)
{
    std::array<char, lengthSize> bytes{};
    qToBigEndian(static_cast<quint32>(value), bytes.data());
    to.append(QByteArrayView(bytes));
}

void appendText(WipedBuffer &to, QByteArrayView bytes)
{
    appendNumber(to, static_cast<std::size_t>(bytes.size()));
    to.append(bytes);
}

class Reader final
{
public:
    explicit Reader(QByteArrayView bytes) : m_left(bytes) {}

    [[nodiscard]] std::optional<std::size_t> number()
    {
        if (static_cast<std::size_t>(m_left.size()) < lengthSize)
            return std::nullopt;
        const auto value = qFromBigEndian<quint32>(m_left.data());
        m_left = m_left.sliced(lengthSize);
        return value;
    }
    [[nodiscard]] std::optional<QByteArrayView> text()
    {
        const auto size = number();
        if (!size || static_cast<std::size_t>(m_left.size()) < *size)
            return std::nullopt;
        const QByteArrayView bytes = m_left.first(static_cast<qsizetype>(*size));
        m_left = m_left.sliced(bytes.size());
        return bytes;
    }
    [[nodiscard]] bool isAtEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView m_left;
};

} // namespace

LaunchRequest thisStart(const QStringList &arguments)
{
    QByteArray startupId = qgetenv("XDG_ACTIVATION_TOKEN");
    if (startupId.isEmpty())
        startupId = qgetenv("DESKTOP_STARTUP_ID");
    return {.arguments = arguments,
            .workingDirectory = QDir::currentPath(),
            .startupId = startupId,
            .secret = {}};
}

namespace handover {

WipedBuffer encode(const LaunchRequest &request)
{
    WipedBuffer body;
    appendNumber(body, static_cast<std::size_t>(request.arguments.size()));
    for (const QString &argument : request.arguments)
        appendText(body, argument.toUtf8());
    appendText(body, request.workingDirectory.toUtf8());
    appendText(body, request.startupId);
    appendText(body, request.secret.bytes());
    if (static_cast<std::size_t>(body.size()) > largestBody)
        return {};
    WipedBuffer message(greeting);
    appendText(message, body.view());
    return message;
}

std::optional<std::size_t> bodySize(QByteArrayView head)
{
    if (static_cast<std::size_t>(head.size()) != headSize || !head.startsWith(greeting))
        return std::nullopt;
    const auto size = Reader(head.sliced(greeting.size())).number();
    return size && *size <= largestBody ? size : std::nullopt;
}

std::optional<LaunchRequest> decode(QByteArrayView body)
{
    Reader reader(body);
    LaunchRequest request;
    // Each turn takes at least four bytes of the body, so an absurd number ends soon.
    for (std::size_t left = reader.number().value_or(0); left > 0; --left) {
        const auto argument = reader.text();
        if (!argument)
            return std::nullopt;
        request.arguments.append(QString::fromUtf8(*argument));
    }
    const auto workingDirectory = reader.text();
    const auto startupId = workingDirectory ? reader.text() : std::nullopt;
    const auto secret = startupId ? reader.text() : std::nullopt;
    if (!secret || !reader.isAtEnd())
        return std::nullopt;
    request.workingDirectory = QString::fromUtf8(*workingDirectory);
    request.startupId = startupId->toByteArray();
    request.secret = Secret(*secret);
    return request;
}

} // namespace handover
} // namespace tokenry
