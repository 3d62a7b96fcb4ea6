// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rows/rowchunk.h"

#include <algorithm>
#include <cstring>

#include <QHash>

#include "app/tokens/rows/packedvalues.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// Longer ones are cut where they are shown, so that they are not what is seen.
constexpr quint32 longestPlainName = 4096;

bool isInPool(TextForm form)
{
    return form == TextForm::Utf8 || form == TextForm::Utf16;
}

QString textOf(TextForm form, std::string_view bytes)
{
    if (form == TextForm::Null)
        return {};
    if (bytes.empty())
        return u""_s;
    if (form == TextForm::Utf8)
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString text(static_cast<qsizetype>(bytes.size() / sizeof(QChar)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.data(), bytes.size());
    return text;
}

bool isPrintableAscii(std::string_view text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](char character) { return character >= 0x20 && character < 0x7F; });
}

template<class Number>
void appendNumber(std::vector<char> &pool, Number number)
{
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    pool.insert(pool.end(), bytes, bytes + sizeof number);
}

} // namespace

/// Reads the texts of a row in the order in which they were stored.
class RowChunk::Walk
{
public:
    Walk(const RowChunk &chunk, int row) : m_row(chunk.m_rows[row]), m_rest(chunk.pool().substr(m_row.text))
    {}

