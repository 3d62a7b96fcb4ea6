// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "app/domain/token.h"
#include "app/tokens/rows/rowsnapshot.h"

class QIODevice;

namespace tokenry {

/// The kinds of file that tokens are exported to. There is never a secret in one.
enum class TokenFileFormat {
    Csv,  ///< RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to read letters with accents
    Json, ///< An array with the API's field names and the exact values
    Markdown, ///< A table for a ticket or a wiki
};

/// Rows in the order in which they are written.
struct ExportedRows
{
    RowSnapshot rows = {};
    std::optional<std::vector<int>> numbers =
        std::nullopt; ///< Of the rows to write; empty: all as they stand

    [[nodiscard]] int size() const { return numbers ? static_cast<int>(numbers->size()) : rows.size(); }
    /// Only for 0 … size() − 1.
    [[nodiscard]] Token token(int place) const { return rows.token(numbers ? (*numbers)[place] : place); }
};

/// "csv", "json" or "md".
[[nodiscard]] QString suffixOf(TokenFileFormat format);
/// "Acme payments tokens 2026-11-24.csv": the account's name without characters that a file name cannot hold.
[[nodiscard]] QString exportFileName(const QString &accountName, QDate today, TokenFileFormat format);

/// Writes row by row; false when the device took no more.
[[nodiscard]] bool writeRows(QIODevice &device, const ExportedRows &rows, TokenFileFormat format);
/// Writes atomically; returns the reason in words when nothing was written, or an empty string. Translated.
[[nodiscard]] QString saveRows(const QString &path, const ExportedRows &rows, TokenFileFormat format);

} // namespace tokenry
