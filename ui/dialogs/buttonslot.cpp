// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/buttonslot.h"

#include <QPushButton>

namespace tokenry {

ButtonSlot::ButtonSlot(const QList<QPushButton *> &buttons, QWidget *parent)
    : QStackedWidget(parent), m_nothing(new QWidget(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QPushButton *button : buttons)
        addWidget(button);
    addWidget(m_nothing);
    setCurrentIndex(0);
}

void ButtonSlot::showButton(QPushButton *button)
{
    setCurrentWidget(button ? static_cast<QWidget *>(button) : m_nothing);
}

} // namespace tokenry
