// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/export/tokenexport.h"
#include "tests/support/fakegateway.h"
#include "tests/support/fulldisk.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

QByteArray exportTokens(const QList<Token> &tokens, TokenFileFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeRows(buffer, {RowSnapshot(tokens)}, format) ? buffer.data() : QByteArray();
}

QString saveTokens(const QString &path, const QList<Token> &tokens, TokenFileFormat format)
{
    return saveRows(path, {RowSnapshot(tokens)}, format);
}

} // namespace

class tst_TokenExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLeavesTheOldFile();
    void csvIsExact();
    void formulasAreNeutralised_data();
    void formulasAreNeutralised();
    void aRealReaderGetsTheCells();
    void jsonKeepsTheExactValues();
    void filesAreSavedOrNothingIs();
    void rowsAreWrittenInTheirOrder();
    void cellsAreWhole();
    void markdownHoldsNoMarkup();
    void filesAreNamedForAccountAndDate_data();
    void filesAreNamedForAccountAndDate();
};

void tst_TokenExport::csvIsExact()
{
    Token token = fakeToken(u"Token:1"_s, u"a \"quoted\", name"_s, {u"VIEW"_s, u"TRANSACT"_s});
    token.createdAt.text = u"2026-09-01T10:00:00.123456789+05:30"_s;
    QCOMPARE(exportTokens({token, Token{}}, TokenFileFormat::Csv),
             "\xEF\xBB\xBF\"id\",\"name\",\"permissions\",\"clientId\",\"createdAt\",\"updatedAt\"\r\n"
             "\"Token:1\",\"a \"\"quoted\"\", name\",\"VIEW TRANSACT\",\"client-of-Token:1\","
             "\"2026-09-01T10:00:00.123456789+05:30\",\"2026-09-01T10:00:00Z\"\r\n"
             "\"\",\"\",\"\",\"\",\"\",\"\"\r\n"_ba);
}

void tst_TokenExport::formulasAreNeutralised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM"_s << u"'@SUM"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'⟨U+0009⟩=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'⟨U+000D⟩=1"_s;
    QTest::newRow("spaces before") << u" \u00A0=1"_s << u"' \u00A0=1"_s;
    QTest::newRow("quotes before") << u"\"'=1"_s << u"'\"\"'=1"_s;
    QTest::newRow("wide equals") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("within") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("override") << u"a\u202E"_s << u"a⟨U+202E⟩"_s;
    QTest::newRow("line breaks") << u"a\r\nb"_s << u"a⟨U+000D⟩⟨U+000A⟩b"_s;
}

void tst_TokenExport::formulasAreNeutralised()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    const QString csv = QString::fromUtf8(exportTokens({fakeToken(u"1"_s, name)}, TokenFileFormat::Csv));
    QVERIFY2(csv.contains(u",\"%1\","_s.arg(cell)), qPrintable(csv));
    QCOMPARE(csv.count(u"\r\n"_s), 2);
}

void tst_TokenExport::aRealReaderGetsTheCells()
{
    const QByteArray csv =
        exportTokens({fakeToken(u"1"_s, u"a,\"b\"; c\n日本"_s), fakeToken(u"2"_s)}, TokenFileFormat::Csv);
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, u"import csv, io, json, sys\n"
                           "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline='')\n"
                           "print(json.dumps(list(csv.reader(text, strict=True))))"_s});
    python.write(csv);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const QJsonArray rows = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).toArray().at(1).toString(), u"a,\"b\"; c⟨U+000A⟩日本"_s);
    QCOMPARE(rows.at(2).toArray().size(), 6);
}

void tst_TokenExport::jsonKeepsTheExactValues()
{
    Token token = fakeToken(u"Token:1"_s, u"=a\u202E\n\"b\""_s, {u"VIEW"_s, u"new one"_s});
    Token invalid;
    invalid.permissions.valid = false;
    const QJsonDocument document =
        QJsonDocument::fromJson(exportTokens({token, invalid}, TokenFileFormat::Json));
    const QJsonObject object = document.array().at(0).toObject();
    QCOMPARE(object.keys(), (QStringList{u"clientId"_s, u"createdAt"_s, u"id"_s, u"name"_s, u"permissions"_s,
                                         u"updatedAt"_s}));
    QCOMPARE(object.value("name"_L1).toString(), token.name);
    QCOMPARE(object.value("permissions"_L1).toArray(), (QJsonArray{u"VIEW"_s, u"new one"_s}));
    QCOMPARE(object.value("createdAt"_L1).toString(), token.createdAt.text);
    const QJsonObject second = document.array().at(1).toObject();
    for (const QString &key : second.keys())
        QVERIFY2(second.value(key).isNull(), qPrintable(key));
    QCOMPARE(exportTokens({}, TokenFileFormat::Json), "[\n]\n"_ba);
}

