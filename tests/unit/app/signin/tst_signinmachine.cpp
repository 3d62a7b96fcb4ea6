// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include <array>

#include "tests/unit/app/signin/signinfixture.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

constexpr int sampleCount = 400;
constexpr int stepsOfWalk = 30;

enum class Event {
    Open,
    Leave,
    Use,
    AskAgain,
    Give,
    GiveToKeep,
    Cancel,
    Rename,
    Move,
    NewSecret,
    Lock,
    Unlock,
    Close,
    Answer,
    Failure,
};
constexpr int eventCount = 15;
constexpr std::array<const char *, eventCount> eventNames = {
    "open", "leave",      "use",  "askAgain", "give",  "giveToKeep", "cancel", "rename",
    "move", "new secret", "lock", "unlock",   "close", "answer",     "failure"};

using enum SignInState;
constexpr std::array<SignInState, 7> allStates = {SignedOut, AskingKeyring, AskingPerson, SigningIn,
                                                  SignedIn,  Locked,        Closing};
constexpr std::array<const char *, 7> stateNames = {
    "signed out", "asking the keyring", "asking the person", "signing in", "signed in", "locked", "closing"};

/// Where each event leads: one line a state, in the order of `Event`. The account is stored and holds a
/// secret that nobody kept, so that it cannot close.
constexpr std::array<std::array<SignInState, eventCount>, 7> expected = {{
    {AskingKeyring, SignedOut, SignedIn, AskingPerson, SignedOut, SignedOut, SignedOut, SignedOut, SignedOut,
     SignedOut, Locked, SignedOut, Closing, SignedOut, SignedOut},
    {AskingKeyring, SignedOut, SignedIn, AskingKeyring, AskingKeyring, AskingKeyring, SignedOut,
     AskingKeyring, SignedOut, SignedOut, Locked, AskingKeyring, Closing, SignedIn, AskingPerson},
    {AskingPerson, AskingPerson, SignedIn, AskingPerson, SignedIn, SigningIn, SignedOut, AskingPerson,
     SignedOut, SignedOut, Locked, AskingPerson, Closing, AskingPerson, AskingPerson},
    {SigningIn, SigningIn, SignedIn, SigningIn, SigningIn, SigningIn, SignedOut, SigningIn, SignedOut,
     SignedOut, Locked, SigningIn, Closing, SignedIn, AskingPerson},
    {SignedIn, SignedIn, SignedIn, AskingPerson, SignedIn, SignedIn, SignedIn, SignedIn, SignedOut, SignedOut,
     Locked, SignedIn, Closing, SignedIn, SignedIn},
    {Locked, Locked, Locked, Locked, Locked, Locked, Locked, Locked, Locked, Locked, Locked, SignedOut,
     Closing, Locked, Locked},
    {Closing, Closing, Closing, Closing, Closing, Closing, Closing, Closing, Closing, Closing, Closing,
     Closing, Closing, Closing, Closing},
}};

void apply(SignInFixture &fixture, Event event, quint32 chance)
{
    SignInMachine &machine = *fixture.machine;
    Account account = machine.account();
    switch (event) {
    case Event::Open:
        machine.open();
        break;
    case Event::Leave:
        machine.leave();
        break;
    case Event::Use:
        machine.use(fixture.rightSecret());
        break;
    case Event::AskAgain:
        machine.askAgain({.title = u"refused"_s});
        break;
    case Event::Give:
        machine.give(fixture.rightSecret(), false);
        break;
    case Event::GiveToKeep:
        machine.give(fixture.rightSecret(), true);
        break;
    case Event::Cancel:
        machine.cancel();
        break;
    case Event::Rename:
        account.name = u"Acme %1"_s.arg(chance % 5);
        machine.setAccount(account, false);
        break;
    case Event::Move:
        account.baseUrl = QUrl(
            u"https://%1.example.com"_s.arg(account.baseUrl.host().startsWith(u"one") ? u"two" : u"one"));
        machine.setAccount(account, false);
        break;
    case Event::NewSecret:
        machine.setAccount(account, true);
        break;
    case Event::Lock:
        fixture.repository->forgetThisRun();
        machine.lock();
        break;
    case Event::Unlock:
        machine.unlock();
        break;
    case Event::Close:
        machine.close();
        break;
    case Event::Answer:
    case Event::Failure:
        if (fixture.keyring.isAsked())
            fixture.keyring.answer(chance % fixture.keyring.heldCount(), event == Event::Answer);
        break;
    }
    fixture.settle();
}

