// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include "secret.h"

namespace tokenry {

/// Where the API is and who calls it. Move-only, because of the secret.
struct Endpoint
{
    QUrl baseUrl = {}; ///< With or without a slash at its end; see `refuseBaseUrl()`
    QString clientId = {};
    Secret secret = {};
};

} // namespace tokenry
