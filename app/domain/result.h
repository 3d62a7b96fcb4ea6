// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/expected.h"
#include "app/domain/apierror.h"

namespace tokenry {

/// The result of a call to the API: a value, or why there is none.
template<class T>
using Result = Expected<T, ApiError>;

} // namespace tokenry
