// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "app/domain/account.h"
#include "app/journal/changelog.h"

namespace tokenry {

// What the records of changes on disk tell of rotations while no session has them open.

/// The account's record, as the file `recordPathOf()` has it now. Blocks.
[[nodiscard]] ChangeLog readRecord(const QString &journalFolder, const Account &account);

/// How many rotations the record of a stored account leaves under way.
[[nodiscard]] int countUnderWay(const ChangeLog &record, const Account &account);

/// The other client ids whose secrets may still be stored for the account: a rotation of its own token put
/// the new pair beside the old one, and no read with the new pair is on record.
[[nodiscard]] QStringList unconfirmedClientIds(const ChangeLog &record, const Account &account);

/// The file of the account's record. An account for this run only is told by its client id, which a rotation
/// of its own token replaces: then this is the record under the former client id.
[[nodiscard]] QString recordPathOf(const QString &journalFolder, const Account &account);

} // namespace tokenry
