// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/domain/account.h"

namespace tokenry {

/// The content of the accounts file, with the fields that this version does not know, so that they are
/// written back.
struct AccountFile
{
    QList<Account> accounts = {};
    QJsonObject unknownFields = {};
    QHash<QString, QJsonObject> unknownOfAccount =
        {}; ///< By account id; also words that this version cannot read
};

enum class AccountFileState {
    Fine,
    Partial, ///< Some entries make no account and were left out
    Corrupt, ///< Not a file of accounts at all
    Newer,   ///< Of a format that a later version made
};

struct ParsedAccounts
{
    AccountFile file = {};
    AccountFileState state = AccountFileState::Fine;
    QStringList leftOut = {}; ///< One for each entry that was left out, in words; translated, display-safe
};

/// An unknown environment word is read as `Unlabelled`, an unknown mode word as `ReadOnly`: the careful
/// reading of each.
[[nodiscard]] ParsedAccounts parseAccounts(QByteArrayView json);
[[nodiscard]] QByteArray accountsToJson(const AccountFile &file);

} // namespace tokenry
