// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/permissions.h"

namespace tokenry {

/// The choices of the instant permission filter.
enum class PermissionFilter {
    Any,
    CanView,
    CanTransact,
    CanManage,
    OnlyView,        ///< Exactly VIEW
    ViewAndTransact, ///< Exactly VIEW and TRANSACT
    ViewAndManage,   ///< Exactly VIEW and MANAGE
    All,             ///< Exactly VIEW, TRANSACT and MANAGE
    NoneOrUnknown,   ///< Nothing listed, an unknown value, or an invalid field
};

/// Whether a token with these permissions passes the choice. "Can" choices let only documented values pass;
/// an invalid field can be anything and is found under `NoneOrUnknown` only.
[[nodiscard]] bool matches(const Permissions &permissions, PermissionFilter match);

} // namespace tokenry
