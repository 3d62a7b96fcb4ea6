// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace tokenry {

/// Text as the beginning of a proposed file name: display-safe, cut after 60 characters, without a leading
/// dot and without the characters that Windows, macOS or Linux do not take in a name, since files travel. It
/// may be empty.
[[nodiscard]] QString fileNamePart(QStringView text);

} // namespace tokenry
