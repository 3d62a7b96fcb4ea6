// SPDX-License-Identifier: Apache-2.0
#include <QTcpServer>
#include <QTest>

#include <chrono>

#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a create and a delete tell about themselves when the answer is not the expected one, over real
/// sockets.
class TestCreateFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusTellsWhatIsKnownOfACreate_data();
    void statusTellsWhatIsKnownOfACreate();
    void statusTellsWhatIsKnownOfADelete_data();
    void statusTellsWhatIsKnownOfADelete();
    void secretIsHandedOverOnlyWhole_data();
    void secretIsHandedOverOnlyWhole();
    void dripThatPassesTheDeadlineStillHandsOverAWholeSecret();
    void answerThatNeverComesIsUnknown();
    void refusedConnectionProvesNothingSent();
    void challengeIsAnsweredByNobody_data();
    void challengeIsAnsweredByNobody();
    void bodyAndHeadersArriveAsMeant();
    void emptyPermissionsAreRefusedBeforeSending();
};

void TestCreateFaults::statusTellsWhatIsKnownOfACreate_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Effect>("effect");
    const QByteArray json = R"({"status":400,"code":"INVALID_INPUT","message":"no"})";
    const QByteArray html = "<html>no</html>";
    for (const int status : {200, 202, 204})
        QTest::addRow("%d empty", status)
            << status << QByteArray() << ErrorKind::NotTheApi << Effect::Unknown;
    // Qt 6.4 ends the reply with the interim answer; the final one, with its secret, cannot be read.
    for (const int status : {102, 103})
        QTest::addRow("%d", status) << status << QByteArray() << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("200 HTML") << 200 << html << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("201 HTML") << 201 << html << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("201 array") << 201 << "[]"_ba << ErrorKind::NotTheApi << Effect::Unknown;
    for (const int status : {301, 302, 303})
        QTest::addRow("%d", status) << status << QByteArray() << ErrorKind::Redirected << Effect::Unknown;
    for (const int status : {307, 308})
        QTest::addRow("%d", status) << status << QByteArray() << ErrorKind::Redirected << Effect::None;
    for (const int status : {400, 413, 415, 422})
        QTest::addRow("%d", status) << status << json << ErrorKind::InvalidInput << Effect::None;
    QTest::newRow("401") << 401 << json << ErrorKind::Unauthorized << Effect::None;
    QTest::newRow("403") << 403 << json << ErrorKind::Forbidden << Effect::None;
    for (const int status : {409, 410, 423})
        QTest::addRow("%d", status) << status << json << ErrorKind::Conflict << Effect::None;
    QTest::newRow("501") << 501 << json << ErrorKind::NotSupported << Effect::None;
    QTest::newRow("429") << 429 << json << ErrorKind::RateLimited << Effect::None;
    for (const int status : {500, 502, 503, 504, 408}) {
        QTest::addRow("%d JSON", status) << status << json << ErrorKind::ServerError << Effect::Unknown;
        QTest::addRow("%d HTML", status) << status << html << ErrorKind::ServerError << Effect::Unknown;
        QTest::addRow("%d empty", status)
            << status << QByteArray() << ErrorKind::ServerError << Effect::Unknown;
    }
}

void TestCreateFaults::statusTellsWhatIsKnownOfACreate()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(Effect, effect);
    ScriptedServer server({answerOnce(httpAnswer(status, body))});
    GatewayCalls calls(server.baseUrl());

    const auto answer = calls.create();

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().effect, effect);
    QCOMPARE(answer.error().httpStatus, status);
    QCOMPARE(server.requestCount("POST"_ba), 1);
}

void TestCreateFaults::statusTellsWhatIsKnownOfADelete_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isDeleted");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Effect>("effect");
    const QByteArray gone = R"({"status":404,"code":"TOKEN_NOT_FOUND","message":"Token not found"})";
    const QByteArray otherCode = R"({"status":404,"code":"NOT_FOUND","message":"No such path"})";
    const QByteArray html = "<html>portal</html>";
    QTest::newRow("204") << 204 << QByteArray() << true << ErrorKind::NotTheApi << Effect::None;
    QTest::newRow("200 empty") << 200 << QByteArray() << false << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("200 object") << 200 << "{}"_ba << false << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("200 portal") << 200 << html << false << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("202") << 202 << QByteArray() << false << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("404 of the API") << 404 << gone << false << ErrorKind::NotFound << Effect::None;
    QTest::newRow("404 of another code")
        << 404 << otherCode << false << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("404 of a proxy") << 404 << html << false << ErrorKind::NotTheApi << Effect::Unknown;
    QTest::newRow("400") << 400 << QByteArray() << false << ErrorKind::InvalidInput << Effect::None;
    QTest::newRow("401") << 401 << QByteArray() << false << ErrorKind::Unauthorized << Effect::None;
    QTest::newRow("403") << 403 << QByteArray() << false << ErrorKind::Forbidden << Effect::None;
    QTest::newRow("409") << 409 << QByteArray() << false << ErrorKind::Conflict << Effect::None;
    QTest::newRow("429") << 429 << QByteArray() << false << ErrorKind::RateLimited << Effect::None;
    QTest::newRow("500") << 500 << QByteArray() << false << ErrorKind::ServerError << Effect::Unknown;
    QTest::newRow("503") << 503 << html << false << ErrorKind::ServerError << Effect::Unknown;
}

