// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <optional>

#include "app/credentials/pasteinspection.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"01947d2284054f890000e63bca4810df"_s;

/// What is expected of a finding; a kind of -1 stands for none.
struct Expected
{
    int kind = -1;
    QString baseUrl = {};
    QString clientId = {};
    QByteArray secret = {};
};

constexpr int kindOf(PasteKind kind)
{
    return static_cast<int>(kind);
}

} // namespace
Q_DECLARE_METATYPE(Expected)
Q_DECLARE_METATYPE(CredentialField)

class tst_PasteInspection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreJudged_data();
    void textsAreJudged();
    void blocksAreTakenApart_data();
    void blocksAreTakenApart();
    void severalFlawsAreSaidTogether();
    void swappedOnlyOnRealEvidence_data();
    void swappedOnlyOnRealEvidence();
    void hugeTextsAreLeftAlone();
};

void tst_PasteInspection::textsAreJudged_data()
{
    QTest::addColumn<CredentialField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");
    const auto inId = [](const char *name, const QString &text, PasteKind kind, const QString &fixed) {
        QTest::newRow(name) << CredentialField::ClientId << text
                            << Expected{.kind = kindOf(kind), .clientId = fixed};
    };
    const auto inSecret = [](const char *name, const QString &text, PasteKind kind, const QByteArray &fixed) {
        QTest::newRow(name) << CredentialField::Secret << text
                            << Expected{.kind = kindOf(kind), .secret = fixed};
    };
    inId("space around", u"  abc\t"_s, PasteKind::SurroundingSpace, u"abc"_s);
    inId("no-break space", u"\u00A0abc"_s, PasteKind::SurroundingSpace, u"abc"_s);
    inId("straight quotes", u"\"abc\""_s, PasteKind::Quotes, u"abc"_s);
    inId("typographic quotes", u"\u201Cabc\u201D"_s, PasteKind::Quotes, u"abc"_s);
    inId("German quotes", u"\u201Eabc\u201C"_s, PasteKind::Quotes, u"abc"_s);
    inId("guillemets with spaces", u"\u00AB\u00A0abc\u00A0\u00BB"_s, PasteKind::Quotes, u"abc"_s);
    inId("quotes in quotes", u"'\"abc\"'"_s, PasteKind::Quotes, u"abc"_s);
    inId("quotes and the comma of JSON", u"\"abc\","_s, PasteKind::Quotes, u"abc"_s);
    inId("zero width", u"a\u200Bbc"_s, PasteKind::InvisibleCharacters, u"abc"_s);
    inId("byte order mark", u"\uFEFFabc"_s, PasteKind::InvisibleCharacters, u"abc"_s);
    inId("direction", u"\u202Eabc\u202C"_s, PasteKind::InvisibleCharacters, u"abc"_s);
    inId("NUL", u"ab"_s + QChar(0) + u"c"_s, PasteKind::InvisibleCharacters, u"abc"_s);
    inId("line end after it", u"abc\n"_s, PasteKind::LineEnds, u"abc"_s);
    inId("line end inside", u"ab\r\nc"_s, PasteKind::LineEnds, u"abc"_s);
    inSecret("secret in quotes", u" 'pässword' "_s, PasteKind::Quotes, "pässword");
    inSecret("secret with a line end", u"s3cret\n"_s, PasteKind::LineEnds, "s3cret");
    QTest::newRow("URL with space") << CredentialField::BaseUrl << u" https://a.example/v1\n"_s
                                    << Expected{.kind = kindOf(PasteKind::LineEnds),
                                                .baseUrl = u"https://a.example/v1"_s};
    QTest::newRow("token ID") << CredentialField::ClientId << u"Token:019542f5-b3e7"_s
                              << Expected{.kind = kindOf(PasteKind::TokenId)};
    QTest::newRow("token ID in quotes") << CredentialField::ClientId << u"\"Token:019542f5\""_s
                                        << Expected{.kind = kindOf(PasteKind::TokenId)};
    QTest::newRow("id and secret") << CredentialField::ClientId << u"name:se:cret"_s
                                   << Expected{.kind = kindOf(PasteKind::Pair),
                                               .clientId = u"name"_s,
                                               .secret = "se:cret"};
    QTest::newRow("id and secret as secret")
        << CredentialField::Secret << QString(id + u":se:cret"_s)
        << Expected{.kind = kindOf(PasteKind::Pair), .clientId = id, .secret = "se:cret"};
    const Expected nothing;
    QTest::newRow("empty") << CredentialField::ClientId << QString() << nothing;
    QTest::newRow("client ID") << CredentialField::ClientId << id << nothing;
    QTest::newRow("secret with a colon") << CredentialField::Secret << u"se:cret"_s << nothing;
    QTest::newRow("secret with quotes inside") << CredentialField::Secret << u"a\"b'c"_s << nothing;
    QTest::newRow("secret with a space inside") << CredentialField::Secret << u"correct horse"_s << nothing;
    QTest::newRow("secret that begins with Basic")
        << CredentialField::Secret << u"Basic training"_s << nothing;
    QTest::newRow("URL") << CredentialField::BaseUrl << u"https://api.lightspark.com/umaaas/v1"_s << nothing;
    QTest::newRow("URL with a port") << CredentialField::BaseUrl << u"http://127.0.0.1:8080"_s << nothing;
    QTest::newRow("URL as client ID") << CredentialField::ClientId << u"https://a.example"_s << nothing;
    QTest::newRow("only spaces") << CredentialField::Secret << u"   "_s << nothing;
}

