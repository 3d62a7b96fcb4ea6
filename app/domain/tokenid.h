// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

/// Whether a request can name this token, and no other resource. A token whose id is not of that kind can be
/// shown, and neither read by itself nor deleted.
[[nodiscard]] bool isAddressable(const QString &tokenId);

} // namespace tokenry
