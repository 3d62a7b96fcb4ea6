// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <limits>

#include "app/api/retryinggateway.h"
#include "app/tokens/list/allpagesreader.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

QString idsOf(const RowSnapshot &rows)
{
    QStringList ids;
    for (int row = 0; row < rows.size(); ++row)
        ids.append(rows.id(row));
    return ids.join(u' ');
}

/// An inventory whose pages the test gives one by one.
struct Desk
{
    FakeGateway gateway;
    FakeClock clock;
    TokenInventory inventory{gateway, clock, 50};

    [[nodiscard]] const InventoryState &state() const { return inventory.state(); }
    [[nodiscard]] qsizetype asked() const { return static_cast<qsizetype>(gateway.lists.size()); }
    [[nodiscard]] auto &last() { return *gateway.lists.back(); }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !state().isReading && state().endedAt.isValid(); });
    }
};

} // namespace

class tst_TokenInventory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageIsReadInTheLargestSize();
    void rowsComeWhileItGoesOn();
    void anEmptyListIsComplete();
    void brokenCursorsAreSaid_data();
    void brokenCursorsAreSaid();
    void freshCursorsForEverMeetTheCap();
    void wrongTotalsDriveNothing_data();
    void wrongTotalsDriveNothing();
    void rowsThatComeTwiceAreKeptOnce();
    void tokensWithoutAnIdAreAllKept();
    void anExpiredCursorRestartsOnce();
    void aRefusedFirstPageIsNoExpiredCursor();
    void errorsKeepTheRows_data();
    void errorsKeepTheRows();
    void aBusyServiceIsAskedForTheSamePageAgain();
    void stopSendsNothingMore();
    void stopDuringAPauseSendsNothingMore();
    void lateAnswersAreDropped();
    void forgettingFreesTheRows();
    void aHundredThousandTokensAreReadWithoutAGap();
};

void tst_TokenInventory::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_TokenInventory::everyPageIsReadInTheLargestSize()
{
    Desk desk;
    QList<QList<Token>> pages;
    connect(&desk.inventory, &TokenInventory::pageRead, this, [&](const QList<Token> &tokens) { pages.append(tokens); });
    const TokenFilter filter{.name = u"x"_s};
    desk.inventory.start(filter);
    QVERIFY(desk.state().isReading && !desk.state().isComplete);
    QCOMPARE(desk.last().argument, (TokenQuery{filter, maximumPageSize, {}}));
    desk.last().answer(page({u"a"_s, u"b"_s}, u"c1"_s, 5));
    // The next one is under way before the first is packed.
    QCOMPARE(desk.last().argument, (TokenQuery{filter, maximumPageSize, u"c1"_s}));
    desk.clock.advance(80ms);
    desk.last().answer(page({u"c"_s}, u"c2"_s, 5));
    desk.last().answer(page({u"d"_s}, {}, 5));
    QVERIFY2(!desk.state().isComplete, "the last page is not packed yet");
    QVERIFY(desk.waitForEnd());
    QCOMPARE(idsOf(desk.state().rows), u"a b c d"_s);
    QVERIFY(desk.state().isComplete && !desk.state().error);
    QCOMPARE(desk.state().incompleteness, Incompleteness::None);
    QCOMPARE(desk.state().pagesRead, 3);
    QCOMPARE(desk.state().tokensRead, 4);
    QCOMPARE(desk.state().totalCount, std::optional<qint64>(5));
    QCOMPARE(desk.state().duration, 80ms);
    QCOMPARE(pages.size(), 3);
    QCOMPARE(desk.asked(), 3);
}

void tst_TokenInventory::rowsComeWhileItGoesOn()
{
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_COMPARE(idsOf(desk.state().rows), u"a"_s);
    desk.last().answer(page({u"b"_s}, u"c2"_s));
    // Nobody has to ask for it, and no further page has to come.
    QTRY_COMPARE(idsOf(desk.state().rows), u"a b"_s);
    QVERIFY(desk.state().isReading && !desk.state().isComplete);
}

