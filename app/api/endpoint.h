// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <variant>

#include "app/core/secret.h"

namespace tokenry {

struct Account;

/// Where the API is and who calls it. Move-only, because of the secret.
struct Endpoint
{
    QUrl baseUrl = {}; ///< With or without a slash at its end; see `refuseBaseUrl()`
    QString clientId = {};
    Secret secret = {};
    QList<QSslCertificate> additionalAuthorities = {}; ///< Trusted beside the system's; see `readCaFile()`
};

/// Why an account cannot be reached, in words: its CA file is not usable. Translated, display-safe.
struct EndpointRefusal
{
    QString reason = {};
};

/// The endpoint of an account. Reads the account's CA file, which blocks for as long as a local file takes.
[[nodiscard]] std::variant<Endpoint, EndpointRefusal> makeEndpoint(const Account &account, Secret secret);

} // namespace tokenry
