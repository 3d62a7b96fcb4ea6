// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <tuple>

#include "app/api/retryinggateway.h"
#include "app/core/clock.h"
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
    void redirectCarriesNothingToTheSecondOrigin_data();
    void redirectCarriesNothingToTheSecondOrigin();
    void slowDripMeetsTheDeadline_data();
    void slowDripMeetsTheDeadline();
    void silenceEndsARead();
    void oversizedBodyIsTornOff_data();
    void oversizedBodyIsTornOff();
    void unaskedEncodingIsRefused();
    void whatIsNotTheApiIsSaidSo_data();
    void whatIsNotTheApiIsSaidSo();
    void floodOfHeadersLeavesTheNextRequestAlone();
    void queryArrivesExactlyAsTyped();
    void offsetsPlusArrivesIntact();
    void idIsOneEncodedSegment_data();
    void idIsOneEncodedSegment();
    void dangerousIdIsNotSent_data();
    void dangerousIdIsNotSent();
    void cookiesAndHintsAreIgnored();
    void secretInAListIsDropped();
    void secretInAReadIsTold_data();
    void secretInAReadIsTold();
    void repeatedIdIsOneRow();
    void timeOfTheServiceIsRead_data();
    void timeOfTheServiceIsRead();
    void interimAnswerIsNotTakenForTheFinalOne_data();
    void interimAnswerIsNotTakenForTheFinalOne();
    void passingStatusIsTriedAgain_data();
    void passingStatusIsTriedAgain();
    void errorCarriesAllThatTheServiceSaid();
    void otherCredentialsGoOnAConnectionOfTheirOwn();
    void refusalAtALaterPageIsOneRequest_data();
    void refusalAtALaterPageIsOneRequest();
};

void TestReadFaults::redirectCarriesNothingToTheSecondOrigin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d to another port", status) << status << "http://127.0.0.1:%PORT%/v1/tokens"_ba;
    QTest::newRow("another host") << 302 << "http://localhost:%PORT%/"_ba;
    QTest::newRow("without scheme") << 302 << "//127.0.0.1:%PORT%/"_ba;
    QTest::newRow("with a user") << 302 << "http://a:b@127.0.0.1:%PORT%/"_ba;
    QTest::newRow("file") << 302 << "file:///etc/passwd"_ba;
    QTest::newRow("data") << 302 << "data:application/json,{}"_ba;
    QTest::newRow("itself") << 302 << "/v1/tokens"_ba;
}

void TestReadFaults::redirectCarriesNothingToTheSecondOrigin()
{
    QFETCH(int, status);
    QFETCH(QByteArray, target);
    ScriptedServer second({answerOnce(httpAnswer(200, emptyPage()))});
    target.replace("%PORT%", QByteArray::number(second.port()));
    ScriptedServer first({answerOnce(httpAnswer(status, {}, "Location: " + target + "\r\n"))});
    GatewayCalls calls(first.baseUrl());

    const auto page = calls.list();
    const auto created = calls.create();
    const auto removed = calls.remove();

    QCOMPARE(page.error().kind, ErrorKind::Redirected);
    QCOMPARE(page.error().detail, QString::fromLatin1(target));
    QCOMPARE(page.error().httpStatus, status);
    QCOMPARE(created.error().kind, ErrorKind::Redirected);
    QCOMPARE(removed.error().kind, ErrorKind::Redirected);
    QCOMPARE(first.connectionCount(), 3);
    QCOMPARE(second.connectionCount(), 0);
}

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

void TestReadFaults::queryArrivesExactlyAsTyped()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl());
    TokenQuery query{.filter = {.name = u"a+b&c=d%20é#"_s}, .limit = 50, .cursor = u"a/b:c=="_s};

    QVERIFY(calls.list(query));

    const QByteArray line = server.allReceived().split('\r').first();
    QCOMPARE(line,
             "GET /v1/tokens?name=a%2Bb%26c%3Dd%2520%C3%A9%23&limit=50&cursor=a%2Fb%3Ac%3D%3D HTTP/1.1"_ba);
}

