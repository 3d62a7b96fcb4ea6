// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <atomic>

#include "app/tokens/models/agefilter.h"
#include "app/tokens/models/permissionfilter.h"
#include "app/tokens/models/rowdiff.h"
#include "app/tokens/models/searchterms.h"

namespace tokenry {

/// In which order which rows are wanted.
struct RowQuery
{
    int column = -1; ///< −1: the service's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<SearchTerm> terms = {}; ///< Display-safe; none: any
    PermissionFilter match = PermissionFilter::Any;
    AgeFilter age = AgeFilter::Any;

    [[nodiscard]] bool isFiltering() const
    {
        return !terms.isEmpty() || match != PermissionFilter::Any || age != AgeFilter::Any;
    }
    /// Every row as it stands.
    [[nodiscard]] bool isEverything() const { return column < 0 && !isFiltering(); }
    bool operator==(const RowQuery &) const = default;
};

/// What an index is made of, and from what shown rows it is to be reached. Everything in it may be read in
/// another thread.
struct IndexJob
{
    ShownRows from = {};
    RowSnapshot rows = {};
    RowQuery query = {};
    QDateTime nowUtc = {}; ///< What ages are told from
};

/// The numbers of the wanted rows in the wanted order; none: all as they stand.
[[nodiscard]] std::optional<std::vector<int>> makeIndex(const RowSnapshot &rows, const RowQuery &query,
                                                        const QDateTime &nowUtc,
                                                        const std::atomic_bool &isCancelled);
/// The way from what is shown to what is wanted. Of no use after a cancellation.
[[nodiscard]] RowDiff runIndexJob(const IndexJob &job, const std::atomic_bool &isCancelled);

} // namespace tokenry
