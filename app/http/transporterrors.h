// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkReply>
#include <QString>

#include "app/http/httpmessage.h"

class QUrl;

namespace tokenry {

/// The end of the transport by Qt's error; an HTTP status that Qt turned into an error is a complete
/// answer.
[[nodiscard]] TransportEnd transportEndOf(QNetworkReply::NetworkError error, int status, bool requestSent);

/// `host:port`, with the scheme's port when the URL names none.
[[nodiscard]] QString hostAndPort(const QUrl &url);

} // namespace tokenry
