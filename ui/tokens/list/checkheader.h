// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace tokenry {

class TokenTableView;

/// The column of check boxes at the leading edge of the token table. It is the table's vertical header, so
/// that it neither scrolls to the side nor moves with the other columns.
class CheckHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckHeader)

public:
    /// `view` owns this.
    explicit CheckHeader(TokenTableView *view);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A click on the box of a row, with the keys that were held.
    void rowClicked(int row, Qt::KeyboardModifiers modifiers);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    TokenTableView *m_view;
};

} // namespace tokenry
