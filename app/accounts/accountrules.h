// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/domain/account.h"

namespace tokenry {

/// The form in which two account names are compared: without surrounding space, without case, compatible
/// letters alike.
[[nodiscard]] QString comparableName(const QString &name);

/// The reason why the fields are no valid account, in words; empty when they are. Checks the form of the
/// address and of the client id; which addresses are allowed is decided where requests are sent. Translated.
[[nodiscard]] QString refuseFields(const Account &account);

/// As `refuseFields()`, and also why it cannot stand beside the `others`: a name that one of them has.
/// Translated, display-safe.
[[nodiscard]] QString refuseAccount(const Account &account, const QList<Account> &others);

} // namespace tokenry
