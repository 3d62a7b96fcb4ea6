// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "exporttext.h"
#include "token.h"

namespace tokenry {

/// The tokens as RFC 4180 CSV (UTF-8, CRLF; a cell that a spreadsheet would take for a formula begins with `'`) or as a JSON array
/// with the API's field names. There is never a secret in it.
[[nodiscard]] QByteArray exportTokens(const QList<Token> &tokens, ExportFormat format);

/// Writes atomically; returns the reason in words when nothing was written, or an empty string. Translated.
[[nodiscard]] QString saveExport(const QString &path, const QList<Token> &tokens, ExportFormat format);

} // namespace tokenry
