// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/busyindicator.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace std::chrono_literals;

BusyIndicator::BusyIndicator(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(16, 16);
    m_step.setInterval(50ms);
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 18) % 360;
        update();
    });
}

void BusyIndicator::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    setAccessibleName(busy ? tr("Loading") : QString());
    if (busy && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_step.start();
    else
        m_step.stop();
    update();
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    if (!m_isBusy)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(themeColor(ColorRole::Focus, palette()), 2);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    // QPainter counts in sixteenths of a degree.
    painter.drawArc(QRectF(rect()).adjusted(2, 2, -2, -2), -m_angle * 16, 270 * 16);
}

} // namespace tokenry
