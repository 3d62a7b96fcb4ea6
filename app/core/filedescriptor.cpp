// SPDX-License-Identifier: Apache-2.0
#include "app/core/filedescriptor.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tokenry {

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        (void)close();
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

bool FileDescriptor::close()
{
    return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0;
}

FileDescriptor openFile(const QString &path, int flags)
{
    return FileDescriptor(
        ::open(QFile::encodeName(path).constData(), flags | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR));
}

qint64 regularFileSize(const FileDescriptor &file)
{
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return -1;
    errno = 0;
    return S_ISREG(status.st_mode) ? status.st_size : -1;
}

bool writeAll(const FileDescriptor &file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written =
            ::write(file.number(), content.data(), static_cast<std::size_t>(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        content = content.sliced(written);
    }
    return true;
}

qsizetype readUpTo(const FileDescriptor &file, char *data, qsizetype size)
{
    qsizetype total = 0;
    while (total < size) {
        const ssize_t got = ::read(file.number(), data + total, static_cast<std::size_t>(size - total));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        total += got;
    }
    return total;
}

} // namespace tokenry
