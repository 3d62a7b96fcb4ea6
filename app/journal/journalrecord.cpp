// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalrecord.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype checksumLength = 16;
constexpr QLatin1StringView formatName = "tokenry-journal"_L1;

constexpr std::array words{
    std::pair{JournalEvent::CreateAttempted, "createAttempted"_L1},
    std::pair{JournalEvent::Created, "created"_L1},
    std::pair{JournalEvent::CreateRefused, "createRefused"_L1},
    std::pair{JournalEvent::CreateUnknown, "createUnknown"_L1},
    std::pair{JournalEvent::SecretLost, "secretLost"_L1},
    std::pair{JournalEvent::SecretCopied, "secretCopied"_L1},
    std::pair{JournalEvent::SecretSaved, "secretSaved"_L1},
    std::pair{JournalEvent::SecretReplaced, "secretReplaced"_L1},
    std::pair{JournalEvent::SecretDiscarded, "secretDiscarded"_L1},
    std::pair{JournalEvent::HandoverEnded, "handoverEnded"_L1},
    std::pair{JournalEvent::DeleteAttempted, "deleteAttempted"_L1},
    std::pair{JournalEvent::Deleted, "deleted"_L1},
    std::pair{JournalEvent::AlreadyGone, "alreadyGone"_L1},
    std::pair{JournalEvent::DeleteFailed, "deleteFailed"_L1},
    std::pair{JournalEvent::DeleteUnknown, "deleteUnknown"_L1},
    std::pair{JournalEvent::DeleteSeenThere, "deleteSeenThere"_L1},
    std::pair{JournalEvent::FoundNotCreated, "foundNotCreated"_L1},
    std::pair{JournalEvent::FoundGone, "foundGone"_L1},
    std::pair{JournalEvent::FoundThere, "foundThere"_L1},
    std::pair{JournalEvent::Kept, "kept"_L1},
    std::pair{JournalEvent::Closed, "closed"_L1},
    std::pair{JournalEvent::RotationStarted, "rotationStarted"_L1},
    std::pair{JournalEvent::RotationCreating, "rotationCreating"_L1},
    std::pair{JournalEvent::RotationProven, "rotationProven"_L1},
    std::pair{JournalEvent::RotationNotProven, "rotationNotProven"_L1},
    std::pair{JournalEvent::RotationSwitching, "rotationSwitching"_L1},
    std::pair{JournalEvent::RotationSwitched, "rotationSwitched"_L1},
    std::pair{JournalEvent::RotationDeployed, "rotationDeployed"_L1},
    std::pair{JournalEvent::RotationOldGone, "rotationOldGone"_L1},
    std::pair{JournalEvent::RotationSuccessorGone, "rotationSuccessorGone"_L1},
    std::pair{JournalEvent::RotationAborted, "rotationAborted"_L1},
};

std::optional<JournalEvent> eventFor(const QString &word)
{
    const auto *const found =
        std::find_if(words.begin(), words.end(), [&word](const auto &entry) { return entry.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

QByteArray checksum(QByteArrayView json)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(json);
    return hash.result().toHex().left(checksumLength);
}

QByteArray toLine(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return checksum(json) + ' ' + json + '\n';
}

QStringList toStrings(const QJsonArray &array)
{
    QStringList strings;
    for (const auto &value : array)
        strings.append(value.toString());
    return strings;
}

JournalLine toRecord(const QJsonObject &object)
{
    const auto event = eventFor(object.value("event"_L1).toString());
    if (!event)
        return UnknownLine{};
    JournalRecord record{
        .event = *event,
        .attemptId = object.value("attempt"_L1).toString(),
        .at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs),
        .name = object.value("name"_L1).toString(),
        .permissions = toStrings(object.value("permissions"_L1).toArray()),
        .givenName = object.value("givenName"_L1).toString(),
        .tokenId = object.value("tokenId"_L1).toString(),
        .clientId = object.value("clientId"_L1).toString(),
        .reason = object.value("reason"_L1).toString(),
        .signIn = {object.value("origin"_L1).toString(), object.value("signedInAs"_L1).toString()},
        .createAttemptId = object.value("create"_L1).toString(),
        .successorName = object.value("successorName"_L1).toString(),
        .successorClientId = object.value("successorClientId"_L1).toString(),
        .isLeak = object.value("leak"_L1).toBool()};
    for (const QString &word : toStrings(object.value("earlier"_L1).toArray())) {
        const auto earlier = eventFor(word);
        if (!earlier)
            return UnknownLine{};
        record.earlier.append(*earlier);
    }
    if (const QJsonValue given = object.value("givenPermissions"_L1); given.isArray())
        record.givenPermissions = toStrings(given.toArray());
    if (const QJsonValue before = object.value("idsBefore"_L1); before.isArray())
        record.idsBefore = toStrings(before.toArray());
    return record;
}

} // namespace

bool isOfRotation(JournalEvent event)
{
    return event >= JournalEvent::RotationStarted;
}

QString journalWord(JournalEvent event)
{
    const auto *const found =
        std::find_if(words.begin(), words.end(), [event](const auto &entry) { return entry.first == event; });
    return found == words.end() ? QString() : QString(found->second);
}

QByteArray journalHeader(int version)
{
    return toLine({{u"format"_s, formatName}, {u"version"_s, version}});
}

QByteArray toJournalLine(const JournalRecord &record)
{
    QJsonObject object{{u"event"_s, journalWord(record.event)},
                       {u"at"_s, record.at.toUTC().toString(Qt::ISODateWithMs)}};
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(u"attempt"_s, record.attemptId);
    add(u"name"_s, record.name);
    add(u"givenName"_s, record.givenName);
    add(u"tokenId"_s, record.tokenId);
    add(u"clientId"_s, record.clientId);
    add(u"reason"_s, record.reason);
    add(u"origin"_s, record.signIn.origin);
    add(u"signedInAs"_s, record.signIn.clientId);
    add(u"create"_s, record.createAttemptId);
    add(u"successorName"_s, record.successorName);
    add(u"successorClientId"_s, record.successorClientId);
    if (record.isLeak)
        object.insert(u"leak"_s, true);
    if (!record.permissions.isEmpty())
        object.insert(u"permissions"_s, QJsonArray::fromStringList(record.permissions));
    if (record.givenPermissions)
        object.insert(u"givenPermissions"_s, QJsonArray::fromStringList(*record.givenPermissions));
    QJsonArray earlier;
    for (const JournalEvent event : record.earlier)
        earlier.append(journalWord(event));
    if (!earlier.isEmpty())
        object.insert(u"earlier"_s, earlier);
    if (record.idsBefore)
        object.insert(u"idsBefore"_s, QJsonArray::fromStringList(*record.idsBefore));
    return toLine(object);
}

JournalLine parseJournalLine(QByteArrayView line)
{
    if (line.size() <= checksumLength || line.at(checksumLength) != ' ')
        return DamagedLine{};
    const QByteArrayView json = line.sliced(checksumLength + 1);
    if (line.first(checksumLength) != checksum(json))
        return DamagedLine{};
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return DamagedLine{};
    const QJsonObject object = document.object();
    if (object.value("format"_L1).toString() == formatName)
        return JournalHeader{object.value("version"_L1).toInt()};
    return toRecord(object);
}

} // namespace tokenry
