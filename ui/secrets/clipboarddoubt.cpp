// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/clipboarddoubt.h"

#include <QCoreApplication>

namespace tokenry {

QString describe(ClipboardDoubt doubt)
{
    switch (doubt) {
    case ClipboardDoubt::Brief:
        return QCoreApplication::translate("ClipboardDoubt",
                                           "The secret is being cleared from the clipboard.");
    case ClipboardDoubt::WithoutFocus:
        return QCoreApplication::translate("ClipboardDoubt",
                                           "The clipboard may still hold the secret: this desktop clears it "
                                           "only while Tokenry has the focus.");
    case ClipboardDoubt::Unreadable:
        return QCoreApplication::translate(
            "ClipboardDoubt",
            "The clipboard may still hold the secret: this desktop does not show what the clipboard holds. "
            "Copy something else to replace it.");
    case ClipboardDoubt::StillServed:
        return QCoreApplication::translate(
            "ClipboardDoubt",
            "The clipboard still holds the secret: this desktop offers it again each time it is cleared. "
            "Copy something else to replace it.");
    }
    Q_UNREACHABLE();
}

} // namespace tokenry
