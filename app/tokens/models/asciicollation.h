// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>

#include <array>
#include <string_view>
#include <vector>

namespace tokenry {

/// The order of a collator for printable ASCII text as numbers, so that names are compared like integers.
///
/// A text becomes a row of symbols, ten to a key: a character is its rank; with a numeric collator a run of
/// digits is the rank of a digit, the count of the digits without leading zeros, and these digits, so that 9
/// comes before 10. The ranks are asked of the collator: where it treats pairs of letters as one, or leaves
/// characters out, there are no such numbers.
class AsciiCollation final
{
public:
    /// Two keys, so that most names are told apart in one pass over memory.
    using Keys = std::array<quint64, 2>;

    explicit AsciiCollation(const QCollator &collator);

    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    /// Whether the text has keys: it is printable ASCII without a very long run of digits.
    [[nodiscard]] static bool covers(std::string_view text);
    /// The keys of symbols 20 × `level` and on; 0 behind the end of the text. Texts that are equal in every
    /// key are equal to the collator.
    [[nodiscard]] Keys keys(std::string_view text, std::size_t level) const;

private:
    [[nodiscard]] bool ordersPairs(const QCollator &collator, const std::vector<QString> &distinct) const;

    std::array<quint8, 128> m_rank = {}; ///< From 1; 0 stands for the end of a text
    quint64 m_base = 0;
    bool m_isNumeric = false;
    bool m_isUsable = false;
};

} // namespace tokenry
