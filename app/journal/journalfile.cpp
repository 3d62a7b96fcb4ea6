// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/core/displaytext.h"
#include "app/core/privatefile.h"
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

void syncFolder(const QString &path)
{
    if (const FileDescriptor folder = openFile(path, O_RDONLY | O_DIRECTORY); folder.isOpen())
        ::fsync(folder.number());
}

QString refusalForVersion(const QString &path)
{
    return Text::tr("The record of this account, “%1”, was written by a newer version of Tokenry. Use that "
                    "version: this one would not "
                    "understand what is in it.")
        .arg(displaySafe(path));
}

/// The whole file. False with `errno` set, also when it is larger than the cap or no plain file.
bool readAll(const FileDescriptor &file, QByteArray &content)
{
    const qint64 size = regularFileSize(file);
    if (size < 0 || size > maximumSize) {
        errno = size > 0 ? EFBIG : errno == 0 ? EINVAL : errno;
        return false;
    }
    content.resize(size);
    const qsizetype got = readUpTo(file, content.data(), size);
    content.truncate(std::max<qsizetype>(got, 0));
    return got >= 0;
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

} // namespace

JournalContent JournalFile::read() const
{
    JournalContent content;
    const FileDescriptor file = openFile(m_path, O_RDONLY | O_NOFOLLOW);
    if (!file.isOpen()) {
        if (errno != ENOENT)
            content.refusal = refusalFor(m_path, errno);
        return content;
    }
    QByteArray bytes;
    if (!readAll(file, bytes))
        content.refusal = refusalFor(m_path, errno);
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
    if (m_file.isOpen() || !(QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink()))
        return {};
    QString refusal = open();
    if (!refusal.isEmpty())
        m_file.close();
    return refusal;
}

QString JournalFile::append(const JournalRecord &record)
{
    if (m_file.isOpen() && !isStillInPlace())
        m_file.close();
    if (!m_file.isOpen()) {
        if (QString refusal = open(); !refusal.isEmpty()) {
            m_file.close();
            return refusal;
        }
    }
    const off_t before = ::lseek(m_file.number(), 0, SEEK_END);
    if (before >= 0 && writeAll(m_file, toJournalLine(record)) && ::fsync(m_file.number()) == 0)
        return {};
    const int error = errno;
    // Half a line, or one that may not survive a power cut: neither was promised to anybody, so it is taken
    // back.
    if (before < 0 || ::ftruncate(m_file.number(), before) != 0)
        m_file.close();
    return refusalFor(m_path, error);
}

/// Whether the path still leads to the open file: what is written to one that was deleted or replaced, nobody
/// would find.
bool JournalFile::isStillInPlace() const
{
    struct stat ours = {};
    struct stat named = {};
    return ::fstat(m_file.number(), &ours) == 0 &&
           ::lstat(QFile::encodeName(m_path).constData(), &named) == 0 && ours.st_dev == named.st_dev &&
           ours.st_ino == named.st_ino;
}

QString JournalFile::open()
{
    const QString folder = QFileInfo(m_path).path();
    if (const auto refused = makePrivateFolder(folder))
        return refused->reason;
    QString refusal = lock();
    // Another process put a compacted file in its place after it was opened here and before it was locked.
    if (refusal.isEmpty() && !isStillInPlace())
        refusal = lock();
    if (refusal.isEmpty())
        refusal = prepareEnd();
    if (refusal.isEmpty())
        syncFolder(folder);
    return refusal;
}

QString JournalFile::lock()
{
    m_file = openFile(m_path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW);
    if (!m_file.isOpen())
        return refusalFor(m_path, errno);
    if (regularFileSize(m_file) < 0)
        return refusalFor(m_path, errno == 0 ? EINVAL : errno);
    m_isHeldElsewhere = ::flock(m_file.number(), LOCK_EX | LOCK_NB) != 0;
    if (m_isHeldElsewhere || ::fchmod(m_file.number(), ownerOnly) != 0)
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
    const off_t size = ::lseek(m_file.number(), 0, SEEK_END);
    char last = '\n';
    if (size < 0 || (size > 0 && ::pread(m_file.number(), &last, 1, size - 1) != 1))
        return refusalFor(m_path, errno);
    const bool isComplete = (last == '\n' || writeAll(m_file, "\n")) &&
                            (content.version == journalVersion || writeAll(m_file, journalHeader()));
    return isComplete ? QString() : refusalFor(m_path, errno);
}

void JournalFile::compactIfLarge()
{
    const off_t size = m_file.isOpen() ? ::lseek(m_file.number(), 0, SEEK_END) : 0;
    if (size <= m_largeSize || !isStillInPlace())
        return;
    QByteArray content;
    if (::lseek(m_file.number(), 0, SEEK_SET) != 0 || !readAll(m_file, content))
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
    const QString temporary = m_path + u".compacted"_s;
    const QByteArray name = QFile::encodeName(temporary);
    // What a crash has left there is nobody's.
    ::unlink(name.constData());
    FileDescriptor file = openFile(temporary, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file.isOpen())
        return false;
    if (::fchmod(file.number(), ownerOnly) != 0 || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0 ||
        !writeAll(file, content) || ::fsync(file.number()) != 0 ||
        ::rename(name.constData(), QFile::encodeName(m_path).constData()) != 0) {
        ::unlink(name.constData());
        return false;
    }
    m_file = std::move(file);
    syncFolder(QFileInfo(m_path).path());
    return true;
}

} // namespace tokenry
