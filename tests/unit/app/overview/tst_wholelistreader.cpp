// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/overview/wholelistreader.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TokenPage page(const QList<Token> &tokens, const QString &nextCursor = {})
{
    return {.tokens = tokens, .hasMore = !nextCursor.isEmpty(), .nextCursor = nextCursor};
}

} // namespace

class tst_WholeListReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsRead();
    void aFailedReadingIsNotComplete();
    void anExpiredCursorBeginsAnew();
    void theRowsOfBeforeStayMeanwhile();
    void forgettingEndsTheReading();
    void aFailedReadingKeepsTheCompleteList_data();
    void aFailedReadingKeepsTheCompleteList();
    void rowsAreCompleteAsOfTheBeginning();
    void aListThatWasCompletedMeanwhileIsReadAnew();
    void ownChangesDuringAReadingAreInIt();
    void ownChangesAfterAFailedReadingAreInItsRows();
};

void tst_WholeListReader::everyPageIsRead()
{
    FakeGateway gateway;
    const SystemClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    reader.read();
    QCOMPARE(gateway.lists.size(), std::size_t(1));
    QVERIFY(gateway.lists.back()->argument.filter.isEmpty());
    gateway.lists.back()->answer(page({fakeToken(u"1"_s), fakeToken(u"2"_s)}, u"next"_s));
    QVERIFY(reader.isReading());
    // A row that moved between the pages.
    gateway.lists.back()->answer(page({fakeToken(u"2"_s), fakeToken(u"3"_s)}));
    QTRY_VERIFY(!reader.isReading());
    QVERIFY(reader.isComplete());
    QVERIFY(reader.readAt().isValid());
    QCOMPARE(reader.rows().size(), 3);
    QCOMPARE(reader.rows().id(2), u"3"_s);
}

void tst_WholeListReader::aFailedReadingIsNotComplete()
{
    FakeGateway gateway;
    const SystemClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    gateway.lists.back()->answer(page({fakeToken(u"1"_s)}, u"next"_s));
    gateway.lists.back()->answer(fakeError(ErrorKind::ServerError, 500));
    QTRY_VERIFY(!reader.isReading());
    QVERIFY(!reader.isComplete());
    QCOMPARE(reader.rows().size(), 1);
    QVERIFY(reader.error());
    reader.read();
    // More rows are announced and no cursor is given.
    TokenPage cut = page({fakeToken(u"1"_s)});
    cut.hasMore = true;
    gateway.lists.back()->answer(cut);
    QTRY_VERIFY(!reader.isReading());
    QVERIFY(!reader.isComplete());
    QVERIFY(!reader.error());
}

void tst_WholeListReader::anExpiredCursorBeginsAnew()
{
    FakeGateway gateway;
    const SystemClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    gateway.lists.back()->answer(page({fakeToken(u"1"_s)}, u"next"_s));
    gateway.lists.back()->answer(fakeError(ErrorKind::InvalidInput, 400));
    QVERIFY(reader.isReading());
    gateway.lists.back()->answer(page({fakeToken(u"2"_s)}));
    QTRY_VERIFY(reader.isComplete());
    QCOMPARE(reader.rows().size(), 1);
    QCOMPARE(reader.rows().id(0), u"2"_s);
}

void tst_WholeListReader::theRowsOfBeforeStayMeanwhile()
{
    FakeGateway gateway;
    const SystemClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    gateway.lists.back()->answer(page({fakeToken(u"1"_s)}));
    QTRY_VERIFY(!reader.isReading());
    reader.read();
    QCOMPARE(reader.rows().size(), 1);
    gateway.lists.back()->answer(page({}));
    QTRY_COMPARE(reader.rows().size(), 0);
    QVERIFY(reader.isComplete());
}

void tst_WholeListReader::forgettingEndsTheReading()
{
    FakeGateway gateway;
    const SystemClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    gateway.lists.back()->answer(page({fakeToken(u"1"_s)}));
    QTRY_VERIFY(reader.isComplete());
    reader.read();
    const QSignalSpy changed(&reader, &WholeListReader::changed);
    reader.forget();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!reader.isReading());
    QVERIFY(!reader.readAt().isValid());
    QCOMPARE(reader.rows().size(), 0);
    QVERIFY(!gateway.lists.back()->isPending());
}

void tst_WholeListReader::aFailedReadingKeepsTheCompleteList_data()
{
    QTest::addColumn<int>("pagesBefore");
    QTest::newRow("at once") << 0;
    QTest::newRow("after a page") << 1;
}

