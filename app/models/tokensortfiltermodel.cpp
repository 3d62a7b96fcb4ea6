// SPDX-License-Identifier: Apache-2.0
#include "tokensortfiltermodel.h"

#include <QDateTime>
#include <QSet>

#include "displaytext.h"
#include "tokentablemodel.h"

namespace tokenry {

namespace {

/// Negative, zero or positive, like the texts' compare().
int compareInstants(const QDateTime &left, const QDateTime &right)
{
    if (left == right)
        return 0;
    return left < right ? -1 : 1;
}

bool listsExactly(const Permissions &permissions, const QSet<QString> &names)
{
    return QSet<QString>(permissions.values.cbegin(), permissions.values.cend()) == names;
}

} // namespace

bool matches(const Permissions &permissions, PermissionMatch match)
{
    if (match == PermissionMatch::Any)
        return true;
    if (match == PermissionMatch::NoneOrUnknown)
        return !permissions.valid || permissions.noneListed() || permissions.hasUnknown();
    if (!permissions.valid)
        return false;
    switch (match) {
    case PermissionMatch::Any:
    case PermissionMatch::NoneOrUnknown:
        break;
    case PermissionMatch::CanView:
        return permissions.has(Permission::View);
    case PermissionMatch::CanTransact:
        return permissions.has(Permission::Transact);
    case PermissionMatch::CanManage:
        return permissions.has(Permission::Manage);
    case PermissionMatch::OnlyView:
        return listsExactly(permissions, {permissionName(Permission::View)});
    case PermissionMatch::ViewAndTransact:
        return listsExactly(permissions, {permissionName(Permission::View), permissionName(Permission::Transact)});
    case PermissionMatch::ViewAndManage:
        return listsExactly(permissions, {permissionName(Permission::View), permissionName(Permission::Manage)});
    case PermissionMatch::All:
        return listsExactly(permissions, {permissionName(Permission::View), permissionName(Permission::Transact),
                                          permissionName(Permission::Manage)});
    }
    return false;
}

TokenSortFilterModel::TokenSortFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(TokenTableModel::SortRole);
    setDynamicSortFilter(true);
}

void TokenSortFilterModel::setText(const QString &text)
{
    // What is shown is display-safe, so what is looked for must be too.
    const QString wanted = displaySafe(text.trimmed());
    if (wanted == m_text)
        return;
    m_text = wanted;
    invalidateRowsFilter();
}

void TokenSortFilterModel::setPermissionMatch(PermissionMatch match)
{
    if (match == m_match)
        return;
    m_match = match;
    invalidateRowsFilter();
}

bool TokenSortFilterModel::isFiltering() const
{
    return !m_text.isEmpty() || m_match != PermissionMatch::Any;
}

bool TokenSortFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_match != PermissionMatch::Any) {
        const Permissions permissions{first.data(TokenTableModel::PermissionsRole).toStringList(),
                                      first.data(TokenTableModel::PermissionsValidRole).toBool()};
        if (!matches(permissions, m_match))
            return false;
    }
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
        const QModelIndex cell = first.siblingAtColumn(column);
        if (cell.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive)
            || cell.data(TokenTableModel::WholeTextRole).toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool TokenSortFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant leftValue = left.data(TokenTableModel::SortRole);
    const QVariant rightValue = right.data(TokenTableModel::SortRole);
    if (leftValue.isValid() != rightValue.isValid()) {
        // Descending, Qt asks with the sides exchanged; invalid shall be last even then.
        return sortOrder() == Qt::AscendingOrder ? leftValue.isValid() : rightValue.isValid();
    }
    const bool areInstants = leftValue.typeId() == QMetaType::QDateTime;
    const int order = areInstants ? compareInstants(leftValue.toDateTime(), rightValue.toDateTime())
                                  : m_collator.compare(leftValue.toString(), rightValue.toString());
    if (order != 0)
        return order < 0;
    return left.data(TokenTableModel::TokenIdRole).toString() < right.data(TokenTableModel::TokenIdRole).toString();
}

} // namespace tokenry
