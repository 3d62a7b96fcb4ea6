// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/environmentlook.h"

namespace tokenry {

EnvironmentLook lookOf(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return {Icon::Production, ColorRole::Danger, ColorRole::DangerSurface};
    case Environment::Sandbox:
        return {Icon::Sandbox, ColorRole::Sandbox, ColorRole::SandboxSurface};
    case Environment::Other:
        return {Icon::Other, ColorRole::Other, ColorRole::OtherSurface};
    case Environment::Unlabelled:
        return {Icon::Unlabelled, ColorRole::Other, ColorRole::OtherSurface};
    }
    return {Icon::Unlabelled, ColorRole::Other, ColorRole::OtherSurface};
}

} // namespace tokenry
