// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <limits>
#include <string_view>
#include <vector>

#include "app/domain/token.h"
#include "app/tokens/rows/packedrow.h"

namespace tokenry {

/// Tokens in little memory: 64 bytes a row and a pool of the texts that have no compact form. Filled once,
/// then shared as `std::shared_ptr<const RowChunk>` between threads, which only read. A row gives back
/// exactly the token that it was made of.
class RowChunk final
{
public:
    /// A chunk that has this much text takes no more rows, so that places in the pool fit into 32 bits.
    static constexpr std::size_t fullPool = 256 * 1024 * 1024;

    /// What the rows of a chunk have in common, so that most need not be looked at. It may cover more than
    /// they do.
    struct Summary
    {
        std::vector<int> oddRows = {}; ///< Exactly those that are not plain, ascending
        bool hasEmptyName = false;     ///< Some plain row has none
        quint16 permissionCodes = 0;   ///< A bit for each code that a plain row has
        qint64 firstInstant =
            std::numeric_limits<qint64>::max(); ///< Of what plain rows were created or updated at
        qint64 lastInstant = std::numeric_limits<qint64>::min();
    };

    void append(const Token &token);
    /// Takes back the last `append()`.
    void removeLast();
    /// Gives back what was reserved for more rows.
    void squeeze();

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isFull() const { return m_pool.size() >= fullPool; }
    /// Bytes held in all.
    [[nodiscard]] std::size_t memory() const
    {
        return m_rows.capacity() * sizeof(PackedRow) + m_pool.capacity() +
               m_summary.oddRows.capacity() * sizeof(int) + sizeof(*this);
    }

    [[nodiscard]] const Summary &summary() const { return m_summary; }
    [[nodiscard]] Token token(int row) const;
    [[nodiscard]] QString id(int row) const;
    [[nodiscard]] QString clientId(int row) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] Permissions permissions(int row) const;

    [[nodiscard]] const std::vector<PackedRow> &rows() const { return m_rows; }
    [[nodiscard]] std::string_view pool() const { return {m_pool.data(), m_pool.size()}; }
    /// The bytes of the name as they stand in the pool; UTF-8 when its form says so.
    [[nodiscard]] std::string_view nameBytes(int row) const
    {
        return pool().substr(m_rows[row].text, m_rows[row].nameLength);
    }

    /// Negative, zero or positive, in the order of UTF-16 code units of the ids, an absent id like an empty
    /// one.
    [[nodiscard]] static int compareIds(const RowChunk &left, int leftRow, const RowChunk &right,
                                        int rightRow);
    /// Equal for equal ids, whatever chunk they stand in.
    [[nodiscard]] quint64 idHash(int row) const;
    /// Whether the row can be told apart from others: its id is neither absent nor empty.
    [[nodiscard]] bool hasId(int row) const;

private:
    class Walk;
    [[nodiscard]] TextForm store(const QString &text);
    [[nodiscard]] TextForm storeSized(const QString &text);
    [[nodiscard]] TextForm storeId(const QString &text, BinaryId &binary);
    [[nodiscard]] TextForm storeTime(const Timestamp &timestamp, qint64 &instant, InstantForm &form);
    void storePermissions(const Permissions &permissions);
    void summarise(const PackedRow &row);

    std::vector<PackedRow> m_rows;
    std::vector<char> m_pool;
    Summary m_summary;
};

} // namespace tokenry
