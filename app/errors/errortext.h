// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/apierror.h"
#include "app/errors/operation.h"

namespace tokenry {

/// An error in words a person can act on. All three are translated, plain and display-safe.
struct ErrorText
{
    QString title = {};   ///< One line: what happened ("The service did not answer in time")
    QString message = {}; ///< What happened in full, what was not changed, and what to do
    QString details = {}; ///< For *Copy details*: kind, status, code, host, request id; never a secret
};

/// Words for an error. A definite no says that nothing was changed; an unknown outcome says so.
[[nodiscard]] ErrorText describe(const ApiError &error, Operation operation);

} // namespace tokenry
