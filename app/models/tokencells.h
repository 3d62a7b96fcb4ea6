// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include "token.h"
#include "tokentablemodel.h"

namespace tokenry {

/// The texts of one cell that need nothing but the token: pure, display-safe and translated. Times that depend on the
/// present moment are the model's.
[[nodiscard]] QString nameText(const Token &token);
/// The id as the service gave it, whole; "invalid" when there was none.
[[nodiscard]] QString wholeIdText(const QString &id);
/// The same, cut in the middle.
[[nodiscard]] QString shortIdText(const QString &id);
/// Whether the field behind the cell was absent, of the wrong type or unparsable.
[[nodiscard]] bool isInvalidCell(const Token &token, TokenColumn column);
/// What the column sorts by; invalid (no value) when the field is invalid.
[[nodiscard]] QVariant sortValue(const Token &token, TokenColumn column);
/// Plain text, safe for QToolTip.
[[nodiscard]] QString tooltipText(const Token &token, TokenColumn column);

} // namespace tokenry
