// SPDX-License-Identifier: Apache-2.0
#include "app/notes/tokennote.h"

#include <algorithm>

#include "app/credentials/secretlooks.h"

namespace tokenry {
using namespace Qt::StringLiterals;

TokenNote TokenNote::tidied() const
{
    const auto tidy = [](const QString &text) { return text.simplified().left(longestNoteText); };
    return {.owner = tidy(owner), .purpose = tidy(purpose), .deployed = tidy(deployed), .reviewBy = reviewBy};
}

bool TokenNote::holdsSecretByLooks() const
{
    return tokenry::holdsSecretByLooks(owner) || tokenry::holdsSecretByLooks(purpose) ||
           tokenry::holdsSecretByLooks(deployed);
}

bool TokenNote::contains(QStringView text) const
{
    return owner.contains(text, Qt::CaseInsensitive) || purpose.contains(text, Qt::CaseInsensitive) ||
           deployed.contains(text, Qt::CaseInsensitive);
}

QString TokenNote::summary() const
{
    QStringList parts{owner, purpose, deployed};
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

} // namespace tokenry
