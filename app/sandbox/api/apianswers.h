// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/sandbox/api/httpvalues.h"
#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// One fault of the input, as `details.errors` carries it.
struct FieldError
{
    std::string field = {};
    std::string constraint = {};
    std::string message = {};
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
