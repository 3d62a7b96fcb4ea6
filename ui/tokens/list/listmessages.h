// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include "app/errors/errortext.h"
#include "app/tokens/list/incompleteness.h"

namespace tokenry {

// What is wrong with a list that was read, in words. The details are in the words of the API.

/// For a list that the service did not give to its end; empty where that is no fault.
[[nodiscard]] ErrorText incompletenessText(Incompleteness incompleteness);
/// For so many rows whose id another row of their page had.
[[nodiscard]] ErrorText repetitionText(qint64 rows);

} // namespace tokenry
