// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSocketNotifier>

#include <functional>

#include "app/singleinstance/launchrequest.h"
#include "app/singleinstance/localsocket.h"

namespace tokenry {

class InstanceConnection;

/// The first program's side of a hand-over: greets each second start of the same user, reads what it says,
/// gives it to the receiver and acknowledges it. Whoever says something else, too much, or takes too long is
/// dropped.
class InstanceServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceServer)

public:
    using Receiver = std::function<void(LaunchRequest)>;

    /// Takes a listening, non-blocking socket. Needs an event loop.
    InstanceServer(FileDescriptor listening, Receiver receiver);
    ~InstanceServer() override;

private:
    void welcome();
    void admit(FileDescriptor socket);
    void take(InstanceConnection *connection, LaunchRequest request);
    void dismiss(InstanceConnection *connection);

    FileDescriptor m_listening;
    Receiver m_receiver;
    QSocketNotifier m_notifier;
    QList<InstanceConnection *> m_connections; ///< The oldest first
};

} // namespace tokenry
