// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/export/exportformat.h"
#include "app/journal/journalrecord.h"

namespace tokenry {

/// One thing that was done from here, from its attempt to the last that is known of it.
struct HistoryEntry
{
    QDateTime at = {}; ///< UTC
    bool isDelete = false;
    QString name = {};    ///< The token's, as typed or as the service sent it
    QString tokenId = {}; ///< Empty when it is not known
    QStringList permissions = {};
    QList<JournalEvent> events = {}; ///< In order
    QString reason = {};             ///< Of a no or an unknown outcome

    bool operator==(const HistoryEntry &) const = default;
};

/// The newest first.
[[nodiscard]] QList<HistoryEntry> historyOf(const QList<JournalRecord> &records);

/// "Create token", "Delete token". Translated.
[[nodiscard]] QString actionText(const HistoryEntry &entry);
/// "Created, secret copied, hand-over closed". Translated, display-safe.
[[nodiscard]] QString outcomeText(const HistoryEntry &entry);

/// As CSV with these words, or as JSON with exact values and the journal's own words for the events. There is
/// never a secret in it.
[[nodiscard]] QByteArray exportHistory(const QList<HistoryEntry> &entries, ExportFormat format);

} // namespace tokenry
