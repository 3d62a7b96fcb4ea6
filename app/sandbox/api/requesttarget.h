// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace tokenry::sandbox {

/// The parts of a request target, still percent-encoded; views into it.
struct RequestTarget
{
    std::optional<std::string_view> authority = std::nullopt; ///< Only in the absolute form
    std::string_view path = {};
    std::string_view query = {};
};

/// The origin form (`/path?query`) or the absolute form (`http://host/path?query`); nothing for anything
/// else, for bytes that a URL may not carry bare, and for a fragment.
[[nodiscard]] std::optional<RequestTarget> parseTarget(std::string_view target);

} // namespace tokenry::sandbox
