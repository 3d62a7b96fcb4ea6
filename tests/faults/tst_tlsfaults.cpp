// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include <chrono>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "certificateauthority.h"
#include "gatewaycalls.h"
#include "scriptedserver.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A secure connection that cannot be proven carries nothing: not one byte of a request reaches the server.
class TestTlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodCertificateWorks_data();
    void goodCertificateWorks();
    void badCertificateGetsNoByte_data();
    void badCertificateGetsNoByte();
    void strangersCertificateGetsNoByte();
    void oldTlsGetsNoByte();
    void plainServerOnATlsPortGetsNoRequest();
    void certificateIsCheckedOnEveryConnection();
    void stalledHandshakeProvesNothingSent();
    void blackHoledConnectProvesNothingSent();

private:
    static void verifyNothingWasSent(ScriptedServer &server, const QString &host, ErrorKind kind,
                                     const TransportLimits &limits = {});

    CertificateAuthority m_authority;
};

void TestTlsFaults::initTestCase()
{
    m_authority.beTrusted();
}

void TestTlsFaults::verifyNothingWasSent(ScriptedServer &server, const QString &host, ErrorKind kind,
                                         const TransportLimits &limits)
{
    QUrl url = server.baseUrl(host);
    url.setScheme(u"https"_s);
    GatewayCalls calls(url, limits);

    const ApiError read = calls.list().error();
    const ApiError created = calls.create().error();
    const ApiError removed = calls.remove().error();

    for (const ApiError &error : {read, created, removed}) {
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.effect, Effect::None);
        QVERIFY(!error.detail.isEmpty());
    }
    // A handshake's own bytes are none of the request's.
    const QByteArray received = server.allReceived();
    QVERIFY(!received.contains("HTTP/1.1"));
    QVERIFY(!received.contains(("client:" + accountSecret).toBase64()));
}

void TestTlsFaults::goodCertificateWorks_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << u"localhost"_s;
    QTest::newRow("address") << u"127.0.0.1"_s;
}

void TestTlsFaults::goodCertificateWorks()
{
    QFETCH(QString, host);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_authority.issue());
    GatewayCalls calls(server.baseUrl(host));
    const auto page = calls.list();
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
}

void TestTlsFaults::badCertificateGetsNoByte_data()
{
    QTest::addColumn<CertificateWish>("wish");
    QTest::newRow("expired") << CertificateWish{.notAfter = u"20200201000000Z"_s};
    QTest::newRow("not yet valid") << CertificateWish{.notBefore = u"20900101000000Z"_s};
    QTest::newRow("another host") << CertificateWish{.commonName = u"example.com"_s,
                                                     .alternativeNames = u"DNS:example.com"_s};
    // Qt 6.4 takes the common name for a match: only our own check stands here.
    QTest::newRow("common name only") << CertificateWish{.alternativeNames = {}};
    QTest::newRow("common name beside another name")
        << CertificateWish{.alternativeNames = u"DNS:example.com"_s};
}

void TestTlsFaults::badCertificateGetsNoByte()
{
    QFETCH(CertificateWish, wish);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_authority.issue(wish));
    verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(server.allReceived().isEmpty());
}

void TestTlsFaults::strangersCertificateGetsNoByte()
{
    CertificateAuthority stranger;
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, stranger.issue());
    verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(server.allReceived().isEmpty());
}

void TestTlsFaults::oldTlsGetsNoByte()
{
    TlsIdentity identity = m_authority.issue();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    identity.protocol = QSsl::TlsV1_1;
    QT_WARNING_POP
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, identity);
    verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(server.allReceived().isEmpty());
}

void TestTlsFaults::plainServerOnATlsPortGetsNoRequest()
{
    ScriptedServer server({{readBytes(1), send(httpAnswer(400, {})), closeConnection()}});
    verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
}

void TestTlsFaults::certificateIsCheckedOnEveryConnection()
{
    auto good = std::make_unique<ScriptedServer>(QList<Script>{answerOnce(httpAnswer(200, emptyPage()))},
                                                 m_authority.issue());
    GatewayCalls calls(good->baseUrl(u"localhost"_s));
    QVERIFY(calls.list());
    const quint16 port = good->port();
    good.reset();

    CertificateAuthority stranger;
    ScriptedServer bad({answerOnce(httpAnswer(200, emptyPage()))}, stranger.issue(), port);

    QCOMPARE(calls.list().error().kind, ErrorKind::TlsFailed);
    QVERIFY(bad.allReceived().isEmpty());
}

void TestTlsFaults::stalledHandshakeProvesNothingSent()
{
    ScriptedServer server({{hold()}});
    verifyNothingWasSent(server, u"localhost"_s, ErrorKind::ConnectTimeout, {.connect = 500ms});
}

void TestTlsFaults::blackHoledConnectProvesNothingSent()
{
    // A listener whose queue is full: Linux answers further connections with nothing at all.
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(listener, generic, size), 0);
    QCOMPARE(::listen(listener, 0), 0);
    QCOMPARE(::getsockname(listener, generic, &size), 0);
    const int fillers[] = {::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0),
                           ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
    for (const int filler : fillers)
        ::connect(filler, generic, size);
    GatewayCalls calls(QUrl(u"https://127.0.0.1:%1"_s.arg(ntohs(address.sin_port))), {.connect = 500ms});

    const ApiError created = calls.create().error();
    const ApiError removed = calls.remove().error();

    QCOMPARE(created.kind, ErrorKind::ConnectTimeout);
    QCOMPARE(created.effect, Effect::None);
    QCOMPARE(removed.kind, ErrorKind::ConnectTimeout);
    QCOMPARE(removed.effect, Effect::None);
    for (const int filler : fillers)
        ::close(filler);
    ::close(listener);
}

Q_DECLARE_METATYPE(tokenry::test::CertificateWish)
QTEST_GUILESS_MAIN(TestTlsFaults)
#include "tst_tlsfaults.moc"
