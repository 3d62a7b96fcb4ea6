// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <optional>

#include "app/credentials/pasteinspection.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"01947d2284054f890000e63bca4810df"_s;
const QString url = u"https://api.lightspark.com/grid/2025-10-13"_s;
constexpr QByteArrayView secret = "s3cr+t/x=";

/// `%i`, `%s` and `%u` stand for the client ID, the secret and the base URL.
QString filledIn(QString text)
{
    return text.replace("%i"_L1, id).replace("%s"_L1, QString::fromUtf8(secret)).replace("%u"_L1, url);
}

} // namespace

/// Every consumer of these credentials, in the forms in which its documents and its users write them.
class tst_PastedForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConsumerIsRead_data();
    void everyConsumerIsRead();
    void placeholdersAreCalledPlaceholders_data();
    void placeholdersAreCalledPlaceholders();
    void aPlaceholderAloneIsNamed();
    void addressTailsAreTakenOff_data();
    void addressTailsAreTakenOff();
    void unreadLinesAreNamed();
    void twoPairsAreNotMixed_data();
    void twoPairsAreNotMixed();
    void onlyCredentialsAreFoundInOtherFields_data();
    void onlyCredentialsAreFoundInOtherFields();
};

void tst_PastedForms::everyConsumerIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasUrl");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << filledIn(text) << text.contains("%u"_L1);
    };
    // The SDKs' variables.
    row("SDK .env", u"GRID_CLIENT_ID=%i\nGRID_CLIENT_SECRET=%s\nGRID_BASE_URL=%u\n"_s);
    row("sample .env", u"GRID_CLIENT_ID=\"%i\"\nGRID_CLIENT_SECRET='%s'\nGRID_API_BASE_URL=%u\n"_s);
    row("export, several in a line", u"export GRID_CLIENT_ID=%i GRID_CLIENT_SECRET=%s GRID_BASE_URL=%u"_s);
    row("export, with semicolons", u"export GRID_CLIENT_ID='%i'; export GRID_CLIENT_SECRET='%s'"_s);
    row("before a command", u"GRID_CLIENT_ID=%i GRID_CLIENT_SECRET=%s GRID_BASE_URL=%u npm start"_s);
    row("fish", u"set -gx GRID_CLIENT_ID %i\nset -gx GRID_CLIENT_SECRET '%s'\nset -x GRID_BASE_URL %u"_s);
    row("PowerShell", u"$env:GRID_CLIENT_ID = \"%i\"\n$env:GRID_CLIENT_SECRET = '%s'\n"
                      "$Env:GRID_BASE_URL=\"%u\""_s);
    row("PowerShell in a line", u"$env:GRID_CLIENT_ID=\"%i\"; $env:GRID_CLIENT_SECRET=\"%s\""_s);
    row("PowerShell, for good",
        u"[Environment]::SetEnvironmentVariable(\"GRID_CLIENT_ID\", \"%i\", \"User\")\n"
        "[Environment]::SetEnvironmentVariable('GRID_CLIENT_SECRET', '%s', 'User')"_s);
    row("Windows set", u"set GRID_CLIENT_ID=%i\r\nset \"GRID_CLIENT_SECRET=%s\"\r\n"_s);
    row("Windows setx", u"setx GRID_CLIENT_ID %i\r\nsetx GRID_CLIENT_SECRET \"%s\"\r\n"_s);
    row("compose, map", u"services:\n  app:\n    environment:\n      GRID_CLIENT_ID: %i\n"
                        "      GRID_CLIENT_SECRET: \"%s\"\n      GRID_BASE_URL: %u\n"_s);
    row("compose, list",
        u"    environment:\n      - GRID_CLIENT_ID=%i\n      - \"GRID_CLIENT_SECRET=%s\"\n"_s);
    row("Kubernetes", u"env:\n  - name: GRID_CLIENT_ID\n    value: %i\n"
                      "  - name: GRID_CLIENT_SECRET\n    value: \"%s\"\n"_s);
    row("docker run", u"docker run -e GRID_CLIENT_ID=%i --env GRID_CLIENT_SECRET='%s' image"_s);
    // The command line's variables.
    row("CLI in PowerShell",
        u"$env:GRID_API_TOKEN_ID=\"%i\"\n$env:GRID_API_CLIENT_SECRET=\"%s\"\n$env:GRID_BASE_URL=\"%u\""_s);
    row("CLI in fish", u"set -x GRID_API_TOKEN_ID %i; set -x GRID_API_CLIENT_SECRET %s"_s);
    // JSON, also around it.
    row("agent tooling", u"{\"clientId\": \"%i\", \"clientSecret\": \"%s\", \"baseUrl\": \"%u\"}"_s);
    row("MCP configuration",
        u"{\"mcpServers\": {\"grid\": {\"command\": \"npx\", \"args\": [\"-y\"], \"env\": "
        "{\"GRID_CLIENT_ID\": \"%i\", \"GRID_CLIENT_SECRET\": \"%s\", "
        "\"GRID_BASE_URL\": \"%u\"}}}}"_s);
    row("MCP headers in JSON", u"{\"headers\": {\"x-grid-client-id\": \"%i\", "
                               "\"x-grid-client-secret\": \"%s\"}}"_s);
    row("a part of JSON", u"\"clientId\": \"%i\",\n\"clientSecret\": \"%s\",\n\"baseUrl\": \"%u\""_s);
    row("JavaScript", u"new Grid({ clientId: '%i', clientSecret: '%s', baseUrl: '%u' })"_s);
    // Headers and curl.
    row("MCP headers", u"X-Grid-Client-Id: %i\nx-grid-client-secret: %s\n"_s);
    row("curl, options in one", u"curl -su %i:%s %u/tokens"_s);
    row("curl, option and value in one", u"curl -sSu%i:%s '%u/customers?limit=20'"_s);
    row("curl, MCP headers", u"curl -H 'x-grid-client-id: %i' -H 'x-grid-client-secret: %s' %u/config"_s);
    row("curl on Windows", u"curl.exe -s ^\r\n  -u \"%i:%s\" ^\r\n  \"%u/tokens\""_s);
    row("curl in PowerShell", u"curl -s `\n  -u \"%i:%s\" `\n  \"%u/tokens\""_s);
    row("both names of one pair", u"GRID_API_TOKEN_ID=%i\nGRID_API_CLIENT_SECRET=%s\nGRID_CLIENT_ID=%i\n"
                                  "GRID_CLIENT_SECRET=%s\n"_s);
}

