// SPDX-License-Identifier: Apache-2.0
// Sizes and places of the style; tokenrystyle.cpp paints.
#include "ui/style/tokenrystyle.h"

#include <algorithm>

#include <QListWidget>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>

#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

constexpr int fieldPadding = 8;
constexpr int buttonPadding = 12;
constexpr int linkPadding = 4;
constexpr int headerPadding = 12;
constexpr int scrollBarExtent = 12;
constexpr int shortestSlider = 28;

/// Never lower than the text needs, at any font size.
int controlHeight(const QStyleOption *option)
{
    return std::max(metrics::controlHeight, option ? option->fontMetrics.height() + 12 : 0);
}

QRect sliderRect(const QStyleOptionSlider &bar)
{
    const bool isVertical = bar.orientation == Qt::Vertical;
    const int length = isVertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int slider = length;
    if (range > 0)
        slider = static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep));
    slider = std::min(length, std::max(slider, shortestSlider));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    return isVertical ? QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), slider)
                      : QRect(bar.rect.left() + start, bar.rect.top(), slider, bar.rect.height());
}

} // namespace

QRect TokenryStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonContents: {
        const int padding = buttonKind(widget) == ButtonKind::Link ? linkPadding : buttonPadding;
        // A narrow button of one icon keeps its icon.
        const int most = std::max(0, (option->rect.width() - 16) / 2);
        return option->rect.adjusted(std::min(padding, most), 0, -std::min(padding, most), 0);
    }
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return option->rect.adjusted(fieldPadding, 1, -fieldPadding, -1);
        return option->rect;
    case SE_HeaderLabel:
        return visualRect(option->direction, option->rect, option->rect.adjusted(headerPadding, 0, -4, 0));
    case SE_ItemViewItemText: {
        const QRect text = QProxyStyle::subElementRect(element, option, widget);
        // Under their heading; the item itself adds a margin of 3.
        const bool isIndented =
            qobject_cast<const QTableView *>(widget) || qobject_cast<const QListWidget *>(widget);
        const int indent = isIndented ? headerPadding - 3 : 0;
        return option->direction == Qt::RightToLeft ? text.adjusted(0, 0, -indent, 0)
                                                    : text.adjusted(indent, 0, 0, 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect TokenryStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, rect,
                              rect.adjusted(fieldPadding + 1, 2, -painting::chevronSpace, -2));
        if (subControl == SC_ComboBoxArrow) {
            const QRect arrow(rect.right() - painting::chevronSpace + 2, rect.top(),
                              painting::chevronSpace - 4, rect.height());
            return visualRect(option->direction, rect, arrow);
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        const QRect slider = sliderRect(*bar);
        const bool isVertical = bar->orientation == Qt::Vertical;
        switch (subControl) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return visualRect(option->direction, rect, slider);
        case SC_ScrollBarSubPage: {
            QRect before = rect;
            isVertical ? before.setBottom(slider.top() - 1) : before.setRight(slider.left() - 1);
            return visualRect(option->direction, rect, before);
        }
        case SC_ScrollBarAddPage: {
            QRect after = rect;
            isVertical ? after.setTop(slider.bottom() + 1) : after.setLeft(slider.right() + 1);
            return visualRect(option->direction, rect, after);
        }
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize TokenryStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isLink = buttonKind(widget) == ButtonKind::Link;
        int width = size.width() + 2 * (isLink ? linkPadding : buttonPadding);
        if (button && !button->icon.isNull() && !button->text.isEmpty())
            width += 4;
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu))
            width += 16;
        if (button && button->text.isEmpty() && !button->icon.isNull() &&
            !button->features.testFlag(QStyleOptionButton::HasMenu))
            width = std::max(size.width() + 14, controlHeight(option));
        if (isLink)
            return {width, option->fontMetrics.height() + 6};
        return {width, std::max(controlHeight(option), size.height() + 8)};
    }
    case CT_LineEdit:
        return {size.width() + 2 * fieldPadding, std::max(controlHeight(option), size.height())};
    case CT_ComboBox:
        return {size.width() + fieldPadding + painting::chevronSpace + 6, controlHeight(option)};
    case CT_SpinBox:
        return {size.width() + fieldPadding + painting::chevronSpace, controlHeight(option)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + headerPadding, std::max(32, option->fontMetrics.height() + 16)};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        const bool hasKeys = item && item->text.contains(u'\t');
        const bool hasTwoMarks =
            item && item->checkType != QStyleOptionMenuItem::NotCheckable && !item->icon.isNull();
        const int marks = hasTwoMarks ? 52 + painting::menuIconColumn : 52;
        return {size.width() + marks + (hasKeys ? item->reservedShortcutWidth + 24 : 0),
                std::max(28, option->fontMetrics.height() + 10)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int TokenryStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 9;
    case PM_DefaultFrameWidth:
        // As wide as the ring around a field that has the focus.
        return qobject_cast<const QPlainTextEdit *>(widget) ? 2 : 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::windowMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TokenryStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Header_ArrowAlignment:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_isMotionReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // A bullet: Fusion's own mark is as tall as a letter
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon TokenryStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return themedIcon(Icon::Clear, ColorRole::TextMuted);
    // The arrows of the calendar.
    if (which == SP_ArrowLeft)
        return themedIcon(Icon::Previous);
    if (which == SP_ArrowRight)
        return themedIcon(Icon::Next);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace tokenry
