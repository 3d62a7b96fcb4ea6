// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QString>

#include <array>
#include <functional>

#include "app/domain/token.h"
#include "app/notes/tokennote.h"
#include "app/tokens/models/rowdiff.h"
#include "app/tokens/models/tokencolumn.h"

namespace tokenry {

/// Shows the rows of a snapshot in some order. `data()` is pure and reads only the asked row; the cell texts
/// are display-safe.
class TokenRowsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenRowsModel)

public:
    enum Role {
        TokenIdRole = Qt::UserRole + 1, ///< QString, raw
        PermissionsRole,                ///< QStringList, raw values
        PermissionsValidRole,           ///< bool
        IsOwnRole,                      ///< bool: the token that is signed in with
        IsInvalidRole, ///< bool: this cell's field was absent, of the wrong type or unparsable
        SortRole,      ///< What the column sorts by: text, or the instant; no value when invalid
        CopyTextRole,  ///< QString, display-safe: what a copy of the cell holds
    };

    [[nodiscard]] const ShownRows &shown() const { return m_shown; }
    /// Only for a valid row.
    [[nodiscard]] Token tokenAt(int row) const { return decoded(row); }
    /// −1 when it is absent or not shown. The first of several rows with the same id.
    [[nodiscard]] int rowOf(const QString &tokenId) const;

    /// Tells which tokens are checked, by id; the name's cell then has a check state. Asked while this lives.
    void setChecks(std::function<bool(const QString &)> isChecked);
    /// Other tokens are checked.
    void announceChecks();
    [[nodiscard]] const TokenNotes &notes() const { return m_notes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    explicit TokenRowsModel(QObject *parent);

    /// Other rows altogether.
    void reset(ShownRows shown);
    /// Rows behind those that are shown, which must be the beginning of these, both in their own order.
    void append(const RowSnapshot &rows);
    /// From what is shown now, as the transition was made for. `hint` tells a view whether the rows were
    /// sorted on request.
    void show(RowDiff transition, LayoutChangeHint hint);
    void showOwnClientId(const QString &clientId);
    void showNow(const QDateTime &nowUtc);
    void showNotes(const TokenNotes &notes);
    [[nodiscard]] const QString &ownClientId() const { return m_ownClientId; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

private:
    struct CachedToken
    {
        int number = -1;
        Token token = {};
    };

    [[nodiscard]] const Token &decoded(int row) const;
    void forgetDecoded();
    void reorder(RowEdit step, LayoutChangeHint hint);
    [[nodiscard]] bool isOwn(const Token &token) const;
    [[nodiscard]] QString accessibleText(const Token &token, TokenColumn column) const;

    ShownRows m_shown;
    std::function<bool(const QString &)> m_isChecked;
    TokenNotes m_notes;
    QString m_ownClientId;
    QDateTime m_now;
    mutable std::array<CachedToken, 64> m_decoded; ///< A view asks for a dozen facts of each visible row
};

} // namespace tokenry
