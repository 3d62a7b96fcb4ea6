// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/credentials/credentialformats.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const Credential credential{u"Token:1"_s, u"payout \"worker\"\n"_s, u"01947d22aaaa10df"_s,
                            QUrl(u"https://api.lightspark.com/grid/2025-10-13/"_s)};

/// The bytes, or "refused: …".
QByteArray formatted(CredentialFormat format, const Secret &secret, QByteArrayView existing = {},
                     const Credential &of = credential)
{
    const auto result = formatCredential(format, of, secret, existing);
    if (const auto *refusal = std::get_if<FormatRefusal>(&result))
        return "refused: " + refusal->reason.toUtf8();
    return std::get<Secret>(result).bytes().toByteArray();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : process.readAllStandardError();
}

} // namespace

class tst_CredentialFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dotEnvIsExact();
    void realReadersGetTheSecret_data();
    void realReadersGetTheSecret();
    void dotEnvRefusesWhatIsReadDifferently_data();
    void dotEnvRefusesWhatIsReadDifferently();
    void jsonHoldsAnySecret();
    void otherKeysOfTheCredentialsFileAreKept();
    void anUnreadableCredentialsFileIsRefused_data();
    void anUnreadableCredentialsFileIsRefused();
    void aSecretThatIsNoTextIsRefused();
    void filesAreSavedForTheOwnerOnly();
    void aRefusalLeavesTheFileAsItWas();
    void theServicesOwnPathIsInTheHomeFolder();
};

void tst_CredentialFormats::dotEnvIsExact()
{
    QCOMPARE(formatted(CredentialFormat::DotEnv, Secret(QByteArrayView("s3cr$t#"))),
             "# GRID_API_TOKEN_ID holds the client ID, not the ID of the token: that is its name on the "
             "command line.\n"
             "GRID_API_TOKEN_ID='01947d22aaaa10df'\nGRID_API_CLIENT_SECRET='s3cr$t#'\n"
             "GRID_BASE_URL='https://api.lightspark.com/grid/2025-10-13'\n"_ba);
}

void tst_CredentialFormats::realReadersGetTheSecret_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("plain") << u"abcDEF0123456789+/="_s;
    QTest::newRow("shell's characters") << u"$HOME `id` $(id) \"x\" !1 * ? ~ # ; & | < > ( ) { } [ ] %"_s;
    QTest::newRow("backslashes") << u"a\\nb\\tc\\$d \\x"_s;
    QTest::newRow("spaces at the edges") << u"  a  "_s;
    QTest::newRow("Unicode") << u"Zürich 日本 👩"_s;
    QTest::newRow("long") << QString(100'000, u'x');
}

void tst_CredentialFormats::realReadersGetTheSecret()
{
    QFETCH(QString, secret);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.env"_s);
    QCOMPARE(saveCredential(path, CredentialFormat::DotEnv, credential, Secret(secret.toUtf8())), QString());
    QCOMPARE(
        outputOf(u"sh"_s, {u"-c"_s, u". \"$1\" && printf %s \"$GRID_API_CLIENT_SECRET\""_s, u"sh"_s, path}),
        secret.toUtf8());
    const QString python =
        u"import shlex, sys\n"
        "pairs = dict(p.split('=', 1) for p in shlex.split(open(sys.argv[1], encoding='utf-8').read(), "
        "comments=True))\n"
        "assert set(pairs) == {'GRID_API_TOKEN_ID', 'GRID_API_CLIENT_SECRET', 'GRID_BASE_URL'}\n"
        "sys.stdout.buffer.write(pairs['GRID_API_CLIENT_SECRET'].encode())"_s;
    QCOMPARE(outputOf(u"python3"_s, {u"-c"_s, python, path}), secret.toUtf8());
}

void tst_CredentialFormats::dotEnvRefusesWhatIsReadDifferently_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    QTest::newRow("single quote") << u"a'b"_s << u"single quote"_s;
    QTest::newRow("newline") << u"a\nb"_s << u"line break"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"line break"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) << u"control character"_s;
    QTest::newRow("next line") << u"a\u0085b"_s << u"line break"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"line break"_s;
    QTest::newRow("variable in braces") << u"a${HOME}b"_s << u"dollar sign"_s;
    QTest::newRow("two backslashes") << u"a\\\\b"_s << u"backslash"_s;
    QTest::newRow("backslash at the end") << u"a\\"_s << u"backslash"_s;
}

