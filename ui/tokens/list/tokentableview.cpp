// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/tokentableview.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include "app/tokens/models/tokencells.h"
#include "app/tokens/models/tokentablemodel.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"
#include "ui/tokens/list/checkheader.h"
#include "ui/tokens/list/tokencelldelegate.h"

namespace tokenry {
using namespace Qt::StringLiterals;

TokenTableView::TokenTableView(QWidget *parent)
    : QTableView(parent), m_checkAll(new QCheckBox(parent ? parent : this))
{
    setObjectName(u"tokenTable"_s);
    setAccessibleName(tr("Tokens"));
    setItemDelegate(new TokenCellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    auto *checks = new CheckHeader(this);
    setVerticalHeader(checks);
    connect(checks, &CheckHeader::rowClicked, this, &TokenTableView::clickCheck);
    m_checkAll->setObjectName(u"tokenCheckAll"_s);
    m_checkAll->setAccessibleName(tr("Check every token of the list"));
    m_checkAll->setToolTip(tr("Check every token of the list, on all pages (Ctrl+A)"));
    if (parent)
        setTabOrder(m_checkAll, this);
    // Not clicked(): assistive technology toggles the box without a click.
    connect(m_checkAll, &QCheckBox::stateChanged, this,
            [this](int state) { Q_EMIT checkAllRequested(state != Qt::Unchecked); });
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(metrics::rowHeight, fontMetrics().height() + 16));
    buildHeader();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TokenTableView::rememberTopRow);
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
        m_anchor = QPersistentModelIndex();
        setHoveredRow(-1);
        scrollToTop();
    });
    resetLayout();
}

void TokenTableView::setStale(bool stale)
{
    if (m_isStale == stale)
        return;
    m_isStale = stale;
    viewport()->update();
}

int TokenTableView::currentRow() const
{
    // The selected row, because the index of the keyboard may lag behind, or stand in a row that nobody
    // chose.
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    return selection.isEmpty() ? -1 : selection.constFirst().top();
}

void TokenTableView::setCheckAllState(Qt::CheckState state)
{
    const QSignalBlocker blocker(m_checkAll);
    // A click leads from partly checked to checked, and never back to partly checked.
    m_checkAll->setCheckState(state);
    m_checkAll->setTristate(state == Qt::PartiallyChecked);
    verticalHeader()->viewport()->update();
}

QString TokenTableView::rowsText(const QList<Token> &tokens) const
{
    const QHeaderView *header = horizontalHeader();
    QList<TokenColumn> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); isColumnWanted(logical))
            columns.append(static_cast<TokenColumn>(logical));
    }
    const auto *rows = qobject_cast<const TokenRowsModel *>(model());
    const TokenNotes notes = rows ? rows->notes() : TokenNotes();
    QStringList lines;
    for (const Token &token : tokens) {
        QStringList cells;
        for (const TokenColumn column : std::as_const(columns))
            cells.append(isNoteColumn(column) ? noteText(notes.value(token.id), column)
                                              : copyText(token, column));
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
    if (event->matches(QKeySequence::SelectAll)) {
        Q_EMIT checkAllRequested(true);
        event->accept();
        return;
    }
    const bool isVertical = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool isSpace = event->key() == Qt::Key_Space;
    if ((isVertical || isSpace) && event->modifiers() == Qt::NoModifier && currentRow() < 0 &&
        currentIndex().isValid()) {
        // The row from which the keyboard would go on has no outline yet, so that comes first.
        selectRow(currentIndex().row());
        event->accept();
        return;
    }
    if (isSpace && event->modifiers() == Qt::NoModifier) {
        if (currentRow() >= 0 && !event->isAutoRepeat())
            clickCheck(currentRow(), Qt::NoModifier);
        event->accept();
        return;
    }
    const int before = currentRow();
    QTableView::keyPressEvent(event);
    if (event->modifiers() == Qt::ShiftModifier && before >= 0 && currentRow() >= 0 && currentRow() != before)
        requestChecks(before, currentRow(), true);
}

