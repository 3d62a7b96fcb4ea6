// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <optional>
#include <utility>

#include "app/api/retryinggateway.h"
#include "app/core/clock.h"
#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

/// What is sent, where and how often, over real sockets.
class TestSentRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectCarriesNothingToTheSecondOrigin_data();
    void redirectCarriesNothingToTheSecondOrigin();
    void queryArrivesExactlyAsTyped();
    void offsetsPlusArrivesIntact();
    void idIsOneEncodedSegment_data();
    void idIsOneEncodedSegment();
    void dangerousIdIsNotSent_data();
    void dangerousIdIsNotSent();
    void cookiesAndHintsAreIgnored();
    void otherCredentialsGoOnAConnectionOfTheirOwn();
    void passingStatusIsTriedAgain_data();
    void passingStatusIsTriedAgain();
    void refusalAtALaterPageIsOneRequest_data();
    void refusalAtALaterPageIsOneRequest();
};

void TestSentRequests::redirectCarriesNothingToTheSecondOrigin_data()
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

void TestSentRequests::redirectCarriesNothingToTheSecondOrigin()
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

void TestSentRequests::queryArrivesExactlyAsTyped()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(server.baseUrl());
    TokenQuery query{.filter = {.name = u"a+b&c=d%20é#"_s}, .limit = 50, .cursor = u"a/b:c=="_s};

    QVERIFY(calls.list(query));

    const QByteArray line = server.allReceived().split('\r').first();
    QCOMPARE(line,
             "GET /v1/tokens?name=a%2Bb%26c%3Dd%2520%C3%A9%23&limit=50&cursor=a%2Fb%3Ac%3D%3D HTTP/1.1"_ba);
}

void TestSentRequests::offsetsPlusArrivesIntact()
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

void TestSentRequests::idIsOneEncodedSegment_data()
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

void TestSentRequests::idIsOneEncodedSegment()
{
    QFETCH(QString, tokenId);
    QFETCH(QByteArray, segment);
    ScriptedServer server({answerOnce(httpAnswer(200, tokenObject()))});
    GatewayCalls calls(server.baseUrl());

    QVERIFY(calls.get(tokenId));

    QCOMPARE(server.allReceived().split('\r').first(), "GET /v1/tokens/" + segment + " HTTP/1.1");
}

void TestSentRequests::dangerousIdIsNotSent_data()
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

void TestSentRequests::dangerousIdIsNotSent()
{
    QFETCH(QString, tokenId);
    ScriptedServer server({answerOnce(httpAnswer(200, tokenObject()))});
    GatewayCalls calls(server.baseUrl());

    QCOMPARE(calls.get(tokenId).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(calls.remove(tokenId).error().kind, ErrorKind::NotAllowed);

    QCOMPARE(server.connectionCount(), 0);
}

void TestSentRequests::cookiesAndHintsAreIgnored()
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

void TestSentRequests::otherCredentialsGoOnAConnectionOfTheirOwn()
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

void TestSentRequests::passingStatusIsTriedAgain_data()
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

void TestSentRequests::passingStatusIsTriedAgain()
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

void TestSentRequests::refusalAtALaterPageIsOneRequest_data()
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

void TestSentRequests::refusalAtALaterPageIsOneRequest()
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

QTEST_GUILESS_MAIN(TestSentRequests)
#include "tst_sentrequests.moc"
