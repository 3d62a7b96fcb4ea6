// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QPointer>
#include <QTest>

#include <memory>

#include "app/keyring/keyringcredentialstore.h"
#include "tests/unit/app/keyring/fakesecretservice.h"
#include "tests/unit/app/keyring/storecalls.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

/// Short, so that the tests are; the product's are longer.
constexpr KeyringLimits shortLimits{.answer = std::chrono::milliseconds(700),
                                    .person = std::chrono::milliseconds(1200)};

/// How the event loop fares under load and sanitizers; a call that blocked would take a time limit at least.
constexpr qint64 widestGap = 500;

} // namespace

/// A keyring that is silent, asks, or goes away; C28 of the design's list of faults.
class tst_KeyringFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAServiceItSaysSo();
    void theQuestionDecides_data();
    void theQuestionDecides();
    void aSilentServiceEndsInTime_data();
    void aSilentServiceEndsInTime();
    void aQuestionThatNobodyAnswersIsTakenBack();
    void aQuestionIsTakenBackWhenNobodyWaits();
    void anItemOfAHiddenKeyringIsFoundAfterUnlocking();
    void aKeyringIsMadeForTheFirstSecretOnly();
    void aServiceThatLeavesIsToldAtOnce_data();
    void aServiceThatLeavesIsToldAtOnce();
    void whatIsNotThereIsRemovedWithoutAsking();
    void aRemovalMayBeAskedAbout();
    void whatMayBeHiddenIsNotCalledRemoved();
    void aQuestionThatTakesLongIsWaitedFor();
    void aSessionThatFailsIsReplaced_data();
    void aSessionThatFailsIsReplaced();
};

void tst_KeyringFaults::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("TOKENRY_PRIVATE_HOME"),
             "run by tests/unit/app/keyring/keyring-run, away from your own keyring");
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_KeyringFaults::withoutAServiceItSaysSo()
{
    KeyringCredentialStore store(shortLimits);
    QElapsedTimer time;
    time.start();
    COMPARE_FAILURE(readFrom(store, keyOf(u"a"_s)).error, CredentialFailure::Absent);
    COMPARE_FAILURE(writeTo(store, keyOf(u"a"_s), "secret"), CredentialFailure::Absent);
    COMPARE_FAILURE(removeFrom(store, keyOf(u"a"_s)), CredentialFailure::Absent);
    QVERIFY(time.elapsed() < 700);
}

void tst_KeyringFaults::aSilentServiceEndsInTime_data()
{
    QTest::addColumn<QString>("silent");
    QTest::newRow("to everything") << u"*"_s;
    QTest::newRow("about the lock") << u"GetAll"_s;
    QTest::newRow("to the search") << u"SearchItems"_s;
    QTest::newRow("when the secret is sent") << u"OpenSession"_s;
}

void tst_KeyringFaults::aSilentServiceEndsInTime()
{
    QFETCH(QString, silent);
    FakeSecretService service;
    service.silentMethods = {silent};
    KeyringCredentialStore store(shortLimits);
    LongestGap gap;
    COMPARE_FAILURE(writeTo(store, keyOf(u"a"_s), "secret"), CredentialFailure::TimedOut);
    QVERIFY2(gap.milliseconds() < widestGap, qPrintable(QString::number(gap.milliseconds())));
    QVERIFY(gap.ticks() > 20);
    QVERIFY(service.calls.contains(silent) || silent == u"*"_s);
}

void tst_KeyringFaults::theQuestionDecides_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("failure");
    const auto row = [](const char *name, FakeSecretService::Answer answer, CredentialFailure failure) {
        QTest::newRow(name) << static_cast<int>(answer) << static_cast<int>(failure);
    };
    row("dismissed", FakeSecretService::Answer::Dismiss, CredentialFailure::Dismissed);
    row("answered, and locked all the same", FakeSecretService::Answer::UnlockNothing,
        CredentialFailure::Locked);
    row("not answered", FakeSecretService::Answer::Never, CredentialFailure::Locked);
}

