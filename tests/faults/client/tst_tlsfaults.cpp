// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include <chrono>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "app/accounts/connectionreport.h"
#include "app/errors/errortext.h"
#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/certificateauthority.h"
#include "tests/support/scriptedserver.h"

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
    void selfSignedCertificateGetsNoByte();
    void selfSignedForAnotherHostIsToldAsAnotherHost();
    void strangersCertificateGetsNoByte();
    void intermediateWithoutItsRootIsAnUnknownIssuer();
    void hostileCertificateTextIsMadeVisible();
    void oldTlsGetsNoByte_data();
    void oldTlsGetsNoByte();
    void plainServerOnATlsPortGetsNoRequest_data();
    void plainServerOnATlsPortGetsNoRequest();
    void plainRequestToATlsPortIsNoRequestThere();
    void certificateIsCheckedOnEveryConnection();
    void stalledHandshakeProvesNothingSent();
    void blackHoledConnectProvesNothingSent();

private:
    /// A read, a create and a delete; gives the read's error.
    static ApiError verifyNothingWasSent(ScriptedServer &server, const QString &host, ErrorKind kind,
                                         const TransportLimits &limits = {});
    static void verifyWords(const ApiError &error, const QStringList &parts);

    CertificateAuthority m_authority;
};

void TestTlsFaults::initTestCase()
{
    m_authority.beTrusted();
}

ApiError TestTlsFaults::verifyNothingWasSent(ScriptedServer &server, const QString &host, ErrorKind kind,
                                             const TransportLimits &limits)
{
    QUrl url = server.baseUrl(host);
    url.setScheme(u"https"_s);
    GatewayCalls calls(url, limits);

    const ApiError read = calls.list().error();
    const ApiError created = calls.create().error();
    const ApiError removed = calls.remove().error();

    const auto verify = [&] {
        for (const ApiError &error : {read, created, removed}) {
            QCOMPARE(error.kind, kind);
            QCOMPARE(error.effect, Effect::None);
            QVERIFY(!error.detail.isEmpty());
            QCOMPARE(error.tls.has_value(), kind == ErrorKind::TlsFailed);
            QCOMPARE(error.tls, read.tls);
        }
        // A handshake's own bytes are none of the request's.
        const QByteArray received = server.allReceived();
        QVERIFY(!received.contains("HTTP/1.1"));
        QVERIFY(!received.contains(("client:" + accountSecret).toBase64()));
    };
    verify();
    return read;
}

void TestTlsFaults::verifyWords(const ApiError &error, const QStringList &parts)
{
    const ErrorText text = describe(error, Operation::SignIn);
    for (const QString &part : parts)
        QVERIFY2(text.message.contains(part), qPrintable(text.message));
    QVERIFY(text.message.contains(error.host));
    QVERIFY(text.message.contains(u"Your credentials were not sent."_s));
    QVERIFY(text.details.contains(tlsFaultName(error.tls->fault)));
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
    QTest::addColumn<TlsFault>("fault");
    QTest::addColumn<QStringList>("words");
    const QString issued = u"It was issued by “Tokenry test authority”."_s;
    QTest::newRow("expired") << CertificateWish{.validity = {.notAfter = u"20200201000000Z"_s}}
                             << TlsFault::Expired << QStringList{u"expired on 1 February 2020"_s, issued};
    QTest::newRow("not yet valid") << CertificateWish{.validity = {.notBefore = u"20900101000000Z"_s}}
                                   << TlsFault::NotYetValid
                                   << QStringList{u"not valid before 1 January 2090"_s, issued};
    QTest::newRow("another host") << CertificateWish{.commonName = u"example.com"_s,
                                                     .alternativeNames = u"DNS:example.com,DNS:b.example"_s}
                                  << TlsFault::NameMismatch
                                  << QStringList{u"it is for b.example, example.com"_s, issued};
    // Qt 6.4 takes the common name for a match: only our own check stands here.
    QTest::newRow("common name only") << CertificateWish{.alternativeNames = {}} << TlsFault::NameMismatch
                                      << QStringList{u"names no host"_s, issued};
    QTest::newRow("common name beside another name")
        << CertificateWish{.alternativeNames = u"DNS:example.com"_s} << TlsFault::NameMismatch
        << QStringList{u"it is for example.com"_s};
    QTest::newRow("expired and for another host")
        << CertificateWish{.alternativeNames = u"DNS:example.com"_s,
                           .validity = {.notAfter = u"20200201000000Z"_s}}
        << TlsFault::NameMismatch << QStringList{u"it is for example.com"_s};
}

void TestTlsFaults::badCertificateGetsNoByte()
{
    QFETCH(CertificateWish, wish);
    QFETCH(TlsFault, fault);
    QFETCH(QStringList, words);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_authority.issue(wish));
    const ApiError error = verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(server.allReceived().isEmpty());
    QVERIFY(error.tls);
    QCOMPARE(error.tls->fault, fault);
    QCOMPARE(error.tls->subject, wish.commonName);
    QCOMPARE(error.tls->issuer, u"Tokenry test authority"_s);
    verifyWords(error, words);
}

