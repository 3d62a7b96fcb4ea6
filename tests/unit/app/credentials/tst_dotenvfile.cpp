// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/credentials/dotenvfile.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QList<NamedValue> values{{"ID", "new-id"}, {"SECRET", "new-secret"}, {"OTHER_ID", "new-id", false}};

} // namespace

class tst_DotEnvFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOtherByteIsKept_data();
    void everyOtherByteIsKept();
    void saysWhatIsReplacedAndAdded();
    void whatCannotBeKeptIsRefused_data();
    void whatCannotBeKeptIsRefused();
};

void tst_DotEnvFile::everyOtherByteIsKept_data()
{
    QTest::addColumn<QByteArray>("existing");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray both = "ID=new-id\nSECRET=new-secret\n";
    QTest::newRow("empty") << ""_ba << both;
    QTest::newRow("other variables") << "A=1\n\n# note\nB='x y'\n"_ba
                                     << "A=1\n\n# note\nB='x y'\n" + both;
    QTest::newRow("no end of line") << "A=1"_ba
                                    << "A=1\n" + both;
    QTest::newRow("in place") << "A=1\nID=old\nB=2\nSECRET='old'\nC=3"_ba
                              << "A=1\nID=new-id\nB=2\nSECRET=new-secret\nC=3"_ba;
    QTest::newRow("export, blanks and a comment") << "  export ID = \"old\" # of worker\nSECRET=old\n"_ba
                                                  << "  export ID=new-id\nSECRET=new-secret\n"_ba;
    QTest::newRow("a comment behind a bare value") << "ID=old\t# a DATABASE_URL=b\nSECRET=\n"_ba << both;
    QTest::newRow("twice") << "ID=a\nSECRET=b\nID=c\n"_ba
                           << "ID=new-id\nSECRET=new-secret\nID=new-id\n"_ba;
    QTest::newRow("the other names") << "OTHER_ID=old\n"_ba
                                     << "OTHER_ID=new-id\n" + both;
    QTest::newRow("a comment stays one") << "# ID=old\n#SECRET=old\n"_ba
                                         << "# ID=old\n#SECRET=old\n" + both;
    QTest::newRow("a longer name") << "MY_ID=old\nID2=x\n"_ba
                                   << "MY_ID=old\nID2=x\n" + both;
    QTest::newRow("a name within a text of several lines")
        << "KEY=\"-----\nID=inside\nSECRET=inside\n-----\"\nID=old\n"_ba
        << "KEY=\"-----\nID=inside\nSECRET=inside\n-----\"\nID=new-id\nSECRET=new-secret\n"_ba;
    QTest::newRow("own text of several lines") << "SECRET='a\nb'\nID=x\n"_ba
                                               << "SECRET=new-secret\nID=new-id\n"_ba;
    QTest::newRow("escaped quote") << "A=\"a\\\"\nID=b\"\nID=1\nSECRET=2\n"_ba
                                   << "A=\"a\\\"\nID=b\"\nID=new-id\nSECRET=new-secret\n"_ba;
    QTest::newRow("apostrophe in a bare value") << "A=it's\nID=1\n"_ba
                                                << "A=it's\nID=new-id\nSECRET=new-secret\n"_ba;
    QTest::newRow("ends of lines of Windows") << "A=1\r\nID=old\r\nSECRET=old\r\nB=2\r\n"_ba
                                              << "A=1\r\nID=new-id\nSECRET=new-secret\nB=2\r\n"_ba;
    QTest::newRow("byte order mark and words") << "\xEF\xBB\xBF"
                                                  "A=1\nwords only\n=x\n"_ba
                                               << "\xEF\xBB\xBF"
                                                  "A=1\nwords only\n=x\n" +
                                                      both;
}

void tst_DotEnvFile::everyOtherByteIsKept()
{
    QFETCH(const QByteArray, existing);
    QFETCH(const QByteArray, expected);
    const auto result = updateDotEnv(existing, values);
    QVERIFY(std::holds_alternative<UpdatedText>(result));
    QCOMPARE(std::get<UpdatedText>(result).text.bytes().toByteArray(), expected);
    const auto again = updateDotEnv(expected, values);
    QCOMPARE(std::get<UpdatedText>(again).text.bytes().toByteArray(), expected);
}

void tst_DotEnvFile::saysWhatIsReplacedAndAdded()
{
    const auto result = updateDotEnv("ID=1\nOTHER_ID=1\nID=2\n", values);
    QCOMPARE(std::get<UpdatedText>(result).replaced, (QStringList{u"ID"_s, u"OTHER_ID"_s}));
    QCOMPARE(std::get<UpdatedText>(result).added, QStringList{u"SECRET"_s});
    const auto same = updateDotEnv("ID='new-id'\nSECRET=old\n", values);
    QCOMPARE(std::get<UpdatedText>(same).replaced, QStringList{u"SECRET"_s});
    QCOMPARE(std::get<UpdatedText>(same).added, QStringList());
}

void tst_DotEnvFile::whatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QByteArray>("existing");
    QTest::addColumn<QString>("words");
    QTest::newRow("open quote") << "A='x\nID=1\n"_ba << u"A quote in the file"_s;
    QTest::newRow("goes on") << "ID=a\\\nb\n"_ba << u"The line of ID"_s;
    QTest::newRow("a second variable behind it") << "export ID=a DATABASE_URL=b\n"_ba << u"The line of ID"_s;
    QTest::newRow("a second command") << "ID=a; OTHER=b\n"_ba << u"The line of ID"_s;
    QTest::newRow("a second command without a blank") << "ID=a;OTHER=b\n"_ba << u"The line of ID"_s;
    QTest::newRow("behind a quote") << "SECRET='a\nb' OTHER=c\n"_ba << u"The line of SECRET"_s;
    QTest::newRow("not UTF-8") << "A=\xFF\n"_ba << u"not a text file"_s;
    QTest::newRow("NUL") << QByteArray("A=\0\n", 4) << u"not a text file"_s;
}

void tst_DotEnvFile::whatCannotBeKeptIsRefused()
{
    QFETCH(const QByteArray, existing);
    QFETCH(const QString, words);
    const auto result = updateDotEnv(existing, values);
    QVERIFY(std::holds_alternative<FormatRefusal>(result));
    QVERIFY2(std::get<FormatRefusal>(result).reason.contains(words),
             qPrintable(std::get<FormatRefusal>(result).reason));
}

QTEST_GUILESS_MAIN(tst_DotEnvFile)
#include "tst_dotenvfile.moc"
