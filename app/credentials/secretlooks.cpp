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
    static const QRegularExpression form(u"\\A[A-Za-z0-9+/_=-]*[A-Za-z0-9]{20}[A-Za-z0-9+/_=-]*\\z"_s);
    constexpr int fewestChanges = 4;
    int changes = 0;
    for (qsizetype at = 1; at < word.size(); ++at)
        changes += word.at(at).isDigit() != word.at(at - 1).isDigit() ? 1 : 0;
    return changes >= fewestChanges && !isClientIdForm(word) && form.match(word).hasMatch();
}

bool holdsSecretByLooks(QStringView text)
{
    static const QRegularExpression word(u"[A-Za-z0-9+/_=-]+"_s);
    QRegularExpressionMatchIterator words = word.globalMatch(text);
    while (words.hasNext()) {
        QStringView found = words.next().capturedView();
        // `NAME=value` is a name and a word.
        if (const qsizetype equals = found.indexOf(u'='); equals > 0 && equals < found.size() - 2)
            found = found.sliced(equals + 1);
        if (looksLikeSecret(found))
            return true;
    }
    return false;
}

} // namespace tokenry
