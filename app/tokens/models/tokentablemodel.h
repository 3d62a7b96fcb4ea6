// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "app/tokens/models/tokenrowsmodel.h"

namespace tokenry {

/// What is loaded, in the service's own order. A `TokenSortFilterModel` shows it in another.
class TokenTableModel final : public TokenRowsModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenTableModel)

public:
    explicit TokenTableModel(QObject *parent = nullptr);

    /// Takes the rows of a page. `sameList`: a newer reading of the same page; rows are then removed, moved,
    /// inserted and changed by id, so that selection, current row and scroll position survive. Otherwise the
    /// model is reset.
    void setTokens(const QList<Token> &tokens, bool sameList);
    /// The same for rows that are packed already. Rows that came behind those of before are only added. A
    /// long list that is not merely longer resets this model; a `TokenSortFilterModel` over it tells the
    /// difference all the same.
    void setRows(const RowSnapshot &rows, bool sameList);
    /// Marks the row with this client id as "you".
    void setOwnClientId(const QString &clientId);
    /// The moment that relative times are told from; repaints the time columns.
    void setNow(const QDateTime &nowUtc);

    [[nodiscard]] const RowSnapshot &rows() const { return shown().rows; }
    [[nodiscard]] QList<Token> tokens() const { return rows().tokens(); }

Q_SIGNALS:
    /// `rows()` are others. `sameList` as it was told, except where rows cannot be told apart by id.
    void rowsReplaced(bool sameList);
    void ownClientIdChanged(const QString &clientId);
    void nowChanged(const QDateTime &nowUtc);
};

} // namespace tokenry
