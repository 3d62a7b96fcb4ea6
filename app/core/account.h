// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace tokenry {

/// What the person says the credentials are for; the API has no call that tells.
enum class Environment { Production, Sandbox, Other, Unlabelled };

/// Protected: every change asks for the account's name to be typed.
enum class AccountMode { Normal, Protected };

/// Whom one is signed in as, without the secret.
struct Account {
    QString name = {};
    Environment environment = Environment::Unlabelled;
    AccountMode mode = AccountMode::Normal;
    QUrl baseUrl = {};
    QString clientId = {};
    bool isBuiltInSandbox = false;

    bool operator==(const Account &) const = default;
};

/// The word on the band and in the title: "PRODUCTION", "SANDBOX", "OTHER", "NOT LABELLED". Translated.
[[nodiscard]] QString environmentWord(Environment environment);

} // namespace tokenry
