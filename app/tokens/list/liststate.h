// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <limits>
#include <optional>

#include "app/domain/apierror.h"
#include "app/domain/token.h"
#include "app/domain/tokenquery.h"
#include "app/tokens/list/incompleteness.h"

namespace tokenry {

/// The page size that stands for every row.
inline constexpr int everyRow = 0;
/// The page size of an account that was never opened.
inline constexpr int firstPageSize = 50;

/// How many rows are read without being asked for: as many, or one of these.
inline constexpr int onlyFirstPage = 0;
inline constexpr int readEverything = std::numeric_limits<int>::max();
inline constexpr int defaultReadBound = 5'000;

/// One page as it was read from the service, in whatever way it came to be asked for.
struct ReadPage
{
    QList<Token> tokens = {};
    std::chrono::milliseconds askedAt{0}; ///< By Clock::monotonic()
};

/// The list at one moment; its rows are `TokenList::rows()`.
struct ListState
{
    TokenFilter filter = {}; ///< The filter that the rows were read with
    int rows = 0;            ///< As many are in `TokenList::rows()`
    bool isLoaded = false;   ///< The rows come from an answer
    bool isComplete = false; ///< The rows are the whole result, by a reading that got to its end
    bool isLoading = false;  ///< Rows that a person waits for are on their way
    bool isReading = false;  ///< Rows are on their way
    bool isResting = false;  ///< More rows will be asked for in a moment
    bool canReadOn = false;  ///< More rows can be asked for, or rows of a complete list that are old
    bool isPaused = false;   ///< The service was too busy for rows that nobody waited for
    bool isStale = false;    ///< The rows are old: the last attempt to read failed or was stopped early
    qint64 tokensRead = 0;   ///< By the reading under way, or by the last
    std::optional<qint64> totalCount = std::nullopt;      ///< As the last page gave it; for display only
    Incompleteness incompleteness = Incompleteness::None; ///< Why the last reading ended before the end
    std::optional<ApiError> error = std::nullopt;         ///< Why the last attempt failed
    qint64 repeatedRows = 0; ///< Rows that are not shown because another row of their page has the same id
    QDateTime loadedAt = {}; ///< UTC; when the newest rows arrived
    std::chrono::milliseconds duration{0};              ///< How long the first page took
    std::optional<TokenQuery> sentQuery = std::nullopt; ///< The last request

    /// The number of tokens in the whole result, if it is known or told and the rows do not contradict it.
    [[nodiscard]] std::optional<qint64> total() const
    {
        if (isComplete)
            return rows;
        return totalCount && *totalCount > rows ? totalCount : std::nullopt;
    }
};

} // namespace tokenry
