// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include "app/overview/overviewcounts.h"

namespace tokenry {

/// Stacked bars: a bar for each age, a segment for each highest right. Each segment is reached with the arrow
/// keys and pressed with Enter, Space or the pointer. The whole picture stands in the accessible description
/// as text.
class AgeBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgeBars)

public:
    explicit AgeBars(QWidget *parent = nullptr);

    void setCounts(const OverviewCounts &counts);
    /// All numbers in words, a line for each age.
    [[nodiscard]] static QString textOf(const OverviewCounts &counts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void segmentActivated(tokenry::AgeBand band, tokenry::TopRight right);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Segment
    {
        AgeBand band;
        TopRight right;
        int count;
        QRect rect;
    };
    [[nodiscard]] QList<AgeBand> shownBands() const;
    [[nodiscard]] QList<Segment> segments() const;
    [[nodiscard]] int segmentAt(QPoint position) const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int totalWidth() const;
    void setCurrent(int segment);
    void activate(int segment);
    void paintLegend(QPainter &painter) const;
    void paintSegment(QPainter &painter, const Segment &segment, bool isCurrent) const;

    OverviewCounts m_counts;
    int m_current = 0;
};

} // namespace tokenry
