// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/tokentableview.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/tokens/models/tokentablemodel.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"
#include "ui/tokens/list/columnwidths.h"
#include "ui/tokens/list/tokencelldelegate.h"

namespace tokenry {
using namespace Qt::StringLiterals;

TokenTableView::TokenTableView(QWidget *parent) : QTableView(parent)
{
    setObjectName(u"tokenTable"_s);
    setAccessibleName(tr("Tokens"));
    setItemDelegate(new TokenCellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(metrics::rowHeight, fontMetrics().height() + 16));
    buildHeader();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TokenTableView::rememberTopRow);
}

void TokenTableView::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    header->setFont(font);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // No arrow at first: the rows stand in the service's order.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(header->viewport()->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { Q_EMIT sortingChanged(isSorted()); });
    connect(header, &QHeaderView::sectionMoved, this, &TokenTableView::layoutChangedByUser);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int oldSize, int newSize) {
        if (m_isFitting)
            return;
        // A size of 0 means that the column was hidden or shown; the others adapt.
        if (oldSize == 0 || newSize == 0)
            fitColumns();
        else
            m_fitsColumns = false;
        Q_EMIT layoutChangedByUser();
    });
}

void TokenTableView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    // After Qt's own connections, so that the header knows the new rows already.
    connect(model, &QAbstractItemModel::rowsInserted, this, &TokenTableView::restoreTopRow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TokenTableView::restoreTopRow);
    connect(model, &QAbstractItemModel::rowsMoved, this, &TokenTableView::restoreTopRow);
    // After a sort on request the scroll position stays; otherwise the visible rows stay.
    connect(model, &QAbstractItemModel::layoutChanged, this,
            [this](const QList<QPersistentModelIndex> &, QAbstractItemModel::LayoutChangeHint hint) {
                if (hint != QAbstractItemModel::VerticalSortHint)
                    restoreTopRow();
            });
    // Between these signals the header shows and hides columns by itself, which the person did not ask for.
    // Its own connections are older, so that it gets both signals first.
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { m_isFitting = true; });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { m_isFitting = false; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_topRow = QPersistentModelIndex();
        setHoveredRow(-1);
        scrollToTop();
    });
    resetLayout();
}

QByteArray TokenTableView::saveLayout() const
{
    return columnwidths::save(*horizontalHeader(), m_fitsColumns);
}

bool TokenTableView::restoreLayout(const QByteArray &layout)
{
    m_isFitting = true;
    const std::optional<bool> fits = columnwidths::restore(*horizontalHeader(), layout);
    m_isFitting = false;
    if (!fits)
        return false;
    m_fitsColumns = *fits;
    fitColumns();
    return true;
}

void TokenTableView::resetLayout()
{
    QHeaderView *header = horizontalHeader();
    m_isFitting = true;
    for (int logical = 0; logical < header->count(); ++logical) {
        header->moveSection(header->visualIndex(logical), logical);
        header->setSectionHidden(logical, logical == static_cast<int>(TokenColumn::TokenId));
    }
    m_isFitting = false;
    m_fitsColumns = true;
    fitColumns();
    Q_EMIT layoutChangedByUser();
}

TableSort TokenTableView::tableSort() const
{
    const QHeaderView *header = horizontalHeader();
    if (!isSorted())
        return {};
    return {static_cast<TokenColumn>(header->sortIndicatorSection()), header->sortIndicatorOrder()};
}

void TokenTableView::setTableSort(const TableSort &sort)
{
    horizontalHeader()->setSortIndicator(sort.column ? static_cast<int>(*sort.column) : -1, sort.order);
}

bool TokenTableView::isSorted() const
{
    return horizontalHeader()->sortIndicatorSection() >= 0;
}

void TokenTableView::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    QHeaderView *header = horizontalHeader();
    const bool isLast = header->count() - header->hiddenSectionCount() == 1;
    for (int logical = 0; logical < header->count(); ++logical) {
        QAction *action = menu->addAction(model()->headerData(logical, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(logical));
        // The last column stays, because without one there would be no header to bring it back.
        action->setEnabled(!isLast || header->isSectionHidden(logical));
        connect(action, &QAction::toggled, header,
                [header, logical](bool shown) { header->setSectionHidden(logical, !shown); });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, this, &TokenTableView::resetLayout);
}

void TokenTableView::setStale(bool stale)
{
    if (m_isStale == stale)
        return;
    m_isStale = stale;
    viewport()->update();
}

