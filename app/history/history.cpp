// SPDX-License-Identifier: Apache-2.0
#include "app/history/history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/core/displaytext.h"
#include "app/domain/permissions.h"
#include "app/domain/timetext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString eventText(JournalEvent event)
{
    switch (event) {
    case JournalEvent::CreateAttempted:
    case JournalEvent::DeleteAttempted:
        return Text::tr("no answer on record");
    case JournalEvent::Created:
        return Text::tr("created");
    case JournalEvent::CreateRefused:
        return Text::tr("not created");
    case JournalEvent::CreateUnknown:
    case JournalEvent::DeleteUnknown:
        return Text::tr("outcome not known");
    case JournalEvent::SecretLost:
        return Text::tr("created without a usable secret");
    case JournalEvent::SecretCopied:
        return Text::tr("secret copied");
    case JournalEvent::SecretSaved:
        return Text::tr("secret saved");
    case JournalEvent::SecretReplaced:
        return Text::tr("secret left the clipboard");
    case JournalEvent::SecretDiscarded:
        return Text::tr("secret discarded");
    case JournalEvent::HandoverEnded:
        return Text::tr("hand-over closed");
    case JournalEvent::Deleted:
        return Text::tr("deleted");
    case JournalEvent::AlreadyGone:
        return Text::tr("was already gone");
    case JournalEvent::DeleteFailed:
        return Text::tr("not deleted");
    case JournalEvent::DeleteSeenThere:
        return Text::tr("still there shortly after the delete");
    case JournalEvent::FoundNotCreated:
        return Text::tr("checked: not created");
    case JournalEvent::FoundGone:
        return Text::tr("checked: gone");
    case JournalEvent::FoundThere:
        return Text::tr("checked: still there");
    case JournalEvent::Kept:
        return Text::tr("kept");
    case JournalEvent::Closed:
        return Text::tr("closed by hand");
    // A rotation is no entry of its own: its create and its deletes are.
    case JournalEvent::RotationStarted:
    case JournalEvent::RotationCreating:
    case JournalEvent::RotationProven:
    case JournalEvent::RotationNotProven:
    case JournalEvent::RotationSwitching:
    case JournalEvent::RotationSwitched:
    case JournalEvent::RotationDeployed:
    case JournalEvent::RotationOldGone:
    case JournalEvent::RotationSuccessorGone:
    case JournalEvent::RotationAborted:
        return {};
    }
    return {};
}

/// The attempt is mentioned only while nothing followed it.
QList<JournalEvent> tellingEvents(const HistoryEntry &entry)
{
    QList<JournalEvent> events = entry.events;
    const bool beginsWithAttempt = !events.isEmpty() && (events.first() == JournalEvent::CreateAttempted ||
                                                         events.first() == JournalEvent::DeleteAttempted);
    if (beginsWithAttempt && events.size() > 1)
        events.removeFirst();
    return events;
}

/// The token's permissions: as asked for, unless the service gave others.
const QStringList &permissionsOf(const HistoryEntry &entry)
{
    return entry.givenPermissions ? *entry.givenPermissions : entry.permissions;
}

QByteArray toCsv(const QList<HistoryEntry> &entries)
{
    QString csv = csvRow({u"at"_s, u"action"_s, u"name"_s, u"tokenId"_s, u"clientId"_s, u"permissions"_s,
                          u"askedPermissions"_s, u"outcome"_s, u"origin"_s, u"signedInAs"_s});
    for (const HistoryEntry &entry : entries) {
        csv += csvRow({utcText(entry.at), actionText(entry), entry.name, entry.tokenId, entry.clientId,
                       permissionsOf(entry).join(u' '), entry.permissions.join(u' '), outcomeText(entry),
                       entry.signIn.origin, entry.signIn.clientId});
    }
    return csv.toUtf8();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QByteArray toJson(const QList<HistoryEntry> &entries)
{
    QJsonArray array;
    for (const HistoryEntry &entry : entries) {
        QJsonArray events;
        for (const JournalEvent event : entry.events)
            events.append(journalWord(event));
        array.append(QJsonObject{{u"at"_s, utcText(entry.at)},
                                 {u"action"_s, entry.isDelete ? u"delete"_s : u"create"_s},
                                 {u"name"_s, entry.name},
                                 {u"givenName"_s, orNull(entry.givenName)},
                                 {u"tokenId"_s, orNull(entry.tokenId)},
                                 {u"clientId"_s, orNull(entry.clientId)},
                                 {u"permissions"_s, QJsonArray::fromStringList(permissionsOf(entry))},
                                 {u"askedPermissions"_s, QJsonArray::fromStringList(entry.permissions)},
                                 {u"events"_s, events},
                                 {u"reason"_s, entry.reason},
                                 {u"origin"_s, orNull(entry.signIn.origin)},
                                 {u"signedInAs"_s, orNull(entry.signIn.clientId)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace

QList<HistoryEntry> historyOf(const ChangeLog &log)
{
    const QList<HistoryEntry> &changes = log.changes();
    return {changes.crbegin(), changes.crend()};
}

QString actionText(const HistoryEntry &entry)
{
    if (!entry.rotationOf.isEmpty()) {
        return (entry.isDelete ? Text::tr("Delete token, end of the rotation of “%1”")
                               : Text::tr("Create token, rotation of “%1”"))
            .arg(displaySafe(entry.rotationOf));
    }
    return entry.isDelete ? Text::tr("Delete token") : Text::tr("Create token");
}

QString outcomeText(const HistoryEntry &entry)
{
    QStringList words;
    for (const JournalEvent event : tellingEvents(entry)) {
        const QString word = eventText(event);
        // Each word once: a secret may be copied several times.
        if (!words.contains(word))
            words.append(word);
    }
    QString text = words.join(u", "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return entry.reason.isEmpty()
               ? text
               : Text::tr("%1: %2", "an outcome and its reason").arg(text, displaySafe(entry.reason));
}

QString permissionsText(const HistoryEntry &entry)
{
    const QString asked = Permissions{.values = entry.permissions}.toWords();
    if (entry.givenPermissions) {
        return Text::tr("%1 instead of %2", "two lists of permissions")
            .arg(Permissions{.values = *entry.givenPermissions}.toWords(), asked);
    }
    // Empty on record means not known, and not "none listed".
    return entry.permissions.isEmpty() ? QString() : asked;
}

QString signInText(const JournalSignIn &signIn)
{
    if (!signIn.isKnown())
        return {};
    return Text::tr("%1 at %2", "a client ID and an address")
        .arg(displaySafe(signIn.clientId), displaySafe(signIn.origin));
}

QByteArray exportHistory(const QList<HistoryEntry> &entries, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return toCsv(entries);
    case ExportFormat::Json:
        return toJson(entries);
    }
    return {};
}

} // namespace tokenry
