// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QWidget;

namespace tokenry {

/// How the style draws a push button.
enum class ButtonKind {
    Normal,
    Primary,      ///< The one primary action of a screen
    Danger,       ///< Outlined in red: opens something destructive
    DangerFilled, ///< Filled in red: does it
    Link,         ///< Text only
    Choice,       ///< Checkable; a chosen one is a checked outline
};

/// Stored as a dynamic property that the style reads; repaints.
void setButtonKind(QAbstractButton *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);

} // namespace tokenry
