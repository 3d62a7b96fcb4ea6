// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
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
    QList<QSslCertificate> additionalAuthorities = {}; ///< Trusted beside the system's; see `readCaFile()`
};

} // namespace tokenry
