// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/core/displaytext.h"
#include "app/tokens/find/tokenreference.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"019542f5-b3e7-1d02-0000-00000000abcd"_s;
const QString tokenId = u"Token:"_s + uuid;
const QString clientId = u"01947d22a3b4c5d6e7f8091a2b3c10df"_s;

} // namespace

class tst_TokenReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfOneId_data();
    void formsOfOneId();
    void theTypedTextComesFirst();
    void aTextThatIsNoFormIsTakenAsTyped_data();
    void aTextThatIsNoFormIsTakenAsTyped();
    void aWebAddressIsNotSent_data();
    void aWebAddressIsNotSent();
    void theTablesShortFormMayNameSeveral_data();
    void theTablesShortFormMayNameSeveral();
    void tooFewCharactersAreNoShortForm_data();
    void tooFewCharactersAreNoShortForm();
    void pastedTextIsCleaned_data();
    void pastedTextIsCleaned();
};

void tst_TokenReference::formsOfOneId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("as the service gives it") << tokenId << tokenId;
    QTest::newRow("percent-encoded") << u"Token%3A"_s + uuid << tokenId;
    QTest::newRow("percent-encoded, small letters") << u"token%3a"_s + uuid << tokenId;
    QTest::newRow("capitals") << tokenId.toUpper() << tokenId;
    QTest::newRow("bare UUID") << uuid << tokenId;
    QTest::newRow("bare UUID in capitals") << uuid.toUpper() << tokenId;
    QTest::newRow("web address") << u"https://api.lightspark.com/grid/2025-10-13/tokens/Token%3A"_s + uuid
                                 << tokenId;
    QTest::newRow("web address with query and fragment")
        << u"https://host/tokens/"_s + tokenId + u"?a=b#c"_s << tokenId;
    QTest::newRow("path") << u"/tokens/"_s + tokenId << tokenId;
    QTest::newRow("path of another kind of id") << u"https://host/tokens/opaque%2Fid/"_s << u"opaque/id"_s;
    QTest::newRow("log line") << u"12:01 DELETE /v1/tokens/Token%3A"_s + uuid + u" HTTP/1.1 204"_s << tokenId;
    QTest::newRow("log line without a path") << u"revoked token="_s + tokenId + u" by ops"_s << tokenId;
    QTest::newRow("from JSON") << u"\"id\": \""_s + tokenId + u"\","_s << tokenId;
    QTest::newRow("client id") << clientId << clientId;
    QTest::newRow("client id in capitals") << clientId.toUpper() << clientId;
    QTest::newRow("client id in a line") << u"GRID_CLIENT_ID="_s + clientId << clientId;
    QTest::newRow("client id that is a UUID") << uuid.toUpper() << uuid;
}

void tst_TokenReference::formsOfOneId()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const TokenReference reference = parseTokenReference(text);
    QVERIFY2(reference.ids.contains(id), qPrintable(reference.ids.join(u' ')));
    QVERIFY(reference.readableIds.contains(id));
    QVERIFY(reference.hasKnownForm);
    QVERIFY(reference.names({.id = id}));
    QVERIFY(reference.names({.id = u"other"_s, .clientId = id}));
    QVERIFY(!reference.names({.id = u"other"_s, .clientId = u"other"_s}));
}

void tst_TokenReference::theTypedTextComesFirst()
{
    const QString typed = tokenId.toUpper();
    QCOMPARE(parseTokenReference(typed).ids, (QStringList{typed, tokenId}));
    QCOMPARE(parseTokenReference(u"Token%3A"_s + uuid).ids, (QStringList{u"Token%3A"_s + uuid, tokenId}));
    QCOMPARE(parseTokenReference(uuid).ids, (QStringList{uuid, tokenId}));
}

