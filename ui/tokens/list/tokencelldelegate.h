// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace tokenry {

class TokenTableView;

/// The ground of a row and the line below it, for a part of the row.
void paintRowGround(QPainter &painter, const QRect &rect, bool isHovered, const QPalette &palette);

/// Paints the cells of the token table: row ground and line, name with "you", badges, ids in the fixed font,
/// muted times.
class TokenCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenCellDelegate)

public:
    /// `view` owns this.
    explicit TokenCellDelegate(TokenTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// Nothing: the table decides what a click or a key does to a check box.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintName(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    TokenTableView *m_view;
};

} // namespace tokenry
