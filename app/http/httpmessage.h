// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <optional>

#include "app/core/secret.h"
#include "app/core/wipedbuffer.h"
#include "app/domain/proxy.h"
#include "app/domain/tlsproblem.h"

namespace tokenry {

enum class HttpMethod { Get, Post, Delete };

/// One request, ready to be sent. Move-only, because of the secret.
struct HttpRequest
{
    HttpMethod verb = HttpMethod::Get;
    QUrl url = {};
    QString pathTemplate = {}; ///< For the log, such as `/tokens/{tokenId}`
    QByteArray body = {};      ///< JSON, for a POST
    QString clientId = {};
    Secret secret = {};
    QList<QSslCertificate> additionalAuthorities = {}; ///< Trusted beside the system's
    bool otherCredentials =
        false; ///< A proof of other credentials: shares no connection with the account's own reads
};

/// How the transport ended. `errormapping.h` makes an error of it, after the HTTP status.
enum class TransportEnd {
    Complete, ///< The answer ended by itself. Without a length a cut one looks whole: the JSON decides
    NameNotFound,
    Refused,
    ConnectTimeout,
    TlsFailed,
    ProxyFailed,
    ProxySignIn, ///< 407 instead of a connection
    ConnectionLost,
    Timeout,
    Cancelled,
    TooLarge,
    Encoded, ///< A content encoding that was not asked for
    Garbled, ///< Not HTTP
};

/// The answer. Move-only, because its body may hold a secret.
struct HttpResponse
{
    TransportEnd end = TransportEnd::Complete;
    int status = 0;           ///< 0 when no status line arrived
    bool nothingSent = false; ///< Proven, not guessed
    WipedBuffer body = {};
    QString contentType = {};
    QString location = {};
    std::optional<QByteArray> retryAfter = std::nullopt; ///< As sent
    std::optional<QByteArray> date = std::nullopt;       ///< The `Date` header, as sent
    bool heldSecret = false; ///< A `clientSecret` stood where none belongs; it was overwritten unread
    QString requestId = {};
    QString detail = {}; ///< Socket, TLS or protocol error
    QString host = {};   ///< `host:port`
    ProxyAddress proxy = {};
    std::optional<ProxyFault> proxyFault = std::nullopt;
    std::optional<TlsProblem> tls = std::nullopt;
};

} // namespace tokenry
