// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/account.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// An account that is signed in, and the rows of its list that were read.
struct AccountRows
{
    Account account = {};
    RowSnapshot rows = {};
    bool isComplete = false; ///< Nothing of its list is missing
};

} // namespace tokenry
