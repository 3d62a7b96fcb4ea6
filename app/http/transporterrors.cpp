// SPDX-License-Identifier: Apache-2.0
#include "app/http/transporterrors.h"

#include <QUrl>

namespace tokenry {
using namespace Qt::StringLiterals;

TransportEnd transportEndOf(QNetworkReply::NetworkError error, int status, bool requestSent)
{
    switch (error) {
    case QNetworkReply::NoError:
        return TransportEnd::Complete;
    case QNetworkReply::HostNotFoundError:
        return TransportEnd::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return TransportEnd::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportEnd::TlsFailed;
    case QNetworkReply::TimeoutError:
        return requestSent ? TransportEnd::Timeout : TransportEnd::ConnectTimeout;
    case QNetworkReply::OperationCanceledError:
        return TransportEnd::Cancelled;
    case QNetworkReply::ContentReSendError:
        return TransportEnd::ConnectionLost;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return status == 0 ? TransportEnd::ProxySignIn : TransportEnd::Complete;
    default:
        break;
    }
    const int number = static_cast<int>(error);
    if (number > 100 && number < 200)
        return status == 0 ? TransportEnd::ProxyFailed : TransportEnd::Complete;
    if (number < 100)
        return TransportEnd::ConnectionLost;
    // Content, protocol and server errors: most are Qt's names for a status; without one it was no HTTP.
    return status == 0 ? TransportEnd::Garbled : TransportEnd::Complete;
}

QString hostAndPort(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const int port = url.port(url.scheme() == "http"_L1 ? 80 : 443);
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host, QString::number(port));
}

} // namespace tokenry
