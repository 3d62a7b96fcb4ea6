// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

#include "app/core/secret.h"
#include "app/domain/account.h"
#include "ui/accounts/edit/accounteditcontroller.h"

class QObject;
class QWidget;

namespace tokenry {

class AccountRepository;
struct SharedServices;

/// A pair that takes the place of an account's own, after a rotation: stored where the old one was, in the
/// keyring (read back) or for this run. The old pair stays until the new one has signed in. `done` gets the
/// account as it is now, or why nothing was changed (translated, display-safe). It runs once, unless
/// `context` dies first.
void storePair(AccountRepository &repository, Account account, const QString &clientId, Secret secret,
               QObject *context,
               const std::function<void(const Account &account, const QString &refusal)> &done);

/// Removes the secret that a rotation left for a client id which the account does not use, in the keyring or
/// of this run; `unused` is the account with that client id. A notice over `window` tells when it stays in a
/// keyring. `done` follows in either case, unless the account uses that client id again.
void forgetPair(AccountRepository &repository, const Account &unused, QWidget &window,
                const std::function<void()> &done);

/// What the account's record leaves open. Reads the file.
[[nodiscard]] AccountEditController::Unfinished countUnfinished(const QString &journalFolder,
                                                                const Account &account);

/// After an account was removed: its reviews and notes go, and the other secret that a rotation of its own
/// token had stored. `window` stands behind a notice of what could not be removed.
void removeLeftovers(const Account &account, const SharedServices &shared, AccountRepository &repository,
                     QWidget &window);

} // namespace tokenry
