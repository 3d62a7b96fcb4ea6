// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <tuple>

#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Reads from a server that misbehaves, over real sockets.
class TestReadFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowDripMeetsTheDeadline_data();
    void slowDripMeetsTheDeadline();
    void silenceEndsARead();
    void oversizedBodyIsTornOff_data();
    void oversizedBodyIsTornOff();
    void unaskedEncodingIsRefused();
    void whatIsNotTheApiIsSaidSo_data();
    void whatIsNotTheApiIsSaidSo();
    void floodOfHeadersLeavesTheNextRequestAlone();
    void secretInAListIsDropped();
    void secretInAReadIsTold_data();
    void secretInAReadIsTold();
    void repeatedIdIsOneRow();
    void timeOfTheServiceIsRead_data();
    void timeOfTheServiceIsRead();
    void interimAnswerIsNotTakenForTheFinalOne_data();
    void interimAnswerIsNotTakenForTheFinalOne();
    void errorCarriesAllThatTheServiceSaid();
};

void TestReadFaults::slowDripMeetsTheDeadline_data()
{
    QTest::addColumn<QByteArray>("atOnce");
    QTest::newRow("head") << QByteArray();
    QTest::newRow("body") << "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"_ba;
}

void TestReadFaults::slowDripMeetsTheDeadline()
{
    QFETCH(QByteArray, atOnce);
    const QByteArray dripped =
        atOnce.isEmpty() ? "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(1000, 'x') : QByteArray(1000, ' ');
    ScriptedServer server({{readRequest(), send(atOnce), drip(dripped, 200ms)}});
    GatewayCalls calls(server.baseUrl(), {.read = 1500ms});
    QElapsedTimer clock;
    clock.start();

    const auto page = calls.list();

    QCOMPARE(page.error().kind, ErrorKind::Timeout);
    QVERIFY(clock.elapsed() >= 1400);
    QVERIFY(clock.elapsed() < 15'000);
}

void TestReadFaults::silenceEndsARead()
{
    ScriptedServer server({{readRequest(), hold()}});
    GatewayCalls calls(server.baseUrl(), {.inactivity = 300ms});
    QCOMPARE(calls.list().error().kind, ErrorKind::Timeout);
}

void TestReadFaults::oversizedBodyIsTornOff_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray piece(64 * 1024, ' ');
    QTest::newRow("endless, no length")
        << Script{readRequest(), send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"_ba), repeat(piece)};
    QTest::newRow("absurd length") << Script{
        readRequest(), send("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"_ba), repeat(piece)};
    QTest::newRow("endless chunks") << Script{
        readRequest(), send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba),
        repeat("10000\r\n" + piece + "\r\n")};
}

void TestReadFaults::oversizedBodyIsTornOff()
{
    QFETCH(Script, script);
    ScriptedServer server({script});
    GatewayCalls calls(server.baseUrl());
    QCOMPARE(calls.list().error().kind, ErrorKind::TooLarge);
}

void TestReadFaults::unaskedEncodingIsRefused()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage(), "Content-Encoding: gzip\r\n"_ba))});
    GatewayCalls calls(server.baseUrl());

    const auto page = calls.list();

    QCOMPARE(page.error().kind, ErrorKind::NotTheApi);
    QVERIFY(page.error().detail.contains(u"gzip"_s));
}

void TestReadFaults::whatIsNotTheApiIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("portal") << httpAnswer(200, "<html>Sign in</html>"_ba, "Content-Type: text/html\r\n"_ba);
    QTest::newRow("empty") << httpAnswer(200, {});
    QTest::newRow("null") << httpAnswer(200, "null"_ba);
    QTest::newRow("array") << httpAnswer(200, "[]"_ba);
    QTest::newRow("junk behind") << httpAnswer(200, emptyPage() + "x");
    QTest::newRow("another success") << httpAnswer(206, emptyPage());
    QTest::newRow("nested deep") << httpAnswer(200, QByteArray(100'000, '['));
    QTest::newRow("many containers") << httpAnswer(200, "{\"data\":[" + QByteArray("[],").repeated(30'000) +
                                                            "[]]}");
}

void TestReadFaults::whatIsNotTheApiIsSaidSo()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server({answerOnce(answer)});
    GatewayCalls calls(server.baseUrl());

    const auto page = calls.list();

    QCOMPARE(page.error().kind, ErrorKind::NotTheApi);
    QCOMPARE(page.error().host, u"127.0.0.1:%1"_s.arg(server.port()));
}

void TestReadFaults::floodOfHeadersLeavesTheNextRequestAlone()
{
    // In Qt 6.4 a flood of headers wedges a manager, and destroying it blocks for 5 s whoever does it.
    const QByteArray headers = QByteArray("X-Flood: " + QByteArray(200, 'x') + "\r\n").repeated(200);
    ScriptedServer server({{readRequest(), send("HTTP/1.1 200 OK\r\n"_ba), repeat(headers)},
                           answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl(), {.read = 1500ms});
    QVERIFY(!calls.list());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(calls.list());
    // A wedged manager in the way would take 5 s.
    QVERIFY2(clock.elapsed() < 4000, QByteArray::number(clock.elapsed()).constData());
}

void TestReadFaults::secretInAListIsDropped()
{
    const QByteArray body = "{\"data\":[" + tokenObject(createdSecret) + "],\"hasMore\":false}";
    ScriptedServer server(
        {answerOnce(httpAnswer(200, body)), answerOnce(httpAnswer(200, tokenObject(createdSecret)))});
    GatewayCalls calls(server.baseUrl());

    const auto page = calls.list();
    const auto token = calls.get(u"Token:1"_s);

    QCOMPARE(page->tokens.size(), 1);
    QCOMPARE(page->tokens.first(), token.value());
    QCOMPARE(token->name, u"new"_s);
}

void TestReadFaults::secretInAReadIsTold_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("secret") << QByteArray('"' + createdSecret + '"') << true;
    QTest::newRow("escaped") << R"("\u0061")"_ba << true;
    // Nothing leaks with these.
    QTest::newRow("null") << "null"_ba << false;
    QTest::newRow("empty") << R"("")"_ba << false;
}

void TestReadFaults::secretInAReadIsTold()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isTold);
    const QByteArray leaking = R"({"id":"Token:1","clientSecret":)" + value + '}';
    ScriptedServer server({answerOnce(httpAnswer(200, "{\"data\":[" + leaking + "],\"hasMore\":false}")),
                           answerOnce(httpAnswer(200, leaking)), answerOnce(httpAnswer(201, leaking)),
                           answerOnce(httpAnswer(200, leaking))});
    GatewayCalls calls(server.baseUrl());
    QSignalSpy leaked(&calls.gateway(), &HttpTokenGateway::secretLeaked);

    QVERIFY(calls.list());
    QCOMPARE(leaked.size(), isTold ? 1 : 0);
    QVERIFY(calls.get(u"Token:1"_s));
    QCOMPARE(leaked.size(), isTold ? 1 : 0);
    QCOMPARE(calls.gateway().sawLeakedSecret(), isTold);

    // Another sign-in is told for itself, and a create is meant to carry a secret.
    calls.signIn(server.baseUrl());
    QVERIFY(!calls.gateway().sawLeakedSecret());
    std::ignore = calls.create();
    QVERIFY(!calls.gateway().sawLeakedSecret());
    QVERIFY(calls.get(u"Token:1"_s));
    QCOMPARE(leaked.size(), isTold ? 2 : 0);
}

