// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/domain/token.h"
#include "app/export/exportformat.h"
#include "app/tokens/rows/rowsnapshot.h"

class QIODevice;

namespace tokenry {

/// The tokens as RFC 4180 CSV (UTF-8, CRLF; a cell that a spreadsheet would take for a formula begins with
/// `'`) or as a JSON array with the API's field names. There is never a secret in it.
[[nodiscard]] QByteArray exportTokens(const QList<Token> &tokens, ExportFormat format);

/// The same for rows of any number, written as they are read; false when the device took no more.
[[nodiscard]] bool writeRows(QIODevice &device, const RowSnapshot &rows, ExportFormat format);

/// Writes atomically; returns the reason in words when nothing was written, or an empty string. Translated.
[[nodiscard]] QString saveExport(const QString &path, const QList<Token> &tokens, ExportFormat format);
[[nodiscard]] QString saveRows(const QString &path, const RowSnapshot &rows, ExportFormat format);

} // namespace tokenry
