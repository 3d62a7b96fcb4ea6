// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "app/domain/account.h"
#include "app/journal/journal.h"
#include "app/journal/journaledgateway.h"
#include "app/journal/journalfile.h"
#include "app/tokens/changes/tokencommands.h"
#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/scriptedserver.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

const QString unwritable = u"/proc/no-journal-here/journal.jsonl"_s;

/// The parts that change something, put together as the composition root does.
struct Bench
{
    explicit Bench(const QUrl &baseUrl, TransportLimits limits = {}, const QString &file = {})
        : path(file.isEmpty() ? folder.filePath(u"journal.jsonl"_s) : file), http(limits),
          journal(path, clock), gateway(http, journal, clock), commands(gateway, clock)
    {
        journal.setSignIn({originOf(baseUrl), u"client"_s});
        gateway.listenTo(commands);
        http.setEndpoint({baseUrl, u"client"_s, Secret(accountSecret)});
        commands.setCreatedTokenReceiver([this](CreatedToken token) {
            atHandover = onDisk();
            created = std::move(token);
        });
        QObject::connect(&commands, &TokenCommands::createFailed, &commands,
                         [this](const ApiError &failure) { error = failure; });
    }
    /// Creates and waits for the outcome.
    void create(const QString &name = u"new"_s)
    {
        error.reset();
        QVERIFY(commands.create({.name = name, .permissions = {Permission::View}}));
        QTRY_VERIFY_WITH_TIMEOUT(!commands.isCreating(), waitMs);
    }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    [[nodiscard]] QList<JournalEvent> events() const
    {
        QList<JournalEvent> list;
        for (const JournalRecord &record : JournalFile(path).read().records)
            list.append(record.event);
        return list;
    }
    [[nodiscard]] JournalRecord lastRecord() const { return JournalFile(path).read().records.constLast(); }

    QTemporaryDir folder;
    QString path;
    SystemClock clock;
    HttpTokenGateway http;
    Journal journal;
    JournaledGateway gateway;
    TokenCommands commands;
    QByteArray atHandover;
    std::optional<CreatedToken> created;
    std::optional<ApiError> error;
};

QByteArray closing(int status, const QByteArray &body)
{
    return httpAnswer(status, body, "Content-Type: application/json\r\nConnection: close\r\n"_ba);
}

Script answer(int status, const QByteArray &body)
{
    return {readRequest(), send(closing(status, body)), closeConnection()};
}

QByteArray pageOf(const QByteArrayList &ids, const QByteArray &rest = R"("hasMore":false)",
                  const QByteArray &name = "new")
{
    QByteArrayList rows;
    for (const QByteArray &id : ids) {
        rows.append(R"({"id":")" + id + R"(","name":")" + name +
                    R"(","permissions":["VIEW"],"clientId":"c",)" +
                    R"("createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"})");
    }
    return "{\"data\":[" + rows.join(',') + "]," + rest + '}';
}

} // namespace

/// What is on disk when, of a create and of a delete, whatever the service does.
class TestJournaledCreate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptIsOnDiskBeforeTheServiceSeesAByte();
    void idIsOnDiskBeforeTheSecretIsShown();
    void lostAnswerIsUnknownAndSentOnce_data();
    void lostAnswerIsUnknownAndSentOnce();
    void definiteNoIsRecordedAsOne();
    void createIsRefusedUnsentWhenTheJournalCannotBeWritten();
    void secretIsShownAlthoughItsOutcomeCannotBeRecorded();
    void idsBeforeAreReadOverAllPages();
    void idsBeforeAreNotClaimedWhenAPageIsMissing_data();
    void idsBeforeAreNotClaimedWhenAPageIsMissing();
    void unreachableServiceIsAskedOnceAndNothingIsSent();
    void refusedCredentialsSendNoPost();
    void noSecretIsEverOnDisk();
    void deleteIsOnDiskBeforeTheServiceSeesAByte();
    void deleteIsRefusedUnsentWhenTheJournalCannotBeWritten();
    void everyDeleteIsRecordedWhoeverAsks();
    void deleteSeenThereIsProvisional();
    void bothPermissionsAreOnDisk();
    void lostReadAfterALostDeleteIsOnDisk();
    void endOfTheProgramDropsWhatIsUnderWay();
};

