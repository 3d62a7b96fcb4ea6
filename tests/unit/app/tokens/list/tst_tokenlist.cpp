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
struct Desk
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
    Desk desk;
    desk.list.setFilter({.name = u"x"_s});
    desk.list.setPageSize(50);
    QCOMPARE(desk.last().argument, (TokenQuery{{.name = u"x"_s}, 50, {}}));
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    QVERIFY(desk.state().isLoaded && !desk.state().all && desk.state().canGoForward);
    QVERIFY(!desk.state().isWhole());
    desk.last().answer(page({u"b"_s}));
    desk.list.goForward();
    QCOMPARE(desk.state().tokens.first().id, u"b"_s);
    desk.list.goBack();
    QVERIFY(desk.state().isLoading);
    desk.list.stop();
    QVERIFY(!desk.state().isLoading);
}

void tst_TokenList::everyPageComesIntoOneList()
{
    Desk desk;
    desk.list.setPageSize(TokenList::everyRow);
    QVERIFY(desk.state().all && desk.state().isLoading && !desk.state().isLoaded);
    desk.last().answer(page({u"a"_s}, u"c1"_s, 2));
    QTRY_VERIFY(desk.state().isLoaded);
    QCOMPARE(desk.state().rowCount(), 1);
    QVERIFY(!desk.state().isWhole() && desk.state().isLoading);
    QVERIFY(!desk.state().canGoForward && !desk.state().canGoBack);
    desk.last().answer(page({u"b"_s}, {}, 2));
    QTRY_VERIFY(!desk.state().isLoading);
    QVERIFY(desk.state().isWhole() && !desk.state().isStale && !desk.state().error);
    QCOMPARE(desk.state().totalCount, std::optional<qint64>(2));
    QVERIFY2(desk.keptTheList(), "rows that come behind keep what is selected");
    // The same wish again is none.
    const auto asked = desk.gateway.lists.size();
    desk.list.setPageSize(TokenList::everyRow);
    QCOMPARE(desk.gateway.lists.size(), asked);
}

void tst_TokenList::aPageBecomesTheWholeListByDifference()
{
    Desk desk;
    desk.list.goToFirst();
    desk.last().answer(page({u"a"_s, u"b"_s}, u"c1"_s));
    desk.list.setPageSize(TokenList::everyRow);
    QVERIFY(desk.state().isLoaded && desk.state().isLoading);
    QCOMPARE(desk.state().rowCount(), 2);
    desk.last().answer(page({u"a"_s, u"b"_s, u"c"_s}, u"c1"_s));
    QTRY_COMPARE(desk.ids(), u"a b c"_s);
    QVERIFY(desk.keptTheList());
}

void tst_TokenList::theWholeListBecomesAPageAgain()
{
    Desk desk;
    desk.readAll();
    desk.list.setFilter({.name = u"x"_s});
    auto late = desk.gateway.lists.back();
    desk.list.setPageSize(20);
    QVERIFY(late->isCancelled);
    QVERIFY(!desk.state().all && desk.state().isLoading);
    QVERIFY(desk.list.rows().isEmpty());
    QCOMPARE(desk.last().argument, (TokenQuery{{.name = u"x"_s}, 20, {}}));
    desk.last().answer(page({u"a"_s}));
    QCOMPARE(desk.state().rowCount(), 1);
    QVERIFY(desk.state().isWhole());
}

void tst_TokenList::aRefreshReplacesWhenItIsAsLong()
{
    Desk desk;
    desk.readAll();
    desk.list.reload();
    QVERIFY(desk.state().isLoading && !desk.state().isStale);
    desk.last().answer(page({u"new"_s}, u"c1"_s));
    QTRY_COMPARE(desk.state().all->tokensRead, 1);
    QCOMPARE(desk.ids(), u"a b"_s);
    QVERIFY(!desk.state().isWhole());
    desk.last().answer(page({u"b"_s}, u"c2"_s));
    QTRY_COMPARE(desk.ids(), u"new b"_s);
    QVERIFY(desk.keptTheList());
    desk.last().answer(page({u"d"_s}));
    QTRY_COMPARE(desk.ids(), u"new b d"_s);
    QTRY_VERIFY(desk.state().isWhole());
    // A shorter list replaces the longer one when it is complete.
    desk.list.goToFirst();
    desk.last().answer(page({u"d"_s}));
    QTRY_COMPARE(desk.ids(), u"d"_s);
    QVERIFY(desk.keptTheList() && desk.state().isWhole());
    desk.list.reload();
    desk.last().answer(page({}));
    QTRY_COMPARE(desk.ids(), QString());
    QTRY_VERIFY(desk.state().isWhole());
}

