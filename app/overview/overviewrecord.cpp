// SPDX-License-Identifier: Apache-2.0
#include "app/overview/overviewrecord.h"

#include <algorithm>

#include "app/journal/changelog.h"

namespace tokenry {

namespace {

bool hasOneOf(const JournaledChange &change, std::initializer_list<JournalEvent> events)
{
    return std::any_of(events.begin(), events.end(),
                       [&change](JournalEvent event) { return change.events.contains(event); });
}

} // namespace

OverviewRecord overviewRecordOf(const ChangeLog &log)
{
    OverviewRecord record;
    for (const JournaledChange &change : log.changes()) {
        if (change.tokenId.isEmpty())
            continue;
        const bool wasDone = change.isDelete
                                 ? hasOneOf(change, {JournalEvent::Deleted, JournalEvent::AlreadyGone,
                                                     JournalEvent::FoundGone})
                                 : hasOneOf(change, {JournalEvent::Created, JournalEvent::SecretLost});
        if (wasDone)
            record.idsMadeHere.insert(change.tokenId);
        const bool wasKept = hasOneOf(change, {JournalEvent::SecretCopied, JournalEvent::SecretSaved});
        if (!change.isDelete && !wasKept &&
            hasOneOf(change, {JournalEvent::SecretLost, JournalEvent::SecretDiscarded}))
            record.idsWithLostSecret.insert(change.tokenId);
    }
    return record;
}

} // namespace tokenry
