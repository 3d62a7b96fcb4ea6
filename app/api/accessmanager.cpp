// SPDX-License-Identifier: Apache-2.0
#include "accessmanager.h"

#include <QNetworkProxy>
#include <QThread>
#include <QUrl>

#include "baseurl.h"

namespace tokenry {

AccessManager::AccessManager(const QUrl &url, QThread &undertaker)
    : m_manager(std::make_unique<QNetworkAccessManager>()), m_undertaker(undertaker)
{
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // Debian's Qt follows the system's proxy, which must not see what is meant for this machine.
    if (isLoopback(url))
        m_manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

AccessManager::~AccessManager()
{
    m_manager->moveToThread(&m_undertaker);
    m_manager.release()->deleteLater();
}

} // namespace tokenry
