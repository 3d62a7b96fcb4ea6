// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace tokenry {

class AccountRepository;
class AccountSignIn;

/// What goes on or is held behind the lock; empty for nothing. Translated.
[[nodiscard]] QString lockedText(const std::vector<std::unique_ptr<AccountSignIn>> &open);

/// What unlocking will ask for, with this account shown (null for none). Ask before secrets are forgotten.
/// Translated.
[[nodiscard]] QString protectionText(const AccountSignIn *shown, const AccountRepository &repository);

} // namespace tokenry
