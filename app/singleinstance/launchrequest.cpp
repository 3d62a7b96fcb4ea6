// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance/launchrequest.h"

#include <QDir>
#include <QtEndian>

#include <array>
#include <utility>
#include <vector>

namespace tokenry {

namespace {

constexpr std::size_t lengthSize = 4;

class Writer final
{
    Q_DISABLE_COPY_MOVE(Writer)

public:
    /// All the room at once, so that growing leaves no copy of a secret behind.
    explicit Writer(std::size_t size) { m_bytes.reserve(size); }
    ~Writer() { wipeMemory(m_bytes.data(), m_bytes.size()); }

    void number(std::size_t value)
    {
        std::array<char, lengthSize> bytes{};
        qToBigEndian(static_cast<quint32>(value), bytes.data());
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    void raw(QByteArrayView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void text(QByteArrayView bytes)
    {
        number(static_cast<std::size_t>(bytes.size()));
        raw(bytes);
    }
    [[nodiscard]] Secret take() const
    {
        return Secret(QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())));
    }

private:
    std::vector<char> m_bytes;
};

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

Secret encode(const LaunchRequest &request)
{
    std::vector<QByteArray> arguments;
    const QByteArray workingDirectory = request.workingDirectory.toUtf8();
    std::size_t size = 4 * lengthSize + static_cast<std::size_t>(workingDirectory.size()) +
                       static_cast<std::size_t>(request.startupId.size()) +
                       static_cast<std::size_t>(request.secret.bytes().size());
    for (const QString &argument : request.arguments) {
        arguments.push_back(argument.toUtf8());
        size += lengthSize + static_cast<std::size_t>(arguments.back().size());
    }
    if (size > largestBody)
        return {};
    Writer writer(headSize + size);
    writer.raw(greeting);
    writer.number(size);
    writer.number(arguments.size());
    for (const QByteArray &argument : arguments)
        writer.text(argument);
    writer.text(workingDirectory);
    writer.text(request.startupId);
    writer.text(request.secret.bytes());
    return writer.take();
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
