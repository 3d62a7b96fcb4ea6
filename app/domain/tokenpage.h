// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "app/domain/token.h"

namespace tokenry {

/// One answer to a list request.
struct TokenPage
{
    QList<Token> tokens = {};
    bool hasMore = false;
    QString nextCursor = {}; ///< Empty when there is none; "more but no cursor" means the list is incomplete
    std::optional<qint64> totalCount = std::nullopt; ///< All matches; display only, never drives a loop

    bool repeatsIds = false; ///< An ID stood in it more than once; only its newest row was kept
    std::optional<QDateTime> serverTime = std::nullopt; ///< The answer's `Date` header, in UTC

    bool operator==(const TokenPage &) const = default;
};

} // namespace tokenry
