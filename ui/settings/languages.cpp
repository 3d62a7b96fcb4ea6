// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/languages.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;
constexpr auto catalogueFolder = ":/translations"_L1;
constexpr auto cataloguePrefix = "tokenry_"_L1;
/// The catalogue of each language translates this into its own name.
constexpr struct
{
    const char *source;
    const char *comment;
} nameOfEnglish = QT_TRANSLATE_NOOP3("Languages", "English",
                                     "the name of the language of this catalogue, in that language");

QString nameOf(const QString &code)
{
    QTranslator catalogue;
    QString name;
    if (catalogue.load(catalogueOf(code)))
        name = catalogue.translate("Languages", nameOfEnglish.source, nameOfEnglish.comment);
    return name.isEmpty() ? QLocale(code).nativeLanguageName() : name;
}

/// Of every catalogue that the program carries.
QStringList offeredCodes()
{
    QStringList codes = QDir(catalogueFolder).entryList({cataloguePrefix + u"*.qm"_s});
    for (QString &code : codes)
        code = code.sliced(cataloguePrefix.size()).chopped(QLatin1StringView(".qm").size());
    return codes;
}

/// "pt" of "pt_BR".
QStringView languageIn(const QString &code)
{
    return QStringView(code).left(code.indexOf(u'_'));
}

} // namespace

QString catalogueOf(const QString &code)
{
    return catalogueFolder + u'/' + cataloguePrefix + code + u".qm"_s;
}

QList<Language> offeredLanguages()
{
    QList<Language> languages;
    const QStringList codes = offeredCodes();
    for (const QString &code : codes) {
        if (code != english)
            languages.append({code, nameOf(code)});
    }
    std::sort(languages.begin(), languages.end(), [](const Language &left, const Language &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    languages.prepend({english, u"English"_s});
    return languages;
}

QString languageOfWindow(const QString &chosen, const QLocale &system)
{
    const QStringList offered = offeredCodes();
    if (offered.contains(chosen))
        return chosen;
    if (system.language() == QLocale::C)
        return english;
    const QStringList wanted = system.uiLanguages();
    for (QString code : wanted) {
        code.replace(u'-', u'_');
        if (offered.contains(code))
            return code;
        // The language of another country is nearer than English.
        const auto same = std::find_if(offered.cbegin(), offered.cend(), [&code](const QString &each) {
            return languageIn(each) == languageIn(code);
        });
        if (same != offered.cend())
            return *same;
    }
    return english;
}

} // namespace tokenry