int TokenTableView::selectedRowCount() const
{
    int count = 0;
    if (!selectionModel())
        return count;
    // Whole rows are selected, so a range is as high as it has rows.
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

QList<int> TokenTableView::selectedRowNumbers(int atMost) const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < atMost; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList TokenTableView::selectedTokenIds() const
{
    QStringList ids;
    const QList<int> rows = selectedRowNumbers(model() ? model()->rowCount() : 0);
    for (const int row : rows)
        ids.append(model()->index(row, 0).data(TokenTableModel::TokenIdRole).toString());
    return ids;
}

QString TokenTableView::selectedText() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            columns.append(logical);
    }
    QStringList lines;
    const QList<int> rows = selectedRowNumbers(model() ? model()->rowCount() : 0);
    for (const int row : rows) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(model()->index(row, column).data(TokenTableModel::CopyTextRole).toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TokenTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        // Qt would copy the current cell only.
        Q_EMIT copyRequested();
        event->accept();
        return;
    }
    const bool isVertical = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool selectsNone = selectionModel() && !selectionModel()->hasSelection();
    if (isVertical && event->modifiers() == Qt::NoModifier && selectsNone && currentIndex().isValid()) {
        // The row from which the keyboard would go on is not selected, so it comes first.
        selectRow(currentIndex().row());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// The row that the keyboard is in is the selected one, as after a click.
void TokenTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason ||
                              event->reason() == Qt::BacktabFocusReason ||
                              event->reason() == Qt::ShortcutFocusReason;
    if (isByKeyboard && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

void TokenTableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool TokenTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void TokenTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    const bool usesKeyboard = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    // A mark on a row that is not selected would look like a selection.
    if (!currentIndex().isValid() || !selectionModel()->hasSelection()) {
        if (usesKeyboard)
            painting::drawFocusRing(painter, viewport()->rect(), palette(), 2);
        return;
    }
    // The row with the keyboard: a bar at its beginning when it is selected, because a bar reads as a
    // selection; and a ring, always when it is not selected, otherwise when the keyboard is in use.
    const int row = currentIndex().row();
    const QRect place(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    const int bar = isRightToLeft() ? place.right() - 2 : 0;
    const bool isSelected = selectionModel()->isRowSelected(row, rootIndex());
    if (isSelected)
        painter.fillRect(bar, place.top(), 3, place.height() - 1, themeColor(ColorRole::Focus, palette()));
    if (!isSelected || usesKeyboard)
        painting::drawFocusRing(painter, place.adjusted(0, 0, 0, -1), palette(), 2);
}

void TokenTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TokenTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(std::max(metrics::rowHeight, fontMetrics().height() + 16));
}

void TokenTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The mark spans the row; Qt repaints single cells.
    updateRow(previous.row());
    updateRow(current.row());
}

void TokenTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int row = currentIndex().row();
    if (end > start && row >= start && row <= end) {
        // Qt goes to the nearest row that stays, however far away it is, and scrolls there.
        const bool isTopStaying = m_topRow.isValid() && (m_topRow.row() < start || m_topRow.row() > end);
        const int nearest = isTopStaying ? m_topRow.row() : start > 0 ? 0 : end + 1;
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(model()->index(nearest, currentIndex().column()),
                                          QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void TokenTableView::lookAnew()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isSelected(current))
        scrollTo(current);
    else
        scrollToTop();
}

void TokenTableView::fitColumns()
{
    if (!m_fitsColumns || m_isFitting || !model())
        return;
    m_isFitting = true;
    columnwidths::fit(*horizontalHeader(), viewport()->width(), font(), horizontalHeader()->font());
    m_isFitting = false;
}

void TokenTableView::rememberTopRow()
{
    if (m_isRestoringScroll || !model())
        return;
    const int row = rowAt(0);
    m_topRow = row >= 0 ? model()->index(row, 0) : QModelIndex();
    m_topOffset = row >= 0 ? rowViewportPosition(row) : 0;
}

void TokenTableView::restoreTopRow()
{
    setHoveredRow(-1);
    // At the top the view stays at the top, so that new rows are seen.
    if (!m_topRow.isValid() || verticalScrollBar()->value() == 0)
        return;
    m_isRestoringScroll = true;
    updateGeometries();
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(m_topRow.row()) - m_topOffset);
    m_isRestoringScroll = false;
}

void TokenTableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(row);
}

void TokenTableView::updateRow(int row)
{
    if (row >= 0 && model() && row < model()->rowCount())
        viewport()->update(0, rowViewportPosition(row) - 1, viewport()->width(), rowHeight(row) + 2);
}

} // namespace tokenry
