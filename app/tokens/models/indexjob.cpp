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
    if (term.ids.isEmpty())
        return all;
    std::vector<int> named;
    for (int row = 0; row < rows.size() && !isCancelled; ++row) {
        if (term.ids.contains(rows.id(row)))
            named.push_back(row);
    }
    std::vector<int> both;
    std::set_union(all.cbegin(), all.cend(), named.cbegin(), named.cend(), std::back_inserter(both));
    return both;
}

/// The rows that pass every filter, ascending.
std::vector<int> passing(const RowSnapshot &rows, const RowQuery &query, const QDateTime &nowUtc,
                         const std::atomic_bool &isCancelled)
{
    // One plain word, which is mostly all, takes one look at the rows.
    const bool isOneWord = query.terms.size() == 1 && query.terms.first().forms.size() == 1 &&
                           !query.terms.first().isExcluded && query.terms.first().ids.isEmpty();
    const QString word = isOneWord ? query.terms.first().forms.first() : QString();
    std::vector<int> numbers = RowFilter(word, query.match, nowUtc).passing(rows, isCancelled);
    if (query.ids)
        std::erase_if(numbers, [&](int row) { return !query.ids->contains(rows.id(row)); });
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

/// The new numbers of the shown rows; nothing when all rows keep theirs.
std::optional<std::vector<int>> renumber(const IndexJob &job)
{
    constexpr int fewRows = 128;
    if (job.rows.beginsWith(job.from.rows))
        return std::nullopt;
    if (job.from.size() > fewRows)
        return renumberRows(job.from.rows, job.rows);
    std::vector<int> numbers(static_cast<std::size_t>(job.from.rows.size()), -1);
    for (int position = 0; position < job.from.size(); ++position) {
        const int row = job.from.rowAt(position);
        const QString id = job.from.rows.id(row);
        numbers[row] = id.isEmpty() ? -1 : job.rows.rowOf(id);
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
    return RowSorter(rows, static_cast<TokenColumn>(query.column), query.order, isCancelled, query.notes)
        .sorted(numbers);
}

PageWindow windowWithin(PageWindow window, int rows)
{
    if (window.size == 0)
        window.first = 0;
    else if (window.first >= rows)
        window.first = std::max(0, rows - 1) / window.size * window.size;
    return window;
}

ShownRows partOf(const ShownRows &rows, const PageWindow &window)
{
    if (window.size == 0)
        return rows;
    ShownRows part{rows.rows, std::vector<int>()};
    const int end = std::min(window.first + window.size, rows.size());
    for (int position = window.first; position < end; ++position)
        part.order->push_back(rows.rowAt(position));
    return part;
}

IndexResult runIndexJob(const IndexJob &job, const std::atomic_bool &isCancelled)
{
    IndexResult result{.rows = {job.rows, makeIndex(job.rows, job.query, job.nowUtc, isCancelled)}};
    if (isCancelled)
        return {};
    result.window = windowWithin(job.window, result.rows.size());
    const std::optional<std::vector<int>> renumbering = renumber(job);
    if (!isCancelled)
        result.steps = makeTransition(job.from, partOf(result.rows, result.window), renumbering);
    return result;
}

} // namespace tokenry
