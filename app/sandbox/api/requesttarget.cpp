// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api/requesttarget.h"

#include <algorithm>

namespace tokenry::sandbox {

std::optional<RequestTarget> parseTarget(std::string_view target)
{
    const auto bare = [](char c) { return c > ' ' && c < '\x7f' && c != '#'; };
    if (!std::all_of(target.begin(), target.end(), bare))
        return std::nullopt;
    RequestTarget parts;
    constexpr std::string_view scheme = "http://";
    if (target.starts_with(scheme)) {
        target.remove_prefix(scheme.size());
        const std::size_t end = std::min(target.find_first_of("/?"), target.size());
        parts.authority = target.substr(0, end);
        target.remove_prefix(end);
    }
    if (!target.starts_with('/'))
        return std::nullopt;
    const std::size_t question = std::min(target.find('?'), target.size());
    parts.path = target.substr(0, question);
    parts.query = target.substr(std::min(question + 1, target.size()));
    return parts;
}

} // namespace tokenry::sandbox
