// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

#include "app/core/wipedtext.h"
#include "app/tokens/find/textscan.h"

namespace tokenry {

/// The printable text that stands in base64 (RFC 4648, both alphabets, padding optional); nothing for bytes
/// that are no printable UTF-8. White space, and what e-mails and shells put at the ends of lines, is
/// skipped.
[[nodiscard]] std::optional<WipedText> textFromBase64(QStringView base64);

/// A credential is not longer than so many lines.
inline constexpr int mostBase64Lines = 8;

/// From `begin` on, the base64 that a credential of Basic may be: it may go on in the next lines, at most so
/// many in all. Empty when there is none.
[[nodiscard]] TextSpan base64Span(QStringView text, qsizetype begin, int lines = mostBase64Lines);

} // namespace tokenry
