// SPDX-License-Identifier: Apache-2.0
#include "ui/style/stylepainting.h"

#include <algorithm>

#include <QIcon>
#include <QPainter>
#include <QStyleOption>

#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry::painting {

namespace {

constexpr int edge = 8;

} // namespace

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const auto color = [&option](ColorRole role) { return themeColor(role, option.palette); };
    // The list of a combo box paints no ground of its own.
    painter.fillRect(option.rect, color(ColorRole::Surface));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(option.rect.left() + edge, option.rect.center().y(), option.rect.width() - 2 * edge, 1),
            color(ColorRole::Border));
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && isEnabled)
        drawBox(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), color(ColorRole::Selection), {}, 4);

    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const qreal scale = painter.device()->devicePixelRatioF();
    QRect content = option.rect.adjusted(edge, 0, -edge, 0);
    const QRect mark = placed(QRect(content.left(), content.center().y() - 7, 16, 16));
    const QIcon::Mode mode = isEnabled ? QIcon::Normal : QIcon::Disabled;
    const bool isCheckable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (isCheckable && option.checked)
        painter.drawPixmap(mark, themedIcon(Icon::Check).pixmap(QSize(16, 16), scale, mode));
    content.setLeft(content.left() + menuIconColumn);
    if (!option.icon.isNull()) {
        const QRect icon =
            isCheckable ? placed(QRect(content.left(), content.center().y() - 7, 16, 16)) : mark;
        painter.drawPixmap(icon, option.icon.pixmap(QSize(16, 16), scale, mode));
        if (isCheckable)
            content.setLeft(content.left() + menuIconColumn);
    }
    painter.setFont(option.font);
    const auto tab = option.text.indexOf(u'\t');
    const QString text = tab < 0 ? option.text : option.text.left(tab);
    const int alignment =
        static_cast<int>(Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    painter.setPen(color(isEnabled ? ColorRole::Text : ColorRole::TextDisabled));
    painter.drawText(placed(content),
                     alignment | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                     text);
    if (tab >= 0) {
        painter.setPen(color(isEnabled ? ColorRole::TextMuted : ColorRole::TextDisabled));
        painter.drawText(placed(content),
                         alignment |
                             static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                         option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(content.right() - 8, content.top(), 12, content.height());
        drawChevron(painter, placed(arrow), color(ColorRole::TextMuted),
                    option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    }
}

} // namespace tokenry::painting
