// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/export/exportformat.h"
#include "app/journal/changelog.h"

namespace tokenry {

/// One change that was made from here, with all that is known of it.
using HistoryEntry = JournaledChange;

/// The newest first.
[[nodiscard]] QList<HistoryEntry> historyOf(const ChangeLog &log);

/// "Create token", "Delete token". Translated.
[[nodiscard]] QString actionText(const HistoryEntry &entry);
/// "Created, secret copied, hand-over closed". Translated, display-safe.
[[nodiscard]] QString outcomeText(const HistoryEntry &entry);

/// "VIEW", or "VIEW, TRANSACT and MANAGE instead of VIEW" where the service gave other permissions.
/// Translated, display-safe.
[[nodiscard]] QString permissionsText(const HistoryEntry &entry);
/// "client id at https://host:443", the sign-in of the change; empty when it is not on record. Translated,
/// display-safe.
[[nodiscard]] QString signInText(const JournalSignIn &signIn);

/// As CSV with these words, or as JSON with exact values and the journal's own words for the events. There is
/// never a secret in it.
[[nodiscard]] QByteArray exportHistory(const QList<HistoryEntry> &entries, ExportFormat format);

} // namespace tokenry
