// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/changes/lastmanagercheck.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = LastManagerCheck::Verdict;

namespace {

Token withPermissions(const QString &id, const QStringList &permissions)
{
    return fakeToken(id, {}, permissions);
}

TokenPage page(const QList<Token> &tokens, const QString &next = {})
{
    TokenPage made;
    made.tokens = tokens;
    made.hasMore = !next.isNull();
    made.nextCursor = next;
    return made;
}

struct Fixture
{
    FakeGateway gateway;
    FakeClock clock;
    LastManagerCheck check{gateway, clock};
    Token leaving = withPermissions(u"leaving"_s, {u"VIEW"_s, u"MANAGE"_s});

    [[nodiscard]] bool waitForVerdict()
    {
        return QTest::qWaitFor([this] { return check.verdict() != Verdict::Reading; });
    }
};

} // namespace

class tst_LastManagerCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensThatCannotManageAreNotAskedAbout();
    void anotherManagerEndsTheReading();
    void onlyTheCompleteListSaysThatThereIsNone();
    void severalThatLeaveAreNoOther();
    void whatDoesNotTellIsNoProof_data();
    void whatDoesNotTellIsNoProof();
    void aFailedReadingCannotTell();
    void anUnfinishedReadingCannotTell();
    void aLongReadingCannotTell();
    void aStoppedReadingIsSilent();
    void anOldLimitDoesNotEndANewReading();
};

void tst_LastManagerCheck::tokensThatCannotManageAreNotAskedAbout()
{
    Fixture fixture;
    fixture.check.start({withPermissions(u"1"_s, {u"VIEW"_s, u"TRANSACT"_s})});
    QCOMPARE(fixture.check.verdict(), Verdict::NotAsked);
    QVERIFY(fixture.gateway.lists.empty());
}

void tst_LastManagerCheck::anotherManagerEndsTheReading()
{
    Fixture fixture;
    fixture.check.start({fixture.leaving});
    QCOMPARE(fixture.check.verdict(), Verdict::Reading);
    fixture.gateway.lists.front()->answer(
        page({fixture.leaving, withPermissions(u"other"_s, {u"MANAGE"_s})}, u"next"_s));
    QCOMPARE(fixture.check.verdict(), Verdict::OtherStays);
    for (const auto &call : fixture.gateway.lists)
        QVERIFY(!call->isPending());
}

void tst_LastManagerCheck::onlyTheCompleteListSaysThatThereIsNone()
{
    Fixture fixture;
    fixture.check.start({fixture.leaving});
    fixture.gateway.lists.front()->answer(
        page({fixture.leaving, withPermissions(u"2"_s, {u"VIEW"_s})}, u"next"_s));
    QCoreApplication::processEvents();
    QCOMPARE(fixture.check.verdict(), Verdict::Reading);
    fixture.gateway.lists.back()->answer(page({withPermissions(u"3"_s, {u"TRANSACT"_s})}));
    QVERIFY(fixture.waitForVerdict());
    QCOMPARE(fixture.check.verdict(), Verdict::LastOnes);
}

void tst_LastManagerCheck::severalThatLeaveAreNoOther()
{
    Fixture fixture;
    const Token second = withPermissions(u"second"_s, {u"MANAGE"_s});
    fixture.check.start({fixture.leaving, second});
    fixture.gateway.lists.front()->answer(page({fixture.leaving, second}));
    QVERIFY(fixture.waitForVerdict());
    QCOMPARE(fixture.check.verdict(), Verdict::LastOnes);
}

void tst_LastManagerCheck::whatDoesNotTellIsNoProof_data()
{
    QTest::addColumn<Token>("other");
    Token invalid = withPermissions(u"other"_s, {u"MANAGE"_s});
    invalid.permissions.valid = false;
    QTest::newRow("none listed") << withPermissions(u"other"_s, {});
    QTest::newRow("unknown") << withPermissions(u"other"_s, {u"SUPERVISE"_s});
    QTest::newRow("lower case") << withPermissions(u"other"_s, {u"manage"_s});
    QTest::newRow("unreadable") << invalid;
}

void tst_LastManagerCheck::whatDoesNotTellIsNoProof()
{
    QFETCH(Token, other);
    Fixture fixture;
    fixture.check.start({fixture.leaving});
    fixture.gateway.lists.front()->answer(page({fixture.leaving, other}));
    QVERIFY(fixture.waitForVerdict());
    QCOMPARE(fixture.check.verdict(), Verdict::CannotTell);
    QVERIFY(!fixture.check.reason().isEmpty());
}

void tst_LastManagerCheck::aFailedReadingCannotTell()
{
    Fixture fixture;
    fixture.check.start({fixture.leaving});
    fixture.gateway.lists.front()->answer(fakeError(ErrorKind::ConnectionLost));
    QVERIFY(fixture.waitForVerdict());
    QCOMPARE(fixture.check.verdict(), Verdict::CannotTell);
    QVERIFY(fixture.check.reason().endsWith(u'.'));
}

void tst_LastManagerCheck::anUnfinishedReadingCannotTell()
{
    Fixture fixture;
    fixture.check.start({fixture.leaving});
    fixture.gateway.lists.front()->answer(page({fixture.leaving}, u"again"_s));
    fixture.gateway.lists.back()->answer(page({fixture.leaving}, u"again"_s));
    QVERIFY(fixture.waitForVerdict());
    QCOMPARE(fixture.check.verdict(), Verdict::CannotTell);
}

void tst_LastManagerCheck::aLongReadingCannotTell()
{
    Fixture fixture;
    fixture.check.start({fixture.leaving});
    const QSignalSpy changed(&fixture.check, &LastManagerCheck::changed);
    fixture.clock.advance(LastManagerCheck::longestReading);
    QCOMPARE(fixture.check.verdict(), Verdict::CannotTell);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!fixture.gateway.lists.front()->isPending());
}

void tst_LastManagerCheck::aStoppedReadingIsSilent()
{
    Fixture fixture;
    fixture.check.start({fixture.leaving});
    fixture.check.stop();
    QCOMPARE(fixture.check.verdict(), Verdict::NotAsked);
    QVERIFY(!fixture.gateway.lists.front()->isPending());
    fixture.clock.advance(LastManagerCheck::longestReading);
    QCOMPARE(fixture.check.verdict(), Verdict::NotAsked);
}

void tst_LastManagerCheck::anOldLimitDoesNotEndANewReading()
{
    Fixture fixture;
    fixture.check.start({fixture.leaving});
    fixture.clock.advance(LastManagerCheck::longestReading - 1s);
    fixture.check.start({fixture.leaving});
    fixture.clock.advance(2s);
    QCOMPARE(fixture.check.verdict(), Verdict::Reading);
}

QTEST_GUILESS_MAIN(tst_LastManagerCheck)
#include "tst_lastmanagercheck.moc"
