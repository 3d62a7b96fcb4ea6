// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tokenry {

/// The form of the service's client IDs: 32 hexadecimal digits.
[[nodiscard]] bool isClientIdForm(QStringView text);

/// One long word in which letters and digits change often, as in no name; hyphens and other separators of
/// base64 may stand in it. IDs in the service's forms, with `Token:` or without, are no secrets.
[[nodiscard]] bool looksLikeSecret(QStringView word);

} // namespace tokenry
