// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/sandbox/api/httpvalues.h"
#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// Which values a field takes, for programs to read. Every part is optional.
struct FieldConstraint
{
    std::string_view format = {};
    std::vector<std::string_view> allowed = {}; ///< `enum`
    std::optional<std::size_t> minLength = std::nullopt;
    std::optional<std::size_t> maxLength = std::nullopt;
};

/// One fault of the input, as `details.errors` carries it.
struct FieldError
{
    std::string field = {}; ///< A path with dots, such as `permissions.0`
    std::string message = {};
    FieldConstraint constraint = {}; ///< Left out of the answer when it is empty
};

/// `status`, `code` and `message` as the API documents put them.
[[nodiscard]] HttpResponse errorAnswer(int status, std::string_view code, std::string_view message);
/// 400 `INVALID_INPUT` with `details.errors`.
[[nodiscard]] HttpResponse inputAnswer(const std::vector<FieldError> &errors);
[[nodiscard]] HttpResponse tokenAnswer(const TokenRow &row);
/// 201; the only answer that ever carries a secret.
[[nodiscard]] HttpResponse createdAnswer(const TokenRow &row, const std::string &secret);
/// `nextCursor` is empty on the last page.
[[nodiscard]] HttpResponse pageAnswer(const RowPage &page, const std::string &nextCursor);
/// 204 without a body.
[[nodiscard]] HttpResponse deletedAnswer();

} // namespace tokenry::sandbox
