// SPDX-License-Identifier: Apache-2.0
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "tests/unit/app/tokens/models/sortedview.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

class tst_TokenSortFilterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columnsSort_data();
    void columnsSort();
    void columnMinusOneIsTheServicesOrder();
    void onlyChosenIdsAreShown();
    void theOrderIsTotal();
    void permissionChoices_data();
    void permissionChoices();
    void textIsFoundInAnyColumn_data();
    void textIsFoundInAnyColumn();
    void everyWordIsLookedFor_data();
    void everyWordIsLookedFor();
    void oneFormOfATermIsEnough();
    void tokenIsFoundByItsWords();
    void aTokenIsFoundByItsNote();
    void aColumnOfTheNoteSorts();
    void theUnicodeFormMakesNoDifference_data();
    void theUnicodeFormMakesNoDifference();
    void aRefreshKeepsOrderAndFilter();
};

void tst_TokenSortFilterModel::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_TokenSortFilterModel::columnsSort_data()
{
    QTest::addColumn<TokenColumn>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    // Equal rows stand by id; invalid ones are last both ways.
    QTest::newRow("name") << TokenColumn::Name << u"5 2 4 1 3 6"_s << u"3 1 4 2 5 6"_s;
    QTest::newRow("created") << TokenColumn::Created << u"3 2 6 5 1 4"_s << u"1 5 6 2 3 4"_s;
    QTest::newRow("permissions") << TokenColumn::Permissions << u"3 1 2 4 6 5"_s << u"6 4 2 1 3 5"_s;
    QTest::newRow("token id") << TokenColumn::TokenId << u"1 2 3 4 5 6"_s << u"6 5 4 3 2 1"_s;
}

void tst_TokenSortFilterModel::columnsSort()
{
    QList<Token> tokens{token(u"4"_s, u"Beta"_s),
                        token(u"1"_s, u"zeta"_s, {u"VIEW"_s}, u"2026-09-03T00:00:00Z"_s),
                        token(u"3"_s, u"Ζ greek"_s, {u"MANAGE"_s}, u"2020-01-01T00:00:00Z"_s),
                        token(u"2"_s, u"beta"_s, {u"VIEW"_s}, u"2026-08-01T00:00:00Z"_s),
                        token(u"5"_s, u"alpha"_s, {u"VIEW"_s}, u"2026-09-02T00:00:00Z"_s),
                        token(u"6"_s, u"x"_s, {u"VIEW"_s}, u"2026-09-01T23:00:00Z"_s)};
    tokens[0].createdAt = {std::nullopt, u"never"_s};
    tokens[4].permissions.valid = false;
    tokens[5].name = QString();
    View view(tokens);
    QFETCH(TokenColumn, column);
    view.sorted.sort(static_cast<int>(column), Qt::AscendingOrder);
    QTEST(view.ids(), "ascending");
    view.sorted.sort(static_cast<int>(column), Qt::DescendingOrder);
    QTEST(view.ids(), "descending");
}

void tst_TokenSortFilterModel::columnMinusOneIsTheServicesOrder()
{
    View view({token(u"b"_s, u"2"_s), token(u"c"_s, u"1"_s), token(u"a"_s, u"3"_s)});
    view.sorted.sort(0);
    QCOMPARE(view.ids(), u"c b a"_s);
    view.sorted.sort(-1);
    QCOMPARE(view.ids(), u"b c a"_s);
}

/// Whatever order the rows come in, the sorted order is the same.
void tst_TokenSortFilterModel::theOrderIsTotal()
{
    QRandomGenerator random(7);
    QList<Token> tokens;
    const QStringList names{u"a"_s,    u"A"_s,    u"á"_s,   u"a\u200B"_s,
                            u""_s,     QString(), u"<b>"_s, QString(QChar(0xD800)),
                            u"日本"_s, u"10"_s,   u"9"_s};
    for (int row = 0; row < 60; ++row) {
        tokens.append(token(QString::number(row), names.at(row % names.size()), {},
                            row % 3 ? u"2026-01-01T00:00:00Z"_s : QString()));
        if (row % 5 == 0)
            tokens.last().createdAt = {};
    }
    for (int column = 0; column < tokenColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QString expected;
            for (int round = 0; round < 5; ++round) {
                std::shuffle(tokens.begin(), tokens.end(), random);
                View view(tokens);
                view.sorted.sort(column, order);
                if (expected.isEmpty())
                    expected = view.ids();
                QCOMPARE(view.ids(), expected);
            }
        }
    }
}

