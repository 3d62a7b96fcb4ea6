// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/agebars.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

#include "app/overview/overviewtext.h"
#include "ui/controls/announcer.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int legendHeight = 28;
constexpr int barHeight = 28;
constexpr int rowStep = 36;
constexpr int gap = 2;
constexpr int spacing = 16;
constexpr int swatch = 14;
constexpr int leastSegment = 26;
constexpr int leastBarWidth = 200;
constexpr qreal radius = 4;

QString numberText(int number)
{
    return QLocale().toString(number);
}

ColorRole inkOf(TopRight right)
{
    switch (right) {
    case TopRight::ViewOnly:
        return ColorRole::BadgeView;
    case TopRight::Transact:
        return ColorRole::BadgeTransact;
    case TopRight::Manage:
    case TopRight::NoneOrUnknown:
        return ColorRole::BadgeManage;
    }
    return ColorRole::BadgeView;
}

ColorRole fillOf(TopRight right)
{
    switch (right) {
    case TopRight::ViewOnly:
        return ColorRole::BadgeViewFill;
    case TopRight::Transact:
        return ColorRole::BadgeTransactFill;
    case TopRight::Manage:
    case TopRight::NoneOrUnknown:
        return ColorRole::BadgeManageFill;
    }
    return ColorRole::BadgeViewFill;
}

/// Hatched where nothing is known, so that colour alone does not tell it from "Manage".
void paintBox(QPainter &painter, const QRect &rect, TopRight right, const QPalette &palette)
{
    const QColor ink = themeColor(inkOf(right), palette);
    const bool isHatched = right == TopRight::NoneOrUnknown;
    const QColor fill = themeColor(isHatched ? ColorRole::Surface : fillOf(right), palette);
    painting::drawBox(painter, QRectF(rect), fill, ink, radius);
    if (!isHatched)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(painting::mixed(fill, ink, 0.45), Qt::BDiagPattern));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace

AgeBars::AgeBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"overviewBars"_s);
    setAccessibleName(tr("Tokens by age and permission"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgeBars::setCounts(const OverviewCounts &counts)
{
    m_counts = counts;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(segments().size()) - 1));
    setAccessibleDescription(textOf(counts));
    updateGeometry();
    update();
}

QString AgeBars::textOf(const OverviewCounts &counts)
{
    QStringList lines;
    for (int number = 0; number < ageBandCount; ++number) {
        const auto band = static_cast<AgeBand>(number);
        if (counts.count(band) == 0)
            continue;
        QStringList parts;
        for (int other = 0; other < topRightCount; ++other) {
            const auto right = static_cast<TopRight>(other);
            if (const int count = counts.count(band, right); count > 0)
                parts.append(
                    tr("%1: %2", "%1 is a right, %2 a number").arg(topRightText(right), numberText(count)));
        }
        lines.append(tr("%1: %Ln tokens. %2.", "%1 is an age, %2 a list of numbers", counts.count(band))
                         .arg(ageBandText(band), parts.join(tr(", ", "between the numbers of a list"))));
    }
    return lines.isEmpty() ? tr("There is no token.") : lines.join(u'\n');
}

QList<AgeBand> AgeBars::shownBands() const
{
    QList<AgeBand> bands{AgeBand::Under30Days, AgeBand::Under90Days, AgeBand::Under180Days,
                         AgeBand::UnderOneYear, AgeBand::OverOneYear};
    for (const AgeBand odd : {AgeBand::InFuture, AgeBand::Invalid}) {
        if (m_counts.count(odd) > 0)
            bands.append(odd);
    }
    return bands;
}

int AgeBars::labelWidth() const
{
    int width = 0;
    const QList<AgeBand> bands = shownBands();
    for (const AgeBand band : bands)
        width = std::max(width, fontMetrics().horizontalAdvance(ageBandText(band)));
    return width + spacing;
}

int AgeBars::totalWidth() const
{
    return fontMetrics().horizontalAdvance(numberText(std::max(m_counts.total(), 1000))) + spacing;
}

QRect AgeBars::rowRect(int row) const
{
    return {0, legendHeight + row * rowStep + (rowStep - barHeight) / 2, width(), barHeight};
}

QList<AgeBars::Segment> AgeBars::segments() const
{
    const QList<AgeBand> bands = shownBands();
    int largest = 1;
    for (const AgeBand band : bands)
        largest = std::max(largest, m_counts.count(band));
    const int room =
        std::max(leastBarWidth, width() - labelWidth() - totalWidth()) - topRightCount * (leastSegment + gap);
    QList<Segment> segments;
    for (qsizetype row = 0; row < bands.size(); ++row) {
        const QRect line = rowRect(static_cast<int>(row));
        int left = labelWidth();
        for (int number = 0; number < topRightCount; ++number) {
            const auto right = static_cast<TopRight>(number);
            const int count = m_counts.count(bands.at(row), right);
            if (count == 0)
                continue;
            const int length = leastSegment + static_cast<int>(qint64{std::max(room, 0)} * count / largest);
            const QRect rect(left, line.top(), length, line.height());
            segments.append(
                {bands.at(row), right, count, QStyle::visualRect(layoutDirection(), this->rect(), rect)});
            left += length + gap;
        }
    }
    return segments;
}

