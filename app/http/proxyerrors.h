// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkReply>
#include <QString>

#include "app/domain/proxy.h"

namespace tokenry {

/// The failure of a proxy: a request through it ended before the connection behind it was made.
/// Qt 6.4 gives one number for most of it, so its own words, in whatever language, decide. `wasFound`: a
/// connection to the proxy was begun, so that its name had an address.
[[nodiscard]] ProxyFault proxyFaultOf(QNetworkReply::NetworkError error, const QString &errorString,
                                      bool wasFound);

} // namespace tokenry
