// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <utility>

namespace tokenry {

/// Owns a file descriptor. A negative one is none.
class FileDescriptor final
{
    Q_DISABLE_COPY(FileDescriptor)

public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : m_number(number) {}
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor() { close(); }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    void close();

private:
    int m_number = -1;
};

/// Stream sockets of unix(7) without a buffer of their own. QLocalSocket keeps what passes through it in
/// memory that nobody wipes, and a secret passes here. None of these needs a QCoreApplication.
namespace localsocket {

using Deadline = std::chrono::steady_clock::time_point;

/// Listens at `path` with a file of mode 0600, whatever the umask says. A socket that is left there is
/// replaced, anything else is not. The caller holds a lock, so no one else listens there. Not open on
/// failure, with errno set.
[[nodiscard]] FileDescriptor listenAt(const QString &path);
/// The same for the other side. It never blocks: a listener whose queue is full counts as a failure.
[[nodiscard]] FileDescriptor connectTo(const QString &path);
/// Whether the other side is a process of this user (SO_PEERCRED).
[[nodiscard]] bool isOwnPeer(int socket);
/// Whether the other side still waits: it has neither gone nor said more than it should.
[[nodiscard]] bool isWaiting(int socket);
/// All of it by then, or false.
[[nodiscard]] bool sendAll(int socket, QByteArrayView bytes, Deadline deadline);
/// Whether exactly these bytes came by then.
[[nodiscard]] bool expect(int socket, QByteArrayView bytes, Deadline deadline);

} // namespace localsocket
} // namespace tokenry
