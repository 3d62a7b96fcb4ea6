// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenry::sandbox {

/// A client id and a secret as they came in a header.
struct BasicCredentials
{
    std::string clientId = {};
    std::string secret = {};
};

/// The value of an `Authorization` header (RFC 7617); nothing when it is not well-formed Basic.
[[nodiscard]] std::optional<BasicCredentials> parseBasic(std::string_view header);

} // namespace tokenry::sandbox
