// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSaveFile;

namespace tokenry {

enum class ExportFormat { Csv, Json };

/// One record of RFC 4180 CSV with its CRLF. Every cell is quoted and display-safe, and one that a spreadsheet would take for a formula
/// begins with `'`.
[[nodiscard]] QString csvRow(const QStringList &cells);

/// Puts what was written in the place of the file, if all of it is on the disk; otherwise nothing is changed. False, with `errorString()`.
[[nodiscard]] bool saveWhole(QSaveFile &file);

/// Writes atomically; returns the reason in words when nothing was written, or an empty string. Translated.
[[nodiscard]] QString saveExportFile(const QString &path, const QByteArray &content);

} // namespace tokenry
