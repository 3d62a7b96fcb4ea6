// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

#include "app/credentials/foundcredentials.h"

namespace tokenry {

/// Readers of the forms in which credentials go around. Each gives nothing when the text is not of its form,
/// or says nothing of use.

/// Lines with GRID_API_TOKEN_ID, GRID_API_CLIENT_SECRET or GRID_BASE_URL; `export`, quotes, comments and any
/// line ends.
[[nodiscard]] std::optional<FoundCredentials> readDotEnv(QStringView text);
/// An object with apiTokenId, apiClientSecret, baseUrl, or with clientId, clientSecret, baseUrl.
[[nodiscard]] std::optional<FoundCredentials> readCredentialsJson(QStringView text);
/// `curl -u id:secret URL`, or with the header; what follows `/tokens` is no part of the base URL.
[[nodiscard]] std::optional<FoundCredentials> readCurlCommand(QStringView text);
/// `Authorization: Basic …` or `Basic …`; the credentials are split at the first colon.
[[nodiscard]] std::optional<FoundCredentials> readAuthorization(QStringView text);
/// `id:secret`, split at the first colon.
[[nodiscard]] std::optional<FoundCredentials> readPair(QStringView text);

} // namespace tokenry
