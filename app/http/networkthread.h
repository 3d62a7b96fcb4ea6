// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <memory>

#include "app/http/httpmessage.h"
#include "app/http/httptransport.h"
#include "app/http/transportlimits.h"

namespace tokenry {

/// The thread of the network with its transport, and the thread on which used-up managers are destroyed.
class NetworkThread final
{
    Q_DISABLE_COPY_MOVE(NetworkThread)

public:
    explicit NetworkThread(const TransportLimits &limits);
    /// Ends every request. Takes a second at most: a blocked thread ends by itself later.
    ~NetworkThread();

    /// The callback runs once, on the network's thread, unless the request is cancelled.
    void send(quint64 number, HttpRequest request, HttpTransport::Callback callback);
    void cancel(quint64 number);
    void forgetConnections();
    /// Null forgets them.
    void setProxyCredentials(std::shared_ptr<const ProxyCredentials> credentials);

private:
    std::unique_ptr<QThread> m_reaper;
    std::unique_ptr<QThread> m_thread;
    HttpTransport *m_transport; ///< Lives on the thread, and is destroyed there
};

} // namespace tokenry
