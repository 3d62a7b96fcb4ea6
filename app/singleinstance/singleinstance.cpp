// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <array>
#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/core/displaytext.h"
#include "app/core/logging.h"
#include "app/core/wipedbuffer.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t everyoneElse = S_IRWXG | S_IRWXO;
/// Between two tries, while the first one starts or ends.
constexpr auto pause = 50ms;
/// A second start says all at once; only one that was stopped on its way needs longer.
constexpr auto patience = 2s;
/// More than any person starts at once. When one more comes, the oldest goes: a flood must not keep a real
/// start waiting.
constexpr qsizetype mostConnections = 16;

bool isPrivateFolder(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & everyoneElse) == 0;
}

/// The path of a socket through its opened folder: a socket's address has room for 107 bytes only.
QString shortName(const FileDescriptor &folder, const QString &path)
{
    return u"/proc/self/fd/%1/%2"_s.arg(QString::number(folder.number()), QFileInfo(path).fileName());
}

/// Whether the other side is a process of this user.
bool isOwnPeer(const QLocalSocket &socket)
{
    ucred credentials = {};
    socklen_t size = sizeof(credentials);
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials,
                        &size) == 0 &&
           credentials.uid == ::geteuid();
}

/// Whether the other side still waits: it has neither gone nor said more than it should.
bool isWaiting(const QLocalSocket &socket)
{
    char byte = 0;
    return socket.bytesAvailable() == 0 &&
           ::recv(static_cast<int>(socket.socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 &&
           (errno == EAGAIN || errno == EINTR);
}

/// Whether exactly these bytes came by then.
bool expect(QLocalSocket &socket, QByteArrayView bytes, const QDeadlineTimer &deadline)
{
    while (socket.bytesAvailable() < bytes.size()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return socket.read(bytes.size()) == bytes;
}

bool sendAll(QLocalSocket &socket, QByteArrayView bytes, const QDeadlineTimer &deadline)
{
    socket.write(bytes.data(), bytes.size());
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    return true;
}

enum class Outcome { Taken, NotTaken, Refused };

/// One try. Nothing is sent before the first program has greeted, so a secret never waits in the queue of a
/// program that hangs.
Outcome offer(const QString &socketPath, const WipedBuffer &message, const QDeadlineTimer &deadline)
{
    const FileDescriptor folder = openFile(QFileInfo(socketPath).path(), O_PATH | O_DIRECTORY);
    QLocalSocket socket;
    socket.connectToServer(shortName(folder, socketPath));
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return Outcome::NotTaken;
    if (!isOwnPeer(socket))
        return Outcome::Refused;
    const bool taken = expect(socket, handover::greeting, deadline) &&
                       sendAll(socket, message.view(), deadline) &&
                       expect(socket, handover::acknowledgement, deadline);
    socket.abort();
    return taken ? Outcome::Taken : Outcome::NotTaken;
}

/// One second start, from its connection until it was received or dropped. Owns the socket.
class Connection final : public QObject
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    using Receiver = std::function<void(LaunchRequest)>;

    Connection(QLocalSocket *socket, Receiver receiver, QObject *parent)
        : QObject(parent), m_socket(socket), m_receiver(std::move(receiver))
    {
        socket->setParent(this);
        // A sender that says too much is not read without end.
        socket->setReadBufferSize(qint64{handover::largestBody} + 1);
        connect(socket, &QLocalSocket::disconnected, this, &Connection::drop);
        connect(socket, &QLocalSocket::readyRead, this, &Connection::readOn);
        QTimer::singleShot(patience, this, &Connection::drop);
        socket->write(handover::greeting.data(), handover::greeting.size());
        socket->flush();
    }

    void drop()
    {
        if (std::exchange(m_isOver, true))
            return;
        qCInfo(logPlatform, "a connection that handed nothing over was dropped");
        end();
    }

private:
    void readOn()
    {
        if (m_isOver)
            return;
        if (!m_size) {
            if (m_socket->bytesAvailable() < static_cast<qint64>(handover::headSize))
                return;
            const auto size = handover::bodySize(m_socket->read(handover::headSize));
            if (!size) {
                drop();
                return;
            }
            m_size = static_cast<qint64>(*size);
        }
        m_body.appendFrom(*m_socket, *m_size);
        if (m_body.size() == *m_size)
            finish();
    }

    void finish()
    {
        // A second start that gave up has reported a failure; acting on its request now would surprise.
        auto request = isWaiting(*m_socket) ? handover::decode(m_body.view()) : std::nullopt;
        m_body.wipe();
        if (!request) {
            drop();
            return;
        }
        m_isOver = true;
        // The receiver may end the program, and this with it.
        const QPointer<Connection> alive(this);
        const Receiver receiver = m_receiver;
        receiver(std::move(*request));
        if (!alive)
            return;
        m_socket->write(handover::acknowledgement.data(), handover::acknowledgement.size());
        m_socket->flush();
        end();
    }

    void end()
    {
        m_body.wipe();
        m_socket->disconnect(this);
        m_socket->abort();
        deleteLater();
    }

    QLocalSocket *m_socket;
    Receiver m_receiver;
    std::optional<qint64> m_size; ///< Of the body; nothing before the head has come
    WipedBuffer m_body;
    bool m_isOver = false;
};

} // namespace

SingleInstance::SingleInstance(const QString &stateFolder)
    : m_stateFolder(QFileInfo(stateFolder).canonicalFilePath())
{
    if (m_stateFolder.isEmpty())
        m_stateFolder = QFileInfo(stateFolder).absoluteFilePath();
}

// The lock file stays: removing it would let two programs lock two files of the same name. The server removes
// its socket.
SingleInstance::~SingleInstance() = default;

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
    FileDescriptor lock = openFile(path, O_RDWR | O_CREAT | O_NOFOLLOW);
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
    // The socket that an earlier program announced no longer exists.
    if (m_isFirst)
        announce({});
    return m_isFirst;
}

