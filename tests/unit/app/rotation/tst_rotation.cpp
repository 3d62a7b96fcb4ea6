// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/journal/changelog.h"
#include "app/journal/journalcompaction.h"
#include "app/journal/journalfile.h"
#include "app/rotation/rotationmessages.h"
#include "tests/unit/app/rotation/rotationrecords.h"

using namespace tokenry;
using namespace tokenry::test;

namespace {

using Step = RotationStep;
using E = JournalEvent;

QList<Rotation> afterCrash(const QList<JournalRecord> &records)
{
    return rotationsOf(ChangeLog(records), signIn, [](const QString &) { return false; });
}

QList<Rotation> inThisRun(const QList<JournalRecord> &records)
{
    return rotationsOf(ChangeLog(records), signIn, [](const QString &) { return true; });
}

QByteArray bytesOf(const QList<JournalRecord> &records)
{
    QByteArray bytes = journalHeader();
    for (const JournalRecord &record : records)
        bytes += toJournalLine(record);
    return bytes;
}

QList<JournalRecord> recordsIn(const QByteArray &bytes)
{
    QList<JournalRecord> records;
    for (const QByteArray &line : bytes.split('\n')) {
        const JournalLine parsed = parseJournalLine(line);
        if (const auto *record = std::get_if<JournalRecord>(&parsed))
            records.append(*record);
    }
    return records;
}

/// After each of the records of `wholeRotation()`.
const QList<Step> stepsAfterCrash{
    Step::ToCreate, Step::ToCreate, Step::CreateUnknown, Step::SecretLost,  Step::SecretLost, Step::ToProve,
    Step::Waiting,  Step::ToDelete, Step::DeleteUnknown, Step::ToProveGone, Step::Finished};
const QList<Step> stepsInThisRun{Step::ToCreate,    Step::ToCreate,    Step::Creating, Step::HandingOver,
                                 Step::HandingOver, Step::HandingOver, Step::Waiting,  Step::ToDelete,
                                 Step::Deleting,    Step::ToProveGone, Step::Finished};

} // namespace

class TestRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrefixGivesTheTrueStep();
    void everyCutOfTheFileGivesTheTrueStep();
    void compactionKeepsEveryStep();
    void otherHistories_data();
    void otherHistories();
    void ownTokenIsSwitchedBeforeItsDelete();
    void formerClientIdIsTheSameAccount();
    void otherSignInIsElsewhere();
    void newTokenThatIsRotatedLaterDoesNotReopenTheFirst();
    void endedRotationsAreLeftOutBeyondTheLimit();
    void recordsComeBackAsTheyWere();
    void historyNamesTheRotation();
    void laterDeleteIsNoEndOfAnAbortedRotation();
    void lastDeleteOfATokenIsFound();
    void deleteByAnotherAccountIsNotOfThisRotation();
    void provenPairWhoseSecretIsInDoubtIsNotCalledUntested();
};

void TestRotation::everyPrefixGivesTheTrueStep()
{
    const QList<JournalRecord> whole = wholeRotation();
    QVERIFY(afterCrash({}).isEmpty());
    for (qsizetype count = 1; count <= whole.size(); ++count) {
        QCOMPARE(afterCrash(whole.first(count)).constFirst().step, stepsAfterCrash.at(count - 1));
        QCOMPARE(inThisRun(whole.first(count)).constFirst().step, stepsInThisRun.at(count - 1));
    }
    const Rotation done = afterCrash(whole).constFirst();
    QCOMPARE(done.oldId, u"old"_s);
    QCOMPARE(done.newId, u"new"_s);
    QCOMPARE(done.newClientId, u"client-of-new"_s);
    QCOMPARE(done.permissions, QStringList({u"VIEW"_s, u"AUDIT"_s}));
    QVERIFY(done.createdAt.isValid() && done.handedOverAt.isValid() && done.endedAt.isValid());
}

/// A power cut can end the file anywhere.
void TestRotation::everyCutOfTheFileGivesTheTrueStep()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    const QByteArray whole = bytesOf(wholeRotation());
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(size));
        file.close();
        const QList<JournalRecord> records = JournalFile(path).read().records;
        const QList<Rotation> rotations = afterCrash(records);
        QCOMPARE(rotations.isEmpty(), records.isEmpty());
        if (!records.isEmpty())
            QCOMPARE(rotations.constFirst().step, stepsAfterCrash.at(records.size() - 1));
        // A line counts only when all of it is there; its line feed may be missing.
        const qsizetype wholeLines = whole.first(size).count('\n') - 1;
        QVERIFY(records.size() >= wholeLines && records.size() <= wholeLines + 1);
    }
}

