// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace tokenry {

class ChangeLog;
struct Rotation;
struct UnresolvedChange;

/// What the record of changes knows about the tokens of an account.
struct OverviewRecord
{
    QSet<QString> idsMadeHere = {};       ///< Created or deleted from this computer
    QSet<QString> idsWithLostSecret = {}; ///< Created here, and nobody has the secret
    /// In a rotation whose next step is the person's.
    QSet<QString> idsInWaitingRotation = {};

    bool operator==(const OverviewRecord &) const = default;
};

/// `unresolved` are the unresolved changes of the same record, `rotations` its rotations.
[[nodiscard]] OverviewRecord overviewRecordOf(const ChangeLog &log, const QList<UnresolvedChange> &unresolved,
                                              const QList<Rotation> &rotations);

} // namespace tokenry
