// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <variant>

#include "app/core/secret.h"

namespace tokenry {

/// The ways a new credential can be written down.
enum class CredentialFormat {
    DotEnv,          ///< `GRID_API_TOKEN_ID='…'` lines for the dotenv family
    Json,            ///< An object with tokenId, name, clientId, clientSecret, baseUrl
    CredentialsFile, ///< The service's own command line: `apiTokenId`, `apiClientSecret`, `baseUrl`; other
                     ///< keys kept
};

/// The parts of a credential besides its secret, which is only read during the call.
struct Credential
{
    QString tokenId = {};
    QString name = {};
    QString clientId = {};
    QUrl baseUrl = {};
};

/// Why a format cannot be written, in words. Translated.
struct FormatRefusal
{
    QString reason;
};

/// The text in `format`, or why it cannot be written so that every reader reads the same: `.env` refuses a
/// control character, a line separator, a single quote, `${`, and a backslash before another one or at the
/// end; all refuse a secret that is empty or not UTF-8. `existing` is the present content of the credentials
/// file, if there is one: its other keys are kept; content that is no JSON object is refused.
[[nodiscard]] std::variant<Secret, FormatRefusal> formatCredential(CredentialFormat format,
                                                                   const Credential &credential,
                                                                   const Secret &secret,
                                                                   QByteArrayView existing = {});

/// Writes the file with mode 0600 from its first byte, atomically, never through a symbolic link, FIFO or
/// device. For the credentials file an existing one is read and its other keys are kept. Returns the reason
/// in words when nothing was written (the old file is then untouched), or an empty string. Translated.
[[nodiscard]] QString saveCredential(const QString &path, CredentialFormat format,
                                     const Credential &credential, const Secret &secret);

/// `~/.grid-credentials`, where the service's own command line looks (API documents).
[[nodiscard]] QString defaultCredentialsFilePath();

} // namespace tokenry
