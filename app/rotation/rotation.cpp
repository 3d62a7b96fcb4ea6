// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotation.h"

#include <algorithm>
#include <optional>

#include "app/journal/changelog.h"
#include "app/journal/journal.h"

namespace tokenry {

namespace {

using IsOfThisRun = std::function<bool(const QString &)>;

/// What the record tells of the new token and its secret.
enum class Successor { None, Asked, Unknown, Shown, Lost, Unsure, Kept, Gone };

bool hasMadeAToken(const JournaledChange &create)
{
    return create.events.contains(JournalEvent::Created) || create.events.contains(JournalEvent::SecretLost);
}

/// Of a create that is closed.
Successor closedSuccessor(const JournaledChange &create)
{
    if (!hasMadeAToken(create))
        return Successor::None;
    if (create.events.contains(JournalEvent::FoundGone))
        return Successor::Gone;
    for (auto event = create.events.crbegin(); event != create.events.crend(); ++event) {
        if (*event == JournalEvent::Kept)
            return Successor::Kept;
        if (*event == JournalEvent::SecretDiscarded || *event == JournalEvent::SecretLost)
            return Successor::Lost;
    }
    return Successor::Kept;
}

Successor successorOf(const JournaledChange *create, const IsOfThisRun &isOfThisRun)
{
    // Its attempt is on disk before it is sent.
    if (!create)
        return Successor::None;
    const bool isNow = isOfThisRun(create->attemptId);
    switch (create->stage) {
    case ChangeStage::Attempted:
        return isNow ? Successor::Asked : Successor::Unknown;
    case ChangeStage::Unknown:
    case ChangeStage::SeenThere:
        return Successor::Unknown;
    case ChangeStage::Made:
        return isNow ? Successor::Shown : Successor::Lost;
    case ChangeStage::Copied:
        return isNow ? Successor::Shown : Successor::Unsure;
    case ChangeStage::Lost:
        return Successor::Lost;
    case ChangeStage::Closed:
        return closedSuccessor(*create);
    }
    return Successor::Unknown;
}

/// The step after the new secret was kept.
RotationStep stepWhenKept(const JournaledRotation &record, const Rotation &rotation,
                          const JournaledChange *lastDelete, const IsOfThisRun &isOfThisRun)
{
    if (!rotation.isProven)
        return RotationStep::ToProve;
    if (record.hasEnded())
        return RotationStep::Finished;
    if (rotation.isOwn && !record.hasOfSuccessor(JournalEvent::RotationSwitched))
        return RotationStep::ToSwitch;
    if (rotation.isOldGone)
        return RotationStep::ToProveGone;
    if (lastDelete && lastDelete->stage == ChangeStage::Attempted && isOfThisRun(lastDelete->attemptId))
        return RotationStep::Deleting;
    if (lastDelete && lastDelete->stage != ChangeStage::Closed)
        return RotationStep::DeleteUnknown;
    return rotation.isLeak || record.hasOfSuccessor(JournalEvent::RotationDeployed) ? RotationStep::ToDelete
                                                                                    : RotationStep::Waiting;
}

RotationStep stepOf(const JournaledRotation &record, const Rotation &rotation, Successor successor,
                    const JournaledChange *lastDelete, const IsOfThisRun &isOfThisRun)
{
    if (record.has(JournalEvent::RotationAborted))
        return RotationStep::Aborted;
    // The create of a rotation that ended long ago may have left the record.
    if (record.hasEnded() && successor == Successor::None)
        return RotationStep::Finished;
    switch (successor) {
    case Successor::None:
        return RotationStep::ToCreate;
    case Successor::Asked:
        return RotationStep::Creating;
    case Successor::Unknown:
        return RotationStep::CreateUnknown;
    case Successor::Gone:
        return RotationStep::SuccessorGone;
    case Successor::Shown:
        return RotationStep::HandingOver;
    case Successor::Lost:
        return RotationStep::SecretLost;
    case Successor::Unsure:
        return RotationStep::ToProve;
    case Successor::Kept:
        return stepWhenKept(record, rotation, lastDelete, isOfThisRun);
    }
    return RotationStep::ToCreate;
}

QDateTime endOf(const JournaledRotation &record)
{
    return std::max(record.when(JournalEvent::RotationAborted), record.when(JournalEvent::RotationOldGone));
}

Rotation makeRotation(const JournaledRotation &record, const JournaledChange *create)
{
    Rotation rotation{.id = record.id,
                      .oldId = record.tokenId,
                      .oldClientId = record.clientId,
                      .oldName = record.name,
                      .newClientId = record.successorClientId,
                      .newName = record.successorName,
                      .permissions = record.permissions,
                      .createAttemptId = record.createAttemptId,
                      .isLeak = record.isLeak,
                      .isOwn = !record.clientId.isEmpty() && record.clientId == record.signIn.clientId,
                      .isProven = record.hasOfSuccessor(JournalEvent::RotationProven),
                      .startedAt = record.when(JournalEvent::RotationStarted),
                      .handedOverAt = record.handedOverAt};
    if (rotation.isProven)
        rotation.provenAt = record.when(JournalEvent::RotationProven);
    else if (!record.entries.isEmpty())
        rotation.reason = record.entries.constLast().reason;
    if (!create)
        return rotation;
    rotation.newId = create->tokenId;
    rotation.createdAt = create->madeAt;
    if (!create->clientId.isEmpty())
        rotation.newClientId = create->clientId;
    if (!create->givenName.isEmpty())
        rotation.newName = create->givenName;
    if (!hasMadeAToken(*create))
        rotation.reason = create->reason;
    return rotation;
}

} // namespace

QList<Rotation> rotationsOf(const ChangeLog &log, const JournalSignIn &now, const IsOfThisRun &isOfThisRun)
{
    QList<Rotation> rotations;
    if (log.rotations().isEmpty())
        return rotations;
    for (const JournaledRotation &record : log.rotations()) {
        const JournaledChange *create = log.find(record.createAttemptId);
        Rotation rotation = makeRotation(record, create);
        rotation.isElsewhere = !log.isSameAccount(record.signIn, now);
        rotation.isOldGone =
            record.has(JournalEvent::RotationOldGone) || log.isGone(record.tokenId, record.signIn);
        Successor successor = successorOf(create, isOfThisRun);
        const bool isNewGone = record.hasOfSuccessor(JournalEvent::RotationSuccessorGone) ||
                               (!rotation.newId.isEmpty() && log.isGone(rotation.newId, record.signIn));
        rotation.isNewGone = isNewGone || successor == Successor::Gone;
        rotation.isUnconfirmed = rotation.isOwn && rotation.isProven &&
                                 rotation.newClientId == now.clientId &&
                                 !record.hasOfSuccessor(JournalEvent::RotationSwitched);
        // Once a rotation has ended, its new token may be rotated and deleted in turn.
        if (isNewGone && !record.hasEnded() && successor != Successor::None)
            successor = Successor::Gone;
        rotation.step =
            stepOf(record, rotation, successor, log.lastDelete(record.tokenId, record.signIn), isOfThisRun);
        if (!rotation.isUnderWay())
            rotation.endedAt = endOf(record);
        rotations.append(rotation);
    }
    return rotations;
}

QList<Rotation> rotationsOf(const Journal &journal)
{
    if (journal.isHeldElsewhere())
        return {};
    return rotationsOf(journal.log(), journal.signIn(),
                       [&journal](const QString &id) { return journal.isOfThisRun(id); });
}

} // namespace tokenry