void tst_TokenInventory::anEmptyListIsComplete()
{
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({}));
    QVERIFY(desk.waitForEnd());
    QVERIFY(desk.state().isComplete && desk.state().rows.isEmpty());
}

/// Faults L01 and L02.
void tst_TokenInventory::brokenCursorsAreSaid_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<Incompleteness>("incompleteness");
    QTest::newRow("none given") << u""_s << Incompleteness::CursorMissing;
    QTest::newRow("the same again") << u"c2"_s << Incompleteness::CursorRepeated;
    QTest::newRow("a cycle") << u"c1"_s << Incompleteness::CursorRepeated;
}

void tst_TokenInventory::brokenCursorsAreSaid()
{
    QFETCH(QString, cursor);
    QFETCH(Incompleteness, incompleteness);
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    desk.last().answer(page({u"b"_s}, u"c2"_s));
    TokenPage third = page({u"c"_s}, cursor);
    third.hasMore = true;
    desk.last().answer(third);
    QVERIFY(desk.waitForEnd());
    QCOMPARE(desk.asked(), 3);
    QVERIFY(!desk.state().isComplete && !desk.state().error);
    QCOMPARE(desk.state().incompleteness, incompleteness);
    QCOMPARE(idsOf(desk.state().rows), u"a b c"_s);
}

/// Fault L03.
void tst_TokenInventory::freshCursorsForEverMeetTheCap()
{
    Desk desk;
    int number = 0;
    desk.gateway.onList = [&number](const TokenQuery &) {
        ++number;
        return page({}, u"c%1"_s.arg(number));
    };
    desk.inventory.start({});
    QVERIFY(desk.waitForEnd());
    QCOMPARE(desk.asked(), 50);
    QVERIFY(!desk.state().isComplete);
    QCOMPARE(desk.state().incompleteness, Incompleteness::CapReached);
}

/// Fault L05.
void tst_TokenInventory::wrongTotalsDriveNothing_data()
{
    QTest::addColumn<std::optional<qint64>>("total");
    QTest::newRow("none") << std::optional<qint64>();
    QTest::newRow("too few") << std::optional<qint64>(1);
    QTest::newRow("negative") << std::optional<qint64>(-7);
    QTest::newRow("huge") << std::optional<qint64>(std::numeric_limits<qint64>::max());
}

void tst_TokenInventory::wrongTotalsDriveNothing()
{
    QFETCH(std::optional<qint64>, total);
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({u"a"_s}, u"c1"_s, total));
    desk.last().answer(page({u"b"_s}, {}, total));
    QVERIFY(desk.waitForEnd());
    QVERIFY(desk.state().isComplete);
    QCOMPARE(idsOf(desk.state().rows), u"a b"_s);
    QCOMPARE(desk.state().totalCount, total);
}

/// Fault L07: rows are deleted and inserted between the pages, so that some come again.
void tst_TokenInventory::rowsThatComeTwiceAreKeptOnce()
{
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({u"new"_s, u"a"_s, u"b"_s}, u"c1"_s));
    desk.last().answer(page({u"b"_s, u"c"_s}, u"c2"_s));
    TokenPage third = page({u"a"_s, u"d"_s});
    third.tokens[0].name = u"renamed meanwhile"_s;
    desk.last().answer(third);
    QVERIFY(desk.waitForEnd());
    QCOMPARE(idsOf(desk.state().rows), u"new a b c d"_s);
    QCOMPARE(desk.state().duplicates, 2);
    QCOMPARE(desk.state().tokensRead, 7);
    QVERIFY(desk.state().isComplete);
}

void tst_TokenInventory::tokensWithoutAnIdAreAllKept()
{
    Desk desk;
    desk.inventory.start({});
    TokenPage only;
    only.tokens = {Token{}, Token{.id = u""_s}, Token{}};
    desk.last().answer(only);
    QVERIFY(desk.waitForEnd());
    QCOMPARE(desk.state().rows.size(), 3);
    QCOMPARE(desk.state().duplicates, 0);
}

