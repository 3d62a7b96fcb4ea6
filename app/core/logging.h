// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/// Every log category of the program. Only verb, path template, status, milliseconds and request id are ever
/// logged: no body, no header, no query, no secret.
namespace tokenry {

Q_DECLARE_LOGGING_CATEGORY(logNetwork)  ///< `tokenry.network`
Q_DECLARE_LOGGING_CATEGORY(logSession)  ///< `tokenry.session`
Q_DECLARE_LOGGING_CATEGORY(logSandbox)  ///< `tokenry.sandbox`: the child process
Q_DECLARE_LOGGING_CATEGORY(logPlatform) ///< `tokenry.platform`
Q_DECLARE_LOGGING_CATEGORY(logTrace)    ///< `tokenry.trace`: when the program came where; see `trace.h`

} // namespace tokenry
