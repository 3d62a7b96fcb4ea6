// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>

#include <array>
#include <atomic>
#include <optional>
#include <vector>

#include "app/notes/tokennote.h"
#include "app/tokens/models/asciicollation.h"
#include "app/tokens/models/tokencolumn.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// Sorts the numbers of rows by what a column holds.
///
/// The order is total: text by the rules of the language without regard to case, in names numbers by their
/// value, instants by time, and rows that are equal in the column by token id. Invalid fields come last in
/// both directions; what is equal even in its id stays in the service's order. Nearly all rows are sorted as
/// integers; what has no compact key is sorted by the collator and merged in.
class RowSorter final
{
public:
    /// `notes` are for the columns of the note only.
    RowSorter(const RowSnapshot &rows, TokenColumn column, Qt::SortOrder order,
              const std::atomic_bool &isCancelled, const TokenNotes &notes = {});
    /// The same with another collator, for benchmarks.
    RowSorter(const RowSnapshot &rows, TokenColumn column, Qt::SortOrder order,
              const std::atomic_bool &isCancelled, const QCollator &collator, const TokenNotes &notes = {});

    /// How the texts of a column are compared. Without a language (the locale "C"), as in English: accents
    /// belong to their letters everywhere.
    [[nodiscard]] static QCollator collatorFor(TokenColumn column);
    /// The result is meaningless after a cancellation.
    [[nodiscard]] std::vector<int> sorted(const std::vector<int> &numbers);

private:
    struct Entry
    {
        AsciiCollation::Keys keys;
        int row;
    };
    struct TextEntry
    {
        QCollatorSortKey key;
        bool isEmpty; ///< An empty text comes before a text that the collator ignores
        int row;
    };
    enum class Group { Keyed, Text, Invalid };

    [[nodiscard]] Group groupOf(const PackedRow &packed, const RowChunk &chunk, int row);
    [[nodiscard]] Group groupOfId(TextForm form);
    [[nodiscard]] Entry entryOf(int row, std::size_t level) const;
    [[nodiscard]] QString textOf(int row) const;
    [[nodiscard]] bool isBefore(int left, int right, int order) const;
    [[nodiscard]] bool isTextBefore(int left, int right) const;
    void rankPermissions();
    void sortKeyed(Entry *begin, Entry *end, std::size_t level);
    void sortById(Entry *begin, Entry *end) const;
    void addText(std::vector<TextEntry> &texts, int row) const;
    void sortTexts(std::vector<TextEntry> &texts) const;
    [[nodiscard]] std::vector<int> merged(const std::vector<Entry> &keyed,
                                          const std::vector<TextEntry> &texts) const;

    const RowSnapshot &m_rows;
    const TokenNotes m_notes;
    const TokenColumn m_column;
    const bool m_isDescending;
    const std::atomic_bool &m_isCancelled;
    QCollator m_collator;
    AsciiCollation m_ascii;
    std::array<quint8, permissionCodeCount> m_permissionRanks = {};
    std::optional<TextForm>
        m_idForm; ///< The form that the first id has; only ids of one form are compared as numbers
};

} // namespace tokenry
