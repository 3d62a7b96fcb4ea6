// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace tokenry {

/// Whether the URL's host is this machine: `localhost`, 127.0.0.0/8 or ::1, spelled exactly.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Why a base URL must not be used, in words; empty when it is fine. https anywhere, http to this machine
/// only; no user name, query, fragment or other scheme. Translated.
[[nodiscard]] QString refuseBaseUrl(const QUrl &baseUrl);

/// The host as it is asked for in the network: lower case, ASCII, an international name in its `xn--` form.
[[nodiscard]] QString asciiHost(const QUrl &url);

/// The host to show: `bücher.example (xn--bcher-kva.example)`, so that a letter of another alphabet cannot
/// pass for a Latin one; a plain name as it is. Display-safe.
[[nodiscard]] QString hostForDisplay(const QUrl &url);
/// The same for `host:port` in ASCII, such as `ApiError::host`: `bücher.example:443 (xn--bcher-kva.example)`.
[[nodiscard]] QString hostForDisplay(const QString &hostAndPort);

} // namespace tokenry
