// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractButton;
class QPushButton;
class QWidget;

namespace tokenry {

/// Gives each push button of the window that has no mnemonic one of its own: Alt and a letter of its text
/// that no other button of the window has. It follows buttons that come, go or change their text. The text
/// stays as it is; the style underlines the letter.
///
/// A key never passes from one button to another while the window lives: a second press of the same key
/// would do another thing. Only a button with the same text, on a page that takes the place of another,
/// gets the same key. A dangerous button and a link get none. (A held key presses a button only
/// once, see `HeldKeys`.)
void watchMnemonics(QWidget *window);

/// For a button that must not get a key: it confirms something dangerous, or its text is a name.
void excludeFromMnemonics(QPushButton *button);

/// The text with an ampersand before the letter of the button's key, for painting. A text that has a
/// mnemonic, or a key that is no letter of it, leave it as it is.
[[nodiscard]] QString withMnemonic(const QAbstractButton &button, const QString &text);

} // namespace tokenry
