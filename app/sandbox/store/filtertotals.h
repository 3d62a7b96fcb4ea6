// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <string>

#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// Remembers how many tokens match a filter, so that a walk over many pages counts once. Holds a bounded
/// number of filters.
class FilterTotals final
{
public:
    /// Nothing when this filter was not counted for this revision of the table.
    [[nodiscard]] std::optional<std::int64_t> find(const ListFilter &filter, std::int64_t revision);
    void remember(const ListFilter &filter, std::int64_t revision, std::int64_t total);
    /// One row was added (`change` 1) or removed (-1), which made `revision` out of the one before it:
    /// counted totals follow.
    void follow(const TokenRow &row, std::int64_t revision, int change);

private:
    struct Entry
    {
        std::string key;
        ListFilter filter;
        std::int64_t revision;
        std::int64_t total;
    };

    std::list<Entry> m_entries; ///< Most recently used first
};

} // namespace tokenry::sandbox
