// SPDX-License-Identifier: Apache-2.0
#include <QNetworkProxy>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>

#include "certificateauthority.h"
#include "gatewaycalls.h"
#include "scriptedproxy.h"
#include "scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Fault T04. This machine is reached without a proxy, so the service has a name of no real host here; the proxy
/// takes whoever asks for it to a server of this test.
class TestProxyFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyCallGoesThroughTheTunnelUnreadably();
    void thisMachineIsReachedWithoutIt_data();
    void thisMachineIsReachedWithoutIt();
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
    void whatItAnswersIsToldApart_data();
    void whatItAnswersIsToldApart();
    void proxyThatIsDownIsNamed();
    void proxyWithoutAddressIsNamed();
    void silentProxyEndsWithTheConnectDeadline();
    void closingProxyEndsWithTheConnectDeadline();
    void certificateIsCheckedBehindIt();
    void environmentNamesTheProxy_data();
    void environmentNamesTheProxy();

private:
    /// From now on the system's proxy is this one.
    static void use(const ScriptedProxy &proxy, const QString &host = u"127.0.0.1"_s);
    [[nodiscard]] GatewayCalls &signIn(const TransportLimits &limits = {});
    [[nodiscard]] TlsIdentity identity();
    /// A read, a create and a delete, none of which sent anything.
    void verifyNothingWasSent(ErrorKind kind, ProxyFault fault, quint16 port, const TransportLimits &limits = {});
    /// Neither the service's credentials nor the proxy's password in clear, encoded or not.
    static void verifyHoldsNoCredentials(const QByteArray &bytes);
    static ProxyCredentials credentials(const ScriptedProxy &proxy, const QByteArray &password);

    const QUrl m_url{u"https://api.example.test/v1"_s};
    CertificateAuthority m_authority;
    std::unique_ptr<GatewayCalls> m_calls;
};

namespace {

const QByteArray proxyPassword = QByteArrayLiteral("proxy-canary-55c1");

QList<Script> answersOfAllCalls()
{
    return {answerOnce(httpAnswer(200, emptyPage())), answerOnce(httpAnswer(200, tokenObject())),
            answerOnce(httpAnswer(200, tokenObject())), answerOnce(httpAnswer(201, tokenObject(createdSecret))),
            answerOnce(httpAnswer(204, {}))};
}

int countOf(const QByteArray &part, const QList<QByteArray> &heads)
{
    return static_cast<int>(std::count_if(heads.cbegin(), heads.cend(),
                                          [&](const QByteArray &head) { return head.contains(part); }));
}

} // namespace

void TestProxyFaults::cleanup()
{
    m_calls.reset();
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void TestProxyFaults::use(const ScriptedProxy &proxy, const QString &host)
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, host, proxy.port()));
}

TlsIdentity TestProxyFaults::identity()
{
    return m_authority.issue(
        {.commonName = u"api.example.test"_s, .alternativeNames = u"DNS:api.example.test"_s});
}

GatewayCalls &TestProxyFaults::signIn(const TransportLimits &limits)
{
    m_calls = std::make_unique<GatewayCalls>(QUrl(), limits);
    m_calls->signIn(m_url, {m_authority.root()});
    return *m_calls;
}

ProxyCredentials TestProxyFaults::credentials(const ScriptedProxy &proxy, const QByteArray &password)
{
    return {.host = u"127.0.0.1"_s, .port = proxy.port(), .user = u"anna"_s, .password = Secret(password)};
}

void TestProxyFaults::verifyHoldsNoCredentials(const QByteArray &bytes)
{
    for (const QByteArray &secret : {accountSecret, createdSecret, proxyPassword, ("client:" + accountSecret).toBase64(),
                                     ("c1:" + createdSecret).toBase64(), ("anna:" + proxyPassword).toBase64()})
        QVERIFY2(!bytes.contains(secret), secret.constData());
    QVERIFY(!bytes.contains("\nAuthorization:"));
    QVERIFY(!bytes.contains("/v1/tokens"));
}

