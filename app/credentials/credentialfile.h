// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

#include "app/credentials/credentialformats.h"

namespace tokenry {

/// What saving a credential to a file will do, before it is done. Move-only; it holds the secret.
struct CredentialSave
{
    QString path = {};
    Secret content = {};                           ///< The whole new file
    std::optional<Secret> previous = std::nullopt; ///< The whole present one, if there is one
    bool isUpdate = false;     ///< Everything in the present file but the credential is kept
    QStringList replaced = {}; ///< In an update: names whose value changes
    QStringList added = {};    ///< In an update: names that are new
};

/// Reads the file, changes nothing. A present `.env` file and a present credentials file are updated; every
/// other file is replaced. A symbolic link, FIFO, device or folder is refused.
[[nodiscard]] std::variant<CredentialSave, FormatRefusal> planCredentialSave(const QString &path,
                                                                             CredentialFormat format,
                                                                             const Credential &credential,
                                                                             const Secret &secret);

struct CredentialSaveOutcome
{
    QString refusal = {}; ///< Why nothing was written; empty when it was. Translated
    QString backup = {};  ///< The present file before an update, beside it, with mode 0600
};

/// Writes the file with mode 0600 from its first byte, atomically. Nothing is written when the file is no
/// longer as it was planned, or when the backup of an update cannot be written.
[[nodiscard]] CredentialSaveOutcome saveCredential(const CredentialSave &save, const QDateTime &nowUtc);

} // namespace tokenry