void TestCreateFaults::statusTellsWhatIsKnownOfADelete()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isDeleted);
    ScriptedServer server({answerOnce(httpAnswer(status, body))});
    GatewayCalls calls(server.baseUrl());

    const auto answer = calls.remove();

    QCOMPARE(answer.has_value(), isDeleted);
    if (!isDeleted) {
        QTEST(answer.error().kind, "kind");
        QTEST(answer.error().effect, "effect");
    }
    QCOMPARE(server.requestCount("DELETE"_ba), 1);
}

void TestCreateFaults::secretIsHandedOverOnlyWhole_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isHandedOver");
    QTest::addColumn<bool>("wasCut");
    QTest::addColumn<Effect>("effect");
    const QByteArray whole = tokenObject(createdSecret);
    const QByteArray longer = "Content-Length: " + QByteArray::number(whole.size() + 50) + "\r\n";
    QTest::newRow("whole") << httpAnswer(201, whole) << true << false << Effect::None;
    QTest::newRow("chunked") << httpAnswer(201,
                                           QByteArray::number(whole.size(), 16) + "\r\n" + whole +
                                               "\r\n0\r\n\r\n",
                                           "Transfer-Encoding: chunked\r\n"_ba)
                             << true << false << Effect::None;
    QTest::newRow("cut after the JSON") << httpAnswer(201, whole, longer) << true << true << Effect::None;
    QTest::newRow("cut after the secret")
        << httpAnswer(201, whole.chopped(1), longer) << true << true << Effect::None;
    QTest::newRow("cut after the secret, no length")
        << httpAnswer(201, whole.chopped(1), "Transfer-Encoding: identity\r\nConnection: close\r\n"_ba)
        << true << true << Effect::None;
    QTest::newRow("cut in the secret")
        << httpAnswer(201, whole.chopped(4), longer) << false << true << Effect::Applied;
    QTest::newRow("cut in the secret, no length")
        << httpAnswer(201, whole.chopped(4), "Transfer-Encoding: identity\r\nConnection: close\r\n"_ba)
        << false << true << Effect::Applied;
    QTest::newRow("secret absent") << httpAnswer(201, tokenObject()) << false << false << Effect::Applied;
    QTest::newRow("compressed") << httpAnswer(201, whole, "Content-Encoding: gzip\r\n"_ba) << false << false
                                << Effect::Unknown;
    QTest::newRow("200 with a token") << httpAnswer(200, whole) << true << false << Effect::None;
    QTest::newRow("bad byte elsewhere") << httpAnswer(201, QByteArray(whole).replace("\"new\"", "\"n\xffw\""))
                                        << true << false << Effect::None;
}

void TestCreateFaults::secretIsHandedOverOnlyWhole()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isHandedOver);
    QFETCH(bool, wasCut);
    ScriptedServer server({answerOnce(answer)});
    GatewayCalls calls(server.baseUrl());

    const auto created = calls.create();

    QCOMPARE(created.has_value(), isHandedOver);
    if (isHandedOver) {
        QCOMPARE(created->secret.bytes(), QByteArrayView(createdSecret));
        QCOMPARE(created->answerWasCut, wasCut);
        QCOMPARE(created->token.id, u"Token:1"_s);
        QCOMPARE(created->token.clientId, u"c1"_s);
    } else {
        QTEST(created.error().effect, "effect");
        if (created.error().effect == Effect::Applied) {
            QCOMPARE(created.error().kind, ErrorKind::SecretUnusable);
            QCOMPARE(created.error().tokenId, u"Token:1"_s);
        }
        QVERIFY(!created.error().detail.contains(QString::fromLatin1(createdSecret.first(8))));
    }
    QCOMPARE(server.requestCount("POST"_ba), 1);
}

