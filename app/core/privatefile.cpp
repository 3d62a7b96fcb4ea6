// SPDX-License-Identifier: Apache-2.0
#include "app/core/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtGlobal>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/core/displaytext.h"
#include "app/core/filedescriptor.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

/// A temporary file that goes away unless it was put in its place.
class TemporaryName final
{
    Q_DISABLE_COPY_MOVE(TemporaryName)

public:
    TemporaryName(int folder, QByteArray name) : m_folder(folder), m_name(std::move(name)) {}
    ~TemporaryName()
    {
        if (m_isOurs)
            ::unlinkat(m_folder, m_name.constData(), 0);
    }
    [[nodiscard]] FileDescriptor create()
    {
        FileDescriptor file(::openat(m_folder, m_name.constData(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly));
        m_isOurs = file.isOpen();
        return file;
    }
    [[nodiscard]] bool moveTo(const QByteArray &target)
    {
        if (::renameat(m_folder, m_name.constData(), m_folder, target.constData()) != 0)
            return false;
        m_isOurs = false;
        return true;
    }

private:
    int m_folder;
    QByteArray m_name;
    bool m_isOurs = false;
};

FileRefusal refusal(const QString &path, int error)
{
    const QString shown = displaySafe(path);
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Text::tr("There is no room left to save “%1”. Nothing was changed.").arg(shown)};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Text::tr("You have no permission to use “%1”. Nothing was changed.").arg(shown)};
    case ENOENT:
    case ENOTDIR:
        return {Text::tr("The folder of “%1” does not exist. Nothing was changed.").arg(shown)};
    default:
        return {
            Text::tr("“%1” could not be used: %2. Nothing was changed.").arg(shown, qt_error_string(error))};
    }
}

FileRefusal notRegular(const QString &path)
{
    return {Text::tr("“%1” is a link, a folder or a device, not a plain file. Nothing was changed.")
                .arg(displaySafe(path))};
}

QByteArray temporaryNameFor(const QByteArray &target)
{
    return "." + target + "." + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + ".tmp";
}

} // namespace

std::variant<std::optional<Secret>, FileRefusal> readPrivateFile(const QString &path, qint64 maximumSize)
{
    const FileDescriptor file = openFile(path, O_RDONLY | O_NOFOLLOW);
    if (!file.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return std::optional<Secret>{};
        return errno == ELOOP || errno == ENXIO ? notRegular(path) : refusal(path, errno);
    }
    const qint64 size = regularFileSize(file);
    if (size < 0)
        return errno == 0 ? notRegular(path) : refusal(path, errno);
    if (size > maximumSize)
        return FileRefusal{
            Text::tr("“%1” is too large to be read. Nothing was changed.").arg(displaySafe(path))};
    const std::unique_ptr<char[]> buffer(new char[static_cast<std::size_t>(size) + 1]);
    const qsizetype got = readUpTo(file, buffer.get(), size);
    const int error = errno;
    Secret content = got < 0 ? Secret() : Secret(QByteArrayView(buffer.get(), got));
    wipeMemory(buffer.get(), static_cast<std::size_t>(size));
    if (got < 0)
        return refusal(path, error);
    return std::optional<Secret>(std::move(content));
}

std::optional<FileRefusal> writePrivateFile(const QString &path, QByteArrayView content)
{
    const QFileInfo info(path);
    const QByteArray target = QFile::encodeName(info.fileName());
    if (target.isEmpty())
        return notRegular(path);
    const FileDescriptor folder = openFile(info.path(), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return refusal(path, errno);
    // The rename would replace a link instead of following it, which the person did not mean.
    struct stat status = {};
    if (::fstatat(folder.number(), target.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        if (!S_ISREG(status.st_mode))
            return notRegular(path);
    } else if (errno != ENOENT) {
        return refusal(path, errno);
    }
    TemporaryName temporary(folder.number(), temporaryNameFor(target));
    FileDescriptor file = temporary.create();
    if (!file.isOpen())
        return refusal(path, errno);
    // fsync before the rename, or a power cut could leave an empty file under the name; after it, for the
    // name itself.
    if (::fchmod(file.number(), ownerOnly) != 0 || !writeAll(file, content) || ::fsync(file.number()) != 0 ||
        !file.close() || !temporary.moveTo(target))
        return refusal(path, errno);
    // The file is in its place: a folder that cannot be synced is no reason to say that nothing was saved.
    ::fsync(folder.number());
    return std::nullopt;
}

std::optional<FileRefusal> makePrivateFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (QFileInfo(clean).isDir())
        return std::nullopt;
    if (const QString parent = QFileInfo(clean).path(); parent != clean) {
        if (auto refused = makePrivateFolder(parent))
            return refused;
    }
    if (::mkdir(QFile::encodeName(clean).constData(), S_IRWXU) == 0)
        return std::nullopt;
    const int error = errno;
    // Another process may have made it meanwhile.
    if (error == EEXIST && QFileInfo(clean).isDir())
        return std::nullopt;
    return FileRefusal{Text::tr("The folder “%1” could not be made: %2. Nothing was changed.")
                           .arg(displaySafe(clean), qt_error_string(error))};
}

} // namespace tokenry
