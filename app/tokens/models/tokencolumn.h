// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

enum class TokenColumn { Name, Permissions, ClientId, Created, Updated, TokenId };
inline constexpr int tokenColumnCount = 6;

} // namespace tokenry
