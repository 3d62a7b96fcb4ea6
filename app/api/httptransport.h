// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

#include "httpmessage.h"
#include "transportlimits.h"

class QThread;

namespace tokenry {

class AccessManager;
class HttpExchange;

/// Sends requests and gives their answers, on the network's own thread. Reads share one manager and its
/// connections; each change, and each proof of other credentials, has a manager of its own: no race with an
/// idle connection that closes, and its buffers go with it.
class HttpTransport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpTransport)

public:
    using Callback = std::function<void(HttpAnswer)>;

    /// Managers are destroyed on `undertaker`, which outlives this: a wedged one blocks whoever destroys it
    /// for 5 s.
    HttpTransport(const TransportLimits &limits, QThread &undertaker);
    ~HttpTransport() override;

    /// The callback runs once, later, on this thread, unless the request is cancelled.
    void send(quint64 number, HttpRequest request, Callback callback);
    void cancel(quint64 number);
    /// The next read opens a new connection.
    void forgetConnections();

private:
    struct Running
    {
        std::unique_ptr<HttpExchange> exchange;
        Callback callback;
    };

    void conclude(quint64 number);

    TransportLimits m_limits;
    QThread &m_undertaker;
    std::shared_ptr<AccessManager> m_readManager;
    std::unordered_map<quint64, Running> m_running;
};

} // namespace tokenry
