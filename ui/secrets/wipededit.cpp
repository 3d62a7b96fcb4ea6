// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/wipededit.h"

#include <QLineEdit>

namespace tokenry {

WipedText takeText(QLineEdit &edit)
{
    // Shared with the field until that lets go of it: then it is the only one, and is overwritten in place.
    WipedText typed(edit.text());
    // Not clear(), which keeps the text for undo.
    edit.setText(QString(typed.text().size(), u'x'));
    edit.setText(QString());
    return typed;
}

} // namespace tokenry
