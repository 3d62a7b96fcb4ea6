// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotationrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include "app/core/sentencetext.h"
#include "app/domain/tokenid.h"
#include "app/domain/tokentext.h"
#include "app/journal/changelog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RotationRules)
};

constexpr std::array known{Permission::View, Permission::Transact, Permission::Manage};
constexpr qsizetype longestName = 80;

} // namespace

QString proposedName(const QString &oldName, const QDate &today)
{
    static const QRegularExpression month(u"\\s+[0-9]{4}-(0[1-9]|1[0-2])$"_s);
    QString name = oldName;
    name.remove(month);
    return name + u' ' + today.toString(u"yyyy-MM"_s);
}

QStringList carriedOver(const Permissions &permissions)
{
    QStringList values = permissions.valid ? permissions.values : QStringList();
    values.removeDuplicates();
    return values;
}

QString refuseRotation(const Token &token, const QList<Rotation> &rotations)
{
    const QString name = displaySafeInSentence(nameText(token), longestName);
    if (!isAddressable(token.id) || token.clientId.isEmpty())
        return Text::tr("“%1” cannot be rotated: its ID cannot be sent safely, or its client ID is missing.")
            .arg(name);
    const auto found = rotationOfToken(token.id, rotations);
    if (!found)
        return {};
    return found->oldId == token.id
               ? Text::tr("“%1” is being rotated already. Finish or abort that rotation first.").arg(name)
               : Text::tr("“%1” is the new token of a rotation that has not ended. Finish that rotation "
                          "first.")
                     .arg(name);
}

std::optional<Rotation> rotationOfToken(const QString &tokenId, const QList<Rotation> &rotations)
{
    const auto found =
        std::find_if(rotations.cbegin(), rotations.cend(), [&tokenId](const Rotation &rotation) {
            return rotation.isUnderWay() && (rotation.oldId == tokenId || rotation.newId == tokenId);
        });
    return tokenId.isEmpty() || found == rotations.cend() ? std::nullopt : std::optional(*found);
}

std::optional<JournalEvent> newsOfMissing(const QString &tokenId, const Rotation &rotation)
{
    if (!rotation.isUnderWay())
        return std::nullopt;
    // A late answer may be about a successor that was replaced since.
    const bool isNewsOfOld = !rotation.isOldGone || rotation.step == RotationStep::ToProveGone;
    if (tokenId == rotation.oldId && isNewsOfOld)
        return JournalEvent::RotationOldGone;
    if (tokenId == rotation.newId && rotation.step != RotationStep::SuccessorGone)
        return JournalEvent::RotationSuccessorGone;
    return std::nullopt;
}

NewToken successorOf(const Rotation &rotation)
{
    NewToken token{.name = rotation.newName};
    for (const QString &value : rotation.permissions) {
        const auto *const permission = std::find_if(
            known.begin(), known.end(), [&value](Permission one) { return permissionName(one) == value; });
        if (permission == known.end())
            token.otherPermissions.append(value);
        else
            token.permissions.append(*permission);
    }
    return token;
}

QList<RotationOrder> ownLast(QList<RotationOrder> orders, const QString &ownClientId)
{
    std::stable_partition(orders.begin(), orders.end(), [&ownClientId](const RotationOrder &order) {
        return order.old.clientId != ownClientId;
    });
    return orders;
}

void addOld(JournalRecord &record, const Rotation &rotation)
{
    record.name = rotation.oldName;
    record.tokenId = rotation.oldId;
    record.clientId = rotation.oldClientId;
}

void addOrder(JournalRecord &record, const RotationOrder &order)
{
    record.name = order.old.name;
    record.tokenId = order.old.id;
    record.clientId = order.old.clientId;
    record.permissions = order.permissions;
    record.successorName = order.newName;
    record.isLeak = order.isLeak;
}

std::optional<JournalRecord> keptRecord(const Rotation &rotation, const ChangeLog &log)
{
    const JournaledChange *create = log.find(rotation.createAttemptId);
    const bool isOpen =
        create && (create->stage != ChangeStage::Closed || rotation.step == RotationStep::SecretLost);
    if (!isOpen)
        return std::nullopt;
    return JournalRecord{.event = JournalEvent::Kept,
                         .attemptId = rotation.createAttemptId,
                         .name = rotation.newName,
                         .tokenId = rotation.newId};
}

QString refuseProof(const std::optional<Rotation> &rotation, const HandedOverToken &shown)
{
    if (!rotation || !rotation->isUnderWay())
        return Text::tr("This rotation is not under way any more. Nothing was tested.");
    if (rotation->isElsewhere) {
        return Text::tr("This rotation was started with another address or client ID. Sign in with that one "
                        "to test the new pair.");
    }
    // The hand-over of a token that was deleted may still be open while the next one is created.
    const bool isOnScreen = !shown.createAttemptId.isEmpty();
    if ((isOnScreen && shown.createAttemptId != rotation->createAttemptId) ||
        rotation->step == RotationStep::SuccessorGone)
        return Text::tr("This token is not on the service any more. Nothing was tested.");
    if (!isOnScreen && rotation->newId.isEmpty())
        return Text::tr("It is not known yet which token is the new one. Nothing was tested.");
    return {};
}

bool mayDeleteNew(const Rotation &rotation, const QString &ownClientId)
{
    return !rotation.isElsewhere && !rotation.newId.isEmpty() && !rotation.isNewGone &&
           rotation.newClientId != ownClientId;
}

bool waitsForPerson(RotationStep step)
{
    switch (step) {
    case RotationStep::Creating:
    case RotationStep::HandingOver:
    case RotationStep::Deleting:
    case RotationStep::ToProveGone:
    case RotationStep::Finished:
    case RotationStep::Aborted:
        return false;
    case RotationStep::ToCreate:
    case RotationStep::CreateUnknown:
    case RotationStep::SecretLost:
    case RotationStep::SuccessorGone:
    case RotationStep::ToProve:
    case RotationStep::ToSwitch:
    case RotationStep::Waiting:
    case RotationStep::ToDelete:
    case RotationStep::DeleteUnknown:
        return true;
    }
    return false;
}

bool isHandingOver(RotationStep step)
{
    return step == RotationStep::Creating || step == RotationStep::HandingOver;
}

bool mayAbort(RotationStep step)
{
    switch (step) {
    case RotationStep::ToCreate:
    case RotationStep::CreateUnknown:
    case RotationStep::SecretLost:
    case RotationStep::SuccessorGone:
    case RotationStep::ToProve:
    case RotationStep::ToSwitch:
    case RotationStep::Waiting:
    case RotationStep::ToDelete:
        return true;
    case RotationStep::Creating:
    case RotationStep::HandingOver:
    case RotationStep::Deleting:
    case RotationStep::DeleteUnknown:
    case RotationStep::ToProveGone:
    case RotationStep::Finished:
    case RotationStep::Aborted:
        return false;
    }
    return false;
}

} // namespace tokenry