/// False, with errno set, when second starts cannot be received.
bool SingleInstance::listen()
{
    const QString path = socketPathFor(m_stateFolder);
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) == 0) {
        if (!S_ISSOCK(status.st_mode)) {
            errno = EEXIST;
            return false;
        }
        // Left by a program that was killed: this one holds the lock.
        if (::unlink(QFile::encodeName(path).constData()) != 0)
            return false;
    }
    m_socketFolder = openFile(QFileInfo(path).path(), O_PATH | O_DIRECTORY);
    // Qt makes the socket in a private folder beside, with mode 0700, and moves it into its place.
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(shortName(m_socketFolder, path)))
        return false;
    ::chmod(QFile::encodeName(path).constData(), ownerOnly);
    announce(QFile::encodeName(path) + '\n');
    return true;
}

void SingleInstance::announce(const QByteArray &line)
{
    if (::ftruncate(m_lock.number(), 0) != 0 ||
        ::pwrite(m_lock.number(), line.constData(), static_cast<std::size_t>(line.size()), 0) != line.size())
        qCWarning(logPlatform, "cannot write the lock file: %ls", qUtf16Printable(qt_error_string(errno)));
}

/// Empty while the first program does not listen yet. The path that a crash left behind names no socket,
/// which does no harm.
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
    const QDeadlineTimer deadline(timeout);
    if (!m_lock.isOpen())
        return false;
    m_wasOffered = true;
    const WipedBuffer message = handover::encode(request);
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
    } while (!deadline.hasExpired());
    m_problem =
        u"Another Tokenry uses \"%1\" and does not answer. End it, or choose another folder with --state-dir."_s
            .arg(displaySafe(m_stateFolder));
    return false;
}

void SingleInstance::setReceiver(std::function<void(LaunchRequest)> receiver)
{
    if (!m_isFirst)
        return;
    m_server = std::make_unique<QLocalServer>();
    QLocalServer *server = m_server.get();
    const auto connections = std::make_shared<QList<QPointer<Connection>>>();
    QObject::connect(
        server, &QLocalServer::newConnection, server, [server, connections, receiver = std::move(receiver)] {
            while (QLocalSocket *socket = server->nextPendingConnection()) {
                if (!isOwnPeer(*socket)) {
                    qCWarning(logPlatform, "a process of another user tried to hand over its command line");
                    delete socket;
                    continue;
                }
                auto *connection = new Connection(socket, receiver, server);
                connections->append(connection);
                connections->removeAll(nullptr);
                if (connections->size() > mostConnections)
                    connections->takeFirst()->drop();
            }
        });
    if (!listen())
        // The claim holds all the same; only a later start cannot be received.
        qCWarning(logPlatform, "cannot listen at %ls: %ls",
                  qUtf16Printable(displaySafe(socketPathFor(m_stateFolder))),
                  qUtf16Printable(errno != 0 ? qt_error_string(errno) : m_server->errorString()));
}

} // namespace tokenry
