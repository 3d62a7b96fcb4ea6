// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace tokenry {

/// *What is this?* for a window: shows the text (`QWidget::whatsThis()`) of the widget that has the focus and
/// announces it; where that has none, the next click on anything shows the text of what was clicked. Within a
/// menu, F1 does it for an entry (Qt's own).
void showWhatsThis(QWidget *window);

} // namespace tokenry
