// SPDX-License-Identifier: Apache-2.0
#include "ui/main/windowlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include "ui/settings/languages.h"
#include "ui/style/windowlocale.h"

namespace tokenry {
using namespace Qt::StringLiterals;

WindowLanguage::WindowLanguage(const QString &chosen)
{
    const QLocale system = QLocale::system();
    const QString language = languageOfWindow(chosen, system);
    QLocale::setDefault(windowLocale(language, system));
    // Qt's texts are English without a catalogue.
    if (m_qtTexts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    // English needs a catalogue too: for its plural forms.
    if (m_texts.load(catalogueOf(language)))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace tokenry