void TestRotation::compactionKeepsEveryStep()
{
    const QList<JournalRecord> whole = wholeRotation();
    for (qsizetype count = 1; count <= whole.size(); ++count) {
        const QByteArray compacted = compactedJournal(bytesOf(whole.first(count)), 0);
        const Rotation before = afterCrash(whole.first(count)).constFirst();
        const Rotation after = afterCrash(recordsIn(compacted)).constFirst();
        if (before.isUnderWay())
            QCOMPARE(after, before);
        QCOMPARE(after.step, before.step);
    }
}

void TestRotation::otherHistories_data()
{
    QTest::addColumn<QList<JournalRecord>>("records");
    QTest::addColumn<Step>("expected");
    const auto row = [](const char *name, qsizetype prefix, const QList<JournalRecord> &more, Step expected) {
        QTest::newRow(name) << wholeRotation().first(prefix) + more << expected;
    };
    row("refused", 3, {ofCreate(E::CreateRefused)}, Step::ToCreate);
    row("answer lost", 3, {ofCreate(E::CreateUnknown)}, Step::CreateUnknown);
    row("lost, and it was not created", 3, {ofCreate(E::CreateUnknown), ofCreate(E::FoundNotCreated)},
        Step::ToCreate);
    row("without a usable secret", 3, {ofCreate(E::SecretLost)}, Step::SecretLost);
    row("discarded", 4, {ofCreate(E::SecretDiscarded)}, Step::SecretLost);
    row("discarded, and the person has it after all", 5, {ofCreate(E::SecretDiscarded), ofCreate(E::Kept)},
        Step::Waiting);
    row("copied, then replaced on the clipboard", 6, {ofCreate(E::SecretReplaced)}, Step::SecretLost);
    row("saved", 4, {ofCreate(E::SecretSaved)}, Step::ToProve);
    row("the lost one was deleted", 4,
        {ofDelete(E::DeleteAttempted, u"new"_s), ofDelete(E::Deleted, u"new"_s)}, Step::SuccessorGone);
    row("created again", 4,
        {ofDelete(E::DeleteAttempted, u"new"_s), ofDelete(E::Deleted, u"new"_s),
         ofRotation(E::RotationCreating, u"c2"_s)},
        Step::ToCreate);
    row("the proof of the first new token does not count for the second", 7,
        {ofRotation(E::RotationSuccessorGone), ofRotation(E::RotationCreating, u"c2"_s),
         ofCreate(E::CreateAttempted, u"c2"_s), ofCreate(E::Created, u"c2"_s),
         ofCreate(E::SecretSaved, u"c2"_s)},
        Step::ToProve);
    row("a colleague deleted the new one", 7, {ofRotation(E::RotationSuccessorGone)}, Step::SuccessorGone);
    row("a colleague deleted the old one", 7, {ofRotation(E::RotationOldGone)}, Step::Finished);
    row("a colleague deleted the old one before the proof", 4,
        {ofCreate(E::SecretSaved), ofRotation(E::RotationOldGone)}, Step::ToProve);
    row("not proven", 4, {ofCreate(E::SecretSaved), ofRotation(E::RotationNotProven)}, Step::ToProve);
    row("the delete was refused", 9, {ofDelete(E::DeleteFailed)}, Step::ToDelete);
    row("the delete was lost", 9, {ofDelete(E::DeleteUnknown)}, Step::DeleteUnknown);
    row("the delete was lost, and it is still there", 9,
        {ofDelete(E::DeleteSeenThere), ofDelete(E::FoundThere)}, Step::ToDelete);
    row("the delete was lost, and it is gone", 9, {ofDelete(E::DeleteUnknown), ofDelete(E::FoundGone)},
        Step::ToProveGone);
    row("deleted outside of the rotation", 7, {ofDelete(E::DeleteAttempted), ofDelete(E::Deleted)},
        Step::ToProveGone);
    row("aborted", 7, {ofRotation(E::RotationAborted)}, Step::Aborted);
}

