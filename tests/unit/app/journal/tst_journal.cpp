// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

#include <sys/stat.h>

#include "app/domain/account.h"
#include "app/journal/journal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fulldisk.h"
#include "tests/unit/app/journal/journalfixture.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

class TestJournal final : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsReadAsItWasWritten();
    void fileIsForItsOwnerOnlyAndBeginsWithItsVersion();
    void tornTailLosesOnlyTheLastRecord();
    void flippedBitIsNeverTakenForARecord();
    void recordOfALaterEventIsKeptAndCounted();
    void newerVersionIsRefusedInWords();
    void fileOfVersionOneIsMarkedWhenItIsClaimed();
    void everyRecordNamesItsSignIn();
    void linkIsNotFollowed();
    void secondWriterIsRefusedUntilTheFirstEnds();
    void fullDiskLeavesTheFileAsItWas();
    void deletedFileIsBegunAnew();
    void whatCannotBeWrittenIsSaid();
    void recordsComeInOrderAndOnceOnDisk();
    void destructionWaitsForTheDisk();
    void callbackDoesNotOutliveItsContext();
};

void TestJournal::everyEventIsReadAsItWasWritten()
{
    QList<JournalRecord> records;
    for (int event = 0; event <= static_cast<int>(JournalEvent::Closed); ++event) {
        JournalRecord record = attempt(QString::number(event));
        record.event = static_cast<JournalEvent>(event);
        record.tokenId = u"Token:9"_s;
        record.reason = u"timeout"_s;
        records.append(record);
    }
    records[1].idsBefore.reset();
    records[1].signIn = {u"https://api.example.com:443"_s, u"acme"_s};
    records[1].clientId = u"c9"_s;
    records[1].givenName = u"other"_s;
    records[1].givenPermissions = QStringList();
    records[2].givenPermissions = QStringList{u"MANAGE"_s};
    records[3].earlier = {JournalEvent::CreateAttempted, JournalEvent::Created};
    records[2].idsBefore = QStringList();
    write(records);
    const JournalContent content = JournalFile(path()).read();
    QCOMPARE(content.records, records);
    QCOMPARE(content.damagedLines, 0);
    QCOMPARE(content.refusal, QString());
}

void TestJournal::fileIsForItsOwnerOnlyAndBeginsWithItsVersion()
{
    write({attempt(u"1"_s)});
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path()), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t{0600});
    QCOMPARE(::stat(qPrintable(QFileInfo(path()).path()), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t{0700});
    QVERIFY(contentOf(path()).startsWith(journalHeader()));
}

void TestJournal::tornTailLosesOnlyTheLastRecord()
{
    write({attempt(u"1"_s), attempt(u"2"_s)});
    const QByteArray whole = contentOf(path());
    const qsizetype lastStart = whole.lastIndexOf('\n', -2) + 1;
    for (qsizetype size = lastStart; size <= whole.size(); ++size) {
        put(path(), whole.first(size));
        // All but its line feed is a whole record: the checksum says so.
        const bool isLastWhole = size >= whole.size() - 1;
        const JournalContent torn = JournalFile(path()).read();
        QCOMPARE(torn.records.size(), isLastWhole ? 2 : 1);
        QCOMPARE(torn.damagedLines, isLastWhole || size == lastStart ? 0 : 1);

        // What follows stands on a line of its own, and the torn one is kept.
        QCOMPARE(JournalFile(path()).append(attempt(u"3"_s)), QString());
        const JournalContent after = JournalFile(path()).read();
        QCOMPARE(after.records.last().attemptId, u"3"_s);
        QCOMPARE(after.records.size(), torn.records.size() + 1);
        QVERIFY(contentOf(path()).startsWith(whole.first(size)));
    }
}

void TestJournal::flippedBitIsNeverTakenForARecord()
{
    write({attempt(u"1"_s), attempt(u"2"_s), attempt(u"3"_s)});
    const QByteArray whole = contentOf(path());
    const QList<JournalRecord> records = JournalFile(path()).read().records;
    const qsizetype start = whole.indexOf(toJournalLine(records.at(1)));
    const qsizetype size = toJournalLine(records.at(1)).size();
    QVERIFY(start > 0);
    for (qsizetype offset = start; offset < start + size; ++offset) {
        QByteArray damaged = whole;
        damaged[offset] = static_cast<char>(damaged.at(offset) ^ 0x04);
        put(path(), damaged);
        const JournalContent content = JournalFile(path()).read();
        QVERIFY(content.damagedLines > 0);
        QVERIFY(!content.records.contains(records.at(1)) || offset == start + size - 1);
        QCOMPARE(content.records.first(), records.first());
        // Its line feed gone, it takes the next line along.
        QCOMPARE(content.records.contains(records.at(2)), offset != start + size - 1);
    }
}

