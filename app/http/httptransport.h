// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

#include "app/http/httpmessage.h"
#include "app/http/transportlimits.h"

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
    using Callback = std::function<void(HttpResponse)>;

    /// Managers are destroyed on `reaper`, which outlives this: destroying a blocked manager takes 5 s.
    HttpTransport(const TransportLimits &limits, QThread &reaper);
    ~HttpTransport() override;

    /// The callback runs once, later, on this thread, unless the request is cancelled.
    void send(quint64 number, HttpRequest request, Callback callback);
    void cancel(quint64 number);
    /// The next read opens a new connection.
    void forgetConnections();
    /// Null forgets them. Requests under way keep the earlier ones.
    void setProxyCredentials(std::shared_ptr<const ProxyCredentials> credentials);

private:
    struct Running
    {
        std::unique_ptr<HttpExchange> exchange;
        Callback callback;
    };

    [[nodiscard]] std::shared_ptr<AccessManager> managerFor(const HttpRequest &request);
    void conclude(quint64 number);

    TransportLimits m_limits;
    QThread &m_reaper;
    std::shared_ptr<const ProxyCredentials> m_proxyCredentials;
    std::shared_ptr<AccessManager> m_readManager;
    QList<QSslCertificate>
        m_readAuthorities; ///< Of the read manager: Qt would reuse a connection for other ones
    std::unordered_map<quint64, Running> m_running;
};

} // namespace tokenry
