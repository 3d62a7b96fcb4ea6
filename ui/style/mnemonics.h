// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace tokenry {

/// Gives each push button of the window that has no mnemonic one of its own: Alt and a letter of its text
/// that no other button of the window has. It follows buttons that come, go or change their text. The text
/// stays as it is; the style underlines the letter.
void watchMnemonics(QWidget *window);

/// The text with an ampersand before the letter of the button's key, for painting. A text that has a
/// mnemonic, or a key that is no letter of it, leave it as it is.
[[nodiscard]] QString withMnemonic(const QAbstractButton &button, const QString &text);

} // namespace tokenry
