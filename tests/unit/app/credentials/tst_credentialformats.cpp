// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/credentials/credentialformats.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const Credential credential{u"Token:1"_s, u"payout \"worker\"\n"_s, u"01947d22aaaa10df"_s,
                            QUrl(u"https://api.lightspark.com/grid/2025-10-13/"_s)};

/// The bytes, or "refused: …".
QByteArray formatted(CredentialFormat format, const Secret &secret, const Credential &of = credential)
{
    const auto result = formatCredential(format, of, secret);
    if (const auto *refusal = std::get_if<FormatRefusal>(&result))
        return "refused: " + refusal->reason.toUtf8();
    return std::get<Secret>(result).bytes().toByteArray();
}

QByteArray updated(const Secret &secret, QByteArrayView existing)
{
    const auto result = updateCredential(CredentialFormat::CredentialsFile, credential, secret, existing);
    if (const auto *refusal = std::get_if<FormatRefusal>(&result))
        return "refused: " + refusal->reason.toUtf8();
    return std::get<UpdatedText>(result).text.bytes().toByteArray();
}

} // namespace

class tst_CredentialFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dotEnvIsExact();
    void anUnknownAddressIsLeftOut();
    void dotEnvIsWrittenBareOrRefused_data();
    void dotEnvIsWrittenBareOrRefused();
    void curlConfigIsExact();
    void curlConfigRefusesWhatCurlReadsDifferently();
    void kubernetesSecretIsExact();
    void kubernetesTakesTheName_data();
    void kubernetesTakesTheName();
    void jsonHoldsAnySecret();
    void otherKeysOfTheCredentialsFileAreKept();
    void theCredentialsFileNeverHoldsTwoPairs();
    void anUnreadableCredentialsFileIsRefused_data();
    void anUnreadableCredentialsFileIsRefused();
    void aSecretThatIsNoTextIsRefused();
    void thePreviewHoldsNoSecret();
    void theServicesOwnPathIsInTheHomeFolder();
};

void tst_CredentialFormats::dotEnvIsExact()
{
    const Secret secret(QByteArrayView("s3cr+t/="));
    QCOMPARE(formatted(CredentialFormat::DotEnv, secret),
             "# GRID_API_TOKEN_ID holds the client ID, not the ID of the token: that is its name on the "
             "command line.\n"
             "GRID_API_TOKEN_ID=01947d22aaaa10df\nGRID_API_CLIENT_SECRET=s3cr+t/=\n"
             "GRID_BASE_URL=https://api.lightspark.com/grid/2025-10-13\n"_ba);
    Credential sdk = credential;
    sdk.variableNames = VariableNames::Sdk;
    QCOMPARE(formatted(CredentialFormat::DotEnv, secret, sdk),
             "GRID_CLIENT_ID=01947d22aaaa10df\nGRID_CLIENT_SECRET=s3cr+t/=\n"
             "GRID_BASE_URL=https://api.lightspark.com/grid/2025-10-13\n"_ba);
}

/// The built-in sandbox has another address at each start.
void tst_CredentialFormats::anUnknownAddressIsLeftOut()
{
    Credential other = credential;
    other.baseUrl.clear();
    for (const CredentialFormat format :
         {CredentialFormat::DotEnv, CredentialFormat::Json, CredentialFormat::KubernetesSecret,
          CredentialFormat::CredentialsFile}) {
        const QByteArray text = formatted(format, Secret(QByteArrayView("s")), other);
        QVERIFY2(!text.contains("BASE_URL") && !text.contains("baseUrl"), text.constData());
    }
}

void tst_CredentialFormats::dotEnvIsWrittenBareOrRefused_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"a b"_s,      u"a\tb"_s,     u"a\nb"_s,
                                 u"a\rb"_s,     u"a'b"_s,      u"\"a\""_s,
                                 u"a$b"_s,      u"${HOME}"_s,  u"a#b"_s,
                                 u"a\\b"_s,     u"`a`"_s,      u"a;b"_s,
                                 u"~a"_s,       u"a&b"_s,      u"a*b"_s,
                                 u"a!b"_s,      u"(a)"_s,      u"\u00e9"_s,
                                 u"a\u0085b"_s, u"a\u2028b"_s, QString(u"a"_s + QChar(0))})
        QTest::newRow(value.toUtf8().toHex().constData()) << value;
}

