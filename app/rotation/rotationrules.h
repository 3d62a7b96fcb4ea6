// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include "app/core/secret.h"
#include "app/domain/newtoken.h"
#include "app/domain/token.h"
#include "app/journal/journalrecord.h"
#include "app/rotation/rotation.h"

namespace tokenry {

class ChangeLog;

/// What a person asks for: a new token in the place of `old`.
struct RotationOrder
{
    Token old = {};
    QString newName = {};
    QStringList permissions = {}; ///< Of the new token, at least one
    bool isLeak = false;
};

/// A new token as its hand-over has it: the record may be late.
struct HandedOverToken
{
    QString createAttemptId = {}; ///< Empty: there is no hand-over
    Token token = {};
};

/// Stores the pair under the account, reads it back and signs in with it. `done` is told why that failed, in
/// words (translated, display-safe), or nothing.
using StorePair =
    std::function<void(const QString &clientId, Secret secret, std::function<void(const QString &why)> done)>;

/// Removes what is stored of the old pair of an account that uses the new one. `done` follows, also when that
/// failed, unless the account uses the old pair again.
using ForgetOldPair = std::function<void(const Rotation &rotation, std::function<void()> done)>;

/// The old name with the month, "payout worker 2026-11"; a month that the name ends with is replaced.
[[nodiscard]] QString proposedName(const QString &oldName, const QDate &today);

/// The permissions that the new token gets, also those that this program does not know. Empty when the old
/// token lists none or they could not be read: then the person must choose.
[[nodiscard]] QStringList carriedOver(const Permissions &permissions);

/// Why this token cannot be rotated now, a whole sentence; empty when it can. Translated, display-safe.
[[nodiscard]] QString refuseRotation(const Token &token, const QList<Rotation> &rotations);

/// The one under way that has this old or new token.
[[nodiscard]] std::optional<Rotation> rotationOfToken(const QString &tokenId,
                                                      const QList<Rotation> &rotations);

/// What a rotation records when one of its tokens was found to be missing; nothing when it has ended, or when
/// that is on record already.
[[nodiscard]] std::optional<JournalEvent> newsOfMissing(const QString &tokenId, const Rotation &rotation);

/// The successor as it is created. Unknown permissions are carried over.
[[nodiscard]] NewToken successorOf(const Rotation &rotation);

/// The same orders; those of the token that is signed in with come last.
[[nodiscard]] QList<RotationOrder> ownLast(QList<RotationOrder> orders, const QString &ownClientId);

/// Fills in which token is rotated.
void addOld(JournalRecord &record, const Rotation &rotation);

/// Fills in what is asked for.
void addOrder(JournalRecord &record, const RotationOrder &order);

/// A record that somebody has the secret of the new token, where the record of changes does not say so yet;
/// otherwise nothing.
[[nodiscard]] std::optional<JournalRecord> keptRecord(const Rotation &rotation, const ChangeLog &log);

/// Why the new pair cannot be tested, in words (translated, display-safe); empty when it can.
[[nodiscard]] QString refuseProof(const std::optional<Rotation> &rotation, const HandedOverToken &shown);

/// The new token can be deleted in the usual way, and the account is not signed in with it.
[[nodiscard]] bool mayDeleteNew(const Rotation &rotation, const QString &ownClientId);

/// The next step is the person's: nothing goes on by itself.
[[nodiscard]] bool waitsForPerson(RotationStep step);

/// The new token is being created, or its secret is on the screen.
[[nodiscard]] bool isHandingOver(RotationStep step);

/// No request is under way, and the new secret is not on the screen.
[[nodiscard]] bool mayAbort(RotationStep step);

} // namespace tokenry
