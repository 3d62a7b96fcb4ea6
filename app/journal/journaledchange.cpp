// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journaledchange.h"

namespace tokenry {

namespace {

ChangeStage stageAfter(ChangeStage before, JournalEvent event)
{
    switch (event) {
    case JournalEvent::CreateAttempted:
    case JournalEvent::DeleteAttempted:
        return ChangeStage::Attempted;
    case JournalEvent::CreateUnknown:
    case JournalEvent::DeleteUnknown:
        return ChangeStage::Unknown;
    case JournalEvent::DeleteSeenThere:
        return ChangeStage::SeenThere;
    case JournalEvent::Created:
        return ChangeStage::Made;
    case JournalEvent::SecretLost:
        return ChangeStage::Lost;
    case JournalEvent::SecretCopied:
        return before == ChangeStage::Made ? ChangeStage::Copied : before;
    case JournalEvent::SecretReplaced:
        return before == ChangeStage::Copied ? ChangeStage::Made : before;
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
        return ChangeStage::Closed;
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
        return before;
    }
    return before;
}

bool isAboutDeleting(JournalEvent event)
{
    switch (event) {
    case JournalEvent::DeleteAttempted:
    case JournalEvent::Deleted:
    case JournalEvent::AlreadyGone:
    case JournalEvent::DeleteFailed:
    case JournalEvent::DeleteUnknown:
    case JournalEvent::DeleteSeenThere:
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
        return false;
    }
    return false;
}

void addEvent(JournaledChange &change, JournalEvent event)
{
    change.stage = stageAfter(change.stage, event);
    change.isDelete = change.isDelete || isAboutDeleting(event);
    change.events.append(event);
}

} // namespace

void addTo(JournaledChange &change, const JournalRecord &record)
{
    for (const JournalEvent event : record.earlier)
        addEvent(change, event);
    addEvent(change, record.event);
    change.attemptId = record.attemptId;
    // The first record is the attempt's: what it says holds for the whole change.
    if (!change.signIn.isKnown())
        change.signIn = record.signIn;
    if (!change.at.isValid())
        change.at = record.at;
    if (change.name.isEmpty())
        change.name = record.name;
    if (change.permissions.isEmpty())
        change.permissions = record.permissions;
    if (record.event == JournalEvent::Created || record.event == JournalEvent::SecretLost)
        change.madeAt = record.at;
    if (!record.givenName.isEmpty())
        change.givenName = record.givenName;
    if (record.givenPermissions)
        change.givenPermissions = record.givenPermissions;
    if (!record.tokenId.isEmpty())
        change.tokenId = record.tokenId;
    if (!record.clientId.isEmpty())
        change.clientId = record.clientId;
    if (record.idsBefore)
        change.idsBefore = record.idsBefore;
    if (!record.reason.isEmpty())
        change.reason = record.reason;
}

JournalRecord foldedRecord(const JournaledChange &change)
{
    return {.event = change.events.constLast(),
            .attemptId = change.attemptId,
            .at = change.at,
            .name = change.name,
            .permissions = change.permissions,
            .givenName = change.givenName,
            .givenPermissions = change.givenPermissions,
            .tokenId = change.tokenId,
            .clientId = change.clientId,
            .reason = change.reason,
            .signIn = change.signIn,
            .earlier = change.events.first(change.events.size() - 1)};
}

} // namespace tokenry