void tst_TokenList::aRefreshThatFailsKeepsTheOldRows()
{
    Desk desk;
    desk.readAll();
    const QDateTime loadedAt = desk.state().loadedAt;
    desk.clock.advance(std::chrono::seconds(5));
    desk.list.reload();
    desk.last().answer(page({u"new"_s}, u"c1"_s));
    desk.last().answer(fakeError(ErrorKind::Unauthorized, 401));
    QTRY_VERIFY(!desk.state().isLoading);
    QCOMPARE(desk.ids(), u"a b"_s);
    QVERIFY(desk.state().isStale && !desk.state().isWhole());
    QCOMPARE(desk.state().error->kind, ErrorKind::Unauthorized);
    QCOMPARE(desk.state().loadedAt, loadedAt);
}

void tst_TokenList::aStoppedReadingKeepsWhatItHas()
{
    Desk desk;
    desk.list.setPageSize(TokenList::everyRow);
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_VERIFY(desk.state().isLoaded);
    desk.last().answer(page({u"b"_s}, u"c2"_s));
    desk.list.stop();
    QVERIFY2(!desk.state().isLoading, "at once");
    QTRY_COMPARE(desk.ids(), u"a b"_s);
    QVERIFY(!desk.state().isWhole() && !desk.state().isStale);
    QCOMPARE(desk.state().incompleteness, Incompleteness::Stopped);
    QVERIFY(desk.last().isCancelled);
}

void tst_TokenList::anotherFilterShowsItsFirstRows()
{
    Desk desk;
    desk.readAll();
    desk.list.setFilter({.name = u"x"_s});
    QCOMPARE(desk.ids(), u"a b"_s);
    QCOMPARE(desk.last().argument, (TokenQuery{{.name = u"x"_s}, maximumPageSize, {}}));
    desk.last().answer(page({u"x"_s}, u"c1"_s));
    QTRY_COMPARE(desk.ids(), u"x"_s);
    QVERIFY(!desk.keptTheList());
    QCOMPARE(desk.state().filter.name, u"x"_s);
    // One that matches none shows none.
    desk.list.setFilter({.name = u"y"_s});
    desk.last().answer(page({}));
    QTRY_COMPARE(desk.state().rowCount(), 0);
    QTRY_VERIFY(desk.state().isWhole());
    QCOMPARE(desk.state().filter.name, u"y"_s);
}

void tst_TokenList::aFilterThatFailsKeepsTheOldRows()
{
    Desk desk;
    desk.readAll();
    desk.list.setFilter({.name = u"x"_s});
    desk.last().answer(fakeError(ErrorKind::Timeout));
    QTRY_VERIFY(!desk.state().isLoading);
    QCOMPARE(desk.ids(), u"a b"_s);
    QCOMPARE(desk.state().filter, TokenFilter{});
    QVERIFY(desk.state().isStale && desk.state().error);
    desk.list.reload();
    QCOMPARE(desk.last().argument.filter.name, u"x"_s);
}

void tst_TokenList::anExpiredCursorKeepsTheRowsMeanwhile()
{
    Desk desk;
    desk.list.setPageSize(TokenList::everyRow);
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    desk.last().answer(page({u"b"_s}, u"c2"_s));
    QTRY_COMPARE(desk.ids(), u"a b"_s);
    desk.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_COMPARE(desk.state().all->tokensRead, 1);
    QCOMPARE(desk.ids(), u"a b"_s);
    desk.last().answer(page({u"c"_s}));
    QTRY_COMPARE(desk.ids(), u"a c"_s);
    QVERIFY(desk.keptTheList());
    QTRY_VERIFY(desk.state().isWhole());
}

void tst_TokenList::aLockForgetsEverything()
{
    Desk desk;
    desk.list.setFilter({.name = u"x"_s});
    desk.list.setPageSize(TokenList::everyRow);
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_COMPARE(desk.ids(), u"a"_s);
    auto late = desk.gateway.lists.back();
    desk.list.forget();
    QVERIFY(desk.list.rows().isEmpty() && !desk.state().isLoaded && !desk.state().isLoading);
    QVERIFY(late->isCancelled);
    QVERIFY(!desk.keptTheList());
    desk.list.goToFirst();
    QCOMPARE(desk.last().argument, (TokenQuery{{.name = u"x"_s}, maximumPageSize, {}}));
    desk.last().answer(page({u"b"_s}));
    QTRY_COMPARE(desk.ids(), u"b"_s);
}

void tst_TokenList::knownToBeGoneIsMarked()
{
    Desk desk;
    desk.readAll();
    desk.list.markStale(fakeError(ErrorKind::Refused));
    QVERIFY(desk.state().isStale && desk.state().error);
    QCOMPARE(desk.ids(), u"a b"_s);
}

void tst_TokenList::pagesAreToldAsTheyAreRead()
{
    Desk desk;
    const QSignalSpy pages(&desk.list, &TokenList::pageRead);
    desk.readAll();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(1).at(0).value<QList<Token>>().first().id, u"b"_s);
}

QTEST_GUILESS_MAIN(tst_TokenList)
#include "tst_tokenlist.moc"
