// SPDX-License-Identifier: Apache-2.0

// How `TokenRowsModel` goes from one set of shown rows to the next: by as few signals as a view can follow quickly.

#include <numeric>
#include <utility>

#include "tokenrowsmodel.h"

namespace tokenry {

namespace {

/// A long list is not told run by run: each would cost a view as much as one change of everything.
constexpr std::size_t fewRuns = 16;

bool isTooMany(const std::vector<PositionRun> &runs, int size)
{
    return size > shortList && runs.size() > fewRuns;
}

std::vector<int> orderOf(const ShownRows &shown)
{
    if (shown.order)
        return *shown.order;
    std::vector<int> order(static_cast<std::size_t>(shown.size()));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

int countOf(const std::vector<PositionRun> &runs)
{
    return std::accumulate(runs.cbegin(), runs.cend(), 0, [](int sum, const PositionRun &run) { return sum + run.size(); });
}

} // namespace

void TokenRowsModel::reset(ShownRows shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    forgetDecoded();
    endResetModel();
}

void TokenRowsModel::append(const RowSnapshot &rows)
{
    if (rows.size() > m_shown.rows.size())
        beginInsertRows({}, m_shown.rows.size(), rows.size() - 1);
    const bool isLonger = rows.size() > m_shown.rows.size();
    m_shown.rows = rows;
    if (isLonger)
        endInsertRows();
}

void TokenRowsModel::show(RowTransition transition, LayoutChangeHint hint)
{
    if (!transition.gone.empty())
        removeGone(transition);
    // From here on the rows have their new numbers; those that are left stand as they stood.
    std::vector<int> kept;
    std::vector<int> keptPositions;
    for (const int position : transition.newPosition) {
        if (position < 0)
            continue;
        kept.push_back(transition.to.rowAt(position));
        keptPositions.push_back(position);
    }
    transition.newPosition = std::move(keptPositions);
    m_shown = {transition.to.rows, std::move(kept)};
    forgetDecoded();
    if (isTooMany(transition.added, transition.to.size())) {
        insertAtEndAndReorder(transition, hint);
    } else {
        if (transition.isReordered) {
            std::vector<int> order;
            order.reserve(transition.newPosition.size());
            std::vector<int> rank(static_cast<std::size_t>(transition.to.size()), -1);
            for (const int position : transition.newPosition)
                rank[position] = 0;
            for (int position = 0; position < transition.to.size(); ++position) {
                if (rank[position] < 0)
                    continue;
                rank[position] = static_cast<int>(order.size());
                order.push_back(transition.to.rowAt(position));
            }
            for (int &position : transition.newPosition)
                position = rank[position];
            reorder(std::move(order), transition.newPosition, hint);
        }
        insertAdded(transition);
    }
    m_shown = std::move(transition.to);
    for (const PositionRun &run : transition.changed)
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, tokenColumnCount - 1));
}

void TokenRowsModel::removeGone(const RowTransition &transition)
{
    std::vector<int> order = orderOf(m_shown);
    if (!isTooMany(transition.gone, m_shown.size())) {
        m_shown.order = std::move(order);
        for (auto run = transition.gone.crbegin(); run != transition.gone.crend(); ++run) {
            beginRemoveRows({}, run->first, run->last);
            m_shown.order->erase(m_shown.order->begin() + run->first, m_shown.order->begin() + run->last + 1);
            endRemoveRows();
        }
        return;
    }
    // First to the end, then away with all of them at once.
    const int left = m_shown.size() - countOf(transition.gone);
    std::vector<int> sorted(order.size());
    std::vector<int> places(order.size());
    int nextKept = 0;
    int nextGone = left;
    for (std::size_t position = 0; position < order.size(); ++position) {
        places[position] = transition.newPosition[position] < 0 ? nextGone++ : nextKept++;
        sorted[places[position]] = order[position];
    }
    reorder(std::move(sorted), places, NoLayoutChangeHint);
    beginRemoveRows({}, left, m_shown.size() - 1);
    m_shown.order->resize(static_cast<std::size_t>(left));
    endRemoveRows();
}

void TokenRowsModel::reorder(std::vector<int> order, const std::vector<int> &newPosition, LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    m_shown.order = std::move(order);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &place : before)
        after.append(index(newPosition[place.row()], place.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

void TokenRowsModel::insertAdded(const RowTransition &transition)
{
    for (const PositionRun &run : transition.added) {
        std::vector<int> numbers;
        for (int position = run.first; position <= run.last; ++position)
            numbers.push_back(transition.to.rowAt(position));
        beginInsertRows({}, run.first, run.last);
        m_shown.order->insert(m_shown.order->begin() + run.first, numbers.cbegin(), numbers.cend());
        endInsertRows();
    }
}

void TokenRowsModel::insertAtEndAndReorder(RowTransition &transition, LayoutChangeHint hint)
{
    const int first = m_shown.size();
    beginInsertRows({}, first, first + countOf(transition.added) - 1);
    for (const PositionRun &run : transition.added) {
        for (int position = run.first; position <= run.last; ++position) {
            m_shown.order->push_back(transition.to.rowAt(position));
            transition.newPosition.push_back(position);
        }
    }
    endInsertRows();
    reorder(orderOf(transition.to), transition.newPosition, hint);
}

} // namespace tokenry
