// SPDX-License-Identifier: Apache-2.0
#include "app/history/unresolvedchanges.h"

#include <QHash>

#include "app/journal/journal.h"

namespace tokenry {

namespace {

enum class Stage { Attempted, Unknown, Made, Copied, Lost, Ended };

/// What the records of one attempt come to.
struct Story
{
    Stage stage = Stage::Ended;
    bool isDelete = false;
    UnresolvedChange question = {};
};

/// Where the story stands after the event.
Stage stageAfter(Stage before, JournalEvent event)
{
    switch (event) {
    case JournalEvent::CreateAttempted:
    case JournalEvent::DeleteAttempted:
        return Stage::Attempted;
    case JournalEvent::CreateUnknown:
    case JournalEvent::DeleteUnknown:
        return Stage::Unknown;
    case JournalEvent::Created:
        return Stage::Made;
    case JournalEvent::SecretLost:
        return Stage::Lost;
    case JournalEvent::SecretCopied:
        return before == Stage::Made ? Stage::Copied : before;
    case JournalEvent::SecretReplaced:
        return before == Stage::Copied ? Stage::Made : before;
    case JournalEvent::CreateRefused:
    case JournalEvent::SecretSaved:
    case JournalEvent::SecretDiscarded:
    case JournalEvent::HandoverEnded:
    case JournalEvent::Deleted:
    case JournalEvent::AlreadyGone:
    case JournalEvent::DeleteFailed:
    case JournalEvent::FoundNotCreated:
    case JournalEvent::FoundGone:
    case JournalEvent::FoundThere:
    case JournalEvent::Kept:
    case JournalEvent::Closed:
        return Stage::Ended;
    }
    return before;
}

bool isAboutDeleting(JournalEvent event)
{
    return event == JournalEvent::DeleteAttempted || event == JournalEvent::DeleteUnknown;
}

bool saysGone(JournalEvent event)
{
    return event == JournalEvent::Deleted || event == JournalEvent::AlreadyGone ||
           event == JournalEvent::FoundGone;
}

void addTo(Story &story, const JournalRecord &record)
{
    UnresolvedChange &question = story.question;
    story.stage = stageAfter(story.stage, record.event);
    story.isDelete = story.isDelete || isAboutDeleting(record.event);
    question.attemptId = record.attemptId;
    if (!record.name.isNull() && !record.name.isEmpty())
        question.name = record.name;
    if (!record.tokenId.isEmpty())
        question.tokenId = record.tokenId;
    if (!record.permissions.isEmpty())
        question.permissions = record.permissions;
    if (record.idsBefore)
        question.idsBefore = record.idsBefore;
    const bool tellsWhen = record.event == JournalEvent::Created || record.event == JournalEvent::SecretLost;
    if (tellsWhen || !question.at.isValid())
        question.at = record.at;
}

std::optional<UnresolvedChange::Kind> kindOf(const Story &story, bool isOfThisRun)
{
    using Kind = UnresolvedChange::Kind;
    switch (story.stage) {
    case Stage::Attempted:
        if (isOfThisRun)
            return std::nullopt;
        return story.isDelete ? Kind::DeleteUnknown : Kind::CreateUnknown;
    case Stage::Unknown:
        return story.isDelete ? Kind::DeleteUnknown : Kind::CreateUnknown;
    case Stage::Made:
        return isOfThisRun ? std::nullopt : std::optional(Kind::SecretLost);
    case Stage::Copied:
        return isOfThisRun ? std::nullopt : std::optional(Kind::SecretUnsure);
    case Stage::Lost:
        return Kind::SecretLost;
    case Stage::Ended:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QList<UnresolvedChange> unresolvedChanges(const Journal &journal)
{
    if (journal.isHeldElsewhere())
        return {};
    QStringList order;
    QHash<QString, Story> stories;
    QSet<QString> goneIds;
    for (const JournalRecord &record : journal.records()) {
        if (!stories.contains(record.attemptId))
            order.append(record.attemptId);
        addTo(stories[record.attemptId], record);
        if (saysGone(record.event) && !record.tokenId.isEmpty())
            goneIds.insert(record.tokenId);
    }
    QList<UnresolvedChange> open;
    for (const QString &attemptId : order) {
        const Story &story = stories[attemptId];
        const auto kind = kindOf(story, journal.isOfThisRun(attemptId));
        if (!kind || goneIds.contains(story.question.tokenId))
            continue;
        open.append(story.question);
        open.last().kind = *kind;
    }
    return open;
}

QSet<QString> idsMadeByOthers(const Journal &journal, const QString &attemptId)
{
    QSet<QString> ids;
    for (const JournalRecord &record : journal.records()) {
        const bool isMade = record.event == JournalEvent::Created || record.event == JournalEvent::SecretLost;
        if (isMade && record.attemptId != attemptId && !record.tokenId.isEmpty())
            ids.insert(record.tokenId);
    }
    return ids;
}

bool isUnnamedMadeByOthers(const Journal &journal, const QString &attemptId, const QString &name)
{
    QSet<QString> ofThisName;
    for (const JournalRecord &record : journal.records()) {
        if (record.event == JournalEvent::CreateAttempted && record.name == name)
            ofThisName.insert(record.attemptId);
    }
    ofThisName.remove(attemptId);
    return std::any_of(journal.records().cbegin(), journal.records().cend(),
                       [&ofThisName](const JournalRecord &record) {
                           const bool isMade = record.event == JournalEvent::Created ||
                                               record.event == JournalEvent::SecretLost;
                           return isMade && record.tokenId.isEmpty() && ofThisName.contains(record.attemptId);
                       });
}

} // namespace tokenry
