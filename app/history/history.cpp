// SPDX-License-Identifier: Apache-2.0
#include "app/history/history.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

bool isAboutDeleting(JournalEvent event)
{
    switch (event) {
    case JournalEvent::DeleteAttempted:
    case JournalEvent::Deleted:
    case JournalEvent::AlreadyGone:
    case JournalEvent::DeleteFailed:
    case JournalEvent::DeleteUnknown:
    case JournalEvent::FoundThere:
        return true;
    case JournalEvent::CreateAttempted:
    case JournalEvent::Created:
    case JournalEvent::CreateRefused:
    case JournalEvent::CreateUnknown:
    case JournalEvent::SecretLost:
    case JournalEvent::SecretCopied:
    case JournalEvent::SecretSaved:
    case JournalEvent::SecretReplaced:
    case JournalEvent::SecretDiscarded:
    case JournalEvent::HandoverEnded:
    case JournalEvent::FoundNotCreated:
    case JournalEvent::FoundGone:
    case JournalEvent::Kept:
    case JournalEvent::Closed:
        return false;
    }
    return false;
}

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
    }
    return {};
}

/// The attempt itself says something only as long as nothing followed.
QList<JournalEvent> tellingEvents(const HistoryEntry &entry)
{
    QList<JournalEvent> events = entry.events;
    const bool beginsWithAttempt = !events.isEmpty() && (events.first() == JournalEvent::CreateAttempted ||
                                                         events.first() == JournalEvent::DeleteAttempted);
    if (beginsWithAttempt && events.size() > 1)
        events.removeFirst();
    return events;
}

QByteArray toCsv(const QList<HistoryEntry> &entries)
{
    QString csv = csvRow({u"at"_s, u"action"_s, u"name"_s, u"tokenId"_s, u"permissions"_s, u"outcome"_s});
    for (const HistoryEntry &entry : entries) {
        csv += csvRow({utcText(entry.at), actionText(entry), entry.name, entry.tokenId,
                       entry.permissions.join(u' '), outcomeText(entry)});
    }
    return csv.toUtf8();
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
                                 {u"tokenId"_s, entry.tokenId.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                        : QJsonValue(entry.tokenId)},
                                 {u"permissions"_s, QJsonArray::fromStringList(entry.permissions)},
                                 {u"events"_s, events},
                                 {u"reason"_s, entry.reason}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace

QList<HistoryEntry> historyOf(const QList<JournalRecord> &records)
{
    QStringList order;
    QHash<QString, HistoryEntry> entries;
    for (const JournalRecord &record : records) {
        if (!entries.contains(record.attemptId))
            order.append(record.attemptId);
        HistoryEntry &entry = entries[record.attemptId];
        if (!entry.at.isValid())
            entry.at = record.at;
        if (entry.name.isEmpty())
            entry.name = record.name;
        if (!record.tokenId.isEmpty())
            entry.tokenId = record.tokenId;
        if (entry.permissions.isEmpty())
            entry.permissions = record.permissions;
        if (!record.reason.isEmpty())
            entry.reason = record.reason;
        entry.isDelete = entry.isDelete || isAboutDeleting(record.event);
        entry.events.append(record.event);
    }
    QList<HistoryEntry> newestFirst;
    for (auto attemptId = order.crbegin(); attemptId != order.crend(); ++attemptId)
        newestFirst.append(entries.value(*attemptId));
    return newestFirst;
}

QString actionText(const HistoryEntry &entry)
{
    return entry.isDelete ? Text::tr("Delete token") : Text::tr("Create token");
}

QString outcomeText(const HistoryEntry &entry)
{
    QStringList words;
    for (const JournalEvent event : tellingEvents(entry)) {
        const QString word = eventText(event);
        // Copied twice is copied.
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
