// SPDX-License-Identifier: Apache-2.0
#include "app/domain/newtoken.h"

namespace tokenry {

QStringList askedPermissions(const NewToken &token)
{
    QStringList values;
    for (const Permission permission : token.permissions)
        values.append(permissionName(permission));
    values += token.otherPermissions;
    values.removeDuplicates();
    return values;
}

} // namespace tokenry
