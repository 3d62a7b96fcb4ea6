// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/tokens/find/textscan.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"019542f5-b3e7-1d02-0000-00000000abcd"_s;
const QString tokenId = u"Token:"_s + uuid;
const QString clientId = u"01947d22a3b4c5d6e7f8091a2b3c10df"_s;
/// As the service makes one, and as nobody should see it again.
const QString secret = u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s;

QString basic(const QString &user)
{
    return QString::fromLatin1((user + u':' + secret).toUtf8().toBase64());
}

/// The canonical ids of all mentions.
QStringList idsIn(const QString &text)
{
    QStringList ids;
    const TextScan scan = scanText(text);
    for (const TextMention &mention : scan.mentions)
        ids.append(mention.reference.ids.last());
    return ids;
}

} // namespace

class tst_TextScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreFound_data();
    void idsAreFound();
    void nothingIsFound_data();
    void nothingIsFound();
    void shortFormsAreFound_data();
    void shortFormsAreFound();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void idsAreNotMasked();
    void spansPointIntoTheText();
    void eachIdIsThereOnce();
    void aLargeTextEnds();
};

void tst_TextScan::idsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const QString pair = basic(clientId);
    QTest::newRow("log line") << u"2026-11-27T21:14:08Z payout ERROR env: GRID_CLIENT_ID="_s + clientId
                              << clientId;
    QTest::newRow("JSON log") << u"{\"level\":\"info\",\"msg\":\"revoked\",\"tokenId\":\""_s + tokenId +
                                     u"\"}"_s
                              << tokenId;
    QTest::newRow("JSON in JSON") << u"{\"message\":\"{\\\"clientId\\\":\\\""_s + clientId + u"\\\"}\"}"_s
                                  << clientId;
    QTest::newRow("JSON with an escaped colon") << u"{\"id\":\"Token\\u003a"_s + uuid + u"\"}"_s << tokenId;
    QTest::newRow("after an escaped line end") << u"\"headers\\n"_s + clientId + u"\\n\""_s << clientId;
    QTest::newRow("nginx, path")
        << u"10.0.0.1 - - [27/Nov/2026:21:14:08 +0000] \"DELETE /v1/tokens/Token%3A"_s + uuid +
               u" HTTP/1.1\" 204 0"_s
        << tokenId;
    QTest::newRow("nginx, user")
        << u"10.0.0.1 - opaque.user [27/Nov/2026:21:14:08 +0000] \"GET / HTTP/1.1\" 200 1"_s
        << u"opaque.user"_s;
    QTest::newRow("curl -v") << u"> GET /tokens HTTP/1.1\n> Authorization: Basic "_s + pair +
                                    u"\n> Accept: */*"_s
                             << clientId;
    QTest::newRow("curl -v, in words") << u"* Server auth using Basic with user 'my-id'"_s << u"my-id"_s;
    QTest::newRow("curl -u") << u"curl -u '"_s + clientId + u':' + secret + u"' https://x/tokens"_s
                             << clientId;
    QTest::newRow("curl -u, opaque") << u"curl --user opaque-id:"_s + secret + u" https://x/"_s
                                     << u"opaque-id"_s;
    QTest::newRow("curl's config") << u"user = \"opaque-id:"_s + secret + u"\"\n"_s << u"opaque-id"_s;
    QTest::newRow("web address with a user")
        << u"https://opaque-id:"_s + secret + u"@api.example/v1"_s << u"opaque-id"_s;
    QTest::newRow("encoded query") << u"GET /login?next=%2Fx%3FclientId%3D"_s + clientId + u"%26a"_s
                                   << clientId;
    QTest::newRow(".env") << u"# worker\nGRID_CLIENT_ID='short'\nGRID_CLIENT_SECRET='x'\n"_s << u"short"_s;
    QTest::newRow("fish") << u"set -x GRID_API_TOKEN_ID = \"abc\""_s << u"abc"_s;
    QTest::newRow("header") << u"X-Grid-Client-Id: abc123"_s << u"abc123"_s;
    QTest::newRow("manifest, data") << u"kind: Secret\ndata:\n  client-id: "_s +
                                           QString::fromLatin1(clientId.toUtf8().toBase64()) + u"\n"_s
                                    << clientId;
    QTest::newRow("manifest, environment")
        << u"env:\n  - name: GRID_CLIENT_ID\n    value: \"opaque-id\"\n"_s << u"opaque-id"_s;
    QTest::newRow("manifest, pair") << u"  auth: "_s + pair << clientId;
    QTest::newRow("capitals") << clientId.toUpper() << clientId;
    QTest::newRow("e-mail, quoted") << u"> > please look at "_s + tokenId + u",\n> > thanks"_s << tokenId;
    QTest::newRow("e-mail, quoted-printable") << u"token=3A"_s + uuid + u"=20is broken"_s << tokenId;
    QTest::newRow("terminal's colour") << u"id=\x1b[32m"_s + clientId + u"\x1b[0m"_s << clientId;
    QTest::newRow("base64 over lines")
        << u"Authorization: Basic "_s + pair.first(40) + u"\r\n "_s + pair.sliced(40) << clientId;
    QTest::newRow("base64 over lines of an e-mail")
        << u"> Authorization: Basic "_s + pair.first(28) + u"\n> "_s + pair.sliced(28, 30) + u"\n> "_s +
               pair.sliced(58) + u"\n> Host: x"_s
        << clientId;
    QTest::newRow("base64 with soft breaks")
        << u"Authorization: Basic "_s + pair.first(40) + u"=\n"_s + pair.sliced(40) << clientId;
    QTest::newRow("base64 without its padding")
        << u"authorization: basic "_s + QString(basic(u"opaque"_s)).remove(u'=') << u"opaque"_s;
}

