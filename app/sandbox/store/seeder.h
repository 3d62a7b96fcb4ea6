// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>

#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

/// Writes `count` made-up tokens whose ages spread over the three years before `now`, more of them recent.
/// The same count gives the same names, permissions, client ids and ages; only the instants, and the ids made
/// of them, move with `now`. Nobody can sign in with them. The caller holds the transaction.
void seedTokens(SQLite::Database &database, std::int64_t count, Millis now);

} // namespace tokenry::sandbox