void TestReadFaults::repeatedIdIsOneRow()
{
    const QByteArray body =
        R"({"data":[{"id":"Token:1","name":"old","updatedAt":"2025-01-01T00:00:00Z"},)"
        R"({"id":"Token:1","name":"new","updatedAt":"2025-01-02T00:00:00Z"}],"hasMore":false})"_ba;
    ScriptedServer server({answerOnce(httpAnswer(200, body))});
    GatewayCalls calls(server.baseUrl());

    const auto page = calls.list();

    QCOMPARE(page->tokens.size(), 1);
    QCOMPARE(page->tokens.first().name, u"new"_s);
    QVERIFY(page->repeatsIds);
}

void TestReadFaults::timeOfTheServiceIsRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<QDateTime>>("time");
    const QDateTime moment(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("date") << "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"_ba << std::optional(moment);
    QTest::newRow("none") << QByteArray() << std::optional<QDateTime>();
    QTest::newRow("text") << "Date: yesterday\r\n"_ba << std::optional<QDateTime>();
}

void TestReadFaults::timeOfTheServiceIsRead()
{
    QFETCH(QByteArray, header);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage(), header))});
    GatewayCalls calls(server.baseUrl());

    const auto page = calls.list();

    QTEST(page->serverTime, "time");
}

void TestReadFaults::interimAnswerIsNotTakenForTheFinalOne_data()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::addColumn<int>("status"); // 200: the final answer was read
    QTest::newRow("100") << "HTTP/1.1 100 Continue\r\n\r\n"_ba << 200;
    QTest::newRow("102") << "HTTP/1.1 102 Processing\r\n\r\n"_ba << 102;
    QTest::newRow("103") << "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"_ba << 103;
}

void TestReadFaults::interimAnswerIsNotTakenForTheFinalOne()
{
    QFETCH(QByteArray, interim);
    QFETCH(int, status);
    // In one piece, and with time between them.
    ScriptedServer server(
        {answerOnce(interim + httpAnswer(200, emptyPage())),
         {readRequest(), drip(interim + httpAnswer(200, emptyPage()), 1ms), closeConnection()}});
    GatewayCalls calls(server.baseUrl());
    for (int round = 0; round < 2; ++round) {
        const auto page = calls.list();
        QCOMPARE(page.has_value(), status == 200);
        if (!page) {
            QCOMPARE(page.error().kind, ErrorKind::NotTheApi);
            QCOMPARE(page.error().httpStatus, status);
        }
    }
}

void TestReadFaults::errorCarriesAllThatTheServiceSaid()
{
    const QByteArray body =
        R"({"status":400,"code":"INVALID_INPUT","message":"Bad limit","details":{"errors":[)"
        R"({"field":"limit","constraint":{"maxLength":3},"message":"at most 100"},7]}})"_ba;
    ScriptedServer server(
        {answerOnce(httpAnswer(400, body, "X-Request-Id: req-17\r\nRetry-After: 7\r\n"_ba))});
    GatewayCalls calls(server.baseUrl());

    const ApiError error = calls.list().error();

    QCOMPARE(error.kind, ErrorKind::InvalidInput);
    QCOMPARE(error.code, u"INVALID_INPUT"_s);
    QCOMPARE(error.message, u"Bad limit"_s);
    QCOMPARE(error.fieldErrors, (QList<FieldError>{{.field = u"limit"_s,
                                                    .constraint = {.maxLength = 3},
                                                    .message = u"at most 100"_s,
                                                    .rawConstraint = uR"({"maxLength":3})"_s}}));
    QCOMPARE(error.requestId, u"req-17"_s);
    QCOMPARE(error.retryAfter, std::optional(7s));
}

QTEST_GUILESS_MAIN(TestReadFaults)
#include "tst_readfaults.moc"
