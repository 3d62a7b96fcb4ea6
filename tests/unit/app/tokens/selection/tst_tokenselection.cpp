// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/selection/tokenselection.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_TokenSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenStaysCheckedOnAnotherPage();
    void aHiddenTokenWantsADecision();
    void aTokenThatIsHiddenLaterIsAskedAboutAgain();
    void anotherFilterOfTheServiceHides();
    void aWholeListDropsWhatIsGone_data();
    void aWholeListDropsWhatIsGone();
    void aRefreshKeepsTheCheckedById();
    void tokensComeInTheShownOrder();
    void aTokenOfAnotherPageKeepsItsValues();
    void everyShownRowIsChecked();
    void aTokenWithoutAnIdIsNeverChecked();
    void deletedTokensAreDropped();
    void aRemovedTokenIsCountedNoMore();
    void anAbsentTokenThatComesWithMoreRowsIsShown();
};

namespace {

RowSnapshot rowsOf(const QStringList &ids)
{
    QList<Token> tokens;
    for (const QString &id : ids)
        tokens.append({.id = id, .name = u"name of "_s + id, .clientId = u"client of "_s + id});
    return RowSnapshot(tokens);
}

/// Every token of the account, none hidden.
SelectableList wholeList(const QStringList &ids)
{
    return {.shown = {rowsOf(ids)}, .isWhole = true};
}

SelectableList page(const QStringList &ids)
{
    return {.shown = {rowsOf(ids)}};
}

/// The same list while a search lets only these rows pass.
SelectableList searched(SelectableList list, const std::vector<int> &passing)
{
    list.shown.order = passing;
    list.isSearched = true;
    return list;
}

QStringList idsOf(const QList<Token> &tokens)
{
    QStringList ids;
    for (const Token &token : tokens)
        ids.append(token.id);
    return ids;
}

} // namespace

void tst_TokenSelection::aTokenStaysCheckedOnAnotherPage()
{
    TokenSelection selection;
    selection.setList(page({u"a"_s, u"b"_s}));
    selection.setChecked({u"a"_s}, true);
    const QSignalSpy vanished(&selection, &TokenSelection::vanished);
    selection.setList(page({u"c"_s, u"d"_s}));
    QVERIFY(selection.contains(u"a"_s));
    QCOMPARE(selection.hiddenCount(), 0);
    QVERIFY(!selection.isUndecided());
    QCOMPARE(selection.shownExtent(), TokenSelection::Extent::None);
    selection.setChecked({u"d"_s}, true);
    QCOMPARE(selection.count(), 2);
    selection.setList(page({u"a"_s, u"b"_s}));
    QCOMPARE(selection.count(), 2);
    QCOMPARE(vanished.size(), 0);
}

void tst_TokenSelection::aHiddenTokenWantsADecision()
{
    TokenSelection selection;
    const SelectableList all = wholeList({u"a"_s, u"b"_s, u"c"_s});
    selection.setList(all);
    selection.setChecked({u"a"_s, u"b"_s, u"c"_s}, true);
    QVERIFY(!selection.isUndecided());
    selection.setList(searched(all, {1}));
    QCOMPARE(selection.count(), 3);
    QCOMPARE(selection.hiddenCount(), 2);
    QVERIFY(selection.isUndecided());
    selection.keepHidden();
    QVERIFY(!selection.isUndecided());
    QCOMPARE(selection.hiddenCount(), 2);
    selection.dropHidden();
    QCOMPARE(idsOf(selection.tokens()), QStringList{u"b"_s});
    QCOMPARE(selection.hiddenCount(), 0);
}

void tst_TokenSelection::aTokenThatIsHiddenLaterIsAskedAboutAgain()
{
    TokenSelection selection;
    const SelectableList all = wholeList({u"a"_s, u"b"_s, u"c"_s});
    selection.setList(all);
    selection.setChecked({u"a"_s, u"b"_s}, true);
    selection.setList(searched(all, {1, 2}));
    selection.keepHidden();
    selection.setList(searched(all, {2}));
    QVERIFY2(selection.isUndecided(), "b is hidden now too");
    selection.keepHidden();
    selection.setList(all);
    selection.setList(searched(all, {1, 2}));
    QVERIFY2(selection.isUndecided(), "a was shown between");
}

void tst_TokenSelection::anotherFilterOfTheServiceHides()
{
    TokenSelection selection;
    selection.setList(wholeList({u"a"_s, u"b"_s}));
    selection.setChecked({u"a"_s}, true);
    SelectableList filtered = wholeList({u"b"_s});
    filtered.filter.name = u"b"_s;
    selection.setList(filtered);
    QVERIFY(selection.contains(u"a"_s));
    QCOMPARE(selection.hiddenCount(), 1);
    QVERIFY(selection.isUndecided());
    QCOMPARE(idsOf(selection.tokens()), QStringList{u"a"_s});
}

void tst_TokenSelection::aWholeListDropsWhatIsGone_data()
{
    QTest::addColumn<QString>("filterBefore");
    QTest::addColumn<QString>("filterAfter");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("whole") << QString() << QString() << true << true;
    QTest::newRow("still being read") << QString() << QString() << false << false;
    QTest::newRow("the same filter") << u"x"_s << u"x"_s << true << true;
    QTest::newRow("another filter") << u"x"_s << u"y"_s << true << false;
    QTest::newRow("the filter was cleared") << u"x"_s << QString() << true << true;
}