void tst_TextScan::idsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    const QStringList found = idsIn(text);
    QVERIFY2(found.contains(id), qPrintable(found.join(u' ')));
}

void tst_TextScan::nothingIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("words") << u"Basic facts: the client id is missing, see the token page..."_s;
    QTest::newRow("placeholders") << u"curl -u \"$GRID_CLIENT_ID:$GRID_CLIENT_SECRET\" https://x/tokens"_s;
    QTest::newRow("names only") << u"GRID_CLIENT_ID=$GRID_CLIENT_ID clientId: <your client id>"_s;
    QTest::newRow("a longer hexadecimal text") << u"sha256:"_s + clientId + clientId;
    QTest::newRow("within a word") << u"x"_s + clientId + u"y"_s;
    QTest::newRow("base64 of another text")
        << u"Basic "_s + QString::fromLatin1("no pair in here, really"_ba.toBase64());
    QTest::newRow("base64 of bytes") << u"Basic /////////////////w=="_s;
    QTest::newRow("a cut id without a mark") << u"token 01947d22 failed"_s;
    QTest::newRow("too short a start") << u"01947d22... and so on"_s;
    QTest::newRow("nginx without a user")
        << u"10.0.0.1 - - [27/Nov/2026:21:14:08 +0000] \"GET / HTTP/1.1\" 200"_s;
    QTest::newRow("address with a port") << u"https://api.example:8443/v1"_s;
    QTest::newRow("times and versions") << u"2026-11-27T21:14:08.123Z v1.2.3 10.0.0.1:8080 200 0.123"_s;
}

void tst_TextScan::nothingIsFound()
{
    QFETCH(const QString, text);
    QCOMPARE(idsIn(text), QStringList());
}

void tst_TextScan::shortFormsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::newRow("as the table shows it")
        << u"see 01947d22\u202610df, please"_s << u"01947d22"_s << u"10df"_s;
    QTest::newRow("three dots") << u"(01947d22...10df)"_s << u"01947d22"_s << u"10df"_s;
    QTest::newRow("token id") << u"Token:01\u2026abcd"_s << u"Token:01"_s << u"abcd"_s;
    QTest::newRow("cut by a log") << u"id=01947d22a3b4c5..."_s << u"01947d22a3b4c5"_s << u""_s;
}

