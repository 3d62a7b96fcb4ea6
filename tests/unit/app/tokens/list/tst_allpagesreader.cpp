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
struct Fixture
{
    FakeGateway gateway;
    FakeClock clock;
    AllPagesReader inventory{gateway, clock, 50};

    [[nodiscard]] const AllPagesState &state() const { return inventory.state(); }
    [[nodiscard]] qsizetype asked() const { return static_cast<qsizetype>(gateway.lists.size()); }
    [[nodiscard]] auto &last() { return *gateway.lists.back(); }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !state().isReading && state().endedAt.isValid(); });
    }
};

} // namespace

class tst_AllPagesReader final : public QObject
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

void tst_AllPagesReader::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_AllPagesReader::everyPageIsReadInTheLargestSize()
{
    Fixture fixture;
    QList<QList<Token>> pages;
    connect(&fixture.inventory, &AllPagesReader::pageRead, this,
            [&](const QList<Token> &tokens) { pages.append(tokens); });
    const TokenFilter filter{.name = u"x"_s};
    fixture.inventory.start(filter);
    QVERIFY(fixture.state().isReading && !fixture.state().isComplete);
    QCOMPARE(fixture.last().argument, (TokenQuery{filter, maximumPageSize, {}}));
    fixture.last().answer(page({u"a"_s, u"b"_s}, u"c1"_s, 5));
    // The next one is under way before the first is packed.
    QCOMPARE(fixture.last().argument, (TokenQuery{filter, maximumPageSize, u"c1"_s}));
    fixture.clock.advance(80ms);
    fixture.last().answer(page({u"c"_s}, u"c2"_s, 5));
    fixture.last().answer(page({u"d"_s}, {}, 5));
    QVERIFY2(!fixture.state().isComplete, "the last page is not packed yet");
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(idsOf(fixture.state().rows), u"a b c d"_s);
    QVERIFY(fixture.state().isComplete && !fixture.state().error);
    QCOMPARE(fixture.state().incompleteness, Incompleteness::None);
    QCOMPARE(fixture.state().pagesRead, 3);
    QCOMPARE(fixture.state().tokensRead, 4);
    QCOMPARE(fixture.state().totalCount, std::optional<qint64>(5));
    QCOMPARE(fixture.state().duration, 80ms);
    QCOMPARE(pages.size(), 3);
    QCOMPARE(fixture.asked(), 3);
}

void tst_AllPagesReader::rowsComeWhileItGoesOn()
{
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_COMPARE(idsOf(fixture.state().rows), u"a"_s);
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    // Nobody has to ask for it, and no further page has to come.
    QTRY_COMPARE(idsOf(fixture.state().rows), u"a b"_s);
    QVERIFY(fixture.state().isReading && !fixture.state().isComplete);
}

void tst_AllPagesReader::anEmptyListIsComplete()
{
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({}));
    QVERIFY(fixture.waitForEnd());
    QVERIFY(fixture.state().isComplete && fixture.state().rows.isEmpty());
}

/// Faults L01 and L02.
void tst_AllPagesReader::brokenCursorsAreSaid_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<Incompleteness>("incompleteness");
    QTest::newRow("none given") << u""_s << Incompleteness::CursorMissing;
    QTest::newRow("the same again") << u"c2"_s << Incompleteness::CursorRepeated;
    QTest::newRow("a cycle") << u"c1"_s << Incompleteness::CursorRepeated;
}

void tst_AllPagesReader::brokenCursorsAreSaid()
{
    QFETCH(QString, cursor);
    QFETCH(Incompleteness, incompleteness);
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    TokenPage third = page({u"c"_s}, cursor);
    third.hasMore = true;
    fixture.last().answer(third);
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.asked(), 3);
    QVERIFY(!fixture.state().isComplete && !fixture.state().error);
    QCOMPARE(fixture.state().incompleteness, incompleteness);
    QCOMPARE(idsOf(fixture.state().rows), u"a b c"_s);
}

/// Fault L03.
void tst_AllPagesReader::freshCursorsForEverMeetTheCap()
{
    Fixture fixture;
    int number = 0;
    fixture.gateway.onList = [&number](const TokenQuery &) {
        ++number;
        return page({}, u"c%1"_s.arg(number));
    };
    fixture.inventory.start({});
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.asked(), 50);
    QVERIFY(!fixture.state().isComplete);
    QCOMPARE(fixture.state().incompleteness, Incompleteness::CapReached);
}

