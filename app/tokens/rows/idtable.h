// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// Which row has an id, for many rows in little memory: eight to sixteen bytes a row. Rows without an id are
/// in no table.
class IdTable final
{
public:
    /// The row of these that has the id of row `row` of `chunk`; −1 when there is none. `rowAt(number)` gives
    /// the place of a row that was added.
    template<class RowAt>
    [[nodiscard]] int find(const RowChunk &chunk, int row, RowAt rowAt) const
    {
        if (m_slots.empty())
            return -1;
        for (std::size_t slot = chunk.idHash(row) & mask();; slot = (slot + 1) & mask()) {
            const qint32 number = m_slots[slot] - 1;
            if (number < 0)
                return -1;
            const RowSnapshot::Place other = rowAt(number);
            if (other.chunk.idHash(other.row) == chunk.idHash(row) &&
                RowChunk::compareIds(other.chunk, other.row, chunk, row) == 0)
                return number;
        }
    }
    /// Adds row number `number`, which `find()` has not found.
    template<class RowAt>
    void add(int number, RowAt rowAt)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow(rowAt);
        const RowSnapshot::Place place = rowAt(number);
        put(number, place.chunk.idHash(place.row));
        ++m_count;
    }
    void clear()
    {
        m_slots.clear();
        m_slots.shrink_to_fit();
        m_count = 0;
    }

private:
    [[nodiscard]] std::size_t mask() const { return m_slots.size() - 1; }
    void put(int number, quint64 hash)
    {
        std::size_t slot = hash & mask();
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask();
        m_slots[slot] = number + 1;
    }
    template<class RowAt>
    void grow(RowAt rowAt)
    {
        constexpr std::size_t fewest = 256;
        std::vector<qint32> old(std::max(fewest, m_slots.size() * 2), 0);
        m_slots.swap(old);
        for (const qint32 entry : old) {
            if (entry == 0)
                continue;
            const RowSnapshot::Place place = rowAt(entry - 1);
            put(entry - 1, place.chunk.idHash(place.row));
        }
    }

    std::vector<qint32> m_slots; ///< Row number + 1; 0 is free
    std::size_t m_count = 0;
};

/// Ids that are looked for among rows without making a text of the id of each row.
class IdSet final
{
public:
    explicit IdSet(const QSet<QString> &ids)
    {
        for (const QString &id : ids) {
            m_ids.append({.id = id});
            m_table.add(m_ids.size() - 1, [this](int number) { return RowSnapshot::Place{m_ids, number}; });
        }
    }
    [[nodiscard]] bool contains(const RowChunk &chunk, int row) const
    {
        const auto placeOf = [this](int number) { return RowSnapshot::Place{m_ids, number}; };
        return m_table.find(chunk, row, placeOf) >= 0;
    }

private:
    RowChunk m_ids;
    IdTable m_table;
};

} // namespace tokenry
