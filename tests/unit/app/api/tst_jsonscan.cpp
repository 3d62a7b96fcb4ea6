// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/jsonscan.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestJsonScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreFound();
    void everyCutIsNoticed();
    void whatIsNoObjectIsSaidSo_data();
    void whatIsNoObjectIsSaidSo();
    void escapedKeysAreRecognised_data();
    void escapedKeysAreRecognised();
};

void TestJsonScan::membersAreFound()
{
    const QByteArray text = R"( { "a" : "x\"}" , "b":[1,{"c":"]"}], "d":12 ,"e":null} )";
    const JsonObjectScan scan = scanTopLevelObject(text);
    QVERIFY(scan.isObject);
    QVERIFY(scan.isWhole);
    QByteArrayList values;
    for (const JsonMember &member : scan.members) {
        QVERIFY(member.isWhole);
        values.append(text.sliced(member.valueBegin, member.valueEnd - member.valueBegin));
    }
    QCOMPARE(values, (QByteArrayList{R"("x\"}")", R"([1,{"c":"]"}])", "12", "null"}));
}

void TestJsonScan::everyCutIsNoticed()
{
    const QByteArray text = R"({"id":"T\\","permissions":["VIEW"],"n":12,"clientSecret":"s\u0041"})";
    for (qsizetype size = 0; size < text.size(); ++size) {
        const JsonObjectScan scan = scanTopLevelObject(QByteArrayView(text).first(size));
        QVERIFY(!scan.isWhole);
        QCOMPARE(scan.isObject, size > 0);
        for (const JsonMember &member : scan.members) {
            QVERIFY(member.keyEnd <= size && member.valueBegin <= member.valueEnd && member.valueEnd <= size);
            // Only the last one can be cut.
            QVERIFY(member.isWhole || &member == &scan.members.last());
        }
    }
    QVERIFY(scanTopLevelObject(text).isWhole);
}

void TestJsonScan::whatIsNoObjectIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isObject");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("array") << "[{}]"_ba << false;
    QTest::newRow("HTML") << "<html>"_ba << false;
    QTest::newRow("junk behind") << "{} x"_ba << true;
    QTest::newRow("two objects") << "{}{}"_ba << true;
    QTest::newRow("no colon") << R"({"a" 1})"_ba << true;
    QTest::newRow("no comma") << R"({"a":1 "b":2})"_ba << true;
}

void TestJsonScan::whatIsNoObjectIsSaidSo()
{
    QFETCH(QByteArray, text);
    QTEST(scanTopLevelObject(text).isObject, "isObject");
    QVERIFY(!scanTopLevelObject(text).isWhole);
}

void TestJsonScan::escapedKeysAreRecognised_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<bool>("equals");
    QTest::newRow("plain") << "clientSecret"_ba << true;
    QTest::newRow("escaped") << R"(client\u0053ecret)"_ba << true;
    QTest::newRow("all escaped")
        << R"(\u0063\u006c\u0069\u0065\u006E\u0074\u0053\u0065\u0063\u0072\u0065\u0074)"_ba << true;
    QTest::newRow("shorter") << "clientSecre"_ba << false;
    QTest::newRow("longer") << "clientSecrets"_ba << false;
    QTest::newRow("case") << "clientsecret"_ba << false;
    QTest::newRow("cut escape") << R"(client\u005)"_ba << false;
    QTest::newRow("signed digits") << R"(client\u+053ecret)"_ba << false;
}

void TestJsonScan::escapedKeysAreRecognised()
{
    QFETCH(QByteArray, inner);
    QTEST(jsonStringEquals(inner, "clientSecret"), "equals");
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
