// SPDX-License-Identifier: Apache-2.0
#include "app/http/accessmanager.h"

#include <algorithm>
#include <utility>

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QThread>
#include <QUrl>

#include "app/domain/baseurl.h"

namespace tokenry {

AccessManager::AccessManager(QThread &reaper, std::shared_ptr<const ProxyCredentials> proxyCredentials)
    : m_manager(std::make_unique<QNetworkAccessManager>()), m_reaper(reaper),
      m_proxyCredentials(std::move(proxyCredentials))
{
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QObject::connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, m_manager.get(),
                     [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
                         signInTo(proxy, *authenticator);
                     });
}

AccessManager::~AccessManager()
{
    QObject::disconnect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, nullptr,
                        nullptr);
    m_manager->moveToThread(&m_reaper);
    m_manager.release()->deleteLater();
}

ProxyAddress AccessManager::chooseProxy(const QUrl &url)
{
    // Debian's Qt follows the system's proxy, which must not see requests to this machine.
    if (isLoopback(url)) {
        m_manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        return {};
    }
    // Asked here as the manager itself would, so that an error can name the proxy.
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const auto usable = std::find_if(proxies.cbegin(), proxies.cend(), [](const QNetworkProxy &proxy) {
        return proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    // None that can carry TLS: then the manager refuses, because going around it is not ours to decide.
    const QNetworkProxy proxy = usable != proxies.cend() ? *usable : proxies.value(0);
    m_manager->setProxy(proxy);
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    m_signedInToProxy = m_signedInToProxy || !proxy.user().isEmpty();
    return {.host = proxy.hostName(), .port = proxy.port()};
}

void AccessManager::signInTo(const QNetworkProxy &proxy, QAuthenticator &authenticator)
{
    // Once: a proxy that asks again did not accept the password, and Qt would repeat it without end. Later
    // connections of this manager take the password from Qt's cache, without asking.
    if (!m_proxyCredentials || m_gaveCredentials || proxy.port() != m_proxyCredentials->port ||
        proxy.hostName().compare(m_proxyCredentials->host, Qt::CaseInsensitive) != 0)
        return;
    m_gaveCredentials = true;
    m_signedInToProxy = true;
    authenticator.setUser(m_proxyCredentials->user);
    QString password = QString::fromUtf8(m_proxyCredentials->password.bytes());
    authenticator.setPassword(password);
}

} // namespace tokenry
