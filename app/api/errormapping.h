// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

#include "app/domain/apierror.h"
#include "app/http/httpmessage.h"

namespace tokenry {

/// The error that a failed answer means, and its known effect on the service. The HTTP status
/// decides, then how the transport ended. For an answer that is a success by its status, this says what it is
/// when its body cannot be used; `complaint` tells why.
[[nodiscard]] ApiError errorFrom(const HttpResponse &answer, HttpMethod verb, const QString &complaint,
                                 const QDateTime &nowUtc);

/// Whether a status is a definite no to a change (RFC 9110; 404 only with the API's own code for a missing
/// token).
[[nodiscard]] Effect effectOfStatus(int status, HttpMethod verb, bool isTokenNotFound);

/// An HTTP date such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110), in UTC.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(QByteArrayView value);

/// `Retry-After`: whole seconds, or an HTTP date as seconds from now (0 when past). None for anything else.
/// Not clamped.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView value,
                                                                  const QDateTime &nowUtc);

} // namespace tokenry
