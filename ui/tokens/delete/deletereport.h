// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/domain/account.h"
#include "app/tokens/changes/tokencommands.h"

/// What a deletion came to, in words. Translated, plain and display-safe.
namespace tokenry::deletereport {

/// "deleted", "already gone", "failed", …
[[nodiscard]] QString outcomeWord(DeletionOutcome outcome);
/// Whether the token is certainly no longer there.
[[nodiscard]] bool isGone(DeletionOutcome outcome);
[[nodiscard]] bool isSettled(DeletionOutcome outcome);
/// Which entries a second attempt is for: those that failed or are not known, and those not sent because of
/// an error. What a person stopped stays stopped, and what this program may not send is not tried again.
[[nodiscard]] QList<int> retryable(const QList<DeletionEntry> &entries);

/// One line, as a heading: "Not every token was deleted".
[[nodiscard]] QString title(const QList<DeletionEntry> &entries);
/// For one token a sentence, for several the counts ("Deleted: 2. Failed: 1.").
[[nodiscard]] QString summary(const QList<DeletionEntry> &entries);
/// The same with names, for a notice that stays: "Deleted: “a”, “b” and 3 more. Failed: “c”."
[[nodiscard]] QString notice(const QList<DeletionEntry> &entries);
/// The same, and why some were held back if an error did that.
[[nodiscard]] QString report(const QList<DeletionEntry> &entries);
/// Everything, to be copied: account, each token with its ids and outcome, reasons with their details. No
/// secret is in it.
[[nodiscard]] QString fullText(const Account &account, const QList<DeletionEntry> &entries);

} // namespace tokenry::deletereport
