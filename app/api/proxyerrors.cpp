// SPDX-License-Identifier: Apache-2.0
#include "proxyerrors.h"

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

ProxyFault proxyFaultOf(QNetworkReply::NetworkError error, const QString &errorString)
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
    case QNetworkReply::HostNotFoundError: // The proxy answered 404, or 503: Qt takes it for the host's own state.
    case QNetworkReply::ConnectionRefusedError:
        return ProxyFault::TargetUnreachable;
    default:
        return ProxyFault::Unexpected;
    }
}

} // namespace tokenry