void tst_KeyringFaults::theQuestionDecides()
{
    QFETCH(int, answer);
    QFETCH(int, failure);
    FakeSecretService service;
    service.isLocked = true;
    service.answer = static_cast<FakeSecretService::Answer>(answer);
    KeyringCredentialStore store(shortLimits);
    const auto expected = static_cast<CredentialFailure>(failure);
    COMPARE_FAILURE(readFrom(store, keyOf(u"a"_s)).error, expected);
    COMPARE_FAILURE(writeTo(store, keyOf(u"a"_s), "secret"), expected);
    COMPARE_FAILURE(removeFrom(store, keyOf(u"a"_s)), expected);
    QCOMPARE(service.calls.count(u"Prompt"_s), 3);
    // The secret never came to the service.
    QVERIFY(!service.calls.contains(u"OpenSession"_s));
}

void tst_KeyringFaults::aQuestionThatNobodyAnswersIsTakenBack()
{
    FakeSecretService service;
    service.isLocked = true;
    KeyringCredentialStore store(shortLimits);
    LongestGap gap;
    COMPARE_FAILURE(readFrom(store, keyOf(u"a"_s)).error, CredentialFailure::Locked);
    QVERIFY(gap.milliseconds() < widestGap);
    QTRY_COMPARE(service.calls.count(u"Dismiss"_s), 1);
}

void tst_KeyringFaults::aQuestionIsTakenBackWhenNobodyWaits()
{
    FakeSecretService service;
    service.isLocked = true;
    KeyringCredentialStore store;
    bool wasCalled = false;
    auto context = std::make_unique<QObject>();
    store.read(keyOf(u"a"_s), context.get(), [&wasCalled](const CredentialAnswer &) { wasCalled = true; });
    QTRY_VERIFY(service.calls.contains(u"Prompt"_s));
    context.reset();
    QTRY_COMPARE(service.calls.count(u"Dismiss"_s), 1);
    QVERIFY(!wasCalled);
}

void tst_KeyringFaults::anItemOfAHiddenKeyringIsFoundAfterUnlocking()
{
    FakeSecretService service;
    service.isLocked = service.hidesLockedItems = true;
    service.answer = FakeSecretService::Answer::Unlock;
    service.silentMethods = {u"OpenSession"_s};
    KeyringCredentialStore store(shortLimits);
    // A session is opened only for an item that was found.
    COMPARE_FAILURE(readFrom(store, keyOf(u"a"_s)).error, CredentialFailure::TimedOut);
    QVERIFY(service.calls.contains(u"OpenSession"_s));
    // KeePassXC asks for the password within a search, which the time limit for programs would end.
    QVERIFY(service.calls.indexOf(u"Prompt"_s) < service.calls.indexOf(u"SearchItems"_s));
    service.isLocked = true;
    service.holdsItem = false;
    COMPARE_FAILURE(readFrom(store, keyOf(u"a"_s)).error, CredentialFailure::NotFound);
}

void tst_KeyringFaults::aKeyringIsMadeForTheFirstSecretOnly()
{
    FakeSecretService service;
    service.hasDefaultKeyring = service.holdsItem = false;
    service.answer = FakeSecretService::Answer::Dismiss;
    KeyringCredentialStore store(shortLimits);
    COMPARE_FAILURE(readFrom(store, keyOf(u"a"_s)).error, CredentialFailure::NotFound);
    VERIFY_DONE(removeFrom(store, keyOf(u"a"_s)));
    QVERIFY(!service.calls.contains(u"CreateCollection"_s));
    COMPARE_FAILURE(writeTo(store, keyOf(u"a"_s), "secret"), CredentialFailure::Dismissed);
    QCOMPARE(service.calls.count(u"CreateCollection"_s), 1);
}

void tst_KeyringFaults::aServiceThatLeavesIsToldAtOnce_data()
{
    QTest::addColumn<QString>("during");
    QTest::newRow("the search") << u"SearchItems"_s;
    QTest::newRow("its question") << u"Prompt"_s;
    QTest::newRow("the reading") << u"OpenSession"_s;
}

