// SPDX-License-Identifier: Apache-2.0
#include "chip.h"

#include <QPainter>

#include "stylepainting.h"
#include "theme.h"

namespace tokenry {

namespace {

constexpr int sidePadding = 8;
constexpr int topPadding = 2;

} // namespace

void paintChip(QPainter &painter, const QRect &rect, const QString &text, const QColor &color)
{
    painting::drawBox(painter, rect, {}, color, rect.height() / 2.0);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

QSize chipSize(const QString &text, const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(text) + 2 * sidePadding, metrics.height() + 2 * topPadding};
}

Chip::Chip(ColorRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setRole(ColorRole role)
{
    m_role = role;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(text(), fontMetrics());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), text(), themeColor(m_role, palette()));
}

} // namespace tokenry