void TestRotation::otherHistories()
{
    QFETCH(QList<JournalRecord>, records);
    QFETCH(Step, expected);
    QCOMPARE(afterCrash(records).size(), 1);
    QCOMPARE(afterCrash(records).constFirst().step, expected);
    const QByteArray compacted = compactedJournal(bytesOf(records));
    QCOMPARE(afterCrash(recordsIn(compacted)).constFirst().step, expected);
}

void TestRotation::ownTokenIsSwitchedBeforeItsDelete()
{
    QList<JournalRecord> records = wholeRotation().first(7);
    for (JournalRecord &record : records)
        record.signIn.clientId = u"client-of-old"_s;
    QCOMPARE(afterCrash(records).constFirst().step, Step::ToSwitch);
    QVERIFY(afterCrash(records).constFirst().isOwn);
    records.append(ofRotation(E::RotationSwitching));
    records.last().successorClientId = u"client-of-new"_s;
    QCOMPARE(afterCrash(records).constFirst().step, Step::ToSwitch);
    records.append(ofRotation(E::RotationSwitched));
    QCOMPARE(afterCrash(records).constFirst().step, Step::Waiting);
}

/// Or all that the predecessor left unresolved could never be settled.
void TestRotation::formerClientIdIsTheSameAccount()
{
    JournalRecord first = ofRotation(E::RotationSwitching);
    first.successorClientId = u"client-of-new"_s;
    JournalRecord second = first;
    second.attemptId = u"r2"_s;
    second.clientId = u"client-of-new"_s;
    second.successorClientId = u"client-of-newest"_s;
    const QString origin = signIn.origin;
    const JournalSignIn oldest{origin, u"client-of-old"_s};
    const JournalSignIn newest{origin, u"client-of-newest"_s};
    const ChangeLog log({first, second});
    QVERIFY(log.isSameAccount(oldest, newest));
    QVERIFY(log.isSameAccount(newest, oldest));
    QVERIFY(!log.isSameAccount(oldest, {u"https://other.example.com:443"_s, newest.clientId}));
    QVERIFY(!log.isSameAccount(oldest, {origin, u"somebody else"_s}));
    QVERIFY(!log.isSameAccount({}, {}));
    // Back again makes no circle.
    second.attemptId = u"r3"_s;
    second.clientId = u"client-of-newest"_s;
    second.successorClientId = u"client-of-old"_s;
    QVERIFY(ChangeLog({first, second}).isSameAccount(oldest, newest));
}

void TestRotation::otherSignInIsElsewhere()
{
    const ChangeLog log(wholeRotation().first(8));
    const auto never = [](const QString &) { return false; };
    QVERIFY(!rotationsOf(log, signIn, never).constFirst().isElsewhere);
    for (const JournalSignIn &other : {JournalSignIn{}, JournalSignIn{signIn.origin, u"another"_s},
                                       JournalSignIn{u"x"_s, signIn.clientId}})
        QVERIFY(rotationsOf(log, other, never).constFirst().isElsewhere);
}

void TestRotation::newTokenThatIsRotatedLaterDoesNotReopenTheFirst()
{
    const QList<JournalRecord> records =
        wholeRotation() +
        QList<JournalRecord>{ofDelete(E::DeleteAttempted, u"new"_s), ofDelete(E::Deleted, u"new"_s)};
    QCOMPARE(afterCrash(records).constFirst().step, Step::Finished);
}

void TestRotation::endedRotationsAreLeftOutBeyondTheLimit()
{
    QList<JournalRecord> records;
    for (const QString &id : {u"a"_s, u"b"_s, u"under way"_s}) {
        QList<JournalRecord> one = wholeRotation();
        if (id == u"under way"_s)
            one = one.first(8);
        for (JournalRecord &record : one) {
            record.attemptId += id;
            record.createAttemptId += record.createAttemptId.isEmpty() ? QString() : id;
            record.tokenId += record.tokenId.isEmpty() ? QString() : id;
        }
        records += one;
    }
    QCOMPARE(afterCrash(records).size(), 3);
    const QList<Rotation> left = afterCrash(recordsIn(compactedJournal(bytesOf(records), 0, 1)));
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.first().id, u"r1b"_s);
    QCOMPARE(left.last().step, Step::ToDelete);
}