void tst_CredentialFormats::dotEnvIsWrittenBareOrRefused()
{
    QFETCH(const QString, value);
    const QByteArray refusal = formatted(CredentialFormat::DotEnv, Secret(value.toUtf8()));
    QVERIFY2(refusal.startsWith("refused: GRID_API_CLIENT_SECRET cannot be written as .env. It holds"),
             refusal.constData());
    Credential other = credential;
    other.clientId = value;
    QVERIFY(formatted(CredentialFormat::DotEnv, Secret(QByteArrayView("s")), other)
                .startsWith("refused: GRID_API_TOKEN_ID"));
    // JSON can say it.
    const QByteArray json = formatted(CredentialFormat::Json, Secret(value.toUtf8()));
    QCOMPARE(QJsonDocument::fromJson(json).object().value("clientSecret"_L1).toString(), value);
}

void tst_CredentialFormats::curlConfigIsExact()
{
    QCOMPARE(formatted(CredentialFormat::CurlConfig, Secret(QByteArrayView("a\"b\\c:d"))),
             "# Use it with: curl --config FILE \"https://api.lightspark.com/grid/2025-10-13/tokens\"\n"
             "user = \"01947d22aaaa10df:a\\\"b\\\\c:d\"\nheader = \"Accept: application/json\"\n"_ba);
}

void tst_CredentialFormats::curlConfigRefusesWhatCurlReadsDifferently()
{
    QVERIFY(formatted(CredentialFormat::CurlConfig, Secret(QByteArrayView("a\nb")))
                .startsWith("refused: A control character"));
    Credential other = credential;
    other.clientId = u"a:b"_s;
    QVERIFY(formatted(CredentialFormat::CurlConfig, Secret(QByteArrayView("s")), other)
                .startsWith("refused: A colon"));
}

void tst_CredentialFormats::kubernetesSecretIsExact()
{
    QCOMPARE(formatted(CredentialFormat::KubernetesSecret, Secret(QByteArrayView("s"))),
             "# Use it with: kubectl apply -f FILE\napiVersion: v1\nkind: Secret\nmetadata:\n"
             "  name: \"payout-worker\"\ntype: Opaque\ndata:\n"
             "  GRID_API_TOKEN_ID: \"MDE5NDdkMjJhYWFhMTBkZg==\"\n  GRID_API_CLIENT_SECRET: \"cw==\"\n"
             "  GRID_BASE_URL: \"aHR0cHM6Ly9hcGkubGlnaHRzcGFyay5jb20vZ3JpZC8yMDI1LTEwLTEz\"\n"_ba);
}

void tst_CredentialFormats::kubernetesTakesTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("words") << u"Payout worker \u00b7 EU-west"_s << "payout-worker-eu-west"_ba;
    QTest::newRow("nothing left") << u"\u65e5\u672c \u202e"_s << "api-token"_ba;
    QTest::newRow("edges") << u"--a--"_s << "a"_ba;
    QTest::newRow("YAML") << u"a\"\n  b: c"_s << "a-b-c"_ba;
    QTest::newRow("long") << QString(100, u'a') << QByteArray(63, 'a');
    QTest::newRow("hyphen at the limit") << QString(62, u'a') + u" b"_s << QByteArray(62, 'a');
}

void tst_CredentialFormats::kubernetesTakesTheName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, label);
    Credential other = credential;
    other.name = name;
    const QByteArray text = formatted(CredentialFormat::KubernetesSecret, Secret(QByteArrayView("s")), other);
    QVERIFY2(text.contains("\n  name: \"" + label + "\"\n"), text.constData());
}

void tst_CredentialFormats::jsonHoldsAnySecret()
{
    const QByteArray json = formatted(CredentialFormat::Json, Secret(QByteArrayView("a\"b\\c")));
    QVERIFY2(json.startsWith(
                 "{\n    \"tokenId\": \"Token:1\",\n    \"name\": \"payout \\\"worker\\\"\\u000a\",\n"),
             json.constData());
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object, (QJsonObject{{u"tokenId"_s, credential.tokenId},
                                  {u"name"_s, credential.name},
                                  {u"clientId"_s, credential.clientId},
                                  {u"clientSecret"_s, u"a\"b\\c"_s},
                                  {u"baseUrl"_s, u"https://api.lightspark.com/grid/2025-10-13"_s}}));
}

