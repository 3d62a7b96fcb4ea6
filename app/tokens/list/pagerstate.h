// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

#include "app/domain/apierror.h"
#include "app/domain/token.h"
#include "app/domain/tokenquery.h"
#include "app/tokens/list/incompleteness.h"

namespace tokenry {

/// How far the reading of every page into one list has come.
struct AllProgress
{
    int rows = 0;            ///< That are shown
    qint64 tokensRead = 0;   ///< By the reading under way, or by the last
    bool isComplete = false; ///< What is shown is the whole list
};

/// What the window shows of the list, all at one moment.
struct PagerState
{
    QList<Token> tokens = {};       ///< The rows of the shown page
    TokenFilter filter = {};        ///< The filter that these rows were read with
    int pageSize = defaultPageSize; ///< The limit that these rows were read with
    int pageIndex = 0;              ///< 0 for the first page
    qint64 firstRow = 0;            ///< Rows actually seen on the pages before
    bool hasMore = false;
    std::optional<qint64> totalCount = std::nullopt;
    bool canGoBack = false;
    bool canGoForward = false;
    bool isLoading = false; ///< A request for a page to show is under way (a prefetch does not count)
    bool isLoaded =
        false; ///< `tokens` come from an answer (false before the first one and after the account changed)
    bool hasLostPlace =
        false; ///< The first page is shown because the service refused the cursor of a later one
    bool isStale =
        false; ///< The rows are old: the last attempt to read failed, or the service is known to be gone
    Incompleteness incompleteness = Incompleteness::None;
    qint64 repeatedRows = 0; ///< Rows that are not shown because another row of their page has the same id
    std::optional<ApiError> error = std::nullopt;       ///< Why the last attempt failed
    QDateTime loadedAt = {};                            ///< UTC; when the shown rows arrived
    std::chrono::milliseconds duration{0};              ///< How long the shown answer took
    std::optional<TokenQuery> sentQuery = std::nullopt; ///< The last request for rows to show
    std::chrono::milliseconds askedAt{0};               ///< When it was asked for, by Clock::monotonic()
    std::optional<AllProgress> all =
        std::nullopt; ///< Every page is wanted in one list: `tokens` is empty, its rows are elsewhere

    [[nodiscard]] qint64 rowCount() const { return all ? all->rows : tokens.size(); }
    /// What is shown is all there is.
    [[nodiscard]] bool isWhole() const { return all ? all->isComplete : isLoaded && !hasMore && !canGoBack; }
};

} // namespace tokenry