void TestReadFaults::offsetsPlusArrivesIntact()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl());
    TokenQuery query;
    // Were an instant sent with its offset, its plus would have to survive; so would one in a cursor.
    query.cursor = u"2025-01-31T23:59:59.999+02:00"_s;
    query.filter.createdBefore =
        QDateTime(QDate(2025, 1, 31), QTime(23, 59, 59, 999), Qt::OffsetFromUTC, 7200);

    QVERIFY(calls.list(query));

    const QByteArray line = server.allReceived().split('\r').first();
    QVERIFY2(line.contains("cursor=2025-01-31T23%3A59%3A59.999%2B02%3A00"), line.constData());
    QVERIFY2(line.contains("createdBefore=2025-01-31T21%3A59%3A59.999Z"), line.constData());
}

void TestReadFaults::idIsOneEncodedSegment_data()
{
    QTest::addColumn<QString>("tokenId");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("usual") << u"Token:0195-1"_s << "Token%3A0195-1"_ba;
    QTest::newRow("traversal") << u"../customers/1"_s << "..%2Fcustomers%2F1"_ba;
    QTest::newRow("slash") << u"a/b"_s << "a%2Fb"_ba;
    QTest::newRow("question mark") << u"?x"_s << "%3Fx"_ba;
    QTest::newRow("encoded already") << u"%2f"_s << "%252f"_ba;
    QTest::newRow("encoded dots") << u"%2e%2e"_s << "%252e%252e"_ba;
    QTest::newRow("space and accent") << u"a é"_s << "a%20%C3%A9"_ba;
    QTest::newRow("backslash") << u"a\\b"_s << "a%5Cb"_ba;
    QTest::newRow("semicolon") << u"a;b"_s << "a%3Bb"_ba;
    QTest::newRow("line break") << u"a\r\nb"_s << "a%0D%0Ab"_ba;
}

void TestReadFaults::idIsOneEncodedSegment()
{
    QFETCH(QString, tokenId);
    QFETCH(QByteArray, segment);
    ScriptedServer server({answerOnce(httpAnswer(200, tokenObject()))});
    GatewayCalls calls(server.baseUrl());

    QVERIFY(calls.get(tokenId));

    QCOMPARE(server.allReceived().split('\r').first(), "GET /v1/tokens/" + segment + " HTTP/1.1");
}

void TestReadFaults::dangerousIdIsNotSent_data()
{
    QTest::addColumn<QString>("tokenId");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("NUL") << QString(QChar::Null);
    QTest::newRow("NUL inside") << u"a"_s + QChar::Null + u"b"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD800));
    QTest::newRow("huge") << QString(1 << 20, u'x');
}

void TestReadFaults::dangerousIdIsNotSent()
{
    QFETCH(QString, tokenId);
    ScriptedServer server({answerOnce(httpAnswer(200, tokenObject()))});
    GatewayCalls calls(server.baseUrl());

    QCOMPARE(calls.get(tokenId).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(calls.remove(tokenId).error().kind, ErrorKind::NotAllowed);

    QCOMPARE(server.connectionCount(), 0);
}

void TestReadFaults::cookiesAndHintsAreIgnored()
{
    const QByteArray hints = "Set-Cookie: a=b; Path=/\r\nStrict-Transport-Security: max-age=9999\r\n"
                             "Alt-Svc: h2=\":443\"\r\nRefresh: 0; url=http://127.0.0.1:1/\r\n"
                             "Link: <http://127.0.0.1:1/>; rel=preload\r\n"_ba;
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage(), hints))});
    GatewayCalls calls(server.baseUrl());

    QVERIFY(calls.list());
    QVERIFY(calls.list());
    QVERIFY(calls.create().error().httpStatus == 200);

    QCOMPARE(server.connectionCount(), 3);
    QVERIFY(!server.allReceived().toLower().contains("cookie"));
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

