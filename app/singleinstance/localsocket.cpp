// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance/localsocket.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tokenry {

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        close();
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

void FileDescriptor::close()
{
    if (m_number >= 0)
        ::close(std::exchange(m_number, -1));
}

namespace localsocket {

namespace {

constexpr int waitingConnections = 16;
constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

/// The address of a path. A path over the 107 bytes that an address has room for is reached through its
/// opened folder.
class Address final
{
    Q_DISABLE_COPY_MOVE(Address)

public:
    explicit Address(const QString &path)
    {
        m_address.sun_family = AF_UNIX;
        QByteArray name = QFile::encodeName(path);
        if (name.size() >= static_cast<qsizetype>(sizeof(m_address.sun_path))) {
            const QFileInfo info(path);
            m_folder = FileDescriptor(
                ::open(QFile::encodeName(info.path()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
            name = "/proc/self/fd/" + QByteArray::number(m_folder.number()) + '/' +
                   QFile::encodeName(info.fileName());
        }
        m_fits = name.size() < static_cast<qsizetype>(sizeof(m_address.sun_path));
        if (m_fits)
            std::memcpy(m_address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    }
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&m_address); }

private:
    sockaddr_un m_address = {};
    FileDescriptor m_folder;
    bool m_fits = false;
};

FileDescriptor makeSocket()
{
    return FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

/// Waits for one of `events`; false when the time is up.
bool waitFor(int socket, short events, Deadline deadline)
{
    while (true) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        pollfd entry{.fd = socket, .events = events, .revents = 0};
        const int ready =
            ::poll(&entry, 1, static_cast<int>(std::max<std::chrono::milliseconds::rep>(0, left.count())));
        if (ready >= 0 || errno != EINTR)
            return ready > 0;
    }
}

bool hasToWait()
{
    return errno == EAGAIN || errno == EINTR;
}

} // namespace

FileDescriptor listenAt(const QString &path)
{
    const Address address(path);
    if (!address.fits()) {
        errno = ENAMETOOLONG;
        return {};
    }
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0) {
        if (!S_ISSOCK(status.st_mode)) {
            errno = EEXIST;
            return {};
        }
        if (::unlink(name.constData()) != 0)
            return {};
    }
    FileDescriptor socket = makeSocket();
    // The file that bind(2) makes takes the socket's mode: it is private from the start.
    if (!socket.isOpen() || ::fchmod(socket.number(), ownerOnly) != 0 ||
        ::bind(socket.number(), address.get(), sizeof(sockaddr_un)) != 0 ||
        ::listen(socket.number(), waitingConnections) != 0)
        return {};
    return socket;
}

FileDescriptor connectTo(const QString &path)
{
    const Address address(path);
    FileDescriptor socket = makeSocket();
    if (!address.fits() || !socket.isOpen() ||
        ::connect(socket.number(), address.get(), sizeof(sockaddr_un)) != 0)
        return {};
    return socket;
}

bool isOwnPeer(int socket)
{
    ucred credentials = {};
    socklen_t size = sizeof(credentials);
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 &&
           credentials.uid == ::geteuid();
}

bool isWaiting(int socket)
{
    char byte = 0;
    return ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && hasToWait();
}

bool sendAll(int socket, QByteArrayView bytes, Deadline deadline)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent =
            ::send(socket, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            bytes = bytes.sliced(sent);
        else if (!hasToWait() || !waitFor(socket, POLLOUT, deadline))
            return false;
    }
    return true;
}

bool expect(int socket, QByteArrayView bytes, Deadline deadline)
{
    while (!bytes.isEmpty()) {
        std::array<char, 16> got{};
        const auto wanted = std::min(got.size(), static_cast<std::size_t>(bytes.size()));
        const ssize_t size = ::recv(socket, got.data(), wanted, MSG_DONTWAIT);
        if (size == 0 || (size < 0 && (!hasToWait() || !waitFor(socket, POLLIN, deadline))))
            return false;
        if (size < 0)
            continue;
        if (!bytes.startsWith(QByteArrayView(got.data(), size)))
            return false;
        bytes = bytes.sliced(size);
    }
    return true;
}

} // namespace localsocket
} // namespace tokenry
