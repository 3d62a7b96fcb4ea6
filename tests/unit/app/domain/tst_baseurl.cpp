// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QUrl>

#include "app/domain/baseurl.h"
#include "app/domain/baseurlpresets.h"
#include "app/domain/clientid.h"
#include "app/domain/typedbaseurl.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Fault T05: what may be a base URL, and what a person is told about one that may not.
class TestBaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baseUrlIsJudged_data();
    void baseUrlIsJudged();
    void typedTextIsRefusedWithItsOwnReason_data();
    void typedTextIsRefusedWithItsOwnReason();
    void typedTextBecomesTheUrl_data();
    void typedTextBecomesTheUrl();
    void loopbackIsSpelledExactly_data();
    void loopbackIsSpelledExactly();
    void internationalHostIsShownInBothForms_data();
    void internationalHostIsShownInBothForms();
    void presetsAreUsable();
    void clientIdIsJudged_data();
    void clientIdIsJudged();
};

void TestBaseUrl::baseUrlIsJudged_data()
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
                                u"http://[::1%25lo]/"_s,
                                u"https://[fe80::1%25eth0]/"_s,
                                u"https://example.com./v1"_s,
                                u"http://localhost./v1"_s,
                                u"http://127.0.0.999/v1"_s,
                                u"https://256.1.1.1/v1"_s,
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

void TestBaseUrl::baseUrlIsJudged()
{
    QFETCH(QString, text);
    QFETCH(bool, isFine);
    const QString refusal = refuseBaseUrl(QUrl(text));
    QVERIFY2(refusal.isEmpty() == isFine, qPrintable(refusal));
}

