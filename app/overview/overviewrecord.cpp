// SPDX-License-Identifier: Apache-2.0
#include "app/overview/overviewrecord.h"

#include <algorithm>

#include "app/history/unresolvedchanges.h"
#include "app/journal/changelog.h"
#include "app/rotation/rotation.h"
#include "app/rotation/rotationrules.h"

namespace tokenry {

namespace {

bool hasOneOf(const JournaledChange &change, std::initializer_list<JournalEvent> events)
{
    return std::any_of(events.begin(), events.end(),
                       [&change](JournalEvent event) { return change.events.contains(event); });
}

/// Whether the person gave the secret up, and had neither saved it nor had it on the clipboard at that time.
bool isDiscardedUnkept(const JournaledChange &change)
{
    bool isCopied = false;
    for (const JournalEvent event : change.events) {
        if (event == JournalEvent::SecretSaved)
            return false;
        if (event == JournalEvent::SecretCopied)
            isCopied = true;
        else if (event == JournalEvent::SecretReplaced)
            isCopied = false;
        else if (event == JournalEvent::SecretDiscarded)
            return !isCopied;
    }
    return false;
}

} // namespace

OverviewRecord overviewRecordOf(const ChangeLog &log, const QList<UnresolvedChange> &unresolved,
                                const QList<Rotation> &rotations)
{
    OverviewRecord record;
    for (const JournaledChange &change : log.changes()) {
        if (change.tokenId.isEmpty())
            continue;
        // A token that was gone before was deleted by somebody else.
        const bool wasDone = change.isDelete
                                 ? hasOneOf(change, {JournalEvent::Deleted, JournalEvent::FoundGone})
                                 : hasOneOf(change, {JournalEvent::Created, JournalEvent::SecretLost});
        if (wasDone)
            record.idsMadeHere.insert(change.tokenId);
        if (!change.isDelete && (hasOneOf(change, {JournalEvent::SecretLost}) || isDiscardedUnkept(change)))
            record.idsWithLostSecret.insert(change.tokenId);
    }
    for (const UnresolvedChange &change : unresolved) {
        if (change.kind == UnresolvedChange::Kind::SecretLost && !change.tokenId.isEmpty())
            record.idsWithLostSecret.insert(change.tokenId);
    }
    for (const Rotation &rotation : rotations) {
        // Once the old token is gone, the new one stands for the rotation.
        const QString &id = rotation.isOldGone ? rotation.newId : rotation.oldId;
        if (waitsForPerson(rotation.step) && !id.isEmpty())
            record.idsInWaitingRotation.insert(id);
    }
    return record;
}

} // namespace tokenry
