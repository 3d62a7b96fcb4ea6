// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/rowdiff.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "app/tokens/rows/idtable.h"

namespace tokenry {

namespace {

constexpr std::size_t fewRuns = 4;

std::vector<int> orderOf(const ShownRows &shown)
{
    if (shown.order)
        return *shown.order;
    std::vector<int> order(static_cast<std::size_t>(shown.size()));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

template<class IsIn>
std::vector<PositionRun> runsWhere(int size, IsIn isIn)
{
    std::vector<PositionRun> runs;
    for (int position = 0; position < size; ++position) {
        if (!isIn(position))
            continue;
        if (!runs.empty() && runs.back().last == position - 1)
            runs.back().last = position;
        else
            runs.push_back({position, position});
    }
    return runs;
}

/// For each row of `shown`, its position; −1 when it is not shown.
std::vector<int> positionsOf(const ShownRows &shown)
{
    std::vector<int> positions(static_cast<std::size_t>(shown.rows.size()), -1);
    for (int position = 0; position < shown.size(); ++position)
        positions[shown.rowAt(position)] = position;
    return positions;
}

std::vector<PositionRun> changedRows(const ShownRows &from, const ShownRows &to, const std::vector<int> &old)
{
    if (from.rows.isSameAs(to.rows) || to.rows.beginsWith(from.rows) || to.size() == 0)
        return {};
    if (to.size() > shortList)
        return {{0, to.size() - 1}};
    return runsWhere(to.size(), [&](int position) {
        return old[position] >= 0 &&
               from.rows.token(from.rowAt(old[position])) != to.rows.token(to.rowAt(position));
    });
}

/// Finds the steps from `from` to `to`, one after the other.
class Builder
{
public:
    Builder(const ShownRows &from, const ShownRows &to, const std::optional<std::vector<int>> &renumbering)
        : m_from(from), m_to(to), m_shown(from)
    {
        const std::vector<int> positions = positionsOf(to);
        m_target.resize(static_cast<std::size_t>(from.size()));
        m_old.assign(static_cast<std::size_t>(to.size()), -1);
        for (int position = 0; position < from.size(); ++position) {
            const int row = from.rowAt(position);
            const int number = renumbering ? (*renumbering)[row] : row;
            m_target[position] = number < 0 || number >= to.rows.size() ? -1 : positions[number];
            if (m_target[position] >= 0)
                m_old[m_target[position]] = position;
        }
    }

    RowDiff steps()
    {
        removeGone();
        renumber();
        insertAndReorder();
        if (!m_steps.empty() && m_steps.back().kind != RowEdit::Kind::Renumber)
            m_steps.back().then = m_to;
        else
            m_steps.push_back({.kind = RowEdit::Kind::Renumber, .then = m_to});
        for (const PositionRun &run : changedRows(m_from, m_to, m_old))
            m_steps.push_back({.kind = RowEdit::Kind::Change, .run = run});
        return std::move(m_steps);
    }

private:
    /// A long list is not told run by run: each would cost a view as much as one change of everything.
    static bool isTooMany(const std::vector<PositionRun> &runs, int size)
    {
        return size > shortList && runs.size() > fewRuns;
    }

    void removeGone()
    {
        const auto gone = runsWhere(m_from.size(), [this](int position) { return m_target[position] < 0; });
        if (gone.empty())
            return;
        std::vector<int> order = orderOf(m_shown);
        if (!isTooMany(gone, m_from.size())) {
            for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
                order.erase(order.begin() + run->first, order.begin() + run->last + 1);
                add(RowEdit::Kind::Remove, *run, order);
            }
        } else {
            // First to the end, then away with all of them at once.
            std::vector<int> places(order.size());
            std::vector<int> sorted;
            sorted.reserve(order.size());
            for (const bool wantsGone : {false, true}) {
                for (std::size_t position = 0; position < order.size(); ++position) {
                    if ((m_target[position] < 0) != wantsGone)
                        continue;
                    places[position] = static_cast<int>(sorted.size());
                    sorted.push_back(order[position]);
                }
            }
            const int left = static_cast<int>(
                std::count_if(m_target.cbegin(), m_target.cend(), [](int then) { return then >= 0; }));
            add(RowEdit::Kind::Reorder, {}, sorted, std::move(places));
            sorted.resize(static_cast<std::size_t>(left));
            add(RowEdit::Kind::Remove, {left, m_from.size() - 1}, sorted);
        }
        std::erase(m_target, -1);
    }
    /// From here on `m_target` tells of each shown position where it will be.
    void renumber()
    {
        std::vector<int> order;
        order.reserve(m_target.size());
        for (const int position : m_target)
            order.push_back(m_to.rowAt(position));
        m_shown = {m_to.rows, std::move(order)};
        m_steps.push_back({.kind = RowEdit::Kind::Renumber, .then = m_shown});
    }
    void insertAndReorder()
    {
        const auto added = runsWhere(m_to.size(), [this](int position) { return m_old[position] < 0; });
        const bool isReordered = !std::is_sorted(m_target.cbegin(), m_target.cend());
        std::vector<int> order = *m_shown.order;
        if (isTooMany(added, m_to.size())) {
            const int first = static_cast<int>(order.size());
            for (const PositionRun &run : added) {
                for (int position = run.first; position <= run.last; ++position) {
                    order.push_back(m_to.rowAt(position));
                    m_target.push_back(position);
                }
            }
            add(RowEdit::Kind::Insert, {first, m_to.size() - 1}, order);
            add(RowEdit::Kind::Reorder, {}, orderOf(m_to), std::move(m_target));
            return;
        }
        if (isReordered)
            order = reorderKept();
        for (const PositionRun &run : added) {
            std::vector<int> numbers;
            for (int position = run.first; position <= run.last; ++position)
                numbers.push_back(m_to.rowAt(position));
            order.insert(order.begin() + run.first, numbers.cbegin(), numbers.cend());
            add(RowEdit::Kind::Insert, run, order);
        }
    }
    /// Brings the rows that stay into their new order, as if nothing were added.
    std::vector<int> reorderKept()
    {
        std::vector<int> ranks(static_cast<std::size_t>(m_to.size()), -1);
        std::vector<int> order;
        order.reserve(m_target.size());
        for (int position = 0; position < m_to.size(); ++position) {
            if (m_old[position] < 0)
                continue;
            ranks[position] = static_cast<int>(order.size());
            order.push_back(m_to.rowAt(position));
        }
        std::vector<int> places = m_target;
        for (int &place : places)
            place = ranks[place];
        add(RowEdit::Kind::Reorder, {}, order, std::move(places));
        return order;
    }
    void add(RowEdit::Kind kind, PositionRun run, const std::vector<int> &order, std::vector<int> places = {})
    {
        m_shown.order = order;
        m_steps.push_back({kind, run, std::move(places), m_shown});
    }

    const ShownRows &m_from;
    const ShownRows &m_to;
    ShownRows m_shown;         ///< After the steps so far
    std::vector<int> m_target; ///< Of each position of `from`: the position in `to`, or −1
    std::vector<int> m_old;    ///< Of each position of `to`: the position in `from`, or −1
    RowDiff m_steps;
};

} // namespace

std::vector<int> renumberRows(const RowSnapshot &from, const RowSnapshot &to)
{
    const auto rowAt = [&to](int row) { return to.place(row); };
    IdTable table;
    for (int row = 0; row < to.size(); ++row) {
        const RowSnapshot::Place place = to.place(row);
        if (place.chunk.hasId(place.row) && table.find(place.chunk, place.row, rowAt) < 0)
            table.add(row, rowAt);
    }
    std::vector<int> numbers(static_cast<std::size_t>(from.size()), -1);
    for (int row = 0; row < from.size(); ++row) {
        const RowSnapshot::Place place = from.place(row);
        if (place.chunk.hasId(place.row))
            numbers[row] = table.find(place.chunk, place.row, rowAt);
    }
    return numbers;
}

RowDiff makeTransition(const ShownRows &from, const ShownRows &to,
                       const std::optional<std::vector<int>> &renumbering)
{
    return Builder(from, to, renumbering).steps();
}

} // namespace tokenry