void TestJournaledCreate::attemptIsOnDiskBeforeTheServiceSeesAByte()
{
    QByteArray seen;
    std::optional<Bench> bench;
    const ScriptedServer server({answer(200, pageOf({"Token:7"})),
                                 {call([&] { seen = bench->onDisk(); }), readRequest(),
                                  send(closing(201, tokenObject(createdSecret))), closeConnection()}});
    bench.emplace(server.baseUrl());
    bench->create();
    QVERIFY2(seen.contains(R"("createAttempted")") && seen.contains(R"("idsBefore":["Token:7"])"),
             seen.constData());
    QVERIFY2(seen.endsWith('\n'), "a whole line");
    QVERIFY(!seen.contains(R"("created")"));
    QCOMPARE(server.requestCount("POST"_ba), 1);
    QVERIFY(server.received().first().contains("name=new"));
}

void TestJournaledCreate::idIsOnDiskBeforeTheSecretIsShown()
{
    const ScriptedServer server({answer(200, emptyPage()), answer(201, tokenObject(createdSecret))});
    Bench bench(server.baseUrl());
    bench.create();
    QVERIFY(bench.created.has_value());
    QVERIFY2(bench.atHandover.contains(R"("created")") && bench.atHandover.contains("Token:1"),
             bench.atHandover.constData());
    QCOMPARE(bench.created->notRecorded, QString());
    QCOMPARE(bench.created->attemptId, bench.lastRecord().attemptId);
    QCOMPARE(bench.events(), QList({JournalEvent::CreateAttempted, JournalEvent::Created}));
}

void TestJournaledCreate::lostAnswerIsUnknownAndSentOnce_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("C01 and C02: closed") << Script{readRequest(), closeConnection()};
    QTest::newRow("C03: reset after the request") << Script{readRequest(), resetConnection()};
    QTest::newRow("C03: reset in the request") << Script{readBytes(200), resetConnection()};
    QTest::newRow("C06: no answer") << Script{readRequest(), hold()};
    QTest::newRow("C07: drip past the deadline") << Script{
        readRequest(), drip(closing(201, tokenObject(createdSecret)), std::chrono::milliseconds(200))};
    QTest::newRow("C19: 500") << answer(500, R"({"status":500,"code":"INTERNAL_ERROR","message":"no"})");
    QTest::newRow("C19: 502 in HTML") << answer(502, "<html>");
    QTest::newRow("C19: 503 with nothing") << answer(503, {});
    QTest::newRow("C19: 504") << answer(504, {});
    QTest::newRow("C19: 408") << answer(408, {});
    QTest::newRow("C13: 200") << answer(200, emptyPage());
    QTest::newRow("C14: 303") << answer(303, {});
}

void TestJournaledCreate::lostAnswerIsUnknownAndSentOnce()
{
    QFETCH(Script, script);
    const ScriptedServer server({answer(200, pageOf({"Token:7"})), script});
    TransportLimits limits;
    limits.change = std::chrono::milliseconds(1500);
    limits.inactivity = std::chrono::milliseconds(1500);
    Bench bench(server.baseUrl(), limits);
    bench.create();
    QVERIFY(!bench.created);
    QVERIFY(bench.error.has_value());
    QCOMPARE(bench.error->effect, Effect::Unknown);
    QCOMPARE(server.requestCount("POST"_ba), 1);
    QCOMPARE(bench.events(), QList({JournalEvent::CreateAttempted, JournalEvent::CreateUnknown}));
    QCOMPARE(bench.error->attemptId, bench.lastRecord().attemptId);
    QVERIFY(!bench.lastRecord().reason.isEmpty());
}

