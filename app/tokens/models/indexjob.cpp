// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/indexjob.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "app/tokens/models/rowfilter.h"
#include "app/tokens/models/rowsorter.h"

namespace tokenry {

namespace {

/// The rows that have the term, ascending.
std::vector<int> having(const SearchTerm &term, const RowSnapshot &rows, const QDateTime &nowUtc,
                        const std::atomic_bool &isCancelled)
{
    std::vector<int> all;
    for (const QString &form : term.forms) {
        const std::vector<int> found =
            RowFilter(form, PermissionFilter::Any, nowUtc).passing(rows, isCancelled);
        std::vector<int> both;
        std::set_union(all.cbegin(), all.cend(), found.cbegin(), found.cend(), std::back_inserter(both));
        all = std::move(both);
    }
    return all;
}

/// The rows that pass every filter, ascending.
std::vector<int> passing(const RowSnapshot &rows, const RowQuery &query, const QDateTime &nowUtc,
                         const std::atomic_bool &isCancelled)
{
    // One plain word, which is mostly all, takes one look at the rows.
    const bool isOneWord =
        query.terms.size() == 1 && query.terms.first().forms.size() == 1 && !query.terms.first().isExcluded;
    const QString word = isOneWord ? query.terms.first().forms.first() : QString();
    std::vector<int> numbers = RowFilter(word, query.match, nowUtc).passing(rows, isCancelled);
    if (isOneWord)
        return numbers;
    for (const SearchTerm &term : query.terms) {
        const std::vector<int> found = having(term, rows, nowUtc, isCancelled);
        std::vector<int> left;
        const auto combine = [&](auto operation) {
            operation(numbers.cbegin(), numbers.cend(), found.cbegin(), found.cend(),
                      std::back_inserter(left));
        };
        if (term.isExcluded)
            combine([](auto... arguments) { std::set_difference(arguments...); });
        else
            combine([](auto... arguments) { std::set_intersection(arguments...); });
        numbers = std::move(left);
    }
    return numbers;
}

} // namespace

std::optional<std::vector<int>> makeIndex(const RowSnapshot &rows, const RowQuery &query,
                                          const QDateTime &nowUtc, const std::atomic_bool &isCancelled)
{
    if (query.isEverything())
        return std::nullopt;
    std::vector<int> numbers;
    if (query.isFiltering()) {
        numbers = passing(rows, query, nowUtc, isCancelled);
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
