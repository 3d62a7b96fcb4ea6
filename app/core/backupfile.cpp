// SPDX-License-Identifier: Apache-2.0
#include "app/core/backupfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtGlobal>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/core/filedescriptor.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneSecond = 100;

/// The name under which this very file is kept already; empty when it is not.
QString alreadyKeptAs(const QString &path, const FileSignature &file)
{
    const QFileInfo info(path);
    const QDir folder = info.dir();
    // Not as name filters, where a bracket in the path would mean something.
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (name.startsWith(info.fileName() + ".kept-"_L1) && signatureOf(folder.filePath(name)) == file)
            return folder.filePath(name);
    }
    return {};
}

/// 0, or the error number.
int giveName(const QByteArray &from, const QByteArray &to, bool isPlainFile)
{
    if (isPlainFile && ::linkat(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), 0) == 0)
        return 0;
    if (isPlainFile && errno == EEXIST)
        return EEXIST;
    return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0 ? 0
                                                                                                    : errno;
}

/// Tries one name after the other, as long as one is taken. `take` gives 0 or the error number.
template<class Take>
Expected<QString, NotBackedUp> takeFreeName(const QString &path, const QDateTime &nowUtc, Take take)
{
    const QString wanted = u"%1.kept-%2"_s.arg(path, nowUtc.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    int error = EEXIST;
    for (int number = 1; number <= mostOfOneSecond && error == EEXIST; ++number) {
        const QString name = number == 1 ? wanted : u"%1-%2"_s.arg(wanted, QString::number(number));
        error = take(name);
        if (error == 0)
            return name;
    }
    return NotBackedUp{qt_error_string(error)};
}

int writeNewFile(const QString &path, QByteArrayView content)
{
    FileDescriptor file = openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file.isOpen())
        return errno;
    if (writeAll(file, content) && ::fsync(file.number()) == 0 && file.close())
        return 0;
    const int error = errno;
    QFile::remove(path);
    return error;
}

} // namespace

FileSignature signatureOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {.exists = true,
            .device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modifiedSeconds = status.st_mtim.tv_sec,
            .modifiedNanoseconds = status.st_mtim.tv_nsec};
}

Expected<QString, NotBackedUp> backUp(const QString &path, const QDateTime &nowUtc)
{
    const QByteArray from = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(from.constData(), &status) != 0)
        return NotBackedUp{qt_error_string(errno)};
    const bool isPlainFile = S_ISREG(status.st_mode);
    if (isPlainFile && status.st_nlink > 1) {
        if (const QString kept = alreadyKeptAs(path, signatureOf(path)); !kept.isEmpty())
            return kept;
    }
    return takeFreeName(path, nowUtc, [&from, isPlainFile](const QString &name) {
        return giveName(from, QFile::encodeName(name), isPlainFile);
    });
}

Expected<QString, NotBackedUp> keepCopy(const QString &path, QByteArrayView content, const QDateTime &nowUtc)
{
    return takeFreeName(path, nowUtc, [content](const QString &name) { return writeNewFile(name, content); });
}

} // namespace tokenry