void tst_TokenSelection::aWholeListDropsWhatIsGone()
{
    QFETCH(const QString, filterBefore);
    QFETCH(const QString, filterAfter);
    QFETCH(const bool, isWhole);
    QFETCH(const bool, isGone);
    TokenSelection selection;
    SelectableList before = wholeList({u"a"_s, u"b"_s});
    before.filter.name = filterBefore;
    selection.setList(before);
    selection.setChecked({u"a"_s, u"b"_s}, true);
    const QSignalSpy vanished(&selection, &TokenSelection::vanished);
    SelectableList after = page({u"b"_s});
    after.filter.name = filterAfter;
    after.isWhole = isWhole;
    selection.setList(after);
    QCOMPARE(selection.contains(u"a"_s), !isGone);
    QVERIFY(selection.contains(u"b"_s));
    QCOMPARE(vanished.size(), isGone ? 1 : 0);
    if (isGone)
        QCOMPARE(vanished.first().first().toInt(), 1);
}

void tst_TokenSelection::aRefreshKeepsTheCheckedById()
{
    TokenSelection selection;
    selection.setList(wholeList({u"a"_s, u"b"_s, u"c"_s}));
    selection.setChecked({u"b"_s}, true);
    selection.setList(wholeList({u"new"_s, u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(idsOf(selection.tokens()), QStringList{u"b"_s});
    QCOMPARE(selection.shownExtent(), TokenSelection::Extent::Some);
}

void tst_TokenSelection::tokensComeInTheShownOrder()
{
    TokenSelection selection;
    SelectableList list = wholeList({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    selection.setList(list);
    selection.setChecked({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, true);
    list.shown.order = std::vector<int>{3, 1};
    list.isSearched = true;
    selection.setList(list);
    QCOMPARE(idsOf(selection.tokens()), (QStringList{u"d"_s, u"b"_s, u"a"_s, u"c"_s}));
}

void tst_TokenSelection::aTokenOfAnotherPageKeepsItsValues()
{
    TokenSelection selection;
    selection.setList(page({u"a"_s}));
    selection.setChecked({u"a"_s}, true);
    selection.setList(page({u"b"_s}));
    selection.setList(page({u"c"_s}));
    const QList<Token> tokens = selection.tokens();
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens.first().clientId, u"client of a"_s);
    QCOMPARE(tokens.first().name, u"name of a"_s);
}

void tst_TokenSelection::everyShownRowIsChecked()
{
    TokenSelection selection;
    const SelectableList all = wholeList({u"a"_s, u"b"_s, u"c"_s});
    selection.setList(searched(all, {0, 2}));
    selection.setAllShownChecked(true);
    QCOMPARE(selection.shownExtent(), TokenSelection::Extent::All);
    QCOMPARE(idsOf(selection.tokens()), (QStringList{u"a"_s, u"c"_s}));
    selection.setAllShownChecked(false);
    QVERIFY(selection.isEmpty());
}

void tst_TokenSelection::aTokenWithoutAnIdIsNeverChecked()
{
    TokenSelection selection;
    selection.setList(wholeList({QString(), u"a"_s}));
    selection.setAllShownChecked(true);
    QCOMPARE(idsOf(selection.tokens()), QStringList{u"a"_s});
    QVERIFY(!selection.contains({}));
}

void tst_TokenSelection::deletedTokensAreDropped()
{
    TokenSelection selection;
    selection.setList(wholeList({u"a"_s, u"b"_s}));
    selection.setChecked({u"a"_s, u"b"_s}, true);
    const QSignalSpy vanished(&selection, &TokenSelection::vanished);
    selection.remove({u"a"_s});
    QCOMPARE(idsOf(selection.tokens()), QStringList{u"b"_s});
    selection.setList(wholeList({u"b"_s}));
    QVERIFY2(vanished.isEmpty(), "the report of the deletion said it already");
}

void tst_TokenSelection::aRemovedTokenIsCountedNoMore()
{
    TokenSelection selection;
    const SelectableList all = wholeList({u"a"_s, u"b"_s, u"c"_s});
    selection.setList(all);
    selection.setChecked({u"a"_s, u"b"_s}, true);
    selection.setList(searched(all, {1, 2}));
    QCOMPARE(selection.hiddenCount(), 1);
    QSignalSpy changed(&selection, &TokenSelection::changed);
    selection.remove({u"a"_s});
    QCOMPARE(selection.hiddenCount(), 0);
    QVERIFY(!selection.isUndecided() && selection.shownExtent() == TokenSelection::Extent::Some);
    selection.remove({u"b"_s});
    QVERIFY(selection.isEmpty() && selection.shownExtent() == TokenSelection::Extent::None);
    QCOMPARE(changed.size(), 2);
    selection.remove({u"c"_s});
    QVERIFY2(changed.size() == 2, "it was not checked");
}

void tst_TokenSelection::anAbsentTokenThatComesWithMoreRowsIsShown()
{
    TokenSelection selection;
    selection.setList(page({u"a"_s, u"b"_s}));
    selection.setChecked({u"a"_s, u"b"_s}, true);
    const SelectableList begun = page({u"b"_s});
    selection.setList(begun);
    SelectableList more = begun;
    more.shown.rows = begun.shown.rows.followedBy(rowsOf({u"c"_s}));
    selection.setList(more);
    QCOMPARE(idsOf(selection.tokens()), (QStringList{u"b"_s, u"a"_s}));
    more.shown.rows = more.shown.rows.followedBy(rowsOf({u"a"_s}));
    more.isWhole = true;
    selection.setList(more);
    QCOMPARE(selection.count(), 2);
    QCOMPARE(selection.hiddenCount(), 0);
    // It is absent no more: what is gone now is dropped.
    selection.setList(wholeList({u"b"_s, u"c"_s}));
    QCOMPARE(idsOf(selection.tokens()), QStringList{u"b"_s});
}

QTEST_MAIN(tst_TokenSelection)
#include "tst_tokenselection.moc"
