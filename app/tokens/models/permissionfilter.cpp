// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/permissionfilter.h"

#include <QSet>

namespace tokenry {

namespace {

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

} // namespace tokenry
