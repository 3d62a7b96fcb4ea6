// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/list/tokenlist.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

TokenPage page(const QStringList &ids, const QString &next = {}, std::optional<qint64> total = std::nullopt)
{
    TokenPage made;
    for (const QString &id : ids)
        made.tokens.append(fakeToken(id));
    made.hasMore = !next.isNull();
    made.nextCursor = next;
    made.totalCount = total;
    return made;
}

/// A list whose answers the test gives one by one.
struct Fixture
{
    FakeGateway gateway;
    FakeClock clock;
    TokenPager pager{gateway, clock};
    TokenList list{pager, gateway, clock};
    QSignalSpy changes{&list, &TokenList::stateChanged};

    [[nodiscard]] const PagerState &state() const { return list.state(); }
    [[nodiscard]] auto &last() { return *gateway.lists.back(); }
    [[nodiscard]] QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < list.rows().size(); ++row)
            ids.append(list.rows().id(row));
        return ids.join(u' ');
    }
    /// Whether the last change of rows was one of the same list.
    [[nodiscard]] bool keptTheList() const
    {
        for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
            if (change->at(0).toBool())
                return change->at(1).toBool();
        }
        return false;
    }
    /// Every page is wanted, and "a b" was read to its end.
    void readAll()
    {
        list.setPageSize(TokenList::everyRow);
        last().answer(page({u"a"_s}, u"c1"_s, 2));
        last().answer(page({u"b"_s}, {}, 2));
        QTRY_VERIFY(!state().isLoading);
        QCOMPARE(ids(), u"a b"_s);
    }
};

} // namespace

class tst_TokenList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreThePagers();
    void everyPageComesIntoOneList();
    void aPageBecomesTheWholeListByDifference();
    void theWholeListBecomesAPageAgain();
    void aRefreshReplacesWhenItIsAsLong();
    void aRefreshThatFailsKeepsTheOldRows();
    void anOldCompleteListIsNotIncomplete();
    void aStoppedReadingKeepsWhatItHas();
    void anotherFilterShowsItsFirstRows();
    void aFilterThatFailsKeepsTheOldRows();
    void anExpiredCursorKeepsTheRowsMeanwhile();
    void aLockForgetsEverything();
    void knownToBeGoneIsMarked();
    void pagesAreToldAsTheyAreRead();
};

void tst_TokenList::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_TokenList::pagesAreThePagers()
{
    Fixture fixture;
    fixture.list.setFilter({.name = u"x"_s});
    fixture.list.setPageSize(50);
    QCOMPARE(fixture.last().argument, (TokenQuery{{.name = u"x"_s}, 50, {}}));
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    QVERIFY(fixture.state().isLoaded && !fixture.state().all && fixture.state().canGoForward);
    QVERIFY(!fixture.state().isWhole());
    fixture.last().answer(page({u"b"_s}));
    fixture.list.goForward();
    QCOMPARE(fixture.state().tokens.first().id, u"b"_s);
    fixture.list.goBack();
    QVERIFY(fixture.state().isLoading);
    fixture.list.stop();
    QVERIFY(!fixture.state().isLoading);
}

void tst_TokenList::everyPageComesIntoOneList()
{
    Fixture fixture;
    fixture.list.setPageSize(TokenList::everyRow);
    QVERIFY(fixture.state().all && fixture.state().isLoading && !fixture.state().isLoaded);
    fixture.last().answer(page({u"a"_s}, u"c1"_s, 2));
    QTRY_VERIFY(fixture.state().isLoaded);
    QCOMPARE(fixture.state().rowCount(), 1);
    QVERIFY(!fixture.state().isWhole() && fixture.state().isLoading);
    QVERIFY(!fixture.state().canGoForward && !fixture.state().canGoBack);
    fixture.last().answer(page({u"b"_s}, {}, 2));
    QTRY_VERIFY(!fixture.state().isLoading);
    QVERIFY(fixture.state().isWhole() && !fixture.state().isStale && !fixture.state().error);
    QCOMPARE(fixture.state().totalCount, std::optional<qint64>(2));
    QVERIFY2(fixture.keptTheList(), "rows that come behind keep what is selected");
    // The same wish again is none.
    const auto asked = fixture.gateway.lists.size();
    fixture.list.setPageSize(TokenList::everyRow);
    QCOMPARE(fixture.gateway.lists.size(), asked);
}