/// Fault L05.
void tst_AllPagesReader::wrongTotalsDriveNothing_data()
{
    QTest::addColumn<std::optional<qint64>>("total");
    QTest::newRow("none") << std::optional<qint64>();
    QTest::newRow("too few") << std::optional<qint64>(1);
    QTest::newRow("negative") << std::optional<qint64>(-7);
    QTest::newRow("huge") << std::optional<qint64>(std::numeric_limits<qint64>::max());
}

void tst_AllPagesReader::wrongTotalsDriveNothing()
{
    QFETCH(std::optional<qint64>, total);
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({u"a"_s}, u"c1"_s, total));
    fixture.last().answer(page({u"b"_s}, {}, total));
    QVERIFY(fixture.waitForEnd());
    QVERIFY(fixture.state().isComplete);
    QCOMPARE(idsOf(fixture.state().rows), u"a b"_s);
    QCOMPARE(fixture.state().totalCount, total);
}

/// Fault L07: rows are deleted and inserted between the pages, so that some come again.
void tst_AllPagesReader::rowsThatComeTwiceAreKeptOnce()
{
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({u"new"_s, u"a"_s, u"b"_s}, u"c1"_s));
    fixture.last().answer(page({u"b"_s, u"c"_s}, u"c2"_s));
    TokenPage third = page({u"a"_s, u"d"_s});
    third.tokens[0].name = u"renamed meanwhile"_s;
    fixture.last().answer(third);
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(idsOf(fixture.state().rows), u"new a b c d"_s);
    QCOMPARE(fixture.state().duplicates, 2);
    QCOMPARE(fixture.state().tokensRead, 7);
    QVERIFY(fixture.state().isComplete);
}

void tst_AllPagesReader::tokensWithoutAnIdAreAllKept()
{
    Fixture fixture;
    fixture.inventory.start({});
    TokenPage only;
    only.tokens = {Token{}, Token{.id = u""_s}, Token{}};
    fixture.last().answer(only);
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.state().rows.size(), 3);
    QCOMPARE(fixture.state().duplicates, 0);
}

/// Fault L08.
void tst_AllPagesReader::anExpiredCursorRestartsOnce()
{
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    QTRY_COMPARE(fixture.state().rows.size(), 2);
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(fixture.state().hasRestarted && fixture.state().isReading);
    QCOMPARE(fixture.last().argument.cursor, QString());
    QCOMPARE(idsOf(fixture.state().rows), u"a b"_s);
    // Cursors of the first walk are no loop in the second.
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.asked(), 5);
    QVERIFY(!fixture.state().isComplete);
    QCOMPARE(fixture.state().error->kind, ErrorKind::InvalidInput);
    QCOMPARE(idsOf(fixture.state().rows), u"a"_s);
}

void tst_AllPagesReader::aRefusedFirstPageIsNoExpiredCursor()
{
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.asked(), 1);
    QVERIFY(fixture.state().error && !fixture.state().hasRestarted);
}

/// Faults L09 and L20.
void tst_AllPagesReader::errorsKeepTheRows_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("credentials refused") << ErrorKind::Unauthorized;
    QTest::newRow("forbidden") << ErrorKind::Forbidden;
    QTest::newRow("page too large") << ErrorKind::TooLarge;
    QTest::newRow("gone") << ErrorKind::Refused;
    QTest::newRow("a portal") << ErrorKind::NotTheApi;
}

void tst_AllPagesReader::errorsKeepTheRows()
{
    QFETCH(ErrorKind, kind);
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.last().answer(fakeError(kind));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.asked(), 2);
    QCOMPARE(fixture.state().error->kind, kind);
    QVERIFY(!fixture.state().isComplete);
    QCOMPARE(idsOf(fixture.state().rows), u"a"_s);
    // And the next reading knows nothing of it.
    fixture.inventory.start({});
    QVERIFY(!fixture.state().error && fixture.state().isReading);
    fixture.last().answer(page({u"a"_s, u"b"_s}));
    QVERIFY(fixture.waitForEnd());
    QVERIFY(fixture.state().isComplete);
    QCOMPARE(idsOf(fixture.state().rows), u"a b"_s);
}