void tst_TokenSortFilterModel::permissionChoices_data()
{
    QTest::addColumn<PermissionFilter>("match");
    QTest::addColumn<QString>("ids");
    QTest::newRow("any") << PermissionFilter::Any << u"v t m vt tv vv none unknown invalid"_s;
    QTest::newRow("view") << PermissionFilter::CanView << u"v vt tv vv unknown"_s;
    QTest::newRow("transact") << PermissionFilter::CanTransact << u"t vt tv"_s;
    QTest::newRow("manage") << PermissionFilter::CanManage << u"m"_s;
    QTest::newRow("only view") << PermissionFilter::OnlyView << u"v vv"_s;
    QTest::newRow("view and transact") << PermissionFilter::ViewAndTransact << u"vt tv"_s;
    QTest::newRow("none or unknown") << PermissionFilter::NoneOrUnknown << u"none unknown invalid"_s;
}

void tst_TokenSortFilterModel::permissionChoices()
{
    const QString v = u"VIEW"_s;
    const QString t = u"TRANSACT"_s;
    QList<Token> tokens{token(u"v"_s, u""_s, {v}),           token(u"t"_s, u""_s, {t}),
                        token(u"m"_s, u""_s, {u"MANAGE"_s}), token(u"vt"_s, u""_s, {v, t}),
                        token(u"tv"_s, u""_s, {t, v}),       token(u"vv"_s, u""_s, {v, v}),
                        token(u"none"_s, u""_s, {}),         token(u"unknown"_s, u""_s, {v, u"view"_s}),
                        token(u"invalid"_s, u""_s, {v})};
    tokens.last().permissions.valid = false;
    View view(tokens);
    QFETCH(PermissionFilter, match);
    view.sorted.setPermissionFilter(match);
    QTEST(view.ids(), "ids");
    QCOMPARE(view.sorted.isFiltering(), match != PermissionFilter::Any);
    view.sorted.setPermissionFilter(PermissionFilter::Any);
    QCOMPARE(view.sorted.rowCount(), tokens.size());
}

void tst_TokenSortFilterModel::onlyChosenIdsAreShown()
{
    View view({token(u"a"_s, u"x"_s, {}), token(u"b"_s, u"x"_s, {u"VIEW"_s}), token(u"c"_s, u"y"_s, {})});
    view.sorted.setIds(QSet<QString>{u"c"_s, u"a"_s, u"gone"_s});
    QCOMPARE(view.ids(), u"a c"_s);
    QVERIFY(view.sorted.isFiltering());
    view.sorted.setPermissionFilter(PermissionFilter::OnlyView);
    QCOMPARE(view.ids(), QString());
    view.sorted.setPermissionFilter(PermissionFilter::Any);
    view.sorted.setIds(QSet<QString>{});
    QCOMPARE(view.ids(), QString());
    view.sorted.setIds(std::nullopt);
    QCOMPARE(view.ids(), u"a b c"_s);
}

void tst_TokenSortFilterModel::textIsFoundInAnyColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("name") << u"PAYOUT"_s << true;
    QTest::newRow("spaces around") << u"  payout "_s << true;
    QTest::newRow("permission") << u"transact"_s << true;
    QTest::newRow("middle of the client id, which is not shown") << u"aaaabbbb"_s << true;
    QTest::newRow("client id as shown") << u"01947d22…10df"_s << true;
    QTest::newRow("middle of the token id") << u"eeeeffff"_s << true;
    QTest::newRow("age") << u"10 days"_s << true;
    QTest::newRow("made visible") << u"⟨u+202e⟩"_s << true;
    QTest::newRow("raw override, as pasted") << u"\u202E"_s << true;
    QTest::newRow("no pattern") << u"pay.ut"_s << false;
    QTest::newRow("nothing") << u"treasury"_s << false;
}

