// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/repeatedrows.h"

#include <QHash>

#include <utility>

namespace tokenry {

int mergeRepeatedRows(QList<Token> &tokens)
{
    QHash<QString, qsizetype> placeOf;
    placeOf.reserve(tokens.size());
    bool isRepeated = false;
    for (const Token &token : std::as_const(tokens)) {
        isRepeated = isRepeated || (!token.id.isEmpty() && placeOf.contains(token.id));
        placeOf.insert(token.id, 0);
    }
    if (!isRepeated)
        return 0;
    placeOf.clear();
    QList<Token> merged;
    for (const Token &token : std::as_const(tokens)) {
        const auto place = token.id.isEmpty() ? placeOf.cend() : placeOf.constFind(token.id);
        if (place == placeOf.cend()) {
            placeOf.insert(token.id, merged.size());
            merged.append(token);
        } else if (token.updatedAt.instant > merged.at(*place).updatedAt.instant) {
            merged[*place] = token;
        }
    }
    const auto repeated = static_cast<int>(tokens.size() - merged.size());
    tokens = std::move(merged);
    return repeated;
}

} // namespace tokenry