void TestBaseUrl::typedTextIsRefusedWithItsOwnReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("suggestion");
    const QString begin = u"must begin with https://"_s;
    const QString none;
    QTest::newRow("empty") << u"  "_s << u"is empty"_s << none;
    QTest::newRow("http public") << u"http://example.com/v1"_s << u"could be read on the way"_s
                                 << u"https://example.com/v1"_s;
    QTest::newRow("looks local") << u"http://localhost.evil.com/v1"_s << u"is another host"_s
                                 << u"https://localhost.evil.com/v1"_s;
    QTest::newRow("looks like 127") << u"http://127.0.0.1.evil.com"_s << u"is another host"_s
                                    << u"https://127.0.0.1.evil.com"_s;
    QTest::newRow("user and password")
        << u"https://user:secret@example.com"_s << u"go to “example.com”"_s << none;
    QTest::newRow("address as user") << u"https://127.0.0.1@evil.com:444/v1"_s << u"go to “evil.com”"_s
                                     << none;
    QTest::newRow("user only") << u"https://@example.com"_s << u"@ sign"_s << none;
    QTest::newRow("two at signs") << u"https://a@b@c"_s << u"go to “c”"_s << none;
    QTest::newRow("port too high") << u"https://example.com:99999/v1"_s << u"There is no port 99999"_s
                                   << none;
    QTest::newRow("port huge") << u"https://example.com:999999999999999999999/"_s << u"There is no port 9"_s
                               << none;
    QTest::newRow("port 0") << u"https://example.com:0"_s << u"There is no port 0"_s << none;
    QTest::newRow("port a word") << u"https://example.com:https/"_s << u"number of a port"_s << none;
    QTest::newRow("port negative") << u"https://example.com:-1/"_s << u"number of a port"_s << none;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"not with “file://”"_s << none;
    QTest::newRow("file, one slash") << u"file:/etc/passwd"_s << begin << none;
    QTest::newRow("ftp") << u"ftp://example.com"_s << u"not with “ftp://”"_s << none;
    QTest::newRow("data") << u"data:text/plain,x"_s << begin << none;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << begin << none;
    QTest::newRow("no scheme") << u"example.com/v1"_s << begin << u"https://example.com/v1"_s;
    QTest::newRow("no scheme, port") << u"example.com:8443/v1"_s << begin << u"https://example.com:8443/v1"_s;
    QTest::newRow("no scheme, this machine")
        << u"localhost:8080/v1"_s << begin << u"http://localhost:8080/v1"_s;
    QTest::newRow("no scheme, slashes") << u"//example.com"_s << begin << u"https://example.com"_s;
    QTest::newRow("slash forgotten") << u"https:/example.com"_s << begin << u"https://example.com"_s;
    QTest::newRow("slashes forgotten") << u"HTTPS:example.com"_s << begin << u"https://example.com"_s;
    QTest::newRow("no scheme, odd host") << u"0x7f.1/v1"_s << begin << none;
    QTest::newRow("space inside") << u"https://exa mple.com"_s << u"must not hold spaces"_s << none;
    QTest::newRow("space in the path") << u"https://example.com/a b"_s << u"must not hold spaces"_s << none;
    QTest::newRow("line break") << u"https://example.com/\nv1"_s << u"must not hold spaces"_s << none;
    QTest::newRow("zero width") << u"https://exam\u200Bple.com"_s << u"invisible"_s << none;
    QTest::newRow("right to left") << u"https://example.com/\u202Ev1"_s << u"invisible"_s << none;
    QTest::newRow("backslash") << u"https://example.com\\@evil.com"_s << u"backslash"_s << none;
    QTest::newRow("backslashes") << u"https:\\\\example.com"_s << u"backslash"_s << none;
    QTest::newRow("hexadecimal") << u"https://0x7f.1/v1"_s << u"unusual way to write 127.0.0.1"_s
                                 << u"https://127.0.0.1/v1"_s;
    QTest::newRow("one number") << u"http://2130706433:81/v1"_s << u"unusual way to write 127.0.0.1"_s
                                << u"http://127.0.0.1:81/v1"_s;
    QTest::newRow("octal") << u"https://0177.0.0.1"_s << u"unusual way to write 127.0.0.1"_s
                           << u"https://127.0.0.1"_s;
    QTest::newRow("short") << u"https://127.1"_s << u"unusual way to write 127.0.0.1"_s
                           << u"https://127.0.0.1"_s;
    QTest::newRow("number too large") << u"https://256.1.1.1"_s << u"is no valid host"_s << none;
    QTest::newRow("five numbers") << u"https://1.2.3.4.5"_s << u"is no valid host"_s << none;
    QTest::newRow("circled letter") << u"http://ⓛocalhost/"_s << u"unusual way to write localhost"_s
                                    << u"http://localhost/"_s;
    QTest::newRow("wide dots") << u"https://127。0。0。1"_s << u"unusual way to write 127.0.0.1"_s
                               << u"https://127.0.0.1"_s;
    QTest::newRow("encoded letter") << u"https://exam%70le.com"_s << u"% sign"_s << none;
    QTest::newRow("trailing dot") << u"https://example.com./v1"_s << u"end with a dot"_s << none;
    QTest::newRow("interface") << u"https://[fe80::1%25eth0]/"_s << u"network interface"_s << none;
    QTest::newRow("bare interface") << u"https://[fe80::1%eth0]/"_s << u"network interface"_s << none;
    QTest::newRow("no host") << u"https:///v1"_s << u"names no host"_s << none;
    QTest::newRow("query") << u"https://example.com/v1?a=b"_s << u"question mark"_s << none;
    QTest::newRow("fragment") << u"https://example.com/v1#x"_s << u"# sign"_s << none;
    QTest::newRow("two dots") << u"https://a..b/"_s << u"not a web address"_s << none;
}

void TestBaseUrl::typedTextIsRefusedWithItsOwnReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    const TypedBaseUrl read = readBaseUrl(typed);
    QVERIFY2(read.refusal.contains(reason), qPrintable(read.refusal));
    QVERIFY(read.refusal.endsWith(u'.'));
    QVERIFY(read.url.isEmpty());
    QTEST(read.suggestion, "suggestion");
    if (!read.suggestion.isEmpty())
        QCOMPARE(readBaseUrl(read.suggestion).refusal, QString());
}