void TestJournal::recordOfALaterEventIsKeptAndCounted()
{
    write({attempt(u"1"_s)});
    const QByteArray json = R"({"event":"tokenWasRotated"})";
    const QByteArray later =
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(16) + ' ' + json + '\n';
    put(path(), contentOf(path()) + later);
    QCOMPARE(JournalFile(path()).read().damagedLines, 1);
    write({attempt(u"2"_s)});
    QVERIFY(contentOf(path()).contains(later));
    QCOMPARE(JournalFile(path()).read().records.size(), 2);
}

void TestJournal::newerVersionIsRefusedInWords()
{
    write({attempt(u"1"_s)});
    const QByteArray newer = journalHeader(journalVersion + 1) + contentOf(path());
    put(path(), newer);
    const JournalContent content = JournalFile(path()).read();
    QVERIFY2(content.refusal.contains(u"newer version"_s), qPrintable(content.refusal));
    QVERIFY(content.records.isEmpty());
    QVERIFY(JournalFile(path()).append(attempt(u"2"_s)).contains(u"newer version"_s));
    QCOMPARE(contentOf(path()), newer);
}

/// Tokenry 0.1 would settle a record of another sign-in, so it must refuse the file from then on.
void TestJournal::fileOfVersionOneIsMarkedWhenItIsClaimed()
{
    write({attempt(u"1"_s)});
    const QByteArray old = contentOf(path()).replace(journalHeader(), journalHeader(1));
    put(path(), old);
    {
        JournalFile file(path());
        QCOMPARE(file.claim(), QString());
    }
    QCOMPARE(contentOf(path()), old + journalHeader(2));
    const JournalContent content = JournalFile(path()).read();
    QCOMPARE(content.version, 2);
    QCOMPARE(content.records, QList{attempt(u"1"_s)});
    {
        JournalFile file(path());
        QCOMPARE(file.claim(), QString());
    }
    QCOMPARE(contentOf(path()), old + journalHeader(2));
}

