// SPDX-License-Identifier: Apache-2.0
#include <QNetworkProxy>
#include <QTest>

#include <optional>
#include <utility>

#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/certificateauthority.h"
#include "tests/support/scriptedproxy.h"
#include "tests/support/scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

namespace {

/// The secret of a second account.
const QByteArray otherSecret = QByteArrayLiteral("other-canary-20de");

} // namespace

/// Invariant I3: the bytes of an account's credentials reach its own origin (scheme, host, port) and no
/// other, told by recorders at both ends.
class TestCredentialOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void redirectTakesNothingAlong_data();
    void redirectTakesNothingAlong();
    void accountsOfOnePortDoNotMix();
    void accountsOfTwoPortsDoNotMix();
    void answerOfTheOldAccountIsNotHeard();
    void signedOutGatewayHoldsNothing();
    void proofOfOtherCredentialsLeavesTheAccountsAtHome();
    void proxySeesNeither();
    void httpAndHttpsAreTwoOrigins();

private:
    static bool holds(const QByteArray &bytes, const QByteArray &clientId, const QByteArray &secret)
    {
        return bytes.contains(secret) || bytes.contains((clientId + ':' + secret).toBase64()) ||
               bytes.contains(secret.toBase64()) || bytes.contains(secret.toHex());
    }
    static bool holdsAccount(const QByteArray &bytes) { return holds(bytes, "client"_ba, accountSecret); }
    static bool holdsOther(const QByteArray &bytes) { return holds(bytes, "other"_ba, otherSecret); }
    static void signInAsOther(GatewayCalls &calls, const QUrl &url)
    {
        calls.gateway().setEndpoint({url, u"other"_s, Secret(otherSecret)});
    }
    static Script keepAlive(int times)
    {
        Script script;
        for (int i = 0; i < times; ++i)
            script += {readRequest(), send(httpAnswer(200, emptyPage(), "Connection: keep-alive\r\n"_ba))};
        return script + Script{hold()};
    }
};

void TestCredentialOrigin::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void TestCredentialOrigin::redirectTakesNothingAlong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d, another port", status) << status << "http://127.0.0.1:%PORT%/v1/tokens"_ba;
        QTest::addRow("%d, another host", status) << status << "http://localhost:%PORT%/v1/tokens"_ba;
    }
    QTest::newRow("without a scheme") << 302 << "//localhost:%PORT%/v1/tokens"_ba;
    QTest::newRow("with a user") << 302 << "http://client@127.0.0.1:%PORT%/"_ba;
    QTest::newRow("another scheme") << 302 << "https://127.0.0.1:%PORT%/"_ba;
    QTest::newRow("this one as user") << 302 << "http://127.0.0.1%3A1@localhost:%PORT%/"_ba;
}

void TestCredentialOrigin::redirectTakesNothingAlong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, target);
    ScriptedServer stranger({answerOnce(httpAnswer(200, emptyPage()))});
    target.replace("%PORT%", QByteArray::number(stranger.port()));
    ScriptedServer home({answerOnce(httpAnswer(status, {}, "Location: " + target + "\r\n"))});
    GatewayCalls calls(home.baseUrl());

    QCOMPARE(calls.list().error().kind, ErrorKind::Redirected);
    QCOMPARE(calls.get(u"Token:1"_s).error().kind, ErrorKind::Redirected);
    QCOMPARE(calls.getAs(u"Token:1"_s).error().kind, ErrorKind::Redirected);
    QCOMPARE(calls.create().error().kind, ErrorKind::Redirected);
    QCOMPARE(calls.remove().error().kind, ErrorKind::Redirected);

    QVERIFY(holdsAccount(home.allReceived()));
    QCOMPARE(home.connectionCount(), 5);
    QCOMPARE(stranger.connectionCount(), 0);
}

void TestCredentialOrigin::accountsOfOnePortDoNotMix()
{
    // Production and sandbox share one base URL: only the connection tells them apart.
    ScriptedServer server({keepAlive(3)});
    GatewayCalls calls(server.baseUrl());
    QVERIFY(calls.list());
    QVERIFY(calls.list());
    QCOMPARE(server.connectionCount(), 1);

    signInAsOther(calls, server.baseUrl());
    QVERIFY(calls.list());

    QCOMPARE(server.connectionCount(), 2);
    QVERIFY(holdsAccount(server.received().at(0)));
    QVERIFY(!holdsOther(server.received().at(0)));
    QVERIFY(holdsOther(server.received().at(1)));
    QVERIFY(!holdsAccount(server.received().at(1)));
}

