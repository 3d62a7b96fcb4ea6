// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotationmessages.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"
#include "app/core/sentencetext.h"
#include "app/domain/timetext.h"
#include "app/domain/token.h"
#include "app/rotation/rotationrules.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

constexpr qsizetype longestName = 80;
constexpr qint64 secondsOfADay = 86'400;

QString nameText(const QString &name)
{
    return name.isEmpty() ? Text::tr("(no name)") : displaySafeInSentence(name, longestName);
}

QString waitingTitle(const Rotation &rotation, const QDateTime &nowUtc)
{
    // A clock that was set back gives no negative time.
    const qint64 days = std::max<qint64>(0, rotation.provenAt.secsTo(nowUtc) / secondsOfADay);
    return days == 0 ? Text::tr("Waiting for you.")
                     : Text::tr("Waiting for you for %n days.", nullptr, static_cast<int>(days));
}

QString withReason(const QString &without, const QString &with, const QString &reason)
{
    return reason.isEmpty() ? without : with.arg(displaySafe(reason));
}

} // namespace

QString oldNameText(const Rotation &rotation)
{
    return nameText(rotation.oldName);
}

QString newNameText(const Rotation &rotation)
{
    return nameText(rotation.newName);
}

QString stateTitle(const Rotation &rotation, const QDateTime &nowUtc)
{
    switch (rotation.step) {
    case RotationStep::ToCreate:
        return withReason(Text::tr("The new token is not created yet."),
                          Text::tr("The new token was not created: %1."), rotation.reason);
    case RotationStep::Creating:
        return Text::tr("The new token is being created.");
    case RotationStep::CreateUnknown:
        return Text::tr("It is not known whether the new token was created.");
    case RotationStep::HandingOver:
        return Text::tr("The new secret is on the screen.");
    case RotationStep::SecretLost:
        return Text::tr("Nobody has kept the secret of the new token.");
    case RotationStep::SuccessorGone:
        return Text::tr("The new token is not on the service any more.");
    case RotationStep::ToProve:
        if (rotation.isProven)
            return Text::tr("The new pair works, and it is not known whether its secret was kept.");
        return withReason(Text::tr("The new pair is not tested yet."),
                          Text::tr("The service did not accept the new pair: %1."), rotation.reason);
    case RotationStep::ToSwitch:
        return rotation.isUnconfirmed
                   ? Text::tr("This account has the new pair, and no read of the list has confirmed it yet.")
                   : Text::tr("The new pair works, and this account does not use it yet.");
    case RotationStep::Waiting:
        return waitingTitle(rotation, nowUtc);
    case RotationStep::ToDelete:
        return rotation.isLeak ? Text::tr("The new pair works. The old token leaked and can be deleted now.")
                               : Text::tr("The new pair is deployed. The old token can be deleted now.");
    case RotationStep::Deleting:
        return Text::tr("The old token is being deleted.");
    case RotationStep::DeleteUnknown:
        return Text::tr("It is not known whether the old token was deleted.");
    case RotationStep::ToProveGone:
        return Text::tr("The old token was deleted.");
    case RotationStep::Finished:
        return Text::tr("Finished.");
    case RotationStep::Aborted:
        return Text::tr("Aborted.");
    }
    return {};
}

