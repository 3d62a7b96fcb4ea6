// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

#include "app/credentials/foundcredentials.h"

namespace tokenry {

/// Readers of the forms in which credentials go around. Each gives nothing when the text is not of its form,
/// or says nothing of use.

/// An object with clientId, clientSecret and baseUrl, or with apiTokenId and apiClientSecret, or with the
/// names of variables or headers, also inside another object.
[[nodiscard]] std::optional<FoundCredentials> readCredentialsJson(QStringView text);
/// `curl -u id:secret URL`, or with headers. The base URL ends before the path of the call.
[[nodiscard]] std::optional<FoundCredentials> readCurlCommand(QStringView text);
/// `Authorization: Basic …` or `Basic …`; the credentials are split at the first colon.
[[nodiscard]] std::optional<FoundCredentials> readAuthorization(QStringView text);
/// `id:secret`, split at the first colon. A placeholder is not taken.
[[nodiscard]] std::optional<FoundCredentials> readPair(QStringView text);

} // namespace tokenry
