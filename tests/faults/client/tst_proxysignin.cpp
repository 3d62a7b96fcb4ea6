// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <optional>
#include <utility>

#include "tests/faults/client/behindproxy.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

/// A proxy's own user name and password: to it, once, and to nobody else.
class TestProxySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInIsAskedForAndNothingSent();
    void rightPasswordOpensTheWay();
    void createThroughASignInIsSentOnce();
    void wrongPasswordIsTriedOnce();
    void digestSendsNoPassword();
    void otherProxyGetsNoPassword_data();
    void otherProxyGetsNoPassword();
    void serviceCannotAskForTheProxysPassword_data();
    void serviceCannotAskForTheProxysPassword();
    void forgottenPasswordIsGone();

private:
    BehindProxy m_place;
};

void TestProxySignIn::signInIsAskedForAndNothingSent()
{
    ScriptedServer server(answersOfAllCalls(), m_place.identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    m_place.use(proxy);
    m_place.verifyNothingWasSent(ErrorKind::ProxySignIn, ProxyFault::SignInWanted, proxy.port());
    // Each call asked once.
    QCOMPARE(proxy.heads().size(), 3);
    QCOMPARE(countOf("Proxy-Authorization", proxy.heads()), 0);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(!holdsCredentials(proxy.allReceived()));
}

void TestProxySignIn::rightPasswordOpensTheWay()
{
    ScriptedServer server(answersOfAllCalls(), m_place.identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();
    QCOMPARE(calls.list().error().kind, ErrorKind::ProxySignIn);

    calls.gateway().setProxyCredentials(m_place.credentials(proxy, proxyPassword));

    QVERIFY(calls.list());
    QVERIFY(calls.get(u"Token:1"_s));
    QVERIFY(calls.getAs(u"Token:1"_s));
    // It belongs to the proxy, not to the account.
    calls.signIn(m_place.url(), {m_place.authority().root()});
    QVERIFY(calls.create());
    QVERIFY(calls.remove());
    const QByteArray received = server.allReceived();
    QVERIFY(!received.contains("Proxy-Authorization"));
    QVERIFY(!received.contains(proxyPassword));
    QVERIFY(!received.contains(("anna:" + proxyPassword).toBase64()));
    for (const QByteArray &head : proxy.heads())
        QVERIFY(!head.contains(("client:" + accountSecret).toBase64()) && !head.contains("\nAuthorization:"));
}

void TestProxySignIn::createThroughASignInIsSentOnce()
{
    ScriptedServer server(
        {answerOnce(httpAnswer(201, tokenObject(createdSecret))), answerOnce(httpAnswer(204, {}))},
        m_place.identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();
    calls.gateway().setProxyCredentials(m_place.credentials(proxy, proxyPassword));

    const auto created = calls.create();
    QVERIFY2(created, qPrintable(created ? QString() : created.error().detail));
    QCOMPARE(created->secret.bytes(), QByteArrayView(createdSecret));
    QVERIFY(calls.remove());

    QCOMPARE(server.requestCount("POST"_ba), 1);
    QCOMPARE(server.requestCount("DELETE"_ba), 1);
    QCOMPARE(countOf("Proxy-Authorization", proxy.heads()), 2);
}

void TestProxySignIn::wrongPasswordIsTriedOnce()
{
    ScriptedServer server(answersOfAllCalls(), m_place.identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, "another"_ba), server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();
    calls.gateway().setProxyCredentials(m_place.credentials(proxy, proxyPassword));

    const ApiError first = calls.list().error();
    const ApiError second = calls.list().error();
    const ApiError third = calls.create().error();

    QCOMPARE(first.kind, ErrorKind::ProxySignIn);
    QCOMPARE(first.proxyFault, std::optional(ProxyFault::SignInRefused));
    // A password that was refused is not sent again: it could lock its owner out.
    QCOMPARE(second.proxyFault, std::optional(ProxyFault::SignInWanted));
    QCOMPARE(third.proxyFault, std::optional(ProxyFault::SignInWanted));
    QCOMPARE(third.effect, Effect::None);
    QCOMPARE(countOf("Proxy-Authorization", proxy.heads()), 1);
    QCOMPARE(proxy.heads().size(), 4);
    QCOMPARE(server.connectionCount(), 0);

    calls.gateway().setProxyCredentials(m_place.credentials(proxy, "another"_ba));
    QVERIFY(calls.list());
}

void TestProxySignIn::digestSendsNoPassword()
{
    ScriptedServer server(answersOfAllCalls(), m_place.identity());
    const QByteArray confirmation = "HTTP/1.1 407 No\r\nContent-Length: 0\r\nProxy-Authenticate: Digest "
                                    "realm=\"Company\", nonce=\"abc\", qop=\"auth\"\r\n\r\n"_ba;
    ScriptedProxy proxy(
        [confirmation](const QByteArray &head) {
            return head.contains("Proxy-Authorization: Digest ")
                       ? ProxyAct{}
                       : ProxyAct{.kind = ProxyAct::Kind::Answer, .bytes = confirmation};
        },
        server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();
    calls.gateway().setProxyCredentials(m_place.credentials(proxy, proxyPassword));
    QVERIFY(calls.list());
    QVERIFY(!holdsCredentials(proxy.allReceived()));
}

void TestProxySignIn::otherProxyGetsNoPassword_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("portOffset");
    QTest::newRow("another host") << u"127.0.0.2"_s << 0;
    QTest::newRow("another spelling") << u"localhost"_s << 0;
    QTest::newRow("another port") << u"127.0.0.1"_s << 1;
}

void TestProxySignIn::otherProxyGetsNoPassword()
{
    QFETCH(QString, host);
    QFETCH(int, portOffset);
    ScriptedServer server(answersOfAllCalls(), m_place.identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();
    ProxyCredentials given = m_place.credentials(proxy, proxyPassword);
    given.host = host;
    given.port = static_cast<quint16>(given.port + portOffset);
    calls.gateway().setProxyCredentials(std::move(given));

    const ApiError error = calls.list().error();

    QCOMPARE(error.kind, ErrorKind::ProxySignIn);
    QCOMPARE(error.proxyFault, std::optional(ProxyFault::SignInWanted));
    QVERIFY(!holdsCredentials(proxy.allReceived()));
}

void TestProxySignIn::serviceCannotAskForTheProxysPassword_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("407") << 407 << "Proxy-Authenticate: Basic realm=\"Company\"\r\n"_ba;
    QTest::newRow("401") << 401 << "WWW-Authenticate: Basic realm=\"Company\"\r\n"_ba;
    QTest::newRow("401 with both") << 401
                                   << "WWW-Authenticate: Basic realm=\"Company\"\r\n"
                                      "Proxy-Authenticate: Basic realm=\"Company\"\r\n"_ba;
}

void TestProxySignIn::serviceCannotAskForTheProxysPassword()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    ScriptedServer server({answerOnce(httpAnswer(status, "{}"_ba, challenge))}, m_place.identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();
    calls.gateway().setProxyCredentials(m_place.credentials(proxy, proxyPassword));

    for (const ApiError &error : {calls.list().error(), calls.create().error(), calls.remove().error()}) {
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.effect, Effect::None);
    }

    QCOMPARE(server.connectionCount(), 3);
    QCOMPARE(server.requestCount("POST"_ba), 1);
    QVERIFY(!server.allReceived().contains("Proxy-Authorization"));
    QVERIFY(!server.allReceived().contains(("anna:" + proxyPassword).toBase64()));
}

void TestProxySignIn::forgottenPasswordIsGone()
{
    ScriptedServer server(answersOfAllCalls(), m_place.identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();
    calls.gateway().setProxyCredentials(m_place.credentials(proxy, proxyPassword));
    QVERIFY(calls.list());
    const int given = countOf("Proxy-Authorization", proxy.heads());

    calls.gateway().forgetProxyCredentials();

    QCOMPARE(calls.list().error().proxyFault, std::optional(ProxyFault::SignInWanted));
    QCOMPARE(calls.remove().error().proxyFault, std::optional(ProxyFault::SignInWanted));
    QCOMPARE(countOf("Proxy-Authorization", proxy.heads()), given);
}

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