QString stateText(const Rotation &rotation)
{
    if (rotation.isElsewhere && rotation.isUnderWay())
        return Text::tr("It was started with another address or client ID. Sign in with that one to go on.");
    if (rotation.isOldGone && shownStep(rotation.step) < 4)
        return Text::tr("The old token is not on the service any more. Finish this rotation soon.");
    switch (rotation.step) {
    case RotationStep::ToCreate:
    case RotationStep::Creating:
        return Text::tr("The old token was not touched.");
    case RotationStep::CreateUnknown:
        return Text::tr("The old token was not touched. Choose “Check now” in the notice about it.");
    case RotationStep::HandingOver:
        return Text::tr("Copy or save it. The old token was not touched.");
    case RotationStep::SecretLost:
        return Text::tr("The old token was not touched. Delete the new token and create another one, or test "
                        "the new pair if you have its secret after all.");
    case RotationStep::SuccessorGone:
        return Text::tr("The old token was not touched. Create another one, or abort.");
    case RotationStep::ToProve:
        return rotation.isProven
                   ? Text::tr(
                         "The old token was not touched. Test the new pair with the secret that you kept, "
                         "or abort.")
                   : Text::tr("The old token was not touched. Testing needs the new secret.");
    case RotationStep::ToSwitch:
        return rotation.isUnconfirmed
                   ? Text::tr("The old token was not touched. The list is read again when you sign in or "
                              "unlock, or test the new pair.")
                   : Text::tr("Both pairs work. Test the new pair to store it for this account.");
    case RotationStep::Waiting:
        return Text::tr("Until you say that the new pair is deployed, the old token keeps working.");
    case RotationStep::ToDelete:
        return Text::tr("Until then the old token keeps working.");
    case RotationStep::Deleting:
        return {};
    case RotationStep::DeleteUnknown:
        return Text::tr("The new pair works. Choose “Check now” in the notice about it.");
    case RotationStep::ToProveGone:
        return Text::tr("Tokenry reads it again until the service says that it is gone.");
    case RotationStep::Finished:
    case RotationStep::Aborted:
        return endText(rotation);
    }
    return {};
}

QString endText(const Rotation &rotation)
{
    if (rotation.step != RotationStep::Aborted)
        return Text::tr("old token deleted and gone");
    return rotation.newId.isEmpty() ? Text::tr("aborted, no new token is known")
                                    : Text::tr("aborted, the old token was not deleted by it");
}

QString summaryText(const Rotation &rotation, const QDateTime &nowUtc)
{
    return Text::tr("“%1” is being replaced by “%2”. %3")
        .arg(oldNameText(rotation), newNameText(rotation), stateTitle(rotation, nowUtc));
}

int shownStep(RotationStep step)
{
    switch (step) {
    case RotationStep::ToCreate:
    case RotationStep::Creating:
    case RotationStep::CreateUnknown:
    case RotationStep::SuccessorGone:
        return 1;
    case RotationStep::HandingOver:
    case RotationStep::SecretLost:
        return 2;
    case RotationStep::ToProve:
    case RotationStep::ToSwitch:
        return 3;
    case RotationStep::Waiting:
    case RotationStep::Aborted:
        return 4;
    case RotationStep::ToDelete:
    case RotationStep::Deleting:
    case RotationStep::DeleteUnknown:
    case RotationStep::ToProveGone:
        return 5;
    case RotationStep::Finished:
        return 6;
    }
    return 1;
}

QStringList shownStepNames()
{
    return {Text::tr("Created"), Text::tr("Handed over"), Text::tr("Proven"), Text::tr("Deployed?"),
            Text::tr("Old deleted")};
}

QString shownStepTime(const Rotation &rotation, int step)
{
    const QList<QDateTime> times{rotation.createdAt, rotation.handedOverAt, rotation.provenAt};
    if (step < 1 || step > times.size() || step >= shownStep(rotation.step))
        return {};
    const QDateTime &at = times.at(step - 1);
    return at.isValid() ? localTime(Timestamp{at, {}}) : QString();
}

QHash<QString, QString> searchWords(const QList<Rotation> &rotations)
{
    QHash<QString, QString> words;
    for (const Rotation &rotation : rotations) {
        if (!rotation.isUnderWay())
            continue;
        const QString text =
            waitsForPerson(rotation.step) ? Text::tr("rotation waiting") : Text::tr("rotation");
        for (const QString &id : {rotation.oldId, rotation.newId}) {
            if (!id.isEmpty())
                words.insert(id, text);
        }
    }
    return words;
}

} // namespace tokenry