void tst_TokenSortFilterModel::textIsFoundInAnyColumn()
{
    Token only = token(u"Token:0195eeeeffff0001"_s, u"payout worker\u202E"_s, {u"VIEW"_s, u"TRANSACT"_s});
    only.clientId = u"01947d22aaaabbbbccccdddd000010df"_s;
    View view({only});
    view.model.setNow(QDateTime(QDate(2026, 9, 12), QTime(8, 0), Qt::UTC));
    QFETCH(QString, text);
    view.sorted.setSearch(parseSearch(text));
    QTEST(view.sorted.rowCount() == 1, "isFound");
    QCOMPARE(view.sorted.isFiltering(), !text.isEmpty());
}

void tst_TokenSortFilterModel::everyWordIsLookedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("one word") << u"payout"_s << u"1 2 3"_s;
    QTest::newRow("words in any order") << u"eu payout"_s << u"2 3"_s;
    QTest::newRow("words of different columns") << u"manage payout"_s << u"3"_s;
    QTest::newRow("without a word") << u"payout -worker"_s << u"3"_s;
    QTest::newRow("only without") << u"-payout"_s << u"4"_s;
    QTest::newRow("without two") << u"-worker -mail"_s << u"3"_s;
    QTest::newRow("together") << u"\"worker eu\""_s << u"2"_s;
    QTest::newRow("together in another order") << u"\"eu worker\""_s << u""_s;
    QTest::newRow("a word and without it") << u"payout -payout"_s << u""_s;
}

void tst_TokenSortFilterModel::everyWordIsLookedFor()
{
    QFETCH(QString, text);
    View view({token(u"1"_s, u"payout worker us"_s), token(u"2"_s, u"Payout worker EU"_s),
               token(u"3"_s, u"eu payout"_s, {u"MANAGE"_s}), token(u"4"_s, u"mail"_s)});
    view.sorted.setSearch(parseSearch(text));
    QTEST(view.ids(), "ids");
}

/// An id that is typed in another form than the service's.
void tst_TokenSortFilterModel::oneFormOfATermIsEnough()
{
    View view({token(u"Token:1"_s, u"a"_s), token(u"Token:2"_s, u"b"_s)});
    const SearchTerm term{{u"Token%3A1"_s, u"Token:1"_s}, false};
    view.sorted.setSearch({term});
    QCOMPARE(view.ids(), u"Token:1"_s);
    view.sorted.setPermissionFilter(PermissionFilter::CanManage);
    QCOMPARE(view.ids(), QString());
    view.sorted.setPermissionFilter(PermissionFilter::Any);
    view.sorted.setSearch({{term.forms, true}});
    QCOMPARE(view.ids(), u"Token:2"_s);
}

/// Such as those of its rotation.
void tst_TokenSortFilterModel::tokenIsFoundByItsWords()
{
    View view(
        {token(u"Token:a"_s, u"payout"_s), token(u"Token:b"_s, u"mail"_s), token(u"Token:c"_s, u"x"_s)});
    view.sorted.setSearch(parseSearch(u"rotation Waiting"_s));
    QCOMPARE(view.ids(), QString());
    view.sorted.setTokenWords({{u"Token:a"_s, u"rotation waiting"_s}, {u"Token:b"_s, u"rotation"_s}});
    QCOMPARE(view.ids(), u"Token:a"_s);
    view.sorted.setSearch(parseSearch(u"rotation -waiting"_s));
    QCOMPARE(view.ids(), u"Token:b"_s);
    view.sorted.setTokenWords({});
    QCOMPARE(view.ids(), QString());
}

void tst_TokenSortFilterModel::aTokenIsFoundByItsNote()
{
    // An ID that is the beginning of another one names only its own token.
    View view(
        {token(u"Token:1"_s, u"a"_s), token(u"Token:12"_s, u"b"_s), token(u"Token:2"_s, u"Caf\u00e9"_s)});
    view.sorted.setSearch(parseSearch(u"cafe\u0301"_s));
    QCOMPARE(view.ids(), u"Token:2"_s);
    view.sorted.setNotes({{u"Token:1"_s,
                           {.owner = u"Caf\u00e9 team"_s,
                            .purpose = u"payouts"_s,
                            .deployed = u"eu-west"_s,
                            .reviewBy = QDate(2026, 12, 31)}},
                          {u"Token:9"_s, {.owner = u"nobody's"_s}}});
    QCOMPARE(view.ids(), u"Token:1 Token:2"_s);
    for (const QString &words : {u"PAYOUTS team"_s, u"eu-west"_s, u"2026-12-31"_s}) {
        view.sorted.setSearch(parseSearch(words));
        QCOMPARE(view.ids(), u"Token:1"_s);
    }
    view.sorted.setSearch(parseSearch(u"-payouts"_s));
    QCOMPARE(view.ids(), u"Token:12 Token:2"_s);
    view.sorted.setNotes({});
    QCOMPARE(view.ids(), u"Token:1 Token:12 Token:2"_s);
}

