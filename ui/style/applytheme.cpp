// SPDX-License-Identifier: Apache-2.0
#include "ui/style/applytheme.h"

#include <QApplication>
#include <QToolTip>

#include "ui/style/scrollareaaccessible.h"
#include "ui/style/tokenrystyle.h"

namespace tokenry {

void applyTheme(QApplication &application, ColorScheme scheme)
{
    // QApplication owns the style; a second one would make every widget polish again.
    if (!qobject_cast<TokenryStyle *>(QApplication::style()))
        QApplication::setStyle(new TokenryStyle);
    installScrollAreaAccessible();
    const QPalette palette = makePalette(scheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application.setEffectEnabled(Qt::UI_AnimateMenu, false);
    application.setEffectEnabled(Qt::UI_AnimateCombo, false);
}

} // namespace tokenry