void tst_TokenList::aPageBecomesTheWholeListByDifference()
{
    Fixture fixture;
    fixture.list.goToFirst();
    fixture.last().answer(page({u"a"_s, u"b"_s}, u"c1"_s));
    fixture.list.setPageSize(TokenList::everyRow);
    QVERIFY(fixture.state().isLoaded && fixture.state().isLoading);
    QCOMPARE(fixture.state().rowCount(), 2);
    fixture.last().answer(page({u"a"_s, u"b"_s, u"c"_s}, u"c1"_s));
    QTRY_COMPARE(fixture.ids(), u"a b c"_s);
    QVERIFY(fixture.keptTheList());
}

void tst_TokenList::theWholeListBecomesAPageAgain()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.setFilter({.name = u"x"_s});
    auto late = fixture.gateway.lists.back();
    fixture.list.setPageSize(20);
    QVERIFY(late->isCancelled);
    QVERIFY(!fixture.state().all && fixture.state().isLoading);
    QVERIFY(fixture.list.rows().isEmpty());
    QCOMPARE(fixture.last().argument, (TokenQuery{{.name = u"x"_s}, 20, {}}));
    fixture.last().answer(page({u"a"_s}));
    QCOMPARE(fixture.state().rowCount(), 1);
    QVERIFY(fixture.state().isWhole());
}

void tst_TokenList::aRefreshReplacesWhenItIsAsLong()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.reload();
    QVERIFY(fixture.state().isLoading && !fixture.state().isStale);
    fixture.last().answer(page({u"new"_s}, u"c1"_s));
    QTRY_COMPARE(fixture.state().all->tokensRead, 1);
    QCOMPARE(fixture.ids(), u"a b"_s);
    QVERIFY2(fixture.state().isWhole(), "the rows that are shown are those of a complete reading");
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    QTRY_COMPARE(fixture.ids(), u"new b"_s);
    QVERIFY(fixture.keptTheList() && !fixture.state().isWhole());
    fixture.last().answer(page({u"d"_s}));
    QTRY_COMPARE(fixture.ids(), u"new b d"_s);
    QTRY_VERIFY(fixture.state().isWhole());
    // A shorter list replaces the longer one when it is complete.
    fixture.list.goToFirst();
    fixture.last().answer(page({u"d"_s}));
    QTRY_COMPARE(fixture.ids(), u"d"_s);
    QVERIFY(fixture.keptTheList() && fixture.state().isWhole());
    fixture.list.reload();
    fixture.last().answer(page({}));
    QTRY_COMPARE(fixture.ids(), QString());
    QTRY_VERIFY(fixture.state().isWhole());
}

void tst_TokenList::aRefreshThatFailsKeepsTheOldRows()
{
    Fixture fixture;
    fixture.readAll();
    const QDateTime loadedAt = fixture.state().loadedAt;
    fixture.clock.advance(std::chrono::seconds(5));
    fixture.list.reload();
    fixture.last().answer(page({u"new"_s}, u"c1"_s));
    fixture.last().answer(fakeError(ErrorKind::Unauthorized, 401));
    QTRY_VERIFY(!fixture.state().isLoading);
    QCOMPARE(fixture.ids(), u"a b"_s);
    QVERIFY(fixture.state().isStale && fixture.state().isWhole());
    QCOMPARE(fixture.state().error->kind, ErrorKind::Unauthorized);
    QCOMPARE(fixture.state().loadedAt, loadedAt);
}

void tst_TokenList::anOldCompleteListIsNotIncomplete()
{
    Fixture fixture;
    fixture.list.setPageSize(TokenList::everyRow);
    fixture.last().answer(page({u"a"_s, u"b"_s}));
    QTRY_VERIFY(!fixture.state().isLoading);
    QVERIFY(fixture.state().all->isComplete);
    fixture.list.reload();
    QVERIFY2(fixture.state().all->isComplete, "the rows that are shown are those of the complete list");
    fixture.last().answer(fakeError(ErrorKind::ConnectionLost));
    QTRY_VERIFY(!fixture.state().isLoading);
    QVERIFY(fixture.state().isStale && fixture.state().all->isComplete && !fixture.state().hasMore);
    // Rows of a newer reading that is not complete are.
    fixture.list.reload();
    fixture.last().answer(page({u"a"_s, u"b"_s, u"c"_s}, u"c1"_s));
    QTRY_COMPARE(fixture.ids(), u"a b c"_s);
    QVERIFY(!fixture.state().all->isComplete);
}

