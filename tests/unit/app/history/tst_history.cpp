// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/history/history.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

JournalRecord record(JournalEvent event, const QString &attemptId, int minute = 0,
                     const QString &tokenId = {})
{
    return {.event = event,
            .attemptId = attemptId,
            .at = QDateTime(QDate(2026, 11, 25), QTime(3, minute), Qt::UTC),
            .name = u"=name of "_s + attemptId,
            .permissions = {u"VIEW"_s},
            .tokenId = tokenId};
}

ChangeLog sample()
{
    JournalRecord unknown = record(JournalEvent::CreateUnknown, u"b"_s, 4);
    unknown.reason = u"server error (502)"_s;
    const QList<JournalRecord> records{record(JournalEvent::CreateAttempted, u"a"_s),
                                       record(JournalEvent::Created, u"a"_s, 1, u"Token:1"_s),
                                       record(JournalEvent::SecretCopied, u"a"_s, 2),
                                       record(JournalEvent::CreateAttempted, u"b"_s, 3),
                                       unknown,
                                       record(JournalEvent::SecretCopied, u"a"_s, 5),
                                       record(JournalEvent::HandoverEnded, u"a"_s, 6),
                                       record(JournalEvent::DeleteAttempted, u"c"_s, 7, u"Token:9"_s)};
    return ChangeLog(records);
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsOfAnAttemptAreOneEntry();
    void outcomeIsInWords();
    void everyEventHasWords();
    void csvIsSafeInASpreadsheet();
    void jsonHasTheExactValues();
    void bothPermissionsAreKept();
};

void TestHistory::recordsOfAnAttemptAreOneEntry()
{
    const QList<HistoryEntry> entries = historyOf(sample());
    QCOMPARE(entries.size(), 3);
    QVERIFY(entries.at(0).isDelete);
    QCOMPARE(entries.at(0).tokenId, u"Token:9"_s);
    QCOMPARE(entries.at(1).reason, u"server error (502)"_s);
    QCOMPARE(entries.at(2).tokenId, u"Token:1"_s);
    QCOMPARE(entries.at(2).at.time(), QTime(3, 0));
    QCOMPARE(entries.at(2).events.size(), 5);
}

void TestHistory::outcomeIsInWords()
{
    const QList<HistoryEntry> entries = historyOf(sample());
    QCOMPARE(outcomeText(entries.at(0)), u"No answer on record"_s);
    QCOMPARE(outcomeText(entries.at(1)), u"Outcome not known: server error (502)"_s);
    QCOMPARE(outcomeText(entries.at(2)), u"Created, secret copied, hand-over closed"_s);
    QCOMPARE(actionText(entries.at(0)), u"Delete token"_s);
    QCOMPARE(actionText(entries.at(1)), u"Create token"_s);
}

void TestHistory::everyEventHasWords()
{
    for (int event = 0; event <= static_cast<int>(JournalEvent::Closed); ++event) {
        QVERIFY(!outcomeText({.events = {static_cast<JournalEvent>(event)}}).isEmpty());
        QVERIFY(!journalWord(static_cast<JournalEvent>(event)).isEmpty());
    }
}

void TestHistory::csvIsSafeInASpreadsheet()
{
    const QByteArray csv = exportHistory(historyOf(sample()), ExportFormat::Csv);
    QVERIFY(csv.startsWith("\"at\",\"action\",\"name\",\"tokenId\",\"clientId\",\"permissions\","
                           "\"askedPermissions\",\"outcome\",\"origin\",\"signedInAs\"\r\n"));
    QVERIFY2(csv.contains("\"'=name of a\""), csv.constData());
    QCOMPARE(csv.count("\r\n"), 4);
}

void TestHistory::jsonHasTheExactValues()
{
    const QJsonArray array =
        QJsonDocument::fromJson(exportHistory(historyOf(sample()), ExportFormat::Json)).array();
    QCOMPARE(array.size(), 3);
    const QJsonObject first = array.at(2).toObject();
    QCOMPARE(first.value("name"_L1).toString(), u"=name of a"_s);
    QCOMPARE(first.value("at"_L1).toString(), u"2026-11-25T03:00:00.000Z"_s);
    QCOMPARE(first.value("events"_L1).toArray().at(1).toString(), u"created"_s);
    QVERIFY(array.at(1).toObject().value("tokenId"_L1).isNull());
}

/// The service gave other permissions than asked for: the record tells both.
void TestHistory::bothPermissionsAreKept()
{
    JournalRecord made = record(JournalEvent::Created, u"a"_s, 1, u"Token:1"_s);
    made.clientId = u"c1"_s;
    made.givenName = u"other"_s;
    made.givenPermissions = QStringList{u"VIEW"_s, u"MANAGE"_s};
    const QList<HistoryEntry> entries =
        historyOf(ChangeLog({record(JournalEvent::CreateAttempted, u"a"_s), made}));
    QCOMPARE(entries.first().permissions, QStringList{u"VIEW"_s});
    QCOMPARE(permissionsText(entries.first()), u"VIEW and MANAGE instead of VIEW"_s);
    const QJsonObject json =
        QJsonDocument::fromJson(exportHistory(entries, ExportFormat::Json)).array().first().toObject();
    QCOMPARE(json.value("permissions"_L1).toArray().size(), 2);
    QCOMPARE(json.value("askedPermissions"_L1).toArray().size(), 1);
    QCOMPARE(json.value("givenName"_L1).toString(), u"other"_s);
    QCOMPARE(json.value("clientId"_L1).toString(), u"c1"_s);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
