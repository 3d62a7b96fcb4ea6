// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "account.h"

namespace tokenry {

/// What the account's name seems to say against its label, such as "prod" in the name of a sandbox; empty when nothing. A guess, so
/// it may only ever be shown beside the label, never act. Translated.
[[nodiscard]] QString nameHint(const Account &account);

} // namespace tokenry
