// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/account.h"
#include "ui/accounts/edit/accounteditcontroller.h"

class QString;
class QWidget;

namespace tokenry {

class AccountRepository;
struct SharedServices;

/// What the account's record leaves open. Reads the file.
[[nodiscard]] AccountEditController::Unfinished countUnfinished(const QString &journalFolder,
                                                                const Account &account);

/// After an account was removed: its reviews and notes go, and the other secret that a rotation of its own
/// token had stored. `window` stands behind a notice of what could not be removed.
void removeLeftovers(const Account &account, const SharedServices &shared, AccountRepository &repository,
                     QWidget &window);

} // namespace tokenry