void tst_TokenReference::aTextThatIsNoFormIsTakenAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("opaque") << u"Some Opaque ID"_s;
    QTest::newRow("a name like a prefix") << u"Token:payouts"_s;
    QTest::newRow("capitals of an opaque id") << u"ABC"_s;
    QTest::newRow("per cent that is data") << u"100%"_s;
    QTest::newRow("no UTF-8 behind the encoding") << u"a%FFb"_s;
    QTest::newRow("one digit more than a client id") << clientId + u'0';
}

void tst_TokenReference::aTextThatIsNoFormIsTakenAsTyped()
{
    QFETCH(QString, text);
    QCOMPARE(parseTokenReference(text).ids, QStringList{text});
    QCOMPARE(parseTokenReference(text).readableIds, QStringList{text});
    QVERIFY(!parseTokenReference(text).hasKnownForm);
}

/// Its user name and password would stand in the path of a request.
void tst_TokenReference::aWebAddressIsNotSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("with credentials") << u"https://id:secret@host/tokens/"_s + tokenId;
    QTest::newRow("without a token") << u"https://id:secret@host/config"_s;
    QTest::newRow("in a command") << u"curl -u id:secret https://host/tokens/"_s + tokenId;
    QTest::newRow("a line with a secret") << u"id="_s + clientId + u" secret=abc"_s;
}

void tst_TokenReference::aWebAddressIsNotSent()
{
    QFETCH(QString, text);
    const QStringList readable = parseTokenReference(text).readableIds;
    for (const QString &id : readable)
        QVERIFY2(!id.contains("secret"_L1), qPrintable(id));
}

void tst_TokenReference::theTablesShortFormMayNameSeveral_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("token id") << shortId(tokenId) << tokenId;
    QTest::newRow("client id") << shortId(clientId) << clientId;
    QTest::newRow("capitals") << shortId(clientId).toUpper() << clientId;
    QTest::newRow("three dots") << u"01947d22...10df"_s << clientId;
}

void tst_TokenReference::theTablesShortFormMayNameSeveral()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const TokenReference reference = parseTokenReference(text);
    QVERIFY(reference.shortForm);
    QVERIFY(reference.mayName({.id = id}));
    QVERIFY(reference.mayName({.id = u"other"_s, .clientId = id}));
    QVERIFY2(!reference.names({.id = id}), "it is not proven that this one is meant");
    QVERIFY(!reference.mayName({.id = u"other"_s, .clientId = u"other"_s}));
}

void tst_TokenReference::tooFewCharactersAreNoShortForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("too few") << u"ab…cd"_s;
    QTest::newRow("no end") << u"01947d22…"_s;
    QTest::newRow("no beginning") << u"…01947d22"_s;
    QTest::newRow("a sentence") << u"wait … for it to end"_s;
}

void tst_TokenReference::tooFewCharactersAreNoShortForm()
{
    QFETCH(QString, text);
    QVERIFY(!parseTokenReference(text).shortForm);
}

void tst_TokenReference::pastedTextIsCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("as it is") << u"Token:0195"_s << u"Token:0195"_s;
    QTest::newRow("white space") << u" \t Token:0195\n"_s << u"Token:0195"_s;
    QTest::newRow("from JSON") << u"\"Token:0195\","_s << u"Token:0195"_s;
    QTest::newRow("from a shell") << u"'abc'"_s << u"abc"_s;
    QTest::newRow("invisible") << u"\uFEFFabc\u200B"_s << u"abc"_s;
    QTest::newRow("one quote is data") << u"\"abc"_s << u"\"abc"_s;
    QTest::newRow("inside is data") << u"a b,'c'd"_s << u"a b,'c'd"_s;
    QTest::newRow("nothing") << u" \"\" "_s << u""_s;
}

void tst_TokenReference::pastedTextIsCleaned()
{
    QFETCH(QString, pasted);
    QTEST(cleanReference(pasted), "cleaned");
}

QTEST_APPLESS_MAIN(tst_TokenReference)
#include "tst_tokenreference.moc"
