// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/apierror.h"

namespace tokenry {

// Words for `ErrorKind::TlsFailed`. Translated, display-safe, whole sentences.

/// The fault of the secure connection to `host`, and the issuer of the certificate.
[[nodiscard]] QString tlsSentence(const ApiError &error, const QString &host);
/// The advice. There is no way around a failed check, so none is named.
[[nodiscard]] QString tlsAdvice(const ApiError &error);
/// The lines for *Copy details*, display-safe.
[[nodiscard]] QString tlsDetails(const TlsProblem &problem);

} // namespace tokenry