void tst_CredentialFormats::otherKeysOfTheCredentialsFileAreKept()
{
    const QByteArray existing =
        "{\"apiTokenId\": \"old\", \"apiClientSecret\" : \"old \\\"secret\", \"baseUrl\":null,\r\n"
        "\t\"profile\": {\"apiTokenId\": [1, 2.50, true, null, \"x\\\"y\"]}, \"big\": "
        "9007199254740993,   \"\": \"empty key\"}\n\n";
    QByteArray expected = existing;
    expected.replace("\"apiTokenId\": \"old\"", "\"apiTokenId\": \"01947d22aaaa10df\"");
    expected.replace("\"old \\\"secret\"", "\"new \\\"secret\\\"\"");
    expected.replace("\"baseUrl\":null", "\"baseUrl\":\"https://api.lightspark.com/grid/2025-10-13\"");
    const QByteArray written = updated(Secret(QByteArrayView("new \"secret\"")), existing);
    QCOMPARE(written, expected);
    // Again and again gives the same.
    QCOMPARE(updated(Secret(QByteArrayView("new \"secret\"")), written), written);
    // An empty one: only the three.
    const QByteArray alone = updated(Secret(QByteArrayView("s")), "{}");
    QCOMPARE(QJsonDocument::fromJson(alone).object().size(), 3);
}

/// The command line reads one pair of names, other tools the other one first: two different pairs in one file
/// would be two different tokens.
void tst_CredentialFormats::theCredentialsFileNeverHoldsTwoPairs()
{
    const QByteArray written = updated(Secret(QByteArrayView("new")),
                                       R"({"clientId": "old", "clientSecret": "old", "theme": "dark"})");
    QCOMPARE(QJsonDocument::fromJson(written).object(),
             (QJsonObject{{u"apiTokenId"_s, credential.clientId},
                          {u"apiClientSecret"_s, u"new"_s},
                          {u"clientId"_s, credential.clientId},
                          {u"clientSecret"_s, u"new"_s},
                          {u"baseUrl"_s, u"https://api.lightspark.com/grid/2025-10-13"_s},
                          {u"theme"_s, u"dark"_s}}));
}

void tst_CredentialFormats::anUnreadableCredentialsFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("existing");
    QTest::newRow("text") << "token=1"_ba;
    QTest::newRow("cut") << "{\"a\": 1"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("scalar") << "1"_ba;
    QTest::newRow("not UTF-8") << "{\"a\": \"\xFF\"}"_ba;
}

void tst_CredentialFormats::anUnreadableCredentialsFileIsRefused()
{
    QFETCH(QByteArray, existing);
    QVERIFY(updated(Secret(QByteArrayView("s")), existing).startsWith("refused: The file"));
}

void tst_CredentialFormats::aSecretThatIsNoTextIsRefused()
{
    for (const CredentialFormat format :
         {CredentialFormat::DotEnv, CredentialFormat::Json, CredentialFormat::CurlConfig,
          CredentialFormat::KubernetesSecret, CredentialFormat::CredentialsFile}) {
        QVERIFY(formatted(format, Secret(QByteArrayView("\xFF"))).startsWith("refused: "));
        QVERIFY(formatted(format, Secret()).startsWith("refused: "));
    }
}

void tst_CredentialFormats::thePreviewHoldsNoSecret()
{
    const QByteArray secret = "kQ8xV2mN7pR4tY6wZ1aB3cD5";
    for (const CredentialFormat format :
         {CredentialFormat::DotEnv, CredentialFormat::Json, CredentialFormat::CurlConfig,
          CredentialFormat::KubernetesSecret, CredentialFormat::CredentialsFile}) {
        const QString preview = maskedCredential(format, credential, Secret(secret));
        QVERIFY(preview.contains(QString(16, u'\u2022')));
        QVERIFY(!preview.contains(QString::fromLatin1(secret)));
        QVERIFY(!preview.contains(QString::fromLatin1(secret.toBase64())));
        QString whole = preview;
        const bool isBase64 = format == CredentialFormat::KubernetesSecret;
        whole.replace(QString(16, u'\u2022'), QString::fromLatin1(isBase64 ? secret.toBase64() : secret));
        QCOMPARE(whole.toUtf8(), formatted(format, Secret(secret)));
    }
    QCOMPARE(maskedCredential(CredentialFormat::DotEnv, credential, Secret(QByteArrayView("a b"))),
             QString());
}

void tst_CredentialFormats::theServicesOwnPathIsInTheHomeFolder()
{
    QCOMPARE(defaultCredentialsFilePath(), QDir::homePath() + u"/.grid-credentials"_s);
}

QTEST_GUILESS_MAIN(tst_CredentialFormats)
#include "tst_credentialformats.moc"