void TestCredentialOrigin::accountsOfTwoPortsDoNotMix()
{
    ScriptedServer first({answerOnce(httpAnswer(200, emptyPage()))});
    ScriptedServer second({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(first.baseUrl());
    GatewayCalls others{QUrl()};
    signInAsOther(others, second.baseUrl());
    for (int round = 0; round < 3; ++round) {
        QVERIFY(calls.list());
        QVERIFY(others.list());
        QVERIFY(!calls.create());
        QVERIFY(!others.remove());
    }
    calls.signIn(second.baseUrl());
    signInAsOther(calls, second.baseUrl());
    QVERIFY(calls.list());

    QVERIFY(holdsAccount(first.allReceived()));
    QVERIFY(!holdsOther(first.allReceived()));
    QVERIFY(holdsOther(second.allReceived()));
    QVERIFY(!holdsAccount(second.allReceived()));
}

void TestCredentialOrigin::answerOfTheOldAccountIsNotHeard()
{
    ScriptedServer first({{readRequest(), hold()}});
    ScriptedServer second({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls(first.baseUrl());
    QObject context;
    std::optional<Result<TokenPage>> late;
    const RequestHandle handle =
        calls.gateway().list({}, &context, [&](Result<TokenPage> result) { late = std::move(result); });
    QTRY_COMPARE_WITH_TIMEOUT(first.requestCount("GET"_ba), 1, waitMs);

    signInAsOther(calls, second.baseUrl());
    QVERIFY(calls.list());

    QCOMPARE(late->error().kind, ErrorKind::Cancelled);
    QVERIFY(!holdsOther(first.allReceived()));
    QVERIFY(!holdsAccount(second.allReceived()));
}

void TestCredentialOrigin::signedOutGatewayHoldsNothing()
{
    ScriptedServer server({keepAlive(1)});
    GatewayCalls calls(server.baseUrl());
    QVERIFY(calls.list());
    calls.gateway().setEndpoint({});
    QCOMPARE(calls.list().error().kind, ErrorKind::NotAllowed);
    QCOMPARE(calls.getAs(u"Token:1"_s).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(server.requestCount("GET"_ba), 1);
}

void TestCredentialOrigin::proofOfOtherCredentialsLeavesTheAccountsAtHome()
{
    ScriptedServer server({answerOnce(httpAnswer(200, tokenObject()))});
    GatewayCalls calls(server.baseUrl());
    QVERIFY(calls.getAs(u"Token:1"_s));
    QVERIFY(holds(server.allReceived(), "c1"_ba, createdSecret));
    QVERIFY(!holdsAccount(server.allReceived()));
}

void TestCredentialOrigin::proxySeesNeither()
{
    CertificateAuthority authority;
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))},
                          authority.issue({.commonName = u"api.example.test"_s,
                                           .alternativeNames = u"DNS:api.example.test"_s}));
    ScriptedProxy proxy(tunnelAlways(), server.port());
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    const QUrl url(u"https://api.example.test/v1"_s);
    GatewayCalls calls{QUrl()};
    calls.signIn(url, {authority.root()});
    QVERIFY(calls.list());
    calls.gateway().setEndpoint({url, u"other"_s, Secret(otherSecret), {authority.root()}});
    QVERIFY(calls.list());

    QCOMPARE(proxy.connectionCount(), 2);
    QVERIFY(!holdsAccount(proxy.allReceived()));
    QVERIFY(!holdsOther(proxy.allReceived()));
    QVERIFY(holdsAccount(server.received().at(0)) && !holdsOther(server.received().at(0)));
    QVERIFY(holdsOther(server.received().at(1)) && !holdsAccount(server.received().at(1)));
}

void TestCredentialOrigin::httpAndHttpsAreTwoOrigins()
{
    CertificateAuthority authority;
    ScriptedServer secure({keepAlive(2)}, authority.issue());
    ScriptedServer plain({answerOnce(httpAnswer(200, emptyPage()))});
    GatewayCalls calls{QUrl()};
    calls.signIn(secure.baseUrl(u"localhost"_s), {authority.root()});
    QVERIFY(calls.list());
    signInAsOther(calls, plain.baseUrl(u"localhost"_s));
    QVERIFY(calls.list());
    QVERIFY(holdsAccount(secure.allReceived()) && !holdsOther(secure.allReceived()));
    QVERIFY(holdsOther(plain.allReceived()) && !holdsAccount(plain.allReceived()));
}

QTEST_GUILESS_MAIN(TestCredentialOrigin)
#include "tst_credentialorigin.moc"
