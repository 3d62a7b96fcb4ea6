// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/searchterms.h"

namespace tokenry {

QList<SearchTerm> parseSearch(const QString &text)
{
    QList<SearchTerm> terms;
    qsizetype place = 0;
    while (place < text.size()) {
        if (text.at(place).isSpace()) {
            ++place;
            continue;
        }
        const bool isSigned =
            text.at(place) == u'-' && place + 1 < text.size() && !text.at(place + 1).isSpace();
        if (isSigned)
            ++place;
        const bool isQuoted = text.at(place) == u'"';
        if (isQuoted)
            ++place;
        const qsizetype begin = place;
        while (place < text.size() && (isQuoted ? text.at(place) != u'"' : !text.at(place).isSpace()))
            ++place;
        const QString word = text.sliced(begin, place - begin).trimmed();
        if (isQuoted && place < text.size())
            ++place;
        const SearchTerm term{{word}, isSigned};
        if (!word.isEmpty() && !terms.contains(term))
            terms.append(term);
    }
    return terms;
}

} // namespace tokenry