void tst_TokenExport::rowsAreWrittenInTheirOrder()
{
    const RowSnapshot rows({fakeToken(u"1"_s), fakeToken(u"2"_s), fakeToken(u"3"_s)});
    for (const TokenFileFormat format :
         {TokenFileFormat::Csv, TokenFileFormat::Json, TokenFileFormat::Markdown}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeRows(buffer, {rows, std::vector<int>{2, 0}}, format));
        const qsizetype third = buffer.data().indexOf("client-of-3");
        QVERIFY(third >= 0 && third < buffer.data().indexOf("client-of-1"));
        QVERIFY(!buffer.data().contains("client-of-2"));
    }
}

void tst_TokenExport::cellsAreWhole()
{
    const QString longName(20'000, u'x');
    for (const TokenFileFormat format :
         {TokenFileFormat::Csv, TokenFileFormat::Json, TokenFileFormat::Markdown})
        QVERIFY(exportTokens({fakeToken(u"1"_s, longName)}, format).contains(longName.toLatin1()));
}

void tst_TokenExport::markdownHoldsNoMarkup()
{
    Token token = fakeToken(u"1"_s, u"a|b [c](http://d) <b>*e*</b>\n`f` \\ \u00e9"_s, {u"VIEW"_s});
    token.createdAt.text = u"2026-09-01T10:00:00Z"_s;
    token.updatedAt.text = u"2026-09-02T10:00:00Z"_s;
    QCOMPARE(QString::fromUtf8(exportTokens({token}, TokenFileFormat::Markdown)),
             u"| Name | Permissions | Client ID | Created | Updated | Token ID |\n"
             "| --- | --- | --- | --- | --- | --- |\n"
             "| a\\|b \\[c\\]\\(http:\\/\\/d\\) \\<b\\>\\*e\\*\\<\\/b\\>⟨U\\+000A⟩\\`f\\` \\\\ \u00e9"
             " | VIEW | client-of-1 | 2026-09-01T10:00:00Z | 2026-09-02T10:00:00Z | 1 |\n"_s);
}

void tst_TokenExport::filesAreNamedForAccountAndDate_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("name");
    QTest::newRow("ordinary") << u"Acme payments"_s << u"Acme payments tokens 2026-11-24.csv"_s;
    QTest::newRow("no name") << u""_s << u"tokens 2026-11-24.csv"_s;
    QTest::newRow("path") << u"../../etc: a/b"_s << u"-..-etc- a-b tokens 2026-11-24.csv"_s;
    QTest::newRow("other scripts") << u"Zürich 日本"_s << u"Zürich 日本 tokens 2026-11-24.csv"_s;
    QTest::newRow("override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b tokens 2026-11-24.csv"_s;
}

void tst_TokenExport::filesAreNamedForAccountAndDate()
{
    QFETCH(QString, account);
    QTEST(exportFileName(account, QDate(2026, 11, 24), TokenFileFormat::Csv), "name");
}

void tst_TokenExport::filesAreSavedOrNothingIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tokens.csv"_s);
    QCOMPARE(saveTokens(path, {fakeToken(u"1"_s)}, TokenFileFormat::Csv), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), exportTokens({fakeToken(u"1"_s)}, TokenFileFormat::Csv));
    QVERIFY(saveTokens(folder.filePath(u"none/\u202Etokens.csv"_s), {}, TokenFileFormat::Csv)
                .contains(u"Nothing was saved"_s));
    QVERIFY(!saveTokens(folder.filePath(u"none/\u202Etokens.csv"_s), {}, TokenFileFormat::Csv)
                 .contains(QChar(0x202E)));
}

/// What did not fit must not be taken for whole.
void tst_TokenExport::aFullDiskLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tokens.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("of last week") > 0 && file.flush());
    for (const TokenFileFormat format :
         {TokenFileFormat::Csv, TokenFileFormat::Json, TokenFileFormat::Markdown}) {
        QString refusal;
        {
            constexpr rlim_t tooSmall = 20;
            const FullDisk full(tooSmall);
            refusal = saveTokens(path, {fakeToken(u"1"_s)}, format);
        }
        QVERIFY2(refusal.startsWith(u"Nothing was saved"_s), qPrintable(refusal));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), "of last week");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"tokens.csv"_s});
    }
}

QTEST_GUILESS_MAIN(tst_TokenExport)
#include "tst_tokenexport.moc"
