// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QUrlQuery>

#include "app/export/commandtext.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://api.lightspark.com/grid/2025-10-13/"_s);
const QString curlStart =
    u"curl --user \"$GRID_CLIENT_ID:$GRID_CLIENT_SECRET\" --header 'Accept: application/json' "_s;
const QString gridStart = u"grid --base-url=https://api.lightspark.com/grid/2025-10-13 tokens "_s;
const QString address = u"https://api.lightspark.com/grid/2025-10-13/tokens"_s;

/// The words that a shell gives to the program, each with a line of its own. An interactive shell would also
/// expand an exclamation mark.
enum Input { Argument, Typed };
QStringList wordsOf(const QString &command, Input input = Argument)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GRID_CLIENT_ID"_s, u"id"_s);
    environment.insert(u"GRID_CLIENT_SECRET"_s, u"s e'c\"ret"_s);
    shell.setProcessEnvironment(environment);
    const QString show = u"() { for word in \"$@\"; do printf '%s\\n' \"$word\"; done; }\n"_s;
    const QString script = u"curl"_s + show + u"grid"_s + show + command;
    if (input == Typed) {
        // Interactive, as in a terminal: an exclamation mark outside of single quotes would be expanded.
        shell.start(u"bash"_s, {u"--norc"_s, u"--noediting"_s, u"-i"_s});
        shell.write(u"set -o history -o histexpand\n"_s.toUtf8() + script.toUtf8() + '\n');
        shell.closeWriteChannel();
    } else {
        shell.start(u"sh"_s, {u"-c"_s, script});
    }
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
    void bashReadsBackEachKindOfName_data();
    void bashReadsBackEachKindOfName();
    void severalDeletionsStopAtTheFirstFailure();
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
    QCOMPARE(deleteCommand(CommandTool::Curl, base, {id}).value(), curlStart + u"--request DELETE "_s + path);
    QCOMPARE(getCommand(CommandTool::CommandLine, base, id).value(), gridStart + u"get "_s + id);
    QCOMPARE(deleteCommand(CommandTool::CommandLine, base, {id}).value(), gridStart + u"revoke "_s + id);
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
    const QStringList curl = wordsOf(deleteCommand(CommandTool::Curl, base, {name}).value());
    QCOMPARE(curl, (QStringList{u"--user"_s, u"id:s e'c\"ret"_s, u"--header"_s, u"Accept: application/json"_s,
                                u"--request"_s, u"DELETE"_s,
                                address + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name))}));
}

/// What curl would send is read back as JSON, so a name is compared with the exact one, line feeds too.
void tst_CommandText::bashReadsBackEachKindOfName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"two\nlines"_s, u"it's \"quoted\""_s, u"back\\slash\ttab"_s, u"!!"_s,
                                u"@file"_s, u"$(touch /tmp/x)`id`"_s, u"'\n'"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_CommandText::bashReadsBackEachKindOfName()
{
    QFETCH(const QString, name);
    const QStringList words =
        wordsOf(createCommand(CommandTool::Curl, base, name, {u"VIEW"_s}).value(), Typed);
    QCOMPARE(words.size(), 9);
    QCOMPARE(words.at(6), u"--data"_s);
    const QJsonObject body = QJsonDocument::fromJson(words.at(7).toUtf8()).object();
    QCOMPARE(body.value("name"_L1).toString(), name);
    TokenQuery query;
    query.filter.name = name;
    const QUrl url(wordsOf(listCommand(CommandTool::Curl, base, query).value(), Typed).constLast());
    QCOMPARE(QUrlQuery(url).queryItemValue(u"name"_s, QUrl::FullyDecoded), name);
}

/// Pasted into a shell, not one of them runs before the last line was read.
void tst_CommandText::severalDeletionsStopAtTheFirstFailure()
{
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s};
    const QString grid = deleteCommand(CommandTool::CommandLine, base, ids).value();
    QCOMPARE(grid,
             gridStart + u"revoke a &&\n"_s + gridStart + u"revoke b &&\n"_s + gridStart + u"revoke c"_s);
    QProcess shell;
    shell.start(
        u"bash"_s,
        {u"--norc"_s, u"-c"_s,
         u"grid() { echo \"$4\"; [ \"$4\" != b ]; }\ncurl() { grid x x x \"${@: -1}\"; }\n"_s + grid});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), "a\nb\n"_ba);
    QVERIFY(deleteCommand(CommandTool::Curl, base, ids)->contains(u"--fail "_s));
    QVERIFY(!deleteCommand(CommandTool::Curl, base, {u"a"_s, u".."_s}));
    QVERIFY(!deleteCommand(CommandTool::Curl, base, {}));
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
        QVERIFY(!deleteCommand(CommandTool::CommandLine, base, {id}));
    QVERIFY(!getCommand(CommandTool::Curl, base, u".."_s));
    QVERIFY(!createCommand(CommandTool::CommandLine, base, u"a"_s, {}));
    QVERIFY(!createCommand(CommandTool::CommandLine, base, u"a"_s, {u"VIEW,MANAGE"_s}));
    QVERIFY(createCommand(CommandTool::Curl, base, u"a"_s, {}));
}

QTEST_GUILESS_MAIN(tst_CommandText)
#include "tst_commandtext.moc"
