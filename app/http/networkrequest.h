// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkRequest>

#include "app/http/httpmessage.h"

namespace tokenry {

/// The request as Qt is to send it: with credentials, and without everything that Qt would do by itself
/// (redirects, cookies, cache, HTTP/2, a sign-in of its own).
[[nodiscard]] QNetworkRequest makeNetworkRequest(const HttpRequest &request);

} // namespace tokenry
