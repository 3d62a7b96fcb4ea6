// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/journal/journalrecord.h"

namespace tokenry {

/// One event of a rotation.
struct RotationEntry
{
    JournalEvent event = JournalEvent::RotationStarted;
    QDateTime at = {};   ///< UTC
    QString reason = {}; ///< Of `RotationNotProven`

    bool operator==(const RotationEntry &) const = default;
};

/// All records of one rotation. Its create and its deletes are changes of their own. Never holds a secret.
struct JournaledRotation
{
    QString id = {};
    JournalSignIn signIn = {}; ///< At its start
    QString tokenId = {};      ///< The old token's, as `clientId` and `name`
    QString clientId = {};
    QString name = {};
    QString successorName = {};
    QStringList permissions = {};   ///< Asked for the new token
    QString createAttemptId = {};   ///< The last create; empty while none was begun
    QString successorClientId = {}; ///< Known from the switch of the own token on
    bool isLeak = false;
    QDateTime handedOverAt = {}; ///< UTC, when the hand-over of the new secret was closed
    QList<RotationEntry> entries = {};

    [[nodiscard]] bool has(JournalEvent event) const;
    /// Since the last create was begun: a proof of an earlier successor does not count.
    [[nodiscard]] bool hasOfSuccessor(JournalEvent event) const;
    /// UTC, of its last event of that kind; invalid when there is none.
    [[nodiscard]] QDateTime when(JournalEvent event) const;
    /// Aborted, or the old token is gone and the new one proven.
    [[nodiscard]] bool hasEnded() const;

    bool operator==(const JournaledRotation &) const = default;
};

/// Takes one more record of the same rotation.
void addTo(JournaledRotation &rotation, const JournalRecord &record);

} // namespace tokenry
