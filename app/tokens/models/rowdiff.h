// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// Rows and the order in which they are shown. Without an order all rows are shown in the order of the
/// service.
struct ShownRows
{
    RowSnapshot rows = {};
    std::optional<std::vector<int>> order = std::nullopt; ///< The number of the row at each position

    [[nodiscard]] int size() const { return order ? static_cast<int>(order->size()) : rows.size(); }
    [[nodiscard]] int rowAt(int position) const { return order ? (*order)[position] : position; }
};

/// Positions first … last.
struct PositionRun
{
    int first = 0;
    int last = 0;

    [[nodiscard]] int size() const { return last - first + 1; }
    bool operator==(const PositionRun &) const = default;
};

/// One change of the shown rows that a model can announce.
struct RowEdit
{
    enum class Kind {
        Remove,   ///< The positions of `run` go
        Insert,   ///< They come
        Reorder,  ///< The same rows in another order; `places` tells of each position where it will be
        Renumber, ///< The same rows, by the numbers of another snapshot; nothing to announce
        Change,   ///< The rows of `run` may tell something else; `then` has no part in it
    };
    Kind kind = Kind::Change;
    PositionRun run = {};
    std::vector<int> places = {};
    ShownRows then = {}; ///< What is shown after it
};

/// The steps from one set of shown rows to another, few enough that a view can follow each row. Everything
/// that takes time is done before: a model only applies them.
using RowDiff = std::vector<RowEdit>;

/// The number in `to` of each row of `from`, told by its id; −1 when it is not in it. Rows without an id are
/// never found.
[[nodiscard]] std::vector<int> renumberRows(const RowSnapshot &from, const RowSnapshot &to);

/// `renumbering` tells the new number of each row of `from`, or −1; none: they keep their numbers. Which rows
/// have changed is told exactly for short lists; for long ones it is all or none.
[[nodiscard]] RowDiff makeTransition(const ShownRows &from, const ShownRows &to,
                                     const std::optional<std::vector<int>> &renumbering);

/// Up to here a list is short: it is sorted, filtered and compared at once. Longer ones would stall the
/// window.
inline constexpr int shortList = 2000;

} // namespace tokenry
