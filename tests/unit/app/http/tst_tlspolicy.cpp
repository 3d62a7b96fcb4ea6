// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/http/certificatenames.h"
#include "app/http/tlspolicy.h"
#include "app/http/tlsproblems.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

// Of nobody: its key was thrown away.
constexpr QByteArrayView testCertificate =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBfzCCASWgAwIBAgIUVk+gm6gM+fcKBokC/uXqR+lV1AQwCgYIKoZIzj0EAwIw\n"
    "FDESMBAGA1UEAwwJVW5pdCB0ZXN0MCAXDTI2MTEyNTAzMzkzM1oYDzIxMjYxMTAx\n"
    "MDMzOTMzWjAUMRIwEAYDVQQDDAlVbml0IHRlc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
    "PQMBBwNCAAQdiM5Rd5qnPJod/+cvZiZ1MX+IZzlNqRO/Gy5r82yCqiCygXIK6jQo\n"
    "1VNgF92fqlwTDpnwfuw5GQC/qysViFLVo1MwUTAdBgNVHQ4EFgQUl4IAVKnhxrs/\n"
    "Po691jLUAuw2R6AwHwYDVR0jBBgwFoAUl4IAVKnhxrs/Po691jLUAuw2R6AwDwYD\n"
    "VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiBYTNE/mjWEdcPI38giqdvp\n"
    "RIvqbVkWtL1PHyllGV9qdQIhAJU1ptBQVi839j05S4PoTRMOAVovrmHQ0C5KVo19\n"
    "j5fJ\n"
    "-----END CERTIFICATE-----\n";

} // namespace

class TestTlsPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreMatchedStrictly_data();
    void namesAreMatchedStrictly();
    void configurationVerifiesAndIsModern();
    void systemsAuthoritiesStayTrusted();
    void handshakeWordsAreUnderstood_data();
    void handshakeWordsAreUnderstood();
};

void TestTlsPolicy::namesAreMatchedStrictly_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << u"api.example.com"_s << u"api.example.com"_s << true;
    QTest::newRow("case") << u"API.Example.com"_s << u"api.example.COM"_s << true;
    QTest::newRow("wildcard") << u"*.example.com"_s << u"api.example.com"_s << true;
    QTest::newRow("international") << u"*.xn--mnchen-3ya.example"_s << u"api.münchen.example"_s << true;
    QTest::newRow("wildcard, two labels") << u"*.example.com"_s << u"a.b.example.com"_s << false;
    QTest::newRow("wildcard, no label") << u"*.example.com"_s << u"example.com"_s << false;
    QTest::newRow("wildcard inside") << u"a*.example.com"_s << u"api.example.com"_s << false;
    QTest::newRow("wildcard in the middle") << u"api.*.com"_s << u"api.example.com"_s << false;
    QTest::newRow("wildcard for all of com") << u"*.com"_s << u"example.com"_s << false;
    QTest::newRow("bare wildcard") << u"*"_s << u"localhost"_s << false;
    QTest::newRow("suffix") << u"example.com"_s << u"evilexample.com"_s << false;
    QTest::newRow("prefix") << u"example.com"_s << u"example.com.evil"_s << false;
    QTest::newRow("empty host") << u"example.com"_s << QString() << false;
    QTest::newRow("both empty") << QString() << QString() << false;
}

void TestTlsPolicy::namesAreMatchedStrictly()
{
    QFETCH(QString, pattern);
    QFETCH(QString, host);
    QTEST(dnsNameMatches(pattern, host), "matches");
}

void TestTlsPolicy::configurationVerifiesAndIsModern()
{
    QCOMPARE(strictTlsConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(strictTlsConfiguration().protocol(), QSsl::TlsV1_2OrLater);
}

void TestTlsPolicy::systemsAuthoritiesStayTrusted()
{
    // Qt 6.4 loads them on demand, until a list is touched: adding nothing to it was enough to trust nobody.
    QSslConfiguration untouched = QSslConfiguration::defaultConfiguration();
    untouched.setProtocol(QSsl::TlsV1_2OrLater);
    untouched.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QCOMPARE(strictTlsConfiguration(), untouched);
    QCOMPARE(strictTlsConfiguration({}), untouched);
    QSslConfiguration touched = untouched;
    touched.addCaCertificates(QList<QSslCertificate>());
    QVERIFY(touched != untouched);

    const QSslCertificate own(testCertificate.toByteArray());
    QVERIFY(!own.isNull());
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QCOMPARE(strictTlsConfiguration({own}).caCertificates(), system + QList<QSslCertificate>{own});
}

void TestTlsPolicy::handshakeWordsAreUnderstood_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<TlsFault>("fault");
    const QString before = u"Error during SSL handshake: error:0A00010B:SSL routines::%1"_s;
    for (const QString &reason :
         {u"unsupported protocol"_s, u"tlsv1 alert protocol version"_s, u"version too low"_s})
        QTest::newRow(qPrintable(reason)) << before.arg(reason) << TlsFault::TooOld;
    for (const QString &reason : {u"wrong version number"_s, u"http request"_s, u"packet length too long"_s})
        QTest::newRow(qPrintable(reason)) << before.arg(reason) << TlsFault::NotTls;
    QTest::newRow("alert") << before.arg(u"sslv3 alert handshake failure"_s) << TlsFault::Other;
    QTest::newRow("empty") << QString() << TlsFault::Other;
}

void TestTlsPolicy::handshakeWordsAreUnderstood()
{
    QFETCH(QString, words);
    QTEST(faultOfHandshake(words), "fault");
}

QTEST_GUILESS_MAIN(TestTlsPolicy)
#include "tst_tlspolicy.moc"
