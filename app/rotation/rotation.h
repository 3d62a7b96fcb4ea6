// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

#include "app/journal/journalrecord.h"

namespace tokenry {

class ChangeLog;
class Journal;

/// How far a rotation has come. Closed: switch over it without `default`.
enum class RotationStep {
    ToCreate,      ///< No new token was made; nothing is under way
    Creating,      ///< The create was sent in this run and is not answered
    CreateUnknown, ///< It is not known whether the new token was made
    HandingOver,   ///< The new secret is on the screen
    SecretLost,    ///< The new token exists, and nobody has kept its secret
    SuccessorGone, ///< The new token was deleted
    ToProve,       ///< The secret was kept, and no answer of the service has proven it
    ToSwitch,      ///< The own token: the account does not use the new pair yet, or that is not proven
    Waiting,       ///< Proven; the person has not said that it is deployed
    ToDelete,      ///< The old token may be deleted now
    Deleting,      ///< Its delete was sent in this run and is not answered
    DeleteUnknown, ///< It is not known whether the old token was deleted
    ToProveGone,   ///< It was deleted, and no read has shown that it is gone
    Finished,
    Aborted,
};

/// One rotation, as the record tells. Never holds a secret.
struct Rotation
{
    QString id = {};
    RotationStep step = RotationStep::ToCreate;
    QString oldId = {};
    QString oldClientId = {};
    QString oldName = {};
    QString newId = {};       ///< Empty until the service has told it
    QString newClientId = {}; ///< The same
    QString newName = {};     ///< As the service gave it, else as asked for
    QStringList permissions = {};
    QString createAttemptId = {};
    bool isLeak = false;
    bool isOwn = false;         ///< The account was signed in with the old token
    bool isProven = false;      ///< The new pair
    bool isUnconfirmed = false; ///< The account has the new pair, and no read with it is on record
    bool isNewGone = false;
    bool isOldGone = false;
    bool isElsewhere = false; ///< Begun with another address or client id: nothing is done until that is back
    QDateTime startedAt = {}; ///< UTC, as all of them; invalid when it has not happened or is not known
    QDateTime createdAt = {};
    QDateTime handedOverAt = {};
    QDateTime provenAt = {};
    QDateTime endedAt = {};
    QString reason = {}; ///< Why the last create or proof did not succeed: a kind and a status

    [[nodiscard]] bool isUnderWay() const
    {
        return step != RotationStep::Finished && step != RotationStep::Aborted;
    }
    bool operator==(const Rotation &) const = default;
};

/// All rotations on record, the oldest first, as they are for the sign-in `now`, each at its true step: a
/// request without an answer on record is unknown unless it was sent in this run. Pure.
[[nodiscard]] QList<Rotation> rotationsOf(const ChangeLog &log, const JournalSignIn &now,
                                          const std::function<bool(const QString &attemptId)> &isOfThisRun);
/// The same of the journal's account as it signs in now. None while another running Tokenry keeps the
/// journal, and what is under way there.
[[nodiscard]] QList<Rotation> rotationsOf(const Journal &journal);

} // namespace tokenry
