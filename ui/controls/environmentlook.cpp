// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/environmentlook.h"

#include <QCoreApplication>

namespace tokenry {

namespace {

struct EnvironmentSelectorText
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentSelector)
};

QString meaningOf(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return EnvironmentSelectorText::tr("Production: the tokens of this account move real money.");
    case Environment::Sandbox:
        return EnvironmentSelectorText::tr("Sandbox: the tokens of this account move no real money.");
    case Environment::Other:
        return EnvironmentSelectorText::tr(
            "Other: this account is neither production nor a sandbox, such as a test system.");
    case Environment::Unlabelled:
        return EnvironmentSelectorText::tr(
            "Not labelled: no environment was chosen for this account. It is treated with the same "
            "care as production.");
    }
    return {};
}

} // namespace

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

QString environmentHelp(Environment environment)
{
    return meaningOf(environment) + u' ' +
           EnvironmentSelectorText::tr(
               "The environment is a label of the account in Tokenry. The service does not tell it.");
}

QString modeHelp(AccountMode mode)
{
    switch (mode) {
    case AccountMode::Normal:
        return EnvironmentSelectorText::tr("Normal: only a change that could do harm asks first.");
    case AccountMode::Protected:
        return EnvironmentSelectorText::tr(
            "Protected: every change asks for the account's name to be typed.");
    case AccountMode::ReadOnly:
        return EnvironmentSelectorText::tr("Read-only: tokens are shown, and no change is offered.");
    }
    return {};
}

QString modeHelp(const Account &account)
{
    return modeHelp(account.mode == AccountMode::Normal && asksForAccountName(account)
                        ? AccountMode::Protected
                        : account.mode);
}

} // namespace tokenry
