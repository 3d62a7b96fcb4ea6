// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

#include "ui/style/palette.h"

class QApplication;

namespace tokenry {

/// Sets style (once) and palette of the whole program; call again to switch the scheme while it runs.
void applyTheme(QApplication &application, ColorScheme scheme);

/// Whether nothing may move by itself. To be called after `applyTheme()`.
void applyReducedMotion(bool reduced);

/// Sets the font of the whole program. Fonts that were made smaller or larger than the old one keep their
/// proportion.
void applyFont(const QFont &font);

/// The font that a Pango description names ("Cantarell Bold 11", "Inter, 10.5"), its size multiplied by
/// `scale`, without its variations and features; `fallback` when it names no family or no size in points.
[[nodiscard]] QFont fontFromPango(const QString &description, double scale, const QFont &fallback);

} // namespace tokenry
