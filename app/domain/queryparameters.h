// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "app/domain/result.h"
#include "app/domain/tokenquery.h"

namespace tokenry {

/// The query part of a list request, `name=…&limit=20`, percent-encoded as it is sent (parameter names: API
/// documents, list call). A query that cannot be sent is refused with `NotAllowed`.
[[nodiscard]] Result<QByteArray> listParameters(const TokenQuery &query);

} // namespace tokenry