void tst_PasteInspection::textsAreJudged()
{
    QFETCH(CredentialField, field);
    QFETCH(QString, text);
    QFETCH(Expected, expected);
    const std::optional<PasteFinding> finding = inspectPasted(field, text);
    QCOMPARE(finding ? kindOf(finding->kind) : -1, expected.kind);
    if (!finding)
        return;
    QVERIFY(!finding->words.isEmpty());
    // A token's ID cannot be made a client ID.
    QCOMPARE(finding->fix.has_value(), finding->kind != PasteKind::TokenId);
    if (!finding->fix)
        return;
    QCOMPARE(finding->fix->baseUrl, expected.baseUrl);
    QCOMPARE(finding->fix->clientId, expected.clientId);
    QCOMPARE(finding->fix->secret.bytes(), QByteArrayView(expected.secret));
    QVERIFY(expected.secret.isEmpty() || !finding->words.contains(QString::fromUtf8(expected.secret)));
}

void tst_PasteInspection::blocksAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");
    const QString url = u"https://api.lightspark.com/grid/2025-10-13"_s;
    const auto expect = [&url](PasteKind kind, const QByteArray &secret) {
        return Expected{.kind = kindOf(kind), .baseUrl = url, .clientId = id, .secret = secret};
    };
    QTest::newRow("header") << u"Authorization: Basic dXNlcjpwYTpzcw=="_s
                            << Expected{.kind = kindOf(PasteKind::AuthorizationHeader),
                                        .clientId = u"user"_s,
                                        .secret = "pa:ss"};
    QTest::newRow("header in small letters and quotes")
        << u"'authorization:basic dXNlcjpwYTpzcw=='"_s
        << Expected{.kind = kindOf(PasteKind::AuthorizationHeader), .clientId = u"user"_s, .secret = "pa:ss"};
    QTest::newRow("bare Basic") << u" Basic dXNlcjpwYTpzcw==\n"_s
                                << Expected{.kind = kindOf(PasteKind::AuthorizationHeader),
                                            .clientId = u"user"_s,
                                            .secret = "pa:ss"};
    const QString dotEnv = u"GRID_API_TOKEN_ID=%1\nGRID_API_CLIENT_SECRET=%3\nGRID_BASE_URL=%2\n"_s;
    QTest::newRow(".env") << dotEnv.arg(id, url, u"s3cret"_s) << expect(PasteKind::DotEnv, "s3cret");
    QTest::newRow(".env with CRLF") << dotEnv.arg(id, url, u"s3cret"_s).replace(u'\n', u"\r\n"_s)
                                    << expect(PasteKind::DotEnv, "s3cret");
    QTest::newRow(".env in single quotes")
        << dotEnv.arg(u"'%1'"_s.arg(id), u"'%1'"_s.arg(url), u"'a\\\"b # c'"_s)
        << expect(PasteKind::DotEnv, "a\\\"b # c");
    QTest::newRow(".env in double quotes")
        << dotEnv.arg(u"\"%1\""_s.arg(id), u"\"%1\""_s.arg(url), u"\"a\\\"b\\$c\""_s)
        << expect(PasteKind::DotEnv, "a\"b$c");
    QTest::newRow(".env with comments and export")
        << u"# production\nexport GRID_API_TOKEN_ID = %1 # ours\n\n  export GRID_API_CLIENT_SECRET=a#b\nOTHER=x\nGRID_BASE_URL=%2"_s
               .arg(id, url)
        << expect(PasteKind::DotEnv, "a#b");
    QTest::newRow(".env through a chat")
        << dotEnv.arg(u"\u201C%1\u201D"_s.arg(id), url, u"\u2018s3cret\u2019"_s)
        << expect(PasteKind::DotEnv, "s3cret");
    QTest::newRow("one line of .env") << u"GRID_API_CLIENT_SECRET=s3cret"_s
                                      << Expected{.kind = kindOf(PasteKind::DotEnv), .secret = "s3cret"};
    QTest::newRow("credentials file")
        << u"{\"apiTokenId\": \"%1\", \"other\": {\"a\": [1, \"}\"]}, \"n\": null,\n \"apiClientSecret\": \"a\\u0062\\\"c\\\\\", \"baseUrl\": \"%2\"}"_s
               .arg(id, url)
        << expect(PasteKind::CredentialsJson, "ab\"c\\");
    QTest::newRow("JSON of ours") << u"{\"clientId\":\"%1\",\"clientSecret\":\"s\",\"baseUrl\":\"%2\"}"_s.arg(
                                         id, url)
                                  << expect(PasteKind::CredentialsJson, "s");
    QTest::newRow("curl") << u"curl -u %1:s3cret %2/tokens?limit=1"_s.arg(id, url)
                          << expect(PasteKind::CurlCommand, "s3cret");
    QTest::newRow("curl with quotes and lines")
        << u"$ curl -sS \\\n  --user '%1:a b\"c' \\\n  \"%2/tokens/x\""_s.arg(id, url)
        << expect(PasteKind::CurlCommand, "a b\"c");
    QTest::newRow("curl without a space")
        << u"curl -u\"%1:a\\\"b\" --url %2"_s.arg(id, url) << expect(PasteKind::CurlCommand, "a\"b");
    QTest::newRow("curl with a header")
        << u"curl %1 -H 'Accept: x' -H 'Authorization: Basic dXNlcjpwYTpzcw=='"_s.arg(url)
        << Expected{.kind = kindOf(PasteKind::CurlCommand),
                    .baseUrl = url,
                    .clientId = u"user"_s,
                    .secret = "pa:ss"};
    QTest::newRow("curl without credentials") << u"curl https://a.example"_s << Expected{};
    QTest::newRow("header of another kind") << u"Authorization: Bearer abc"_s << Expected{};
    QTest::newRow("header that is cut") << u"Authorization: Basic dXNl*"_s << Expected{};
    QTest::newRow("JSON without credentials") << u"{\"a\": \"b\"}"_s << Expected{};
    QTest::newRow("JSON that is cut") << u"{\"apiClientSecret\": \"s"_s << Expected{};
}

