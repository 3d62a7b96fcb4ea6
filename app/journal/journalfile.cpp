// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/core/displaytext.h"
#include "app/journal/journalcompaction.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JournalFile)
};

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
/// Of what is read: a file of version 1 may be larger than version 2 lets one become.
constexpr off_t maximumSize = off_t{256} << 20;

/// Translated, display-safe: what the system said, about the record of this account.
QString refusalFor(const QString &path, int error)
{
    const QString shown = displaySafe(path);
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Text::tr("There is no room left for the record of this account, “%1”.").arg(shown);
    case EACCES:
    case EPERM:
    case EROFS:
        return Text::tr("The record of this account, “%1”, may not be written.").arg(shown);
    case EWOULDBLOCK:
        return Text::tr("Another running Tokenry keeps the record of this account. Make changes there, or "
                        "quit it first.");
    case ELOOP:
    case ENXIO:
    case EISDIR:
    case EINVAL:
        return Text::tr(
                   "The record of this account, “%1”, is a link, a folder or a device, not a plain file.")
            .arg(shown);
    default:
        return Text::tr("The record of this account, “%1”, cannot be used: %2.")
            .arg(shown, qt_error_string(error));
    }
}

/// Makes the folder and those above it, for the owner only.
bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString above = QFileInfo(path).path();
    return above != path && makeFolder(above) &&
           (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST);
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

QString refusalForVersion(const QString &path)
{
    return Text::tr("The record of this account, “%1”, was written by a newer version of Tokenry. Use that "
                    "version: this one would not "
                    "understand what is in it.")
        .arg(displaySafe(path));
}

/// Everything up to the size cap; false with `errno` set on an error.
bool readAll(int file, QByteArray &content)
{
    std::array<char, 65536> buffer{};
    while (content.size() <= maximumSize) {
        const ssize_t got = ::read(file, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        content.append(buffer.data(), got);
    }
    errno = EFBIG;
    return false;
}

void addLine(JournalContent &content, QByteArrayView line, const QString &path)
{
    const JournalLine parsed = parseJournalLine(line);
    if (const auto *record = std::get_if<JournalRecord>(&parsed))
        content.records.append(*record);
    else if (const auto *header = std::get_if<JournalHeader>(&parsed)) {
        content.version = std::max(content.version, header->version);
        if (header->version > journalVersion)
            content.refusal = refusalForVersion(path);
    } else {
        ++content.damagedLines;
    }
}

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

JournalFile::~JournalFile()
{
    close();
}

void JournalFile::close()
{
    if (const int file = std::exchange(m_file, -1); file >= 0)
        ::close(file);
}

JournalContent JournalFile::read() const
{
    JournalContent content;
    // Without O_NONBLOCK the open of a FIFO would wait for its other end.
    const int file =
        ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        if (errno != ENOENT)
            content.refusal = refusalFor(m_path, errno);
        return content;
    }
    struct stat status = {};
    QByteArray bytes;
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        content.refusal = refusalFor(m_path, EINVAL);
    else if (!readAll(file, bytes))
        content.refusal = refusalFor(m_path, errno);
    ::close(file);
    qsizetype start = 0;
    while (start < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype stop = end < 0 ? bytes.size() : end;
        // A torn line that was closed before the next record leaves an empty one nowhere; an empty line is
        // nothing.
        if (stop > start)
            addLine(content, QByteArrayView(bytes).sliced(start, stop - start), m_path);
        start = stop + 1;
    }
    if (!content.refusal.isEmpty())
        content.records.clear();
    return content;
}

QString JournalFile::claim()
{
    // A link that leads nowhere exists for nobody but the open below, which refuses it.
    if (m_file >= 0 || !(QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink()))
        return {};
    QString refusal = open();
    if (!refusal.isEmpty())
        close();
    return refusal;
}

