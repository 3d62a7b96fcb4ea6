// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/tokenmatch.h"

#include <algorithm>

namespace tokenry {

namespace {

constexpr qsizetype mostMatches = 50;

void addMatch(QList<TokenMatch> &matches, TokenMatch match)
{
    const bool isKnown = std::any_of(matches.cbegin(), matches.cend(),
                                     [&match](const TokenMatch &other) { return other.row == match.row; });
    if (!isKnown && matches.size() < mostMatches)
        matches.append(match);
}

} // namespace

QList<TokenMatch> matchMentions(const QList<TextMention> &mentions, const RowSnapshot &rows)
{
    QList<TokenMatch> matches;
    for (qsizetype place = 0; place < mentions.size(); ++place) {
        const TokenReference &reference = mentions.at(place).reference;
        for (const QString &id : reference.ids) {
            if (const int row = rows.rowOfEitherId(id); row >= 0)
                addMatch(matches, {.mention = place, .row = row});
        }
        if (!reference.shortForm)
            continue;
        for (int row = 0; row < rows.size(); ++row) {
            if (reference.mayName(rows.token(row)))
                addMatch(matches, {.mention = place, .row = row, .isWhole = false});
        }
    }
    return matches;
}

} // namespace tokenry
