// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>
#include <QStyle>

#include "ui/style/buttonkind.h"
#include "ui/style/palette.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

/// How the style paints the parts that the palette alone cannot say. Stateless: everything comes from the
/// option.
namespace tokenry::painting {

inline constexpr qreal controlRadius = 6;
inline constexpr qreal frameRadius = 4; ///< Of frames around what scrolls
inline constexpr int menuIconColumn =
    24; ///< Of a menu; what can be checked and has an icon too has two of them
inline constexpr int chevronSpace = 28; ///< At the trailing end of a combo box

/// A mixture of two colours, for hover and pressed states; `share` of `over` from 0 to 1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal share);
/// A rounded box; an invalid colour leaves fill or frame out.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &frame,
             qreal radius = controlRadius, qreal frameWidth = 1);
/// 2 px, inside the rectangle, because nothing outside of a widget is painted.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette,
                   qreal radius = controlRadius);
/// A small arrow head in the middle of `rect`.
void drawChevron(QPainter &painter, const QRectF &rect, const QColor &color, Qt::ArrowType direction);

void drawButtonPanel(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind);
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind);
/// The text colour of a button in its present state.
[[nodiscard]] QColor buttonTextColor(const QStyleOption &option, ButtonKind kind);

/// Frame and ground of a field: line edit, combo box, date edit.
void drawField(QPainter &painter, const QStyleOption &option);
void drawCheckIndicator(QPainter &painter, const QStyleOption &option);
void drawRadioIndicator(QPainter &painter, const QStyleOption &option);
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider,
                   const QColor &ground);

} // namespace tokenry::painting
