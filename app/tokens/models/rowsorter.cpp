// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/rowsorter.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#include <QLocale>

#include "app/tokens/models/tokencells.h"
#include "app/tokens/rows/packedvalues.h"

namespace tokenry {

namespace {

/// Names that agree in so many keys are compared whole.
constexpr std::size_t maximumLevels = 8;

quint64 readNumber(const quint8 *bytes)
{
    quint64 number = 0;
    for (int byte = 0; byte < 8; ++byte)
        number = number << 8 | bytes[byte];
    return number;
}

} // namespace

RowSorter::RowSorter(const RowSnapshot &rows, TokenColumn column, Qt::SortOrder order,
                     const std::atomic_bool &isCancelled, const TokenNotes &notes)
    : RowSorter(rows, column, order, isCancelled, collatorFor(column), notes)
{}

RowSorter::RowSorter(const RowSnapshot &rows, TokenColumn column, Qt::SortOrder order,
                     const std::atomic_bool &isCancelled, const QCollator &collator, const TokenNotes &notes)
    : m_rows(rows), m_notes(notes), m_column(column), m_isDescending(order == Qt::DescendingOrder),
      m_isCancelled(isCancelled), m_collator(collator), m_ascii(m_collator)
{
    rankPermissions();
}

QCollator RowSorter::collatorFor(TokenColumn column)
{
    const QLocale locale = QLocale().collation();
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // The digits of ids are no numbers.
    collator.setNumericMode(column == TokenColumn::Name || isNoteColumn(column));
    return collator;
}

void RowSorter::rankPermissions()
{
    const auto text = [](int code) { return unpackPermissions(static_cast<quint8>(code)).values.join(u' '); };
    std::array<int, permissionCodeCount> codes;
    std::iota(codes.begin(), codes.end(), 0);
    std::sort(codes.begin(), codes.end(),
              [this, &text](int left, int right) { return m_collator.compare(text(left), text(right)) < 0; });
    for (std::size_t rank = 0; rank < codes.size(); ++rank)
        m_permissionRanks[codes[rank]] = static_cast<quint8>(rank);
}

RowSorter::Group RowSorter::groupOfId(TextForm form)
{
    if (form == TextForm::Null)
        return Group::Invalid;
    if (!isBinary(form) || !m_ascii.isUsable())
        return Group::Text;
    if (!m_idForm)
        m_idForm = form;
    return form == *m_idForm ? Group::Keyed : Group::Text;
}

RowSorter::Group RowSorter::groupOf(const PackedRow &packed, const RowChunk &chunk, int row)
{
    switch (m_column) {
    case TokenColumn::Name:
        if (packed.nameForm == TextForm::Null)
            return Group::Invalid;
        return m_ascii.isUsable() && packed.nameForm == TextForm::Utf8 &&
                       AsciiCollation::covers(chunk.nameBytes(row))
                   ? Group::Keyed
                   : Group::Text;
    case TokenColumn::Permissions:
        if (packed.permissions != rawPermissions)
            return Group::Keyed;
        return chunk.permissions(row).valid ? Group::Text : Group::Invalid;
    case TokenColumn::ClientId:
        return groupOfId(packed.clientIdForm);
    case TokenColumn::TokenId:
        return groupOfId(packed.idForm);
    case TokenColumn::Created:
        return packed.createdInstant() == InstantForm::Given ? Group::Keyed : Group::Invalid;
    case TokenColumn::Updated:
        return packed.updatedInstant() == InstantForm::Given ? Group::Keyed : Group::Invalid;
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        // Tokens without such a note come last.
        return noteText(m_notes.value(chunk.id(row)), m_column).isEmpty() ? Group::Invalid : Group::Text;
    }
    return Group::Invalid;
}

/// Level 0 tells most rows apart; the next ones those that are equal in it.
RowSorter::Entry RowSorter::entryOf(int row, std::size_t level) const
{
    constexpr quint64 signBit = quint64(1) << 63;
    const RowSnapshot::Place place = m_rows.place(row);
    const PackedRow &packed = place.chunk.rows()[place.row];
    Entry entry{{}, row};
    switch (m_column) {
    case TokenColumn::Name:
        entry.keys = m_ascii.keys(place.chunk.nameBytes(place.row), level);
        break;
    case TokenColumn::Permissions:
        entry.keys[0] = m_permissionRanks[packed.permissions];
        break;
    case TokenColumn::ClientId:
        entry.keys = {readNumber(packed.clientId.data()), readNumber(packed.clientId.data() + 8)};
        break;
    case TokenColumn::TokenId:
        entry.keys = {readNumber(packed.id.data()), readNumber(packed.id.data() + 8)};
        break;
    case TokenColumn::Created:
        entry.keys[0] = static_cast<quint64>(packed.createdAt) ^ signBit;
        break;
    case TokenColumn::Updated:
        entry.keys[0] = static_cast<quint64>(packed.updatedAt) ^ signBit;
        break;
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        break;
    }
    if (m_isDescending)
        entry.keys = {~entry.keys[0], ~entry.keys[1]};
    return entry;
}

QString RowSorter::textOf(int row) const
{
    const RowSnapshot::Place place = m_rows.place(row);
    switch (m_column) {
    case TokenColumn::Name:
        return place.chunk.name(place.row);
    case TokenColumn::Permissions:
        return place.chunk.permissions(place.row).values.join(u' ');
    case TokenColumn::ClientId:
        return place.chunk.clientId(place.row);
    case TokenColumn::TokenId:
        return place.chunk.id(place.row);
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        return noteText(m_notes.value(place.chunk.id(place.row)), m_column);
    case TokenColumn::Created:
    case TokenColumn::Updated:
        break;
    }
    return {};
}

/// `order` is that of what the column holds, ascending.
bool RowSorter::isBefore(int left, int right, int order) const
{
    if (order == 0)
        order = m_rows.compareIds(left, right);
    if (order == 0)
        return left < right;
    return m_isDescending ? order > 0 : order < 0;
}

bool RowSorter::isTextBefore(int left, int right) const
{
    return isBefore(left, right, m_collator.compare(textOf(left), textOf(right)));
}

void RowSorter::sortKeyed(Entry *begin, Entry *end, std::size_t level)
{
    std::sort(begin, end, [](const Entry &left, const Entry &right) { return left.keys < right.keys; });
    const quint64 nothing = m_isDescending ? ~quint64(0) : 0;
    for (Entry *first = begin; first != end && !m_isCancelled;) {
        Entry *last = first + 1;
        while (last != end && last->keys == first->keys)
            ++last;
        if (last - first > 1) {
            // Where a text has ended in the second key, no more of it follows.
            const bool hasMoreKeys = m_column == TokenColumn::Name && first->keys[1] != nothing;
            if (hasMoreKeys && level + 1 < maximumLevels) {
                for (Entry *entry = first; entry != last; ++entry)
                    *entry = entryOf(entry->row, level + 1);
                sortKeyed(first, last, level + 1);
            } else if (!hasMoreKeys) {
                sortById(first, last);
            } else {
                std::sort(first, last, [this](const Entry &left, const Entry &right) {
                    return isTextBefore(left.row, right.row);
                });
            }
        }
        first = last;
    }
}

/// Rows that are equal in the column.
void RowSorter::sortById(Entry *begin, Entry *end) const
{
    const TextForm form = m_rows.packed(begin->row).idForm;
    bool areNumbers = form != TextForm::Null && form != TextForm::Utf8 && form != TextForm::Utf16;
    for (Entry *entry = begin; entry != end && areNumbers; ++entry) {
        const PackedRow &packed = m_rows.packed(entry->row);
        areNumbers = packed.idForm == form;
        entry->keys[0] = m_isDescending ? ~readNumber(packed.id.data()) : readNumber(packed.id.data());
    }
    std::sort(begin, end, [this, areNumbers](const Entry &left, const Entry &right) {
        return areNumbers && left.keys[0] != right.keys[0] ? left.keys[0] < right.keys[0]
                                                           : isBefore(left.row, right.row, 0);
    });
}

void RowSorter::addText(std::vector<TextEntry> &texts, int row) const
{
    const QString text = textOf(row);
    texts.push_back({m_collator.sortKey(text), text.isEmpty(), row});
}

void RowSorter::sortTexts(std::vector<TextEntry> &texts) const
{
    std::sort(texts.begin(), texts.end(), [this](const TextEntry &left, const TextEntry &right) {
        const int order =
            left.isEmpty == right.isEmpty ? left.key.compare(right.key) : right.isEmpty - left.isEmpty;
        return isBefore(left.row, right.row, order);
    });
}

/// Few texts are looked up among the keyed rows, many are merged one by one.
std::vector<int> RowSorter::merged(const std::vector<Entry> &keyed, const std::vector<TextEntry> &texts) const
{
    std::vector<int> rows;
    rows.reserve(keyed.size() + texts.size());
    const bool areFew = texts.size() * 32 < keyed.size();
    const auto isBeforeText = [this](const Entry &entry, const TextEntry &text) {
        return isTextBefore(entry.row, text.row);
    };
    auto next = keyed.cbegin();
    for (const TextEntry &text : texts) {
        auto until = next;
        if (areFew)
            until = std::lower_bound(next, keyed.cend(), text, isBeforeText);
        else
            while (until != keyed.cend() && !m_isCancelled && isBeforeText(*until, text))
                ++until;
        for (; next != until; ++next)
            rows.push_back(next->row);
        rows.push_back(text.row);
    }
    for (; next != keyed.cend(); ++next)
        rows.push_back(next->row);
    return rows;
}

std::vector<int> RowSorter::sorted(const std::vector<int> &numbers)
{
    std::vector<Entry> keyed;
    std::vector<TextEntry> texts;
    std::vector<int> invalid;
    keyed.reserve(numbers.size());
    for (const int row : numbers) {
        if (m_isCancelled)
            return {};
        const RowSnapshot::Place place = m_rows.place(row);
        switch (groupOf(place.chunk.rows()[place.row], place.chunk, place.row)) {
        case Group::Keyed:
            keyed.push_back(entryOf(row, 0));
            break;
        case Group::Text:
            addText(texts, row);
            break;
        case Group::Invalid:
            invalid.push_back(row);
            break;
        }
    }
    sortKeyed(keyed.data(), keyed.data() + keyed.size(), 0);
    sortTexts(texts);
    std::sort(invalid.begin(), invalid.end(),
              [this](int left, int right) { return isBefore(left, right, 0); });
    if (m_isCancelled)
        return {};
    std::vector<int> rows = merged(keyed, texts);
    rows.insert(rows.end(), invalid.cbegin(), invalid.cend());
    return rows;
}

} // namespace tokenry