void reach(SignInFixture &fixture, SignInState state)
{
    switch (state) {
    case SignedOut:
        return;
    case AskingKeyring:
        apply(fixture, Event::Open, 0);
        return;
    case AskingPerson:
        apply(fixture, Event::Open, 0);
        apply(fixture, Event::Failure, 0);
        return;
    case SigningIn:
        reach(fixture, AskingPerson);
        apply(fixture, Event::GiveToKeep, 0);
        return;
    case SignedIn:
        apply(fixture, Event::Use, 0);
        return;
    case Locked:
        reach(fixture, SignedIn);
        apply(fixture, Event::Lock, 0);
        return;
    case Closing:
        reach(fixture, SignedIn);
        apply(fixture, Event::Close, 0);
        return;
    }
}

int countFromEnvironment(const char *name, int fallback)
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && count > 0 ? count : fallback;
}

} // namespace

/// Signing in, event by event, over the real repository and a keyring that answers late.
class tst_SignInMachine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState_data();
    void everyEventInEveryState();
    void twoFailedLookUpsAskOnce();
    void aLockIgnoresTheLateKeyring();
    void aLockDoesNotCancelASave();
    void aCancelBeforeTheSaveBeginsSavesNothing();
    void aCancelLeadsBackToTheCredentialInUse();
    void anUnusableCaFileAsksForNoSecret();
    void theOldSecretNeverGoesToANewAddress();
    void theEndWaitsForWhatNobodyKept();
    void nothingComesAfterTheEnd();
    void theSandboxNeedsNoSecret();
    void randomWalksKeepWhatAlwaysHolds();
};

void tst_SignInMachine::everyEventInEveryState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("next");
    for (std::size_t state = 0; state < allStates.size(); ++state) {
        for (std::size_t event = 0; event < eventCount; ++event) {
            QTest::addRow("%s: %s", stateNames.at(state), eventNames.at(event))
                << static_cast<int>(state) << static_cast<int>(event)
                << static_cast<int>(expected.at(state).at(event));
        }
    }
}

void tst_SignInMachine::everyEventInEveryState()
{
    QFETCH(const int, state);
    QFETCH(const int, event);
    QFETCH(const int, next);
    SignInFixture fixture;
    fixture.actions.holdsSecret = true;
    reach(fixture, static_cast<SignInState>(state));
    // What was asked of the keyring: a late read or write. Only these may be answered.
    QCOMPARE(static_cast<int>(fixture.machine->state()), state);
    apply(fixture, static_cast<Event>(event), 0);
    // A save reads the old secret, then writes.
    if (static_cast<Event>(event) == Event::Answer)
        fixture.keyring.answerAll(true);
    fixture.settle();
    QCOMPARE(static_cast<int>(fixture.machine->state()), next);
    fixture.actions.checkConnection();
    QCOMPARE(fixture.actions.findings, QStringList());
}

/// Ctrl+1 twice over a locked keyring.
void tst_SignInMachine::twoFailedLookUpsAskOnce()
{
    SignInFixture fixture;
    fixture.machine->open();
    fixture.machine->open();
    fixture.settle();
    fixture.keyring.answerAll(false);
    QCOMPARE(fixture.machine->state(), AskingPerson);
    fixture.machine->open();
    fixture.settle();
    QCOMPARE(fixture.actions.asked, 1);
    QVERIFY(!fixture.keyring.isAsked());
}

