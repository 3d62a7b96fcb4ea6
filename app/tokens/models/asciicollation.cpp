// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/asciicollation.h"

#include <algorithm>
#include <vector>

#include <QString>

namespace tokenry {

namespace {

constexpr char firstCharacter = 0x20;
constexpr char lastCharacter = 0x7E;

} // namespace

AsciiCollation::AsciiCollation(const QCollator &collator)
{
    const auto compare = [&collator](char left, char right) {
        return collator.compare(QString(QLatin1Char(left)), QString(QLatin1Char(right)));
    };
    std::vector<char> characters;
    for (int character = firstCharacter; character <= lastCharacter; ++character)
        characters.push_back(static_cast<char>(character));
    std::stable_sort(characters.begin(), characters.end(),
                     [&compare](char left, char right) { return compare(left, right) < 0; });
    // One of each group of equals, such as "a" of "a" and "A".
    std::vector<QString> distinct;
    for (const char character : characters) {
        if (distinct.empty() || collator.compare(distinct.back(), QString(QLatin1Char(character))) != 0)
            distinct.push_back(QString(QLatin1Char(character)));
        m_rank[static_cast<std::size_t>(character)] = static_cast<quint8>(distinct.size());
    }
    m_base = distinct.size() + 1;
    // The order of single characters is that of texts only if the collator orders all texts of two in the
    // same way.
    QString before;
    m_isUsable = true;
    for (const QString &first : distinct) {
        m_isUsable = m_isUsable && collator.compare(before, first) < 0;
        before = first;
        for (const QString &second : distinct) {
            const QString pair = first + second;
            m_isUsable = m_isUsable && collator.compare(before, pair) < 0;
            before = pair;
        }
    }
}

bool AsciiCollation::covers(std::string_view text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char character) {
        return character >= firstCharacter && character <= lastCharacter;
    });
}

quint64 AsciiCollation::key(std::string_view text, std::size_t level) const
{
    quint64 key = 0;
    const std::size_t begin = level * charactersPerKey;
    for (std::size_t index = begin; index < begin + charactersPerKey; ++index)
        key = key * m_base + (index < text.size() ? m_rank[static_cast<std::size_t>(text[index])] : 0);
    return key;
}

} // namespace tokenry
