// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/account.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"

namespace tokenry {

/// How an environment is told apart at a glance: an icon, a colour of text and one of ground. The word goes
/// with them always.
struct EnvironmentLook
{
    Icon icon;
    ColorRole text;
    ColorRole surface;
};

[[nodiscard]] EnvironmentLook lookOf(Environment environment);

} // namespace tokenry
