// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/jsongrammar.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestJsonGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyJsonIsTaken_data();
    void onlyJsonIsTaken();
    void dangerousShapesAreRefused();
};

void TestJsonGrammar::onlyJsonIsTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    for (const char *text : {"{}",          " [ ] ",
                             "0",           "-0",
                             "10",          "0.5",
                             "1e3",         "-1.5E-07",
                             "1E+2",        "true",
                             "false",       "null",
                             R"("")",       R"("\"\\\/\b\f\n\r\t\u00e9")",
                             R"("\ud800")", R"({"a":[1,{"b":null}],"c":"}"})",
                             "[[],{},[]]",  "\xEF\xBB\xBF{}",
                             "\"\x7F\"",    "\"\xFF\"",
                             "\t\r\n 1"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {".5",
                             "[.3]",
                             R"({"a":.238})",
                             "1.",
                             "-",
                             "+1",
                             "01",
                             "-01",
                             "1e",
                             "1e+",
                             ".",
                             "0x1",
                             "1.e3",
                             "NaN",
                             "nul",
                             "True",
                             "truefalse",
                             "'a'",
                             R"("\x")",
                             R"("\u12")",
                             R"("\u+123")",
                             R"("\")",
                             "\"\x01\"",
                             "\"a\nb\"",
                             "\"open",
                             "{",
                             "[",
                             "]",
                             "[1,]",
                             "[,1]",
                             "[1 2]",
                             R"({"a"})",
                             R"({"a":})",
                             R"({"a":1,})",
                             R"({a:1})",
                             R"({1:2})",
                             R"([1}])",
                             R"({"a":1])",
                             "{} x",
                             "{}{}",
                             "",
                             "  ",
                             "\v1",
                             "\xEF\xBB\xBF",
                             "[\xEF\xBB\xBF]",
                             "\xFF",
                             "[1\xC2\xA0]",
                             "/**/1",
                             "[1]//"})
        QTest::addRow("not: %s", text) << QByteArray(text) << false;
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3) << false;
    QTest::newRow("NUL as an escape") << QByteArray("\"\\\0\"", 4) << false;
}

void TestJsonGrammar::onlyJsonIsTaken()
{
    QFETCH(QByteArray, text);
    QTEST(!refuseJson(text).has_value(), "isJson");
}

void TestJsonGrammar::dangerousShapesAreRefused()
{
    const auto isTooMuch = [](const QByteArray &text) {
        const auto refusal = refuseJson(text);
        return refusal && refusal->isTooMuch;
    };
    QVERIFY(!refuseJson('[' + QByteArray("[],").repeated(100) + "1]"));
    QVERIFY(!refuseJson(QByteArray(64, '[') + QByteArray(64, ']')));
    QVERIFY(isTooMuch(QByteArray(65, '[')));
    QVERIFY(isTooMuch(QByteArray("{\"a\":").repeated(65)));
    QVERIFY(!refuseJson("[" + QByteArray("{},").repeated(19'998) + "{}]"));
    QVERIFY(isTooMuch("[" + QByteArray("{},").repeated(20'000)));
    QVERIFY(!refuseJson('"' + QByteArray(100'000, '[') + '"'));
    QVERIFY(!refuseJson(R"("\")" + QByteArray(100'000, '[') + '"'));
}

QTEST_GUILESS_MAIN(TestJsonGrammar)
#include "tst_jsongrammar.moc"
