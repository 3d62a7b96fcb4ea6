// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/filtertotals.h"

#include <algorithm>

namespace tokenry::sandbox {

namespace {

constexpr std::size_t rememberedFilters = 64;

} // namespace

std::optional<std::int64_t> FilterTotals::find(const ListFilter &filter, std::int64_t revision)
{
    const std::string key = filter.canonical();
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.key == key; });
    if (entry == m_entries.end() || entry->revision != revision)
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, entry);
    return entry->total;
}

void FilterTotals::remember(const ListFilter &filter, std::int64_t revision, std::int64_t total)
{
    std::string key = filter.canonical();
    m_entries.remove_if([&](const Entry &entry) { return entry.key == key; });
    m_entries.push_front({std::move(key), filter, revision, total});
    if (m_entries.size() > rememberedFilters)
        m_entries.pop_back();
}

void FilterTotals::follow(const TokenRow &row, std::int64_t revision, int change)
{
    m_entries.remove_if([&](const Entry &entry) { return entry.revision != revision - 1; });
    for (Entry &entry : m_entries) {
        entry.revision = revision;
        if (entry.filter.matches(row))
            entry.total += change;
    }
}

} // namespace tokenry::sandbox
