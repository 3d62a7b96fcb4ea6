// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/changes/lastmanagercheck.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = ManagerCheck::Verdict;

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

struct Desk
{
    FakeGateway gateway;
    FakeClock clock;
    ManagerCheck check{gateway, clock};
    Token leaving = withPermissions(u"leaving"_s, {u"VIEW"_s, u"MANAGE"_s});

    [[nodiscard]] bool waitForVerdict()
    {
        return QTest::qWaitFor([this] { return check.verdict() != Verdict::Reading; });
    }
};

} // namespace

class tst_ManagerCheck final : public QObject
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

void tst_ManagerCheck::tokensThatCannotManageAreNotAskedAbout()
{
    Desk desk;
    desk.check.start({withPermissions(u"1"_s, {u"VIEW"_s, u"TRANSACT"_s})});
    QCOMPARE(desk.check.verdict(), Verdict::NotAsked);
    QVERIFY(desk.gateway.lists.empty());
}

void tst_ManagerCheck::anotherManagerEndsTheReading()
{
    Desk desk;
    desk.check.start({desk.leaving});
    QCOMPARE(desk.check.verdict(), Verdict::Reading);
    desk.gateway.lists.front()->answer(page({desk.leaving, withPermissions(u"other"_s, {u"MANAGE"_s})}, u"next"_s));
    QCOMPARE(desk.check.verdict(), Verdict::OtherStays);
    for (const auto &call : desk.gateway.lists)
        QVERIFY(!call->isPending());
}

void tst_ManagerCheck::onlyTheCompleteListSaysThatThereIsNone()
{
    Desk desk;
    desk.check.start({desk.leaving});
    desk.gateway.lists.front()->answer(page({desk.leaving, withPermissions(u"2"_s, {u"VIEW"_s})}, u"next"_s));
    QCoreApplication::processEvents();
    QCOMPARE(desk.check.verdict(), Verdict::Reading);
    desk.gateway.lists.back()->answer(page({withPermissions(u"3"_s, {u"TRANSACT"_s})}));
    QVERIFY(desk.waitForVerdict());
    QCOMPARE(desk.check.verdict(), Verdict::LastOnes);
}

void tst_ManagerCheck::severalThatLeaveAreNoOther()
{
    Desk desk;
    const Token second = withPermissions(u"second"_s, {u"MANAGE"_s});
    desk.check.start({desk.leaving, second});
    desk.gateway.lists.front()->answer(page({desk.leaving, second}));
    QVERIFY(desk.waitForVerdict());
    QCOMPARE(desk.check.verdict(), Verdict::LastOnes);
}

void tst_ManagerCheck::whatDoesNotTellIsNoProof_data()
{
    QTest::addColumn<Token>("other");
    Token invalid = withPermissions(u"other"_s, {u"MANAGE"_s});
    invalid.permissions.valid = false;
    QTest::newRow("none listed") << withPermissions(u"other"_s, {});
    QTest::newRow("unknown") << withPermissions(u"other"_s, {u"SUPERVISE"_s});
    QTest::newRow("lower case") << withPermissions(u"other"_s, {u"manage"_s});
    QTest::newRow("unreadable") << invalid;
}

void tst_ManagerCheck::whatDoesNotTellIsNoProof()
{
    QFETCH(Token, other);
    Desk desk;
    desk.check.start({desk.leaving});
    desk.gateway.lists.front()->answer(page({desk.leaving, other}));
    QVERIFY(desk.waitForVerdict());
    QCOMPARE(desk.check.verdict(), Verdict::CannotTell);
    QVERIFY(!desk.check.reason().isEmpty());
}

void tst_ManagerCheck::aFailedReadingCannotTell()
{
    Desk desk;
    desk.check.start({desk.leaving});
    desk.gateway.lists.front()->answer(fakeError(ErrorKind::ConnectionLost));
    QVERIFY(desk.waitForVerdict());
    QCOMPARE(desk.check.verdict(), Verdict::CannotTell);
    QVERIFY(desk.check.reason().endsWith(u'.'));
}

void tst_ManagerCheck::anUnfinishedReadingCannotTell()
{
    Desk desk;
    desk.check.start({desk.leaving});
    desk.gateway.lists.front()->answer(page({desk.leaving}, u"again"_s));
    desk.gateway.lists.back()->answer(page({desk.leaving}, u"again"_s));
    QVERIFY(desk.waitForVerdict());
    QCOMPARE(desk.check.verdict(), Verdict::CannotTell);
}

void tst_ManagerCheck::aLongReadingCannotTell()
{
    Desk desk;
    desk.check.start({desk.leaving});
    const QSignalSpy changed(&desk.check, &ManagerCheck::changed);
    desk.clock.advance(ManagerCheck::longestReading);
    QCOMPARE(desk.check.verdict(), Verdict::CannotTell);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!desk.gateway.lists.front()->isPending());
}

void tst_ManagerCheck::aStoppedReadingIsSilent()
{
    Desk desk;
    desk.check.start({desk.leaving});
    desk.check.stop();
    QCOMPARE(desk.check.verdict(), Verdict::NotAsked);
    QVERIFY(!desk.gateway.lists.front()->isPending());
    desk.clock.advance(ManagerCheck::longestReading);
    QCOMPARE(desk.check.verdict(), Verdict::NotAsked);
}

void tst_ManagerCheck::anOldLimitDoesNotEndANewReading()
{
    Desk desk;
    desk.check.start({desk.leaving});
    desk.clock.advance(ManagerCheck::longestReading - 1s);
    desk.check.start({desk.leaving});
    desk.clock.advance(2s);
    QCOMPARE(desk.check.verdict(), Verdict::Reading);
}

QTEST_GUILESS_MAIN(tst_ManagerCheck)
#include "tst_lastmanagercheck.moc"
