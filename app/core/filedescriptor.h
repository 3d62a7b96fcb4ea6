// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

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
    ~FileDescriptor() { (void)close(); }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// False when the system reports a late write error.
    bool close();

private:
    int m_number = -1;
};

/// Opens without waiting for the other end of a FIFO. `flags` are those of open(2); a file that is made is
/// private to its owner. A symbolic link is followed only without O_NOFOLLOW. Not open on failure, with errno
/// set.
[[nodiscard]] FileDescriptor openFile(const QString &path, int flags);
/// Whether it is a regular file, and of which size; −1 when it is none, with errno 0, or when the system does
/// not tell.
[[nodiscard]] qint64 regularFileSize(const FileDescriptor &file);
/// False with errno set when not every byte was written.
[[nodiscard]] bool writeAll(const FileDescriptor &file, QByteArrayView content);
/// Reads up to `size` bytes; −1 on an error, with errno set.
[[nodiscard]] qsizetype readUpTo(const FileDescriptor &file, char *data, qsizetype size);

} // namespace tokenry