    QString name() { return textOf(m_row.nameForm, take(m_row.nameLength)); }
    void skipName() { take(m_row.nameLength); }
    QString id() { return identifier(m_row.idForm, m_row.id); }
    QString clientId() { return identifier(m_row.clientIdForm, m_row.clientId); }
    Timestamp createdAt() { return timestamp(m_row.createdForm, m_row.createdInstant(), m_row.createdAt); }
    Timestamp updatedAt() { return timestamp(m_row.updatedForm, m_row.updatedInstant(), m_row.updatedAt); }
    Permissions permissions()
    {
        if (m_row.permissions != rawPermissions)
            return unpackPermissions(m_row.permissions);
        Permissions permissions;
        permissions.valid = number<quint8>() != 0;
        const auto count = number<quint32>();
        permissions.values.reserve(count);
        for (quint32 index = 0; index < count; ++index) {
            const auto form = static_cast<TextForm>(number<quint8>());
            permissions.values.append(sized(form));
        }
        return permissions;
    }

private:
    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
    template<class Number>
    Number number()
    {
        Number value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    QString sized(TextForm form)
    {
        return isInPool(form) ? textOf(form, take(number<quint32>())) : QString();
    }
    QString identifier(TextForm form, const BinaryId &binary)
    {
        return isBinary(form) ? unpackId(form, binary) : sized(form);
    }
    Timestamp timestamp(TextForm form, InstantForm instantForm, qint64 instant)
    {
        Timestamp timestamp;
        if (instantForm == InstantForm::Given)
            timestamp.instant = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
        else if (instantForm == InstantForm::Invalid)
            timestamp.instant = QDateTime();
        const bool isTold = form == TextForm::Seconds || form == TextForm::Milliseconds;
        timestamp.text = isTold ? unpackTime(form, instant) : sized(form);
        return timestamp;
    }

    const PackedRow &m_row;
    std::string_view m_rest;
};

TextForm RowChunk::store(const QString &text)
{
    if (text.isNull())
        return TextForm::Null;
    const bool isUtf8 = text.isValidUtf16() && !text.startsWith(QChar(QChar::ByteOrderMark));
    if (isUtf8) {
        const QByteArray bytes = text.toUtf8();
        m_pool.insert(m_pool.end(), bytes.cbegin(), bytes.cend());
        return TextForm::Utf8;
    }
    const auto *bytes = reinterpret_cast<const char *>(text.constData());
    m_pool.insert(m_pool.end(), bytes, bytes + static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return TextForm::Utf16;
}

TextForm RowChunk::storeSized(const QString &text)
{
    if (text.isNull())
        return TextForm::Null;
    const std::size_t place = m_pool.size();
    appendNumber(m_pool, quint32(0));
    const TextForm form = store(text);
    const auto length = static_cast<quint32>(m_pool.size() - place - sizeof(quint32));
    std::memcpy(m_pool.data() + place, &length, sizeof length);
    return form;
}

TextForm RowChunk::storeId(const QString &text, BinaryId &binary)
{
    const std::optional<TextForm> packed = packId(text, binary);
    return packed ? *packed : storeSized(text);
}

TextForm RowChunk::storeTime(const Timestamp &timestamp, qint64 &instant, InstantForm &form)
{
    form = InstantForm::None;
    if (timestamp.instant)
        form = timestamp.instant->isValid() ? InstantForm::Given : InstantForm::Invalid;
    if (form != InstantForm::Given)
        return storeSized(timestamp.text);
    instant = timestamp.instant->toMSecsSinceEpoch();
    const std::optional<TextForm> packed = packTime(timestamp.text, instant);
    return packed ? *packed : storeSized(timestamp.text);
}

void RowChunk::storePermissions(const Permissions &permissions)
{
    appendNumber(m_pool, quint8(permissions.valid));
    appendNumber(m_pool, static_cast<quint32>(permissions.values.size()));
    for (const QString &value : permissions.values) {
        const std::size_t place = m_pool.size();
        appendNumber(m_pool, quint8(0));
        const auto form = static_cast<char>(storeSized(value));
        m_pool[place] = form;
    }
}

void RowChunk::append(const Token &token)
{
    PackedRow row;
    row.text = static_cast<quint32>(m_pool.size());
    row.nameForm = store(token.name);
    row.nameLength = static_cast<quint32>(m_pool.size() - row.text);
    row.idForm = storeId(token.id, row.id);
    row.clientIdForm = storeId(token.clientId, row.clientId);
    InstantForm created = InstantForm::None;
    InstantForm updated = InstantForm::None;
    row.createdForm = storeTime(token.createdAt, row.createdAt, created);
    row.updatedForm = storeTime(token.updatedAt, row.updatedAt, updated);
    row.instantForms = static_cast<quint8>(static_cast<int>(created) | static_cast<int>(updated) << 4);
    row.permissions = packPermissions(token.permissions);
    if (row.permissions == rawPermissions)
        storePermissions(token.permissions);
    row.isPlain = row.nameForm == TextForm::Utf8 && row.isCompactButName() &&
                  row.nameLength <= longestPlainName &&
                  isPrintableAscii(pool().substr(row.text, row.nameLength));
    m_rows.push_back(row);
    summarise(row);
}

void RowChunk::summarise(const PackedRow &row)
{
    if (!row.isPlain) {
        m_summary.oddRows.push_back(size() - 1);
        return;
    }
    m_summary.hasEmptyName = m_summary.hasEmptyName || row.nameLength == 0;
    m_summary.permissionCodes |= static_cast<quint16>(1U << row.permissions);
    m_summary.firstInstant = std::min({m_summary.firstInstant, row.createdAt, row.updatedAt});
    m_summary.lastInstant = std::max({m_summary.lastInstant, row.createdAt, row.updatedAt});
}

void RowChunk::removeLast()
{
    m_pool.resize(m_rows.back().text);
    m_rows.pop_back();
    if (!m_summary.oddRows.empty() && m_summary.oddRows.back() == size())
        m_summary.oddRows.pop_back();
}

void RowChunk::squeeze()
{
    m_rows.shrink_to_fit();
    m_pool.shrink_to_fit();
    m_summary.oddRows.shrink_to_fit();
}

Token RowChunk::token(int row) const
{
    Walk walk(*this, row);
    Token token;
    token.name = walk.name();
    token.id = walk.id();
    token.clientId = walk.clientId();
    token.createdAt = walk.createdAt();
    token.updatedAt = walk.updatedAt();
    token.permissions = walk.permissions();
    return token;
}

QString RowChunk::name(int row) const
{
    return Walk(*this, row).name();
}

QString RowChunk::id(int row) const
{
    Walk walk(*this, row);
    walk.skipName();
    return walk.id();
}

QString RowChunk::clientId(int row) const
{
    Walk walk(*this, row);
    walk.skipName();
    static_cast<void>(walk.id());
    return walk.clientId();
}

Permissions RowChunk::permissions(int row) const
{
    return m_rows[row].permissions == rawPermissions ? token(row).permissions
                                                     : unpackPermissions(m_rows[row].permissions);
}

int RowChunk::compareIds(const RowChunk &left, int leftRow, const RowChunk &right, int rightRow)
{
    const PackedRow &a = left.m_rows[leftRow];
    const PackedRow &b = right.m_rows[rightRow];
    // Small hexadecimal digits stand in the order of their values.
    if (a.idForm == b.idForm && isBinary(a.idForm))
        return std::memcmp(a.id.data(), b.id.data(), a.id.size());
    return QStringView(left.id(leftRow)).compare(QStringView(right.id(rightRow)));
}

quint64 RowChunk::idHash(int row) const
{
    const PackedRow &packed = m_rows[row];
    if (!isBinary(packed.idForm))
        return qHash(id(row));
    return qHashBits(packed.id.data(), packed.id.size(), static_cast<size_t>(packed.idForm));
}

bool RowChunk::hasId(int row) const
{
    return isBinary(m_rows[row].idForm) || !id(row).isEmpty();
}

} // namespace tokenry
