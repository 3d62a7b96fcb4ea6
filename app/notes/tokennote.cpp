// SPDX-License-Identifier: Apache-2.0
#include "app/notes/tokennote.h"

#include "app/tokens/find/textscan.h"

namespace tokenry {

TokenNote TokenNote::tidied() const
{
    const auto tidy = [](const QString &text) { return text.simplified().left(longestNoteText); };
    return {.owner = tidy(owner), .purpose = tidy(purpose), .deployed = tidy(deployed), .reviewBy = reviewBy};
}

bool TokenNote::holdsSecretByLooks() const
{
    const auto holdsOne = [](const QString &text) { return !scanText(text).secrets.isEmpty(); };
    return holdsOne(owner) || holdsOne(purpose) || holdsOne(deployed);
}

} // namespace tokenry
