// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <memory>
#include <optional>

#include "app/tokens/list/pagewalker.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

TokenPage page(int rows, const QString &next = {})
{
    TokenPage made;
    for (int row = 0; row < rows; ++row)
        made.tokens.append(fakeToken(QString::number(row)));
    made.hasMore = !next.isNull();
    made.nextCursor = next;
    return made;
}

struct Fixture
{
    QObject context;
    FakeGateway gateway;
    int answers = 0;
    std::optional<ApiError> error;
    PageWalker walker{gateway, &context, [this](const Result<TokenPage> &answer) {
                          ++answers;
                          error = answer ? std::nullopt : std::optional(answer.error());
                      }};

    void answer(Result<TokenPage> answer) { gateway.lists.back()->answer(std::move(answer)); }
    [[nodiscard]] QString lastCursor() const { return gateway.lists.back()->argument.cursor; }
};

} // namespace

class tst_PageWalker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksToTheAnnouncedEnd();
    void brokenCursorsEndTheWalk_data();
    void brokenCursorsEndTheWalk();
    void freshCursorsEndAtTheMaximum();
    void anExpiredCursorRestartsOnce();
    void otherErrorsDoNotRestart_data();
    void otherErrorsDoNotRestart();
    void thePageAheadIsAwaitedByGoOn();
    void aPageThatContradictsItsBytesEndsTheRequestAhead_data();
    void aPageThatContradictsItsBytesEndsTheRequestAhead();
    void onlyTheExpectedPageLeadsAhead();
    void aPauseKeepsThePlace();
    void aStoppedWalkIsSilent();
    void aNewStartDropsTheOldAnswer();
    void theOwnerMayDeleteTheWalker();
};

void tst_PageWalker::walksToTheAnnouncedEnd()
{
    Fixture fixture;
    const TokenFilter filter{.name = u"payout"_s};
    fixture.walker.start(filter);
    QCOMPARE(fixture.gateway.lists.back()->argument, (TokenQuery{filter, maximumPageSize, {}}));
    fixture.answer(page(3, u"c1"_s));
    QVERIFY(!fixture.walker.isComplete());
    QVERIFY2(fixture.gateway.lists.size() == 1, "the owner decides when the next page is asked for");
    QVERIFY(fixture.walker.goOn());
    QCOMPARE(fixture.gateway.lists.back()->argument, (TokenQuery{filter, maximumPageSize, u"c1"_s}));
    QVERIFY2(!fixture.walker.goOn(), "a page is asked for once");
    fixture.answer(page(2));
    QVERIFY(!fixture.walker.goOn());
    QVERIFY(fixture.walker.isComplete());
    QCOMPARE(fixture.walker.incompleteness(), Incompleteness::None);
    QCOMPARE(fixture.walker.pagesRead(), 2);
    QCOMPARE(fixture.walker.tokensRead(), 5);
    QCOMPARE(fixture.answers, 2);
}

void tst_PageWalker::brokenCursorsEndTheWalk_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<Incompleteness>("incompleteness");
    QTest::newRow("none given") << u""_s << Incompleteness::CursorMissing;
    QTest::newRow("the same again") << u"c2"_s << Incompleteness::CursorRepeated;
    QTest::newRow("a cycle") << u"c1"_s << Incompleteness::CursorRepeated;
}

void tst_PageWalker::brokenCursorsEndTheWalk()
{
    QFETCH(QString, cursor);
    Fixture fixture;
    fixture.walker.start({});
    fixture.answer(page(1, u"c1"_s));
    QVERIFY(fixture.walker.goOn());
    fixture.answer(page(1, u"c2"_s));
    QVERIFY(fixture.walker.goOn());
    fixture.answer(page(1, cursor));
    QVERIFY(!fixture.walker.goOn());
    QVERIFY(!fixture.walker.isComplete());
    QTEST(fixture.walker.incompleteness(), "incompleteness");
    QCOMPARE(fixture.gateway.lists.size(), 3U);
}