int AgeBars::segmentAt(QPoint position) const
{
    const QList<Segment> all = segments();
    const auto found = std::find_if(all.cbegin(), all.cend(), [position](const Segment &segment) {
        return segment.rect.contains(position);
    });
    return found == all.cend() ? -1 : static_cast<int>(found - all.cbegin());
}

void AgeBars::setCurrent(int segment)
{
    const QList<Segment> all = segments();
    if (all.isEmpty())
        return;
    m_current = std::clamp(segment, 0, static_cast<int>(all.size()) - 1);
    const Segment &current = all.at(m_current);
    announce(this, segmentText(current.band, current.right, current.count));
    update();
}

void AgeBars::activate(int segment)
{
    const QList<Segment> all = segments();
    if (segment >= 0 && segment < all.size())
        Q_EMIT segmentActivated(all.at(segment).band, all.at(segment).right);
}

void AgeBars::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current + (isMirrored ? 1 : -1));
        return;
    case Qt::Key_Right:
        setCurrent(m_current + (isMirrored ? -1 : 1));
        return;
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(static_cast<int>(segments().size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AgeBars::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(segmentAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void AgeBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int segment = segmentAt(event->pos());
    if (event->button() != Qt::LeftButton || segment < 0)
        return;
    m_current = segment;
    update();
    activate(segment);
}

void AgeBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        setCurrent(m_current);
}

bool AgeBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<Segment> all = segments();
        const int place = segmentAt(help->pos());
        if (place < 0) {
            QToolTip::hideText();
        } else {
            const Segment &segment = all.at(place);
            QToolTip::showText(
                help->globalPos(),
                tr("%1. Click to show them.").arg(segmentText(segment.band, segment.right, segment.count)),
                this, segment.rect);
        }
        return true;
    }
    return QWidget::event(event);
}

void AgeBars::paintLegend(QPainter &painter) const
{
    int right = width();
    for (int number = topRightCount - 1; number >= 0; --number) {
        const auto kind = static_cast<TopRight>(number);
        const QString text = tr("%1: %2", "%1 is a right, %2 a number")
                                 .arg(topRightText(kind), numberText(m_counts.count(kind)));
        const int advance = fontMetrics().horizontalAdvance(text) + 1;
        const QRect label(right - advance, 0, advance, legendHeight - 8);
        const QRect box(label.left() - swatch - 6, label.center().y() - swatch / 2, swatch, swatch);
        painter.setPen(themeColor(ColorRole::TextMuted, palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label), Qt::AlignCenter, text);
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), box), kind, palette());
        right = box.left() - spacing;
    }
}

void AgeBars::paintSegment(QPainter &painter, const Segment &segment, bool isCurrent) const
{
    paintBox(painter, segment.rect, segment.right, palette());
    const QString text = numberText(segment.count);
    if (segment.right == TopRight::NoneOrUnknown) {
        // The number stands on a plain ground, not on the hatching.
        const QRect ground =
            fontMetrics().boundingRect(segment.rect, Qt::AlignCenter, text).adjusted(-3, 0, 3, 0);
        painting::drawBox(painter, QRectF(ground), themeColor(ColorRole::Surface, palette()), QColor(), 2);
    }
    painter.setPen(themeColor(inkOf(segment.right), palette()));
    painter.drawText(segment.rect, Qt::AlignCenter, text);
    if (isCurrent)
        painting::drawFocusRing(painter, QRectF(segment.rect).adjusted(-2, -2, 2, 2), palette(), radius + 2);
}

void AgeBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    const QList<AgeBand> bands = shownBands();
    for (qsizetype row = 0; row < bands.size(); ++row) {
        const QRect line = rowRect(static_cast<int>(row));
        painter.setPen(themeColor(ColorRole::Text, palette()));
        const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
        const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
        painter.drawText(line, static_cast<int>(start), ageBandText(bands.at(row)));
        painter.drawText(line, static_cast<int>(end), numberText(m_counts.count(bands.at(row))));
    }
    const QList<Segment> all = segments();
    for (qsizetype place = 0; place < all.size(); ++place)
        paintSegment(painter, all.at(place), hasFocus() && place == m_current);
}

QSize AgeBars::sizeHint() const
{
    return {labelWidth() + totalWidth() + 3 * leastBarWidth,
            legendHeight + static_cast<int>(shownBands().size()) * rowStep};
}

QSize AgeBars::minimumSizeHint() const
{
    return {labelWidth() + totalWidth() + leastBarWidth, sizeHint().height()};
}

} // namespace tokenry
