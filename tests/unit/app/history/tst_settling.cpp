// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include "app/history/unresolvedmessages.h"
#include "tests/unit/app/history/reconcilerstart.h"

using namespace tokenry;
using namespace tokenry::test;

/// When an answer of the service settles a change: only under the sign-in of the change, and not before a
/// token that is still there has been looked at again.
class TestSettling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seenThereIsLookedAtAgain();
    void nextStartLooksAgainAndSettles();
    void signInBeforeTheRecordIsReadLooksToo();
    void looksEndWhenItIsGone();
    void otherSignInIsNamedAndNotAsked();
    void successorOfTheOwnTokenSettlesItsChanges();
    void recordOfVersionOneIsShownAndNotSettled_data();
    void recordOfVersionOneIsShownAndNotSettled();
    void stateOfVersionOneIsRead();
    void openChangesOfARecordAreCounted();
};

void TestSettling::seenThereIsLookedAtAgain()
{
    using namespace std::chrono_literals;
    Start start({});
    start.begin();
    start.reconciler->lookAgain();
    start.journal->append(record(JournalEvent::DeleteAttempted, u"t"_s));
    start.journal->append(record(JournalEvent::DeleteSeenThere, u"t"_s));
    QTRY_COMPARE_WITH_TIMEOUT(start.reconciler->unresolved().size(), 1, limitMs);
    QCOMPARE(start.reconciler->unresolved().first().kind, UnresolvedChange::Kind::SeenThere);
    std::size_t looks = 0;
    for (const auto wait : {5s, 25s, 90s}) {
        start.clock.advance(wait - 1ms);
        QCOMPARE(start.gateway.gets.size(), looks);
        start.clock.advance(1ms);
        QCOMPARE(start.gateway.gets.size(), ++looks);
        start.gateway.gets.back()->answer(named(u"t"_s));
        QCOMPARE(start.result->kind, ReconcileResult::Kind::SeenThere);
    }
    start.clock.advance(1h);
    QCOMPARE(start.gateway.gets.size(), looks);
    QCOMPARE(start.events(), QList({JournalEvent::DeleteAttempted, JournalEvent::DeleteSeenThere}));
    QCOMPARE(start.reconciler->unresolved().size(), 1);
}

void TestSettling::nextStartLooksAgainAndSettles()
{
    using namespace std::chrono_literals;
    Start start(
        {record(JournalEvent::DeleteAttempted, u"t"_s), record(JournalEvent::DeleteSeenThere, u"t"_s)});
    start.begin();
    start.clock.advance(1h);
    QVERIFY2(start.gateway.gets.empty(), "nobody is signed in");
    start.reconciler->lookAgain();
    QCOMPARE(start.gateway.gets.size(), 1U);
    start.gateway.gets.back()->answer(named(u"t"_s));
    QCOMPARE(start.result->kind, ReconcileResult::Kind::SeenThere);
    start.clock.advance(120s);
    QCOMPARE(start.gateway.gets.size(), 2U);
    start.gateway.gets.back()->answer(named(u"t"_s));
    QCOMPARE(start.result->kind, ReconcileResult::Kind::StillThere);
    QTRY_VERIFY_WITH_TIMEOUT(start.reconciler->unresolved().isEmpty(), limitMs);
    QCOMPARE(start.events().constLast(), JournalEvent::FoundThere);
}

/// The program reads early, before the record was loaded.
void TestSettling::signInBeforeTheRecordIsReadLooksToo()
{
    Start start(
        {record(JournalEvent::DeleteAttempted, u"t"_s), record(JournalEvent::DeleteSeenThere, u"t"_s)});
    start.journal = std::make_unique<Journal>(start.path, start.clock);
    start.journal->setSignIn(here);
    start.reconciler = std::make_unique<Reconciler>(start.gateway, *start.journal, start.clock);
    start.reconciler->lookAgain();
    QVERIFY(start.gateway.gets.empty());
    QTRY_COMPARE_WITH_TIMEOUT(start.gateway.gets.size(), 1U, limitMs);
    QCOMPARE(start.gateway.gets.back()->argument, u"t"_s);
}

void TestSettling::looksEndWhenItIsGone()
{
    using namespace std::chrono_literals;
    Start start({});
    start.begin();
    start.reconciler->lookAgain();
    start.journal->append(record(JournalEvent::DeleteAttempted, u"t"_s));
    start.journal->append(record(JournalEvent::DeleteSeenThere, u"t"_s));
    QTRY_COMPARE_WITH_TIMEOUT(start.reconciler->unresolved().size(), 1, limitMs);
    start.clock.advance(5s);
    start.gateway.gets.back()->answer(fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s));
    QTRY_VERIFY_WITH_TIMEOUT(start.reconciler->unresolved().isEmpty(), limitMs);
    start.clock.advance(1h);
    QCOMPARE(start.gateway.gets.size(), 1U);
    QCOMPARE(start.events().constLast(), JournalEvent::FoundGone);
}

