// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "ui/main/commandline.h"

using namespace Qt::StringLiterals;
using tokenry::parseCommandLine;

class tst_CommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansTheBuiltInSandbox();
    void anAccountForThisRun();
    void badInputEndsWithStatus2AndSaysWhy_data();
    void badInputEndsWithStatus2AndSaysWhy();
    void helpNamesEveryOption();
    void aSecretIsNeverAnArgument();
};

void tst_CommandLine::nothingMeansTheBuiltInSandbox()
{
    for (const QStringList &arguments :
         {QStringList{u"tokenry"_s}, QStringList{u"tokenry"_s, u"--sandbox"_s}}) {
        const auto parsed = parseCommandLine(arguments);
        QVERIFY(!parsed.exitStatus);
        QVERIFY(!parsed.commandLine.baseUrl);
    }
}

void tst_CommandLine::anAccountForThisRun()
{
    const QTemporaryDir folder;
    const auto parsed = parseCommandLine({u"tokenry"_s, u"--base-url"_s, u"https://api.example/v1/"_s,
                                          u"--client-id"_s, u"abc"_s, u"--secret-stdin"_s, u"--state-dir"_s,
                                          folder.path(), u"--log-rules"_s, u"a=true;b=false"_s});
    QVERIFY2(!parsed.exitStatus, qPrintable(parsed.text));
    QCOMPARE(parsed.commandLine.baseUrl, QUrl(u"https://api.example/v1/"_s));
    QCOMPARE(parsed.commandLine.clientId, u"abc"_s);
    QVERIFY(parsed.commandLine.secretFromStdin);
    QCOMPARE(parsed.commandLine.stateDir, folder.path());
    QCOMPARE(parsed.commandLine.logRules, u"a=true\nb=false"_s);
}

void tst_CommandLine::badInputEndsWithStatus2AndSaysWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("positional") << QStringList{u"something"_s} << u"something"_s;
    QTest::newRow("URL alone") << QStringList{u"--base-url"_s, u"https://x"_s} << u"--client-id"_s;
    QTest::newRow("client id alone") << QStringList{u"--client-id"_s, u"x"_s} << u"--base-url"_s;
    QTest::newRow("both accounts") << QStringList{u"--sandbox"_s, u"--base-url"_s, u"https://x"_s,
                                                  u"--client-id"_s, u"x"_s}
                                   << u"exclude"_s;
    QTest::newRow("secret for nothing") << QStringList{u"--secret-stdin"_s} << u"--base-url"_s;
    QTest::newRow("port") << QStringList{u"--base-url"_s, u"https://x:99999"_s, u"--client-id"_s, u"x"_s}
                          << u"not a URL"_s;
    QTest::newRow("state folder is a file")
        << QStringList{u"--state-dir"_s, u"/etc/hostname"_s} << u"not a folder"_s;
    QTest::newRow("state folder is empty") << QStringList{u"--state-dir"_s, QString()} << u"--state-dir"_s;
}

void tst_CommandLine::badInputEndsWithStatus2AndSaysWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const auto parsed = parseCommandLine(QStringList{u"tokenry"_s} + arguments);
    QCOMPARE(parsed.exitStatus, std::optional<int>(2));
    QVERIFY2(parsed.text.contains(said), qPrintable(parsed.text));
}

void tst_CommandLine::helpNamesEveryOption()
{
    const auto parsed = parseCommandLine({u"tokenry"_s, u"--help"_s});
    QCOMPARE(parsed.exitStatus, std::optional<int>(0));
    QCOMPARE(parseCommandLine({u"tokenry"_s, u"--help-all"_s}).text, parsed.text);
    for (const QString &option : {u"--sandbox"_s, u"--base-url"_s, u"--client-id"_s, u"--secret-stdin"_s,
                                  u"--state-dir"_s, u"--log-rules"_s, u"--version"_s})
        QVERIFY2(parsed.text.contains(option), qPrintable(option));
}

void tst_CommandLine::aSecretIsNeverAnArgument()
{
    const auto parsed = parseCommandLine({u"tokenry"_s, u"--secret"_s, u"s"_s});
    QCOMPARE(parsed.exitStatus, std::optional<int>(2));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
