// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/tokentablemodel.h"

#include <QSet>

namespace tokenry {

namespace {

/// Rows are told apart by id. Where a service repeats one within a page there is nothing to tell them apart
/// by. A null and an empty id count as the same, so at most one row may be without. A long list has each id
/// once already.
bool canBeToldApart(const RowSnapshot &rows)
{
    if (rows.size() > shortList)
        return true;
    QSet<QString> ids;
    for (int row = 0; row < rows.size(); ++row)
        ids.insert(rows.id(row));
    return ids.size() == rows.size();
}

} // namespace

TokenTableModel::TokenTableModel(QObject *parent) : TokenRowsModel(parent) {}

void TokenTableModel::setTokens(const QList<Token> &tokens, bool sameList)
{
    setRows(RowSnapshot(tokens), sameList);
}

void TokenTableModel::setRows(const RowSnapshot &rows, bool sameList)
{
    const RowSnapshot before = shown().rows;
    const bool isLong = rows.size() > shortList || before.size() > shortList;
    if (sameList && !before.isEmpty() && rows.beginsWith(before)) {
        append(rows);
    } else if (sameList && canBeToldApart(before) && canBeToldApart(rows)) {
        if (isLong)
            reset({rows});
        else
            show(makeTransition(shown(), {rows}, renumberRows(before, rows)), NoLayoutChangeHint);
    } else {
        sameList = false;
        reset({rows});
    }
    Q_EMIT rowsReplaced(sameList);
}

void TokenTableModel::setOwnClientId(const QString &clientId)
{
    showOwnClientId(clientId);
    Q_EMIT ownClientIdChanged(clientId);
}

void TokenTableModel::setNow(const QDateTime &nowUtc)
{
    showNow(nowUtc);
    Q_EMIT nowChanged(nowUtc);
}

} // namespace tokenry
