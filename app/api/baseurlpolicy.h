// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QUrl;

namespace tokenry {

/// Whether the URL's host is this machine: `localhost`, 127.0.0.0/8 or ::1, spelled exactly.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Why a base URL is not to be used, in words; empty when it is fine. https anywhere, http to this machine
/// only; no user name, query, fragment or other scheme. Translated.
[[nodiscard]] QString refuseBaseUrl(const QUrl &baseUrl);

/// Why a client id cannot be the user name of HTTP Basic, in words; empty when it can. Translated.
[[nodiscard]] QString refuseClientId(const QString &clientId);

} // namespace tokenry
