// SPDX-License-Identifier: Apache-2.0
#include "app/platform/waylandsocket.h"

#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "app/core/filedescriptor.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

// Object ids: that of the display is fixed, the others are ours.
constexpr quint32 display = 1;
constexpr quint32 registry = 2;
constexpr quint32 allGlobalsKnown = 3;
constexpr quint32 activation = 4;
constexpr quint32 token = 5;
// Requests and events by their places in wayland.xml and xdg-activation-v1.xml.
constexpr quint32 displaySync = 0;
constexpr quint32 displayGetRegistry = 1;
constexpr quint32 registryBind = 0;
constexpr quint32 activationGetToken = 1;
constexpr quint32 tokenCommit = 3;

constexpr qsizetype headSize = 8;

FileDescriptor connectToCompositor()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty())
        return {};
    const QByteArray path =
        QFile::encodeName(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).absoluteFilePath(name));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return {};
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen() ||
        ::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    return socket;
}

void append(QByteArray &to, quint32 number)
{
    to.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void append(QByteArray &to, QByteArrayView text)
{
    append(to, static_cast<quint32>(text.size()) + 1);
    to.append(text);
    to.append(4 - text.size() % 4, '\0');
}

quint32 numberAt(QByteArrayView bytes, qsizetype place)
{
    quint32 number = 0;
    if (place + qsizetype(sizeof number) <= bytes.size())
        std::memcpy(&number, bytes.data() + place, sizeof number);
    return number;
}

QByteArray textAt(QByteArrayView bytes, qsizetype place)
{
    const qsizetype size = numberAt(bytes, place);
    return size > 0 && place + 4 + size <= bytes.size() ? bytes.sliced(place + 4, size - 1).toByteArray()
                                                        : QByteArray();
}

struct Event
{
    quint32 object = 0;
    quint32 code = 0;
    QByteArray arguments = {};
};

/// The wire protocol of Wayland, as far as it is needed here: whole numbers in the order of this machine,
/// texts after their length with an end of zero bytes.
class WaylandConnection final
{
public:
    explicit WaylandConnection(std::chrono::milliseconds patience)
        : m_socket(connectToCompositor()), m_deadline(patience)
    {}

    [[nodiscard]] bool send(quint32 object, quint32 code, const QByteArray &arguments = {})
    {
        QByteArray message;
        append(message, object);
        append(message, static_cast<quint32>(headSize + arguments.size()) << 16 | code);
        message.append(arguments);
        return m_socket.isOpen() &&
               ::send(m_socket.number(), message.constData(), static_cast<std::size_t>(message.size()),
                      MSG_NOSIGNAL) == message.size();
    }

    /// Nothing once the time is over or the connection has ended.
    [[nodiscard]] std::optional<Event> next()
    {
        for (;;) {
            const qsizetype size = numberAt(m_read, 4) >> 16;
            if (size >= headSize && size <= m_read.size()) {
                Event event{.object = numberAt(m_read, 0),
                            .code = numberAt(m_read, 4) & 0xffff,
                            .arguments = m_read.sliced(headSize, size - headSize)};
                m_read.remove(0, size);
                return event;
            }
            const bool isNonsense = m_read.size() >= headSize && size < headSize;
            if (isNonsense || !readMore())
                return std::nullopt;
        }
    }

private:
    [[nodiscard]] bool readMore()
    {
        pollfd wanted{.fd = m_socket.number(), .events = POLLIN, .revents = 0};
        if (::poll(&wanted, 1, static_cast<int>(m_deadline.remainingTime())) <= 0)
            return false;
        std::array<char, 4096> part;
        const auto size = ::recv(m_socket.number(), part.data(), part.size(), 0);
        if (size <= 0)
            return false;
        m_read.append(part.data(), size);
        return true;
    }

    FileDescriptor m_socket;
    QDeadlineTimer m_deadline;
    QByteArray m_read;
};

QByteArray numbers(std::initializer_list<quint32> all)
{
    QByteArray bytes;
    for (const quint32 number : all)
        append(bytes, number);
    return bytes;
}

/// The name of the global by which it can be bound.
std::optional<quint32> findActivation(WaylandConnection &connection)
{
    if (!connection.send(display, displayGetRegistry, numbers({registry})) ||
        !connection.send(display, displaySync, numbers({allGlobalsKnown})))
        return std::nullopt;
    while (const auto event = connection.next()) {
        if (event->object == registry && textAt(event->arguments, 4) == "xdg_activation_v1")
            return numberAt(event->arguments, 0);
        if (event->object == allGlobalsKnown)
            break;
    }
    return std::nullopt;
}

} // namespace

QString waylandCompositor()
{
    const FileDescriptor socket = connectToCompositor();
    ucred peer{};
    socklen_t size = sizeof peer;
    if (!socket.isOpen() || ::getsockopt(socket.number(), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return {};
    QFile file(u"/proc/%1/comm"_s.arg(peer.pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

QByteArray makeAttentionToken(std::chrono::milliseconds patience)
{
    WaylandConnection connection(patience);
    const auto name = findActivation(connection);
    if (!name)
        return {};
    QByteArray bind;
    append(bind, *name);
    append(bind, QByteArrayView("xdg_activation_v1"));
    bind.append(numbers({1, activation}));
    if (!connection.send(registry, registryBind, bind) ||
        !connection.send(activation, activationGetToken, numbers({token})) ||
        !connection.send(token, tokenCommit))
        return {};
    while (const auto event = connection.next()) {
        if (event->object == token)
            return textAt(event->arguments, 0);
        if (event->object == display && event->code == 0)
            return {};
    }
    return {};
}

} // namespace tokenry
