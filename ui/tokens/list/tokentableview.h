// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPersistentModelIndex>
#include <QString>
#include <QStringList>
#include <QTableView>

#include "app/tokens/models/tablesort.h"

class QMenu;

namespace tokenry {

/// The token table on a `TokenSortFilterModel` over a `TokenTableModel`: whole rows, columns that can be
/// moved, hidden and sized, a third header click that returns to the service's order. Keeps the scroll
/// position by row when rows come and go above it.
class TokenTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenTableView)

public:
    explicit TokenTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Order, width and visibility of the columns, with a version; not the sort order.
    [[nodiscard]] QByteArray saveLayout() const;
    /// False, and nothing changes, when the bytes are not of this version or do not fit the columns.
    bool restoreLayout(const QByteArray &layout);
    void resetLayout();
    /// Whether a header was clicked, so that the rows are not in the service's order.
    [[nodiscard]] bool isSorted() const;
    [[nodiscard]] TableSort tableSort() const;
    void setTableSort(const TableSort &sort);

    /// Fills a menu with one checkable entry per column and *Reset columns*; call it when the menu is about
    /// to show.
    void fillColumnsMenu(QMenu *menu);
    /// Dims the rows: they are old.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_isStale; }

    /// Counted without looking at each, so that a million selected rows are no burden.
    [[nodiscard]] int selectedRowCount() const;
    /// Positions of the selected rows, top to bottom; not more than this many.
    [[nodiscard]] QList<int> selectedRowNumbers(int atMost) const;
    /// Raw ids of the selected rows, top to bottom.
    [[nodiscard]] QStringList selectedTokenIds() const;
    /// The visible columns of the selected rows as text for a spreadsheet: whole ids, times in RFC 3339,
    /// tab-separated, display-safe, headings left out. There is no secret in a row.
    [[nodiscard]] QString selectedText() const;
    /// The row under the mouse; −1 when there is none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    /// After another filter was applied: scrolls to the current row when it is selected, otherwise to the
    /// top.
    void lookAnew();

Q_SIGNALS:
    void layoutChangedByUser();
    void sortingChanged(bool sorted);
    /// The person wants the selected rows on the clipboard.
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void buildHeader();
    void fitColumns();
    void rememberTopRow();
    void restoreTopRow();
    void setHoveredRow(int row);
    void updateRow(int row);

    bool m_isStale = false;
    bool m_fitsColumns = true; ///< Until the person sizes a column
    bool m_isFitting = false;
    bool m_isRestoringScroll = false;
    int m_hoveredRow = -1;
    QPersistentModelIndex m_topRow;
    int m_topOffset = 0;
};

} // namespace tokenry
