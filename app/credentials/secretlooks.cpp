// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/secretlooks.h"

#include <QRegularExpression>

#include <algorithm>

namespace tokenry {
using namespace Qt::StringLiterals;

bool isClientIdForm(QStringView text)
{
    const auto isDigit = [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f') ||
               (character >= u'A' && character <= u'F');
    };
    return text.size() == 32 && std::all_of(text.begin(), text.end(), isDigit);
}

bool looksLikeSecret(QStringView word)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9+/_=-]{20,}\\z"_s);
    static const QRegularExpression run(u"[A-Za-z0-9]{20}"_s);
    if (isClientIdForm(word) || !form.match(word).hasMatch())
        return false;
    int changes = 0;
    int neighbours = 0; // Of a letter and a digit
    for (qsizetype at = 1; at < word.size(); ++at) {
        const QChar one = word.at(at - 1);
        const QChar other = word.at(at);
        changes += one.isDigit() != other.isDigit() ? 1 : 0;
        neighbours += (one.isDigit() && other.isLetter()) || (one.isLetter() && other.isDigit()) ? 1 : 0;
    }
    constexpr int fewestChanges = 4;
    if (changes >= fewestChanges && run.match(word).hasMatch())
        return true;
    // In parts. Names of computers and UUIDs have one case, times have few such neighbours.
    constexpr int fewestNeighbours = 6;
    return neighbours >= fewestNeighbours &&
           std::any_of(word.begin(), word.end(), [](QChar character) { return character.isUpper(); }) &&
           std::any_of(word.begin(), word.end(), [](QChar character) { return character.isLower(); });
}

} // namespace tokenry
