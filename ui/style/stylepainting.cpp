// SPDX-License-Identifier: Apache-2.0
#include "ui/style/stylepainting.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include "ui/style/theme.h"

namespace tokenry::painting {

namespace {

bool isHovered(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
}

bool isPressed(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken) && option.state.testFlag(QStyle::State_Enabled);
}

QColor role(ColorRole which, const QStyleOption &option)
{
    return themeColor(which, option.palette);
}

void drawCheckMark(QPainter &painter, const QRectF &box, const QColor &color)
{
    QPen pen(color, std::max(1.5, box.width() / 8));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.42, 0.71), at(0.76, 0.32)});
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &frame, qreal radius,
             qreal frameWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(frame.isValid() ? QPen(frame, frameWidth) : QPen(Qt::NoPen));
    const qreal inset = frame.isValid() ? frameWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, qreal radius)
{
    drawBox(painter, rect, {}, themeColor(ColorRole::Focus, palette), radius, 2);
}

void drawChevron(QPainter &painter, const QRectF &rect, const QColor &color, Qt::ArrowType direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    if (direction == Qt::UpArrow)
        painter.rotate(180);
    else if (direction == Qt::LeftArrow)
        painter.rotate(90);
    else if (direction == Qt::RightArrow)
        painter.rotate(-90);
    QPen pen(color, 1.5);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF{QPointF(-3.75, -1.75), QPointF(0, 2), QPointF(3.75, -1.75)});
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor fill = role(isEnabled ? ColorRole::Surface : ColorRole::SurfaceSunken, option);
    QColor frame = role(isEnabled ? ColorRole::BorderStrong : ColorRole::Border, option);
    if (isHovered(option))
        frame = mixed(frame, role(ColorRole::Text, option), 0.3);
    drawBox(painter, option.rect, fill, frame);
    if (isEnabled && option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, option.palette);
}

void drawCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartial = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box(option.rect);
    if (isOn || isPartial) {
        QColor fill = role(isEnabled ? ColorRole::Primary : ColorRole::TextDisabled, option);
        if (isHovered(option))
            fill = mixed(fill, role(ColorRole::Text, option), 0.15);
        drawBox(painter, box, fill, {}, 4);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor mark = role(isEnabled ? ColorRole::OnPrimary : ColorRole::Surface, option);
        if (isOn)
            drawCheckMark(painter, box, mark);
        else
            painter.fillRect(
                QRectF(box.left() + box.width() * 0.25, box.center().y() - 1, box.width() * 0.5, 2), mark);
        painter.restore();
        return;
    }
    const QColor fill =
        role(isPressed(option) || !isEnabled ? ColorRole::SurfaceSunken : ColorRole::Surface, option);
    // The frame alone says that there is something to check, so it is as dark as text.
    QColor frame = role(isEnabled ? ColorRole::TextMuted : ColorRole::BorderStrong, option);
    if (isHovered(option))
        frame = role(ColorRole::Focus, option);
    drawBox(painter, box, fill, frame, 4, 1.25);
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box(option.rect);
    const qreal radius = box.width() / 2;
    if (option.state.testFlag(QStyle::State_On)) {
        drawBox(painter, box, role(isEnabled ? ColorRole::Primary : ColorRole::TextDisabled, option), {},
                radius);
        const qreal inset = box.width() * 0.32;
        drawBox(painter, box.adjusted(inset, inset, -inset, -inset), role(ColorRole::OnPrimary, option), {},
                radius - inset);
        return;
    }
    drawBox(painter, box, role(ColorRole::Surface, option),
            role(isEnabled ? ColorRole::TextMuted : ColorRole::BorderStrong, option), radius, 1.25);
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    QColor fill = role(ColorRole::Window, option);
    if (isPressed(option))
        fill = mixed(fill, role(ColorRole::Text, option), 0.09);
    else if (isHovered(option))
        fill = mixed(fill, role(ColorRole::Text, option), 0.04);
    painter.fillRect(option.rect, fill);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     role(ColorRole::Border, option));
}

void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    constexpr int arrowSpace = 16;
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect textRect = option.rect;
    if (isSorted)
        textRect.setWidth(std::max(0, textRect.width() - arrowSpace));
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRect.width());
    const int textWidth = option.fontMetrics.horizontalAdvance(text);
    painter.setPen(role(isSorted ? ColorRole::Text : ColorRole::TextMuted, option));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, textRect),
                     QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     text);
    if (!isSorted)
        return;
    const QRect arrow(textRect.left() + textWidth + 2, textRect.top(), arrowSpace, textRect.height());
    // Qt names the indicator after the arrow of earlier styles: SortDown is ascending.
    drawChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow),
                role(ColorRole::Text, option),
                option.sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider,
                   const QColor &ground)
{
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.state.testFlag(QStyle::State_MouseOver) ||
                          (option.state.testFlag(QStyle::State_Sunken) &&
                           option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    const qreal thickness = isActive ? 8 : 6;
    QRectF handle(slider);
    if (option.orientation == Qt::Vertical)
        handle =
            QRectF(handle.center().x() - thickness / 2, handle.top() + 2, thickness, handle.height() - 4);
    else
        handle =
            QRectF(handle.left() + 2, handle.center().y() - thickness / 2, handle.width() - 4, thickness);
    drawBox(painter, handle, mixed(ground, role(ColorRole::Text, option), isActive ? 0.5 : 0.32), {},
            thickness / 2);
}

} // namespace tokenry::painting