void tst_PageWalker::freshCursorsEndAtTheMaximum()
{
    Fixture fixture;
    fixture.walker.start({}, 2);
    fixture.answer(page(1, u"c1"_s));
    QVERIFY(fixture.walker.goOn());
    fixture.answer(page(1, u"c2"_s));
    QVERIFY(!fixture.walker.goOn());
    QCOMPARE(fixture.walker.incompleteness(), Incompleteness::CapReached);
}

void tst_PageWalker::anExpiredCursorRestartsOnce()
{
    const ApiError expired = fakeError(ErrorKind::InvalidInput, 400);
    Fixture fixture;
    fixture.walker.start({});
    fixture.answer(page(4, u"c1"_s));
    QVERIFY(fixture.walker.goOn());
    fixture.answer(expired);
    QVERIFY(fixture.walker.restartAfter(*fixture.error));
    QCOMPARE(fixture.lastCursor(), QString());
    QCOMPARE(fixture.walker.tokensRead(), 0);
    // A cursor of the first walk is no loop in the second.
    fixture.answer(page(4, u"c1"_s));
    QCOMPARE(fixture.walker.incompleteness(), Incompleteness::None);
    QVERIFY(fixture.walker.goOn());
    fixture.answer(expired);
    QVERIFY2(!fixture.walker.restartAfter(*fixture.error), "a list that never ends would be read for ever");
}

void tst_PageWalker::otherErrorsDoNotRestart_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the first page has no cursor") << 0 << ErrorKind::InvalidInput;
    QTest::newRow("the connection was lost") << 1 << ErrorKind::ConnectionLost;
}

void tst_PageWalker::otherErrorsDoNotRestart()
{
    QFETCH(int, pages);
    QFETCH(ErrorKind, kind);
    Fixture fixture;
    fixture.walker.start({});
    for (int index = 0; index < pages; ++index) {
        fixture.answer(page(1, u"c1"_s));
        QVERIFY(fixture.walker.goOn());
    }
    const auto asked = fixture.gateway.lists.size();
    fixture.answer(fakeError(kind, 0));
    QVERIFY(!fixture.walker.restartAfter(*fixture.error));
    QCOMPARE(fixture.gateway.lists.size(), asked);
}

void tst_PageWalker::thePageAheadIsAwaitedByGoOn()
{
    Fixture fixture;
    fixture.walker.start({});
    fixture.answer(page(1, u"c1"_s));
    QVERIFY(fixture.walker.goOn());
    const TokenQuery second = fixture.walker.lastQuery();
    QVERIFY(fixture.walker.goAhead(second, u"c2"_s));
    QCOMPARE(fixture.lastCursor(), u"c2"_s);
    QVERIFY2(!fixture.walker.goAhead(second, u"c2"_s), "one page ahead");
    QCOMPARE(fixture.walker.pagesRead(), 1);
    fixture.gateway.lists.at(1)->answer(page(1, u"c2"_s));
    QVERIFY(fixture.walker.goOn());
    QVERIFY2(fixture.gateway.lists.size() == 3, "it is asked for already");
    QCOMPARE(fixture.walker.lastQuery().cursor, u"c2"_s);
    // One that comes too early waits for its turn.
    QVERIFY(fixture.walker.goAhead(fixture.walker.lastQuery(), u"c3"_s));
    fixture.answer(page(1));
    QCOMPARE(fixture.answers, 2);
    fixture.gateway.lists.at(2)->answer(page(1, u"c3"_s));
    QVERIFY(fixture.walker.goOn());
    QVERIFY(!fixture.walker.isComplete());
    QTRY_COMPARE(fixture.answers, 4);
    QVERIFY(fixture.walker.isComplete());
    QCOMPARE(fixture.walker.tokensRead(), 4);
    QCOMPARE(fixture.gateway.lists.size(), 4U);
}

void tst_PageWalker::aPageThatContradictsItsBytesEndsTheRequestAhead_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<bool>("isError");
    QTest::newRow("another cursor") << u"other"_s << false;
    QTest::newRow("the end") << QString() << false;
    QTest::newRow("an error") << QString() << true;
}

