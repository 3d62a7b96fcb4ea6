// SPDX-License-Identifier: Apache-2.0
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

#include "tests/unit/app/tokens/models/sortedview.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longList = 3 * shortList;

/// Names in another order than the ids, all different.
QList<Token> manyTokens(int from, int to)
{
    QList<Token> tokens;
    for (int number = from; number < to; ++number)
        tokens.append(token(u"id %1"_s.arg(number, 6, 10, QChar(u'0')),
                            u"name %1"_s.arg((number * 7919) % 99'991, 6, 10, QChar(u'0'))));
    return tokens;
}

QStringList namesOf(const TokenSortFilterModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.tokenAt(row).name);
    return names;
}

bool isSortedByName(const TokenSortFilterModel &model)
{
    const QStringList names = namesOf(model);
    return std::is_sorted(names.cbegin(), names.cend());
}

} // namespace

/// Lists that are sorted and filtered in another thread.
class tst_LongTokenList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLongListIsSortedLaterAndFollowed();
    void aNewerWishOvertakes();
    void rowsThatComeWhileItSortsAreShownNext();
    void itsIndexIsNotThereWhileRowsWait();
    void aPageThatIsTurnedWhileItSortsIsShownAtOnce();
    void aLongRefreshIsADifference();
    void anotherLongListShowsNothingOfTheOld();
    void aLongFilterGivesTheRowsBack();
    void endingInTheMiddleIsNoHarm();
};

void tst_LongTokenList::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_LongTokenList::aLongListIsSortedLaterAndFollowed()
{
    View view(manyTokens(0, longList));
    const QString before = view.ids();
    QList<QPersistentModelIndex> followed;
    for (int row = 0; row < longList; row += 500)
        followed.append(view.sorted.index(row, 1));
    const QSignalSpy layouts(&view.sorted, &QAbstractItemModel::layoutChanged);
    view.sorted.sort(0);
    QVERIFY(view.sorted.isIndexing());
    QCOMPARE(view.ids(), before);
    QTRY_VERIFY(!view.sorted.isIndexing());
    QVERIFY(isSortedByName(view.sorted));
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(view.sorted.rowCount(), longList);
    for (int count = 0; count < followed.size(); ++count)
        QCOMPARE(followed.at(count).data(TokenTableModel::TokenIdRole).toString(),
                 view.model.tokenAt(count * 500).id);
    view.sorted.sort(-1);
    QTRY_COMPARE(view.ids(), before);
}

void tst_LongTokenList::aNewerWishOvertakes()
{
    View view(manyTokens(0, longList));
    const QSignalSpy layouts(&view.sorted, &QAbstractItemModel::layoutChanged);
    view.sorted.sort(0);
    view.sorted.sort(5, Qt::DescendingOrder);
    QTRY_VERIFY(!view.sorted.isIndexing());
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(view.sorted.tokenAt(0).id, view.model.tokenAt(longList - 1).id);
}

void tst_LongTokenList::rowsThatComeWhileItSortsAreShownNext()
{
    View view(manyTokens(0, longList));
    view.sorted.sort(0);
    auto chunk = std::make_shared<RowChunk>();
    const QList<Token> more = manyTokens(longList, longList + 500);
    for (const Token &token : more)
        chunk->append(token);
    view.model.setRows(view.model.rows().with(chunk), true);
    QVERIFY(view.sorted.rowCount() == longList);
    QTRY_COMPARE(view.sorted.rowCount(), longList + 500);
    QVERIFY(isSortedByName(view.sorted));
    // In the service's own order they are shown at once.
    view.sorted.sort(-1);
    QTRY_VERIFY(!view.sorted.isIndexing());
    auto last = std::make_shared<RowChunk>();
    last->append(token(u"last"_s, u"last"_s));
    view.model.setRows(view.model.rows().with(last), true);
    QCOMPARE(view.sorted.rowCount(), longList + 501);
}

void tst_LongTokenList::itsIndexIsNotThereWhileRowsWait()
{
    View view(manyTokens(0, longList));
    view.sorted.sort(0);
    view.model.setTokens(manyTokens(0, longList + 500), true);
    QList<int> rowsWhenTold;
    connect(&view.sorted, &TokenSortFilterModel::indexingChanged, this, [&] {
        if (!view.sorted.isIndexing())
            rowsWhenTold.append(view.sorted.rowCount());
    });
    QTRY_VERIFY(!view.sorted.isIndexing());
    QCOMPARE(rowsWhenTold, QList<int>{longList + 500});
    // A filter that comes while rows wait shows them.
    view.sorted.sort(1);
    view.model.setTokens(manyTokens(0, longList), true);
    view.sorted.setSearch(parseSearch(u"77"_s));
    QTRY_VERIFY(!view.sorted.isIndexing());
    QCOMPARE(view.sorted.passingRows().rows.size(), longList);
}

