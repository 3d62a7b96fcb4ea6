// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>

#include <memory>

#include "app/domain/proxy.h"

class QAuthenticator;
class QNetworkProxy;
class QThread;
class QUrl;

namespace tokenry {

/// Owns a QNetworkAccessManager. Destroying one that a flood of headers blocks takes 5 s, so that is done on
/// another thread. Chooses the proxy, and signs in to it at most once.
class AccessManager final
{
    Q_DISABLE_COPY_MOVE(AccessManager)

public:
    /// The manager is destroyed on `reaper`, which outlives this. The credentials are for one proxy and go to
    /// no other; null for none.
    AccessManager(QThread &reaper, std::shared_ptr<const ProxyCredentials> proxyCredentials);
    ~AccessManager();

    [[nodiscard]] QNetworkAccessManager &get() { return *m_manager; }
    /// Sets the proxy of the next request and returns it: the system's proxy for the URL, and none for this
    /// machine.
    ProxyAddress chooseProxy(const QUrl &url);
    [[nodiscard]] const std::shared_ptr<const ProxyCredentials> &proxyCredentials() const
    {
        return m_proxyCredentials;
    }
    /// Whether the proxy was given a user name, by us or by the system's settings.
    [[nodiscard]] bool signedInToProxy() const { return m_signedInToProxy; }

private:
    void signInTo(const QNetworkProxy &proxy, QAuthenticator &authenticator);

    std::unique_ptr<QNetworkAccessManager> m_manager;
    QThread &m_reaper;
    std::shared_ptr<const ProxyCredentials> m_proxyCredentials;
    bool m_signedInToProxy = false;
    bool m_gaveCredentials = false;
};

} // namespace tokenry
