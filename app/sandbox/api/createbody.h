// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/sandbox/api/apianswers.h"

namespace tokenry::sandbox {

/// What a create asks for, or what is wrong with it.
struct CreateBody
{
    std::string name = {};
    unsigned permissions = 0;
    std::vector<FieldError> errors = {}; ///< Empty: the rest is valid
};

/// Longest name in characters. The API documents tell no limit; this one is the sandbox's own.
inline constexpr std::size_t longestName = 255;

/// Unknown fields are ignored, every known one is checked, and all faults are reported together.
[[nodiscard]] CreateBody parseCreateBody(std::string_view body);

} // namespace tokenry::sandbox
