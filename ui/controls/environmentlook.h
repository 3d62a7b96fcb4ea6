// SPDX-License-Identifier: Apache-2.0
#pragma once

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

} // namespace tokenry
