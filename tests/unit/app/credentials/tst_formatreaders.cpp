// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/credentials/credentialfile.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Each format is read back by a program that uses it.
class tst_FormatReaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curlSignsInWithIt_data();
    void curlSignsInWithIt();
    void jqReadsTheJson();
    void aYamlParserReadsTheManifest();
    void theCommandLinesFileIsReadUnderBothNames();
};

namespace {

const Credential credential{u"Token:1"_s, u"payout \"worker\""_s, u"01947d22aaaa10df"_s,
                            QUrl(u"https://api.lightspark.com/grid/2025-10-13"_s), VariableNames::Sdk};

QString saved(const QTemporaryDir &folder, CredentialFormat format, const QByteArray &secret)
{
    const QString path = folder.filePath(u"file"_s);
    const auto plan = planCredentialSave(path, format, credential, Secret(secret));
    const auto *save = std::get_if<CredentialSave>(&plan);
    return save && saveCredential(*save, QDateTime::currentDateTimeUtc()).refusal.isEmpty() ? path
                                                                                            : QString();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : process.readAllStandardError();
}

} // namespace

void tst_FormatReaders::curlSignsInWithIt_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << "abcDEF0123456789+/="_ba;
    QTest::newRow("quotes and backslashes") << R"(a"b\c\\"\n ' # $HOME `id`)"_ba;
    QTest::newRow("colons and blanks") << " :a: b: "_ba;
    QTest::newRow("Unicode") << u"Z\u00fcrich \u65e5\u672c"_s.toUtf8();
}

void tst_FormatReaders::curlSignsInWithIt()
{
    QFETCH(const QByteArray, secret);
    const QTemporaryDir folder;
    const QString path = saved(folder, CredentialFormat::CurlConfig, secret);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QProcess curl;
    curl.start(u"curl"_s, {u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--config"_s, path,
                           u"http://127.0.0.1:%1/tokens"_s.arg(server.serverPort())});
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *socket = server.nextPendingConnection();
    QByteArray request;
    QTRY_VERIFY((request += socket->readAll()).contains("\r\n\r\n"));
    socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
    QTRY_COMPARE(curl.state(), QProcess::NotRunning);
    QCOMPARE(curl.exitCode(), 0);
    QVERIFY2(request.contains("Authorization: Basic " +
                              (credential.clientId.toUtf8() + ':' + secret).toBase64() + "\r\n"),
             request.constData());
}

void tst_FormatReaders::jqReadsTheJson()
{
    const QTemporaryDir folder;
    const QByteArray secret = u"a\"b\\c \u65e5"_s.toUtf8();
    const QString path = saved(folder, CredentialFormat::Json, secret);
    QCOMPARE(outputOf(u"jq"_s, {u"-j"_s, u".clientSecret"_s, path}), secret);
    QCOMPARE(outputOf(u"jq"_s, {u"-j"_s, u".name"_s, path}), credential.name.toUtf8());
}

void tst_FormatReaders::aYamlParserReadsTheManifest()
{
    const QTemporaryDir folder;
    const QByteArray secret = u"a\"b\\c\n\u65e5"_s.toUtf8();
    const QString path = saved(folder, CredentialFormat::KubernetesSecret, secret);
    const QString python =
        u"import base64, sys, yaml\n"
        "manifest = yaml.safe_load(open(sys.argv[1], encoding='utf-8'))\n"
        "assert manifest['apiVersion'] == 'v1' and manifest['kind'] == 'Secret'\n"
        "data = {k: base64.b64decode(v, validate=True) for k, v in manifest['data'].items()}\n"
        "assert set(data) == {'GRID_CLIENT_ID', 'GRID_CLIENT_SECRET', 'GRID_BASE_URL'}\n"
        "sys.stdout.buffer.write(data['GRID_CLIENT_ID'] + b'|' + data['GRID_CLIENT_SECRET'])\n"_s;
    QCOMPARE(outputOf(u"/usr/bin/python3"_s, {u"-c"_s, python, path}),
             credential.clientId.toUtf8() + '|' + secret);
}

void tst_FormatReaders::theCommandLinesFileIsReadUnderBothNames()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"clientId\": \"old\",\n  \"clientSecret\": \"old\"\n}\n");
    file.close();
    const QString path = saved(folder, CredentialFormat::CredentialsFile, "s\"1");
    QCOMPARE(outputOf(u"jq"_s, {u"-j"_s,
                                u"[(.clientId // .apiTokenId), (.clientSecret // .apiClientSecret), "
                                "(.apiTokenId // \"\"), (.apiClientSecret // \"\")] | join(\" \")"_s,
                                path}),
             "01947d22aaaa10df s\"1 01947d22aaaa10df s\"1"_ba);
}

QTEST_GUILESS_MAIN(tst_FormatReaders)
#include "tst_formatreaders.moc"
