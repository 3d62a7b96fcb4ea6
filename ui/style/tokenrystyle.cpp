// SPDX-License-Identifier: Apache-2.0
#include "ui/style/tokenrystyle.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>

#include "ui/style/icons.h"
#include "ui/style/mnemonics.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// The colour behind a scroll bar: the ground of its scroll area.
QColor groundOf(const QWidget *scrollBar, const QPalette &fallback)
{
    for (const QWidget *parent = scrollBar ? scrollBar->parentWidget() : nullptr; parent;
         parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return fallback.color(QPalette::Window);
}

bool isTextField(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly();
}

void drawProgressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qreal span = std::max(1.0, static_cast<qreal>(option.maximum) - option.minimum);
    const qreal share = std::clamp((option.progress - option.minimum) / span, 0.0, 1.0);
    QRectF done(option.rect);
    done.setWidth(done.width() * share);
    if (option.direction == Qt::RightToLeft)
        done.moveRight(option.rect.right() + 1);
    painting::drawBox(painter, done, themeColor(ColorRole::Primary, option.palette), {}, 3);
}

} // namespace

TokenryStyle::TokenryStyle() : QProxyStyle(u"fusion"_s) {}

void TokenryStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painting::drawButtonPanel(*painter, *button, buttonKind(widget));
            return;
        }
        break;
    case PE_FrameDefaultButton:
    case PE_IndicatorHeaderArrow:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            painting::drawField(*painter, *option);
        return;
    case PE_FrameLineEdit:
        painting::drawField(*painter, *option);
        return;
    case PE_Frame:
        // A smaller radius than elsewhere: the square corners of the scrolled content would cut a larger one.
        painting::drawBox(
            *painter, option->rect, {},
            themeColor(isTextField(widget) ? ColorRole::BorderStrong : ColorRole::Border, option->palette),
            painting::frameRadius);
        if (isTextField(widget) && option->state.testFlag(State_HasFocus))
            painting::drawFocusRing(*painter, option->rect, option->palette, painting::frameRadius);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect,
                          themeColor(element == PE_PanelMenu ? ColorRole::Surface : ColorRole::SurfaceSunken,
                                     option->palette));
        painting::drawBox(*painter, option->rect, {}, themeColor(ColorRole::BorderStrong, option->palette),
                          0.5);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        painting::drawCheckIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        painting::drawRadioIndicator(*painter, *option);
        return;
    case PE_FrameFocusRect:
        // A table shows its current row itself; its cells are no things to focus.
        if (!qobject_cast<const QAbstractItemView *>(widget) &&
            option->state.testFlag(State_KeyboardFocusChange))
            painting::drawFocusRing(*painter, option->rect.adjusted(-2, -1, 2, 1), option->palette, 4);
        return;
    case PE_PanelButtonTool:
        if (option->state.testFlag(State_Enabled) &&
            (option->state & (State_MouseOver | State_Sunken | State_On))) {
            painting::drawBox(*painter, option->rect,
                              painting::mixed(themeColor(ColorRole::Window, option->palette),
                                              themeColor(ColorRole::Text, option->palette), 0.1),
                              {});
        }
        return;
    case PE_IndicatorArrowDown:
        painting::drawChevron(*painter, option->rect, themeColor(ColorRole::TextMuted, option->palette),
                              Qt::DownArrow);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TokenryStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painting::drawButtonPanel(*painter, *button, buttonKind(widget));
            QStyleOptionButton label = *button;
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            if (const auto *pressed = qobject_cast<const QAbstractButton *>(widget))
                label.text = withMnemonic(*pressed, label.text);
            painting::drawButtonLabel(*painter, label, buttonKind(widget));
            return;
        }
        break;
    case CE_Header:
        // Whole, because Qt places the label by its own style's margins, not by ours.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painting::drawHeaderSection(*painter, *header);
            QStyleOptionHeader label = *header;
            label.rect = subElementRect(SE_HeaderLabel, header, widget);
            painting::drawHeaderLabel(*painter, label);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painting::drawHeaderSection(*painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        empty.palette = option->palette;
        painting::drawHeaderSection(*painter, empty);
        return;
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painting::drawMenuItem(*painter, *item);
            return;
        }
        break;
    case CE_MenuEmptyArea:
    case CE_Splitter:
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QPoint middle = option->rect.center();
            const QRect line = frame->frameShape == QFrame::HLine
                                   ? QRect(option->rect.left(), middle.y(), option->rect.width(), 1)
                                   : QRect(middle.x(), option->rect.top(), 1, option->rect.height());
            painter->fillRect(line, themeColor(ColorRole::Border, option->palette));
            return;
        }
        break;
    case CE_ProgressBarGroove:
        painting::drawBox(*painter, option->rect, themeColor(ColorRole::SurfaceSunken, option->palette), {},
                          3);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            drawProgressContents(*painter, *bar);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TokenryStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && box->frame)
            painting::drawField(*painter, *option);
        const ColorRole role =
            option->state.testFlag(State_Enabled) ? ColorRole::TextMuted : ColorRole::TextDisabled;
        painting::drawChevron(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                              themeColor(role, option->palette), Qt::DownArrow);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painting::drawScrollBar(*painter, *bar,
                                    subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                                    groundOf(widget, option->palette));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void TokenryStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_heldKeys);
}

void TokenryStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(&m_heldKeys);
    QProxyStyle::unpolish(application);
}

void TokenryStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    m_enterKey.watch(widget);
}

void TokenryStyle::unpolish(QWidget *widget)
{
    m_enterKey.unwatch(widget);
    QProxyStyle::unpolish(widget);
}

} // namespace tokenry
