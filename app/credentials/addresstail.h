// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace tokenry {

/// The address of a request without the path of the call, the query and the fragment: a base URL ends with
/// its version (`/v1`, `/2025-10-13`), or before the name of a call such as `/tokens`.
[[nodiscard]] QString withoutAddressTail(QStringView address);

} // namespace tokenry
