// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/api/endpoint.h"
#include "app/domain/newtoken.h"
#include "app/domain/result.h"
#include "app/domain/tokenquery.h"
#include "app/http/httpmessage.h"

namespace tokenry {

// The API's calls as HTTP requests (API documents, "Calls"). A call that cannot be sent as it is meant is
// refused with `NotAllowed`.

[[nodiscard]] Result<HttpRequest> listRequest(const Endpoint &endpoint, const TokenQuery &query);
/// `verb` is Get or Delete. The id becomes exactly one encoded path segment.
[[nodiscard]] Result<HttpRequest> tokenRequest(const Endpoint &endpoint, HttpMethod verb,
                                               const QString &tokenId);
[[nodiscard]] Result<HttpRequest> createRequest(const Endpoint &endpoint, const NewToken &token);

} // namespace tokenry