void tst_CredentialFormats::dotEnvRefusesWhatIsReadDifferently()
{
    QFETCH(QString, value);
    QFETCH(QString, word);
    const QByteArray refusal = formatted(CredentialFormat::DotEnv, Secret(value.toUtf8()));
    QVERIFY2(refusal.startsWith("refused: GRID_API_CLIENT_SECRET") && refusal.contains(word.toUtf8()),
             refusal.constData());
    Credential other = credential;
    other.clientId = value;
    QVERIFY(formatted(CredentialFormat::DotEnv, Secret(QByteArrayView("s")), {}, other)
                .startsWith("refused: GRID_API_TOKEN_ID"));
    // JSON can say it.
    const QByteArray json = formatted(CredentialFormat::Json, Secret(value.toUtf8()));
    QCOMPARE(QJsonDocument::fromJson(json).object().value("clientSecret"_L1).toString(), value);
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
        R"({"apiTokenId": "old", "apiClientSecret": "old secret", "baseUrl": "old", "profile":
        {"a": [1, 2.5, true, null, "x\"y"]}, "big": 9007199254740993, "": "empty key"})";
    const QByteArray written =
        formatted(CredentialFormat::CredentialsFile, Secret(QByteArrayView("new \"secret\"")), existing);
    QVERIFY(!written.contains("old"));
    QJsonObject expected = QJsonDocument::fromJson(existing).object();
    expected.insert(u"apiTokenId"_s, credential.clientId);
    expected.insert(u"apiClientSecret"_s, u"new \"secret\""_s);
    expected.insert(u"baseUrl"_s, u"https://api.lightspark.com/grid/2025-10-13"_s);
    QCOMPARE(QJsonDocument::fromJson(written).object(), expected);
    QVERIFY(written.contains("9007199254740993"));
    // Again and again gives the same.
    QCOMPARE(formatted(CredentialFormat::CredentialsFile, Secret(QByteArrayView("new \"secret\"")), written),
             written);
    // None there, or an empty one: only the three.
    for (const QByteArrayView nothing : {QByteArrayView(), QByteArrayView(" \n"), QByteArrayView("{}")}) {
        const QByteArray alone =
            formatted(CredentialFormat::CredentialsFile, Secret(QByteArrayView("s")), nothing);
        QCOMPARE(QJsonDocument::fromJson(alone).object().size(), 3);
    }
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
    QVERIFY(formatted(CredentialFormat::CredentialsFile, Secret(QByteArrayView("s")), existing)
                .startsWith("refused: The file"));
}

void tst_CredentialFormats::aSecretThatIsNoTextIsRefused()
{
    for (const CredentialFormat format :
         {CredentialFormat::DotEnv, CredentialFormat::Json, CredentialFormat::CredentialsFile}) {
        QVERIFY(formatted(format, Secret(QByteArrayView("\xFF"))).startsWith("refused: "));
        QVERIFY(formatted(format, Secret()).startsWith("refused: "));
    }
}

void tst_CredentialFormats::filesAreSavedForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u".grid-credentials"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(R"({"kept": true, "apiClientSecret": "old"})");
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(
        saveCredential(path, CredentialFormat::CredentialsFile, credential, Secret(QByteArrayView("new"))),
        QString());
    const QJsonObject object = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(object.value("kept"_L1).toBool(), true);
    QCOMPARE(object.value("apiClientSecret"_L1).toString(), u"new"_s);
    QCOMPARE(QFile::permissions(path) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    // The other formats are files of their own: what was there is replaced, not merged.
    QCOMPARE(saveCredential(path, CredentialFormat::Json, credential, Secret(QByteArrayView("new"))),
             QString());
    QVERIFY(!contentOf(path).contains("kept"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void tst_CredentialFormats::aRefusalLeavesTheFileAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"credentials"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("not JSON");
    old.close();
    QVERIFY(!saveCredential(path, CredentialFormat::CredentialsFile, credential, Secret(QByteArrayView("s")))
                 .isEmpty());
    QVERIFY(
        !saveCredential(path, CredentialFormat::DotEnv, credential, Secret(QByteArrayView("'"))).isEmpty());
    QCOMPARE(contentOf(path), "not JSON"_ba);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(path, link));
    QVERIFY(!saveCredential(link, CredentialFormat::CredentialsFile, credential, Secret(QByteArrayView("s")))
                 .isEmpty());
    QVERIFY(!saveCredential(link, CredentialFormat::Json, credential, Secret(QByteArrayView("s"))).isEmpty());
    QCOMPARE(contentOf(path), "not JSON"_ba);
}

void tst_CredentialFormats::theServicesOwnPathIsInTheHomeFolder()
{
    QCOMPARE(defaultCredentialsFilePath(), QDir::homePath() + u"/.grid-credentials"_s);
}

QTEST_GUILESS_MAIN(tst_CredentialFormats)
#include "tst_credentialformats.moc"
