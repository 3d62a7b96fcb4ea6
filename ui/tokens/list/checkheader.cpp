// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/checkheader.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include "ui/style/palette.h"
#include "ui/tokens/list/tokencelldelegate.h"
#include "ui/tokens/list/tokentableview.h"

namespace tokenry {

namespace {

constexpr int columnWidth = 40;

} // namespace

CheckHeader::CheckHeader(TokenTableView *view) : QHeaderView(Qt::Vertical, view), m_view(view)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize CheckHeader::sizeHint() const
{
    return {columnWidth, QHeaderView::sizeHint().height()};
}

void CheckHeader::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowClicked(row, event->modifiers());
}

void CheckHeader::mouseMoveEvent(QMouseEvent *event)
{
    m_view->setHoveredRow(logicalIndexAt(event->position().toPoint()));
}

void CheckHeader::mouseReleaseEvent(QMouseEvent *) {}

/// Two quick clicks are two clicks: the row is checked and unchecked again.
void CheckHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

/// Below the last row it looks like the table, not like a heading.
void CheckHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    if (end < viewport()->height())
        QPainter(viewport())
            .fillRect(0, end, viewport()->width(), viewport()->height() - end,
                      themeColor(ColorRole::Surface, palette()));
}

void CheckHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const QModelIndex index = model()->index(row, 0);
    paintRowGround(*painter, rect, row == m_view->hoveredRow(), palette());
    const QVariant state = index.data(Qt::CheckStateRole);
    QStyleOptionButton box;
    box.initFrom(this);
    box.state.setFlag(QStyle::State_MouseOver, false);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_Enabled, state.isValid());
    box.state.setFlag(QStyle::State_On, state.toInt() == Qt::Checked);
    box.rect.setSize({style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, this),
                      style()->pixelMetric(QStyle::PM_IndicatorHeight, &box, this)});
    box.rect.moveCenter(rect.center());
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
    m_view->paintCurrentRow(*painter, row, rect);
}

} // namespace tokenry
