// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QUrl>

#include "baseurlpolicy.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestBaseUrlPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baseUrlIsJudged_data();
    void baseUrlIsJudged();
    void clientIdIsJudged_data();
    void clientIdIsJudged();
};

void TestBaseUrlPolicy::baseUrlIsJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    for (const QString &text :
         {u"https://api.lightspark.com/umaaas/v1"_s, u"https://api.uma.money/umaaas/2025-05-15/"_s,
          u"HTTPS://Example.com"_s, u"https://example.com:8443/v1"_s, u"https://münchen.example/v1"_s,
          u"http://localhost:8080/v1"_s, u"http://127.0.0.1:1/v1"_s, u"http://127.9.8.7/v1"_s,
          u"http://[::1]:80/v1"_s, u"https://10.0.0.1/v1"_s})
        QTest::newRow(text.toUtf8().constData()) << text << true;
    for (const QString &text : {u"http://example.com/v1"_s,
                                u"http://10.0.0.1/v1"_s,
                                u"http://localhost.evil.com/v1"_s,
                                u"http://127.0.0.1.evil.com/v1"_s,
                                u"http://127.0.0.1@evil.com/v1"_s,
                                u"https://127.0.0.1@evil.com/v1"_s,
                                u"https://user:secret@example.com/v1"_s,
                                u"https://@example.com/v1"_s,
                                u"http://128.0.0.1/"_s,
                                u"http://0.0.0.0/"_s,
                                u"http://[::ffff:127.0.0.1]/"_s,
                                u"http://[::]/"_s,
                                u"https://example.com:99999/"_s,
                                u"https://example.com:0/"_s,
                                u"file:///etc/passwd"_s,
                                u"ftp://example.com/"_s,
                                u"data:text/plain,x"_s,
                                u"javascript:alert(1)"_s,
                                u"example.com/v1"_s,
                                u"//example.com/v1"_s,
                                u"https:///v1"_s,
                                u"https://"_s,
                                u""_s,
                                u"https://example.com/v1?a=b"_s,
                                u"https://example.com/v1?"_s,
                                u"https://example.com/v1#x"_s,
                                u"https://exa mple.com/"_s,
                                u"http://ⓛocalhost.evil/"_s})
        QTest::newRow(text.isEmpty() ? "empty" : text.toUtf8().constData()) << text << false;
}

void TestBaseUrlPolicy::baseUrlIsJudged()
{
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    const QString refusal = refuseBaseUrl(QUrl(text));
    QVERIFY2(refusal.isEmpty() == isFine, qPrintable(refusal));
}

void TestBaseUrlPolicy::clientIdIsJudged_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("hex") << u"0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s << true;
    QTest::newRow("accent") << u"é"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("colon") << u"a:b"_s << false;
    QTest::newRow("line break") << u"a\r\nX-Evil: 1"_s << false;
    QTest::newRow("NUL") << QString(QChar::Null) << false;
    QTest::newRow("C1") << QString(QChar(0x85)) << false;
    QTest::newRow("line separator") << QString(QChar(0x2028)) << false;
    QTest::newRow("half a pair") << QString(QChar(0xD800)) << false;
}

void TestBaseUrlPolicy::clientIdIsJudged()
{
    QFETCH(QString, clientId);
    QTEST(refuseClientId(clientId).isEmpty(), "isFine");
}

QTEST_GUILESS_MAIN(TestBaseUrlPolicy)
#include "tst_baseurlpolicy.moc"
