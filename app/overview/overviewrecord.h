// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

namespace tokenry {

class ChangeLog;

/// What the record of changes knows about the tokens of an account.
struct OverviewRecord
{
    QSet<QString> idsMadeHere = {};       ///< Created or deleted from this computer
    QSet<QString> idsWithLostSecret = {}; ///< Created here, and nobody has the secret

    bool operator==(const OverviewRecord &) const = default;
};

[[nodiscard]] OverviewRecord overviewRecordOf(const ChangeLog &log);

} // namespace tokenry
