// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenry::sandbox {

/// resources/sandbox/schema.sql
extern const std::string_view schemaSql;
/// resources/sandbox/seednames.txt
extern const std::string_view seedNamesText;

} // namespace tokenry::sandbox
