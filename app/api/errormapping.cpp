// SPDX-License-Identifier: Apache-2.0
#include "app/api/errormapping.h"

#include <algorithm>
#include <limits>

#include <QLocale>

#include "app/api/tokenjson.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

ErrorKind kindOfEnd(TransportEnd end)
{
    switch (end) {
    case TransportEnd::Complete:
    case TransportEnd::Garbled:
    case TransportEnd::Encoded:
        return ErrorKind::NotTheApi;
    case TransportEnd::NameNotFound:
        return ErrorKind::NameNotFound;
    case TransportEnd::Refused:
        return ErrorKind::Refused;
    case TransportEnd::ConnectTimeout:
        return ErrorKind::ConnectTimeout;
    case TransportEnd::TlsFailed:
        return ErrorKind::TlsFailed;
    case TransportEnd::ProxyFailed:
        return ErrorKind::ProxyFailed;
    case TransportEnd::ProxySignIn:
        return ErrorKind::ProxySignIn;
    case TransportEnd::ConnectionLost:
        return ErrorKind::ConnectionLost;
    case TransportEnd::Timeout:
        return ErrorKind::Timeout;
    case TransportEnd::Cancelled:
        return ErrorKind::Cancelled;
    case TransportEnd::TooLarge:
        return ErrorKind::TooLarge;
    }
    return ErrorKind::NotTheApi;
}

/// For statuses that are no success. `isApi`: the body is one of the API's own errors.
ErrorKind kindOfStatus(int status, bool isApi, bool isTokenNotFound)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return isTokenNotFound ? ErrorKind::NotFound : ErrorKind::NotTheApi;
    case 405:
    case 501:
        return ErrorKind::NotSupported;
    case 407:
        return ErrorKind::ProxyFailed;
    case 408:
        return ErrorKind::ServerError;
    case 409:
    case 410:
    case 412:
    case 423:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    case 400:
    case 413:
    case 415:
    case 422:
        return ErrorKind::InvalidInput;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    if (status >= 400 && status < 500)
        return isApi ? ErrorKind::InvalidInput : ErrorKind::NotTheApi;
    return status >= 500 && status < 600 ? ErrorKind::ServerError : ErrorKind::NotTheApi;
}

} // namespace

Effect effectOfStatus(int status, HttpMethod verb, bool isTokenNotFound)
{
    if (verb == HttpMethod::Get)
        return Effect::None;
    switch (status) {
    case 307: // Asks for the same request elsewhere, so it was not done here.
    case 308:
    case 501:
        return Effect::None;
    case 404:
        // A wrong path or a proxy says so too: only the API's own word tells about a token. A create has no
        // token to miss.
        return verb == HttpMethod::Post || isTokenNotFound ? Effect::None : Effect::Unknown;
    case 408: // The server gave up waiting, after it may have begun.
        return Effect::Unknown;
    default:
        return status >= 400 && status < 500 ? Effect::None : Effect::Unknown;
    }
}

ApiError errorFrom(const HttpResponse &answer, HttpMethod verb, const QString &complaint,
                   const QDateTime &nowUtc)
{
    ApiError error;
    error.httpStatus = answer.status;
    error.host = answer.host;
    error.requestId = answer.requestId;
    error.detail = answer.detail;
    error.contentType = answer.contentType;
    error.proxy = answer.proxy;
    error.proxyFault = answer.proxyFault;
    error.tls = answer.tls;
    if (answer.retryAfter)
        error.retryAfter = parseRetryAfter(*answer.retryAfter, nowUtc);
    if (answer.status == 0) {
        error.kind = kindOfEnd(answer.end);
        error.effect = verb == HttpMethod::Get || answer.nothingSent ? Effect::None : Effect::Unknown;
        return error;
    }
    if (isSuccess(answer.status)) {
        error.kind = kindOfEnd(answer.end);
        error.effect = verb == HttpMethod::Get ? Effect::None : Effect::Unknown;
        if (error.detail.isEmpty())
            error.detail = complaint;
        return error;
    }
    const auto body = answer.end == TransportEnd::Encoded ? std::nullopt : parseErrorBody(answer.body.view());
    const bool isTokenNotFound = answer.status == 404 && body && body->code == "TOKEN_NOT_FOUND"_L1;
    error.kind = kindOfStatus(answer.status, body.has_value(), isTokenNotFound);
    error.effect = effectOfStatus(answer.status, verb, isTokenNotFound);
    if (body) {
        error.code = body->code;
        error.message = body->message;
        error.fieldErrors = body->fieldErrors;
    }
    if (error.kind == ErrorKind::Redirected)
        error.detail = answer.location;
    else if (!body && error.detail.isEmpty())
        error.detail = answer.contentType;
    return error;
}

std::optional<QDateTime> parseHttpDate(QByteArrayView value)
{
    const QByteArrayView text = value.trimmed();
    const QString words = QString::fromLatin1(text.first(std::min<qsizetype>(text.size(), 64)));
    QDateTime when = QLocale::c().toDateTime(words, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!when.isValid())
        return std::nullopt;
    when.setTimeSpec(Qt::UTC);
    return when;
}

std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView value, const QDateTime &nowUtc)
{
    const QByteArrayView text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool isNumber =
        std::all_of(text.begin(), text.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    if (isNumber) {
        bool ok = false;
        const qint64 seconds = text.toByteArray().toLongLong(&ok);
        // Longer than a number can say is long enough.
        return std::chrono::seconds(ok ? seconds : std::numeric_limits<qint32>::max());
    }
    const auto when = parseHttpDate(text);
    if (!when)
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, nowUtc.secsTo(*when)));
}

} // namespace tokenry
