// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/iconview.h"

#include <QPainter>

namespace tokenry {

IconView::IconView(int extent, QWidget *parent) : QWidget(parent), m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconView::sizeHint() const
{
    return {m_extent, m_extent};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace tokenry
