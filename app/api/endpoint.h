// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include "app/core/expected.h"
#include "app/core/secret.h"

namespace tokenry {

struct Account;

/// The address of the API and the credentials. Move-only, because of the secret.
struct Endpoint
{
    QUrl baseUrl = {}; ///< With or without a slash at its end; see `refuseBaseUrl()`
    QString clientId = {};
    Secret secret = {};
    QList<QSslCertificate> additionalAuthorities = {}; ///< Trusted beside the system's; see `readCaFile()`
};

/// The endpoint of an account, or why its CA file cannot be used; see `readCaFile()`, which blocks for as
/// long as a local file takes.
[[nodiscard]] Expected<Endpoint, QString> makeEndpoint(const Account &account, Secret secret);

} // namespace tokenry
