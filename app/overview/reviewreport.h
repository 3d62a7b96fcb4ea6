// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include "app/notes/tokennote.h"
#include "app/overview/overviewcounts.h"
#include "app/overview/reviewbaseline.h"

namespace tokenry {

/// All that a report of an access review says. No secret.
struct ReviewReport
{
    QString accountName = {};
    QString environment = {}; ///< The word on the band
    QString host = {};        ///< Display-safe
    QString clientId = {};    ///< Signed in with
    QDateTime madeAtUtc = {};
    QDateTime listReadAtUtc = {};
    bool isComplete = false;
    int overAgeDays = 365;
    RowSnapshot rows = {};
    OverviewCounts counts = {};
    std::optional<QDateTime> lastReviewUtc = std::nullopt; ///< Nothing: there is no baseline
    ReviewChanges changes = {};
    TokenNotes notes = {};
};

/// One table of the report. Texts are translated and display-safe.
struct ReportSection
{
    QString title = {};
    QStringList columns = {};
    QList<QStringList> rows = {};
};

/// Called for each row while a report is made, with the per cent that are done. False ends the making; what
/// is returned then is not a whole report.
using ReportStep = std::function<bool(int percent)>;

/// False when the step ends the making. Without a step it goes on.
[[nodiscard]] inline bool goesOn(const ReportStep &step, int percent)
{
    return !step || step(percent);
}

/// The place of the numbers by age and right among the tables.
inline constexpr qsizetype numbersSection = 1;

/// The tables in their order: what was read, the numbers, what needs attention, the changes, every token.
[[nodiscard]] QList<ReportSection> reportSections(const ReviewReport &report, const ReportStep &step = {});

/// The tables one below the other as CSV (`csvRow()`), with a byte order mark and an empty line between them.
[[nodiscard]] QByteArray reportCsv(const ReviewReport &report, const ReportStep &step = {});

} // namespace tokenry
