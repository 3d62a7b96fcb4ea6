// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/secretscanner.h"
#include "app/core/wipedbuffer.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestSecretScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsFoundOrRefused_data();
    void secretIsFoundOrRefused();
    void everyCutGivesAllOrNothing();
    void secretIsOverwrittenInPlace();
    void secretsAreRedactedAtAnyDepth();
    void nestedSecretIsNotTheTokens();
};

void TestSecretScanner::secretIsFoundOrRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<SecretFinding>("finding");
    QTest::addColumn<QByteArray>("secret");
    const auto found = [](const char *name, const QByteArray &value, const QByteArray &secret) {
        QTest::newRow(name) << value << SecretFinding::Complete << secret;
    };
    const auto refused = [](const char *name, const QByteArray &value, SecretFinding finding) {
        QTest::newRow(name) << value << finding << QByteArray();
    };
    found("plain", "\"s3cr3t\""_ba, "s3cr3t"_ba);
    found("escapes", R"("a\"b\\c\/d\u0041")"_ba, R"(a"b\c/dA)"_ba);
    found("accent", "\"\xC3\xA9\""_ba, "\xC3\xA9"_ba);
    found("escaped accent", R"("\u00e9")"_ba, "\xC3\xA9"_ba);
    found("pair", R"("\ud83d\uDE00")"_ba, "\xF0\x9F\x98\x80"_ba);
    found("longest", '"' + QByteArray(4096, 'x') + '"', QByteArray(4096, 'x'));
    found("like a number", "\"12\""_ba, "12"_ba);
    refused("null", "null"_ba, SecretFinding::Absent);
    refused("number", "12345"_ba, SecretFinding::NotAString);
    refused("true", "true"_ba, SecretFinding::NotAString);
    refused("array", "[\"s\"]"_ba, SecretFinding::NotAString);
    refused("object", "{\"s\":\"s\"}"_ba, SecretFinding::NotAString);
    refused("empty", "\"\""_ba, SecretFinding::Empty);
    refused("huge", '"' + QByteArray(4097, 'x') + '"', SecretFinding::TooLong);
    refused("raw line break", "\"a\nb\""_ba, SecretFinding::Damaged);
    refused("escaped line break", R"("a\nb")"_ba, SecretFinding::Damaged);
    refused("escaped NUL", R"("a\u0000b")"_ba, SecretFinding::Damaged);
    refused("DEL", R"("a\u007fb")"_ba, SecretFinding::Damaged);
    refused("C1", R"("a\u0085b")"_ba, SecretFinding::Damaged);
    refused("half a pair", R"("a\ud83d")"_ba, SecretFinding::Damaged);
    refused("wrong pair", R"("\ud83d\ud83d")"_ba, SecretFinding::Damaged);
    refused("low half alone", R"("\ude00")"_ba, SecretFinding::Damaged);
    refused("bad escape", R"("a\x")"_ba, SecretFinding::Damaged);
    refused("short escape", R"("a\u12")"_ba, SecretFinding::Damaged);
    refused("bad byte", "\"a\xFF\""_ba, SecretFinding::Damaged);
    refused("overlong", "\"\xC0\x80\""_ba, SecretFinding::Damaged);
    refused("surrogate in UTF-8", "\"\xED\xA0\x80\""_ba, SecretFinding::Damaged);
    refused("cut UTF-8", "\"a\xE2\x82\""_ba, SecretFinding::Damaged);
    refused("past Unicode", "\"\xF4\x90\x80\x80\""_ba, SecretFinding::Damaged);
}

void TestSecretScanner::secretIsFoundOrRefused()
{
    QFETCH(QByteArray, value);
    WipedBuffer body("{\"id\":\"T\",\"clientSecret\": " + value + " ,\"name\":\"n\"}");
    const FoundSecret found = cutSecret(body, scanTopLevelObject(body.view()));
    QTEST(found.finding, "finding");
    QFETCH(QByteArray, secret);
    QCOMPARE(found.secret.bytes(), QByteArrayView(secret));
}

void TestSecretScanner::everyCutGivesAllOrNothing()
{
    const QByteArray whole = R"({"id":"T","clientSecret":"canary-\u0041\"-end","name":"n"})";
    const qsizetype secretEnd = whole.indexOf(",\"name\"");
    const qsizetype secretBegin = whole.indexOf("\"canary");
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        WipedBuffer body(whole.first(size));
        const FoundSecret found = cutSecret(body, scanTopLevelObject(body.view()));
        if (size >= secretEnd)
            QCOMPARE(found.secret.bytes(), QByteArrayView("canary-A\"-end"));
        else
            QVERIFY(found.secret.isEmpty());
        if (size > secretBegin && size < secretEnd)
            QCOMPARE(found.finding, SecretFinding::Cut);
        QVERIFY(!body.view().contains("can"));
    }
}

void TestSecretScanner::secretIsOverwrittenInPlace()
{
    WipedBuffer body(R"({"clientSecret":"canary-1","a":1,"client\u0053ecret":"canary-2"})"_ba);
    const FoundSecret found = cutSecret(body, scanTopLevelObject(body.view()));
    // Which of two counts cannot be known.
    QCOMPARE(found.finding, SecretFinding::Repeated);
    QVERIFY(found.secret.isEmpty());
    QVERIFY(!body.view().contains("canary"));
}

void TestSecretScanner::secretsAreRedactedAtAnyDepth()
{
    WipedBuffer body(
        R"({"data":[{"id":"clientSecret","clientSecret" : "can\"ary"},{"x":["clientSecret","canary-kept"]},)"
        R"({"client\u0053ecret":"canary"}],"clientSecret":["list-kept"],"y":"z"})"_ba);
    redactSecrets(body);
    const QByteArray text = body.view().toByteArray();
    QCOMPARE(
        text,
        (R"({"data":[{"id":"clientSecret","clientSecret" : "xxxxxxxx"},{"x":["clientSecret","canary-kept"]},)"
         R"({"client\u0053ecret":"xxxxxx"}],"clientSecret":["list-kept"],"y":"z"})"_ba));
}

void TestSecretScanner::nestedSecretIsNotTheTokens()
{
    WipedBuffer body(R"({"id":"T","token":{"clientSecret":"canary"}})"_ba);
    QCOMPARE(cutSecret(body, scanTopLevelObject(body.view())).finding, SecretFinding::Absent);
}

QTEST_GUILESS_MAIN(TestSecretScanner)
#include "tst_secretscanner.moc"
