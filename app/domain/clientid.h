// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

/// Why a client id cannot be the user name of HTTP Basic, in words; empty when it can. Translated.
[[nodiscard]] QString refuseClientId(const QString &clientId);

} // namespace tokenry