bool TokenTableView::isChecked(int row) const
{
    return model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void TokenTableView::clickCheck(int row, Qt::KeyboardModifiers modifiers)
{
    const int anchor = m_anchor.isValid() ? m_anchor.row() : currentRow();
    if (modifiers.testFlag(Qt::ShiftModifier) && anchor >= 0) {
        // A range follows the row where it begins.
        requestChecks(anchor, row, !m_anchor.isValid() || isChecked(anchor));
        return;
    }
    m_anchor = model()->index(row, 0);
    requestChecks(row, row, !isChecked(row));
}

void TokenTableView::requestChecks(int from, int to, bool isChecked)
{
    QStringList ids;
    for (int row = std::min(from, to); row <= std::max(from, to); ++row)
        ids.append(model()->index(row, 0).data(TokenTableModel::TokenIdRole).toString());
    Q_EMIT checkRequested(ids, isChecked);
}

/// The row that the keyboard is in is the current one, as after a click.
void TokenTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason ||
                              event->reason() == Qt::BacktabFocusReason ||
                              event->reason() == Qt::ShortcutFocusReason;
    if (isByKeyboard && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
    updateRow(currentRow());
}

void TokenTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentRow());
}

void TokenTableView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    const bool isCheck =
        event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() == Qt::LeftButton && isCheck && row >= 0)
        clickCheck(row, event->modifiers());
    else
        QTableView::mousePressEvent(event);
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
    QPainter painter(viewport());
    const int row = currentRow();
    if (row >= 0)
        paintCurrentRow(painter, row, {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)});
    else if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        painting::drawFocusRing(painter, viewport()->rect(), palette(), 2);
}

void TokenTableView::paintCurrentRow(QPainter &painter, int row, const QRect &part) const
{
    if (row != currentRow())
        return;
    // The outline spans the check column and the viewport; the rest of it is cut off.
    const bool isCheckColumn = part.width() == verticalHeader()->width();
    const bool extendsRight = isCheckColumn != isRightToLeft();
    const int rest = isCheckColumn ? viewport()->width() : verticalHeader()->width();
    const QRect whole = part.adjusted(extendsRight ? 0 : -rest, 0, extendsRight ? rest : 0, -1);
    painter.save();
    painter.setClipRect(part);
    if (hasFocus())
        painting::drawFocusRing(painter, whole, palette(), 2);
    else
        painting::drawBox(painter, whole, {}, themeColor(ColorRole::TextMuted, palette()), 2);
    painter.restore();
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

void TokenTableView::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect column(verticalHeader()->x(), horizontalHeader()->y(), verticalHeader()->width(),
                       horizontalHeader()->height());
    m_checkAll->resize(m_checkAll->sizeHint());
    QRect box(QPoint(), m_checkAll->size());
    // Beside the table and not in it: assistive technology finds nothing in a table but its cells.
    QWidget *holder = m_checkAll->parentWidget();
    box.moveCenter(holder == this ? column.center() : mapTo(holder, column.center()));
    m_checkAll->setGeometry(box);
    m_checkAll->raise();
}

void TokenTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    for (const QItemSelectionRange &range : selected + deselected)
        updateRow(range.top());
    // Assistive technology selects a row without making it current.
    QMetaObject::invokeMethod(this, &TokenTableView::followSelection, Qt::QueuedConnection);
}

void TokenTableView::followSelection()
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (!selection.isEmpty() && selection.first().top() != currentIndex().row())
        selectionModel()->setCurrentIndex(model()->index(selection.first().top(), 0),
                                          QItemSelectionModel::NoUpdate);
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
    if (row >= start && row <= end) {
        // Qt makes a row that stays the current one, so that Delete would be about a token that nobody chose;
        // and it goes to the nearest row, however far away that is, and scrolls there.
        const bool isTopStaying = m_topRow.isValid() && (m_topRow.row() < start || m_topRow.row() > end);
        const int next = end + 1 < model()->rowCount() ? end + 1 : start - 1;
        const int farther = isTopStaying ? m_topRow.row() : start > 0 ? 0 : end + 1;
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(
            model()->index(end > start ? farther : next, currentIndex().column()),
            QItemSelectionModel::Clear);
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
    if (row >= 0 && model() && row < model()->rowCount()) {
        const int top = rowViewportPosition(row) - 1;
        viewport()->update(0, top, viewport()->width(), rowHeight(row) + 2);
        verticalHeader()->viewport()->update(0, top, verticalHeader()->width(), rowHeight(row) + 2);
    }
}

} // namespace tokenry
