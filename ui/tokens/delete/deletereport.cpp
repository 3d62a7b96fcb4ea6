// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletereport.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "app/core/displaytext.h"
#include "app/core/sentencetext.h"
#include "app/domain/tokentext.h"
#include "app/errors/errortext.h"

namespace tokenry::deletereport {
using namespace Qt::StringLiterals;

namespace {

struct DeleteReportText
{
    Q_DECLARE_TR_FUNCTIONS(DeleteReport)
};

constexpr qsizetype longestName = 60;
constexpr qsizetype longestListedName = 40;

qsizetype countOf(const QList<DeletionEntry> &entries, DeletionOutcome outcome)
{
    return std::count_if(entries.cbegin(), entries.cend(),
                         [outcome](const DeletionEntry &entry) { return entry.outcome == outcome; });
}

QString sentenceForOne(const DeletionEntry &entry)
{
    const QString name = displaySafeInSentence(nameText(entry.token), longestName);
    switch (entry.outcome) {
    case DeletionOutcome::Deleted:
        return DeleteReportText::tr("“%1” was deleted.").arg(name);
    case DeletionOutcome::AlreadyGone:
        return DeleteReportText::tr("“%1” was already gone.").arg(name);
    case DeletionOutcome::Unknown:
        return DeleteReportText::tr("It is not known whether “%1” was deleted.").arg(name);
    case DeletionOutcome::StillThere:
        return DeleteReportText::tr(
                   "“%1” was still there after the delete request, which had no usable answer. Tokenry "
                   "looks again by itself.")
            .arg(name);
    case DeletionOutcome::Failed:
    case DeletionOutcome::NotSent:
    case DeletionOutcome::Waiting:
    case DeletionOutcome::Sending:
        return DeleteReportText::tr("“%1” was not deleted.").arg(name);
    }
    return {};
}

QString sentenceFor(DeletionOutcome outcome, const QString &subject)
{
    switch (outcome) {
    case DeletionOutcome::Deleted:
        return DeleteReportText::tr("Deleted: %1.").arg(subject);
    case DeletionOutcome::AlreadyGone:
        return DeleteReportText::tr("Already gone: %1.").arg(subject);
    case DeletionOutcome::Failed:
        return DeleteReportText::tr("Failed: %1.").arg(subject);
    case DeletionOutcome::StillThere:
        return DeleteReportText::tr("Still there for now: %1.").arg(subject);
    case DeletionOutcome::Unknown:
        return DeleteReportText::tr("Not known: %1.").arg(subject);
    case DeletionOutcome::NotSent:
    case DeletionOutcome::Waiting:
    case DeletionOutcome::Sending:
        return DeleteReportText::tr("Not sent: %1.").arg(subject);
    }
    return {};
}

/// "“a”, “b” and 3 more"; empty when no token had this outcome.
QString namesOf(const QList<DeletionEntry> &entries, DeletionOutcome outcome)
{
    constexpr int mostNamed = 3;
    QStringList names;
    int more = 0;
    for (const DeletionEntry &entry : entries) {
        if (entry.outcome != outcome)
            continue;
        if (names.size() < mostNamed)
            names.append(DeleteReportText::tr("“%1”").arg(
                displaySafeInSentence(nameText(entry.token), longestListedName)));
        else
            ++more;
    }
    const QString listed = names.join(DeleteReportText::tr(", ", "between names"));
    return more == 0
               ? listed
               : DeleteReportText::tr("%1 and %n more", "names, and how many besides", more).arg(listed);
}

QString indented(QString text)
{
    return u"    "_s + text.replace(u'\n', u"\n    "_s);
}

} // namespace

QString outcomeWord(DeletionOutcome outcome)
{
    switch (outcome) {
    case DeletionOutcome::Waiting:
        return DeleteReportText::tr("waiting");
    case DeletionOutcome::Sending:
        return DeleteReportText::tr("deleting…");
    case DeletionOutcome::Deleted:
        return DeleteReportText::tr("deleted");
    case DeletionOutcome::AlreadyGone:
        return DeleteReportText::tr("already gone");
    case DeletionOutcome::Failed:
        return DeleteReportText::tr("failed");
    case DeletionOutcome::StillThere:
        return DeleteReportText::tr("still there");
    case DeletionOutcome::Unknown:
        return DeleteReportText::tr("not known");
    case DeletionOutcome::NotSent:
        return DeleteReportText::tr("not sent");
    }
    return {};
}

bool isGone(DeletionOutcome outcome)
{
    return outcome == DeletionOutcome::Deleted || outcome == DeletionOutcome::AlreadyGone;
}

bool isSettled(DeletionOutcome outcome)
{
    return outcome != DeletionOutcome::Waiting && outcome != DeletionOutcome::Sending;
}

QList<int> retryable(const QList<DeletionEntry> &entries)
{
    QList<int> rows;
    for (int row = 0; row < entries.size(); ++row) {
        const DeletionEntry &entry = entries.at(row);
        const bool wasHeldBack = entry.outcome == DeletionOutcome::NotSent && entry.error &&
                                 entry.error->kind != ErrorKind::NotAllowed;
        if (entry.outcome == DeletionOutcome::Failed || entry.outcome == DeletionOutcome::StillThere ||
            entry.outcome == DeletionOutcome::Unknown || wasHeldBack)
            rows.append(row);
    }
    return rows;
}

QString managersText(LastManagerCheck::Verdict verdict, const QString &reason)
{
    switch (verdict) {
    case LastManagerCheck::Verdict::NotAsked:
    case LastManagerCheck::Verdict::OtherStays:
        break;
    case LastManagerCheck::Verdict::Reading:
        return DeleteReportText::tr("Checking whether another token can manage tokens…");
    case LastManagerCheck::Verdict::LastOnes:
        return DeleteReportText::tr(
            "No other token of this account can manage tokens. After this nobody can create or "
            "delete a token with this program, nor with any other that signs in with a token.");
    case LastManagerCheck::Verdict::CannotTell:
        return DeleteReportText::tr("Cannot tell whether another token can manage tokens. %1").arg(reason);
    }
    return {};
}

QString title(const QList<DeletionEntry> &entries)
{
    if (std::all_of(entries.cbegin(), entries.cend(),
                    [](const DeletionEntry &entry) { return isGone(entry.outcome); }))
        return entries.size() == 1 ? DeleteReportText::tr("The token was deleted")
                                   : DeleteReportText::tr("The tokens were deleted");
    const qsizetype unknown =
        countOf(entries, DeletionOutcome::Unknown) + countOf(entries, DeletionOutcome::StillThere);
    if (entries.size() == 1)
        return unknown > 0 ? DeleteReportText::tr("It is not known whether the token was deleted")
                           : DeleteReportText::tr("The token was not deleted");
    const bool anyGone = std::any_of(entries.cbegin(), entries.cend(),
                                     [](const DeletionEntry &entry) { return isGone(entry.outcome); });
    if (anyGone)
        return DeleteReportText::tr("Not every token was deleted");
    return unknown > 0 ? DeleteReportText::tr("It is not known whether any token was deleted")
                       : DeleteReportText::tr("No token was deleted");
}

QString summary(const QList<DeletionEntry> &entries)
{
    if (entries.size() == 1)
        return sentenceForOne(entries.constFirst());
    QStringList sentences;
    for (const DeletionOutcome outcome :
         {DeletionOutcome::Deleted, DeletionOutcome::AlreadyGone, DeletionOutcome::Failed,
          DeletionOutcome::StillThere, DeletionOutcome::Unknown, DeletionOutcome::NotSent}) {
        if (const qsizetype count = countOf(entries, outcome); count > 0)
            sentences.append(sentenceFor(outcome, QString::number(count)));
    }
    return sentences.join(u' ');
}

QString notice(const QList<DeletionEntry> &entries)
{
    if (entries.size() == 1)
        return sentenceForOne(entries.constFirst());
    QStringList sentences;
    for (const DeletionOutcome outcome :
         {DeletionOutcome::Deleted, DeletionOutcome::AlreadyGone, DeletionOutcome::Failed,
          DeletionOutcome::StillThere, DeletionOutcome::Unknown, DeletionOutcome::NotSent}) {
        const QString names = namesOf(entries, outcome);
        if (!names.isEmpty())
            sentences.append(sentenceFor(outcome, names));
    }
    return sentences.join(u' ');
}

QString report(const QList<DeletionEntry> &entries)
{
    const auto heldBack = std::find_if(entries.cbegin(), entries.cend(), [](const DeletionEntry &entry) {
        return entry.outcome == DeletionOutcome::NotSent && entry.error;
    });
    if (heldBack == entries.cend())
        return summary(entries);
    if (heldBack->error->kind == ErrorKind::NotAllowed)
        return DeleteReportText::tr("%1\n%2", "what became of them; why they were not sent")
            .arg(summary(entries), displaySafe(heldBack->error->message));
    return DeleteReportText::tr(
               "%1\nIt stopped here, because the others would have failed for the same reason: %2.")
        .arg(summary(entries), describe(*heldBack->error, Operation::Delete).title);
}

QString fullText(const Account &account, const QList<DeletionEntry> &entries)
{
    QStringList lines;
    lines.append(DeleteReportText::tr("Deleting tokens of the account “%1” (%2)")
                     .arg(displaySafe(account.name), environmentWord(account.environment)));
    lines.append(summary(entries));
    for (const DeletionEntry &entry : entries) {
        lines.append(QString());
        lines.append(DeleteReportText::tr("%1: %2").arg(outcomeWord(entry.outcome), nameText(entry.token)));
        lines.append(indented(DeleteReportText::tr("client ID %1").arg(wholeIdText(entry.token.clientId))));
        lines.append(indented(DeleteReportText::tr("token ID %1").arg(wholeIdText(entry.token.id))));
        if (!entry.error)
            continue;
        const ErrorText text = describe(*entry.error, Operation::Delete);
        lines.append(indented(text.message));
        if (!text.details.isEmpty())
            lines.append(indented(text.details));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tokenry::deletereport