void tst_WholeListReader::aFailedReadingKeepsTheCompleteList()
{
    QFETCH(const int, pagesBefore);
    FakeGateway gateway;
    const SystemClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    gateway.lists.back()->answer(page({fakeToken(u"1"_s), fakeToken(u"2"_s)}));
    QTRY_VERIFY(reader.isComplete());
    const QDateTime readAt = reader.readAt();
    const QSignalSpy failed(&reader, &WholeListReader::failed);
    reader.read();
    if (pagesBefore > 0)
        gateway.lists.back()->answer(page({fakeToken(u"3"_s)}, u"next"_s));
    gateway.lists.back()->answer(fakeError(ErrorKind::ServerError, 500));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(reader.error());
    QVERIFY(reader.isComplete());
    QCOMPARE(reader.readAt(), readAt);
    QCOMPARE(reader.rows().size(), 2);
}

void tst_WholeListReader::rowsAreCompleteAsOfTheBeginning()
{
    FakeGateway gateway;
    FakeClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    clock.advance(1s);
    gateway.lists.back()->answer(page({fakeToken(u"1"_s)}, u"next"_s));
    gateway.lists.back()->answer(fakeError(ErrorKind::InvalidInput, 400));
    // Begun anew.
    const QDateTime begun = clock.nowUtc();
    gateway.lists.back()->answer(page({fakeToken(u"1"_s)}, u"next"_s));
    // Whoever creates a token now does so in front of the row that was read.
    clock.advance(1s);
    gateway.lists.back()->answer(page({fakeToken(u"2"_s)}));
    QTRY_VERIFY(reader.isComplete());
    QCOMPARE(reader.readAt(), begun);
}

void tst_WholeListReader::aListThatWasCompletedMeanwhileIsReadAnew()
{
    FakeGateway gateway;
    FakeClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    clock.advance(1s);
    // Begun before or behind this reading: neither has to have the rows of the other.
    complete.replace(RowSnapshot({fakeToken(u"theirs"_s), fakeToken(u"1"_s)}), clock.nowUtc());
    gateway.lists.back()->answer(page({fakeToken(u"ours"_s), fakeToken(u"1"_s)}));
    QTRY_COMPARE(gateway.lists.size(), 2);
    QVERIFY(reader.isReading());
    QCOMPARE(reader.rows().size(), 2);
    clock.advance(1s);
    const QDateTime begun = clock.nowUtc().addSecs(-1);
    gateway.lists.back()->answer(page({fakeToken(u"theirs"_s), fakeToken(u"ours"_s), fakeToken(u"1"_s)}));
    QTRY_VERIFY(!reader.isReading());
    QCOMPARE(reader.readAt(), begun);
    QCOMPARE(reader.rows().size(), 3);
}

void tst_WholeListReader::ownChangesDuringAReadingAreInIt()
{
    FakeGateway gateway;
    const SystemClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    reader.read();
    gateway.lists.back()->answer(page({fakeToken(u"1"_s), fakeToken(u"2"_s)}, u"next"_s));
    reader.tokenDeleted(u"1"_s);
    reader.tokenCreated(fakeToken(u"new"_s));
    gateway.lists.back()->answer(page({fakeToken(u"3"_s)}));
    QTRY_VERIFY(reader.isComplete());
    QVERIFY(reader.rows().rowOf(u"1"_s) < 0);
    QVERIFY(reader.rows().rowOf(u"new"_s) >= 0);
    QCOMPARE(reader.rows().size(), 3);
}

void tst_WholeListReader::ownChangesAfterAFailedReadingAreInItsRows()
{
    FakeGateway gateway;
    const SystemClock clock;
    CompleteList complete;
    WholeListReader reader(gateway, clock, complete);
    const QSignalSpy changed(&reader, &WholeListReader::changed);
    reader.tokenCreated(fakeToken(u"early"_s));
    QCOMPARE(reader.rows().size(), 0);
    QCOMPARE(changed.size(), 0);
    reader.read();
    gateway.lists.back()->answer(page({fakeToken(u"1"_s), fakeToken(u"2"_s)}, u"next"_s));
    gateway.lists.back()->answer(fakeError(ErrorKind::ServerError, 500));
    QTRY_VERIFY(!reader.isReading());
    QCOMPARE(reader.rows().size(), 2);
    const qsizetype before = changed.size();
    reader.tokenDeleted(u"1"_s);
    QVERIFY(reader.rows().rowOf(u"1"_s) < 0);
    reader.tokenCreated(fakeToken(u"new"_s));
    QVERIFY(reader.rows().rowOf(u"new"_s) >= 0);
    QCOMPARE(reader.rows().size(), 2);
    QCOMPARE(changed.size(), before + 2);
}

QTEST_GUILESS_MAIN(tst_WholeListReader)
#include "tst_wholelistreader.moc"
