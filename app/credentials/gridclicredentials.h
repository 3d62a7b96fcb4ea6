// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "app/credentials/credentialformats.h"
#include "app/credentials/foundcredentials.h"

namespace tokenry {

/// Where the service's own command line takes its credentials from.
enum class GridCliSource { Environment, CredentialsFile };

/// Credentials that the person may use for an account. Move-only.
struct GridCliCandidate
{
    GridCliSource source = GridCliSource::Environment;
    FoundCredentials credentials = {};
    QString caution =
        {}; ///< What the person ought to know, such as a file that others can read. Translated, display-safe
};

struct GridCliFindings
{
    std::vector<GridCliCandidate> candidates = {};
    QStringList refusals = {}; ///< Why something that is there is not offered. Translated, display-safe
};

/// The credentials in the environment (`GRID_API_TOKEN_ID` and the other names of the command line, else
/// `GRID_CLIENT_ID` and the other names of the SDKs) and in the credentials file, as they are now. The file
/// is refused when it is a link, another user's, larger than 1 MiB or no JSON object; one that is open to
/// others is offered and said.
[[nodiscard]] GridCliFindings
findGridCliCredentials(const QString &credentialsFile = defaultCredentialsFilePath());

} // namespace tokenry
