// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QTest>

#include "tests/faults/window/scenariocheck.h"

using namespace Qt::StringLiterals;
using namespace tokenry::test;

/// A mistake in a scenario file must not turn into a case that checks less than it says.
class TestScenarioCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodFileHasNoProblems();
    void aMistakeIsRefused_data();
    void aMistakeIsRefused();
    void messagesAreFilledIn();
    void unknownMessagesAreRefused();
    void messagesThatNoStepNamesAreFound();
};

namespace {

QJsonObject fileOf(const QByteArray &ofCase)
{
    return QJsonDocument::fromJson(R"({"about": "A", "cases": [{)" + ofCase + "}]}").object();
}

} // namespace

void TestScenarioCheck::aGoodFileHasNoProblems()
{
    const QJsonObject file = fileOf(
        R"("name": "n", "limits": {"change": 1500}, "tokens": ["ledger"],
           "server": [["expect", "POST"], ["answer", 403, {"message": "because of the moon"}]],
           "person": [["create", "payout-worker"], ["see", "createError", "@refused", "because of the moon"],
                      ["see", "pageRange", "3–4"], ["see", "secretDialog", ["@shownOnce", "payout-worker"]]])");
    QCOMPARE(scenarioProblems(file), QStringList());
}

void TestScenarioCheck::aMistakeIsRefused_data()
{
    QTest::addColumn<QByteArray>("ofCase");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a key") << R"("persons": [["lock"]])"_ba << u"The key \"persons\" is unknown."_s;
    QTest::newRow("a limit") << R"("limits": {"changes": 1}, "person": [["lock"]])"_ba
                             << u"The key \"changes\" is unknown."_s;
    QTest::newRow("a word of the person") << R"("person": [["sees", "createDialog"]])"_ba
                                          << u"The word of [\"sees\",\"createDialog\"] is unknown."_s;
    QTest::newRow("a word of the server")
        << R"("server": [["comit"]])"_ba << u"The word of [\"comit\"] is unknown."_s;
    QTest::newRow("no step") << R"("server": ["commit"])"_ba << u"The word of a step is unknown."_s;
    QTest::newRow("too few arguments")
        << R"("person": [["sent", "POST"]])"_ba << u"[\"sent\",\"POST\"] has a wrong number of arguments."_s;
    QTest::newRow("too many arguments")
        << R"("person": [["rows", 1, 2]])"_ba << u"[\"rows\",1,2] has a wrong number of arguments."_s;
    QTest::newRow("an argument") << R"("person": [["the service", "left"]])"_ba
                                 << u"[\"the service\",\"left\"] has an unknown argument."_s;
    QTest::newRow("English") << R"("person": [["see", "createError", "No token was created"]])"_ba
                             << u"The text \"No token was created\" belongs into messages.json."_s;
}

void TestScenarioCheck::aMistakeIsRefused()
{
    QFETCH(const QByteArray, ofCase);
    QFETCH(const QString, problem);
    QCOMPARE(scenarioProblems(fileOf(ofCase)), QStringList{problem});
}

void TestScenarioCheck::messagesAreFilledIn()
{
    const ScenarioMessages messages({{u"updated"_s, u"Updated"_s}, {u"range"_s, u"%1–%2 of %3"_s}});
    QStringList problems;
    const QJsonArray step = {u"see"_s, u"status"_s, u"@updated"_s,
                             QJsonArray{u"@range"_s, u"1"_s, u"2"_s, u"2"_s}};
    QCOMPARE(messages.filled(step, problems),
             QJsonArray({u"see"_s, u"status"_s, u"Updated"_s, u"1–2 of 2"_s}));
    QCOMPARE(problems, QStringList());
}

void TestScenarioCheck::unknownMessagesAreRefused()
{
    const ScenarioMessages messages({{u"range"_s, u"%1–%2 of %3"_s}});
    QStringList problems;
    (void)messages.filled({u"see"_s, u"status"_s, u"@rang"_s, u"@range"_s}, problems);
    QCOMPARE(problems, QStringList({u"The message \"@rang\" is unknown."_s,
                                    u"The message \"@range\" takes 3 values."_s}));
}

void TestScenarioCheck::messagesThatNoStepNamesAreFound()
{
    const ScenarioMessages messages({{u"updated"_s, u"Updated"_s}, {u"waiting"_s, u"Waiting"_s}});
    QStringList problems;
    (void)messages.filled({u"see"_s, u"status"_s, u"@updated"_s}, problems);
    QCOMPARE(messages.unused(), QStringList{u"waiting"_s});
}

QTEST_GUILESS_MAIN(TestScenarioCheck)
#include "tst_scenariocheck.moc"