void TestJournaledCreate::definiteNoIsRecordedAsOne()
{
    const ScriptedServer server(
        {answer(200, emptyPage()),
         answer(403, R"({"status":403,"code":"FORBIDDEN","message":"needs MANAGE"})")});
    Bench bench(server.baseUrl());
    bench.create();
    QCOMPARE(bench.error->kind, ErrorKind::Forbidden);
    QCOMPARE(bench.events(), QList({JournalEvent::CreateAttempted, JournalEvent::CreateRefused}));
    QCOMPARE(bench.lastRecord().reason, u"forbidden (403)"_s);
}

/// C30
void TestJournaledCreate::createIsRefusedUnsentWhenTheJournalCannotBeWritten()
{
    const ScriptedServer server({answer(200, emptyPage()), answer(201, tokenObject(createdSecret))});
    Bench bench(server.baseUrl(), {}, unwritable);
    bench.create();
    QCOMPARE(bench.error->kind, ErrorKind::NotAllowed);
    QCOMPARE(bench.error->effect, Effect::None);
    QVERIFY2(bench.error->message.contains(u"nothing was sent"_s), qPrintable(bench.error->message));
    QCOMPARE(server.requestCount("POST"_ba), 0);
    QVERIFY(!bench.created);
}

void TestJournaledCreate::secretIsShownAlthoughItsOutcomeCannotBeRecorded()
{
    std::optional<Bench> bench;
    // Between the attempt and the answer the file becomes something that cannot be written.
    const ScriptedServer server({answer(200, emptyPage()),
                                 {readRequest(), call([&] {
                                      QFile::remove(bench->path);
                                      QFile::link(u"/nowhere"_s, bench->path);
                                  }),
                                  send(closing(201, tokenObject(createdSecret))), closeConnection()}});
    bench.emplace(server.baseUrl());
    bench->create();
    QVERIFY(bench->created.has_value());
    QCOMPARE(bench->created->secret.bytes(), QByteArrayView(createdSecret));
    QVERIFY(!bench->created->notRecorded.isEmpty());
}

void TestJournaledCreate::idsBeforeAreReadOverAllPages()
{
    const ScriptedServer server(
        {answer(200, pageOf({"Token:1"}, R"("hasMore":true,"nextCursor":"two")")),
         answer(200, pageOf({"Token:9"}, R"("hasMore":true,"nextCursor":"three")", "newer")),
         answer(200, pageOf({"Token:2"})),
         {readRequest(), closeConnection()}});
    Bench bench(server.baseUrl());
    bench.create();
    // The service's filter may match more than the name; what is compared is the exact one.
    QCOMPARE(JournalFile(bench.path).read().records.first().idsBefore,
             QStringList({u"Token:1"_s, u"Token:2"_s}));
}

void TestJournaledCreate::idsBeforeAreNotClaimedWhenAPageIsMissing_data()
{
    QTest::addColumn<QList<Script>>("pages");
    QTest::newRow("500") << QList<Script>{answer(500, {})};
    QTest::newRow("more without a cursor")
        << QList<Script>{answer(200, pageOf({"Token:1"}, R"("hasMore":true)"))};
    QTest::newRow("the second page fails") << QList<Script>{
        answer(200, pageOf({"Token:1"}, R"("hasMore":true,"nextCursor":"2")")), answer(503, {})};
    QTest::newRow("the same cursor again")
        << QList<Script>{answer(200, pageOf({"Token:1"}, R"("hasMore":true,"nextCursor":"2")")),
                         answer(200, pageOf({"Token:2"}, R"("hasMore":true,"nextCursor":"2")"))};
    QTest::newRow("a row without an id") << QList<Script>{
        answer(200, R"({"data":[{"name":"new","permissions":["VIEW"],"clientId":"c"}],"hasMore":false})")};
}

