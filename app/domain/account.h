// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace tokenry {

/// The use of the credentials as the person states it; the API has no call for it.
enum class Environment { Production, Sandbox, Other, Unlabelled };

/// Protected: every change asks for the account's name to be typed. Read-only: no change is offered.
enum class AccountMode { Normal, Protected, ReadOnly };

/// The client and the service of a sign-in, without the secret.
struct Account
{
    QString id = {}; ///< Ours, made once and never changed
    QString name = {};
    Environment environment = Environment::Unlabelled;
    AccountMode mode = AccountMode::Normal;
    QUrl baseUrl = {};
    QString clientId = {};
    QString caFile = {}; ///< A PEM file trusted beside the system's authorities, absolute; empty for none
    bool isBuiltInSandbox = false;

    /// Kept in a file of ours over the end of the program.
    [[nodiscard]] bool isStored() const
    {
        return !isBuiltInSandbox && !id.isEmpty() && !id.startsWith(runOnlyPrefix);
    }

    /// How the id of an account of this run only begins.
    static constexpr QLatin1StringView runOnlyPrefix{"run:"};

    bool operator==(const Account &) const = default;
};

/// The word on the band and in the title: "PRODUCTION", "SANDBOX", "OTHER", "NOT LABELLED". Translated.
[[nodiscard]] QString environmentWord(Environment environment);
/// "protected", "read-only"; empty for the normal mode. Translated.
[[nodiscard]] QString modeWord(AccountMode mode);

/// Whether every change asks for the account's name: in a protected account, and in one without a label
/// unless its host is this machine.
[[nodiscard]] bool asksForAccountName(const Account &account);

/// The account's origin, spelled one way only: "https://api.example.com:443". Credentials belong to it and to
/// no other.
[[nodiscard]] QString originOf(const QUrl &url);

} // namespace tokenry