void tst_TextScan::shortFormsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, head);
    QFETCH(const QString, tail);
    const TextScan scan = scanText(text);
    QCOMPARE(scan.mentions.size(), 1);
    QVERIFY(scan.mentions.first().reference.shortForm);
    QCOMPARE(scan.mentions.first().reference.shortForm->head, head);
    QCOMPARE(scan.mentions.first().reference.shortForm->tail, tail);
}

void tst_TextScan::secretsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    const QString pair = basic(clientId);
    QTest::newRow(".env") << u"GRID_CLIENT_ID="_s + clientId + u"\nGRID_CLIENT_SECRET="_s + secret;
    QTest::newRow("quoted") << u"GRID_API_CLIENT_SECRET = \""_s + secret + u"\" # x"_s;
    QTest::newRow("JSON") << u"{\"clientSecret\":\""_s + secret + u"\"}"_s;
    QTest::newRow("JSON in JSON") << u"{\"m\":\"{\\\"clientSecret\\\":\\\""_s + secret + u"\\\"}\"}"_s;
    QTest::newRow("curl") << u"curl -u "_s + clientId + u':' + secret + u" https://x"_s;
    QTest::newRow("pair") << clientId + u':' + secret;
    QTest::newRow("header") << u"x-grid-client-secret: "_s + secret;
    QTest::newRow("web address") << u"https://id:"_s + secret + u"@host/"_s;
    QTest::newRow("environment") << u"- name: GRID_CLIENT_SECRET\n  value: "_s + secret;
    QTest::newRow("alone") << u"what is "_s + secret + u" for"_s;
}

void tst_TextScan::secretsAreMasked()
{
    QFETCH(const QString, text);
    const TextScan scan = scanText(text);
    const QString masked = maskedText(text, scan);
    QVERIFY2(!masked.contains(secret), qPrintable(masked));
    QCOMPARE(masked.size(), text.size());
    QCOMPARE(masked.count(u'\u2022'), secret.size());
}

void tst_TextScan::idsAreNotMasked()
{
    for (const QString &text : {tokenId, clientId, uuid, u"GRID_CLIENT_ID="_s + clientId,
                                u"DELETE /v1/tokens/"_s + tokenId, u"a line of words and 2026-11-27"_s})
        QCOMPARE(maskedText(text, scanText(text)), text);
    // A whole Basic credential is one.
    const QString header = u"Authorization: Basic "_s + basic(clientId);
    QVERIFY(!maskedText(header, scanText(header)).contains(basic(clientId).first(8)));
}

void tst_TextScan::spansPointIntoTheText()
{
    const QString text = u"\u65e5 client "_s + clientId + u" and "_s + tokenId;
    const TextScan scan = scanText(text);
    QCOMPARE(scan.mentions.size(), 2);
    QCOMPARE(text.sliced(scan.mentions.at(0).span.begin, scan.mentions.at(0).span.length), clientId);
    QCOMPARE(text.sliced(scan.mentions.at(1).span.begin, scan.mentions.at(1).span.length), tokenId);
}

void tst_TextScan::eachIdIsThereOnce()
{
    QCOMPARE(idsIn((tokenId + u' ' + tokenId.toUpper() + u" /tokens/"_s).repeated(3) + u"Token%3A"_s + uuid),
             QStringList{tokenId});
    QString many;
    for (int number = 0; number < 300; ++number)
        many += u"%1 "_s.arg(number, 32, 16, QChar(u'0'));
    QCOMPARE(scanText(many).mentions.size(), 300);
}

void tst_TextScan::aLargeTextEnds()
{
    const QString text = u"Basic "_s.repeated(20'000) + QString(200'000, u'a') + QString(200'000, u'-') +
                         u"01947d22\u2026"_s.repeated(2'000);
    QVERIFY(scanText(text).mentions.size() <= 200);
}

QTEST_GUILESS_MAIN(tst_TextScan)
#include "tst_textscan.moc"
