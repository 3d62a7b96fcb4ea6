// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/tokenjson.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestTokenJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsReadWhole();
    void eachFieldOfAnotherTypeIsInvalid_data();
    void eachFieldOfAnotherTypeIsInvalid();
    void permissionsAreKeptAsSent_data();
    void permissionsAreKeptAsSent();
    void pageIsJudged_data();
    void pageIsJudged();
    void oddRowsAreKeptAsInvalid();
    void totalIsOnlyAPlainCount_data();
    void totalIsOnlyAPlainCount();
    void badByteCostsOneNameNotThePage();
    void unreadableTimeIsKeptAsText();
    void emptyStringIsNotNull();
    void byteOrderMarkStaysInItsText();
    void tokenNeedsAnId();
    void createdTokenSurvivesABadMember();
    void errorBodyIsRecognised_data();
    void errorBodyIsRecognised();
    void fieldErrorsAreRead();
    void reasonStandsForTheMessage();
    void newestRowOfAnIdIsKept_data();
    void newestRowOfAnIdIsKept();

private:
    static Token firstOf(const QByteArray &rows)
    {
        const auto parsed = parsePage("{\"data\":[" + rows + "],\"hasMore\":false}");
        return parsed && !parsed->tokens.isEmpty() ? parsed->tokens.first()
                                                   : Token{.id = u"(nothing parsed)"_s};
    }
};

void TestTokenJson::tokenIsReadWhole()
{
    const Token token =
        firstOf(R"({"id":"Token:1","name":"é","permissions":["VIEW","MANAGE"],"clientId":"c",)"
                R"("createdAt":"2025-01-02T03:04:05Z","updatedAt":"2025-01-02T05:04:05+02:00",)"
                R"("clientSecret":"canary","later":{"a":[1]}})"_ba);
    QCOMPARE(token.id, u"Token:1"_s);
    QCOMPARE(token.name, u"é"_s);
    QCOMPARE(token.permissions.values, (QStringList{u"VIEW"_s, u"MANAGE"_s}));
    QVERIFY(token.permissions.valid);
    QCOMPARE(token.clientId, u"c"_s);
    QCOMPARE(token.createdAt.instant, token.updatedAt.instant);
    QCOMPARE(token.updatedAt.text, u"2025-01-02T05:04:05+02:00"_s);
}

void TestTokenJson::eachFieldOfAnotherTypeIsInvalid_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    for (const char *field :
         {"id", "name", "permissions", "clientId", "createdAt", "updatedAt", "clientSecret"}) {
        for (const char *value : {"", "null", "true", "7", "\"text\"", "[]", "[7]", "{}", "{\"a\":1}"})
            QTest::addRow("%s = %s", field, *value ? value : "absent")
                << QByteArray(field) << QByteArray(value);
    }
}

void TestTokenJson::eachFieldOfAnotherTypeIsInvalid()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const Token token = firstOf(value.isEmpty() ? "{\"other\":1}"_ba : "{\"" + field + "\":" + value + '}');
    const bool isText = value == "\"text\"";
    QCOMPARE(token.id.isNull(), field != "id" || !isText);
    QCOMPARE(token.name.isNull(), field != "name" || !isText);
    QCOMPARE(token.clientId.isNull(), field != "clientId" || !isText);
    QCOMPARE(token.createdAt.text.isNull(), field != "createdAt" || !isText);
    QCOMPARE(token.updatedAt.text.isNull(), field != "updatedAt" || !isText);
    QVERIFY(!token.createdAt.instant && !token.updatedAt.instant);
    QCOMPARE(token.permissions.valid, field == "permissions" && value == "[]");
    // Never a granted default.
    QVERIFY(token.permissions.values.isEmpty());
}

void TestTokenJson::permissionsAreKeptAsSent_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("unknown") << R"(["VIEW","AUDIT"])"_ba << QStringList{u"VIEW"_s, u"AUDIT"_s} << true;
    QTest::newRow("lower case") << R"(["view"])"_ba << QStringList{u"view"_s} << true;
    QTest::newRow("duplicated") << R"(["VIEW","VIEW"])"_ba << QStringList{u"VIEW"_s, u"VIEW"_s} << true;
    QTest::newRow("empty list") << "[]"_ba << QStringList() << true;
    QTest::newRow("empty text") << R"([""])"_ba << QStringList{u""_s} << true;
    QTest::newRow("mixed") << R"(["VIEW",7,null])"_ba << QStringList{u"VIEW"_s} << false;
    QTest::newRow("10 000") << "[" + QByteArray("\"X\",").repeated(9'999) + "\"X\"]"
                            << QStringList(10'000, u"X"_s) << true;
}

void TestTokenJson::permissionsAreKeptAsSent()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, values);
    QFETCH(bool, isValid);
    const Permissions permissions = firstOf("{\"permissions\":" + json + '}').permissions;
    QCOMPARE(permissions.values, values);
    QCOMPARE(permissions.valid, isValid);
}

