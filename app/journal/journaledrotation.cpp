// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journaledrotation.h"

#include <algorithm>

namespace tokenry {

bool JournaledRotation::has(JournalEvent event) const
{
    return when(event).isValid();
}

bool JournaledRotation::hasOfSuccessor(JournalEvent event) const
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->event == event)
            return true;
        if (entry->event == JournalEvent::RotationCreating)
            return false;
    }
    return false;
}

QDateTime JournaledRotation::when(JournalEvent event) const
{
    const auto found = std::find_if(entries.crbegin(), entries.crend(),
                                    [event](const RotationEntry &entry) { return entry.event == event; });
    return found == entries.crend() ? QDateTime() : found->at;
}

bool JournaledRotation::hasEnded() const
{
    return has(JournalEvent::RotationAborted) ||
           (has(JournalEvent::RotationOldGone) && hasOfSuccessor(JournalEvent::RotationProven));
}

void addTo(JournaledRotation &rotation, const JournalRecord &record)
{
    const auto keepFirst = [](QString &kept, const QString &given) {
        if (kept.isEmpty())
            kept = given;
    };
    const auto keepLast = [](QString &kept, const QString &given) {
        if (!given.isEmpty())
            kept = given;
    };
    rotation.id = record.attemptId;
    if (!rotation.signIn.isKnown())
        rotation.signIn = record.signIn;
    keepFirst(rotation.tokenId, record.tokenId);
    keepFirst(rotation.clientId, record.clientId);
    keepFirst(rotation.name, record.name);
    keepLast(rotation.successorName, record.successorName);
    keepLast(rotation.createAttemptId, record.createAttemptId);
    keepLast(rotation.successorClientId, record.successorClientId);
    if (!record.permissions.isEmpty())
        rotation.permissions = record.permissions;
    rotation.isLeak = rotation.isLeak || record.isLeak;
    if (record.event == JournalEvent::RotationCreating)
        rotation.handedOverAt = {};
    rotation.entries.append({record.event, record.at, record.reason});
}

} // namespace tokenry
