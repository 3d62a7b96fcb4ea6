// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/account.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"

namespace tokenry {

/// The look of an environment: an icon, a colour of text and one of ground. Its word always stands beside
/// them.
struct EnvironmentLook
{
    Icon icon;
    ColorRole text;
    ColorRole surface;
};

[[nodiscard]] EnvironmentLook lookOf(Environment environment);

/// What an environment and a mode mean, for *What is this?*. Translated.
[[nodiscard]] QString environmentHelp(Environment environment);
[[nodiscard]] QString modeHelp(AccountMode mode);
/// The meaning of *protected* also for an account without a label that asks for its name at every change.
[[nodiscard]] QString modeHelp(const Account &account);

} // namespace tokenry
