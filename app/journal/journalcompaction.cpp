// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalcompaction.h"

#include <QSet>

#include <algorithm>
#include <vector>

#include "app/journal/changelog.h"

namespace tokenry {

namespace {

struct Line
{
    QByteArrayView text = {};
    QString attemptId = {};
    bool isRecord = false;
    bool isOfRotation = false;
};

/// The lines but the headers, and in `log` the records of them.
std::vector<Line> linesOf(QByteArrayView content, ChangeLog &log)
{
    std::vector<Line> lines;
    while (!content.isEmpty()) {
        const qsizetype end = content.indexOf('\n');
        const QByteArrayView text = end < 0 ? content : content.first(end);
        content = end < 0 ? QByteArrayView() : content.sliced(end + 1);
        const JournalLine parsed = parseJournalLine(text);
        const auto *record = std::get_if<JournalRecord>(&parsed);
        if (record)
            log.add(*record);
        if (!text.isEmpty() && !std::holds_alternative<JournalHeader>(parsed))
            lines.push_back({text, record ? record->attemptId : QString(), record != nullptr,
                             record && isOfRotation(record->event)});
    }
    return lines;
}

/// What the rotations of a record need.
struct RotationNeeds
{
    QSet<QString> tokens = {};   ///< Ids of the old and new tokens of those under way
    QSet<QString> attempts = {}; ///< Creates of those under way
    QSet<QString> leftOut = {};  ///< The ended ones that are too many

    /// Whether each line of the change stays as it is.
    [[nodiscard]] bool keep(const JournaledChange &change) const
    {
        return attempts.contains(change.attemptId) || tokens.contains(change.tokenId);
    }
};

RotationNeeds needsOf(const ChangeLog &log, int endedLimit)
{
    RotationNeeds needs;
    const QList<JournaledRotation> &rotations = log.rotations();
    qsizetype tooMany = std::count_if(rotations.cbegin(), rotations.cend(),
                                      [](const JournaledRotation &rotation) { return rotation.hasEnded(); });
    tooMany -= endedLimit;
    for (const JournaledRotation &rotation : rotations) {
        if (rotation.hasEnded()) {
            // What a switch of the own token joined must stay joined.
            if (tooMany-- > 0 && !rotation.has(JournalEvent::RotationSwitching))
                needs.leftOut.insert(rotation.id);
            continue;
        }
        needs.tokens.insert(rotation.tokenId);
        needs.attempts.insert(rotation.createAttemptId);
        if (const JournaledChange *create = log.find(rotation.createAttemptId))
            needs.tokens.insert(create->tokenId);
    }
    needs.tokens.remove({});
    return needs;
}

} // namespace

QByteArray compactedJournal(QByteArrayView content, int closedLimit, int endedLimit)
{
    ChangeLog log;
    const std::vector<Line> lines = linesOf(content, log);
    const RotationNeeds needs = needsOf(log, endedLimit);
    qsizetype tooMany =
        std::count_if(log.changes().cbegin(), log.changes().cend(),
                      [](const JournaledChange &change) { return change.stage == ChangeStage::Closed; });
    tooMany -= closedLimit;

    QByteArray compacted = journalHeader();
    QSet<QString> done;
    for (const Line &line : lines) {
        if (line.isOfRotation && needs.leftOut.contains(line.attemptId))
            continue;
        const bool isOfChange = line.isRecord && !line.isOfRotation;
        const JournaledChange *change = isOfChange ? log.find(line.attemptId) : nullptr;
        if (!change || change->stage != ChangeStage::Closed || needs.keep(*change)) {
            compacted += line.text;
            compacted += '\n';
            continue;
        }
        if (done.contains(line.attemptId))
            continue;
        done.insert(line.attemptId);
        // They come in the order of their attempts.
        if (tooMany-- <= 0)
            compacted += toJournalLine(foldedRecord(*change));
    }
    return compacted;
}

} // namespace tokenry
