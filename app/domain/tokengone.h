// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

struct ApiError;

/// Whether the API itself says that the token does not exist: 404 with `TOKEN_NOT_FOUND`, or 410. Without the
/// API's error body either may be a proxy's or come from a wrong path.
[[nodiscard]] bool saysTokenIsGone(const ApiError &error);

/// Whether the API itself refused the credential (401). A proxy's 401 tells nothing about a token.
[[nodiscard]] bool isUnauthorizedByApi(const ApiError &error);

} // namespace tokenry