void TestTokenJson::pageIsJudged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPage");
    QTest::addColumn<QString>("cursor");
    const auto row = [](const char *name, const QByteArray &text, bool isPage, const QString &cursor = {}) {
        QTest::newRow(name) << text << isPage << cursor;
    };
    row("last", R"({"data":[],"hasMore":false})"_ba, true);
    row("more", R"({"data":[],"hasMore":true,"nextCursor":"c/1+"})"_ba, true, u"c/1+"_s);
    row("more, cursor missing", R"({"data":[],"hasMore":true})"_ba, true);
    row("more, cursor null", R"({"data":[],"hasMore":true,"nextCursor":null})"_ba, true);
    row("more, cursor empty", R"({"data":[],"hasMore":true,"nextCursor":""})"_ba, true);
    row("more, cursor a number", R"({"data":[],"hasMore":true,"nextCursor":7})"_ba, true);
    row("last, cursor null", R"({"data":[],"hasMore":false,"nextCursor":null})"_ba, true);
    row("last, cursor given", R"({"data":[],"hasMore":false,"nextCursor":"c"})"_ba, false);
    row("hasMore missing", R"({"data":[]})"_ba, false);
    row("hasMore a text", R"({"data":[],"hasMore":"false"})"_ba, false);
    row("hasMore a number", R"({"data":[],"hasMore":0})"_ba, false);
    row("hasMore null", R"({"data":[],"hasMore":null})"_ba, false);
    row("data missing", R"({"hasMore":false})"_ba, false);
    row("data null", R"({"data":null,"hasMore":false})"_ba, false);
    row("data an object", R"({"data":{},"hasMore":false})"_ba, false);
    row("an error", R"({"status":500,"code":"X","message":"m"})"_ba, false);
    row("array", "[]"_ba, false);
    row("null", "null"_ba, false);
    row("empty", {}, false);
    row("HTML", "<html></html>"_ba, false);
    row("cut", R"({"data":[],"hasMore":fal)"_ba, false);
    row("junk behind", R"({"data":[],"hasMore":false}x)"_ba, false);
    row("number without a leading digit", R"({"data":[],"hasMore":false,"totalCount":.238})"_ba, false);
    row("number that ends with its point", R"({"data":[],"hasMore":false,"totalCount":1.})"_ba, false);
    row("escape that does not exist", R"({"data":[],"hasMore":true,"nextCursor":"a\x"})"_ba, false);
    row("raw control character", "{\"data\":[],\"hasMore\":true,\"nextCursor\":\"a\nb\"}"_ba, false);
    row("byte order mark", "\xEF\xBB\xBF{\"data\":[],\"hasMore\":false}"_ba, true);
    row("cursor with a byte order mark",
        "{\"data\":[],\"hasMore\":true,\"nextCursor\":\"\xEF\xBB\xBF"
        "c\"}"_ba,
        true, u"\uFEFFc"_s);
    row("deep", QByteArray("{\"a\":").repeated(1024) + "1" + QByteArray(1024, '}'), false);
    row("very deep", QByteArray(1'000'000, '['), false);
}

void TestTokenJson::pageIsJudged()
{
    QFETCH(QByteArray, text);
    const auto parsed = parsePage(text);
    QTEST(parsed.has_value(), "isPage");
    if (parsed)
        QTEST(parsed->nextCursor, "cursor");
    else
        QVERIFY(!parsed.error().reason.isEmpty());
}

void TestTokenJson::oddRowsAreKeptAsInvalid()
{
    const auto parsed = parsePage(R"({"data":[null,7,"x",[],{}],"hasMore":false})"_ba);
    const TokenPage &page = parsed.value();
    QCOMPARE(page.tokens.size(), 5);
    for (const Token &token : page.tokens) {
        QVERIFY(token.id.isNull());
        QVERIFY(!token.permissions.valid);
    }
}

