// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/responseparsing.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// What an answer to a create is taken for. The other calls' answers are tested over sockets in
/// `tests/faults/`.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdTokenIsJudged_data();
    void createdTokenIsJudged();
    void everyCutOfACreatedTokenIsAllOrNothing();
    void cutReadIsWholeWhenItsJsonIs();
};

void TestAnswers::createdTokenIsJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isHandedOver");
    QTest::addColumn<Effect>("effect");
    const auto row = [](const char *name, int status, const QByteArray &body, bool isHandedOver,
                        Effect effect) { QTest::newRow(name) << status << body << isHandedOver << effect; };
    const QByteArray whole = R"({"id":"T","clientId":"c","clientSecret":"s"})";
    row("whole", 201, whole, true, Effect::None);
    row("200, whole", 200, whole, true, Effect::None);
    row("no client id", 201, R"({"id":"T","clientSecret":"s"})"_ba, true, Effect::None);
    row("no id", 201, R"({"clientId":"c","clientSecret":"s"})"_ba, true, Effect::None);
    row("junk behind", 201, whole + "x", true, Effect::None);
    row("neither id", 201, R"({"clientSecret":"s"})"_ba, false, Effect::Unknown);
    row("array around", 201, '[' + whole + ']', false, Effect::Unknown);
    row("text around", 201, "<p>" + whole, false, Effect::Unknown);
    row("secret null", 201, R"({"id":"T","clientId":"c","clientSecret":null})"_ba, false, Effect::Applied);
    row("secret empty", 201, R"({"id":"T","clientId":"c","clientSecret":""})"_ba, false, Effect::Applied);
    row("secret a number", 201, R"({"id":"T","clientId":"c","clientSecret":7})"_ba, false, Effect::Applied);
    row("secret twice", 201, R"({"id":"T","clientSecret":"s","clientSecret":"t"})"_ba, false,
        Effect::Applied);
    row("secret nested", 201, R"({"id":"T","token":{"clientSecret":"s"}})"_ba, false, Effect::Applied);
    row("200, no secret", 200, R"({"id":"T","clientId":"c"})"_ba, false, Effect::Unknown);
    row("202, no secret", 202, R"({"id":"T","clientId":"c"})"_ba, false, Effect::Unknown);
    row("empty", 201, {}, false, Effect::Unknown);
    row("secret in an error", 400, whole, false, Effect::None);
    row("secret in a 500", 500, whole, false, Effect::Unknown);
}

void TestAnswers::createdTokenIsJudged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isHandedOver);
    HttpResponse answer;
    answer.status = status;
    answer.body = WipedBuffer(body);
    const auto created = readCreateAnswer(answer, {});
    QCOMPARE(created.has_value(), isHandedOver);
    if (isHandedOver)
        QCOMPARE(created->secret.bytes(), QByteArrayView("s"));
    else
        QTEST(created.error().effect, "effect");
    // Whatever it was, it is not left lying in the buffer.
    QVERIFY(!answer.body.view().contains(QByteArrayView("\"s\"")));
}

void TestAnswers::everyCutOfACreatedTokenIsAllOrNothing()
{
    const QByteArray whole =
        R"({"id":"T","name":"n","clientId":"c","clientSecret":"canary-0123456789","createdAt":"x"})";
    const qsizetype secretEnd = whole.indexOf(",\"createdAt");
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        HttpResponse answer;
        answer.status = 201;
        answer.end = TransportEnd::ConnectionLost;
        answer.body = WipedBuffer(whole.first(size));
        const auto created = readCreateAnswer(answer, {});
        QCOMPARE(created.has_value(), size >= secretEnd);
        if (created) {
            QCOMPARE(created->secret.bytes(), QByteArrayView("canary-0123456789"));
            QVERIFY(created->answerWasCut);
        } else {
            QVERIFY(created.error().effect != Effect::None);
            QVERIFY(!created.error().detail.contains("canary"_L1));
            QCOMPARE(created.error().effect == Effect::Applied, size >= qsizetype(sizeof R"({"id":"T")") - 1);
        }
        QVERIFY(!answer.body.view().contains(QByteArrayView("canary")));
    }
}

void TestAnswers::cutReadIsWholeWhenItsJsonIs()
{
    HttpResponse answer;
    answer.status = 200;
    answer.end = TransportEnd::ConnectionLost;
    answer.body = WipedBuffer(R"({"data":[],"hasMore":false})"_ba);
    QVERIFY(readPageAnswer(answer, {}));
    answer.body = WipedBuffer(R"({"data":[],"hasMore":fal)"_ba);
    QCOMPARE(readPageAnswer(answer, {}).error().kind, ErrorKind::ConnectionLost);
    answer.end = TransportEnd::Complete;
    QCOMPARE(readPageAnswer(answer, {}).error().kind, ErrorKind::NotTheApi);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_responseparsing.moc"