void tst_PasteInspection::blocksAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(Expected, expected);
    // Whichever field it was pasted into.
    for (const CredentialField field :
         {CredentialField::BaseUrl, CredentialField::ClientId, CredentialField::Secret}) {
        const std::optional<PasteFinding> finding = inspectPasted(field, text);
        if (expected.kind < 0) {
            QVERIFY(!finding || !isWholeBlock(finding->kind));
            continue;
        }
        QVERIFY(finding && finding->fix);
        QCOMPARE(kindOf(finding->kind), expected.kind);
        QVERIFY(isWholeBlock(finding->kind));
        QCOMPARE(finding->fix->baseUrl, expected.baseUrl);
        QCOMPARE(finding->fix->clientId, expected.clientId);
        QCOMPARE(finding->fix->secret.bytes(), QByteArrayView(expected.secret));
    }
}

void tst_PasteInspection::severalFlawsAreSaidTogether()
{
    const auto finding = inspectPasted(CredentialField::ClientId, u" \u201Ca\u200Bbc\u201D\n"_s);
    QVERIFY(finding && finding->fix);
    QCOMPARE(finding->fix->clientId, u"abc"_s);
    for (const QString &part : {u"quotation marks"_s, u"line end"_s, u"cannot be seen"_s, u"white space"_s})
        QVERIFY2(finding->words.contains(part), qPrintable(finding->words));
}

void tst_PasteInspection::swappedOnlyOnRealEvidence_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("isSwapped");
    QTest::newRow("swapped") << u"s3cret"_s << id << true;
    QTest::newRow("right") << id << u"s3cret"_s << false;
    QTest::newRow("both of the form") << id << u"0123456789abcdef0123456789ABCDEF"_s << false;
    QTest::newRow("neither") << u"a"_s << u"b"_s << false;
    QTest::newRow("no client ID yet") << QString() << id << false;
    QTest::newRow("one digit too few") << u"s3cret"_s << id.chopped(1) << false;
    QTest::newRow("no hexadecimal digit") << u"s3cret"_s << QString(id.chopped(1) + u'g') << false;
}

void tst_PasteInspection::swappedOnlyOnRealEvidence()
{
    QFETCH(QString, clientId);
    QFETCH(QString, secret);
    QFETCH(bool, isSwapped);
    const auto finding = inspectPair(clientId, secret);
    QCOMPARE(finding.has_value(), isSwapped);
    if (!finding)
        return;
    QCOMPARE(kindOf(finding->kind), kindOf(PasteKind::SwappedFields));
    QCOMPARE(finding->fix->clientId, id);
    QCOMPARE(finding->fix->secret.bytes(), QByteArrayView("s3cret"));
    QVERIFY(!finding->words.contains(u"s3cret"_s));
}

void tst_PasteInspection::hugeTextsAreLeftAlone()
{
    QVERIFY(!inspectPasted(CredentialField::Secret, QString(1 << 20, u' ')));
}

QTEST_GUILESS_MAIN(tst_PasteInspection)
#include "tst_pasteinspection.moc"