void TestTokenJson::totalIsOnlyAPlainCount_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("total");
    QTest::newRow("count") << "238"_ba << qint64(238);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("large") << "9007199254740992"_ba << qint64(9007199254740992);
    for (const char *value : {"-1", "1.5", "1e300", "\"238\"", "null", "true", "[]", "{}"})
        QTest::newRow(value) << QByteArray(value) << qint64(-1);
}

void TestTokenJson::totalIsOnlyAPlainCount()
{
    QFETCH(QByteArray, value);
    const auto parsed = parsePage(R"({"data":[],"hasMore":false,"totalCount":)" + value + '}');
    QTEST(parsed.value().totalCount.value_or(-1), "total");
}

void TestTokenJson::badByteCostsOneNameNotThePage()
{
    const auto parsed = parsePage(
        "{\"data\":[{\"id\":\"a\",\"name\":\"b\xff\"},{\"id\":\"c\xff\",\"name\":\"d\"}],\"hasMore\":false}"_ba);
    const TokenPage &page = parsed.value();
    QCOMPARE(page.tokens.size(), 2);
    QCOMPARE(page.tokens.at(0).id, u"a"_s);
    QCOMPARE(page.tokens.at(0).name, u"b\uFFFD"_s);
    // A repaired id would be another token's.
    QVERIFY(page.tokens.at(1).id.isNull());
    QCOMPARE(page.tokens.at(1).name, u"d"_s);
}

void TestTokenJson::unreadableTimeIsKeptAsText()
{
    const Token token = firstOf(R"({"createdAt":"yesterday","updatedAt":"2025-01-02T23:59:60Z"})"_ba);
    QCOMPARE(token.createdAt.text, u"yesterday"_s);
    QVERIFY(!token.createdAt.instant);
    QVERIFY(!token.updatedAt.instant);
}

void TestTokenJson::emptyStringIsNotNull()
{
    const Token token = firstOf(R"({"name":"","id":""})"_ba);
    QVERIFY(token.name.isEmpty() && !token.name.isNull());
    QVERIFY(token.id.isEmpty() && !token.id.isNull());
}

void TestTokenJson::byteOrderMarkStaysInItsText()
{
    const QByteArray text = "{\"id\":\"\xEF\xBB\xBFT\",\"name\":\"\\\"\xEF\xBB\xBF\",\"clientId\":\"\\ufeff"
                            "c\",\"\xEF\xBB\xBFpermissions\":[]}"_ba;
    for (const Token &token :
         {parseToken(text).value(), firstOf(text), parseCreatedToken(text, scanTopLevelObject(text))}) {
        QCOMPARE(token.id, u"\uFEFFT"_s);
        QCOMPARE(token.name, u"\"\uFEFF"_s);
        QCOMPARE(token.clientId, u"\uFEFFc"_s);
        QVERIFY(!token.permissions.valid);
    }
}

void TestTokenJson::tokenNeedsAnId()
{
    QVERIFY(parseToken(R"({"id":"T"})"_ba).has_value());
    for (const QByteArray &text : {"{}"_ba, R"({"id":""})"_ba, R"({"id":7})"_ba, "[]"_ba, "x"_ba})
        QVERIFY(!parseToken(text));
}

void TestTokenJson::createdTokenSurvivesABadMember()
{
    const QByteArray text =
        "{\"name\":\"b\xff\",\"permissions\":[\"VIEW\"],\"id\":\"T\",\"clientId\":\"c\",\"createdAt\":\"2025-01-0"_ba;
    const Token token = parseCreatedToken(text, scanTopLevelObject(text));
    QCOMPARE(token.id, u"T"_s);
    QCOMPARE(token.clientId, u"c"_s);
    QCOMPARE(token.permissions.values, QStringList{u"VIEW"_s});
    QVERIFY(token.name.isNull());
    QVERIFY(token.createdAt.text.isNull());
}

void TestTokenJson::errorBodyIsRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isError");
    QTest::newRow("whole") << R"({"status":404,"code":"TOKEN_NOT_FOUND","message":"m","details":{}})"_ba
                           << true;
    QTest::newRow("code only") << R"({"code":"X"})"_ba << true;
    QTest::newRow("odd others") << R"({"code":"X","message":7,"details":[1]})"_ba << true;
    QTest::newRow("no code") << R"({"status":404,"message":"m"})"_ba << false;
    QTest::newRow("code a number") << R"({"code":404})"_ba << false;
    QTest::newRow("code empty") << R"({"code":""})"_ba << false;
    QTest::newRow("number without a leading digit")
        << R"({"code":"X","details":{"errors":[{},.3]}})"_ba << false;
    QTest::newRow("array") << "[]"_ba << false;
    QTest::newRow("HTML") << "<html>"_ba << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestTokenJson::errorBodyIsRecognised()
{
    QFETCH(QByteArray, text);
    QTEST(parseErrorBody(text).has_value(), "isError");
}

