// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account.h"
#include "icons.h"
#include "palette.h"

namespace tokenry {

/// How an environment is told apart at a glance: an icon, a colour of text and one of ground. The word goes with them always.
struct EnvironmentLook {
    Icon icon;
    ColorRole text;
    ColorRole surface;
};

[[nodiscard]] EnvironmentLook lookOf(Environment environment);

} // namespace tokenry
