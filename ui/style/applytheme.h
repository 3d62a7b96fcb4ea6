// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/palette.h"

class QApplication;

namespace tokenry {

/// Sets style (once) and palette of the whole program; call again to switch the scheme while it runs.
void applyTheme(QApplication &application, ColorScheme scheme);

} // namespace tokenry
