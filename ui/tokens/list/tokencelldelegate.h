// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace tokenry {

class TokenTableView;

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

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    TokenTableView *m_view;
};

} // namespace tokenry