void tst_PastedForms::everyConsumerIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, hasUrl);
    for (const CredentialField field :
         {CredentialField::BaseUrl, CredentialField::ClientId, CredentialField::Secret}) {
        const std::optional<PasteFinding> finding = inspectPasted(field, text);
        QVERIFY(finding && finding->fix);
        QCOMPARE(finding->fix->clientId, id);
        QCOMPARE(finding->fix->secret.bytes(), secret);
        QCOMPARE(finding->fix->baseUrl, hasUrl ? url : QString());
        QVERIFY(isWholeBlock(finding->kind));
        QVERIFY(finding->kind != PasteKind::Pair);
        QVERIFY2(!finding->words.contains(u"not understood"_s), qPrintable(finding->words));
    }
}

void tst_PastedForms::placeholdersAreCalledPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("baseUrl");
    const QString none;
    QTest::newRow("documentation's curl")
        << filledIn(u"curl -sS \"%u/tokens\" -u \"$GRID_CLIENT_ID:$GRID_CLIENT_SECRET\""_s) << none << url;
    QTest::newRow("curl with braces")
        << u"curl -u ${GRID_CLIENT_ID}:${GRID_CLIENT_SECRET} https://a.example"_s << none
        << u"https://a.example"_s;
    QTest::newRow("pair") << u"$GRID_CLIENT_ID:$GRID_CLIENT_SECRET"_s << none << none;
    QTest::newRow("template") << u"GRID_CLIENT_ID=<your client id>\nGRID_CLIENT_SECRET=your-client-secret"_s
                              << none << none;
    QTest::newRow("compose") << u"GRID_CLIENT_ID: ${GRID_CLIENT_ID}\nGRID_CLIENT_SECRET: {{ secret }}"_s
                             << none << none;
    QTest::newRow("code")
        << u"{ clientId: process.env.GRID_CLIENT_ID, clientSecret: process.env[\"GRID_CLIENT_SECRET\"] }"_s
        << none << none;
    QTest::newRow("only the secret") << filledIn(u"GRID_CLIENT_ID=%i\nGRID_CLIENT_SECRET=$(op read x)"_s)
                                     << id << none;
    QTest::newRow("Windows") << u"curl -u %GRID_CLIENT_ID%:%GRID_CLIENT_SECRET% https://a.example/tokens"_s
                             << none << u"https://a.example"_s;
    QTest::newRow("configuration with variables")
        << u"{\"env\": {\"GRID_CLIENT_ID\": \"${ID}\", \"GRID_CLIENT_SECRET\": \"${SECRET}\"}}"_s << none
        << none;
    QTest::newRow("shown short") << u"GRID_CLIENT_ID=…\nGRID_CLIENT_SECRET=..."_s << none << none;
}

