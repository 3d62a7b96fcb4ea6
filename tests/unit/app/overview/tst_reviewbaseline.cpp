// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "app/overview/reviewbaseline.h"
#include "tests/support/hostiletokens.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReviewChange::Kind;

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
const QString origin = u"https://api.example:443"_s;

Token token(const QString &id, const QString &name, const QStringList &permissions = {u"VIEW"_s})
{
    return {.id = id, .name = name, .permissions = {.values = permissions}, .clientId = u"client of "_s + id};
}

ReviewBaseline baselineOf(const QList<Token> &tokens)
{
    return ReviewBaseline::of(RowSnapshot(tokens), origin, u"me"_s, now);
}

} // namespace

class tst_ReviewBaseline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson();
    void anyListComesBackUnchanged();
    void damagedTextsAreRefused_data();
    void damagedTextsAreRefused();
    void newGoneAndChangedAreTold();
    void aPartialListNeverTellsThatATokenIsGone();
    void newTokensThatMayDoMuchAreAlarming();
};

void tst_ReviewBaseline::comesBackFromJson()
{
    const ReviewBaseline baseline = baselineOf({token(u"1"_s, u"a\"\n\u65e5"_s, {}), token(u"2"_s, u"b"_s)});
    QCOMPARE(ReviewBaseline::fromJson(baseline.toJson()).value(), baseline);
    QVERIFY2(!baseline.toJson().contains("client of"), "only the account's own client ID is kept");
}

/// Guards against tokens that count as changed after each restart, because a file holds less than a row.
void tst_ReviewBaseline::anyListComesBackUnchanged()
{
    QRandomGenerator random(20261128);
    QList<Token> tokens;
    for (int number = 0; number < 2'000; ++number)
        tokens.append(anyToken(random));
    const RowSnapshot rows(tokens);
    const auto kept =
        ReviewBaseline::fromJson(ReviewBaseline::of(rows, origin, u"me"_s, now).toJson()).value();
    // An id that UTF-8 does not give back, such as one with half a surrogate pair, is another id in the file.
    const ReviewChanges changes = compareWithBaseline(kept, rows, false, {});
    for (const ReviewChange &change : changes.changes)
        QVERIFY2(QString::fromUtf8(change.tokenId.toUtf8()) != change.tokenId, qPrintable(change.tokenId));
}

void tst_ReviewBaseline::damagedTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = baselineOf({token(u"1"_s, u"a"_s)}).toJson();
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("half") << whole.first(whole.size() / 2);
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("newer format") << QByteArray(whole).replace("\"format\":1", "\"format\":2");
    QTest::newRow("no time") << QByteArray(whole).replace("takenAt", "takenat");
    QTest::newRow("name of another kind") << QByteArray(whole).replace("\"name\":\"a\"", "\"name\":1");
    QTest::newRow("permission of another kind") << QByteArray(whole).replace("\"VIEW\"", "null");
}

void tst_ReviewBaseline::damagedTextsAreRefused()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!ReviewBaseline::fromJson(json));
}

void tst_ReviewBaseline::newGoneAndChangedAreTold()
{
    const ReviewBaseline baseline =
        baselineOf({token(u"1"_s, u"same"_s), token(u"2"_s, u"old name"_s), token(u"3"_s, u"rights"_s),
                    token(u"4"_s, u"gone"_s), token(u"5"_s, u"deleted here"_s)});
    const RowSnapshot rows({token(u"7"_s, u"z new"_s), token(u"6"_s, u"made here"_s),
                            token(u"1"_s, u"same"_s), token(u"2"_s, u"new name"_s),
                            token(u"3"_s, u"rights"_s, {u"MANAGE"_s}), token(QString(), u"without an id"_s)});
    const ReviewChanges changes = compareWithBaseline(baseline, rows, true, {u"6"_s, u"5"_s});
    QVERIFY(changes.isGoneKnown);
    QStringList told;
    for (const ReviewChange &change : changes.changes)
        told.append(u"%1 %2 %3"_s.arg(QString::number(static_cast<int>(change.kind)), change.tokenId,
                                      change.isMadeHere ? u"here"_s : u"-"_s));
    QCOMPARE(told,
             (QStringList{u"0 6 here"_s, u"0 7 -"_s, u"1 5 here"_s, u"1 4 -"_s, u"2 2 -"_s, u"2 3 -"_s}));
    QCOMPARE(changes.count(Kind::New), 2);
    QCOMPARE(changes.count(Kind::Gone), 2);
    QCOMPARE(changes.count(Kind::Changed), 2);
    QCOMPARE(changes.changes.at(4).before.name, u"old name"_s);
    QCOMPARE(changes.changes.at(4).now.name, u"new name"_s);
}

void tst_ReviewBaseline::aPartialListNeverTellsThatATokenIsGone()
{
    const ReviewBaseline baseline = baselineOf({token(u"1"_s, u"a"_s), token(u"2"_s, u"b"_s)});
    const ReviewChanges changes =
        compareWithBaseline(baseline, RowSnapshot({token(u"2"_s, u"c"_s)}), false, {});
    QVERIFY(!changes.isGoneKnown);
    QCOMPARE(changes.count(Kind::Gone), 0);
    QCOMPARE(changes.count(Kind::Changed), 1);
}

void tst_ReviewBaseline::newTokensThatMayDoMuchAreAlarming()
{
    const ReviewBaseline baseline = baselineOf({token(u"old"_s, u"old"_s)});
    const RowSnapshot rows({token(u"old"_s, u"old"_s, {u"MANAGE"_s}), token(u"1"_s, u"a"_s, {u"MANAGE"_s}),
                            token(u"2"_s, u"b"_s, {}), token(u"3"_s, u"c"_s, {u"TRANSACT"_s})});
    QStringList alarming;
    for (const ReviewChange &change : compareWithBaseline(baseline, rows, true, {}).changes) {
        if (change.isAlarming())
            alarming.append(change.tokenId);
    }
    QCOMPARE(alarming, (QStringList{u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(tst_ReviewBaseline)
#include "tst_reviewbaseline.moc"
