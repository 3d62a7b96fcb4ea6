// SPDX-License-Identifier: Apache-2.0

// How `TokenRowsModel` goes from one set of shown rows to the next.

#include <utility>

#include "app/tokens/models/tokenrowsmodel.h"

namespace tokenry {

void TokenRowsModel::reset(ShownRows shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    forgetDecoded();
    endResetModel();
}

void TokenRowsModel::append(const RowSnapshot &rows)
{
    const bool isLonger = rows.size() > m_shown.rows.size();
    if (isLonger)
        beginInsertRows({}, m_shown.rows.size(), rows.size() - 1);
    m_shown.rows = rows;
    if (isLonger)
        endInsertRows();
}

void TokenRowsModel::show(RowDiff transition, LayoutChangeHint hint)
{
    for (RowEdit &step : transition) {
        switch (step.kind) {
        case RowEdit::Kind::Remove:
            beginRemoveRows({}, step.run.first, step.run.last);
            m_shown = std::move(step.then);
            endRemoveRows();
            break;
        case RowEdit::Kind::Insert:
            beginInsertRows({}, step.run.first, step.run.last);
            m_shown = std::move(step.then);
            endInsertRows();
            break;
        case RowEdit::Kind::Reorder:
            reorder(std::move(step), hint);
            break;
        case RowEdit::Kind::Renumber:
            m_shown = std::move(step.then);
            forgetDecoded();
            break;
        case RowEdit::Kind::Change:
            Q_EMIT dataChanged(index(step.run.first, 0), index(step.run.last, tokenColumnCount - 1));
            break;
        }
    }
}

void TokenRowsModel::reorder(RowEdit step, LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    m_shown = std::move(step.then);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &place : before)
        after.append(index(step.places[place.row()], place.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

} // namespace tokenry