QString JournalFile::append(const JournalRecord &record)
{
    if (m_file >= 0 && !isStillInPlace())
        close();
    if (m_file < 0) {
        if (QString refusal = open(); !refusal.isEmpty()) {
            close();
            return refusal;
        }
    }
    const off_t before = ::lseek(m_file, 0, SEEK_END);
    if (before >= 0 && writeAll(m_file, toJournalLine(record)) && ::fsync(m_file) == 0)
        return {};
    const int error = errno;
    // Half a line, or one that may not survive a power cut: neither was promised to anybody, so it is taken
    // back.
    if (before < 0 || ::ftruncate(m_file, before) != 0)
        close();
    return refusalFor(m_path, error);
}

/// Whether the path still leads to the open file: what is written to one that was deleted or replaced, nobody
/// would find.
bool JournalFile::isStillInPlace() const
{
    struct stat ours = {};
    struct stat named = {};
    return ::fstat(m_file, &ours) == 0 && ::lstat(QFile::encodeName(m_path).constData(), &named) == 0 &&
           ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

QString JournalFile::open()
{
    const QString folder = QFileInfo(m_path).path();
    if (!makeFolder(folder))
        return refusalFor(m_path, errno);
    QString refusal = lock();
    // Another process put a compacted file in its place after it was opened here and before it was locked.
    if (refusal.isEmpty() && !isStillInPlace()) {
        close();
        refusal = lock();
    }
    if (refusal.isEmpty())
        refusal = prepareEnd();
    if (refusal.isEmpty())
        syncFolder(folder);
    return refusal;
}

QString JournalFile::lock()
{
    m_file = ::open(QFile::encodeName(m_path).constData(),
                    O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, ownerOnly);
    struct stat status = {};
    if (m_file < 0 || ::fstat(m_file, &status) != 0)
        return refusalFor(m_path, errno);
    if (!S_ISREG(status.st_mode))
        return refusalFor(m_path, EINVAL);
    m_isHeldElsewhere = ::flock(m_file, LOCK_EX | LOCK_NB) != 0;
    if (m_isHeldElsewhere || ::fchmod(m_file, ownerOnly) != 0)
        return refusalFor(m_path, errno);
    return {};
}

/// Begins an empty file with its header, closes a line that a crash left open, and marks a file of version 1,
/// so that Tokenry 0.1 does not settle what it cannot understand. Nothing that is there is changed.
QString JournalFile::prepareEnd()
{
    const JournalContent content = read();
    if (!content.refusal.isEmpty())
        return content.refusal;
    const off_t size = ::lseek(m_file, 0, SEEK_END);
    char last = '\n';
    if (size < 0 || (size > 0 && ::pread(m_file, &last, 1, size - 1) != 1))
        return refusalFor(m_path, errno);
    const bool isComplete = (last == '\n' || writeAll(m_file, "\n")) &&
                            (content.version == journalVersion || writeAll(m_file, journalHeader()));
    return isComplete ? QString() : refusalFor(m_path, errno);
}

void JournalFile::compactIfLarge()
{
    const off_t size = m_file < 0 ? 0 : ::lseek(m_file, 0, SEEK_END);
    if (size <= m_largeSize || !isStillInPlace())
        return;
    QByteArray content;
    if (::lseek(m_file, 0, SEEK_SET) != 0 || !readAll(m_file, content))
        return;
    const QByteArray compacted = compactedJournal(content);
    if (compacted.size() < content.size() && !replace(compacted))
        return;
    // Not again before as much has been added, or each append to a long record would write all of it.
    m_largeSize = std::max<qint64>(smallestToCompact, 2 * compacted.size());
}

/// The old file, or the new one with all its bytes on the disk, whatever happens.
bool JournalFile::replace(const QByteArray &content)
{
    const QByteArray path = QFile::encodeName(m_path);
    const QByteArray temporary = path + ".compacted";
    // What a crash has left there is nobody's.
    ::unlink(temporary.constData());
    const int file = ::open(temporary.constData(),
                            O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
    if (file < 0)
        return false;
    if (::fchmod(file, ownerOnly) != 0 || ::flock(file, LOCK_EX | LOCK_NB) != 0 || !writeAll(file, content) ||
        ::fsync(file) != 0 || ::rename(temporary.constData(), path.constData()) != 0) {
        ::close(file);
        ::unlink(temporary.constData());
        return false;
    }
    close();
    m_file = file;
    syncFolder(QFileInfo(m_path).path());
    return true;
}

} // namespace tokenry
