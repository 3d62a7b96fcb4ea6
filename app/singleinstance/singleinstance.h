// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

#include "app/core/filedescriptor.h"
#include "app/singleinstance/launchrequest.h"

class QLocalServer;

namespace tokenry {

/// One running program for each state folder: the first start claims it, every later one hands its command
/// line over and ends.
///
/// The claim is a flock(2) on a file in the state folder. The kernel lets go of it however the program ends,
/// so there is no stale lock to judge. QLockFile judges by process number and program name instead, and
/// cannot read the name of a hardened process. Only the holder of the lock removes a socket that was left
/// behind. Nothing here but `setReceiver()` needs a QCoreApplication, so a second start needs no display. The
/// message goes over a QLocalSocket, whose buffers are freed when it closes; the heap of the program wipes
/// what is freed.
class SingleInstance final
{
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    /// `stateFolder` exists. Another folder is another instance.
    explicit SingleInstance(const QString &stateFolder);
    ~SingleInstance();

    /// True when this is the first. It then holds the claim until it is destroyed, and second starts wait
    /// until `setReceiver()` was called.
    [[nodiscard]] bool claim();
    /// After `claim()` was false: gives this start to the first and waits until it was taken. False when that
    /// did not happen in time, and then nothing will come of it later; `problem()` tells why. The first may
    /// just have ended: claim once more before giving up.
    [[nodiscard]] bool forward(const LaunchRequest &request, std::chrono::milliseconds timeout);
    /// After `claim()` was true and the QCoreApplication was made: listens from now on, and calls once for
    /// each second start of this user. A process that says something else, too much, or takes too long is
    /// dropped.
    void setReceiver(std::function<void(LaunchRequest)> receiver);

    /// Why the last `claim()` or `forward()` was false, as a sentence for standard error; not translated. A
    /// claim that is taken keeps the reason of the `forward()` before it.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Where the first one listens: in `XDG_RUNTIME_DIR` under a name made from the state folder if that is a
    /// private folder of this user, otherwise in the state folder. It is also written into the lock file,
    /// because a second start may have another environment.
    [[nodiscard]] static QString socketPathFor(const QString &stateFolder);
    /// The file that is locked.
    [[nodiscard]] static QString lockPathFor(const QString &stateFolder);

private:
    [[nodiscard]] bool listen();
    void announce(const QByteArray &line);
    [[nodiscard]] QString announcedSocket() const;

    QString m_stateFolder;
    QString m_problem;
    FileDescriptor m_lock;
    bool m_isFirst = false;
    bool m_wasOffered = false;     ///< To a first one, so `m_problem` tells what came of that
    FileDescriptor m_socketFolder; ///< Open while the server listens, because its name leads through it
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace tokenry