void tst_PastedForms::placeholdersAreCalledPlaceholders()
{
    QFETCH(QString, text);
    QFETCH(QString, clientId);
    QFETCH(QString, baseUrl);
    const auto finding = inspectPasted(CredentialField::ClientId, text);
    QVERIFY(finding);
    QVERIFY(isWholeBlock(finding->kind));
    QVERIFY2(finding->words.contains(u"placeholder"_s), qPrintable(finding->words));
    QCOMPARE(finding->fix ? finding->fix->clientId : QString(), clientId);
    QCOMPARE(finding->fix ? finding->fix->baseUrl : QString(), baseUrl);
    QVERIFY(!finding->fix || finding->fix->secret.isEmpty());
}

void tst_PastedForms::aPlaceholderAloneIsNamed()
{
    for (const QString &text : {u"$CLIENT_ID"_s, u"${GRID_CLIENT_ID}"_s, u"<client id>"_s}) {
        const auto finding = inspectPasted(CredentialField::ClientId, text);
        QVERIFY2(finding && finding->kind == PasteKind::Placeholder, qPrintable(text));
        QVERIFY(!finding->fix);
    }
    QVERIFY(inspectPasted(CredentialField::Secret, u"$GRID_CLIENT_SECRET"_s));
    QVERIFY(!inspectPasted(CredentialField::Secret, u"$ECRET"_s));
}

void tst_PastedForms::addressTailsAreTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    for (const QString &tail : {u"/tokens"_s, u"/tokens?limit=20"_s, u"/tokens/Token%3A1"_s, u"/customers"_s,
                                u"/config"_s, u"?limit=20"_s, u"/anything#part"_s})
        QTest::newRow(qPrintable(tail)) << QString(url + tail) << url;
    QTest::newRow("v1") << u"https://api.lightspark.com/umaaas/v1/customers/x"_s
                        << u"https://api.lightspark.com/umaaas/v1"_s;
    QTest::newRow("no version") << u"https://gateway.example/grid/tokens/x"_s
                                << u"https://gateway.example/grid"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080/tokens"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("base alone") << url << QString();
    QTest::newRow("slash at the end") << QString(url + u'/') << QString();
    QTest::newRow("another path") << u"https://gateway.example/pay/tokenservice"_s << QString();
    QTest::newRow("host alone") << u"https://tokens.example"_s << QString();
    QTest::newRow("no address") << u"tokens"_s << QString();
}

void tst_PastedForms::addressTailsAreTakenOff()
{
    QFETCH(QString, text);
    QFETCH(QString, base);
    const auto finding = inspectPasted(CredentialField::BaseUrl, text);
    QCOMPARE(finding.has_value(), !base.isEmpty());
    if (!finding)
        return;
    QVERIFY(finding->fix);
    QCOMPARE(finding->fix->baseUrl, base);
    QVERIFY(finding->fix->secret.isEmpty());
    QVERIFY(!isWholeBlock(finding->kind));
}

