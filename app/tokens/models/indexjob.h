// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <atomic>
#include <optional>

#include "app/notes/tokennote.h"
#include "app/tokens/models/permissionfilter.h"
#include "app/tokens/models/rowdiff.h"
#include "app/tokens/models/searchterms.h"

namespace tokenry {

/// The wanted rows and their order.
struct RowQuery
{
    int column = -1; ///< −1: the service's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<SearchTerm> terms = {}; ///< Display-safe; none: any
    PermissionFilter match = PermissionFilter::Any;
    std::optional<QSet<QString>> ids = std::nullopt; ///< Only tokens with one of these
    TokenNotes notes = {};                           ///< To sort by; empty for a column of the token

    [[nodiscard]] bool isFiltering() const
    {
        return !terms.isEmpty() || match != PermissionFilter::Any || ids;
    }
    /// All rows in the order of the service.
    [[nodiscard]] bool isEverything() const { return column < 0 && !isFiltering(); }
    bool operator==(const RowQuery &) const = default;
};

/// The part of the wanted rows that is shown.
struct PageWindow
{
    int first = 0;
    int size = 0; ///< 0: all rows from the first on

    bool operator==(const PageWindow &) const = default;
};

/// The input of one computation of an index, and the rows that are shown before it. Everything in it may be
/// read in another thread.
struct IndexJob
{
    ShownRows from = {}; ///< What is shown
    RowSnapshot rows = {};
    RowQuery query = {};
    QDateTime nowUtc = {}; ///< What ages are told from
    PageWindow window = {};
};

/// The wanted rows, and how to get to the part of them that is shown.
struct IndexResult
{
    ShownRows rows = {};
    PageWindow window = {}; ///< The one that was asked for, or the last that has rows
    RowDiff steps = {};
};

/// The numbers of the wanted rows in the wanted order; nothing means all rows in the order of the service.
[[nodiscard]] std::optional<std::vector<int>> makeIndex(const RowSnapshot &rows, const RowQuery &query,
                                                        const QDateTime &nowUtc,
                                                        const std::atomic_bool &isCancelled);
/// The last window of this size that has rows, unless this one has.
[[nodiscard]] PageWindow windowWithin(PageWindow window, int rows);
/// The rows of the window.
[[nodiscard]] ShownRows partOf(const ShownRows &rows, const PageWindow &window);
/// Meaningless after a cancellation.
[[nodiscard]] IndexResult runIndexJob(const IndexJob &job, const std::atomic_bool &isCancelled);

} // namespace tokenry
