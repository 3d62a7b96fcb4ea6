// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <chrono>
#include <memory>

#include "tests/faults/client/behindproxy.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Fault T04: what a proxy may see, and what is told of one that does not connect.
class TestProxyFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallGoesThroughTheTunnelUnreadably();
    void thisMachineIsReachedWithoutIt_data();
    void thisMachineIsReachedWithoutIt();
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
    BehindProxy m_place;
};

void TestProxyFaults::everyCallGoesThroughTheTunnelUnreadably()
{
    ScriptedServer server(answersOfAllCalls(), m_place.identity());
    ScriptedProxy proxy(tunnelAlways(), server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();

    QVERIFY(calls.list());
    QVERIFY(calls.get(u"Token:1"_s));
    QVERIFY(calls.getAs(u"Token:1"_s));
    QVERIFY(calls.create());
    QVERIFY(calls.remove());

    QCOMPARE(proxy.heads().size(), 5);
    for (const QByteArray &head : proxy.heads())
        QVERIFY2(head.startsWith("CONNECT api.example.test:443 HTTP/1.1\r\n"), head.constData());
    QVERIFY(proxy.allReceived().size() > 1000);
    QVERIFY(!holdsCredentials(proxy.allReceived()));
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
    m_place.use(proxy);
    GatewayCalls calls(server.baseUrl(host));
    QVERIFY(calls.list());
    QVERIFY(!calls.create());
    QCOMPARE(proxy.connectionCount(), 0);
    QCOMPARE(server.connectionCount(), 2);
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
    m_place.use(proxy);
    m_place.verifyNothingWasSent(ErrorKind::ProxyFailed, fault, proxy.port());
    QVERIFY(!holdsCredentials(proxy.allReceived()));
}

void TestProxyFaults::proxyThatIsDownIsNamed()
{
    auto proxy = std::make_unique<ScriptedProxy>(tunnelAlways(), 1);
    const quint16 port = proxy->port();
    m_place.use(*proxy);
    proxy.reset();
    m_place.verifyNothingWasSent(ErrorKind::ProxyFailed, ProxyFault::Refused, port);
}

void TestProxyFaults::proxyWithoutAddressIsNamed()
{
    ScriptedProxy proxy(tunnelAlways(), 1);
    // A label longer than a name may have, so that no name server is asked.
    m_place.use(proxy, QString(70, u'p') + u".test"_s);
    m_place.verifyNothingWasSent(ErrorKind::ProxyFailed, ProxyFault::NotFound, proxy.port());
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestProxyFaults::silentProxyEndsWithTheConnectDeadline()
{
    ScriptedProxy proxy([](const QByteArray &) { return ProxyAct{.kind = ProxyAct::Kind::Silent}; }, 1);
    m_place.use(proxy);
    m_place.verifyNothingWasSent(ErrorKind::ProxyFailed, ProxyFault::TooSlow, proxy.port(),
                                 {.connect = 500ms});
    QVERIFY(!holdsCredentials(proxy.allReceived()));
}

void TestProxyFaults::closingProxyEndsWithTheConnectDeadline()
{
    // Without HTTP/2, Qt 6.4 says nothing about it.
    ScriptedProxy proxy(answerAlways({}), 1);
    m_place.use(proxy);
    m_place.verifyNothingWasSent(ErrorKind::ProxyFailed, ProxyFault::TooSlow, proxy.port(),
                                 {.connect = 500ms});
    QVERIFY(!holdsCredentials(proxy.allReceived()));
}

void TestProxyFaults::certificateIsCheckedBehindIt()
{
    CertificateAuthority inspection(u"Company inspection"_s);
    ScriptedServer server(answersOfAllCalls(),
                          inspection.issue({.commonName = u"api.example.test"_s,
                                            .alternativeNames = u"DNS:api.example.test"_s}));
    ScriptedProxy proxy(tunnelAlways(), server.port());
    m_place.use(proxy);
    GatewayCalls &calls = m_place.signIn();
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
    const QString service = m_place.url().toString();
    // Longer than a name may be, so that no name server is asked.
    const QString nowhere = u"https://%1test/v1"_s.arg((QString(60, u'n') + u'.').repeated(5));
    QTest::newRow("without a name") << QStringList{u"https_proxy=http://127.0.0.1:%PORT%"_s} << service
                                    << u"proxy sign-in, proxy wants a sign-in, 127.0.0.1:%PORT%"_s << 1;
    QTest::newRow("with name and password")
        << QStringList{u"https_proxy=http://anna:%1@127.0.0.1:%PORT%"_s.arg(
               QString::fromLatin1(proxyPassword))}
        << service << u"works"_s << 2;
    QTest::newRow("with a wrong password")
        << QStringList{u"https_proxy=http://anna:no@127.0.0.1:%PORT%"_s} << service
        << u"proxy sign-in, proxy refused the sign-in, 127.0.0.1:%PORT%"_s << 2;
    QTest::newRow("not for this host")
        << QStringList{u"https_proxy=http://127.0.0.1:%PORT%"_s, u"no_proxy=.test"_s} << nowhere
        << u"name not found, ,"_s << 0;
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
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_place.identity());
    ScriptedServer plain({answerOnce(httpAnswer(200, emptyPage()))});
    ScriptedProxy proxy(wantsBasic("anna"_ba, proxyPassword), server.port());
    QTemporaryFile authorities;
    QVERIFY(authorities.open());
    QVERIFY(authorities.write(m_place.authority().rootPem()) > 0);
    authorities.close();
    const QString port = QString::number(proxy.port());
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"no_proxy"_s, u"HTTP_PROXY"_s,
                                u"HTTPS_PROXY"_s, u"NO_PROXY"_s, u"ALL_PROXY"_s, u"all_proxy"_s})
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
