// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>

#include <array>
#include <string_view>

namespace tokenry {

/// The collator's order of printable ASCII text as numbers, ten characters each, so that names are compared
/// like integers. Asked of the collator itself: where it treats pairs of letters as one, or leaves characters
/// out, there are no such numbers.
class AsciiCollation final
{
public:
    static constexpr std::size_t charactersPerKey = 10;

    explicit AsciiCollation(const QCollator &collator);

    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    /// Whether the text is printable ASCII, so that it has keys.
    [[nodiscard]] static bool covers(std::string_view text);
    /// The key of characters 10 × `level` and on. Texts that are equal in every key are equal to the
    /// collator.
    [[nodiscard]] quint64 key(std::string_view text, std::size_t level) const;

private:
    std::array<quint8, 128> m_rank = {}; ///< From 1; 0 stands for the end of a text
    quint64 m_base = 0;
    bool m_isUsable = false;
};

} // namespace tokenry
