// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/sandbox/api/apianswers.h"
#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// The query of a list, or what is wrong with it.
struct ListQuery
{
    ListFilter filter = {};
    std::size_t limit = 20;
    std::optional<std::string> cursor = std::nullopt; ///< Not checked yet
    std::vector<FieldError> errors = {};              ///< Empty: the rest is valid
};

/// Takes a query that is still percent-encoded. Unknown parameters are ignored; a known one given twice is a
/// fault.
[[nodiscard]] ListQuery parseListQuery(std::string_view query);

} // namespace tokenry::sandbox
