// SPDX-License-Identifier: Apache-2.0
#include "app/overview/reviewreport.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"
#include "app/export/exportformat.h"
#include "app/overview/overviewtext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

ReportSection frontSection(const ReviewReport &report)
{
    const QString yes = Text::tr("yes, read to its end");
    const QString no = Text::tr("no, tokens may be missing");
    return {.title = Text::tr("Access review"),
            .columns = {Text::tr("What"), Text::tr("Value")},
            .rows = {{Text::tr("Account"), displaySafe(report.accountName)},
                     {Text::tr("Environment"), report.environment},
                     {Text::tr("Service"), report.host},
                     {Text::tr("Signed in as"), displaySafe(report.clientId)},
                     {Text::tr("List read at"), utcText(report.listReadAtUtc)},
                     {Text::tr("List is complete"), report.isComplete ? yes : no},
                     {Text::tr("Tokens in the list"), QString::number(report.rows.size())},
                     {Text::tr("Report made at"), utcText(report.madeAtUtc)},
                     {Text::tr("Age"), Text::tr("Since creation. The service does not report use.")}}};
}

ReportSection countSection(const OverviewCounts &counts)
{
    ReportSection section{.title = Text::tr("Tokens by age and highest right"), .columns = {Text::tr("Age")}};
    for (int right = 0; right < topRightCount; ++right)
        section.columns.append(topRightText(static_cast<TopRight>(right)));
    section.columns.append(Text::tr("Total"));
    for (int number = 0; number < ageBandCount; ++number) {
        const auto band = static_cast<AgeBand>(number);
        const bool isOdd = band == AgeBand::InFuture || band == AgeBand::Invalid;
        if (isOdd && counts.count(band) == 0)
            continue;
        QStringList row{ageBandText(band)};
        for (int right = 0; right < topRightCount; ++right)
            row.append(QString::number(counts.count(band, static_cast<TopRight>(right))));
        row.append(QString::number(counts.count(band)));
        section.rows.append(row);
    }
    return section;
}

ReportSection attentionSection(const ReviewReport &report)
{
    ReportSection section{.title = Text::tr("Needs attention"),
                          .columns = {Text::tr("Reason"), Text::tr("Tokens")}};
    for (int number = 0; number < attentionCount; ++number) {
        const auto reason = static_cast<Attention>(number);
        section.rows.append(
            {attentionText(reason, report.overAgeDays), QString::number(report.counts.count(reason))});
    }
    return section;
}

QString kindText(ReviewChange::Kind kind)
{
    switch (kind) {
    case ReviewChange::Kind::New:
        return Text::tr("New");
    case ReviewChange::Kind::Gone:
        return Text::tr("Gone");
    case ReviewChange::Kind::Changed:
        return Text::tr("Changed");
    }
    return {};
}

ReportSection changeSection(const ReviewReport &report)
{
    if (!report.lastReviewUtc)
        return {.title = Text::tr("Changes: no list of an earlier review to compare with")};
    ReportSection section{.title =
                              Text::tr("Changes since the review of %1").arg(utcText(*report.lastReviewUtc)),
                          .columns = {Text::tr("Change"), Text::tr("Name"), Text::tr("Permissions"),
                                      Text::tr("Details"), Text::tr("Token ID")}};
    for (const ReviewChange &change : report.changes.changes) {
        const bool isGone = change.kind == ReviewChange::Kind::Gone;
        const ReviewedToken &token = isGone ? change.before : change.now;
        section.rows.append({kindText(change.kind), displaySafe(token.name), token.permissions.toWords(),
                             changeText(change), displaySafe(change.tokenId)});
    }
    if (!report.changes.isGoneKnown)
        section.rows.append({kindText(ReviewChange::Kind::Gone),
                             {},
                             {},
                             Text::tr("Not known, because the list is not complete."),
                             {}});
    return section;
}

/// The reasons of each row, by row. A token without an owner is told by its empty column.
QHash<int, QStringList> reasonsByRow(const ReviewReport &report)
{
    QHash<int, QStringList> reasons;
    for (int number = 0; number < attentionCount; ++number) {
        const auto reason = static_cast<Attention>(number);
        if (reason == Attention::NoOwner)
            continue;
        const QString text = attentionText(reason, report.overAgeDays);
        for (const int row : report.counts.rows(reason))
            reasons[row].append(text);
    }
    return reasons;
}

ReportSection tokenSection(const ReviewReport &report, const ReportStep &step)
{
    ReportSection section{.title = Text::tr("All tokens"),
                          .columns = {Text::tr("Name"), Text::tr("Permissions"), Text::tr("Created"),
                                      Text::tr("Client ID"), Text::tr("Token ID"), Text::tr("Findings"),
                                      Text::tr("Owner"), Text::tr("Purpose"), Text::tr("Where deployed"),
                                      Text::tr("Review by")}};
    const QHash<int, QStringList> reasons = reasonsByRow(report);
    for (int row = 0; row < report.rows.size() && goesOn(step, 0); ++row) {
        const Token token = report.rows.token(row);
        const TokenNote note = report.notes.value(token.id);
        const QString created =
            token.createdAt.instant ? utcText(*token.createdAt.instant) : localTime(token.createdAt);
        section.rows.append(
            {nameText(token), token.permissions.toWords(), created, wholeIdText(token.clientId),
             wholeIdText(token.id), reasons.value(row).join(u"; "_s), displaySafe(note.owner),
             displaySafe(note.purpose), displaySafe(note.deployed), note.reviewBy.toString(Qt::ISODate)});
    }
    return section;
}

} // namespace

QList<ReportSection> reportSections(const ReviewReport &report, const ReportStep &step)
{
    return {frontSection(report), countSection(report.counts), attentionSection(report),
            changeSection(report), tokenSection(report, step)};
}

QByteArray reportCsv(const ReviewReport &report, const ReportStep &step)
{
    constexpr int madeSections = 50; // Per cent
    QByteArray csv = "\xEF\xBB\xBF"_ba;
    const QList<ReportSection> sections = reportSections(report, step);
    for (const ReportSection &section : sections) {
        csv += csvRow({section.title}).toUtf8();
        if (!section.columns.isEmpty())
            csv += csvRow(section.columns).toUtf8();
        for (const QStringList &row : section.rows) {
            if (!goesOn(step, madeSections))
                return csv;
            csv += csvRow(row).toUtf8();
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace tokenry
