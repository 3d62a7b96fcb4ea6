// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkReply>
#include <QString>

#include "proxy.h"

namespace tokenry {

/// What a proxy did, when a request that was to go through it ended before the connection behind it was made.
/// Qt 6.4 gives one number for most of it, so its own words, in whatever language, decide.
[[nodiscard]] ProxyFault proxyFaultOf(QNetworkReply::NetworkError error, const QString &errorString);

} // namespace tokenry