void tst_TokenSortFilterModel::aColumnOfTheNoteSorts()
{
    View view({token(u"1"_s, u"a"_s), token(u"2"_s, u"b"_s), token(u"3"_s, u"c"_s)});
    const QSignalSpy changed(&view.sorted, &QAbstractItemModel::dataChanged);
    view.sorted.sort(static_cast<int>(TokenColumn::Owner));
    view.sorted.setNotes({{u"3"_s, {.owner = u"team 2"_s}}, {u"1"_s, {.owner = u"Team 10"_s}}});
    QVERIFY(!changed.isEmpty());
    // A token without an owner comes last in both directions.
    QCOMPARE(view.ids(), u"3 1 2"_s);
    view.sorted.sort(static_cast<int>(TokenColumn::Owner), Qt::DescendingOrder);
    QCOMPARE(view.ids(), u"1 3 2"_s);
    const auto owner = view.sorted.index(0, static_cast<int>(TokenColumn::Owner));
    QCOMPARE(owner.data().toString(), u"Team 10"_s);
    QCOMPARE(owner.data(TokenTableModel::CopyTextRole).toString(), u"Team 10"_s);
    QVERIFY(!owner.data(TokenTableModel::IsInvalidRole).toBool());
    view.sorted.sort(static_cast<int>(TokenColumn::ReviewBy));
    view.sorted.setNotes(
        {{u"1"_s, {.reviewBy = QDate(2027, 1, 1)}}, {u"2"_s, {.reviewBy = QDate(2026, 12, 1)}}});
    QCOMPARE(view.ids(), u"2 1 3"_s);
}

void tst_TokenSortFilterModel::theUnicodeFormMakesNoDifference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("decomposed name") << u"Cafe\u0301 payouts"_s << u"caf\u00e9"_s << true;
    QTest::newRow("decomposed text") << u"Caf\u00e9 payouts"_s << u"cafe\u0301"_s << true;
    QTest::newRow("two marks") << u"Tie\u0302\u0301n"_s << u"ti\u1ebfn"_s << true;
    QTest::newRow("Hangul") << u"\u1112\u1161\u11ab"_s << u"\ud55c"_s << true;
    QTest::newRow("a sign that is a letter") << u"k8s"_s << u"\u212a8s"_s << true;
    QTest::newRow("a letter without its accent") << u"Cafe\u0301"_s << u"cafe"_s << false;
}

void tst_TokenSortFilterModel::theUnicodeFormMakesNoDifference()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    View view({token(u"1"_s, name)});
    view.sorted.setSearch(parseSearch(text));
    QTEST(view.sorted.rowCount() == 1, "isFound");
}

void tst_TokenSortFilterModel::aRefreshKeepsOrderAndFilter()
{
    View view({token(u"1"_s, u"b"_s), token(u"2"_s, u"a"_s), token(u"3"_s, u"hidden"_s, {u"MANAGE"_s})});
    view.sorted.setPermissionFilter(PermissionFilter::OnlyView);
    view.sorted.sort(0);
    QCOMPARE(view.ids(), u"2 1"_s);
    const QPersistentModelIndex kept = view.sorted.index(1, 0);
    view.model.setTokens(
        {token(u"4"_s, u"ab"_s), token(u"1"_s, u"b"_s), token(u"3"_s, u"now shown"_s), token(u"2"_s, u"z"_s)},
        true);
    QCOMPARE(view.ids(), u"4 1 3 2"_s);
    QCOMPARE(kept.data(TokenTableModel::TokenIdRole).toString(), u"1"_s);
}

QTEST_GUILESS_MAIN(tst_TokenSortFilterModel)
#include "tst_tokensortfiltermodel.moc"
