// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QString>

#include "permissions.h"

namespace tokenry {

/// The choices of the instant permission filter.
enum class PermissionMatch {
    Any,
    CanView,
    CanTransact,
    CanManage,
    OnlyView,       ///< Exactly VIEW
    ViewAndTransact, ///< Exactly VIEW and TRANSACT
    ViewAndManage,   ///< Exactly VIEW and MANAGE
    All,             ///< Exactly VIEW, TRANSACT and MANAGE
    NoneOrUnknown,  ///< Nothing listed, an unknown value, or an invalid field
};

/// Whether a token with these permissions passes the choice. "Can" choices let only documented values pass; an invalid
/// field can be anything and is found under `NoneOrUnknown` only.
[[nodiscard]] bool matches(const Permissions &permissions, PermissionMatch match);

/// Sorts and filters what is loaded, at once and without asking the service. Column −1 is the service's own order.
///
/// The order is total: text by the locale's rules without regard to case, instants by time, and rows that are equal in the
/// column by token id. Invalid fields come last in both directions.
class TokenSortFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSortFilterModel)

public:
    explicit TokenSortFilterModel(QObject *parent = nullptr);

    /// Keeps the rows that contain the text in any column (also the whole ids), case-insensitive.
    void setText(const QString &text);
    void setPermissionMatch(PermissionMatch match);
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
    QString m_text;
    PermissionMatch m_match = PermissionMatch::Any;
};

} // namespace tokenry
