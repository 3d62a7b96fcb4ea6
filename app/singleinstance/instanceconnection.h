// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cstddef>
#include <functional>
#include <memory>

#include "app/singleinstance/launchrequest.h"
#include "app/singleinstance/localsocket.h"

namespace tokenry {

/// One connection from a second start, until it said all or has to go.
class InstanceConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceConnection)

public:
    /// Exactly one of the two callbacks runs, once; `complete` is a callback and no signal because of the
    /// secret.
    struct Callbacks
    {
        std::function<void(InstanceConnection *, LaunchRequest)> complete;
        std::function<void(InstanceConnection *)> failed;
    };

    InstanceConnection(FileDescriptor socket, Callbacks callbacks, QObject *parent);
    ~InstanceConnection() override;

    /// Tells the second start that its wish was taken.
    void acknowledge();
    /// Hangs up, and deletes this once control is back in the event loop.
    void end();

private:
    [[nodiscard]] bool readOn();
    [[nodiscard]] bool startBody();
    void finish();
    void wipeBody();

    FileDescriptor m_socket;
    Callbacks m_callbacks;
    QSocketNotifier m_notifier;
    QTimer m_limit;
    std::array<char, handover::headSize> m_head{};
    std::unique_ptr<char[]> m_body;
    std::size_t m_bodySize = 0;
    std::size_t m_received = 0; ///< Of the head, then of the body
    bool m_isOver = false;
};

} // namespace tokenry
