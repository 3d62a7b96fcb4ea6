// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTest>

#include "app/export/commandtext.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://api.lightspark.com/grid/2025-10-13/"_s);
const QString curlStart =
    u"curl --user \"$GRID_CLIENT_ID:$GRID_CLIENT_SECRET\" --header 'Accept: application/json' "_s;
const QString gridStart = u"grid --base-url=https://api.lightspark.com/grid/2025-10-13 tokens "_s;
const QString address = u"https://api.lightspark.com/grid/2025-10-13/tokens"_s;

/// The words that a shell gives to the program, each with a line of its own.
QStringList wordsOf(const QString &command)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GRID_CLIENT_ID"_s, u"id"_s);
    environment.insert(u"GRID_CLIENT_SECRET"_s, u"s e'c\"ret"_s);
    shell.setProcessEnvironment(environment);
    const QString show = u"() { for word in \"$@\"; do printf '%s\\n' \"$word\"; done; }\n"_s;
    shell.start(u"sh"_s, {u"-c"_s, u"curl"_s + show + u"grid"_s + show + command});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {QString::fromUtf8(shell.readAllStandardError())};
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class tst_CommandText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listSaysTheWholeQuery();
    void getAndDeleteNameTheToken();
    void createSaysNameAndPermissions();
    void aShellReadsEveryNameAsItIs_data();
    void aShellReadsEveryNameAsItIs();
    void whatCannotBeWrittenIsLeftOut();
};

void tst_CommandText::listSaysTheWholeQuery()
{
    TokenQuery query;
    query.filter.name = u"a+b&c d"_s;
    query.filter.createdAfter = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    query.limit = 100;
    query.cursor = u"x/="_s;
    QCOMPARE(
        listCommand(CommandTool::Curl, base, query).value(),
        curlStart + u'\'' + address +
            u"?name=a%2Bb%26c%20d&createdAfter=2026-01-02T03%3A04%3A05.000Z&limit=100&cursor=x%2F%3D'"_s);
    QCOMPARE(listCommand(CommandTool::CommandLine, base, query).value(),
             gridStart + u"list '--name=a+b&c d' --created-after=2026-01-02T03:04:05.000Z --limit=100 "
                         "--cursor=x/="_s);
    QCOMPARE(listCommand(CommandTool::CommandLine, base, {}).value(), gridStart + u"list --limit=20"_s);
}

void tst_CommandText::getAndDeleteNameTheToken()
{
    const QString id = u"Token:019542f5-b3e7-1d02-0000-000000000001"_s;
    const QString path = address + u"/Token%3A019542f5-b3e7-1d02-0000-000000000001"_s;
    QCOMPARE(getCommand(CommandTool::Curl, base, id).value(), curlStart + path);
    QCOMPARE(deleteCommand(CommandTool::Curl, base, id).value(), curlStart + u"--request DELETE "_s + path);
    QCOMPARE(getCommand(CommandTool::CommandLine, base, id).value(), gridStart + u"get "_s + id);
    QCOMPARE(deleteCommand(CommandTool::CommandLine, base, id).value(), gridStart + u"revoke "_s + id);
}

void tst_CommandText::createSaysNameAndPermissions()
{
    QCOMPARE(createCommand(CommandTool::Curl, base, u"it's"_s, {u"VIEW"_s, u"NEW"_s}).value(),
             curlStart +
                 u"--header 'Content-Type: application/json' --data "
                 "'{\"name\":\"it'\\''s\",\"permissions\":[\"VIEW\",\"NEW\"]}' "_s +
                 address);
    QCOMPARE(createCommand(CommandTool::CommandLine, base, u"worker"_s, {u"VIEW"_s, u"TRANSACT"_s}).value(),
             gridStart + u"create --name=worker --permissions=VIEW,TRANSACT"_s);
}

void tst_CommandText::aShellReadsEveryNameAsItIs_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"plain"_s, u"it's"_s, u"''"_s, u"$HOME `id` $(id) \\ \"x\" ! * ~ # ; & | <"_s, u"--yes"_s,
          u"Z\u00fcrich \u65e5\u672c"_s, u"a=b,c"_s, u"{a,b} [x]"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_CommandText::aShellReadsEveryNameAsItIs()
{
    QFETCH(const QString, name);
    const QStringList grid =
        wordsOf(createCommand(CommandTool::CommandLine, base, name, {u"VIEW"_s}).value());
    QCOMPARE(grid, (QStringList{u"--base-url=https://api.lightspark.com/grid/2025-10-13"_s, u"tokens"_s,
                                u"create"_s, u"--name="_s + name, u"--permissions=VIEW"_s}));
    const QStringList curl = wordsOf(deleteCommand(CommandTool::Curl, base, name).value());
    QCOMPARE(curl, (QStringList{u"--user"_s, u"id:s e'c\"ret"_s, u"--header"_s, u"Accept: application/json"_s,
                                u"--request"_s, u"DELETE"_s,
                                address + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name))}));
}

void tst_CommandText::whatCannotBeWrittenIsLeftOut()
{
    for (const QString &name : {u"a\nrm -rf x"_s, u"a\x1b[2J"_s, u"a\u202eb"_s, QString(QChar(0xD800))}) {
        QVERIFY(!createCommand(CommandTool::CommandLine, base, name, {u"VIEW"_s}));
        TokenQuery query;
        query.filter.name = name;
        QVERIFY(!listCommand(CommandTool::CommandLine, base, query));
    }
    for (const QString &id : {u""_s, u".."_s, u"a/b"_s, u"-y"_s, u"a?b"_s})
        QVERIFY(!deleteCommand(CommandTool::CommandLine, base, id));
    QVERIFY(!getCommand(CommandTool::Curl, base, u".."_s));
    QVERIFY(!createCommand(CommandTool::CommandLine, base, u"a"_s, {}));
    QVERIFY(!createCommand(CommandTool::CommandLine, base, u"a"_s, {u"VIEW,MANAGE"_s}));
    QVERIFY(createCommand(CommandTool::Curl, base, u"a"_s, {}));
}

QTEST_GUILESS_MAIN(tst_CommandText)
#include "tst_commandtext.moc"
