// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/overview/reviewreport.h"

namespace tokenry {

/// A complete report of so many tokens, "worker-0", "worker-1" and so on.
inline ReviewReport reportOf(int size)
{
    using namespace Qt::StringLiterals;
    const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    QList<Token> tokens;
    for (int number = 0; number < size; ++number)
        tokens.append({.id = u"Token:019542f5-b3e7-1d02-0000-%1"_s.arg(number, 12, 10, QChar(u'0')),
                       .name = u"worker-%1"_s.arg(number),
                       .permissions = {.values = {u"VIEW"_s}},
                       .clientId = u"01947d22a3b4c5d6e7f8091a%1"_s.arg(number, 8, 10, QChar(u'0')),
                       .createdAt = {.instant = now.addDays(-number), .text = u"2026"_s}});
    ReviewReport report{
        .accountName = u"Acme payments"_s,
        .environment = u"PRODUCTION"_s,
        .host = u"api.example"_s,
        .clientId = u"me"_s,
        .madeAtUtc = now,
        .listReadAtUtc = now,
        .isComplete = true,
        .rows = RowSnapshot(tokens),
        .notes = {{u"Token:019542f5-b3e7-1d02-0000-000000000000"_s, {.owner = u"Ada Lovelace"_s}}}};
    report.counts = OverviewCounts(report.rows, {.nowUtc = now, .today = now.date()});
    return report;
}

} // namespace tokenry