void TestTokenJson::fieldErrorsAreRead()
{
    const auto body = parseErrorBody(
        R"({"code":"INVALID_INPUT","message":"m","details":{"errors":[)"
        R"({"field":"name","constraint":{"maxLength":64,"minLength":1,"later":{"a":[]}},"message":"too long"},null,)"
        R"({"field":"permissions.0","constraint":{"enum":["VIEW",7,"MANAGE"],"format":"slug","pattern":"^a$"}},)"
        R"({"field":7,"constraint":"length"},)"
        R"({"field":"x","constraint":{"maxLength":-1,"minLength":1.5,"enum":"VIEW","format":7,"pattern":[]}}]}})");
    QCOMPARE(body->fieldErrors.size(), 4);
    const FieldError &name = body->fieldErrors.at(0);
    QCOMPARE(name.field, u"name"_s);
    QCOMPARE(name.message, u"too long"_s);
    QCOMPARE(name.constraint, (FieldConstraint{.minLength = 1, .maxLength = 64}));
    QCOMPARE(name.rawConstraint, uR"({"later":{"a":[]},"maxLength":64,"minLength":1})"_s);
    QCOMPARE(
        body->fieldErrors.at(1).constraint,
        (FieldConstraint{.format = u"slug"_s, .pattern = u"^a$"_s, .allowed = {u"VIEW"_s, u"MANAGE"_s}}));
    QVERIFY(body->fieldErrors.at(2).field.isEmpty());
    QCOMPARE(body->fieldErrors.at(2).rawConstraint, u"length"_s);
    QCOMPARE(body->fieldErrors.at(3).constraint, FieldConstraint());
    const auto flood =
        parseErrorBody(R"({"code":"X","details":{"errors":[)" + QByteArray("{},").repeated(5'000) + "{}]}}");
    QCOMPARE(flood->fieldErrors.size(), 100);
}

void TestTokenJson::reasonStandsForTheMessage()
{
    QCOMPARE(parseErrorBody(R"({"code":"RATE_LIMITED","reason":"slowly"})")->message, u"slowly"_s);
    QCOMPARE(parseErrorBody(R"({"code":"X","reason":"r","message":"m"})")->message, u"m"_s);
}

void TestTokenJson::newestRowOfAnIdIsKept_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("kept");
    const QByteArray older = R"("2025-01-02T03:04:05Z")"_ba;
    const QByteArray newer = R"("2025-01-02T03:04:04-01:00")"_ba;
    QTest::newRow("newer second") << older << newer << u"second"_s;
    QTest::newRow("newer first") << newer << older << u"first"_s;
    QTest::newRow("equal") << older << older << u"first"_s;
    QTest::newRow("only the second is readable") << "7"_ba << older << u"second"_s;
    QTest::newRow("only the first is readable") << older << R"("soon")"_ba << u"first"_s;
    QTest::newRow("none is readable") << "null"_ba
                                      << "null"_ba << u"first"_s;
}

void TestTokenJson::newestRowOfAnIdIsKept()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const auto parsed = parsePage(R"({"data":[{"id":"a"},{"id":"b","name":"first","updatedAt":)" + first +
                                  R"(},{"id":"c"},{},{},{"id":"b","name":"second","updatedAt":)" + second +
                                  R"(}],"hasMore":false,"totalCount":6})");
    QStringList ids;
    for (const Token &token : parsed->tokens)
        ids.append(token.id);
    // Rows without an ID are not repeats of each other.
    QCOMPARE(ids, (QStringList{u"a"_s, u"b"_s, u"c"_s, QString(), QString()}));
    QTEST(parsed->tokens.at(1).name, "kept");
    QVERIFY(parsed->repeatsIds);
    QVERIFY(!parsePage(R"({"data":[{"id":"a"},{"id":"b"},{}],"hasMore":false})")->repeatsIds);
}

QTEST_GUILESS_MAIN(TestTokenJson)
#include "tst_tokenjson.moc"