void tst_LongTokenList::aPageThatIsTurnedWhileItSortsIsShownAtOnce()
{
    View view(manyTokens(0, longList));
    view.sorted.setWindow({.size = 2});
    const QString firstPage = view.ids();
    view.sorted.sort(0, Qt::DescendingOrder);
    QVERIFY(view.sorted.isIndexing());
    view.sorted.setWindow({.first = 2, .size = 2});
    QCOMPARE(view.sorted.rowCount(), 2);
    QVERIFY(view.ids() != firstPage);
    QCOMPARE(view.sorted.passingRows().rowAt(view.sorted.window().first), 2);
    QCOMPARE(view.sorted.rowOf(view.model.rows().id(2)), 0);
    QTRY_VERIFY(!view.sorted.isIndexing());
    QCOMPARE(view.sorted.window().first, 2);
    const ShownRows &passing = view.sorted.passingRows();
    QCOMPARE(view.sorted.rowOf(passing.rows.id(passing.rowAt(2))), 0);
}

void tst_LongTokenList::aLongRefreshIsADifference()
{
    for (const int column : {-1, 0}) {
        View view(manyTokens(0, longList));
        view.sorted.sort(column);
        QTRY_VERIFY(!view.sorted.isIndexing());
        const QSignalSpy resets(&view.sorted, &QAbstractItemModel::modelReset);
        QItemSelectionModel selection(&view.sorted);
        const int chosen = view.sorted.rowOf(u"id 001234"_s);
        selection.select(view.sorted.index(chosen, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex gone = view.sorted.index(view.sorted.rowOf(u"id 000002"_s), 0);
        // Every third row is deleted, some are new, one is renamed.
        QList<Token> tokens = manyTokens(longList, longList + 300);
        for (int number = 0; number < longList; ++number) {
            if (number % 3 != 2)
                tokens.append(manyTokens(number, number + 1));
        }
        tokens[500].name = u"zz renamed"_s;
        view.model.setTokens(tokens, true);
        QTRY_COMPARE(view.sorted.rowCount(), static_cast<int>(tokens.size()));
        QCOMPARE(resets.size(), 0);
        QVERIFY(!gone.isValid());
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data(TokenTableModel::TokenIdRole).toString(),
                 u"id 001234"_s);
        QVERIFY(namesOf(view.sorted).contains(u"zz renamed"_s));
        if (column == 0)
            QVERIFY(isSortedByName(view.sorted));
        else
            QCOMPARE(view.sorted.tokenAt(0).id, tokens.first().id);
    }
}

void tst_LongTokenList::anotherLongListShowsNothingOfTheOld()
{
    View view(manyTokens(0, longList));
    view.sorted.sort(0);
    QTRY_VERIFY(!view.sorted.isIndexing());
    view.sorted.sort(1);
    view.model.setTokens(manyTokens(longList, 2 * longList), false);
    QCOMPARE(view.sorted.rowCount(), 0);
    QTRY_COMPARE(view.sorted.rowCount(), longList);
    QCOMPARE(view.sorted.rowOf(u"id 000001"_s), -1);
}

void tst_LongTokenList::aLongFilterGivesTheRowsBack()
{
    View view(manyTokens(0, longList));
    view.sorted.sort(0);
    QTRY_VERIFY(!view.sorted.isIndexing());
    const QString all = view.ids();
    const int row = view.sorted.rowOf(u"id 000077"_s);
    const QPersistentModelIndex followed = view.sorted.index(row, 0);
    int rowsAtTheEnd = longList;
    const auto told = connect(&view.sorted, &TokenSortFilterModel::indexingChanged, this,
                              [&view, &rowsAtTheEnd](bool isIndexing) {
                                  if (!isIndexing)
                                      rowsAtTheEnd = view.sorted.rowCount();
                              });
    view.sorted.setSearch(parseSearch(u"77"_s));
    QTRY_VERIFY(view.sorted.rowCount() < 500);
    QVERIFY2(rowsAtTheEnd < 500, "whoever hears of the end finds the rows");
    disconnect(told);
    QVERIFY(followed.isValid() && isSortedByName(view.sorted));
    QCOMPARE(followed.data(TokenTableModel::TokenIdRole).toString(), u"id 000077"_s);
    view.sorted.setSearch({});
    QTRY_COMPARE(view.ids(), all);
    QCOMPARE(followed.row(), row);
}

void tst_LongTokenList::endingInTheMiddleIsNoHarm()
{
    TokenTableModel model;
    model.setTokens(manyTokens(0, longList), false);
    const auto sorted = std::make_unique<TokenSortFilterModel>();
    sorted->setSourceModel(&model);
    sorted->sort(0);
    QVERIFY(sorted->isIndexing());
}

QTEST_GUILESS_MAIN(tst_LongTokenList)
#include "tst_longtokenlist.moc"
