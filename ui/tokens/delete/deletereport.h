// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/domain/account.h"
#include "app/tokens/changes/lastmanagercheck.h"
#include "app/tokens/changes/tokencommands.h"

/// The outcome of a deletion in words. Translated, plain and display-safe.
namespace tokenry::deletereport {

/// "deleted", "already gone", "failed", …
[[nodiscard]] QString outcomeWord(DeletionOutcome outcome);
/// Whether the token is certainly no longer there.
[[nodiscard]] bool isGone(DeletionOutcome outcome);
[[nodiscard]] bool isSettled(DeletionOutcome outcome);
/// The entries for a second attempt: failed ones, unknown ones, and those not sent because of an error.
/// Entries that the person stopped, or that this program may not send, are not tried again.
[[nodiscard]] QList<int> retryable(const QList<DeletionEntry> &entries);

/// Whether another token that can manage tokens stays; empty when that is not worth a word.
[[nodiscard]] QString managersText(LastManagerCheck::Verdict verdict, const QString &reason);

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