void TestJournaledCreate::idsBeforeAreNotClaimedWhenAPageIsMissing()
{
    QFETCH(QList<Script>, pages);
    const ScriptedServer server(pages + QList<Script>{answer(201, tokenObject(createdSecret))});
    Bench bench(server.baseUrl());
    bench.create();
    QVERIFY2(bench.created.has_value(), "the create itself goes on");
    QVERIFY(!JournalFile(bench.path).read().records.first().idsBefore.has_value());
}

/// C05: in one time limit, not in two.
void TestJournaledCreate::unreachableServiceIsAskedOnceAndNothingIsSent()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    Bench bench(QUrl(u"http://127.0.0.1:%1/v1"_s.arg(port)));
    bench.create();
    QCOMPARE(bench.error->kind, ErrorKind::Refused);
    QCOMPARE(bench.error->effect, Effect::None);
    QCOMPARE(bench.events(), QList<JournalEvent>());
}

void TestJournaledCreate::refusedCredentialsSendNoPost()
{
    const ScriptedServer server({answer(401, R"({"status":401,"code":"UNAUTHORIZED","message":"no"})")});
    Bench bench(server.baseUrl());
    bench.create();
    QCOMPARE(bench.error->kind, ErrorKind::Unauthorized);
    QCOMPARE(bench.error->effect, Effect::None);
    QCOMPARE(server.requestCount("POST"_ba), 0);
}

void TestJournaledCreate::noSecretIsEverOnDisk()
{
    const ScriptedServer server({answer(200, emptyPage()), answer(201, tokenObject(createdSecret))});
    Bench bench(server.baseUrl());
    bench.create();
    QVERIFY(!bench.onDisk().isEmpty());
    for (const QByteArray &canary : {createdSecret, accountSecret}) {
        QVERIFY(!bench.onDisk().contains(canary));
        QVERIFY(!bench.onDisk().contains(canary.toBase64()));
    }
}

