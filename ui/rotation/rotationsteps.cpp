// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationsteps.h"

#include <QPainter>

#include "app/rotation/rotationmessages.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int circleSize = 20;
constexpr int lineWidth = 2;
constexpr int gap = 6;

} // namespace

RotationSteps::RotationSteps(QWidget *parent) : QWidget(parent), m_names(shownStepNames())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RotationSteps::setRotation(const Rotation &rotation)
{
    m_current = shownStep(rotation.step);
    m_times.clear();
    QStringList words;
    for (int step = 1; step <= m_names.size(); ++step) {
        m_times.append(shownStepTime(rotation, step));
        if (step < m_current)
            words.append(tr("%1: done", "a step").arg(m_names.at(step - 1)));
        else if (step == m_current)
            words.append(tr("%1: now", "a step").arg(m_names.at(step - 1)));
    }
    setAccessibleName(words.join(tr(", ", "between steps")));
    updateGeometry();
    update();
}

QSize RotationSteps::minimumSizeHint() const
{
    const int columns = static_cast<int>(m_names.size());
    return {columns * 8 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

QSize RotationSteps::sizeHint() const
{
    const int columns = static_cast<int>(m_names.size());
    const int text = fontMetrics().height() + QFontMetrics(smallFont()).height();
    return {columns * 16 * fontMetrics().averageCharWidth(), circleSize + gap + text};
}

void RotationSteps::paintCircle(QPainter &painter, int step, const QRect &circle) const
{
    const bool isDone = step < m_current;
    const bool isNow = step == m_current;
    const ColorRole role =
        isDone ? ColorRole::Success : (isNow ? ColorRole::Primary : ColorRole::BorderStrong);
    painter.setPen(QPen(themeColor(role, palette()), lineWidth));
    painter.setBrush(themeColor(isDone ? ColorRole::SuccessSurface : ColorRole::Surface, palette()));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isDone) {
        themedIcon(Icon::Check, ColorRole::Success).paint(&painter, circle.adjusted(3, 3, -3, -3));
        return;
    }
    painter.setFont(smallFont());
    painter.setPen(themeColor(isNow ? ColorRole::Text : ColorRole::TextMuted, palette()));
    painter.drawText(circle, Qt::AlignCenter, locale().toString(step));
}

void RotationSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = static_cast<int>(m_names.size());
    const int columnWidth = width() / columns;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int step = 1; step <= columns; ++step) {
        const int left = isMirrored ? width() - step * columnWidth : (step - 1) * columnWidth;
        const QRect column(left, 0, columnWidth, height());
        const QRect circle(isMirrored ? column.right() + 1 - circleSize : column.left(), 0, circleSize,
                           circleSize);
        if (step < columns) {
            const bool isDone = step < m_current;
            const int y = circleSize / 2;
            const int near = isMirrored ? circle.left() - gap : circle.right() + 1 + gap;
            const int far = isMirrored ? column.left() + gap : column.right() - gap;
            painter.setPen(
                QPen(themeColor(isDone ? ColorRole::Success : ColorRole::Border, palette()), lineWidth));
            painter.drawLine(near, y, far, y);
        }
        paintCircle(painter, step, circle);
        const bool isNow = step == m_current;
        painter.setFont(isNow ? bold : font());
        painter.setPen(themeColor(step <= m_current ? ColorRole::Text : ColorRole::TextMuted, palette()));
        const QRect name = column.adjusted(0, circleSize + gap, -gap, 0);
        painter.drawText(
            name, Qt::AlignTop | Qt::AlignLeading,
            painter.fontMetrics().elidedText(m_names.at(step - 1), Qt::ElideRight, name.width()));
        const QString time = m_times.value(step - 1);
        const QRect below = name.adjusted(0, fontMetrics().height(), 0, 0);
        painter.setFont(smallFont());
        painter.setPen(themeColor(ColorRole::TextMuted, palette()));
        painter.drawText(below, Qt::AlignTop | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(time, Qt::ElideRight, below.width()));
    }
}

} // namespace tokenry