/// Fault L08.
void tst_TokenInventory::anExpiredCursorRestartsOnce()
{
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    desk.last().answer(page({u"b"_s}, u"c2"_s));
    QTRY_COMPARE(desk.state().rows.size(), 2);
    desk.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(desk.state().hasRestarted && desk.state().isReading);
    QCOMPARE(desk.last().argument.cursor, QString());
    QCOMPARE(idsOf(desk.state().rows), u"a b"_s);
    // Cursors of the first walk are no loop in the second.
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    desk.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(desk.waitForEnd());
    QCOMPARE(desk.asked(), 5);
    QVERIFY(!desk.state().isComplete);
    QCOMPARE(desk.state().error->kind, ErrorKind::InvalidInput);
    QCOMPARE(idsOf(desk.state().rows), u"a"_s);
}

void tst_TokenInventory::aRefusedFirstPageIsNoExpiredCursor()
{
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(desk.waitForEnd());
    QCOMPARE(desk.asked(), 1);
    QVERIFY(desk.state().error && !desk.state().hasRestarted);
}

/// Faults L09 and L20.
void tst_TokenInventory::errorsKeepTheRows_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("credentials refused") << ErrorKind::Unauthorized;
    QTest::newRow("forbidden") << ErrorKind::Forbidden;
    QTest::newRow("page too large") << ErrorKind::TooLarge;
    QTest::newRow("gone") << ErrorKind::Refused;
    QTest::newRow("a portal") << ErrorKind::NotTheApi;
}

void tst_TokenInventory::errorsKeepTheRows()
{
    QFETCH(ErrorKind, kind);
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    desk.last().answer(fakeError(kind));
    QVERIFY(desk.waitForEnd());
    QCOMPARE(desk.asked(), 2);
    QCOMPARE(desk.state().error->kind, kind);
    QVERIFY(!desk.state().isComplete);
    QCOMPARE(idsOf(desk.state().rows), u"a"_s);
    // And the next reading knows nothing of it.
    desk.inventory.start({});
    QVERIFY(!desk.state().error && desk.state().isReading);
    desk.last().answer(page({u"a"_s, u"b"_s}));
    QVERIFY(desk.waitForEnd());
    QVERIFY(desk.state().isComplete);
    QCOMPARE(idsOf(desk.state().rows), u"a b"_s);
}

/// Fault L21: the gateway below waits as it was told.
void tst_TokenInventory::aBusyServiceIsAskedForTheSamePageAgain()
{
    FakeGateway gateway;
    FakeClock clock;
    RetryingGateway retrying(gateway, clock);
    TokenInventory inventory(retrying, clock);
    inventory.start({});
    gateway.lists.back()->answer(page({u"a"_s}, u"c1"_s));
    ApiError busy = fakeError(ErrorKind::RateLimited, 429);
    busy.retryAfter = 2s;
    gateway.lists.back()->answer(busy);
    QCOMPARE(gateway.lists.size(), 2);
    clock.advance(1999ms);
    QCOMPARE(gateway.lists.size(), 2);
    clock.advance(1s);
    QCOMPARE(gateway.lists.size(), 3);
    QCOMPARE(gateway.lists.back()->argument.cursor, u"c1"_s);
    gateway.lists.back()->answer(busy);
    clock.advance(10s);
    gateway.lists.back()->answer(busy);
    QTRY_VERIFY(!inventory.state().isReading);
    clock.advance(1h);
    QCOMPARE(gateway.lists.size(), 4);
    QCOMPARE(inventory.state().error->kind, ErrorKind::RateLimited);
    QCOMPARE(idsOf(inventory.state().rows), u"a"_s);
}

