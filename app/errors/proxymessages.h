// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/apierror.h"

namespace tokenry {

// Words for `ErrorKind::ProxyFailed` and `ErrorKind::ProxySignIn`. Translated, display-safe, whole sentences.

/// What the proxy, which is named, did instead of connecting to `host`.
[[nodiscard]] QString proxySentence(const ApiError &error, const QString &host);
[[nodiscard]] QString proxyAdvice(const ApiError &error);

} // namespace tokenry