void TestCreateFaults::dripThatPassesTheDeadlineStillHandsOverAWholeSecret()
{
    const QByteArray whole = tokenObject(createdSecret);
    const QByteArray head =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n";
    ScriptedServer server({{readRequest(), send(head + whole), drip(QByteArray(1000, ' '), 20ms)}});
    GatewayCalls calls(server.baseUrl(), {.change = 1500ms});

    const auto created = calls.create();

    QVERIFY(created);
    QVERIFY(created->answerWasCut);
    QCOMPARE(created->secret.bytes(), QByteArrayView(createdSecret));
}

void TestCreateFaults::answerThatNeverComesIsUnknown()
{
    ScriptedServer server({{readRequest(), hold()}});
    GatewayCalls calls(server.baseUrl(), {.inactivity = 200ms, .change = 1000ms});
    QElapsedTimer clock;
    clock.start();

    const auto created = calls.create();

    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Timeout);
    QCOMPARE(created.error().effect, Effect::Unknown);
    // A change is heard for as long as the deadline allows: silence alone does not end it.
    QVERIFY(clock.elapsed() >= 900);
    QCOMPARE(server.requestCount("POST"_ba), 1);
}

void TestCreateFaults::refusedConnectionProvesNothingSent()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QUrl nobody(u"http://127.0.0.1:%1"_s.arg(placeholder.serverPort()));
    placeholder.close();
    GatewayCalls calls(nobody);

    const auto created = calls.create();
    const auto removed = calls.remove();

    QCOMPARE(created.error().kind, ErrorKind::Refused);
    QCOMPARE(created.error().effect, Effect::None);
    QCOMPARE(removed.error().kind, ErrorKind::Refused);
    QCOMPARE(removed.error().effect, Effect::None);
}

void TestCreateFaults::challengeIsAnsweredByNobody_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("Basic") << "WWW-Authenticate: Basic realm=\"tokens\"\r\n"_ba;
    QTest::newRow("Digest") << "WWW-Authenticate: Digest realm=\"t\", nonce=\"n\", qop=\"auth\"\r\n"_ba;
    QTest::newRow("Bearer") << "WWW-Authenticate: Bearer\r\n"_ba;
    QTest::newRow("Negotiate") << "WWW-Authenticate: Negotiate\r\n"_ba;
}

void TestCreateFaults::challengeIsAnsweredByNobody()
{
    QFETCH(QByteArray, challenge);
    const QByteArray body = R"({"status":401,"code":"UNAUTHORIZED","message":"who?"})";
    ScriptedServer server({answerOnce(httpAnswer(401, body, challenge))});
    GatewayCalls calls(server.baseUrl());

    const auto created = calls.create();

    QCOMPARE(created.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(created.error().effect, Effect::None);
    QCOMPARE(created.error().code, u"UNAUTHORIZED"_s);
    QCOMPARE(server.requestCount("POST"_ba), 1);
    QCOMPARE(server.connectionCount(), 1);
    for (const ApiError &error : {calls.list().error(), calls.get(u"Token:1"_s).error(),
                                  calls.getAs(u"Token:1"_s).error(), calls.remove().error()}) {
        QCOMPARE(error.kind, ErrorKind::Unauthorized);
        QCOMPARE(error.effect, Effect::None);
    }
    // Each call asked once, and nobody was prompted.
    QCOMPARE(server.connectionCount(), 5);
}

void TestCreateFaults::bodyAndHeadersArriveAsMeant()
{
    ScriptedServer server({answerOnce(httpAnswer(201, tokenObject(createdSecret)))});
    GatewayCalls calls(server.baseUrl());

    QVERIFY(calls.create(
        {.name = u"pay & go é"_s, .permissions = {Permission::View, Permission::Manage, Permission::View}}));

    const QByteArray request = server.allReceived();
    QVERIFY(request.startsWith("POST /v1/tokens HTTP/1.1\r\n"));
    QVERIFY(request.endsWith(R"({"name":"pay & go é","permissions":["VIEW","MANAGE"]})"));
    const QByteArray credentials = ("client:" + accountSecret).toBase64();
    QVERIFY(request.contains("Authorization: Basic " + credentials + "\r\n"));
    QVERIFY(request.contains("Accept: application/json\r\n"));
    QVERIFY(request.contains("Accept-Encoding: identity\r\n"));
    QVERIFY(request.contains("Content-Type: application/json\r\n"));
    QVERIFY(!request.contains("Cookie"));
}

void TestCreateFaults::emptyPermissionsAreRefusedBeforeSending()
{
    ScriptedServer server({answerOnce(httpAnswer(201, tokenObject(createdSecret)))});
    GatewayCalls calls(server.baseUrl());

    const auto created = calls.create({.name = u"x"_s});

    QCOMPARE(created.error().kind, ErrorKind::NotAllowed);
    QVERIFY(!created.error().message.isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestCreateFaults)
#include "tst_createfaults.moc"