void TestJournal::everyRecordNamesItsSignIn()
{
    const FakeClock clock;
    Journal journal(path(), clock);
    const JournalSignIn first{u"https://api.example.com:443"_s, u"acme"_s};
    const JournalSignIn second{u"https://api.example.com:443"_s, u"other"_s};
    journal.setSignIn(first);
    journal.append(attempt(u"1"_s));
    journal.setSignIn(second);
    // The attempt knows better than the account that was edited meanwhile.
    JournalRecord outcome{.event = JournalEvent::CreateUnknown, .attemptId = u"1"_s, .signIn = first};
    journal.append(outcome);
    journal.append(attempt(u"2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(journal.log().recordCount(), 3, limitMs);
    const QList<JournalRecord> records = JournalFile(path()).read().records;
    QCOMPARE(records.at(0).signIn, first);
    QCOMPARE(records.at(1).signIn, first);
    QCOMPARE(records.at(2).signIn, second);
    QCOMPARE(journal.log().find(u"1"_s)->signIn, first);
    QCOMPARE(signInOf({.baseUrl = QUrl(u"https://API.example.com/v1"_s), .clientId = u"acme"_s}), first);
}

void TestJournal::linkIsNotFollowed()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    const QString target = m_folder->filePath(u"target"_s);
    put(target, "precious"_ba);
    QVERIFY(QFile::link(target, path()));
    QVERIFY(!JournalFile(path()).append(attempt(u"1"_s)).isEmpty());
    QVERIFY(!JournalFile(path()).read().refusal.isEmpty());
    QCOMPARE(contentOf(target), "precious"_ba);
}

void TestJournal::secondWriterIsRefusedUntilTheFirstEnds()
{
    auto first = std::make_unique<JournalFile>(path());
    QCOMPARE(first->append(attempt(u"1"_s)), QString());
    JournalFile second(path());
    const QString refusal = second.append(attempt(u"2"_s));
    QVERIFY2(refusal.contains(u"Another running Tokenry"_s), qPrintable(refusal));
    QVERIFY(second.isHeldElsewhere());
    QCOMPARE(second.read().records.size(), 1);
    first.reset();
    QCOMPARE(second.append(attempt(u"2"_s)), QString());
    QVERIFY(!second.isHeldElsewhere());
    QCOMPARE(second.read().records.size(), 2);
}

void TestJournal::fullDiskLeavesTheFileAsItWas()
{
    JournalFile file(path());
    QCOMPARE(file.append(attempt(u"1"_s)), QString());
    const QByteArray before = contentOf(path());
    {
        const FullDisk full(static_cast<rlim_t>(before.size()) + 20);
        const QString refusal = file.append(attempt(u"2"_s));
        QVERIFY2(refusal.contains(u"no room left"_s), qPrintable(refusal));
    }
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(file.append(attempt(u"3"_s)), QString());
    QCOMPARE(file.read().records.last().attemptId, u"3"_s);
}

void TestJournal::deletedFileIsBegunAnew()
{
    JournalFile file(path());
    QCOMPARE(file.append(attempt(u"1"_s)), QString());
    QVERIFY(QFile::remove(path()));
    QCOMPARE(file.append(attempt(u"2"_s)), QString());
    QCOMPARE(JournalFile(path()).read().records, QList{attempt(u"2"_s)});
}

void TestJournal::whatCannotBeWrittenIsSaid()
{
    put(m_folder->filePath(u"journal"_s), "a file where the folder should be"_ba);
    const FakeClock clock;
    Journal journal(path(), clock);
    const QSignalSpy failures(&journal, &Journal::writeFailed);
    std::optional<bool> isOnDisk;
    QString reason;
    journal.append(attempt(u"1"_s), this, [&](bool ok, const QString &why) {
        isOnDisk = ok;
        reason = why;
    });
    QVERIFY2(!isOnDisk.has_value(), "never synchronously");
    QTRY_VERIFY_WITH_TIMEOUT(isOnDisk.has_value(), limitMs);
    QVERIFY(!*isOnDisk);
    QVERIFY(!reason.isEmpty());
    QCOMPARE(journal.problem(), reason);
    QVERIFY2(journal.log().changes().isEmpty(), "an attempt that is not on disk was not made");
    QCOMPARE(failures.size(), 1);

    // An outcome is true all the same.
    journal.append({.event = JournalEvent::Created, .attemptId = u"1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(journal.log().recordCount(), 1, limitMs);
}

void TestJournal::recordsComeInOrderAndOnceOnDisk()
{
    FakeClock clock;
    Journal journal(path(), clock);
    QStringList seen;
    constexpr int count = 50;
    for (int index = 0; index < count; ++index) {
        journal.append(attempt(QString::number(index)), this, [&, index](bool ok, const QString &) {
            QVERIFY(ok);
            QVERIFY(contentOf(path()).contains("\"attempt\":\""_ba + QByteArray::number(index) + '"'));
            seen.append(QString::number(index));
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), count, limitMs);
    QStringList onDisk;
    for (const JournalRecord &record : JournalFile(path()).read().records)
        onDisk.append(record.attemptId);
    QCOMPARE(onDisk, seen);
    QCOMPARE(journal.log().recordCount(), count);
    QVERIFY(journal.isOfThisRun(u"0"_s));
    QCOMPARE(journal.log().changes().first().at, clock.nowUtc());
}

void TestJournal::destructionWaitsForTheDisk()
{
    const FakeClock clock;
    {
        Journal journal(path(), clock);
        for (int index = 0; index < 10; ++index)
            journal.append(attempt(QString::number(index)));
    }
    QCOMPARE(JournalFile(path()).read().records.size(), 10);
    Journal next(path(), clock);
    QTRY_VERIFY_WITH_TIMEOUT(next.isLoaded(), limitMs);
    QCOMPARE(next.log().recordCount(), 10);
    QVERIFY(!next.isOfThisRun(u"0"_s));
}

void TestJournal::callbackDoesNotOutliveItsContext()
{
    const FakeClock clock;
    Journal journal(path(), clock);
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    journal.append(attempt(u"1"_s), context.get(), [&isCalled](bool, const QString &) { isCalled = true; });
    context.reset();
    QTRY_COMPARE_WITH_TIMEOUT(journal.log().recordCount(), 1, limitMs);
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
