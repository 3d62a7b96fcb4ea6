// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace tokenry {

/// Light or dark, each also with high contrast.
enum class ColorScheme { Light, Dark, LightHighContrast, DarkHighContrast };

/// Every colour of the program by its meaning. Only palette.cpp holds their values.
enum class ColorRole {
    Window,        ///< Behind everything
    Surface,       ///< Fields, table
    SurfaceSunken, ///< Summary boxes, headers
    Border,        ///< Lines and frames
    BorderStrong,  ///< Frames of controls
    Text,
    TextMuted,
    TextDisabled,
    Selection, ///< Behind a selected row
    Focus,     ///< Focus ring
    Link,
    Primary,    ///< The one primary action of a screen
    OnPrimary,  ///< Text on it
    Danger,     ///< Production, destructive: text and icons
    DangerFill, ///< A destructive button
    OnDangerFill,
    DangerSurface, ///< Band and panels
    Sandbox,       ///< Teal: text and icons
    SandboxSurface,
    Other, ///< Slate: text and icons
    OtherSurface,
    BadgeView, ///< Text of the VIEW badge (grey)
    BadgeViewFill,
    BadgeTransact, ///< Amber
    BadgeTransactFill,
    BadgeManage, ///< Magenta; also "none listed" and unknown values
    BadgeManageFill,
    Warning, ///< Text on `WarningSurface`
    WarningSurface,
    Success, ///< Text and check marks
    SuccessSurface,
};
inline constexpr int colorRoleCount = static_cast<int>(ColorRole::SuccessSurface) + 1;

[[nodiscard]] ColorScheme schemeFor(bool isDark, bool isHighContrast);

[[nodiscard]] QColor themeColor(ColorRole role, ColorScheme scheme);

/// The scheme that a palette belongs to, told from its window colour.
[[nodiscard]] ColorScheme schemeOf(const QPalette &palette);

/// Short for `themeColor(role, schemeOf(palette))`, for widgets that paint.
[[nodiscard]] QColor themeColor(ColorRole role, const QPalette &palette);

/// Qt's own roles filled from ours.
[[nodiscard]] QPalette makePalette(ColorScheme scheme);

} // namespace tokenry