void TestBaseUrl::typedTextBecomesTheUrl_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("as it is") << u"https://example.com/v1"_s << u"https://example.com/v1"_s;
    QTest::newRow("space around") << u" https://example.com/v1/ \n"_s << u"https://example.com/v1/"_s;
    QTest::newRow("capitals") << u"HTTPS://EXAMPLE.com"_s << u"https://example.com"_s;
    QTest::newRow("port") << u"https://example.com:65535/v1"_s << u"https://example.com:65535/v1"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080/v1"_s << u"http://127.0.0.1:8080/v1"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]:444/v1"_s << u"https://[2001:db8::1]:444/v1"_s;
    QTest::newRow("international") << u"https://bücher.example/v1"_s << u"https://xn--bcher-kva.example/v1"_s;
    QTest::newRow("international, ASCII")
        << u"https://xn--bcher-kva.example"_s << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("at sign in the path") << u"https://example.com/@v1"_s << u"https://example.com/@v1"_s;
}

void TestBaseUrl::typedTextBecomesTheUrl()
{
    QFETCH(QString, typed);
    const TypedBaseUrl read = readBaseUrl(typed);
    QCOMPARE(read.refusal, QString());
    QTEST(read.url.toString(QUrl::FullyEncoded), "url");
}

void TestBaseUrl::loopbackIsSpelledExactly_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isHere");
    QTest::newRow("name") << u"localhost"_s << true;
    QTest::newRow("capitals") << u"LocalHost"_s << true;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
    QTest::newRow("IPv4 block") << u"127.255.255.254"_s << true;
    QTest::newRow("IPv6") << u"[::1]"_s << true;
    QTest::newRow("IPv6 in full") << u"[0:0:0:0:0:0:0:1]"_s << true;
    QTest::newRow("another name") << u"localhost.evil"_s << false;
    QTest::newRow("begins like it") << u"127.0.0.1.evil"_s << false;
    QTest::newRow("too large") << u"127.0.0.256"_s << false;
    QTest::newRow("trailing dot") << u"localhost."_s << false;
    QTest::newRow("mapped") << u"[::ffff:127.0.0.1]"_s << false;
    QTest::newRow("with interface") << u"[::1%25lo]"_s << false;
    QTest::newRow("another block") << u"128.0.0.1"_s << false;
}

void TestBaseUrl::loopbackIsSpelledExactly()
{
    QFETCH(QString, host);
    QTEST(isLoopback(QUrl(u"https://%1/v1"_s.arg(host))), "isHere");
}

void TestBaseUrl::internationalHostIsShownInBothForms_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"https://Example.com:444/"_s << u"example.com"_s;
    QTest::newRow("international") << u"https://bücher.example/"_s
                                   << u"bücher.example (xn--bcher-kva.example)"_s;
    QTest::newRow("ASCII form") << u"https://xn--bcher-kva.example/"_s
                                << u"bücher.example (xn--bcher-kva.example)"_s;
    QTest::newRow("Cyrillic twin") << u"https://аpple.com/"_s << u"аpple.com (xn--pple-43d.com)"_s;
    QTest::newRow("no valid name") << u"https://xn--zzzzzz999999.example/"_s << u"xn--zzzzzz999999.example"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]/"_s << u"2001:db8::1"_s;
}

void TestBaseUrl::internationalHostIsShownInBothForms()
{
    QFETCH(QString, url);
    QTEST(hostForDisplay(QUrl(url)), "shown");
    QCOMPARE(hostForDisplay(u"xn--bcher-kva.example:443"_s), u"bücher.example:443 (xn--bcher-kva.example)"_s);
    QCOMPARE(hostForDisplay(u"example.com:443"_s), u"example.com:443"_s);
    QCOMPARE(asciiHost(QUrl(u"https://BÜCHER.example"_s)), u"xn--bcher-kva.example"_s);
}

void TestBaseUrl::presetsAreUsable()
{
    QCOMPARE(baseUrlPresets().size(), 3);
    QCOMPARE(baseUrlPresets().first().url, QUrl(u"https://api.lightspark.com/umaaas/v1"_s));
    for (const BaseUrlPreset &preset : baseUrlPresets()) {
        QVERIFY(!preset.name.isEmpty());
        QCOMPARE(readBaseUrl(preset.url.toString()).url, preset.url);
    }
}

void TestBaseUrl::clientIdIsJudged_data()
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

void TestBaseUrl::clientIdIsJudged()
{
    QFETCH(QString, clientId);
    QTEST(refuseClientId(clientId).isEmpty(), "isFine");
}

QTEST_GUILESS_MAIN(TestBaseUrl)
#include "tst_baseurl.moc"