void TestRotation::recordsComeBackAsTheyWere()
{
    JournalRecord record = ofRotation(E::RotationStarted, u"c1"_s);
    record.successorClientId = u"x"_s;
    record.isLeak = true;
    record.reason = u"Unauthorized 401"_s;
    const QByteArray line = toJournalLine(record).chopped(1);
    QCOMPARE(std::get<JournalRecord>(parseJournalLine(line)), record);
}

void TestRotation::historyNamesTheRotation()
{
    const QList<JournalRecord> records =
        wholeRotation() + QList<JournalRecord>{ofCreate(E::CreateAttempted, u"another"_s)};
    const ChangeLog log(records);
    QCOMPARE(log.changes().size(), 3);
    QCOMPARE(log.find(u"c1"_s)->rotationOf, u"worker"_s);
    QCOMPARE(log.find(u"delete of old"_s)->rotationOf, u"worker"_s);
    QVERIFY(log.find(u"another"_s)->rotationOf.isEmpty());
    const ChangeLog compacted(recordsIn(compactedJournal(bytesOf(records))));
    QCOMPARE(compacted.find(u"c1"_s)->rotationOf, u"worker"_s);
    QCOMPARE(compacted.find(u"delete of old"_s)->rotationOf, u"worker"_s);
}

void TestRotation::laterDeleteIsNoEndOfAnAbortedRotation()
{
    const ChangeLog log({ofRotation(E::RotationStarted), ofRotation(E::RotationAborted),
                         ofDelete(E::DeleteAttempted), ofDelete(E::Deleted)});
    QVERIFY(log.find(u"delete of old"_s)->rotationOf.isEmpty());
    JournalRecord before = ofDelete(E::DeleteAttempted);
    before.at = ofRotation(E::RotationStarted).at.addSecs(-60);
    const ChangeLog aborted({ofRotation(E::RotationStarted), before, ofRotation(E::RotationAborted)});
    QCOMPARE(aborted.find(u"delete of old"_s)->rotationOf, u"worker"_s);
}

void TestRotation::lastDeleteOfATokenIsFound()
{
    JournalRecord again = ofDelete(E::DeleteAttempted);
    again.attemptId = u"again"_s;
    const ChangeLog log({ofDelete(E::DeleteAttempted), ofDelete(E::DeleteFailed), again,
                         ofDelete(E::DeleteAttempted, u"other"_s), ofDelete(E::DeleteUnknown)});
    QCOMPARE(log.lastDelete(u"old"_s, signIn)->attemptId, u"again"_s);
    QCOMPARE(log.lastDelete(u"other"_s, signIn)->attemptId, u"delete of other"_s);
    QVERIFY(!log.lastDelete(u"new"_s, signIn));
}

/// The same ID may be another token there.
void TestRotation::deleteByAnotherAccountIsNotOfThisRotation()
{
    const QList<JournalRecord> toDelete = wholeRotation().first(8);
    for (const JournalSignIn &other : {JournalSignIn{u"https://other.example.com:443"_s, signIn.clientId},
                                       JournalSignIn{signIn.origin, u"client-of-another"_s}}) {
        JournalRecord elsewhere = ofDelete(E::DeleteAttempted);
        elsewhere.attemptId = u"elsewhere"_s;
        elsewhere.signIn = other;
        QCOMPARE(afterCrash(toDelete + QList{elsewhere}).constFirst().step, Step::ToDelete);
        QCOMPARE(inThisRun(toDelete + QList{elsewhere}).constFirst().step, Step::ToDelete);
        // It hides no delete of this account either.
        const QList<JournalRecord> both = toDelete + QList{ofDelete(E::DeleteAttempted), elsewhere};
        QCOMPARE(afterCrash(both).constFirst().step, Step::DeleteUnknown);
        QVERIFY(ChangeLog(both).find(u"elsewhere"_s)->rotationOf.isEmpty());
        elsewhere.event = E::DeleteFailed;
        QCOMPARE(afterCrash(both + QList{elsewhere}).constFirst().step, Step::DeleteUnknown);
    }
}

void TestRotation::provenPairWhoseSecretIsInDoubtIsNotCalledUntested()
{
    const Rotation rotation{.step = Step::ToProve, .isProven = true};
    QVERIFY(stateTitle(rotation, {}).contains(u"works"_s));
    QVERIFY(!stateTitle(rotation, {}).contains(u"not tested"_s));
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
