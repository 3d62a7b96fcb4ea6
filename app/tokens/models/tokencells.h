// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

#include "app/domain/token.h"
#include "app/notes/tokennote.h"
#include "app/tokens/models/tokencolumn.h"

namespace tokenry {

// The texts of one cell: pure, display-safe and translated. A column of the note has only a `noteText()`.

/// What the cell shows; ages are told from `nowUtc`.
[[nodiscard]] QString shownText(const Token &token, TokenColumn column, const QDateTime &nowUtc);
/// The same uncut: for ids the whole id.
[[nodiscard]] QString wholeText(const Token &token, TokenColumn column, const QDateTime &nowUtc);
/// What a copy of the cell holds: times in RFC 3339, ids whole.
[[nodiscard]] QString copyText(const Token &token, TokenColumn column);
/// Whether the field behind the cell was absent, of the wrong type or unparsable.
[[nodiscard]] bool isInvalidCell(const Token &token, TokenColumn column);
/// What the column sorts by; invalid (no value) when the field is invalid.
[[nodiscard]] QVariant sortValue(const Token &token, TokenColumn column);
/// A part of the note, a date as 2026-12-31; empty for the columns of the token.
[[nodiscard]] QString noteText(const TokenNote &note, TokenColumn column);
/// Plain text, safe for QToolTip.
[[nodiscard]] QString tooltipText(const Token &token, TokenColumn column);

} // namespace tokenry
