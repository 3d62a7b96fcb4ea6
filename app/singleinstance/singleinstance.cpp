// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/core/displaytext.h"
#include "app/core/logging.h"
#include "app/singleinstance/instanceserver.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t everyoneElse = S_IRWXG | S_IRWXO;
/// Between two tries, while the first one starts or ends.
constexpr auto pause = 50ms;

bool isPrivateFolder(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & everyoneElse) == 0;
}

enum class Outcome { Taken, NotTaken, Refused };

/// One try. Nothing is said before the first one has greeted, so a secret never lies in the queue of one that
/// hangs.
Outcome offer(const QString &socketPath, const Secret &message, localsocket::Deadline deadline)
{
    const FileDescriptor socket = localsocket::connectTo(socketPath);
    if (!socket.isOpen())
        return Outcome::NotTaken;
    if (!localsocket::isOwnPeer(socket.number()))
        return Outcome::Refused;
    const bool taken = localsocket::expect(socket.number(), handover::greeting, deadline) &&
                       localsocket::sendAll(socket.number(), message.bytes(), deadline) &&
                       localsocket::expect(socket.number(), handover::acknowledgement, deadline);
    return taken ? Outcome::Taken : Outcome::NotTaken;
}

} // namespace

SingleInstance::SingleInstance(const QString &stateFolder)
    : m_stateFolder(QFileInfo(stateFolder).canonicalFilePath())
{
    if (m_stateFolder.isEmpty())
        m_stateFolder = QFileInfo(stateFolder).absoluteFilePath();
}

SingleInstance::~SingleInstance()
{
    m_server.reset();
    m_listening.close();
    if (!m_socketPath.isEmpty())
        QFile::remove(m_socketPath);
    // The lock file stays: removing it would let two programs lock two files of the same name.
}

QString SingleInstance::lockPathFor(const QString &stateFolder)
{
    return QDir(stateFolder).filePath(u"instance.lock"_s);
}

QString SingleInstance::socketPathFor(const QString &stateFolder)
{
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(runtimeFolder) || !isPrivateFolder(runtimeFolder))
        return QDir(stateFolder).filePath(u"instance.socket"_s);
    const QString canonical = QFileInfo(stateFolder).canonicalFilePath();
    const QByteArray digest = QCryptographicHash::hash(
        QFile::encodeName(canonical.isEmpty() ? stateFolder : canonical), QCryptographicHash::Sha256);
    return QDir(runtimeFolder)
        .filePath(u"tokenry-%1.socket"_s.arg(QString::fromLatin1(digest.toHex().first(16))));
}

bool SingleInstance::claim()
{
    if (m_isFirst)
        return true;
    const QString path = lockPathFor(m_stateFolder);
    // O_NONBLOCK: the open of a FIFO of that name would wait for its other end.
    FileDescriptor lock(::open(QFile::encodeName(path).constData(),
                               O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, ownerOnly));
    const int error = errno;
    struct stat status = {};
    if (!lock.isOpen() || ::fstat(lock.number(), &status) != 0) {
        m_problem =
            u"The lock file \"%1\" cannot be used: %2."_s.arg(displaySafe(path), qt_error_string(error));
        return false;
    }
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid()) {
        m_problem = u"The lock file \"%1\" is not a plain file of yours."_s.arg(displaySafe(path));
        return false;
    }
    m_isFirst = ::flock(lock.number(), LOCK_EX | LOCK_NB) == 0;
    if (m_isFirst)
        m_problem.clear();
    else if (errno != EWOULDBLOCK)
        m_problem =
            u"The lock file \"%1\" cannot be locked: %2."_s.arg(displaySafe(path), qt_error_string(errno));
    else if (!m_wasOffered)
        m_problem = u"Another Tokenry uses \"%1\"."_s.arg(displaySafe(m_stateFolder));
    m_lock = std::move(lock);
    if (m_isFirst)
        listen();
    return m_isFirst;
}

void SingleInstance::listen()
{
    m_socketPath = socketPathFor(m_stateFolder);
    m_listening = localsocket::listenAt(m_socketPath);
    const QByteArray line = m_listening.isOpen() ? QFile::encodeName(m_socketPath) + '\n' : QByteArray();
    if (!m_listening.isOpen()) {
        // The claim holds all the same; only a later start cannot be received.
        qCWarning(logPlatform, "cannot listen at %ls: %ls", qUtf16Printable(displaySafe(m_socketPath)),
                  qUtf16Printable(qt_error_string(errno)));
        m_socketPath.clear();
    }
    if (::ftruncate(m_lock.number(), 0) != 0 ||
        ::pwrite(m_lock.number(), line.constData(), static_cast<std::size_t>(line.size()), 0) != line.size())
        qCWarning(logPlatform, "cannot write the lock file: %ls", qUtf16Printable(qt_error_string(errno)));
}

/// Empty while the first one has not got that far. One that was left by a crash leads nowhere, which does no
/// harm.
QString SingleInstance::announcedSocket() const
{
    std::array<char, 4096> line{};
    const ssize_t size = ::pread(m_lock.number(), line.data(), line.size(), 0);
    if (size <= 1 || line[static_cast<std::size_t>(size) - 1] != '\n')
        return {};
    return QFile::decodeName(QByteArray(line.data(), size - 1));
}

bool SingleInstance::forward(const LaunchRequest &request, std::chrono::milliseconds timeout)
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    if (!m_lock.isOpen())
        return false;
    m_wasOffered = true;
    const Secret message = handover::encode(request);
    if (message.isEmpty()) {
        m_problem = u"The command line is too long to be handed over to the Tokenry that runs already."_s;
        return false;
    }
    do {
        const QString socketPath = announcedSocket();
        switch (socketPath.isEmpty() ? Outcome::NotTaken : offer(socketPath, message, deadline)) {
        case Outcome::Taken:
            m_problem.clear();
            return true;
        case Outcome::Refused:
            m_problem =
                u"The Tokenry that uses \"%1\" belongs to another user."_s.arg(displaySafe(m_stateFolder));
            return false;
        case Outcome::NotTaken:
            break;
        }
        // The first one may be about to listen, or about to end.
        ::poll(nullptr, 0, static_cast<int>(pause.count()));
    } while (std::chrono::steady_clock::now() < deadline);
    m_problem =
        u"Another Tokenry uses \"%1\" and does not answer. End it, or choose another folder with --state-dir."_s
            .arg(displaySafe(m_stateFolder));
    return false;
}

void SingleInstance::setReceiver(std::function<void(LaunchRequest)> receiver)
{
    if (m_listening.isOpen())
        m_server = std::make_unique<InstanceServer>(std::move(m_listening), std::move(receiver));
}

} // namespace tokenry
