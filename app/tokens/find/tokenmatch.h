// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/tokens/find/textscan.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// A token that a text names.
struct TokenMatch
{
    qsizetype mention = 0; ///< Its place in the list of mentions
    int row = 0;
    bool isWhole = true; ///< By the whole id; several tokens may have the same short form

    bool operator==(const TokenMatch &) const = default;
};

/// The rows that the mentions name, each row once; by mention, then by row.
[[nodiscard]] QList<TokenMatch> matchMentions(const QList<TextMention> &mentions, const RowSnapshot &rows);

} // namespace tokenry
