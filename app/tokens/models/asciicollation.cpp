// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/asciicollation.h"

#include <algorithm>

#include <QString>

namespace tokenry {

namespace {

constexpr char firstCharacter = 0x20;
constexpr char lastCharacter = 0x7E;
constexpr std::size_t symbolsPerKey = 10;
/// The count of digits is one symbol, so that it must be below the number of ranks.
constexpr std::size_t longestNumber = 40;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

QString textOf(char character)
{
    return QString(QLatin1Char(character));
}

} // namespace

AsciiCollation::AsciiCollation(const QCollator &collator) : m_isNumeric(collator.numericMode())
{
    std::vector<char> characters;
    for (int character = firstCharacter; character <= lastCharacter; ++character) {
        // All numbers begin with one rank, that of a digit.
        if (!m_isNumeric || !isDigit(static_cast<char>(character)) || character == '1')
            characters.push_back(static_cast<char>(character));
    }
    std::stable_sort(characters.begin(), characters.end(), [&collator](char left, char right) {
        return collator.compare(textOf(left), textOf(right)) < 0;
    });
    // One of each group of equals, such as "a" of "a" and "A".
    std::vector<QString> distinct;
    for (const char character : characters) {
        if (distinct.empty() || collator.compare(distinct.back(), textOf(character)) != 0)
            distinct.push_back(textOf(character));
        m_rank[static_cast<unsigned char>(character)] = static_cast<quint8>(distinct.size());
    }
    m_base = distinct.size() + 1;
    m_isUsable = m_base > longestNumber && ordersPairs(collator, distinct);
}

/// The order of single characters is that of texts only if the collator orders all texts of two in the same
/// way.
bool AsciiCollation::ordersPairs(const QCollator &collator, const std::vector<QString> &distinct) const
{
    QString before;
    for (const QString &first : distinct) {
        if (collator.compare(before, first) >= 0)
            return false;
        before = first;
        for (const QString &second : distinct) {
            // Two digits are one number.
            if (m_isNumeric && first == u'1' && second == u'1')
                continue;
            const QString pair = first + second;
            if (collator.compare(before, pair) >= 0)
                return false;
            before = pair;
        }
    }
    return true;
}

bool AsciiCollation::covers(std::string_view text)
{
    std::size_t digits = 0;
    for (const char character : text) {
        if (character < firstCharacter || character > lastCharacter)
            return false;
        digits = isDigit(character) ? digits + 1 : 0;
        if (digits > longestNumber)
            return false;
    }
    return true;
}

AsciiCollation::Keys AsciiCollation::keys(std::string_view text, std::size_t level) const
{
    std::array<quint8, 2 *symbolsPerKey> symbols = {};
    const std::size_t begin = level * symbols.size();
    const std::size_t end = begin + symbols.size();
    std::size_t count = 0;
    const auto put = [&](std::size_t symbol) {
        if (count >= begin && count < end)
            symbols[count - begin] = static_cast<quint8>(symbol);
        ++count;
    };
    for (std::size_t index = 0; index < text.size() && count < end;) {
        const char character = text[index];
        if (!m_isNumeric || !isDigit(character)) {
            put(m_rank[static_cast<unsigned char>(character)]);
            ++index;
            continue;
        }
        std::size_t last = index;
        while (last < text.size() && isDigit(text[last]))
            ++last;
        while (index + 1 < last && text[index] == '0')
            ++index;
        put(m_rank['1']);
        put(last - index);
        for (; index < last; ++index)
            put(static_cast<std::size_t>(text[index] - '0') + 1);
    }
    Keys keys = {};
    for (std::size_t index = 0; index < symbols.size(); ++index) {
        quint64 &key = keys[index / symbolsPerKey];
        key = key * m_base + symbols[index];
    }
    return keys;
}

} // namespace tokenry