/// The account was edited to another place: a 404 there says nothing about the token here.
void TestSettling::otherSignInIsNamedAndNotAsked()
{
    Start start({record(JournalEvent::DeleteAttempted, u"t"_s)});
    start.begin();
    start.journal->setSignIn(elsewhere);
    QCOMPARE(start.reconciler->unresolved().size(), 1);
    const UnresolvedChange change = start.reconciler->unresolved().first();
    QCOMPARE(change.signIn, UnresolvedChange::SignIn::Other);
    QVERIFY2(unresolvedText(change).contains(u"acme at https://api.example.com:443"_s),
             qPrintable(unresolvedText(change)));
    start.reconciler->check(u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(start.result.has_value(), limitMs);
    QCOMPARE(start.result->kind, ReconcileResult::Kind::OtherSignIn);
    start.reconciler->lookAgain();
    QVERIFY2(start.gateway.gets.empty() && start.gateway.lists.empty(), "its answer would mean nothing");
    QCOMPARE(start.reconciler->unresolved().size(), 1);
    // Signed in there again, it is settled as ever.
    start.journal->setSignIn(here);
    start.reconciler->check(u"a"_s);
    start.gateway.gets.back()->answer(fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s));
    QTRY_VERIFY_WITH_TIMEOUT(start.reconciler->unresolved().isEmpty(), limitMs);
}

/// The own token was rotated: what its predecessor left open is the same account's.
void TestSettling::successorOfTheOwnTokenSettlesItsChanges()
{
    const QString former = u"former"_s;
    JournalRecord left = attempted();
    left.signIn.clientId = former;
    JournalRecord switching{.event = JournalEvent::RotationSwitching,
                            .attemptId = u"rotation"_s,
                            .clientId = former,
                            .signIn = left.signIn,
                            .successorClientId = here.clientId};
    Start before({left});
    before.begin();
    QCOMPARE(before.reconciler->unresolved().first().signIn, UnresolvedChange::SignIn::Other);
    Start after({left, switching});
    after.begin();
    QCOMPARE(after.reconciler->unresolved().first().signIn, UnresolvedChange::SignIn::Same);
    after.answerPage({});
    QCOMPARE(after.result->kind, ReconcileResult::Kind::NotCreated);
}

void TestSettling::recordOfVersionOneIsShownAndNotSettled_data()
{
    QTest::addColumn<JournalEvent>("event");
    QTest::addColumn<bool>("isThere");
    for (const bool isThere : {false, true}) {
        const char *const what = isThere ? "there" : "not there";
        QTest::addRow("create, %s", what) << JournalEvent::CreateAttempted << isThere;
        QTest::addRow("delete, %s", what) << JournalEvent::DeleteAttempted << isThere;
    }
}

void TestSettling::recordOfVersionOneIsShownAndNotSettled()
{
    QFETCH(const JournalEvent, event);
    QFETCH(const bool, isThere);
    JournalRecord old = record(event, event == JournalEvent::DeleteAttempted ? u"t"_s : QString());
    old.signIn = {};
    old.idsBefore = QStringList();
    Start start({old});
    start.begin();
    QCOMPARE(start.reconciler->unresolved().first().signIn, UnresolvedChange::SignIn::NotRecorded);
    const QList<Token> tokens = isThere ? QList{named(u"t"_s)} : QList<Token>{};
    if (event == JournalEvent::CreateAttempted) {
        start.answerPage(tokens);
        QCOMPARE(start.result->kind, ReconcileResult::Kind::CannotTell);
    } else {
        start.reconciler->check(u"a"_s);
        if (isThere)
            start.gateway.gets.back()->answer(named(u"t"_s));
        else
            start.gateway.gets.back()->answer(fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s));
    }
    QVERIFY(!start.result->mayDelete);
    const QString text = resultText(start.reconciler->unresolved().first(), *start.result);
    QVERIFY2(text.contains(u"Tokenry 0.1 recorded this change without its address"_s), qPrintable(text));
    // Behind whatever it may have written.
    bool isFlushed = false;
    start.journal->flush(this, [&isFlushed] { isFlushed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isFlushed, limitMs);
    QCOMPARE(start.events(), QList{event});
    QCOMPARE(start.reconciler->unresolved().size(), 1);
}

void TestSettling::stateOfVersionOneIsRead()
{
    Start start({});
    QVERIFY(QFile::remove(start.path) || !QFile::exists(start.path));
    QVERIFY(QFile::copy(QStringLiteral(JOURNAL_OF_VERSION_ONE), start.path));
    start.begin();
    QCOMPARE(start.journal->problem(), QString());
    QCOMPARE(start.journal->damagedLines(), 0);
    QCOMPARE(start.journal->log().changes().size(), 3);
    QCOMPARE(start.reconciler->unresolved().size(), 1);
    QCOMPARE(start.reconciler->unresolved().first().name, u"lost answer"_s);
    QCOMPARE(start.reconciler->unresolved().first().signIn, UnresolvedChange::SignIn::NotRecorded);
}

void TestSettling::openChangesOfARecordAreCounted()
{
    QCOMPARE(countUnresolved({}), 0);
    QCOMPARE(countUnresolved(ChangeLog({attempted(), record(JournalEvent::CreateUnknown)})), 1);
    QCOMPARE(countUnresolved(ChangeLog({attempted(), record(JournalEvent::Kept)})), 0);
}

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
