// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace tokenry {

/// Notes under the category `tokenry.trace` when the widget has been painted the next time. Does nothing
/// while the category is off. `point` lives as long as the program.
void traceNextPaint(QWidget &widget, const char *point);

} // namespace tokenry
