// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>

namespace tokenry {

/// How a text is kept. All forms but `Utf8` and `Utf16` take no byte in the pool.
enum class TextForm : quint8 {
    Null,      ///< Absent or of the wrong type
    Utf8,      ///< In the pool
    Utf16,     ///< In the pool: what UTF-8 would not give back (lone surrogates, a leading byte order mark)
    TokenUuid, ///< `Token:` and a UUID in small letters: 16 bytes
    Uuid,      ///< A UUID in small letters: 16 bytes
    Hex,       ///< 32 small hexadecimal digits: 16 bytes
    Seconds,   ///< `2026-09-01T10:00:00Z`: told by the instant
    Milliseconds, ///< `2026-09-01T10:00:00.000Z`: told by the instant
};

enum class InstantForm : quint8 {
    None, ///< The text is no valid date-time
    Given,
    Invalid, ///< Given, but no date-time at all
};

using BinaryId = std::array<quint8, 16>;

/// One row of a `RowChunk`. Texts that have no compact form stand in the chunk's pool, one after the other
/// from `text` on: the name first.
struct PackedRow
{
    BinaryId id = {};
    BinaryId clientId = {};
    qint64 createdAt = 0; ///< Milliseconds since 1970, UTC
    qint64 updatedAt = 0;
    quint32 text = 0;       ///< Where the row begins in the pool
    quint32 nameLength = 0; ///< In bytes
    TextForm nameForm = TextForm::Null;
    TextForm idForm = TextForm::Null;
    TextForm clientIdForm = TextForm::Null;
    TextForm createdForm = TextForm::Null;
    TextForm updatedForm = TextForm::Null;
    quint8 instantForms = 0; ///< `createdAt` in the low four bits, `updatedAt` in the high four
    quint8 permissions = 0;  ///< A code below `permissionCodeCount`, or `rawPermissions`
    bool isPlain = false;    ///< The name is shown as its bytes stand (ASCII, not too long), ids are binary,
                             ///< instants given, permissions a code

    [[nodiscard]] InstantForm createdInstant() const { return static_cast<InstantForm>(instantForms & 0x0F); }
    /// All but the name has its compact form.
    [[nodiscard]] bool isCompactButName() const;
    [[nodiscard]] InstantForm updatedInstant() const { return static_cast<InstantForm>(instantForms >> 4); }
};
static_assert(sizeof(PackedRow) == 64);

/// Each way to list some of the documented permissions, each once, has a code; an empty list is code 0.
inline constexpr int permissionCodeCount = 16;
/// The list stands in the pool: an unknown value, a repeated one, or an invalid field.
inline constexpr quint8 rawPermissions = 0xFF;

/// Whether texts of this form stand in the row as their bytes.
inline bool isBinary(TextForm form)
{
    return form == TextForm::TokenUuid || form == TextForm::Uuid || form == TextForm::Hex;
}

inline bool PackedRow::isCompactButName() const
{
    return isBinary(idForm) && isBinary(clientIdForm) && createdInstant() == InstantForm::Given &&
           updatedInstant() == InstantForm::Given && permissions != rawPermissions;
}

} // namespace tokenry
