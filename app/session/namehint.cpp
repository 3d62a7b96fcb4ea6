// SPDX-License-Identifier: Apache-2.0
#include "namehint.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NameHint)
};

/// "AcmeProd 2-live" has the words acme, prod, 2 and live; "products" and "delivery" hold none that is looked for.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression humps(u"(?<=\\p{Ll})(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString spaced = name;
    return spaced.replace(humps, u" "_s).toLower().split(gaps, Qt::SkipEmptyParts);
}

QString firstOf(const QStringList &words, const QStringList &wanted)
{
    const auto hit = std::find_if(words.cbegin(), words.cend(), [&wanted](const QString &word) { return wanted.contains(word); });
    return hit == words.cend() ? QString() : *hit;
}

} // namespace

QString nameHint(const Account &account)
{
    const QStringList words = wordsOf(account.name);
    const QString real = firstOf(words, {u"prod"_s, u"production"_s, u"live"_s});
    const QString trial = firstOf(words, {u"sandbox"_s, u"test"_s, u"tests"_s, u"testing"_s, u"staging"_s, u"dev"_s, u"demo"_s});
    // A name that says both says nothing.
    if (real.isEmpty() == trial.isEmpty())
        return {};
    switch (account.environment) {
    case Environment::Production:
        return trial.isEmpty() ? QString() : Words::tr("The name says “%1”, and the account is labelled %2.").arg(trial, environmentWord(account.environment));
    case Environment::Sandbox:
    case Environment::Other:
        return real.isEmpty() ? QString() : Words::tr("The name says “%1”, and the account is labelled %2.").arg(real, environmentWord(account.environment));
    case Environment::Unlabelled:
        break;
    }
    return {};
}

} // namespace tokenry