void tst_KeyringFaults::aServiceThatLeavesIsToldAtOnce()
{
    QFETCH(QString, during);
    FakeSecretService service;
    service.isLocked = during == u"Prompt"_s;
    service.silentMethods = {during};
    KeyringCredentialStore store;
    QObject context;
    std::optional<CredentialAnswer> got;
    QElapsedTimer time;
    time.start();
    store.read(keyOf(u"a"_s), &context, [&got](CredentialAnswer answer) { got = std::move(answer); });
    QTRY_VERIFY(service.calls.contains(during));
    service.die();
    QTRY_VERIFY(got);
    COMPARE_FAILURE(got->error, CredentialFailure::Died);
    QVERIFY(time.elapsed() < 5000);
}

void tst_KeyringFaults::whatIsNotThereIsRemovedWithoutAsking()
{
    FakeSecretService service;
    service.isLocked = true;
    service.holdsItem = false;
    KeyringCredentialStore store(shortLimits);
    VERIFY_DONE(removeFrom(store, keyOf(u"a"_s)));
    QVERIFY(!service.calls.contains(u"Unlock"_s));
}

/// KeePassXC asks about each removal; it was taken for a failure and tried again in another session.
void tst_KeyringFaults::aRemovalMayBeAskedAbout()
{
    FakeSecretService service;
    service.answer = FakeSecretService::Answer::Unlock;
    KeyringCredentialStore store(shortLimits);
    VERIFY_DONE(removeFrom(store, keyOf(u"a"_s)));
    QCOMPARE(service.calls.count(u"Delete"_s), 1);
    QCOMPARE(service.calls.count(u"ReadAlias"_s), 1);
}

/// Row 39: KWallet shows nothing of a closed wallet.
void tst_KeyringFaults::whatMayBeHiddenIsNotCalledRemoved()
{
    FakeSecretService service;
    service.isLocked = service.hidesLockedItems = true;
    service.answer = FakeSecretService::Answer::Dismiss;
    KeyringCredentialStore store(shortLimits);
    COMPARE_FAILURE(removeFrom(store, keyOf(u"a"_s)), CredentialFailure::Dismissed);
    QVERIFY(service.calls.contains(u"Prompt"_s));
}

/// Row 39: the time limit of programs does not count while the person is asked, and the product's limit for a
/// person is many minutes.
void tst_KeyringFaults::aQuestionThatTakesLongIsWaitedFor()
{
    QVERIFY(KeyringLimits().person >= std::chrono::minutes(5));
    FakeSecretService service;
    service.isLocked = true;
    KeyringCredentialStore store(
        {.answer = std::chrono::milliseconds(300), .person = std::chrono::minutes(1)});
    QObject context;
    std::optional<CredentialAnswer> got;
    store.read(keyOf(u"a"_s), &context, [&got](CredentialAnswer answer) { got = std::move(answer); });
    QTRY_VERIFY(service.calls.contains(u"Prompt"_s));
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(time.elapsed() > 1200);
    QVERIFY(!got);
    service.answerLate();
    QTRY_VERIFY(got);
    COMPARE_SECRET(std::move(*got), service.secret);
    QVERIFY(!service.calls.contains(u"Dismiss"_s));
}

void tst_KeyringFaults::aSessionThatFailsIsReplaced_data()
{
    QTest::addColumn<int>("sessionsToLose");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("sessions");
    QTest::newRow("the first") << 1 << true << 2;
    QTest::newRow("every one") << 99 << false << 3;
}

/// One of 100 sessions with `kwalletd5` ends with "Can't find session".
void tst_KeyringFaults::aSessionThatFailsIsReplaced()
{
    QFETCH(int, sessionsToLose);
    QFETCH(bool, isRead);
    QFETCH(int, sessions);
    FakeSecretService service;
    service.sessionsToLose = sessionsToLose;
    KeyringCredentialStore store;
    const CredentialAnswer answer = readFrom(store, keyOf(u"a"_s));
    if (isRead)
        QCOMPARE(answer.secret.bytes(), QByteArrayView(service.secret));
    else
        COMPARE_FAILURE(answer.error, CredentialFailure::Other);
    QCOMPARE(service.calls.count(u"GetSecret"_s), sessions);
}

QTEST_GUILESS_MAIN(tst_KeyringFaults)
#include "tst_keyringfaults.moc"
