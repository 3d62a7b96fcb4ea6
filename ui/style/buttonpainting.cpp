// SPDX-License-Identifier: Apache-2.0
#include "ui/style/stylepainting.h"

#include <QPainter>
#include <QStyleOption>

#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry::painting {

namespace {

struct ButtonColors
{
    QColor fill;
    QColor frame;
    QColor text;
};

/// At rest and enabled. An invalid fill or frame is left out.
ButtonColors restingColors(const QPalette &palette, ButtonKind kind, bool isChecked)
{
    const auto color = [&palette](ColorRole role) { return themeColor(role, palette); };
    switch (kind) {
    case ButtonKind::Normal:
    case ButtonKind::Choice:
        if (isChecked)
            return {color(ColorRole::Selection), color(ColorRole::Focus), color(ColorRole::Text)};
        return {color(ColorRole::Surface), color(ColorRole::BorderStrong), color(ColorRole::Text)};
    case ButtonKind::Primary:
        return {color(ColorRole::Primary), {}, color(ColorRole::OnPrimary)};
    case ButtonKind::Danger:
        return {color(ColorRole::Surface), color(ColorRole::Danger), color(ColorRole::Danger)};
    case ButtonKind::DangerFilled:
        return {color(ColorRole::DangerFill), {}, color(ColorRole::OnDangerFill)};
    case ButtonKind::Link:
        return {{}, {}, color(ColorRole::Link)};
    }
    return {};
}

ButtonColors disabledColors(const QPalette &palette, ButtonKind kind)
{
    const auto color = [&palette](ColorRole role) { return themeColor(role, palette); };
    const QColor text = color(ColorRole::TextDisabled);
    if (kind == ButtonKind::Link)
        return {{}, {}, text};
    if (kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled) {
        // The kinds still differ, so that the purpose of the button is visible before it is enabled.
        const QColor full = color(kind == ButtonKind::Primary ? ColorRole::Primary : ColorRole::DangerFill);
        const QColor fill = mixed(color(ColorRole::Window), full, 0.18);
        return {fill, {}, mixed(text, full, 0.35)};
    }
    return {color(ColorRole::Window), color(ColorRole::Border), text};
}

ButtonColors colorsFor(const QStyleOption &option, ButtonKind kind)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return disabledColors(option.palette, kind);
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    ButtonColors colors = restingColors(option.palette, kind, isChecked);
    const bool isPressed = option.state.testFlag(QStyle::State_Sunken);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const qreal share = isPressed ? 0.16 : isHovered ? 0.07 : 0;
    if (share > 0) {
        const QColor under =
            colors.fill.isValid() ? colors.fill : themeColor(ColorRole::Window, option.palette);
        // Towards the text colour: filled buttons, whose own text is of the other kind, become more legible
        // by it.
        colors.fill = mixed(under, themeColor(ColorRole::Text, option.palette), share);
    }
    return colors;
}

/// Our icons have one colour each, so one button shows text and icon alike.
QPixmap tinted(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

QColor buttonTextColor(const QStyleOption &option, ButtonKind kind)
{
    return colorsFor(option, kind).text;
}

void drawButtonPanel(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind)
{
    const ButtonColors colors = colorsFor(option, kind);
    const QRectF rect(option.rect);
    const bool isChosen =
        option.state.testFlag(QStyle::State_On) && option.state.testFlag(QStyle::State_Enabled);
    drawBox(painter, rect, colors.fill, colors.frame, controlRadius, isChosen ? 1.5 : 1);
    const bool showsFocus = option.state.testFlag(QStyle::State_HasFocus) &&
                            option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (!showsFocus)
        return;
    drawFocusRing(painter, rect, option.palette);
    // On a filled button a blue ring on blue would not be seen: a gap in the window's colour sets it apart.
    if (kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled)
        drawBox(painter, rect.adjusted(2, 2, -2, -2), {}, themeColor(ColorRole::Window, option.palette),
                controlRadius - 2, 1.5);
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind)
{
    constexpr int gap = 6;
    const QColor color = buttonTextColor(option, kind);
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    QRect rect = option.rect;
    if (hasMenu) {
        const QRect arrow(rect.right() - 14, rect.top(), 14, rect.height());
        drawChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), color, Qt::DownArrow);
        rect.setRight(arrow.left() - (option.text.isEmpty() ? 0 : 2));
    }
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int space = iconWidth > 0 && !option.text.isEmpty() ? gap : 0;
    const int textRoom = rect.width() - iconWidth - space;
    const QString text =
        option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() <= textRoom
            ? option.text
            : option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRoom, Qt::TextShowMnemonic);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    int x = rect.left() + (rect.width() - iconWidth - space - textWidth) / 2;
    if (iconWidth > 0) {
        const QRect iconRect(QPoint(x, rect.center().y() - option.iconSize.height() / 2 + 1),
                             option.iconSize);
        const qreal scale = painter.device()->devicePixelRatioF();
        QPixmap pixmap = option.icon.pixmap(option.iconSize, scale, QIcon::Normal);
        const bool isDisabled = !option.state.testFlag(QStyle::State_Enabled);
        if (isDisabled || kind != ButtonKind::Normal)
            pixmap = tinted(pixmap, color);
        painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, iconRect), pixmap);
        x += iconWidth + space;
    }
    if (text.isEmpty())
        return;
    const QRect textRect(x, rect.top(), textWidth, rect.height());
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, textRect),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, text);
}

} // namespace tokenry::painting