void TestProxyFaults::verifyNothingWasSent(ErrorKind kind, ProxyFault fault, quint16 port,
                                           const TransportLimits &limits)
{
    GatewayCalls &calls = signIn(limits);
    const ApiError read = calls.list().error();
    const ApiError created = calls.create().error();
    const ApiError removed = calls.remove().error();
    for (const ApiError &error : {read, created, removed}) {
        QVERIFY2(error.kind == kind, qPrintable(error.detail));
        QVERIFY2(error.proxyFault == fault, qPrintable(error.detail));
        QCOMPARE(error.effect, Effect::None);
        QCOMPARE(error.proxy.port, port);
        QCOMPARE(error.host, u"api.example.test:443"_s);
        QVERIFY(!error.detail.isEmpty());
    }
}

void TestProxyFaults::everyCallGoesThroughTheTunnelUnreadably()
{
    ScriptedServer server(answersOfAllCalls(), identity());
    ScriptedProxy proxy(tunnelAlways(), server.port());
    use(proxy);
    GatewayCalls &calls = signIn();

    QVERIFY(calls.list());
    QVERIFY(calls.get(u"Token:1"_s));
    QVERIFY(calls.getAs(u"Token:1"_s));
    QVERIFY(calls.create());
    QVERIFY(calls.remove());

    QCOMPARE(proxy.heads().size(), 5);
    for (const QByteArray &head : proxy.heads())
        QVERIFY2(head.startsWith("CONNECT api.example.test:443 HTTP/1.1\r\n"), head.constData());
    QVERIFY(proxy.allReceived().size() > 1000);
    verifyHoldsNoCredentials(proxy.allReceived());
    QCOMPARE(server.allReceived().count(("client:" + accountSecret).toBase64()), 4);
}

void TestProxyFaults::thisMachineIsReachedWithoutIt_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << u"localhost"_s;
    QTest::newRow("address") << u"127.0.0.1"_s;
}

void TestProxyFaults::thisMachineIsReachedWithoutIt()
{
    QFETCH(QString, host);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))});
    ScriptedProxy proxy(tunnelAlways(), server.port());
    use(proxy);
    GatewayCalls calls(server.baseUrl(host));
    QVERIFY(calls.list());
    QVERIFY(!calls.create());
    QCOMPARE(proxy.connectionCount(), 0);
    QCOMPARE(server.connectionCount(), 2);
}

