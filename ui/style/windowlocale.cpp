// SPDX-License-Identifier: Apache-2.0
#include "ui/style/windowlocale.h"

namespace tokenry {

QLocale windowLocale(const QString &language, const QLocale &system)
{
    const QLocale own(language);
    const bool isEnglish = own.language() == QLocale::English;
    if (isEnglish && system.language() == QLocale::C)
        return QLocale::c();
    const QLocale local(own.language(), system.territory());
    // Qt falls back to another country where the language has no form for this one. English then has that of
    // a country with day before month, because the order of the United States would mislead.
    if (local.territory() == system.territory())
        return local;
    return isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom) : own;
}

} // namespace tokenry
