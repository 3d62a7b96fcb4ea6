// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/chip.h"

#include <QPainter>
#include <QStyle>

#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

constexpr int sidePadding = 8;
constexpr int topPadding = 2;
constexpr int iconExtent = 12;
constexpr int iconGap = 4;

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

void Chip::setIcon(const QIcon &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QSize size = chipSize(text(), fontMetrics());
    return m_icon.isNull() ? size : QSize(size.width() + iconExtent + iconGap, size.height());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = themeColor(m_role, palette());
    if (m_icon.isNull()) {
        paintChip(painter, rect(), text(), color);
        return;
    }
    paintChip(painter, rect(), {}, color);
    const QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    const QRect icon(inner.left(), inner.center().y() - iconExtent / 2 + 1, iconExtent, iconExtent);
    m_icon.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    const QRect word = inner.adjusted(iconExtent + iconGap, 0, 0, 0);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word),
                     Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace tokenry
