// SPDX-License-Identifier: Apache-2.0
// The record of changes as a file that anything may have happened to. The input: the file's bytes; after a
// first line "sum" each line is given its right checksum, so that the JSON behind it is reached.
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <string>

#include "app/journal/journalfile.h"
#include "tests/fuzz/fuzzing.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using fuzzing::require;

namespace {

constexpr std::string_view summed = "sum\n";
constexpr qsizetype checksumLength = 16;

QByteArray withChecksums(std::string_view lines)
{
    QByteArray file = journalHeader();
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        const QByteArray json(lines.data(), static_cast<qsizetype>(std::min(end, lines.size())));
        file += QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(checksumLength) +
                ' ' + json + '\n';
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    }
    return file;
}

/// What is read once is written and read as the same from then on.
void checkRoundTrip(const JournalRecord &record)
{
    const auto again = [](const JournalRecord &written) {
        const QByteArray line = toJournalLine(written);
        require(line.endsWith('\n') && line.count('\n') == 1, "a record is one line");
        const JournalLine read = parseJournalLine(QByteArrayView(line).chopped(1));
        require(std::holds_alternative<JournalRecord>(read), "what was written is read");
        return std::get<JournalRecord>(read);
    };
    const JournalRecord once = again(record);
    require(once == again(once), "and stays the same");
    require(once.event == record.event && once.idsBefore.has_value() == record.idsBefore.has_value(),
            "nothing of weight is lost");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
            "the input is on the disk");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(u"/dev/shm/tokenry-XXXXXX"_s);
    const QString path = folder.filePath(u"journal.jsonl"_s);
    const std::string_view input = fuzzing::textOf(data, size);
    const QByteArray bytes = input.starts_with(summed)
                                 ? withChecksums(input.substr(summed.size()))
                                 : QByteArray(input.data(), static_cast<qsizetype>(input.size()));
    write(path, bytes);
    JournalFile file(path);
    const JournalContent before = file.read();
    require(before.records.size() + before.damagedLines <= bytes.count('\n') + 1, "no line is told twice");
    require(before.refusal.isEmpty() || before.records.isEmpty(), "what was refused is not used");
    for (const JournalRecord &record : before.records)
        checkRoundTrip(record);

    const JournalRecord next{.event = JournalEvent::Closed,
                             .attemptId = u"next"_s,
                             .at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
    const QString refusal = file.append(next);
    const JournalContent after = JournalFile(path).read();
    if (refusal.isEmpty()) {
        require(after.records.size() == before.records.size() + 1 && after.records.last() == next,
                "a record is added behind whatever is there");
        require(after.records.first(before.records.size()) == before.records,
                "and what was there is as it was");
    } else {
        QFile untouched(path);
        require(untouched.open(QIODevice::ReadOnly) && untouched.readAll() == bytes,
                "a refusal leaves the file alone");
    }
    return 0;
}
