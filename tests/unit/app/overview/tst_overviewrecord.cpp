// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/history/unresolvedchanges.h"
#include "app/journal/changelog.h"
#include "app/journal/journal.h"
#include "app/overview/overviewrecord.h"
#include "app/rotation/rotation.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_OverviewRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasMadeHereAndLost_data();
    void tellsWhatWasMadeHereAndLost();
    void aCrashBeforeTheHandOverLosesTheSecret();
    void aRotationThatWaitsIsTold_data();
    void aRotationThatWaitsIsTold();
};

void tst_OverviewRecord::tellsWhatWasMadeHereAndLost_data()
{
    using Event = JournalEvent;
    QTest::addColumn<QList<int>>("events");
    QTest::addColumn<bool>("isMadeHere");
    QTest::addColumn<bool>("isLost");
    const auto row = [](const char *name, const QList<Event> &events, bool isMadeHere, bool isLost) {
        QList<int> numbers;
        for (const Event event : events)
            numbers.append(static_cast<int>(event));
        QTest::newRow(name) << numbers << isMadeHere << isLost;
    };
    row("handed over", {Event::CreateAttempted, Event::Created, Event::SecretCopied, Event::HandoverEnded},
        true, false);
    row("discarded", {Event::CreateAttempted, Event::Created, Event::SecretDiscarded}, true, true);
    row("saved, then discarded",
        {Event::CreateAttempted, Event::Created, Event::SecretSaved, Event::SecretDiscarded}, true, false);
    row("no secret in the answer", {Event::CreateAttempted, Event::SecretLost}, true, true);
    row("copied, replaced on the clipboard, then discarded",
        {Event::CreateAttempted, Event::Created, Event::SecretCopied, Event::SecretReplaced,
         Event::SecretDiscarded},
        true, true);
    row("copied again, then discarded",
        {Event::CreateAttempted, Event::Created, Event::SecretCopied, Event::SecretReplaced,
         Event::SecretCopied, Event::SecretDiscarded},
        true, false);
    row("found gone after a lost answer", {Event::DeleteAttempted, Event::DeleteUnknown, Event::FoundGone},
        true, false);
    row("gone before", {Event::DeleteAttempted, Event::AlreadyGone}, false, false);
    row("refused", {Event::CreateAttempted, Event::CreateRefused}, false, false);
    row("unknown", {Event::CreateAttempted, Event::CreateUnknown}, false, false);
    row("deleted", {Event::DeleteAttempted, Event::Deleted}, true, false);
    row("delete refused", {Event::DeleteAttempted, Event::DeleteFailed}, false, false);
}

void tst_OverviewRecord::tellsWhatWasMadeHereAndLost()
{
    QFETCH(const QList<int>, events);
    QFETCH(const bool, isMadeHere);
    QFETCH(const bool, isLost);
    ChangeLog log;
    for (const int event : events)
        log.add({.event = static_cast<JournalEvent>(event),
                 .attemptId = u"a"_s,
                 .at = QDateTime::currentDateTimeUtc(),
                 .name = u"worker"_s,
                 .tokenId = u"Token:1"_s});
    const OverviewRecord record = overviewRecordOf(log, {}, {});
    QCOMPARE(record.idsMadeHere.contains(u"Token:1"_s), isMadeHere);
    QCOMPARE(record.idsWithLostSecret.contains(u"Token:1"_s), isLost);
}

void tst_OverviewRecord::aCrashBeforeTheHandOverLosesTheSecret()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"changes.jsonl"_s);
    const SystemClock clock;
    {
        Journal journal(path, clock);
        for (const JournalEvent event : {JournalEvent::CreateAttempted, JournalEvent::Created})
            journal.append(
                {.event = event, .attemptId = u"a"_s, .name = u"worker"_s, .tokenId = u"Token:1"_s});
    }
    const Journal journal(path, clock);
    QTRY_VERIFY(journal.isLoaded());
    const OverviewRecord record = overviewRecordOf(journal.log(), unresolvedChanges(journal), {});
    QVERIFY(record.idsMadeHere.contains(u"Token:1"_s));
    QVERIFY(record.idsWithLostSecret.contains(u"Token:1"_s));
}

void tst_OverviewRecord::aRotationThatWaitsIsTold_data()
{
    QTest::addColumn<RotationStep>("step");
    QTest::addColumn<bool>("isOldGone");
    QTest::addColumn<QSet<QString>>("ids");
    using Step = RotationStep;
    QTest::newRow("deployed is not said") << Step::Waiting << false << QSet<QString>{u"old"_s};
    QTest::newRow("not proven") << Step::ToProve << false << QSet<QString>{u"old"_s};
    QTest::newRow("not created") << Step::ToCreate << false << QSet<QString>{u"old"_s};
    QTest::newRow("gone, and not proven") << Step::ToProve << true << QSet<QString>{u"new"_s};
    QTest::newRow("read until it is gone") << Step::ToProveGone << true << QSet<QString>();
    QTest::newRow("being created") << Step::Creating << false << QSet<QString>();
    QTest::newRow("on the screen") << Step::HandingOver << false << QSet<QString>();
    QTest::newRow("finished") << Step::Finished << true << QSet<QString>();
    QTest::newRow("aborted") << Step::Aborted << false << QSet<QString>();
}

void tst_OverviewRecord::aRotationThatWaitsIsTold()
{
    QFETCH(const RotationStep, step);
    QFETCH(const bool, isOldGone);
    QFETCH(const QSet<QString>, ids);
    const Rotation rotation{
        .id = u"r"_s, .step = step, .oldId = u"old"_s, .newId = u"new"_s, .isOldGone = isOldGone};
    QCOMPARE(overviewRecordOf({}, {}, {rotation}).idsInWaitingRotation, ids);
}

QTEST_GUILESS_MAIN(tst_OverviewRecord)
#include "tst_overviewrecord.moc"
