// SPDX-License-Identifier: Apache-2.0
#include "app/notes/tokennote.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"
#include "app/tokens/find/textscan.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TokenNote)
};

} // namespace

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

QStringList noteLines(const TokenNote &note)
{
    QStringList lines;
    if (!note.owner.isEmpty())
        lines.append(Text::tr("Owner: %1").arg(displaySafe(note.owner)));
    if (!note.purpose.isEmpty())
        lines.append(Text::tr("Purpose: %1").arg(displaySafe(note.purpose)));
    if (!note.deployed.isEmpty())
        lines.append(Text::tr("Where deployed: %1").arg(displaySafe(note.deployed)));
    if (note.reviewBy.isValid())
        lines.append(Text::tr("Review by: %1").arg(note.reviewBy.toString(Qt::ISODate)));
    return lines;
}

} // namespace tokenry
