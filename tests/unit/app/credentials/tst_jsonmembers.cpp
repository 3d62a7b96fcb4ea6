// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/credentials/jsonmembers.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_JsonMembers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreReplacedAndAdded_data();
    void membersAreReplacedAndAdded();
    void onlyAnObjectIsUpdated_data();
    void onlyAnObjectIsUpdated();
};

void tst_JsonMembers::membersAreReplacedAndAdded_data()
{
    QTest::addColumn<QByteArray>("existing");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty object") << "{}"_ba
                                  << "{\n    \"a\": \"1\",\n    \"b\": \"2\"\n}"_ba;
    QTest::newRow("in place") << "{\"a\":{\"a\":[0]},\"b\":-1.5e+3}"_ba
                              << "{\"a\":\"1\",\"b\":\"2\"}"_ba;
    QTest::newRow("like the last one") << "{\n  \"x\": 1\n}\n"_ba
                                       << "{\n  \"x\": 1,\n  \"a\": \"1\",\n  \"b\": \"2\"\n}\n"_ba;
    QTest::newRow("twice") << R"({"a": 0, "b": 0, "a": true})"_ba
                           << R"({"a": "1", "b": "2", "a": "1"})"_ba;
    QTest::newRow("escaped key") << R"({"\u0061": 0, "b": 0})"_ba
                                 << R"({"\u0061": "1", "b": "2"})"_ba;
    QTest::newRow("the same name further in") << R"({"x": {"a": 0}, "b": [{"b": 1}], "a": null})"_ba
                                              << R"({"x": {"a": 0}, "b": "2", "a": "1"})"_ba;
    QTest::newRow("optional one") << R"({"a":0,"b":0,"c":"x"})"_ba
                                  << R"({"a":"1","b":"2","c":"3"})"_ba;
}

void tst_JsonMembers::membersAreReplacedAndAdded()
{
    QFETCH(const QByteArray, existing);
    QFETCH(const QByteArray, expected);
    const auto result = updateJsonMembers(existing, {{"a", "1"}, {"b", "2"}, {"c", "3", false}});
    QVERIFY(result);
    QCOMPARE(result->text.bytes().toByteArray(), expected);
    QVERIFY(QJsonDocument::fromJson(expected).isObject());
}

void tst_JsonMembers::onlyAnObjectIsUpdated_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray &text : {""_ba,
                                   "[]"_ba,
                                   "1"_ba,
                                   "{"_ba,
                                   "{\"a\"}"_ba,
                                   "{\"a\":}"_ba,
                                   "{\"a\":1,}"_ba,
                                   "{\"a\":01}"_ba,
                                   "{\"a\":1} x"_ba,
                                   "{a:1}"_ba,
                                   "{\"a\":\"\n\"}"_ba,
                                   "{\"a\":\"\\x\"}"_ba,
                                   "{\"a\":\"\\u12\"}"_ba,
                                   "{\"a\":tru}"_ba,
                                   "{\"a\":1.}"_ba,
                                   "{\"a\":-}"_ba,
                                   "{\"a\":\"x}"_ba,
                                   "{\"a\":[1,]}"_ba,
                                   "{\"a\":\"\xFF\"}"_ba,
                                   "\xEF\xBB\xBF{}"_ba,
                                   "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}"})
        QTest::newRow(qPrintable(QString::fromLatin1(text.left(30)))) << text;
}

void tst_JsonMembers::onlyAnObjectIsUpdated()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!updateJsonMembers(text, {{"a", "1"}}));
}

QTEST_GUILESS_MAIN(tst_JsonMembers)
#include "tst_jsonmembers.moc"
