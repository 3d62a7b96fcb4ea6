// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/journal/journalfile.h"
#include "tests/support/syncwatch.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

JournalRecord attempt(const QString &id)
{
    return {.event = JournalEvent::CreateAttempted,
            .attemptId = id,
            .at = QDateTime(QDate(2026, 11, 28), QTime(6, 0), Qt::UTC),
            .name = u"payout"_s};
}

} // namespace

/// What `append()` promises: the record is on the disk, or the file is as it was.
class TestJournalFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRecordIsSynced();
    void aRecordThatCannotBeSyncedIsTakenBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestJournalFile::init()
{
    SyncWatch::fails = false;
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"journal/account.jsonl"_s);
}

void TestJournalFile::everyRecordIsSynced()
{
    JournalFile file(m_path);
    for (const auto &id : {u"1"_s, u"2"_s, u"3"_s}) {
        const int before = SyncWatch::count;
        QCOMPARE(file.append(attempt(id)), QString());
        QCOMPARE(SyncWatch::count, before + 1);
    }
}

void TestJournalFile::aRecordThatCannotBeSyncedIsTakenBack()
{
    JournalFile file(m_path);
    QCOMPARE(file.append(attempt(u"1"_s)), QString());
    SyncWatch::fails = true;
    QVERIFY(!file.append(attempt(u"2"_s)).isEmpty());
    SyncWatch::fails = false;
    QCOMPARE(file.append(attempt(u"3"_s)), QString());
    QStringList ids;
    const auto records = file.read().records;
    for (const JournalRecord &record : records)
        ids.append(record.attemptId);
    QCOMPARE(ids, QStringList({u"1"_s, u"3"_s}));
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
