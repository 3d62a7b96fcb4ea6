// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/whatsthis.h"

#include <QWhatsThis>
#include <QWidget>

#include "ui/controls/announcer.h"

namespace tokenry {

void showWhatsThis(QWidget *window)
{
    QWidget *focus = window->focusWidget();
    if (!focus || !focus->isVisible() || focus->whatsThis().isEmpty()) {
        QWhatsThis::enterWhatsThisMode();
        return;
    }
    QWhatsThis::showText(focus->mapToGlobal(focus->rect().bottomLeft()), focus->whatsThis(), focus);
    // Qt's window tells assistive technology nothing.
    announce(focus, focus->whatsThis());
}

} // namespace tokenry