void tst_TokenList::aStoppedReadingKeepsWhatItHas()
{
    Fixture fixture;
    fixture.list.setPageSize(TokenList::everyRow);
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_VERIFY(fixture.state().isLoaded);
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    fixture.list.stop();
    QVERIFY2(!fixture.state().isLoading, "at once");
    QTRY_COMPARE(fixture.ids(), u"a b"_s);
    QVERIFY(!fixture.state().isWhole() && !fixture.state().isStale);
    QCOMPARE(fixture.state().incompleteness, Incompleteness::Stopped);
    QVERIFY(fixture.last().isCancelled);
}

void tst_TokenList::anotherFilterShowsItsFirstRows()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.setFilter({.name = u"x"_s});
    QCOMPARE(fixture.ids(), u"a b"_s);
    QCOMPARE(fixture.last().argument, (TokenQuery{{.name = u"x"_s}, maximumPageSize, {}}));
    fixture.last().answer(page({u"x"_s}, u"c1"_s));
    QTRY_COMPARE(fixture.ids(), u"x"_s);
    QVERIFY(!fixture.keptTheList());
    QCOMPARE(fixture.state().filter.name, u"x"_s);
    // One that matches none shows none.
    fixture.list.setFilter({.name = u"y"_s});
    fixture.last().answer(page({}));
    QTRY_COMPARE(fixture.state().rowCount(), 0);
    QTRY_VERIFY(fixture.state().isWhole());
    QCOMPARE(fixture.state().filter.name, u"y"_s);
}

void tst_TokenList::aFilterThatFailsKeepsTheOldRows()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.setFilter({.name = u"x"_s});
    fixture.last().answer(fakeError(ErrorKind::Timeout));
    QTRY_VERIFY(!fixture.state().isLoading);
    QCOMPARE(fixture.ids(), u"a b"_s);
    QCOMPARE(fixture.state().filter, TokenFilter{});
    QVERIFY(fixture.state().isStale && fixture.state().error);
    fixture.list.reload();
    QCOMPARE(fixture.last().argument.filter.name, u"x"_s);
}

void tst_TokenList::anExpiredCursorKeepsTheRowsMeanwhile()
{
    Fixture fixture;
    fixture.list.setPageSize(TokenList::everyRow);
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    QTRY_COMPARE(fixture.ids(), u"a b"_s);
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_COMPARE(fixture.state().all->tokensRead, 1);
    QCOMPARE(fixture.ids(), u"a b"_s);
    fixture.last().answer(page({u"c"_s}));
    QTRY_COMPARE(fixture.ids(), u"a c"_s);
    QVERIFY(fixture.keptTheList());
    QTRY_VERIFY(fixture.state().isWhole());
}

void tst_TokenList::aLockForgetsEverything()
{
    Fixture fixture;
    fixture.list.setFilter({.name = u"x"_s});
    fixture.list.setPageSize(TokenList::everyRow);
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_COMPARE(fixture.ids(), u"a"_s);
    auto late = fixture.gateway.lists.back();
    fixture.list.forget();
    QVERIFY(fixture.list.rows().isEmpty() && !fixture.state().isLoaded && !fixture.state().isLoading);
    QVERIFY(late->isCancelled);
    QVERIFY(!fixture.keptTheList());
    fixture.list.goToFirst();
    QCOMPARE(fixture.last().argument, (TokenQuery{{.name = u"x"_s}, maximumPageSize, {}}));
    fixture.last().answer(page({u"b"_s}));
    QTRY_COMPARE(fixture.ids(), u"b"_s);
}

void tst_TokenList::knownToBeGoneIsMarked()
{
    Fixture fixture;
    fixture.readAll();
    fixture.list.markStale(fakeError(ErrorKind::Refused));
    QVERIFY(fixture.state().isStale && fixture.state().error);
    QCOMPARE(fixture.ids(), u"a b"_s);
}

void tst_TokenList::pagesAreToldAsTheyAreRead()
{
    Fixture fixture;
    const QSignalSpy pages(&fixture.list, &TokenList::pageRead);
    fixture.readAll();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(1).at(0).value<QList<Token>>().first().id, u"b"_s);
}

QTEST_GUILESS_MAIN(tst_TokenList)
#include "tst_tokenlist.moc"
