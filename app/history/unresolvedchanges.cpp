// SPDX-License-Identifier: Apache-2.0
#include "app/history/unresolvedchanges.h"

#include <algorithm>

#include "app/journal/journal.h"

namespace tokenry {

namespace {

std::optional<UnresolvedChange::Kind> kindOf(const JournaledChange &change, bool isOfThisRun)
{
    using Kind = UnresolvedChange::Kind;
    switch (change.stage) {
    case ChangeStage::Attempted:
        if (isOfThisRun)
            return std::nullopt;
        return change.isDelete ? Kind::DeleteUnknown : Kind::CreateUnknown;
    case ChangeStage::Unknown:
        return change.isDelete ? Kind::DeleteUnknown : Kind::CreateUnknown;
    case ChangeStage::SeenThere:
        return Kind::SeenThere;
    case ChangeStage::Made:
        return isOfThisRun ? std::nullopt : std::optional(Kind::SecretLost);
    case ChangeStage::Copied:
        return isOfThisRun ? std::nullopt : std::optional(Kind::SecretUnsure);
    case ChangeStage::Lost:
        return Kind::SecretLost;
    case ChangeStage::Closed:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The changes of an own token that was rotated are settled by its successor's sign-in.
UnresolvedChange::SignIn compare(const JournaledChange &change, const Journal &journal)
{
    if (!change.signIn.isKnown())
        return UnresolvedChange::SignIn::NotRecorded;
    return change.signIn == journal.signIn() || journal.log().isSameAccount(change.signIn, journal.signIn())
               ? UnresolvedChange::SignIn::Same
               : UnresolvedChange::SignIn::Other;
}

bool hasMadeAToken(const JournaledChange &change)
{
    return change.events.contains(JournalEvent::Created) || change.events.contains(JournalEvent::SecretLost);
}

} // namespace

QList<UnresolvedChange> unresolvedChanges(const Journal &journal)
{
    if (journal.isHeldElsewhere())
        return {};
    QList<UnresolvedChange> unresolved;
    const QList<JournaledChange> open = journal.log().open();
    for (const JournaledChange &change : open) {
        const auto kind = kindOf(change, journal.isOfThisRun(change.attemptId));
        if (!kind || journal.log().isGone(change.tokenId, change.signIn))
            continue;
        unresolved.append({.kind = *kind,
                           .attemptId = change.attemptId,
                           .name = change.name,
                           .permissions = change.permissions,
                           .at = change.madeAt.isValid() ? change.madeAt : change.at,
                           .idsBefore = change.idsBefore,
                           .tokenId = change.tokenId,
                           .signIn = compare(change, journal),
                           .madeBy = change.signIn});
    }
    return unresolved;
}

int countUnresolved(const ChangeLog &record)
{
    const QList<JournaledChange> open = record.open();
    return static_cast<int>(std::ranges::count_if(open, [&record](const JournaledChange &change) {
        return !record.isGone(change.tokenId, change.signIn);
    }));
}

QSet<QString> idsMadeByOthers(const Journal &journal, const QString &attemptId)
{
    QSet<QString> ids;
    for (const JournaledChange &change : journal.log().changes()) {
        if (change.attemptId != attemptId && !change.tokenId.isEmpty() && hasMadeAToken(change))
            ids.insert(change.tokenId);
    }
    return ids;
}

bool isUnnamedMadeByOthers(const Journal &journal, const QString &attemptId, const QString &name)
{
    const QList<JournaledChange> &changes = journal.log().changes();
    return std::any_of(changes.cbegin(), changes.cend(), [&](const JournaledChange &change) {
        return change.attemptId != attemptId && change.name == name && change.tokenId.isEmpty() &&
               hasMadeAToken(change);
    });
}

} // namespace tokenry