void TestProxyFaults::signInIsAskedForAndNothingSent()
{
    ScriptedServer server(answersOfAllCalls(), identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    use(proxy);
    verifyNothingWasSent(ErrorKind::ProxySignIn, ProxyFault::SignInWanted, proxy.port());
    // Each call asked once.
    QCOMPARE(proxy.heads().size(), 3);
    QCOMPARE(countOf("Proxy-Authorization", proxy.heads()), 0);
    QCOMPARE(server.connectionCount(), 0);
    verifyHoldsNoCredentials(proxy.allReceived());
}

void TestProxyFaults::rightPasswordOpensTheWay()
{
    ScriptedServer server(answersOfAllCalls(), identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    use(proxy);
    GatewayCalls &calls = signIn();
    QCOMPARE(calls.list().error().kind, ErrorKind::ProxySignIn);

    calls.gateway().setProxyCredentials(credentials(proxy, proxyPassword));

    QVERIFY(calls.list());
    QVERIFY(calls.get(u"Token:1"_s));
    QVERIFY(calls.getAs(u"Token:1"_s));
    // It belongs to the proxy, not to the account.
    calls.signIn(m_url, {m_authority.root()});
    QVERIFY(calls.create());
    QVERIFY(calls.remove());
    const QByteArray received = server.allReceived();
    QVERIFY(!received.contains("Proxy-Authorization"));
    QVERIFY(!received.contains(proxyPassword));
    QVERIFY(!received.contains(("anna:" + proxyPassword).toBase64()));
    for (const QByteArray &head : proxy.heads())
        QVERIFY(!head.contains(("client:" + accountSecret).toBase64()) && !head.contains("\nAuthorization:"));
}

void TestProxyFaults::createThroughASignInIsSentOnce()
{
    ScriptedServer server({answerOnce(httpAnswer(201, tokenObject(createdSecret))), answerOnce(httpAnswer(204, {}))},
                          identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    use(proxy);
    GatewayCalls &calls = signIn();
    calls.gateway().setProxyCredentials(credentials(proxy, proxyPassword));

    const auto created = calls.create();
    QVERIFY2(created, qPrintable(created ? QString() : created.error().detail));
    QCOMPARE(created->secret.bytes(), QByteArrayView(createdSecret));
    QVERIFY(calls.remove());

    QCOMPARE(server.requestCount("POST"_ba), 1);
    QCOMPARE(server.requestCount("DELETE"_ba), 1);
    QCOMPARE(countOf("Proxy-Authorization", proxy.heads()), 2);
}

void TestProxyFaults::wrongPasswordIsTriedOnce()
{
    ScriptedServer server(answersOfAllCalls(), identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, "another"_ba), server.port());
    use(proxy);
    GatewayCalls &calls = signIn();
    calls.gateway().setProxyCredentials(credentials(proxy, proxyPassword));

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

    calls.gateway().setProxyCredentials(credentials(proxy, "another"_ba));
    QVERIFY(calls.list());
}

void TestProxyFaults::digestSendsNoPassword()
{
    ScriptedServer server(answersOfAllCalls(), identity());
    const QByteArray challenge = "HTTP/1.1 407 No\r\nContent-Length: 0\r\nProxy-Authenticate: Digest "
                                 "realm=\"Company\", nonce=\"abc\", qop=\"auth\"\r\n\r\n"_ba;
    ScriptedProxy proxy(
        [challenge](const QByteArray &head) {
            return head.contains("Proxy-Authorization: Digest ")
                       ? ProxyAct{}
                       : ProxyAct{.kind = ProxyAct::Kind::Answer, .bytes = challenge};
        },
        server.port());
    use(proxy);
    GatewayCalls &calls = signIn();
    calls.gateway().setProxyCredentials(credentials(proxy, proxyPassword));
    QVERIFY(calls.list());
    verifyHoldsNoCredentials(proxy.allReceived());
}

void TestProxyFaults::otherProxyGetsNoPassword_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("portOffset");
    QTest::newRow("another host") << u"127.0.0.2"_s << 0;
    QTest::newRow("another spelling") << u"localhost"_s << 0;
    QTest::newRow("another port") << u"127.0.0.1"_s << 1;
}

void TestProxyFaults::otherProxyGetsNoPassword()
{
    QFETCH(QString, host);
    QFETCH(int, portOffset);
    ScriptedServer server(answersOfAllCalls(), identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    use(proxy);
    GatewayCalls &calls = signIn();
    ProxyCredentials given = credentials(proxy, proxyPassword);
    given.host = host;
    given.port = static_cast<quint16>(given.port + portOffset);
    calls.gateway().setProxyCredentials(std::move(given));

    const ApiError error = calls.list().error();

    QCOMPARE(error.kind, ErrorKind::ProxySignIn);
    QCOMPARE(error.proxyFault, std::optional(ProxyFault::SignInWanted));
    verifyHoldsNoCredentials(proxy.allReceived());
}

void TestProxyFaults::serviceCannotAskForTheProxysPassword_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("407") << 407 << "Proxy-Authenticate: Basic realm=\"Company\"\r\n"_ba;
    QTest::newRow("401") << 401 << "WWW-Authenticate: Basic realm=\"Company\"\r\n"_ba;
    QTest::newRow("401 with both") << 401
                                   << "WWW-Authenticate: Basic realm=\"Company\"\r\n"
                                      "Proxy-Authenticate: Basic realm=\"Company\"\r\n"_ba;
}

void TestProxyFaults::serviceCannotAskForTheProxysPassword()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    ScriptedServer server({answerOnce(httpAnswer(status, "{}"_ba, challenge))}, identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    use(proxy);
    GatewayCalls &calls = signIn();
    calls.gateway().setProxyCredentials(credentials(proxy, proxyPassword));

    for (const ApiError &error : {calls.list().error(), calls.create().error(), calls.remove().error()}) {
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.effect, Effect::None);
    }

    QCOMPARE(server.connectionCount(), 3);
    QCOMPARE(server.requestCount("POST"_ba), 1);
    QVERIFY(!server.allReceived().contains("Proxy-Authorization"));
    QVERIFY(!server.allReceived().contains(("anna:" + proxyPassword).toBase64()));
}

