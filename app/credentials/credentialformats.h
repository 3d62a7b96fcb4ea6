// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <variant>

#include "app/core/secret.h"
#include "app/credentials/formattedtext.h"

namespace tokenry {

/// The ways a new credential can be written down, one for each consumer. Closed: switch without `default`.
enum class CredentialFormat {
    DotEnv,           ///< `GRID_CLIENT_ID=…` lines for shells, dotenv libraries, Docker and systemd
    Json,             ///< An object with tokenId, name, clientId, clientSecret, baseUrl
    CurlConfig,       ///< A file for `curl --config`
    KubernetesSecret, ///< A manifest of kind `Secret` for `kubectl apply -f`
    CredentialsFile,  ///< The file of the service's own command line: `apiTokenId`, `apiClientSecret`,
                      ///< `baseUrl`
};

/// The names of the variables in `.env` and in a Kubernetes secret (API documents, "Who else holds these
/// credentials").
enum class VariableNames {
    CommandLine, ///< `GRID_API_TOKEN_ID`, `GRID_API_CLIENT_SECRET`
    Sdk,         ///< `GRID_CLIENT_ID`, `GRID_CLIENT_SECRET`
};

/// The parts of a credential besides its secret, which is only read during the call.
struct Credential
{
    QString tokenId = {};
    QString name = {};
    QString clientId = {};
    QUrl baseUrl = {};
    VariableNames variableNames = VariableNames::CommandLine;
};

/// The text in `format`, or why it cannot be written so that every reader reads the same: `.env` takes only
/// values that can stand bare (`dotEnvObjection()`), curl no control characters and no colon in the client
/// ID; all refuse a secret that is empty or not UTF-8.
[[nodiscard]] std::variant<Secret, FormatRefusal>
formatCredential(CredentialFormat format, const Credential &credential, const Secret &secret);

/// The same with bullets in place of the secret, to be shown; empty when it cannot be written. `secret`
/// decides only that.
[[nodiscard]] QString maskedCredential(CredentialFormat format, const Credential &credential,
                                       const Secret &secret);

/// Whether a present file is updated and not replaced: `.env` and the credentials file.
[[nodiscard]] bool isUpdatable(CredentialFormat format);

/// The present text with the credential in it, every other byte kept. Only for a format that is updatable.
/// Values under the other names for the same things are replaced too, so that no two pairs stand in one file.
[[nodiscard]] std::variant<UpdatedText, FormatRefusal> updateCredential(CredentialFormat format,
                                                                        const Credential &credential,
                                                                        const Secret &secret,
                                                                        QByteArrayView existing);

/// `~/.grid-credentials`, where the service's own command line looks (API documents).
[[nodiscard]] QString defaultCredentialsFilePath();

} // namespace tokenry
