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

bool matches(const Permissions &permissions, PermissionFilter match)
{
    if (match == PermissionFilter::Any)
        return true;
    if (match == PermissionFilter::NoneOrUnknown)
        return !permissions.valid || permissions.noneListed() || permissions.hasUnknown();
    if (!permissions.valid)
        return false;
    switch (match) {
    case PermissionFilter::Any:
    case PermissionFilter::NoneOrUnknown:
        break;
    case PermissionFilter::CanView:
        return permissions.has(Permission::View);
    case PermissionFilter::CanTransact:
        return permissions.has(Permission::Transact);
    case PermissionFilter::CanManage:
        return permissions.has(Permission::Manage);
    case PermissionFilter::OnlyView:
        return listsExactly(permissions, {permissionName(Permission::View)});
    case PermissionFilter::ViewAndTransact:
        return listsExactly(permissions,
                            {permissionName(Permission::View), permissionName(Permission::Transact)});
    case PermissionFilter::ViewAndManage:
        return listsExactly(permissions,
                            {permissionName(Permission::View), permissionName(Permission::Manage)});
    case PermissionFilter::All:
        return listsExactly(permissions,
                            {permissionName(Permission::View), permissionName(Permission::Transact),
                             permissionName(Permission::Manage)});
    }
    return false;
}

} // namespace tokenry