void tst_SignInMachine::aLockIgnoresTheLateKeyring()
{
    SignInFixture fixture;
    apply(fixture, Event::Open, 0);
    apply(fixture, Event::Lock, 0);
    apply(fixture, Event::Answer, 0);
    QCOMPARE(fixture.machine->state(), Locked);
    // And after unlocking the old answer does not sign in either.
    apply(fixture, Event::Unlock, 0);
    QCOMPARE(fixture.machine->state(), SignedOut);
    QCOMPARE(fixture.actions.findings, QStringList());
}

/// What the person typed is saved, and nothing is signed in behind the lock.
void tst_SignInMachine::aLockDoesNotCancelASave()
{
    SignInFixture fixture;
    reach(fixture, AskingPerson);
    // Locked before the repository has begun.
    fixture.machine->give(fixture.rightSecret(), true);
    fixture.machine->lock();
    fixture.settle();
    fixture.keyring.answerAll(true);
    QCOMPARE(fixture.keyring.writes, 1);
    QCOMPARE(fixture.machine->state(), Locked);
    QVERIFY(!fixture.actions.isConnected);
    QCOMPARE(fixture.actions.findings, QStringList());
}

void tst_SignInMachine::aCancelBeforeTheSaveBeginsSavesNothing()
{
    SignInFixture fixture;
    reach(fixture, AskingPerson);
    fixture.machine->give(fixture.rightSecret(), true);
    fixture.machine->cancel();
    fixture.settle();
    fixture.keyring.answerAll(true);
    QCOMPARE(fixture.keyring.writes, 0);
    QCOMPARE(fixture.machine->state(), SignedOut);
}

void tst_SignInMachine::aCancelLeadsBackToTheCredentialInUse()
{
    SignInFixture fixture;
    reach(fixture, SignedIn);
    apply(fixture, Event::AskAgain, 0);
    QCOMPARE(fixture.actions.lastReason.title, u"refused"_s);
    apply(fixture, Event::GiveToKeep, 0);
    apply(fixture, Event::Failure, 0);
    QCOMPARE(fixture.machine->state(), AskingPerson);
    apply(fixture, Event::Cancel, 0);
    QCOMPARE(fixture.machine->state(), SignedIn);
    QVERIFY(fixture.actions.isConnected);
}

/// Another secret would change nothing, and the dialog would overwrite the good one.
void tst_SignInMachine::anUnusableCaFileAsksForNoSecret()
{
    SignInFixture fixture;
    fixture.actions.refusesFile = true;
    apply(fixture, Event::Open, 0);
    apply(fixture, Event::Answer, 0);
    QCOMPARE(fixture.machine->state(), SignedOut);
    QCOMPARE(fixture.actions.asked, 0);
    QCOMPARE(fixture.actions.lastReason.title, u"no CA file"_s);
    // With the file back, it goes on.
    fixture.actions.refusesFile = false;
    apply(fixture, Event::Open, 0);
    apply(fixture, Event::Answer, 0);
    QCOMPARE(fixture.machine->state(), SignedIn);
}

void tst_SignInMachine::theOldSecretNeverGoesToANewAddress()
{
    SignInFixture fixture;
    apply(fixture, Event::Open, 0);
    apply(fixture, Event::Move, 0);
    fixture.machine->open();
    fixture.settle();
    // The answer for the old address comes now, then that for the new one.
    fixture.keyring.answerAll(true);
    QCOMPARE(fixture.machine->state(), SignedIn);
    QCOMPARE(fixture.actions.findings, QStringList());
}

