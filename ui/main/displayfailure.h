// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

/// What decides whether a window can open: the environment, and Qt's folder of platform plugins.
struct DisplaySettings
{
    QString platform;       ///< QT_QPA_PLATFORM
    QString display;        ///< DISPLAY
    QString waylandDisplay; ///< WAYLAND_DISPLAY
    QString pluginFolder;   ///< where Qt looks for `libqxcb.so` and its like
};

/// Of this process.
[[nodiscard]] DisplaySettings displaySettings();

/// Says in a sentence why Qt could open no display, and which package is missing if one is.
[[nodiscard]] QString displayFailure(const DisplaySettings &settings);

/// While it lives, a display that cannot be opened ends the program with that sentence on standard error and
/// exit status 1. Without it Qt aborts, in words of its own.
class DisplayFailureExit final
{
    Q_DISABLE_COPY_MOVE(DisplayFailureExit)

public:
    DisplayFailureExit();
    ~DisplayFailureExit();
};

} // namespace tokenry
