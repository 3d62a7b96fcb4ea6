// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

#include "app/domain/proxy.h"
#include "app/domain/tlsproblem.h"

namespace tokenry {

/// Why a call failed. Closed: switch over it without `default`.
enum class ErrorKind {
    NameNotFound,   ///< The host name has no address. Nothing was sent.
    Refused,        ///< Nothing listens there. Nothing was sent.
    ConnectTimeout, ///< No connection within the connect deadline. Nothing was sent.
    TlsFailed,      ///< The secure connection was refused by us or by the server; `tls` says why.
    ProxyFailed,    ///< A proxy on the way did not let it through; `proxyFault` says how. Nothing was sent.
    ProxySignIn,    ///< The proxy on the way wants a sign-in of its own (407). Nothing was sent.
    ConnectionLost, ///< The connection ended before a complete answer.
    Timeout,        ///< No complete answer within the deadline, or no byte for too long.
    Cancelled,      ///< We stopped it ourselves.
    Unauthorized,   ///< 401
    Forbidden,      ///< 403
    NotFound,       ///< 404 with the API's own error body
    InvalidInput,   ///< 400, 413, 415, 422
    Conflict,       ///< 409, 410, 412, 423
    RateLimited,    ///< 429
    NotSupported,   ///< 405, 501
    ServerError,    ///< 408 and 5xx
    Redirected,     ///< 3xx: never followed; `detail` names the target
    NotTheApi,  ///< The answer is not what the API would say (HTML, wrong JSON, a 404 without the API's error
                ///< body)
    TooLarge,   ///< The answer passed the size cap
    NotAllowed, ///< Refused by this program before sending; `message` says why
    SecretUnusable, ///< A 201 whose secret is absent or damaged; `tokenId` is set if it was readable
};

/// The known effect of a failed call on the service.
enum class Effect {
    None,    ///< A definite no: nothing was changed.
    Unknown, ///< It may have been made.
    Applied, ///< It was made, though the answer was unusable (a token without its secret).
};

/// The allowed values of a field, from its error. Every part is optional, and the service may add
/// parts (API documents, "An error").
struct FieldConstraint
{
    QString format = {};  ///< A named format, such as `email`
    QString pattern = {}; ///< A regular expression of JavaScript
    QStringList allowed = {};
    std::optional<qint64> minLength = std::nullopt; ///< In characters
    std::optional<qint64> maxLength = std::nullopt; ///< In characters

    bool operator==(const FieldConstraint &) const = default;
};

/// One entry of the service's `details.errors`. Only `field` is always there.
struct FieldError
{
    QString field = {}; ///< A path with dots: `name`, `permissions.0`
    FieldConstraint constraint = {};
    QString message = {};
    QString rawConstraint = {}; ///< As sent, for the details; JSON

    bool operator==(const FieldError &) const = default;
};

/// A failed call. Texts that come from the server are hostile: show them through `displaySafe()`.
struct ApiError
{
    ErrorKind kind = ErrorKind::ConnectionLost;
    Effect effect = Effect::None;
    int httpStatus = 0;     ///< 0 when no status line arrived
    QString code = {};      ///< The service's code, such as `TOKEN_NOT_FOUND`
    QString message = {};   ///< The service's words, or ours for `NotAllowed`
    QString detail = {};    ///< Technical: redirect target, TLS or socket error, what was wrong with the JSON
    QString host = {};      ///< The server, `host:port`
    QString requestId = {}; ///< The service's request id header
    QString tokenId = {};   ///< Only for `SecretUnusable`
    QString attemptId = {}; ///< Of a create that is on record here; empty when it is not
    QList<FieldError> fieldErrors = {};
    std::optional<std::chrono::seconds> retryAfter = std::nullopt; ///< As sent, not clamped
    QString contentType = {}; ///< What kind of text answered, as it says itself
    ProxyAddress proxy = {};  ///< The proxy on the way, whatever failed
    std::optional<ProxyFault> proxyFault = std::nullopt;
    std::optional<TlsProblem> tls = std::nullopt;

    bool operator==(const ApiError &) const = default;
};

/// Whether the same request may be tried again by itself, if it changes nothing: network trouble (the proxy's
/// too), a time-out, 408, 429, 502, 503 and 504. Never `DAILY_VOLUME_LIMIT_EXCEEDED`, which the API documents
/// forbid to retry.
[[nodiscard]] bool isTransient(const ApiError &error);

/// Whether the service's daily limit is used up. It is a 429 for which waiting some seconds does not help.
[[nodiscard]] bool isDailyLimit(const ApiError &error);

/// Whether any other request would fail for the same reason: nothing can be sent, or nothing would be
/// accepted.
[[nodiscard]] bool meetsEveryRequest(const ApiError &error);

/// Whether the API itself said 403: it accepted the credentials, but they lack the permission. A 403 without
/// a code comes from a proxy.
[[nodiscard]] bool isForbiddenByApi(const ApiError &error);

} // namespace tokenry