void TestProxyFaults::forgottenPasswordIsGone()
{
    ScriptedServer server(answersOfAllCalls(), identity());
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    use(proxy);
    GatewayCalls &calls = signIn();
    calls.gateway().setProxyCredentials(credentials(proxy, proxyPassword));
    QVERIFY(calls.list());
    const int given = countOf("Proxy-Authorization", proxy.heads());

    calls.gateway().forgetProxyCredentials();

    QCOMPARE(calls.list().error().proxyFault, std::optional(ProxyFault::SignInWanted));
    QCOMPARE(calls.remove().error().proxyFault, std::optional(ProxyFault::SignInWanted));
    QCOMPARE(countOf("Proxy-Authorization", proxy.heads()), given);
}

void TestProxyFaults::whatItAnswersIsToldApart_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ProxyFault>("fault");
    const QByteArray html = "<html>Company portal</html>";
    const QByteArray type = "Content-Type: text/html\r\n";
    QTest::newRow("403") << httpAnswer(403, html, type) << ProxyFault::Denied;
    QTest::newRow("405") << httpAnswer(405, html, type) << ProxyFault::Denied;
    QTest::newRow("404") << httpAnswer(404, html, type) << ProxyFault::TargetUnreachable;
    QTest::newRow("503") << httpAnswer(503, html, type) << ProxyFault::TargetUnreachable;
    for (const int status : {302, 400, 401, 418, 500, 502, 504})
        QTest::addRow("%d", status) << httpAnswer(status, html, type + "Location: http://portal.test/\r\n")
                                    << ProxyFault::Unexpected;
    QTest::newRow("200 with a page") << httpAnswer(200, html, type) << ProxyFault::Closed;
    QTest::newRow("407 without a challenge") << httpAnswer(407, html, type) << ProxyFault::Unexpected;
    QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n"_ba << ProxyFault::Unexpected;
}

void TestProxyFaults::whatItAnswersIsToldApart()
{
    QFETCH(QByteArray, answer);
    QFETCH(ProxyFault, fault);
    ScriptedProxy proxy(answerAlways(answer), 1);
    use(proxy);
    verifyNothingWasSent(ErrorKind::ProxyFailed, fault, proxy.port());
    verifyHoldsNoCredentials(proxy.allReceived());
}

void TestProxyFaults::proxyThatIsDownIsNamed()
{
    auto proxy = std::make_unique<ScriptedProxy>(tunnelAlways(), 1);
    const quint16 port = proxy->port();
    use(*proxy);
    proxy.reset();
    verifyNothingWasSent(ErrorKind::ProxyFailed, ProxyFault::Refused, port);
}