void tst_TokenInventory::stopSendsNothingMore()
{
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    desk.last().answer(page({u"b"_s}, u"c2"_s));
    desk.inventory.stop();
    QVERIFY2(!desk.state().isReading, "at once");
    QVERIFY(desk.last().isCancelled);
    QCOMPARE(desk.state().incompleteness, Incompleteness::Stopped);
    // What was read but not packed yet comes too.
    QTRY_COMPARE(idsOf(desk.state().rows), u"a b"_s);
    QVERIFY(!desk.state().isComplete && !desk.state().isReading);
    QCOMPARE(desk.asked(), 3);
    desk.inventory.stop();
    QCOMPARE(desk.state().incompleteness, Incompleteness::Stopped);
}

void tst_TokenInventory::stopDuringAPauseSendsNothingMore()
{
    FakeGateway gateway;
    FakeClock clock;
    RetryingGateway retrying(gateway, clock);
    TokenInventory inventory(retrying, clock);
    inventory.start({});
    gateway.lists.back()->answer(fakeError(ErrorKind::RateLimited, 429));
    inventory.stop();
    clock.advance(1h);
    QCOMPARE(gateway.lists.size(), 1);
}

/// Fault L22.
void tst_TokenInventory::lateAnswersAreDropped()
{
    Desk desk;
    desk.inventory.start({.name = u"slow"_s});
    auto slow = desk.gateway.lists.back();
    desk.inventory.start({.name = u"quick"_s});
    QVERIFY(slow->isCancelled);
    // Even a gateway that lets a cancelled answer through cannot add to the list.
    slow->isCancelled = false;
    slow->answer(page({u"slow"_s}));
    QCOMPARE(desk.state().pagesRead, 0);
    desk.last().answer(page({u"quick"_s}));
    QVERIFY(desk.waitForEnd());
    QCOMPARE(idsOf(desk.state().rows), u"quick"_s);
    QCOMPARE(desk.state().filter.name, u"quick"_s);
}

void tst_TokenInventory::forgettingFreesTheRows()
{
    Desk desk;
    desk.inventory.start({});
    desk.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_COMPARE(desk.state().rows.size(), 1);
    auto late = desk.gateway.lists.back();
    desk.last().answer(page({u"b"_s}, u"c2"_s));
    desk.inventory.forget();
    QVERIFY(desk.state().rows.isEmpty() && !desk.state().isReading && !desk.state().isComplete);
    QVERIFY(desk.last().isCancelled);
    // What the packer had in hand is of a list that is no more.
    desk.inventory.start({});
    desk.last().answer(page({u"c"_s}));
    QVERIFY(desk.waitForEnd());
    QCOMPARE(idsOf(desk.state().rows), u"c"_s);
}

void tst_TokenInventory::aHundredThousandTokensAreReadWithoutAGap()
{
    constexpr int pages = 1000;
    FakeGateway gateway;
    FakeClock clock;
    TokenInventory inventory(gateway, clock);
    gateway.onList = [](const TokenQuery &query) {
        const int number = query.cursor.isEmpty() ? 0 : query.cursor.toInt();
        QStringList ids;
        for (int row = 0; row < maximumPageSize; ++row)
            ids.append(QString::number(number * maximumPageSize + row));
        return page(ids, number + 1 < pages ? QString::number(number + 1) : QString());
    };
    int changes = 0;
    connect(&inventory, &TokenInventory::changed, this, [&changes] { ++changes; });
    inventory.start({});
    QTRY_VERIFY_WITH_TIMEOUT(!inventory.state().isReading, 60'000);
    QVERIFY(inventory.state().isComplete);
    QCOMPARE(inventory.state().rows.size(), pages * maximumPageSize);
    for (int row = 0; row < inventory.state().rows.size(); row += 997)
        QCOMPARE(inventory.state().rows.id(row), QString::number(row));
    QVERIFY2(changes < pages / 2, "a view is not told page by page");
}

Q_DECLARE_METATYPE(std::optional<qint64>)

QTEST_GUILESS_MAIN(tst_TokenInventory)
#include "tst_allpagesreader.moc"
