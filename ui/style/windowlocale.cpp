// SPDX-License-Identifier: Apache-2.0
#include "ui/style/windowlocale.h"

namespace tokenry {

QLocale windowLocale(const QLocale &system)
{
    if (system.language() == QLocale::C)
        return QLocale::c();
    const QLocale local(QLocale::English, system.territory());
    // Qt falls back to another country where English has no form for this one, and that country's order of
    // day and month would mislead.
    return local.territory() == system.territory() ? local
                                                   : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace tokenry