void tst_PageWalker::aPageThatContradictsItsBytesEndsTheRequestAhead()
{
    QFETCH(const QString, cursor);
    QFETCH(const bool, isError);
    Fixture fixture;
    fixture.walker.start({});
    fixture.answer(page(1, u"c1"_s));
    QVERIFY(fixture.walker.goOn());
    QVERIFY(fixture.walker.goAhead(fixture.walker.lastQuery(), u"c2"_s));
    if (isError)
        fixture.gateway.lists.at(1)->answer(fakeError(ErrorKind::NotTheApi));
    else
        fixture.gateway.lists.at(1)->answer(page(1, cursor));
    QVERIFY(fixture.gateway.lists.at(2)->isCancelled);
    QCOMPARE(fixture.walker.goOn(), !cursor.isEmpty());
    QCOMPARE(fixture.answers, 2);
}

void tst_PageWalker::onlyTheExpectedPageLeadsAhead()
{
    Fixture fixture;
    fixture.walker.start({}, 3);
    fixture.answer(page(1, u"c1"_s));
    const TokenQuery first = fixture.walker.lastQuery();
    QVERIFY2(!fixture.walker.goAhead(first, u"c1"_s), "it is answered already");
    QVERIFY(fixture.walker.goOn());
    QVERIFY2(!fixture.walker.goAhead(first, u"c2"_s), "another one is expected");
    QVERIFY2(!fixture.walker.goAhead(fixture.walker.lastQuery(), u"c1"_s), "a loop");
    fixture.answer(page(1, u"c2"_s));
    QVERIFY(fixture.walker.goOn());
    QVERIFY2(!fixture.walker.goAhead(fixture.walker.lastQuery(), u"c3"_s), "the maximum");
    fixture.walker.stop();
    QVERIFY(!fixture.walker.goAhead(fixture.walker.lastQuery(), u"c3"_s));
}

void tst_PageWalker::aPauseKeepsThePlace()
{
    Fixture fixture;
    fixture.walker.start({});
    fixture.answer(page(1, u"c1"_s));
    QVERIFY(fixture.walker.goOn());
    QVERIFY(fixture.walker.goAhead(fixture.walker.lastQuery(), u"c2"_s));
    fixture.walker.pause();
    QVERIFY(fixture.gateway.lists.at(1)->isCancelled && fixture.gateway.lists.at(2)->isCancelled);
    QVERIFY(fixture.walker.resume());
    QCOMPARE(fixture.lastCursor(), u"c1"_s);
    fixture.answer(page(1, u"c2"_s));
    QVERIFY(fixture.walker.resume());
    QCOMPARE(fixture.lastCursor(), u"c2"_s);
}

void tst_PageWalker::aStoppedWalkIsSilent()
{
    Fixture fixture;
    fixture.walker.start({});
    fixture.answer(page(1, u"c1"_s));
    QVERIFY(fixture.walker.goOn());
    fixture.walker.stop();
    QVERIFY(!fixture.gateway.lists.back()->isPending());
    QVERIFY(!fixture.walker.goOn());
    QCOMPARE(fixture.answers, 1);
    QCOMPARE(fixture.walker.tokensRead(), 1);
}

void tst_PageWalker::aNewStartDropsTheOldAnswer()
{
    Fixture fixture;
    fixture.walker.start({});
    const auto old = fixture.gateway.lists.back();
    fixture.walker.start({.name = u"other"_s});
    QVERIFY(!old->isPending());
    fixture.answer(page(1));
    QCOMPARE(fixture.answers, 1);
    QVERIFY(fixture.walker.isComplete());
}

void tst_PageWalker::theOwnerMayDeleteTheWalker()
{
    QObject context;
    FakeGateway gateway;
    int answers = 0;
    std::unique_ptr<PageWalker> walker;
    const QString seen = u"a text that the handler owns"_s;
    walker = std::make_unique<PageWalker>(gateway, &context, [&, seen](const Result<TokenPage> &) {
        walker.reset();
        answers += seen.isEmpty() ? 0 : 1;
    });
    walker->start({});
    gateway.lists.back()->answer(page(1));
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(tst_PageWalker)
#include "tst_pagewalker.moc"