void tst_PastedForms::unreadLinesAreNamed()
{
    const auto finding = inspectPasted(
        CredentialField::ClientId,
        filledIn(
            u"# ours\nGRID_CLIENT_ID=%i\nNODE_ENV=production\n\nGRID_CLIENT_SECRET=$(op read x)\nsource x"_s));
    QVERIFY(finding && finding->fix);
    QVERIFY2(finding->words.contains(u"not understood: 3, 6."_s), qPrintable(finding->words));
    QVERIFY(finding->words.contains(u"placeholder"_s));
    QCOMPARE(finding->fix->clientId, id);
    QVERIFY(!finding->fix->hasPair());
}

void tst_PastedForms::twoPairsAreNotMixed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("agent tooling")
        << u"{\"apiTokenId\": \"a\", \"apiClientSecret\": \"sa\", \"clientId\": \"b\", "
           "\"clientSecret\": \"sb\"}"_s
        << u"b"_s << "sb"_ba << true;
    QTest::newRow("half of another pair")
        << u"GRID_API_TOKEN_ID=a\nGRID_CLIENT_ID=b\nGRID_CLIENT_SECRET=sb"_s << u"b"_s << "sb"_ba << false;
    QTest::newRow("two profiles") << u"{\"one\": {\"clientId\": \"a\", \"clientSecret\": \"sa\"}, \"two\": "
                                     "{\"clientId\": \"b\", \"clientSecret\": \"sb\"}}"_s
                                  << u"a"_s << "sa"_ba << true;
    QTest::newRow("a list without secrets") << u"{\"data\": [{\"clientId\": \"a\"}, {\"clientId\": \"b\"}], "
                                               "\"new\": {\"clientId\": \"c\", \"clientSecret\": \"sc\"}}"_s
                                            << u"c"_s << "sc"_ba << false;
}

void tst_PastedForms::twoPairsAreNotMixed()
{
    QFETCH(QString, text);
    QFETCH(QString, clientId);
    QFETCH(QByteArray, expected);
    QFETCH(bool, isSaid);
    const auto finding = inspectPasted(CredentialField::Secret, text);
    QVERIFY(finding && finding->fix);
    QCOMPARE(finding->fix->clientId, clientId);
    QCOMPARE(finding->fix->secret.bytes(), QByteArrayView(expected));
    QCOMPARE(finding->words.contains(u"two different pairs"_s), isSaid);
}

void tst_PastedForms::onlyCredentialsAreFoundInOtherFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray none;
    QTest::newRow("name") << u" Acme payments, production "_s << none;
    QTest::newRow("long name") << u"acme-payments-production-2024-eu-west-1"_s << none;
    QTest::newRow("German name") << u"Zahlungsverkehrsabwicklung2024"_s << none;
    QTest::newRow("client ID") << id << none;
    QTest::newRow("path") << u"/home/me/certs/company2024rootauthority.pem"_s << none;
    QTest::newRow("secret") << u"b5f1c0d7e8a94f3c92d1aa0b7c6e5d4f00112233445566778899aabbccddeeff"_s
                            << "b5f1c0d7e8a94f3c92d1aa0b7c6e5d4f00112233445566778899aabbccddeeff"_ba;
    QTest::newRow("base64 secret") << u"Zx81Qk92LmNvbXBsZXgvc2VjcmV0+9w=="_s
                                   << "Zx81Qk92LmNvbXBsZXgvc2VjcmV0+9w=="_ba;
    QTest::newRow("pair") << filledIn(u"%i:abc"_s) << "abc"_ba;
    QTest::newRow("block") << u"GRID_CLIENT_SECRET=abc"_s << "abc"_ba;
}

void tst_PastedForms::onlyCredentialsAreFoundInOtherFields()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    const auto finding = inspectPasted(CredentialField::Other, text);
    QCOMPARE(finding.has_value(), !expected.isEmpty());
    if (!finding)
        return;
    QVERIFY(finding->fix && isWholeBlock(finding->kind));
    QCOMPARE(finding->fix->secret.bytes(), QByteArrayView(expected));
}

QTEST_GUILESS_MAIN(tst_PastedForms)
#include "tst_pastedforms.moc"
