// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/apierror.h"

namespace tokenry {

// Words for `ErrorKind::ProxyFailed` and `ErrorKind::ProxySignIn`. Translated, display-safe, whole sentences.

/// The failure of the proxy to connect to `host`, with the name of the proxy.
[[nodiscard]] QString proxySentence(const ApiError &error, const QString &host);
[[nodiscard]] QString proxyAdvice(const ApiError &error);

} // namespace tokenry