void TestReadFaults::passingStatusIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("requests");
    for (const int status : {408, 502, 503, 504})
        QTest::addRow("%d", status) << status << "X"_ba << 2;
    QTest::newRow("429") << 429 << "RATE_LIMITED"_ba << 2;
    QTest::newRow("429 of the day") << 429 << "DAILY_VOLUME_LIMIT_EXCEEDED"_ba << 1;
    QTest::newRow("500") << 500 << "INTERNAL_ERROR"_ba << 1;
}

void TestReadFaults::passingStatusIsTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(int, requests);
    const QByteArray body = R"({"message":"m","code":")" + code + "\"}";
    ScriptedServer server({answerOnce(httpAnswer(status, body, "Retry-After: 1\r\n"_ba)),
                           answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl());
    const SystemClock clock;
    RetryingGateway retrying(calls.gateway(), clock);
    QObject context;
    std::optional<Result<TokenPage>> answer;

    const RequestHandle handle =
        retrying.list({}, &context, [&](Result<TokenPage> result) { answer = std::move(result); });

    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), waitMs);
    QCOMPARE(answer->has_value(), requests == 2);
    QCOMPARE(server.connectionCount(), requests);
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

void TestReadFaults::otherCredentialsGoOnAConnectionOfTheirOwn()
{
    const Script keepAlive{readRequest(), send(httpAnswer(200, emptyPage(), "Connection: keep-alive\r\n"_ba)),
                           hold()};
    ScriptedServer server({keepAlive, answerOnce(httpAnswer(200, tokenObject()))});
    GatewayCalls calls(server.baseUrl());
    QVERIFY(calls.list());
    QObject context;
    std::optional<Result<Token>> answer;

    const RequestHandle handle =
        calls.gateway().getAs(u"c1"_s, Secret(createdSecret), u"Token:1"_s, &context,
                              [&](Result<Token> result) { answer = std::move(result); });

    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), waitMs);
    QVERIFY(answer->has_value());
    QCOMPARE(server.connectionCount(), 2);
    QVERIFY(server.received().at(1).contains(("c1:" + createdSecret).toBase64()));
    QVERIFY(!server.received().at(1).contains(("client:" + accountSecret).toBase64()));
}

void TestReadFaults::refusalAtALaterPageIsOneRequest_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const QByteArray unauthorized = R"({"status":401,"code":"UNAUTHORIZED","message":"Revoked"})";
    const QByteArray forbidden = R"({"status":403,"code":"FORBIDDEN","message":"Needs VIEW"})";
    const QByteArray html = "<html>no</html>";
    QTest::newRow("401") << 401 << unauthorized << ErrorKind::Unauthorized << u"UNAUTHORIZED"_s;
    QTest::newRow("401 HTML") << 401 << html << ErrorKind::Unauthorized << QString();
    QTest::newRow("403") << 403 << forbidden << ErrorKind::Forbidden << u"FORBIDDEN"_s;
    QTest::newRow("403 HTML") << 403 << html << ErrorKind::Forbidden << QString();
}

void TestReadFaults::refusalAtALaterPageIsOneRequest()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QByteArray first = R"({"data":[],"hasMore":true,"nextCursor":"c2"})";
    const QByteArray challenge = "WWW-Authenticate: Basic realm=\"tokens\"\r\n"_ba;
    ScriptedServer server(
        {answerOnce(httpAnswer(200, first)), answerOnce(httpAnswer(status, body, challenge))});
    GatewayCalls calls(server.baseUrl());
    const SystemClock clock;
    RetryingGateway retrying(calls.gateway(), clock);
    QVERIFY(calls.list());
    QObject context;
    std::optional<Result<TokenPage>> answer;

    const RequestHandle handle = retrying.list({.cursor = u"c2"_s}, &context,
                                               [&](Result<TokenPage> result) { answer = std::move(result); });

    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), waitMs);
    QTEST(answer->error().kind, "kind");
    QTEST(answer->error().code, "code");
    QVERIFY(!isTransient(answer->error()));
    QCOMPARE(server.connectionCount(), 2);
}

QTEST_GUILESS_MAIN(TestReadFaults)
#include "tst_readfaults.moc"
