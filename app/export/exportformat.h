// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tokenry {

enum class ExportFormat { Csv, Json };

/// One record of RFC 4180 CSV with its CRLF. Every cell is quoted and display-safe, and one that a
/// spreadsheet would take for a formula begins with `'`.
[[nodiscard]] QString csvRow(const QStringList &cells);

} // namespace tokenry
