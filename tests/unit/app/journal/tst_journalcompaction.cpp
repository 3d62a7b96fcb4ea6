// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <memory>

#include <sys/stat.h>

#include "app/journal/journal.h"
#include "app/journal/journalcompaction.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fulldisk.h"
#include "tests/unit/app/journal/journalfixture.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

/// The lines of a create that came to its end.
QByteArray closedAttempt(int number)
{
    const QString id = QString::number(number);
    JournalRecord begun = attempt(id);
    begun.idsBefore = QStringList{QString(1000, u'x')};
    return toJournalLine(begun) +
           toJournalLine({.event = JournalEvent::Created, .attemptId = id, .tokenId = u"Token:"_s + id}) +
           toJournalLine({.event = JournalEvent::SecretSaved, .attemptId = id});
}

} // namespace

class TestJournalCompaction final : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void compactingKeepsEveryChangeAndWhatIsOpen();
    void compactingKeepsTheNewestClosedChanges();
    void largeFileIsCompactedAtTheStart();
    void growingFileIsCompactedWhileItIsOpen();
    void compactingOnAFullDiskLeavesTheFileAsItWas();
    void secondWriterDoesNotKeepTheReplacedFile();
};

/// Closed attempts become a line each, whose fold is the same; all else stays byte for byte.
void TestJournalCompaction::compactingKeepsEveryChangeAndWhatIsOpen()
{
    JournalRecord made{.event = JournalEvent::Created, .attemptId = u"1"_s, .tokenId = u"Token:1"_s};
    const QByteArray torn = "0123456789abcdef {\"torn"_ba;
    write({attempt(u"1"_s),
           attempt(u"2"_s),
           made,
           {.event = JournalEvent::SecretSaved, .attemptId = u"1"_s},
           {.event = JournalEvent::CreateUnknown, .attemptId = u"2"_s}});
    const QByteArray whole = contentOf(path()) + torn;
    const QByteArray compacted = compactedJournal(whole);
    put(path(), compacted);
    const JournalContent content = JournalFile(path()).read();
    QCOMPARE(content.records.size(), 3);
    QCOMPARE(content.damagedLines, 1);
    QVERIFY(compacted.endsWith(torn + '\n'));
    QVERIFY(compacted.contains(toJournalLine(attempt(u"2"_s))));
    const ChangeLog log(content.records);
    QCOMPARE(log.changes().size(), 2);
    const JournaledChange closed = *log.find(u"1"_s);
    QCOMPARE(closed.events,
             QList({JournalEvent::CreateAttempted, JournalEvent::Created, JournalEvent::SecretSaved}));
    QCOMPARE(closed.tokenId, u"Token:1"_s);
    QCOMPARE(closed.stage, ChangeStage::Closed);
    QCOMPARE(log.open().size(), 1);
    QCOMPARE(log.open().first().idsBefore, attempt(u"2"_s).idsBefore);
    QCOMPARE(compactedJournal(compacted), compacted);
}

void TestJournalCompaction::compactingKeepsTheNewestClosedChanges()
{
    QByteArray whole = journalHeader();
    for (int number = 0; number < 10; ++number) {
        const QString id = QString::number(number);
        whole += toJournalLine(attempt(id));
        if (number != 1)
            whole += toJournalLine({.event = JournalEvent::CreateRefused, .attemptId = id});
    }
    put(m_folder->filePath(u"short.jsonl"_s), compactedJournal(whole, 3));
    const ChangeLog log(JournalFile(m_folder->filePath(u"short.jsonl"_s)).read().records);
    QStringList kept;
    for (const JournaledChange &change : log.changes())
        kept.append(change.attemptId);
    QCOMPARE(kept, QStringList({u"1"_s, u"7"_s, u"8"_s, u"9"_s}));
}

void TestJournalCompaction::largeFileIsCompactedAtTheStart()
{
    write({attempt(u"open"_s)});
    const int count = 200;
    QByteArray closed;
    for (int number = 0; number < count; ++number)
        closed += closedAttempt(number);
    put(path(), contentOf(path()) + closed);
    const auto before = contentOf(path()).size();
    const FakeClock clock;
    {
        Journal journal(path(), clock);
        QTRY_VERIFY_WITH_TIMEOUT(journal.isLoaded(), limitMs);
        QCOMPARE(journal.log().changes().size(), count + 1);
        journal.append(attempt(u"after"_s));
    }
    QVERIFY2(contentOf(path()).size() * 3 < before, "it is much shorter");
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path()), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t{0600});
    const ChangeLog log(JournalFile(path()).read().records);
    QCOMPARE(log.changes().size(), count + 2);
    QCOMPARE(log.open().size(), 2);
    QCOMPARE(log.recordCount(), count + 2);
}

void TestJournalCompaction::growingFileIsCompactedWhileItIsOpen()
{
    const FakeClock clock;
    Journal journal(path(), clock);
    const int count = 400;
    for (int number = 0; number < count; ++number) {
        JournalRecord begun = attempt(QString::number(number));
        begun.idsBefore = QStringList{QString(1000, u'x')};
        journal.append(begun);
        journal.append({.event = JournalEvent::CreateRefused, .attemptId = begun.attemptId});
    }
    QTRY_COMPARE_WITH_TIMEOUT(journal.log().recordCount(), 2 * count, limitMs);
    QVERIFY(contentOf(path()).size() < 300'000);
    QCOMPARE(ChangeLog(JournalFile(path()).read().records).changes().size(), count);
}

void TestJournalCompaction::compactingOnAFullDiskLeavesTheFileAsItWas()
{
    write({attempt(u"open"_s)});
    QByteArray closed;
    for (int number = 0; number < 200; ++number)
        closed += closedAttempt(number);
    put(path(), contentOf(path()) + closed);
    const QByteArray before = contentOf(path());
    JournalFile file(path());
    QCOMPARE(file.claim(), QString());
    {
        const FullDisk full(1000);
        file.compactIfLarge();
    }
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files).size(), 1);
    file.compactIfLarge();
    QVERIFY(contentOf(path()).size() < before.size());
    QCOMPARE(file.append(attempt(u"next"_s)), QString());
    QCOMPARE(JournalFile(path()).read().records.last().attemptId, u"next"_s);
}

void TestJournalCompaction::secondWriterDoesNotKeepTheReplacedFile()
{
    write({attempt(u"open"_s)});
    QByteArray closed;
    for (int number = 0; number < 200; ++number)
        closed += closedAttempt(number);
    put(path(), contentOf(path()) + closed);
    auto first = std::make_unique<JournalFile>(path());
    QCOMPARE(first->claim(), QString());
    first->compactIfLarge();
    JournalFile second(path());
    QVERIFY2(!second.append(attempt(u"2"_s)).isEmpty(), "the new file is locked as the old one was");
    first.reset();
    QCOMPARE(second.append(attempt(u"2"_s)), QString());
    QCOMPARE(JournalFile(path()).read().records.last().attemptId, u"2"_s);
}

QTEST_GUILESS_MAIN(TestJournalCompaction)
#include "tst_journalcompaction.moc"
