// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "app/accounts/accountrules.h"
#include "app/core/displaytext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountFile)
};

constexpr int formatVersion = 1;
constexpr qsizetype maximumId = 200;
constexpr qsizetype maximumShownName = 60;

constexpr auto formatField = "format"_L1;
constexpr auto accountsField = "accounts"_L1;
constexpr auto idField = "id"_L1;
constexpr auto nameField = "name"_L1;
constexpr auto environmentField = "environment"_L1;
constexpr auto modeField = "mode"_L1;
constexpr auto baseUrlField = "baseUrl"_L1;
constexpr auto clientIdField = "clientId"_L1;
constexpr auto caFileField = "caFile"_L1;

QString environmentToWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Other:
        return u"other"_s;
    case Environment::Unlabelled:
        return {};
    }
    return {};
}

Environment environmentFromWord(const QString &word)
{
    for (const Environment environment :
         {Environment::Production, Environment::Sandbox, Environment::Other}) {
        if (word == environmentToWord(environment))
            return environment;
    }
    return Environment::Unlabelled;
}

QString modeToWord(AccountMode mode)
{
    switch (mode) {
    case AccountMode::Normal:
        return u"normal"_s;
    case AccountMode::Protected:
        return u"protected"_s;
    case AccountMode::ReadOnly:
        return u"read-only"_s;
    }
    return {};
}

AccountMode modeFromWord(const QString &word)
{
    for (const AccountMode mode : {AccountMode::Normal, AccountMode::Protected}) {
        if (word == modeToWord(mode))
            return mode;
    }
    return AccountMode::ReadOnly;
}

bool isStringOrAbsent(const QJsonValue &value)
{
    return value.isString() || value.isUndefined();
}

/// Why the entry makes no account, in words; empty when `account` was filled in.
QString readEntry(const QJsonValue &value, const QList<Account> &before, Account &account)
{
    if (!value.isObject())
        return Text::tr("it is not an account");
    const QJsonObject entry = value.toObject();
    for (const auto field : {idField, nameField, baseUrlField, clientIdField}) {
        if (!entry.value(field).isString())
            return Text::tr("its field “%1” is missing or not text").arg(QString(field));
    }
    for (const auto field : {environmentField, modeField, caFileField}) {
        if (!isStringOrAbsent(entry.value(field)))
            return Text::tr("its field “%1” is not text").arg(QString(field));
    }
    account = {.id = entry.value(idField).toString(),
               .name = entry.value(nameField).toString(),
               .environment = environmentFromWord(entry.value(environmentField).toString()),
               .mode = modeFromWord(entry.value(modeField).toString()),
               .baseUrl = QUrl(entry.value(baseUrlField).toString(), QUrl::StrictMode),
               .clientId = entry.value(clientIdField).toString(),
               .caFile = entry.value(caFileField).toString()};
    if (account.id.isEmpty() || account.id.size() > maximumId)
        return Text::tr("its ID is empty or too long");
    if (std::any_of(before.cbegin(), before.cend(),
                    [&account](const Account &other) { return other.id == account.id; }))
        return Text::tr("an earlier one has the same ID");
    return refuseAccount(account, before);
}

/// The parts of an entry that this version does not understand: other fields, and words of a later version.
QJsonObject unknownPart(QJsonObject entry, const Account &account)
{
    for (const auto field : {idField, nameField, baseUrlField, clientIdField, caFileField})
        entry.remove(field);
    if (account.environment != Environment::Unlabelled)
        entry.remove(environmentField);
    if (entry.value(modeField).toString() == modeToWord(account.mode))
        entry.remove(modeField);
    return entry;
}

QString leftOutWords(qsizetype number, const QJsonValue &value, const QString &reason)
{
    const QString name = value.toObject().value(nameField).toString();
    return name.isEmpty() ? Text::tr("entry %1 (%2)").arg(QString::number(number), reason)
                          : Text::tr("“%1” (%2)").arg(displaySafe(name, maximumShownName), reason);
}

QJsonObject entryOf(const Account &account, const QJsonObject &unknown)
{
    QJsonObject entry = unknown;
    entry.insert(idField, account.id);
    entry.insert(nameField, account.name);
    if (account.environment != Environment::Unlabelled)
        entry.insert(environmentField, environmentToWord(account.environment));
    // An unknown word was read as read-only. It stays until the person chooses another mode.
    if (account.mode != AccountMode::ReadOnly || !entry.contains(modeField))
        entry.insert(modeField, modeToWord(account.mode));
    entry.insert(baseUrlField, account.baseUrl.toString(QUrl::FullyEncoded));
    entry.insert(clientIdField, account.clientId);
    if (!account.caFile.isEmpty())
        entry.insert(caFileField, account.caFile);
    return entry;
}

} // namespace

ParsedAccounts parseAccounts(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    const QJsonObject root = document.object();
    const double format = root.value(formatField).toDouble(0);
    if (format > formatVersion)
        return {.state = AccountFileState::Newer};
    if (format < formatVersion || !root.value(accountsField).isArray())
        return {.state = AccountFileState::Corrupt};
    ParsedAccounts parsed;
    qsizetype number = 0;
    for (const QJsonValue value : root.value(accountsField).toArray()) {
        Account account;
        const QString reason = readEntry(value, parsed.file.accounts, account);
        ++number;
        if (!reason.isEmpty()) {
            parsed.leftOut.append(leftOutWords(number, value, reason));
            continue;
        }
        parsed.file.unknownOfAccount.insert(account.id, unknownPart(value.toObject(), account));
        parsed.file.accounts.append(account);
    }
    parsed.state = parsed.leftOut.isEmpty() ? AccountFileState::Fine : AccountFileState::Partial;
    parsed.file.unknownFields = root;
    for (const auto field : {formatField, accountsField})
        parsed.file.unknownFields.remove(field);
    return parsed;
}

QByteArray accountsToJson(const AccountFile &file)
{
    QJsonArray entries;
    for (const Account &account : file.accounts)
        entries.append(entryOf(account, file.unknownOfAccount.value(account.id)));
    QJsonObject root = file.unknownFields;
    root.insert(formatField, formatVersion);
    root.insert(accountsField, entries);
    return QJsonDocument(root).toJson();
}

} // namespace tokenry
