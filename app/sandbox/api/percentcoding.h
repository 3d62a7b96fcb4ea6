// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenry::sandbox {

/// Nothing when a `%` is not followed by two hexadecimal digits, or when the result is not UTF-8. In a query
/// a bare `+` is a space, as web servers commonly take it: a client that forgets to encode a plus is found
/// out.
[[nodiscard]] std::optional<std::string> decodePercent(std::string_view text, bool inQuery);

/// No overlong form, no surrogate, nothing past U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view text);

/// Characters (code points) of UTF-8.
[[nodiscard]] std::size_t characterCount(std::string_view utf8);

} // namespace tokenry::sandbox
