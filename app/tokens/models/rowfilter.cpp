// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/rowfilter.h"

#include <algorithm>
#include <cstring>

#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"
#include "app/tokens/models/tokencells.h"
#include "app/tokens/rows/packedvalues.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view idPrefix = "token:";

// Ages in seconds, and where the numbers of their kinds begin.
constexpr qint64 justNow = 45; // the narrowest step of relativeTime()
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 firstMinute = 2;
constexpr qint64 firstHour = 100;
constexpr qint64 firstDay = 200;

/// Without a branch, so that many are done at once.
char lowered(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    const auto isCapital = static_cast<unsigned char>(static_cast<unsigned char>(byte - 'A') < 26);
    return static_cast<char>(byte | static_cast<unsigned char>(isCapital << 5));
}

/// In Unicode's form NFC: the same name may come composed from one keyboard and decomposed from another.
QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

std::optional<std::string> asciiOf(const QString &text)
{
    // Folding may lead into ASCII: the Kelvin sign is a k.
    const QString folded = text.toCaseFolded();
    const bool isAscii = std::all_of(folded.cbegin(), folded.cend(),
                                     [](QChar character) { return character.unicode() < 0x80; });
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

/// The row in whose texts the place of the pool lies, at `row` or behind it. Hits are mostly rare, and rows
/// lie far apart in memory.
std::size_t rowAt(const std::vector<PackedRow> &rows, std::size_t row, std::size_t place)
{
    std::size_t step = 1;
    while (row + step < rows.size() && rows[row + step].text <= place) {
        row += step;
        step *= 2;
    }
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(row);
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(row + step, rows.size()));
    const auto behind =
        std::upper_bound(begin + 1, std::max(begin + 1, end), place,
                         [](std::size_t wanted, const PackedRow &packed) { return wanted < packed.text; });
    return static_cast<std::size_t>(behind - rows.begin()) - 1;
}

} // namespace

RowFilter::RowFilter(const QString &text, PermissionFilter match, const QDateTime &nowUtc)
    : m_text(composed(text)), m_match(match), m_now(nowUtc), m_nowMilliseconds(nowUtc.toMSecsSinceEpoch()),
      m_ascii(asciiOf(m_text)), m_isCut(text.contains(u'…'))
{
    for (int code = 0; code < permissionCodeCount; ++code) {
        const Permissions &permissions = unpackPermissions(static_cast<quint8>(code));
        m_permissionsPass[code] = matches(permissions, match);
        m_permissionsHit[code] = permissions.toWords().contains(m_text, Qt::CaseInsensitive);
    }
    m_isInEmptyName = nameText({.name = u""_s}).contains(m_text, Qt::CaseInsensitive);
    m_mayBeInId = m_ascii && std::all_of(m_ascii->cbegin(), m_ascii->cend(), [](char character) {
                      return (character >= '0' && character <= '9') ||
                             (character >= 'a' && character <= 'f') || character == '-' ||
                             idPrefix.find(character) != std::string_view::npos;
                  });
}

bool RowFilter::passes(const RowChunk &chunk, int row) const
{
    const quint8 code = chunk.rows()[row].permissions;
    return code == rawPermissions ? matches(chunk.permissions(row), m_match) : m_permissionsPass[code];
}

/// Looks through the names of a chunk as one text, and gives `found` the number of each row whose name holds
/// what is looked for, once. The pool holds the names in the order of the rows. A block at a time is made
/// small, so that it is searched while it is near.
template<class Found>
void RowFilter::findNames(const RowChunk &chunk, Found found)
{
    constexpr std::size_t block = 32 * 1024;
    const std::string_view pool = chunk.pool();
    const std::vector<PackedRow> &rows = chunk.rows();
    const std::string &text = *m_ascii;
    m_lowered.resize(block + text.size());
    std::size_t row = 0;
    std::size_t next = 0; // where in the pool the next hit may begin
    for (std::size_t first = 0; first < pool.size(); first += block) {
        // A hit that begins in this block may end in the next one.
        const std::string_view piece = pool.substr(first, block + text.size() - 1);
        std::transform(piece.cbegin(), piece.cend(), m_lowered.begin(), lowered);
        next = std::max(next, first);
        while (next < first + piece.size()) {
            const void *hit = memmem(m_lowered.data() + (next - first), first + piece.size() - next,
                                     text.data(), text.size());
            if (!hit)
                break;
            const std::size_t place =
                first + static_cast<std::size_t>(static_cast<const char *>(hit) - m_lowered.data());
            row = rowAt(rows, row, place);
            const std::size_t end = rows[row].text + rows[row].nameLength;
            const bool isInName = place + text.size() <= end;
            if (isInName)
                found(static_cast<int>(row));
            // The rest of this name need not be searched; a hit that lies across two names does not count.
            next = isInName ? std::max<std::size_t>(end, place + 1) : place + 1;
        }
    }
}

bool RowFilter::isInId(TextForm form, const BinaryId &binary) const
{
    std::array<char, 42> text;
    const std::size_t length = writeId(text.data(), form, binary);
    return std::string_view(text.data(), length).find(*m_ascii) != std::string_view::npos;
}

/// Ages are shown in whole minutes, hours or days, so that few texts exist. Returns a number for each of
/// them, which grows with the age.
std::size_t RowFilter::ageKind(qint64 instant) const
{
    const qint64 seconds = (m_nowMilliseconds - instant) / 1000;
    if (seconds <= -justNow)
        return 0;
    if (seconds < justNow)
        return 1;
    if (seconds < hour)
        return static_cast<std::size_t>(firstMinute + seconds / minute);
    if (seconds < day)
        return static_cast<std::size_t>(firstHour + seconds / hour);
    return static_cast<std::size_t>(firstDay + seconds / day);
}

