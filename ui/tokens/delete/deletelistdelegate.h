// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace tokenry {

class DeleteListModel;

/// Paints one token of a deletion: name, badges and outcome; below them age and client id; then the reason
/// why it is still there.
class DeleteListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteListDelegate)

public:
    /// The model is not owned and outlives this.
    DeleteListDelegate(const DeleteListModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// As wide as the view, because the reason wraps.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// What is left of the line for the name and the badges.
    [[nodiscard]] QRect paintOutcome(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                                     int row) const;
    void paintName(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option, int row) const;
    void paintIds(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option, int row) const;

    const DeleteListModel &m_model;
};

} // namespace tokenry
