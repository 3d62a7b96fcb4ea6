// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

#include "ui/style/palette.h"

namespace tokenry {

/// Our own family: SVG in resources/icons, 16 and 20 px grid, 1.5 px stroke.
enum class Icon {
    Add,
    Delete,
    Refresh,
    Search,
    Clear,
    First,
    Previous,
    Next,
    Last,
    Copy,
    Save,
    Check,
    Warning,
    Error,
    Info,
    Menu,
    Settings,
    Stop,
    Production,
    Sandbox,
    Other,
    Unlabelled,
    Protected,
    Offline,
    Empty,
    Key,
    Test,
    Find,
    Lock,
};

/// Drawn in the role's colour of the palette that is current when it is painted, so it follows a change of
/// scheme.
[[nodiscard]] QIcon themedIcon(Icon icon, ColorRole role = ColorRole::Text);

/// The program's own icon, in its colours; reads at 16 px.
[[nodiscard]] QIcon applicationIcon();

} // namespace tokenry
