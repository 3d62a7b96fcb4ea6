// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/account.h"
#include "app/tokens/rights/ownrights.h"

namespace tokenry {

/// Whether creating and deleting are offered in an account, and what is asked before.
struct ChangePolicy
{
    bool areOffered = true; ///< False: not drawn at all
    bool areEnabled = true; ///< False: drawn but off, or not drawn
    QString reason = {}; ///< Why they are absent or off, a whole sentence; empty when they are on. Translated
    bool asksForAccountName = false; ///< Every change asks for the account's name to be typed

    bool operator==(const ChangePolicy &) const = default;
};

/// Rights that seem to be missing disable the controls of changes; only the read-only mode removes them. What
/// seems to be missing may be wrong, and a disabled control can still be seen. `whyNoRecord` says why changes
/// cannot be put on record, in words; empty when they can. No record, no change.
[[nodiscard]] ChangePolicy judgeChanges(const Account &account, const Rights &rights,
                                        const QString &whyNoRecord = {});

} // namespace tokenry
