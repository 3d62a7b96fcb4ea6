// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/indexjob.h"

#include <numeric>

#include "app/tokens/models/rowfilter.h"
#include "app/tokens/models/rowsorter.h"

namespace tokenry {

std::optional<std::vector<int>> makeIndex(const RowSnapshot &rows, const RowQuery &query,
                                          const QDateTime &nowUtc, const std::atomic_bool &isCancelled)
{
    if (query.isEverything())
        return std::nullopt;
    std::vector<int> numbers;
    if (query.isFiltering()) {
        numbers = RowFilter(query.text, query.match, query.age, nowUtc).passing(rows, isCancelled);
    } else {
        numbers.resize(static_cast<std::size_t>(rows.size()));
        std::iota(numbers.begin(), numbers.end(), 0);
    }
    if (query.column < 0 || query.column >= tokenColumnCount)
        return numbers;
    return RowSorter(rows, static_cast<TokenColumn>(query.column), query.order, isCancelled).sorted(numbers);
}

RowDiff runIndexJob(const IndexJob &job, const std::atomic_bool &isCancelled)
{
    const ShownRows to{job.rows, makeIndex(job.rows, job.query, job.nowUtc, isCancelled)};
    if (isCancelled)
        return {};
    std::optional<std::vector<int>> renumbering;
    if (!job.rows.beginsWith(job.from.rows))
        renumbering = renumberRows(job.from.rows, job.rows);
    return isCancelled ? RowDiff{} : makeTransition(job.from, to, renumbering);
}

} // namespace tokenry
