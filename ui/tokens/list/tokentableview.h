// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPersistentModelIndex>
#include <QString>
#include <QStringList>
#include <QTableView>

#include "app/domain/token.h"
#include "app/tokens/models/tablesort.h"

class QCheckBox;
class QMenu;

namespace tokenry {

/// The token table on a `TokenSortFilterModel` over a `TokenTableModel`: a check box for each row, columns
/// that can be moved, hidden and sized, a third header click that returns to the service's order. Keeps the
/// scroll position by row when rows come and go above it.
///
/// Qt's selection is the current row, which has an outline and no fill; the checks are the model's. The view
/// only asks for another check, by `checkRequested()` and `checkAllRequested()`.
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

    /// −1 when no row is current.
    [[nodiscard]] int currentRow() const;
    /// The visible columns of these tokens as text for a spreadsheet: whole ids, times in RFC 3339,
    /// tab-separated, display-safe, headings left out. There is no secret in it.
    [[nodiscard]] QString rowsText(const QList<Token> &tokens) const;
    /// Of the box in the heading, which stands for every row of the list.
    void setCheckAllState(Qt::CheckState state);
    /// The row under the mouse; −1 when there is none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    void setHoveredRow(int row);
    /// Paints the part of the outline that lies in `part`, which spans the check column or the viewport.
    void paintCurrentRow(QPainter &painter, int row, const QRect &part) const;

    /// After another filter was applied: scrolls to the current row, otherwise to the top.
    void lookAnew();

Q_SIGNALS:
    void sortingChanged(bool sorted);
    /// The person wants the rows on the clipboard.
    void copyRequested();
    /// The person checked or unchecked these rows.
    void checkRequested(const QStringList &tokenIds, bool isChecked);
    /// The same for every row of the list, on all pages.
    void checkAllRequested(bool isChecked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void buildHeader();
    void fitColumns();
    void stopFitting();
    [[nodiscard]] bool isColumnWanted(int logical) const;
    void rememberTopRow();
    void restoreTopRow();
    void updateRow(int row);
    [[nodiscard]] bool isChecked(int row) const;
    void clickCheck(int row, Qt::KeyboardModifiers modifiers);
    void requestChecks(int from, int to, bool isChecked);
    void followSelection();

    QCheckBox *m_checkAll;
    QPersistentModelIndex m_anchor; ///< The row that was checked or unchecked last; a range begins there
    bool m_isStale = false;
    bool m_fitsColumns = true; ///< Until the person sizes a column
    bool m_isFitting = false;
    QList<int> m_folded; ///< Columns that are hidden only because the window is too narrow
    bool m_isRestoringScroll = false;
    int m_hoveredRow = -1;
    QPersistentModelIndex m_topRow;
    int m_topOffset = 0;
};

} // namespace tokenry
