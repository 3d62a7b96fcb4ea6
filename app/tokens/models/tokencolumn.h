// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

enum class TokenColumn {
    Name,
    Permissions,
    ClientId,
    Created,
    Updated,
    TokenId,
    // Of the note, which is kept on this computer.
    Owner,
    Purpose,
    Deployed,
    ReviewBy,
};
inline constexpr int tokenColumnCount = 10;

/// Whether the column shows a part of the note, and nothing of the token itself.
[[nodiscard]] constexpr bool isNoteColumn(TokenColumn column)
{
    return column >= TokenColumn::Owner;
}

} // namespace tokenry