void TestTlsFaults::selfSignedCertificateGetsNoByte()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))},
                          m_authority.selfSigned({.commonName = u"My own server"_s}));
    const ApiError error = verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(server.allReceived().isEmpty());
    QVERIFY(error.tls);
    QCOMPARE(error.tls->fault, TlsFault::SelfSigned);
    verifyWords(error, {u"self-signed certificate, “My own server”"_s, u"choose its CA file"_s});
}

void TestTlsFaults::selfSignedForAnotherHostIsToldAsAnotherHost()
{
    // Otherwise the advice would be to trust whoever answers.
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))},
                          m_authority.selfSigned({.alternativeNames = u"DNS:portal.example"_s}));
    const ApiError error = verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(error.tls);
    QCOMPARE(error.tls->fault, TlsFault::NameMismatch);
    QVERIFY(!describe(error, Operation::SignIn).message.contains(u"CA file"_s));
}

void TestTlsFaults::strangersCertificateGetsNoByte()
{
    CertificateAuthority stranger(u"Stranger & Sons"_s);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, stranger.issue());
    const ApiError error = verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(server.allReceived().isEmpty());
    QVERIFY(error.tls);
    QCOMPARE(error.tls->fault, TlsFault::UnknownIssuer);
    verifyWords(error, {u"does not know: “Stranger & Sons”"_s, u"choose its CA file"_s});
}

void TestTlsFaults::intermediateWithoutItsRootIsAnUnknownIssuer()
{
    CertificateAuthority stranger(u"Stranger"_s);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, stranger.issueThroughIntermediate());
    const ApiError error = verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(server.allReceived().isEmpty());
    QVERIFY(error.tls);
    QCOMPARE(error.tls->fault, TlsFault::UnknownIssuer);
    verifyWords(error, {u"does not know: “Stranger”"_s});
}

void TestTlsFaults::hostileCertificateTextIsMadeVisible()
{
    CertificateAuthority stranger(u"<b>Good\u202EdaB</b> %1 %2"_s);
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, stranger.issue());
    const ApiError error = verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    const ErrorText text = describe(error, Operation::SignIn);
    QVERIFY2(text.message.contains(u"“<b>Good⟨U+202E⟩daB</b> %1 %2”"_s), qPrintable(text.message));
    QVERIFY(text.details.contains(u"⟨U+202E⟩"_s));
    QVERIFY(!text.details.contains(u'\u202E'));
}

void TestTlsFaults::oldTlsGetsNoByte_data()
{
    QTest::addColumn<QByteArray>("answer");
    // Such a server itself, and the first record of one: an alert "protocol version", and a hello in TLS 1.1.
    QTest::newRow("server of Qt") << QByteArray();
    QTest::newRow("alert") << QByteArray::fromHex("15030200020246");
    QTest::newRow("hello") << QByteArray::fromHex("160302002a020000260302") + QByteArray(32, 'r') +
                                  QByteArray::fromHex("00c01300");
}

void TestTlsFaults::oldTlsGetsNoByte()
{
    QFETCH(QByteArray, answer);
    TlsIdentity identity = m_authority.issue();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    identity.protocol = QSsl::TlsV1_1;
    QT_WARNING_POP
    const bool isReal = answer.isEmpty();
    ScriptedServer server(
        {isReal ? answerOnce(httpAnswer(200, emptyPage())) : Script{readBytes(1), send(answer), hold()}},
        isReal ? std::optional(identity) : std::nullopt);
    const ApiError error = verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    if (isReal)
        QVERIFY(server.allReceived().isEmpty());
    QVERIFY(error.tls);
    QVERIFY2(error.tls->fault == TlsFault::TooOld, qPrintable(error.detail));
    verifyWords(error, {u"outdated"_s});
}

void TestTlsFaults::plainServerOnATlsPortGetsNoRequest_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("HTTP") << httpAnswer(400, "<html>Bad Request</html>"_ba);
    QTest::newRow("SSH") << "SSH-2.0-OpenSSH_9.2\r\n"_ba;
    QTest::newRow("SMTP") << "220 mail.example ESMTP\r\n"_ba;
}

void TestTlsFaults::plainServerOnATlsPortGetsNoRequest()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server({{readBytes(1), send(answer), hold()}});
    const ApiError error = verifyNothingWasSent(server, u"localhost"_s, ErrorKind::TlsFailed);
    QVERIFY(error.tls);
    QVERIFY2(error.tls->fault == TlsFault::NotTls, qPrintable(error.detail));
    verifyWords(error, {u"does not use https"_s});
}

void TestTlsFaults::plainRequestToATlsPortIsNoRequestThere()
{
    ScriptedServer server({answerOnce(httpAnswer(200, emptyPage()))}, m_authority.issue());
    QUrl url = server.baseUrl(u"localhost"_s);
    url.setScheme(u"http"_s);
    GatewayCalls calls(url);

    const Result<TokenPage> page = calls.list();
    const auto created = calls.create();

    QVERIFY(!page);
    QVERIFY(!created);
    // The server took nothing for a request, though this side cannot know that.
    QVERIFY(server.allReceived().isEmpty());
    const ConnectionReport report = judgeConnection(page, {.baseUrl = url, .clientId = u"client"_s});
    QVERIFY2(report.message.contains(u"begin the address with https://"_s), qPrintable(report.message));
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

QTEST_GUILESS_MAIN(TestTlsFaults)
#include "tst_tlsfaults.moc"
