// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api/listquery.h"

#include <algorithm>
#include <array>
#include <map>

#include "app/sandbox/api/percentcoding.h"
#include "app/sandbox/store/timestamps.h"

namespace tokenry::sandbox {

namespace {

using Values = std::map<std::string, std::string, std::less<>>;

constexpr std::array<std::string_view, 7> parameters{
    "name", "createdAfter", "createdBefore", "updatedAfter", "updatedBefore", "limit", "cursor"};

/// The known parameters, decoded.
Values readValues(std::string_view query, std::vector<FieldError> &errors)
{
    Values values;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = decodePercent(pair.substr(0, equals), true);
        if (!name || std::find(parameters.begin(), parameters.end(), *name) == parameters.end())
            continue;
        auto value = decodePercent(pair.substr(std::min(equals + 1, pair.size())), true);
        if (!value)
            errors.push_back({*name, "The value of " + *name + " is not percent-encoded UTF-8."});
        else if (!values.emplace(*name, std::move(*value)).second)
            errors.push_back({*name, *name + " must be given only once."});
    }
    return values;
}

/// An inclusive limit may be finer than what is stored: a lower one is rounded up, an upper one down.
std::optional<Millis> readInstant(const Values &values, std::string_view name, bool roundUp,
                                  std::vector<FieldError> &errors)
{
    const auto value = values.find(name);
    if (value == values.end())
        return std::nullopt;
    const auto instant = parseInstant(value->second);
    if (!instant) {
        errors.push_back({std::string(name),
                          std::string(name) + " must be a date-time of RFC 3339.",
                          {.format = "date-time"}});
        return std::nullopt;
    }
    return instant->millis + (roundUp && instant->hasFiner ? 1 : 0);
}

std::size_t readLimit(const Values &values, std::vector<FieldError> &errors)
{
    constexpr std::size_t standard = 20;
    constexpr std::size_t most = 100;
    const auto value = values.find("limit");
    if (value == values.end())
        return standard;
    const std::string &text = value->second;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t limit = 0;
    if (!text.empty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), isDigit))
        limit = static_cast<std::size_t>(std::stoi(text));
    if (limit >= 1 && limit <= most)
        return limit;
    errors.push_back({"limit", "limit must be an integer from 1 to 100."});
    return standard;
}

} // namespace

ListQuery parseListQuery(std::string_view query)
{
    ListQuery result;
    const Values values = readValues(query, result.errors);
    if (const auto name = values.find("name"); name != values.end())
        result.filter.name = foldAscii(name->second);
    if (const auto cursor = values.find("cursor"); cursor != values.end())
        result.cursor = cursor->second;
    result.filter.createdFrom = readInstant(values, "createdAfter", true, result.errors);
    result.filter.createdTo = readInstant(values, "createdBefore", false, result.errors);
    result.filter.updatedFrom = readInstant(values, "updatedAfter", true, result.errors);
    result.filter.updatedTo = readInstant(values, "updatedBefore", false, result.errors);
    result.limit = readLimit(values, result.errors);
    return result;
}

} // namespace tokenry::sandbox
