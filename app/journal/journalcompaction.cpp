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
            lines.push_back({text, record ? record->attemptId : QString(), record != nullptr});
    }
    return lines;
}

} // namespace

QByteArray compactedJournal(QByteArrayView content, int closedLimit)
{
    ChangeLog log;
    const std::vector<Line> lines = linesOf(content, log);
    qsizetype tooMany =
        std::count_if(log.changes().cbegin(), log.changes().cend(),
                      [](const JournaledChange &change) { return change.stage == ChangeStage::Closed; });
    tooMany -= closedLimit;

    QByteArray compacted = journalHeader();
    QSet<QString> done;
    for (const Line &line : lines) {
        const JournaledChange *change = line.isRecord ? log.find(line.attemptId) : nullptr;
        if (!change || change->stage != ChangeStage::Closed) {
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
