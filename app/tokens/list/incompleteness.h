// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// Why a list was not read to its end although more rows were announced. For a request that failed see its
/// error.
enum class Incompleteness {
    None,
    CursorMissing,  ///< More rows announced, no cursor given
    CursorRepeated, ///< A cursor that was used before: a loop
    CapReached,     ///< So many pages that it may never end
    BoundReached,   ///< As many rows were read as the person wants to have read ahead
    Stopped,        ///< The person stopped it
};

} // namespace tokenry
