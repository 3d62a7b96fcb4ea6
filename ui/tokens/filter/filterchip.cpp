// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/filter/filterchip.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>

#include "app/core/displaytext.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

constexpr int sidePadding = 10;
constexpr int topPadding = 3;
constexpr int crossExtent = 12;
constexpr int gap = 6;
constexpr int longestText = 260;
constexpr int shortestText = 48;

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent), m_cross(themedIcon(Icon::Clear, ColorRole::TextMuted))
{
    setFont(smallFont());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    hide();
}

void FilterChip::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setToolTip(plainTooltip(tr("%1. Click to remove this filter.").arg(text)));
    setAccessibleName(tr("Remove filter %1").arg(text));
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

int FilterChip::widthFor(int textWidth) const
{
    return 2 * sidePadding + textWidth + gap + crossExtent;
}

QSize FilterChip::sizeHint() const
{
    const int textWidth = std::min(longestText, fontMetrics().horizontalAdvance(m_text) + 1);
    return {widthFor(textWidth), fontMetrics().height() + 2 * topPadding};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(widthFor(shortestText), sizeHint().width()), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto color = [this](ColorRole role) { return themeColor(role, palette()); };
    const QColor fill = underMouse() || isDown()
                            ? painting::mixed(color(ColorRole::Surface), color(ColorRole::Text), 0.06)
                            : color(ColorRole::Surface);
    const qreal radius = height() / 2.0;
    painting::drawBox(painter, rect(), fill, color(ColorRole::BorderStrong), radius);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        painting::drawFocusRing(painter, rect(), palette(), radius);
    const QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    const QRect word = inner.adjusted(0, 0, -gap - crossExtent, 0);
    painter.setPen(color(ColorRole::Text));
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), word),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        fontMetrics().elidedText(m_text, Qt::ElideRight, word.width()));
    const QRect cross(inner.right() - crossExtent + 1, (height() - crossExtent) / 2, crossExtent,
                      crossExtent);
    m_cross.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), cross));
}

} // namespace tokenry
