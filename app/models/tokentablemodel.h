// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include "token.h"

namespace tokenry {

enum class TokenColumn { Name, Permissions, ClientId, Created, Updated, TokenId };
inline constexpr int tokenColumnCount = 6;

/// One snapshot of rows. `data()` is pure; the cell texts are display-safe.
class TokenTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenTableModel)

public:
    enum Role {
        TokenIdRole = Qt::UserRole + 1, ///< QString, raw
        PermissionsRole,                ///< QStringList, raw values
        PermissionsValidRole,           ///< bool
        IsOwnRole,                      ///< bool: the token that is signed in with
        IsInvalidRole,                  ///< bool: this cell's field was absent, of the wrong type or unparsable
        SortRole,                       ///< What the column sorts by: text, or the instant; no value when invalid
        WholeTextRole,                  ///< QString, display-safe: the cell's text uncut, for ids the whole id
    };

    explicit TokenTableModel(QObject *parent = nullptr);

    /// Takes the rows of a page. `sameList`: a newer reading of the same page; rows are then removed, moved, inserted and changed
    /// by id, so that selection, current row and scroll position survive. Otherwise the model is reset.
    void setTokens(const QList<Token> &tokens, bool sameList);
    /// Marks the row with this client id as "you".
    void setOwnClientId(const QString &clientId);
    /// The moment that relative times are told from; repaints the time columns.
    void setNow(const QDateTime &nowUtc);

    [[nodiscard]] const QList<Token> &tokens() const { return m_tokens; }
    /// Only for a valid row.
    [[nodiscard]] const Token &tokenAt(int row) const { return m_tokens.at(row); }
    /// −1 when absent. The first of several rows with the same id.
    [[nodiscard]] int rowOf(const QString &tokenId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void applyDifference(const QList<Token> &tokens);
    void removeAbsent(const QList<Token> &tokens);
    int bringTo(int row, const QList<Token> &tokens, const QSet<QString> &present);
    void replaceChanged(const QList<Token> &tokens);
    [[nodiscard]] bool isOwn(const Token &token) const;
    [[nodiscard]] QString accessibleText(const Token &token, TokenColumn column) const;
    [[nodiscard]] QString shownText(const Token &token, TokenColumn column) const;

    QList<Token> m_tokens;
    QString m_ownClientId;
    QDateTime m_now;
};

} // namespace tokenry
