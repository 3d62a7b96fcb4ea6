// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/indexjob.h"

#include <numeric>

#include "app/tokens/models/rowfilter.h"
#include "app/tokens/models/rowsorter.h"

namespace tokenry {

std::optional<std::vector<int>> makeIndex(const RowSnapshot &rows, const IndexWish &wish, const QDateTime &nowUtc,
                                          const std::atomic_bool &isCancelled)
{
    if (wish.isEverything())
        return std::nullopt;
    std::vector<int> numbers;
    if (wish.isFiltering()) {
        numbers = RowFilter(wish.text, wish.match, wish.age, nowUtc).passing(rows, isCancelled);
    } else {
        numbers.resize(static_cast<std::size_t>(rows.size()));
        std::iota(numbers.begin(), numbers.end(), 0);
    }
    if (wish.column < 0 || wish.column >= tokenColumnCount)
        return numbers;
    return RowSorter(rows, static_cast<TokenColumn>(wish.column), wish.order, isCancelled).sorted(numbers);
}

RowTransition runIndexJob(const IndexJob &job, const std::atomic_bool &isCancelled)
{
    const ShownRows to{job.rows, makeIndex(job.rows, job.wish, job.nowUtc, isCancelled)};
    if (isCancelled)
        return {};
    std::optional<std::vector<int>> renumbering;
    if (!job.rows.beginsWith(job.from.rows))
        renumbering = renumberRows(job.from.rows, job.rows);
    return isCancelled ? RowTransition{} : makeTransition(job.from, to, renumbering);
}

} // namespace tokenry
