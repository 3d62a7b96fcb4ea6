// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "tlspolicy.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestTlsPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreMatchedStrictly_data();
    void namesAreMatchedStrictly();
    void configurationVerifiesAndIsModern();
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

QTEST_GUILESS_MAIN(TestTlsPolicy)
#include "tst_tlspolicy.moc"
