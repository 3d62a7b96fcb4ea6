// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <atomic>

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

    [[nodiscard]] bool isFiltering() const { return !terms.isEmpty() || match != PermissionFilter::Any; }
    /// All rows in the order of the service.
    [[nodiscard]] bool isEverything() const { return column < 0 && !isFiltering(); }
    bool operator==(const RowQuery &) const = default;
};

/// The input of one computation of an index, and the rows that are shown before it. Everything in it may be
/// read in another thread.
struct IndexJob
{
    ShownRows from = {};
    RowSnapshot rows = {};
    RowQuery query = {};
    QDateTime nowUtc = {}; ///< What ages are told from
};

/// The numbers of the wanted rows in the wanted order; nothing means all rows in the order of the service.
[[nodiscard]] std::optional<std::vector<int>> makeIndex(const RowSnapshot &rows, const RowQuery &query,
                                                        const QDateTime &nowUtc,
                                                        const std::atomic_bool &isCancelled);
/// The changes from the shown rows to the wanted rows. Meaningless after a cancellation.
[[nodiscard]] RowDiff runIndexJob(const IndexJob &job, const std::atomic_bool &isCancelled);

} // namespace tokenry