/// `instant` has that kind.
bool RowFilter::isKindFound(std::size_t kind, qint64 instant)
{
    if (kind >= m_ages.size())
        m_ages.resize(kind + 1, -1);
    if (m_ages[kind] < 0) {
        const Timestamp timestamp{QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC), u""_s};
        m_ages[kind] = relativeTime(timestamp, m_now).contains(m_text, Qt::CaseInsensitive) ? 1 : 0;
    }
    return m_ages[kind] == 1;
}

bool RowFilter::isInAge(qint64 instant)
{
    return isKindFound(ageKind(instant), instant);
}

/// Whether an age in this span may hold the text.
bool RowFilter::isInAges(qint64 first, qint64 last)
{
    // No plain row, no age.
    if (first > last)
        return false;
    const auto found = [this, first, last](qint64 step, qint64 least, qint64 most) {
        const qint64 youngest = std::max((m_nowMilliseconds - last) / 1000, least);
        const qint64 oldest = std::min((m_nowMilliseconds - first) / 1000, most);
        for (qint64 seconds = youngest; seconds <= oldest; seconds = (seconds / step + 1) * step) {
            if (isInAge(m_nowMilliseconds - seconds * 1000))
                return true;
        }
        return false;
    };
    constexpr qint64 longest = 200 * 366 * day; // further ages are left to each row
    const bool isFar = (m_nowMilliseconds - first) / 1000 > longest;
    return isFar || isInAge(first) || isInAge(last) || found(justNow, -justNow, justNow - 1) ||
           found(minute, justNow, hour - 1) || found(hour, hour, day - 1) || found(day, day, longest);
}

/// Only for a row that is compact except for its name, and whose name was searched already.
bool RowFilter::isFoundIn(const PackedRow &packed)
{
    return m_permissionsHit[packed.permissions] ||
           (packed.isPlain && packed.nameLength == 0 && m_isInEmptyName) ||
           (m_mayBeInId &&
            (isInId(packed.idForm, packed.id) || isInId(packed.clientIdForm, packed.clientId))) ||
           isInAge(packed.createdAt) || isInAge(packed.updatedAt);
}

/// For a row that is not plain: mostly one with an accent in its name.
bool RowFilter::isFoundInOdd(const RowChunk &chunk, int row)
{
    const PackedRow &packed = chunk.rows()[row];
    if (!packed.isCompactButName() || m_isCut)
        return isInAnyCell(chunk.token(row));
    return composed(nameText({.name = chunk.name(row)})).contains(m_text, Qt::CaseInsensitive) ||
           isFoundIn(packed);
}

bool RowFilter::isInAnyCell(const Token &token) const
{
    for (int column = 0; column < tokenColumnCount; ++column) {
        const auto which = static_cast<TokenColumn>(column);
        if (composed(shownText(token, which, m_now)).contains(m_text, Qt::CaseInsensitive) ||
            composed(wholeText(token, which, m_now)).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Whether all that can be found in the plain rows of this chunk is in their names.
bool RowFilter::isOnlyInNames(const RowChunk &chunk)
{
    const RowChunk::Summary &summary = chunk.summary();
    if (!m_ascii || m_ascii->empty() || m_isCut || m_mayBeInId || (summary.hasEmptyName && m_isInEmptyName))
        return false;
    for (int code = 0; code < permissionCodeCount; ++code) {
        if (m_permissionsHit[code] && (summary.permissionCodes >> code & 1U) != 0)
            return false;
    }
    return !isInAges(summary.firstInstant, summary.lastInstant);
}

/// The rows of a chunk whose plain rows hold the text in their names only, ascending.
std::vector<int> RowFilter::foundInNames(const RowChunk &chunk)
{
    std::vector<int> found;
    findNames(chunk, [&](int row) {
        if (chunk.rows()[row].isPlain && passes(chunk, row))
            found.push_back(row);
    });
    std::vector<int> odd;
    for (const int row : chunk.summary().oddRows) {
        if (passes(chunk, row) && isFoundInOdd(chunk, row))
            odd.push_back(row);
    }
    std::vector<int> both(found.size() + odd.size());
    std::merge(found.cbegin(), found.cend(), odd.cbegin(), odd.cend(), both.begin());
    return both;
}

/// The rows of any chunk, each looked at.
std::vector<int> RowFilter::foundInRows(const RowChunk &chunk, const std::atomic_bool &isCancelled)
{
    std::vector<char> hits(static_cast<std::size_t>(chunk.size()));
    if (m_ascii && !m_ascii->empty())
        findNames(chunk, [&hits](int row) { hits[row] = 1; });
    std::vector<int> found;
    for (int row = 0; row < chunk.size() && !isCancelled; ++row) {
        if (!passes(chunk, row))
            continue;
        const PackedRow &packed = chunk.rows()[row];
        const bool isPlain = packed.isPlain && !m_isCut;
        if (m_text.isEmpty() || (isPlain ? hits[row] != 0 || isFoundIn(packed) : isFoundInOdd(chunk, row)))
            found.push_back(row);
    }
    return found;
}

std::vector<int> RowFilter::passing(const RowSnapshot &rows, const std::atomic_bool &isCancelled)
{
    std::vector<int> numbers;
    for (const RowSnapshot::Part &part : rows.parts()) {
        if (isCancelled)
            break;
        const RowChunk &chunk = *part.chunk;
        for (const int row : isOnlyInNames(chunk) ? foundInNames(chunk) : foundInRows(chunk, isCancelled))
            numbers.push_back(part.first + row);
    }
    return numbers;
}

} // namespace tokenry
