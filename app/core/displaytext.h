// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace tokenry {

/// Server text made safe to show: control, bidirectional, zero-width and line-separator characters, lone
/// surrogates, blank letters and unassigned ones become visible as `⟨U+202E⟩`; a run of more than four
/// combining marks is cut; longer than `maximum` characters is cut with `…`. Everything else stays as it is.
/// The same text goes to table, tooltip, dialog, title, screen reader, log and export. It is still plain
/// text: show it in `Qt::PlainText` only.
[[nodiscard]] QString displaySafe(QStringView text, qsizetype maximum = 4096);

/// Whether `displaySafe()` would change the text.
[[nodiscard]] bool hasUnsafeCharacters(QStringView text);

/// `01947d22…10df`: the first eight and the last four characters of an id, made display-safe; short ids stay
/// whole.
[[nodiscard]] QString shortId(QStringView id);

/// Text for an action, button, tab or menu entry, where `&` would otherwise mark a mnemonic.
[[nodiscard]] QString mnemonicSafe(const QString &text);

/// Text for a tooltip, which would take `<b>` for rich text by itself: text that holds a `<` is escaped and
/// wrapped so that it is shown as it is. Make it display-safe first.
[[nodiscard]] QString plainTooltip(const QString &text);

} // namespace tokenry