void TestJournaledCreate::deleteIsOnDiskBeforeTheServiceSeesAByte()
{
    QByteArray seen;
    std::optional<Bench> bench;
    const ScriptedServer server({{call([&] { seen = bench->onDisk(); }), readRequest(), closeConnection()},
                                 answer(404, R"({"status":404,"code":"TOKEN_NOT_FOUND","message":"gone"})")});
    bench.emplace(server.baseUrl());
    QVERIFY(bench->commands.deleteTokens({Token{.id = u"Token:5"_s, .name = u"old"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(!bench->commands.isDeleting(), waitMs);
    QVERIFY2(seen.contains(R"("deleteAttempted")") && seen.contains("Token:5") &&
                 seen.contains(R"("name":"old")"),
             seen.constData());
    QCOMPARE(server.requestCount("DELETE"_ba), 1);
    QTRY_COMPARE_WITH_TIMEOUT(bench->events(), QList({JournalEvent::DeleteAttempted, JournalEvent::Deleted}),
                              waitMs);
}

void TestJournaledCreate::deleteIsRefusedUnsentWhenTheJournalCannotBeWritten()
{
    const ScriptedServer server({answer(204, {})});
    Bench bench(server.baseUrl(), {}, unwritable);
    const QSignalSpy notices(&bench.journal, &Journal::writeFailed);
    QVERIFY(bench.commands.deleteTokens({Token{.id = u"Token:5"_s, .name = u"old"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.commands.isDeleting(), waitMs);
    const DeletionEntry entry = bench.commands.deletion().first();
    QCOMPARE(entry.outcome, DeletionOutcome::Failed);
    QVERIFY2(entry.error->message.contains(u"nothing was sent"_s), qPrintable(entry.error->message));
    QCOMPARE(server.requestCount("DELETE"_ba), 0);
    QVERIFY(!notices.isEmpty());
}

/// Nothing can delete unrecorded, whether it goes through the commands or not.
void TestJournaledCreate::everyDeleteIsRecordedWhoeverAsks()
{
    QByteArray seen;
    std::optional<Bench> bench;
    const ScriptedServer server(
        {{call([&] { seen = bench->onDisk(); }), readRequest(), send(closing(204, {})), closeConnection()}});
    bench.emplace(server.baseUrl());
    bool isDone = false;
    bench->gateway.remove(u"Token:5"_s, &bench->commands, [&isDone](const Result<void> &) { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, waitMs);
    QVERIFY2(seen.contains(R"("deleteAttempted")") && seen.contains("Token:5"), seen.constData());
    QVERIFY2(seen.contains(R"("signedInAs":"client")"), seen.constData());
    QTRY_COMPARE_WITH_TIMEOUT(bench->events(), QList({JournalEvent::DeleteAttempted, JournalEvent::Deleted}),
                              waitMs);
}

/// The service may carry out a delete after it has answered a read.
void TestJournaledCreate::deleteSeenThereIsProvisional()
{
    const ScriptedServer server({{readRequest(), closeConnection()}, answer(200, tokenObject({}))});
    Bench bench(server.baseUrl());
    QVERIFY(bench.commands.deleteTokens({Token{.id = u"Token:1"_s, .name = u"new"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.commands.isDeleting(), waitMs);
    QCOMPARE(bench.commands.deletion().first().outcome, DeletionOutcome::StillThere);
    QTRY_COMPARE_WITH_TIMEOUT(bench.events(),
                              QList({JournalEvent::DeleteAttempted, JournalEvent::DeleteSeenThere}), waitMs);
    QCOMPARE(bench.journal.log().open().size(), 1);
}

void TestJournaledCreate::lostReadAfterALostDeleteIsOnDisk()
{
    const ScriptedServer server({{readRequest(), closeConnection()}, {readRequest(), closeConnection()}});
    Bench bench(server.baseUrl());
    QVERIFY(bench.commands.deleteTokens({Token{.id = u"Token:1"_s, .name = u"new"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.commands.isDeleting(), waitMs);
    QCOMPARE(bench.commands.deletion().first().outcome, DeletionOutcome::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(bench.events(),
                              QList({JournalEvent::DeleteAttempted, JournalEvent::DeleteUnknown}), waitMs);
}

void TestJournaledCreate::bothPermissionsAreOnDisk()
{
    const QByteArray other =
        tokenObject(createdSecret).replace(R"(["VIEW"])", R"(["VIEW","TRANSACT","MANAGE"])");
    QVERIFY(other != tokenObject(createdSecret));
    const ScriptedServer server({answer(200, emptyPage()), answer(201, other)});
    Bench bench(server.baseUrl());
    bench.create();
    QVERIFY(bench.created.has_value());
    const JournalRecord record = bench.lastRecord();
    QCOMPARE(record.permissions, QStringList{u"VIEW"_s});
    QCOMPARE(record.givenPermissions, QStringList({u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s}));
    QCOMPARE(record.givenName, QString());
    QVERIFY(!record.clientId.isEmpty());
    QCOMPARE(bench.created->asked.permissions, QList{Permission::View});
}

void TestJournaledCreate::endOfTheProgramDropsWhatIsUnderWay()
{
    const ScriptedServer server({answer(200, emptyPage()), {readRequest(), hold()}});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.jsonl"_s);
    {
        const SystemClock clock;
        Journal journal(path, clock);
        HttpTokenGateway http;
        http.setEndpoint({server.baseUrl(), u"client"_s, Secret(accountSecret)});
        JournaledGateway gateway(http, journal, clock);
        TokenCommands commands(gateway, clock);
        commands.setCreatedTokenReceiver([](const CreatedToken &) {});
        QVERIFY(commands.create({.name = u"new"_s, .permissions = {Permission::View}}));
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("POST"_ba), 1, waitMs);
    }
    const QList<JournalRecord> records = JournalFile(path).read().records;
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().event, JournalEvent::CreateAttempted);
}

QTEST_GUILESS_MAIN(TestJournaledCreate)
#include "tst_journaledcreate.moc"