/// Fault L21: the gateway below waits as it was told.
void tst_AllPagesReader::aBusyServiceIsAskedForTheSamePageAgain()
{
    FakeGateway gateway;
    FakeClock clock;
    RetryingGateway retrying(gateway, clock);
    AllPagesReader inventory(retrying, clock);
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

void tst_AllPagesReader::stopSendsNothingMore()
{
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    fixture.inventory.stop();
    QVERIFY2(!fixture.state().isReading, "at once");
    QVERIFY(fixture.last().isCancelled);
    QCOMPARE(fixture.state().incompleteness, Incompleteness::Stopped);
    // What was read but not packed yet comes too.
    QTRY_COMPARE(idsOf(fixture.state().rows), u"a b"_s);
    QVERIFY(!fixture.state().isComplete && !fixture.state().isReading);
    QCOMPARE(fixture.asked(), 3);
    fixture.inventory.stop();
    QCOMPARE(fixture.state().incompleteness, Incompleteness::Stopped);
}

void tst_AllPagesReader::stopDuringAPauseSendsNothingMore()
{
    FakeGateway gateway;
    FakeClock clock;
    RetryingGateway retrying(gateway, clock);
    AllPagesReader inventory(retrying, clock);
    inventory.start({});
    gateway.lists.back()->answer(fakeError(ErrorKind::RateLimited, 429));
    inventory.stop();
    clock.advance(1h);
    QCOMPARE(gateway.lists.size(), 1);
}

/// Fault L22.
void tst_AllPagesReader::lateAnswersAreDropped()
{
    Fixture fixture;
    fixture.inventory.start({.name = u"slow"_s});
    auto slow = fixture.gateway.lists.back();
    fixture.inventory.start({.name = u"quick"_s});
    QVERIFY(slow->isCancelled);
    // Even a gateway that lets a cancelled answer through cannot add to the list.
    slow->isCancelled = false;
    slow->answer(page({u"slow"_s}));
    QCOMPARE(fixture.state().pagesRead, 0);
    fixture.last().answer(page({u"quick"_s}));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(idsOf(fixture.state().rows), u"quick"_s);
    QCOMPARE(fixture.state().filter.name, u"quick"_s);
}

void tst_AllPagesReader::forgettingFreesTheRows()
{
    Fixture fixture;
    fixture.inventory.start({});
    fixture.last().answer(page({u"a"_s}, u"c1"_s));
    QTRY_COMPARE(fixture.state().rows.size(), 1);
    auto late = fixture.gateway.lists.back();
    fixture.last().answer(page({u"b"_s}, u"c2"_s));
    fixture.inventory.forget();
    QVERIFY(fixture.state().rows.isEmpty() && !fixture.state().isReading && !fixture.state().isComplete);
    QVERIFY(fixture.last().isCancelled);
    // What the packer had in hand is of a list that is no more.
    fixture.inventory.start({});
    fixture.last().answer(page({u"c"_s}));
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(idsOf(fixture.state().rows), u"c"_s);
}

void tst_AllPagesReader::aHundredThousandTokensAreReadWithoutAGap()
{
    constexpr int pages = 1000;
    FakeGateway gateway;
    FakeClock clock;
    AllPagesReader inventory(gateway, clock);
    gateway.onList = [](const TokenQuery &query) {
        const int number = query.cursor.isEmpty() ? 0 : query.cursor.toInt();
        QStringList ids;
        for (int row = 0; row < maximumPageSize; ++row)
            ids.append(QString::number(number * maximumPageSize + row));
        return page(ids, number + 1 < pages ? QString::number(number + 1) : QString());
    };
    int changes = 0;
    connect(&inventory, &AllPagesReader::changed, this, [&changes] { ++changes; });
    inventory.start({});
    QTRY_VERIFY_WITH_TIMEOUT(!inventory.state().isReading, 60'000);
    QVERIFY(inventory.state().isComplete);
    QCOMPARE(inventory.state().rows.size(), pages * maximumPageSize);
    for (int row = 0; row < inventory.state().rows.size(); row += 997)
        QCOMPARE(inventory.state().rows.id(row), QString::number(row));
    QVERIFY2(changes < pages / 2, "a view is not told page by page");
}

QTEST_GUILESS_MAIN(tst_AllPagesReader)
#include "tst_allpagesreader.moc"
