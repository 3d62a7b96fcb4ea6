// SPDX-License-Identifier: Apache-2.0
#include "rowfilter.h"

#include <algorithm>
#include <cstring>

#include "packedvalues.h"
#include "relativetime.h"
#include "tokencells.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view idPrefix = "token:";

char lowered(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A')) : character;
}

std::optional<std::string> asciiOf(const QString &text)
{
    // Folding may lead into ASCII: the Kelvin sign is a k.
    const QString folded = text.toCaseFolded();
    const bool isAscii = std::all_of(folded.cbegin(), folded.cend(), [](QChar character) { return character.unicode() < 0x80; });
    return isAscii ? std::optional(folded.toStdString()) : std::nullopt;
}

/// Writes the id in small letters; returns its length.
std::size_t writeId(char *to, TextForm form, const BinaryId &binary)
{
    constexpr char digits[] = "0123456789abcdef";
    char *const begin = to;
    if (form == TextForm::TokenUuid)
        to = std::copy(idPrefix.cbegin(), idPrefix.cend(), to);
    for (std::size_t byte = 0; byte < binary.size(); ++byte) {
        *to++ = digits[binary[byte] >> 4];
        *to++ = digits[binary[byte] & 0x0F];
        if (form != TextForm::Hex && (byte == 3 || byte == 5 || byte == 7 || byte == 9))
            *to++ = '-';
    }
    return static_cast<std::size_t>(to - begin);
}

} // namespace

RowFilter::RowFilter(const QString &text, PermissionMatch match, const QDateTime &nowUtc)
    : m_text(text), m_match(match), m_now(nowUtc), m_nowMilliseconds(nowUtc.toMSecsSinceEpoch()), m_ascii(asciiOf(text)),
      m_isCut(text.contains(u'…'))
{
    for (int code = 0; code < permissionCodeCount; ++code) {
        const Permissions &permissions = unpackPermissions(static_cast<quint8>(code));
        m_permissionsPass[code] = matches(permissions, match);
        m_permissionsHit[code] = permissions.toWords().contains(m_text, Qt::CaseInsensitive);
    }
    m_isInEmptyName = nameText({.name = u""_s}).contains(m_text, Qt::CaseInsensitive);
    m_mayBeInId = m_ascii && std::all_of(m_ascii->cbegin(), m_ascii->cend(), [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f') || character == '-'
            || idPrefix.find(character) != std::string_view::npos;
    });
}

bool RowFilter::passesPermissions(const RowChunk &chunk, int row) const
{
    const quint8 code = chunk.rows()[row].permissions;
    return code == rawPermissions ? matches(chunk.permissions(row), m_match) : m_permissionsPass[code];
}

/// Looks through the names of a chunk as one text. The pool holds them in the order of the rows.
void RowFilter::markNames(const RowChunk &chunk, std::vector<char> &hits)
{
    const std::string_view pool = chunk.pool();
    m_lowered.resize(pool.size());
    std::transform(pool.cbegin(), pool.cend(), m_lowered.begin(), lowered);
    const char *const begin = m_lowered.data();
    const char *const end = begin + m_lowered.size();
    const std::vector<PackedRow> &rows = chunk.rows();
    std::size_t row = 0;
    for (const char *from = begin; from < end;) {
        const void *found = memmem(from, static_cast<std::size_t>(end - from), m_ascii->data(), m_ascii->size());
        if (!found)
            return;
        const auto place = static_cast<std::size_t>(static_cast<const char *>(found) - begin);
        while (row + 1 < rows.size() && rows[row + 1].text <= place)
            ++row;
        const bool isInName = place + m_ascii->size() <= rows[row].text + rows[row].nameLength;
        if (isInName)
            hits[row] = 1;
        // The rest of this name need not be looked at; a hit that lies across two names is none.
        from = begin + (isInName ? rows[row].text + rows[row].nameLength : place + 1);
    }
}

bool RowFilter::isInId(TextForm form, const BinaryId &binary) const
{
    std::array<char, 42> text;
    const std::size_t length = writeId(text.data(), form, binary);
    return std::string_view(text.data(), length).find(*m_ascii) != std::string_view::npos;
}

/// Ages are told in whole minutes, hours or days, so few of them are told apart.
bool RowFilter::isInAge(qint64 instant)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 justNow = 45; // the narrowest step of relativeTime()
    const qint64 seconds = (m_nowMilliseconds - instant) / 1000;
    qint64 kind = 0;
    if (seconds <= -justNow)
        kind = 0;
    else if (seconds < justNow)
        kind = 1;
    else if (seconds < hour)
        kind = 2 + seconds / minute;
    else if (seconds < day)
        kind = 100 + seconds / hour;
    else
        kind = 200 + seconds / day;
    const auto place = static_cast<std::size_t>(kind);
    if (place >= m_ages.size())
        m_ages.resize(place + 1, -1);
    if (m_ages[place] < 0) {
        const Timestamp timestamp{QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC), u""_s};
        m_ages[place] = relativeTime(timestamp, m_now).contains(m_text, Qt::CaseInsensitive) ? 1 : 0;
    }
    return m_ages[place] == 1;
}

/// Only for a plain row whose name has been looked at.
bool RowFilter::isFoundIn(const PackedRow &packed)
{
    return m_permissionsHit[packed.permissions] || (packed.nameLength == 0 && m_isInEmptyName)
        || (m_mayBeInId && (isInId(packed.idForm, packed.id) || isInId(packed.clientIdForm, packed.clientId)))
        || isInAge(packed.createdAt) || isInAge(packed.updatedAt);
}

bool RowFilter::isInAnyCell(const Token &token) const
{
    for (int column = 0; column < tokenColumnCount; ++column) {
        const auto which = static_cast<TokenColumn>(column);
        if (shownText(token, which, m_now).contains(m_text, Qt::CaseInsensitive)
            || wholeText(token, which, m_now).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::vector<int> RowFilter::passing(const RowSnapshot &rows, const std::atomic_bool &isCancelled)
{
    std::vector<int> numbers;
    std::vector<char> hits;
    for (const RowSnapshot::Part &part : rows.parts()) {
        const RowChunk &chunk = *part.chunk;
        const int size = chunk.size();
        hits.assign(static_cast<std::size_t>(size), 0);
        if (m_ascii && !m_ascii->empty())
            markNames(chunk, hits);
        for (int row = 0; row < size && !isCancelled; ++row) {
            if (!passesPermissions(chunk, row))
                continue;
            const PackedRow &packed = chunk.rows()[row];
            bool isHit = m_text.isEmpty();
            if (!isHit)
                isHit = packed.isPlain && !m_isCut ? hits[row] != 0 || isFoundIn(packed) : isInAnyCell(chunk.token(row));
            if (isHit)
                numbers.push_back(part.first + row);
        }
    }
    return numbers;
}

} // namespace tokenry
