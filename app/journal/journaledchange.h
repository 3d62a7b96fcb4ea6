// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "app/journal/journalrecord.h"

namespace tokenry {

/// How far a change has come, by its records.
enum class ChangeStage {
    Attempted,
    Unknown,
    SeenThere, ///< A delete whose answer was lost; the token was found once more
    Made,      ///< Created; the secret was shown and not kept yet
    Copied,
    Lost, ///< Created without a usable secret
    Closed,
};

/// One create or delete: all its records, folded.
struct JournaledChange
{
    QString attemptId = {};
    JournalSignIn signIn = {}; ///< Of the attempt
    QDateTime at = {};         ///< UTC, of the attempt
    QDateTime madeAt = {};     ///< UTC, of the answer that told of the new token
    bool isDelete = false;
    ChangeStage stage = ChangeStage::Closed;
    QString name = {}; ///< As asked for, or as listed when it was to be deleted
    QStringList permissions = {};
    QString givenName = {}; ///< When the service gave another one
    std::optional<QStringList> givenPermissions = std::nullopt;
    QString tokenId = {};
    QString clientId = {}; ///< The token's
    std::optional<QStringList> idsBefore = std::nullopt;
    QList<JournalEvent> events = {}; ///< In order
    QString reason = {};             ///< Of a no or an unknown outcome
    QString rotationOf =
        {}; ///< The old token's name, when the change is the create or the delete of a rotation

    bool operator==(const JournaledChange &) const = default;
};

/// Takes one more record of the same attempt.
void addTo(JournaledChange &change, const JournalRecord &record);

/// A closed change as one record: all but `idsBefore` and the times of its later events.
[[nodiscard]] JournalRecord foldedRecord(const JournaledChange &change);

} // namespace tokenry
