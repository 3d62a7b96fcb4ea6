// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

namespace tokenry {

Q_LOGGING_CATEGORY(logNetwork, "tokenry.network", QtWarningMsg)
Q_LOGGING_CATEGORY(logSession, "tokenry.session", QtWarningMsg)
Q_LOGGING_CATEGORY(logSandbox, "tokenry.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(logPlatform, "tokenry.platform", QtWarningMsg)
Q_LOGGING_CATEGORY(logTrace, "tokenry.trace", QtWarningMsg)

} // namespace tokenry
