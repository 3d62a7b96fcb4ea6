// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

#include "app/tokens/rows/rowchunk.h"

namespace tokenry {

/// The rows of a list at one moment: chunks that are shared and never change. Cheap to copy, also to another
/// thread.
class RowSnapshot final
{
public:
    struct Part
    {
        std::shared_ptr<const RowChunk> chunk;
        int first = 0; ///< The number of its first row
    };
    /// Where a row stands.
    struct Place
    {
        const RowChunk &chunk;
        int row;
    };

    RowSnapshot() = default;
    /// Packs the tokens into one chunk.
    explicit RowSnapshot(const QList<Token> &tokens);

    /// These rows and those of the chunk behind them.
    [[nodiscard]] RowSnapshot with(std::shared_ptr<const RowChunk> chunk) const;

    /// These rows without the tokens of these ids. Chunks that hold none of them are shared.
    [[nodiscard]] RowSnapshot without(const QSet<QString> &tokenIds) const;
    /// These rows with those of `last` behind them, another reading.
    [[nodiscard]] RowSnapshot followedBy(const RowSnapshot &last) const;

    [[nodiscard]] int size() const { return m_table ? m_table->size : 0; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] const std::vector<Part> &parts() const;
    /// Bytes held in all.
    [[nodiscard]] std::size_t memory() const;

    // Only for a row in 0 … size() − 1.
    [[nodiscard]] Place place(int row) const;
    [[nodiscard]] const PackedRow &packed(int row) const;
    [[nodiscard]] Token token(int row) const;
    [[nodiscard]] QString id(int row) const;
    /// Negative, zero or positive, in the order of UTF-16 code units.
    [[nodiscard]] int compareIds(int left, int right) const;

    /// −1 when absent. The first of several rows with the same id.
    [[nodiscard]] int rowOf(const QString &tokenId) const;
    /// The first row with this token id or client id; −1 when absent.
    [[nodiscard]] int rowOfEitherId(const QString &tokenOrClientId) const;
    [[nodiscard]] QList<Token> tokens() const;

    /// Whether both are the same reading of the same rows.
    [[nodiscard]] bool isSameAs(const RowSnapshot &other) const { return m_table == other.m_table; }
    /// Whether these are the rows of `shorter`, the same reading of them, and perhaps more behind.
    [[nodiscard]] bool beginsWith(const RowSnapshot &shorter) const;

private:
    struct Table
    {
        std::vector<Part> parts;
        std::vector<int> hints; ///< For each `hintStep` rows, the part in which the first of them stands
        int size = 0;
    };
    std::shared_ptr<const Table> m_table;
};

} // namespace tokenry

Q_DECLARE_METATYPE(tokenry::RowSnapshot)