void tst_SignInMachine::theEndWaitsForWhatNobodyKept()
{
    SignInFixture fixture;
    reach(fixture, SignedIn);
    fixture.actions.holdsSecret = true;
    fixture.machine->close();
    QVERIFY(!fixture.actions.isClosed);
    QVERIFY(!fixture.actions.isConnected);
    QVERIFY(!fixture.repository->isThisRunOnly(fixture.account));
    fixture.machine->finishClosing();
    QVERIFY(!fixture.actions.isClosed);
    fixture.actions.holdsSecret = false;
    fixture.machine->finishClosing();
    QVERIFY(fixture.actions.isClosed);
    fixture.machine->finishClosing();
    QCOMPARE(fixture.actions.findings, QStringList());
}

void tst_SignInMachine::nothingComesAfterTheEnd()
{
    SignInFixture fixture;
    apply(fixture, Event::Open, 0);
    fixture.machine->close();
    QVERIFY(fixture.actions.isClosed);
    fixture.keyring.answerAll(true);
    QCOMPARE(fixture.actions.findings, QStringList());
    // Neither when the object itself has gone.
    fixture.start();
    apply(fixture, Event::Open, 0);
    fixture.machine.reset();
    fixture.actions.isClosed = true;
    fixture.keyring.answerAll(true);
    QCOMPARE(fixture.actions.findings, QStringList());
}

void tst_SignInMachine::theSandboxNeedsNoSecret()
{
    SignInFixture fixture;
    fixture.account = {.id = u"sandbox"_s, .isBuiltInSandbox = true};
    fixture.start();
    fixture.machine->open();
    QCOMPARE(fixture.machine->state(), SignedIn);
    fixture.machine->lock();
    QVERIFY(!fixture.actions.isConnected);
    fixture.machine->unlock();
    fixture.machine->open();
    QCOMPARE(fixture.machine->state(), SignedIn);
    QCOMPARE(fixture.actions.asked, 0);
}

/// Nothing is signed in while locked; nothing is told after the end; a secret serves its own sign-in only; an
/// account that holds a secret does not end.
void tst_SignInMachine::randomWalksKeepWhatAlwaysHolds()
{
    const int count = countFromEnvironment("TOKENRY_WALKS", sampleCount);
    const auto seed = static_cast<quint32>(
        countFromEnvironment("TOKENRY_SEED", 20261128)); // The sample of every run is the same.
    qInfo("%d walks, seed %u", count, seed);
    QRandomGenerator random(seed);
    SignInFixture fixture;
    std::array<int, 7> visits{};
    for (int walk = 0; walk < count; ++walk) {
        fixture.start();
        QStringList path;
        for (int step = 0; step < stepsOfWalk && !fixture.actions.isClosed; ++step) {
            fixture.actions.holdsSecret = random.bounded(3) == 0;
            fixture.actions.refusesFile = random.bounded(12) == 0;
            // The end of a walk is rare, so that the others are long.
            int event = random.bounded(eventCount);
            if (event == static_cast<int>(Event::Close) && random.bounded(4) != 0)
                event = static_cast<int>(Event::Open);
            path.append(QString::fromLatin1(eventNames.at(static_cast<std::size_t>(event))));
            apply(fixture, static_cast<Event>(event), random.generate());
            if (!fixture.actions.isClosed)
                fixture.actions.checkConnection();
            ++visits.at(static_cast<std::size_t>(fixture.machine->state()));
            QVERIFY2(fixture.actions.findings.isEmpty(),
                     qPrintable(
                         u"%1 after %2"_s.arg(fixture.actions.findings.join(u", "_s), path.join(u" → "_s))));
        }
        if (fixture.machine->state() == Closing && !fixture.actions.isClosed) {
            fixture.actions.holdsSecret = false;
            fixture.machine->finishClosing();
            QVERIFY(fixture.actions.isClosed);
        }
    }
    for (std::size_t state = 0; state < visits.size(); ++state)
        QVERIFY2(visits.at(state) > 0, stateNames.at(state));
}

QTEST_GUILESS_MAIN(tst_SignInMachine)
#include "tst_signinmachine.moc"
