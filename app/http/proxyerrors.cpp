// SPDX-License-Identifier: Apache-2.0
#include "app/http/proxyerrors.h"

#include <QCoreApplication>

namespace tokenry {

namespace {

struct QtWords
{
    const char *text; ///< As in Qt's source, context QHttpSocketEngine
    ProxyFault fault;
};

constexpr QtWords knownWords[] = {
    {"Proxy server not found", ProxyFault::NotFound},
    {"Proxy connection refused", ProxyFault::Refused},
    {"Proxy server connection timed out", ProxyFault::TooSlow},
    {"Proxy connection closed prematurely", ProxyFault::Closed},
    {"Proxy denied connection", ProxyFault::Denied},
};

} // namespace

ProxyFault proxyFaultOf(QNetworkReply::NetworkError error, const QString &errorString, bool wasFound)
{
    for (const QtWords &words : knownWords) {
        if (errorString == QCoreApplication::translate("QHttpSocketEngine", words.text))
            return words.fault;
    }
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return ProxyFault::Refused;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::RemoteHostClosedError:
        return ProxyFault::Closed;
    case QNetworkReply::ProxyNotFoundError:
        return ProxyFault::NotFound;
    case QNetworkReply::ProxyTimeoutError:
        return ProxyFault::TooSlow;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ProxyFault::SignInWanted;
    case QNetworkReply::HostNotFoundError:
        // Qt names the service in either case; when the proxy was found, it is the proxy that answered 404.
        return wasFound ? ProxyFault::TargetUnreachable : ProxyFault::NotFound;
    case QNetworkReply::ConnectionRefusedError: // Its answer 503.
        return ProxyFault::TargetUnreachable;
    default:
        return ProxyFault::Unexpected;
    }
}

} // namespace tokenry
