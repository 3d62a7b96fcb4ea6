// SPDX-License-Identifier: Apache-2.0
#include "rowtransition.h"

#include <utility>

#include "idtable.h"

namespace tokenry {

namespace {

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

/// For each position then, the position now; −1 for what is added.
std::vector<int> oldPositions(const RowTransition &transition)
{
    std::vector<int> old(static_cast<std::size_t>(transition.to.size()), -1);
    for (int position = 0; position < static_cast<int>(transition.newPosition.size()); ++position) {
        if (transition.newPosition[position] >= 0)
            old[transition.newPosition[position]] = position;
    }
    return old;
}

std::vector<PositionRun> changedRows(const ShownRows &from, const ShownRows &to, const std::vector<int> &old)
{
    if (from.rows.isSameAs(to.rows) || to.rows.beginsWith(from.rows) || to.size() == 0)
        return {};
    if (to.size() > shortList)
        return {{0, to.size() - 1}};
    return runsWhere(to.size(), [&](int position) {
        return old[position] >= 0
            && from.rows.token(from.rowAt(old[position])) != to.rows.token(to.rowAt(position));
    });
}

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

RowTransition makeTransition(const ShownRows &from, ShownRows to, const std::optional<std::vector<int>> &renumbering)
{
    RowTransition transition;
    const std::vector<int> positions = positionsOf(to);
    const int size = from.size();
    transition.newPosition.resize(static_cast<std::size_t>(size));
    int furthest = -1;
    for (int position = 0; position < size; ++position) {
        const int row = from.rowAt(position);
        const int number = renumbering ? (*renumbering)[row] : row;
        const int then = number < 0 || number >= to.rows.size() ? -1 : positions[number];
        transition.newPosition[position] = then;
        if (then < 0)
            continue;
        transition.isReordered = transition.isReordered || then < furthest;
        furthest = std::max(furthest, then);
    }
    transition.gone = runsWhere(size, [&transition](int position) { return transition.newPosition[position] < 0; });
    transition.to = std::move(to);
    const std::vector<int> old = oldPositions(transition);
    transition.added = runsWhere(transition.to.size(), [&old](int position) { return old[position] < 0; });
    transition.changed = changedRows(from, transition.to, old);
    return transition;
}

} // namespace tokenry