void TestProxyFaults::proxyWithoutAddressIsNamed()
{
    ScriptedProxy proxy(tunnelAlways(), 1);
    // A label longer than a name may have, so that no name server is asked.
    use(proxy, QString(70, u'p') + u".test"_s);
    verifyNothingWasSent(ErrorKind::ProxyFailed, ProxyFault::NotFound, proxy.port());
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestProxyFaults::silentProxyEndsWithTheConnectDeadline()
{
    ScriptedProxy proxy([](const QByteArray &) { return ProxyAct{.kind = ProxyAct::Kind::Silent}; }, 1);
    use(proxy);
    verifyNothingWasSent(ErrorKind::ProxyFailed, ProxyFault::TooSlow, proxy.port(), {.connect = 500ms});
    verifyHoldsNoCredentials(proxy.allReceived());
}

void TestProxyFaults::closingProxyEndsWithTheConnectDeadline()
{
    // Without HTTP/2, Qt 6.4 says nothing about it.
    ScriptedProxy proxy(answerAlways({}), 1);
    use(proxy);
    verifyNothingWasSent(ErrorKind::ProxyFailed, ProxyFault::TooSlow, proxy.port(), {.connect = 500ms});
    verifyHoldsNoCredentials(proxy.allReceived());
}

void TestProxyFaults::certificateIsCheckedBehindIt()
{
    CertificateAuthority inspection(u"Company inspection"_s);
    ScriptedServer server(answersOfAllCalls(), inspection.issue({.commonName = u"api.example.test"_s,
                                                                 .alternativeNames = u"DNS:api.example.test"_s}));
    ScriptedProxy proxy(tunnelAlways(), server.port());
    use(proxy);
    GatewayCalls &calls = signIn();
    const ApiError read = calls.list().error();
    const ApiError created = calls.create().error();
    for (const ApiError &error : {read, created}) {
        QCOMPARE(error.kind, ErrorKind::TlsFailed);
        QCOMPARE(error.effect, Effect::None);
        QCOMPARE(error.tls->fault, TlsFault::UnknownIssuer);
        QCOMPARE(error.proxy, (ProxyAddress{u"127.0.0.1"_s, proxy.port()}));
        QVERIFY(!error.proxyFault);
    }
    QVERIFY(server.allReceived().isEmpty());
}

void TestProxyFaults::environmentNamesTheProxy_data()
{
    QTest::addColumn<QStringList>("environment"); // %PORT% is the proxy's
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("connections");
    const QString service = m_url.toString();
    // Longer than a name may be, so that no name server is asked.
    const QString nowhere = u"https://%1test/v1"_s.arg((QString(60, u'n') + u'.').repeated(5));
    QTest::newRow("without a name") << QStringList{u"https_proxy=http://127.0.0.1:%PORT%"_s} << service
                                    << u"proxy sign-in, proxy wants a sign-in, 127.0.0.1:%PORT%"_s << 1;
    QTest::newRow("with name and password")
        << QStringList{u"https_proxy=http://anna:%1@127.0.0.1:%PORT%"_s.arg(QString::fromLatin1(proxyPassword))}
        << service << u"works"_s << 2;
    QTest::newRow("with a wrong password")
        << QStringList{u"https_proxy=http://anna:no@127.0.0.1:%PORT%"_s} << service
        << u"proxy sign-in, proxy refused the sign-in, 127.0.0.1:%PORT%"_s << 2;
    QTest::newRow("not for this host") << QStringList{u"https_proxy=http://127.0.0.1:%PORT%"_s, u"no_proxy=.test"_s}
                                       << nowhere << u"name not found, ,"_s << 0;
    QTest::newRow("not for this machine")
        << QStringList{u"https_proxy=http://127.0.0.1:%PORT%"_s, u"http_proxy=http://127.0.0.1:%PORT%"_s}
        << u"http://127.0.0.1:%SERVER%/v1"_s << u"works"_s << 0;
}

void TestProxyFaults::environmentNamesTheProxy()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, url);
    QFETCH(QString, says);
    QFETCH(int, connections);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, identity());
    ScriptedServer plain({answerOnce(httpAnswer(200, emptyPage()))});
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    QTemporaryFile authorities;
    QVERIFY(authorities.open());
    QVERIFY(authorities.write(m_authority.rootPem()) > 0);
    authorities.close();
    const QString port = QString::number(proxy.port());
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"no_proxy"_s, u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s,
                                u"NO_PROXY"_s, u"ALL_PROXY"_s, u"all_proxy"_s})
        variables.remove(name);
    for (QString entry : environment) {
        entry.replace(u"%PORT%"_s, port);
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    }
    QProcess child;
    child.setProcessEnvironment(variables);
    child.start(QCoreApplication::applicationDirPath() + u"/proxychild"_s,
                {url.replace(u"%SERVER%"_s, QString::number(plain.port())), authorities.fileName()});
    QVERIFY(child.waitForFinished(waitMs));
    QCOMPARE(QString::fromUtf8(child.readAllStandardOutput()).trimmed(), says.replace(u"%PORT%"_s, port));
    QCOMPARE(proxy.heads().size(), connections);
    for (const QByteArray &head : proxy.heads())
        QVERIFY(!head.contains(("client:" + accountSecret).toBase64()));
    QVERIFY(!child.readAllStandardError().contains(proxyPassword));
}

QTEST_GUILESS_MAIN(TestProxyFaults)
#include "tst_proxyfaults.moc"
