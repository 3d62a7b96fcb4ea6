// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/environmentguess.h"

#include <QStringList>

#include <algorithm>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// Runs of letters; digits, punctuation and spaces part them.
QStringList wordsOf(const QString &text)
{
    QStringList words(1);
    for (const QChar character : text) {
        if (character.isLetter())
            words.last().append(character.toLower());
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    return words;
}

bool holdsOneOf(const QStringList &words, const QStringList &wanted)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&wanted](const QString &word) { return wanted.contains(word); });
}

} // namespace

std::optional<Environment> guessEnvironment(const QString &text)
{
    const QStringList words = wordsOf(text);
    const bool isProduction = holdsOneOf(words, {u"prod"_s, u"production"_s, u"live"_s});
    const bool isSandbox = holdsOneOf(words, {u"sandbox"_s, u"test"_s, u"testing"_s, u"staging"_s, u"stage"_s,
                                              u"dev"_s, u"development"_s, u"demo"_s});
    if (isProduction == isSandbox)
        return std::nullopt;
    return isProduction ? Environment::Production : Environment::Sandbox;
}

} // namespace tokenry
