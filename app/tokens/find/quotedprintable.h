// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

#include "app/core/wipedtext.h"

namespace tokenry {

/// A text that was decoded, and where each character of it began before.
struct DecodedText
{
    WipedText text;
    std::vector<qsizetype> places; ///< One for each character, and one for the end
};

/// The text of an e-mail in quoted-printable (RFC 2045): `=3D` is a character, and `=` at the end of a line
/// goes on in the next one. Only ASCII is decoded. Nothing for a text that has no such sign.
[[nodiscard]] std::optional<DecodedText> fromQuotedPrintable(QStringView text);

} // namespace tokenry
