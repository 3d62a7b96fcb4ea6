// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/accounts/environmentconflictdetector.h"
#include "app/accounts/environmentconflictstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = EnvironmentConflict::Kind;

namespace {

Account account(const QString &id, Environment environment, const QString &clientId,
                const QString &url = u"https://api.example.com/v1"_s)
{
    return {.id = id,
            .name = u"name of "_s + id,
            .environment = environment,
            .baseUrl = QUrl(url),
            .clientId = clientId};
}

const Account live = account(u"live"_s, Environment::Production, u"client-live"_s);
const Account trial = account(u"trial"_s, Environment::Sandbox, u"client-trial"_s);

QList<Token> tokens(int first, int count)
{
    QList<Token> list;
    for (int number = first; number < first + count; ++number)
        list.append(fakeToken(u"Token:%1"_s.arg(number)));
    return list;
}

} // namespace

class tst_EnvironmentConflictDetector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameCredentialsAreSaidOnBoth_data();
    void sameCredentialsAreSaidOnBoth();
    void nobodysCredentialsAreNotTheSame();
    void sameTokenUnderTwoLabelsWarnsBoth();
    void sameTokenUnderOneLabelIsNothing();
    void oneWithoutLabelIsToldWhatItSees();
    void puttingTheLabelRightEndsTheWarning();
    void otherCredentialsStartAnew();
    void theConflictComesBeforeTheNote();
    void longListsStillMeet();
    void memorySurvivesARestartAndHoldsNoId();
    void damagedMemoryIsForgotten_data();
    void damagedMemoryIsForgotten();
    void theStoreKeepsItPrivateAndWritesInBursts();
    void theStoreFollowsNoLink();
};

void tst_EnvironmentConflictDetector::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_EnvironmentConflictDetector::sameCredentialsAreSaidOnBoth_data()
{
    QTest::addColumn<Environment>("one");
    QTest::addColumn<Environment>("other");
    QTest::addColumn<QString>("otherUrl");
    QTest::addColumn<int>("expected"); // 0 nothing, 1 a note, 2 a conflict
    const QString same = u"https://API.example.com:443/v2"_s;
    const QString elsewhere = u"https://grid.example.com/v1"_s;
    QTest::newRow("two labels") << Environment::Production << Environment::Sandbox << same << 2;
    QTest::newRow("two labels, another address")
        << Environment::Production << Environment::Other << elsewhere << 2;
    QTest::newRow("one label") << Environment::Sandbox << Environment::Sandbox << same << 1;
    QTest::newRow("one label, another address")
        << Environment::Sandbox << Environment::Sandbox << elsewhere << 0;
    QTest::newRow("one without label") << Environment::Production << Environment::Unlabelled << same << 1;
}

void tst_EnvironmentConflictDetector::sameCredentialsAreSaidOnBoth()
{
    QFETCH(const Environment, one);
    QFETCH(const Environment, other);
    QFETCH(const QString, otherUrl);
    QFETCH(const int, expected);
    EnvironmentConflictDetector watch;
    const QSignalSpy changes(&watch, &EnvironmentConflictDetector::changed);
    watch.setAccounts(
        {account(u"a"_s, one, u"client"_s), account(u"b"_s, other, u"client"_s, otherUrl), trial});
    QCOMPARE(changes.size(), expected == 0 ? 0 : 1);
    for (const auto &[id, otherId] : {std::pair(u"a"_s, u"b"_s), std::pair(u"b"_s, u"a"_s)}) {
        const auto warning = watch.warningFor(id);
        QCOMPARE(warning.has_value(), expected != 0);
        if (!warning)
            continue;
        QCOMPARE(warning->kind, Kind::SameCredentials);
        QCOMPARE(warning->isConflict, expected == 2);
        QCOMPARE(warning->otherAccountId, otherId);
        QVERIFY2(warning->text.contains(u"name of "_s + otherId), qPrintable(warning->text));
    }
    QVERIFY(!watch.warningFor(u"trial"_s));
}

void tst_EnvironmentConflictDetector::nobodysCredentialsAreNotTheSame()
{
    EnvironmentConflictDetector watch;
    watch.setAccounts(
        {account(u"a"_s, Environment::Production, {}), account(u"b"_s, Environment::Sandbox, {})});
    QVERIFY(!watch.warningFor(u"a"_s));
}

void tst_EnvironmentConflictDetector::sameTokenUnderTwoLabelsWarnsBoth()
{
    EnvironmentConflictDetector watch;
    watch.setAccounts({live, trial});
    watch.observe(u"live"_s, tokens(0, 20));
    watch.observe(u"trial"_s, tokens(20, 20));
    QVERIFY(!watch.warningFor(u"live"_s));
    const QSignalSpy changes(&watch, &EnvironmentConflictDetector::changed);
    watch.observe(u"trial"_s, {fakeToken(u"Token:7"_s)});
    QCOMPARE(changes.size(), 1);
    for (const QString &id : {u"live"_s, u"trial"_s}) {
        QVERIFY(watch.warningFor(id));
        QCOMPARE(watch.warningFor(id)->kind, Kind::SameToken);
        QVERIFY(watch.warningFor(id)->isConflict);
    }
    QVERIFY2(watch.warningFor(u"live"_s)->text.contains(u"SANDBOX"_s),
             qPrintable(watch.warningFor(u"live"_s)->text));
    watch.observe(u"trial"_s, {fakeToken(u"Token:7"_s)});
    QCOMPARE(changes.size(), 1);
    // An answer for an account that is gone is nobody's.
    watch.observe(u"gone"_s, tokens(0, 20));
    QVERIFY(!watch.warningFor(u"gone"_s));
}

void tst_EnvironmentConflictDetector::sameTokenUnderOneLabelIsNothing()
{
    EnvironmentConflictDetector watch;
    watch.setAccounts({trial, account(u"second"_s, Environment::Sandbox, u"client-second"_s)});
    watch.observe(u"trial"_s, tokens(0, 5));
    watch.observe(u"second"_s, tokens(0, 5));
    QVERIFY(!watch.warningFor(u"trial"_s));
    // Without an id two tokens are not the same one.
    EnvironmentConflictDetector other;
    other.setAccounts({live, trial});
    other.observe(u"live"_s, {fakeToken({})});
    other.observe(u"trial"_s, {fakeToken({})});
    QVERIFY(!other.warningFor(u"live"_s));
}

void tst_EnvironmentConflictDetector::oneWithoutLabelIsToldWhatItSees()
{
    EnvironmentConflictDetector watch;
    watch.setAccounts({live, account(u"plain"_s, Environment::Unlabelled, u"client-plain"_s)});
    watch.observe(u"live"_s, tokens(0, 5));
    watch.observe(u"plain"_s, tokens(0, 5));
    QVERIFY(!watch.warningFor(u"live"_s));
    QVERIFY(watch.warningFor(u"plain"_s));
    QVERIFY(!watch.warningFor(u"plain"_s)->isConflict);
    QVERIFY2(watch.warningFor(u"plain"_s)->text.contains(u"PRODUCTION"_s),
             qPrintable(watch.warningFor(u"plain"_s)->text));
}

void tst_EnvironmentConflictDetector::puttingTheLabelRightEndsTheWarning()
{
    EnvironmentConflictDetector watch;
    watch.setAccounts({live, trial});
    watch.observe(u"live"_s, tokens(0, 5));
    watch.observe(u"trial"_s, tokens(0, 5));
    QVERIFY(watch.warningFor(u"live"_s));
    Account relabelled = trial;
    relabelled.environment = Environment::Production;
    watch.setAccounts({live, relabelled});
    QVERIFY(!watch.warningFor(u"live"_s));
    watch.setAccounts({live, trial});
    QVERIFY2(watch.warningFor(u"live"_s), "it is remembered what both were given");
    watch.setAccounts({live});
    QVERIFY(!watch.warningFor(u"live"_s));
    watch.setAccounts({live, trial});
    QVERIFY2(!watch.warningFor(u"live"_s), "what belonged to a removed account is forgotten");
}

void tst_EnvironmentConflictDetector::otherCredentialsStartAnew()
{
    EnvironmentConflictDetector watch;
    watch.setAccounts({live, trial});
    watch.observe(u"live"_s, tokens(0, 5));
    watch.observe(u"trial"_s, tokens(0, 5));
    Account corrected = trial;
    corrected.clientId = u"client-of-the-real-sandbox"_s;
    watch.setAccounts({live, corrected});
    QVERIFY(!watch.warningFor(u"live"_s));
    watch.observe(u"trial"_s, tokens(0, 5));
    QVERIFY(watch.warningFor(u"live"_s));
}

void tst_EnvironmentConflictDetector::theConflictComesBeforeTheNote()
{
    EnvironmentConflictDetector watch;
    const Account copy = account(u"copy"_s, Environment::Production, live.clientId);
    watch.setAccounts({copy, live, trial});
    QVERIFY(!watch.warningFor(u"live"_s)->isConflict);
    watch.observe(u"live"_s, tokens(0, 5));
    watch.observe(u"trial"_s, tokens(0, 5));
    QVERIFY(watch.warningFor(u"live"_s)->isConflict);
    QCOMPARE(watch.warningFor(u"live"_s)->otherAccountId, u"trial"_s);
    QVERIFY(!watch.warningFor(u"copy"_s)->isConflict);
}

/// What is remembered is bounded, and yet the same long list read in another order is recognised.
void tst_EnvironmentConflictDetector::longListsStillMeet()
{
    EnvironmentConflictDetector watch;
    watch.setAccounts({live, trial});
    for (int page = 0; page < 50; ++page)
        watch.observe(u"live"_s, tokens(page * 100, 100));
    for (int page = 49; page >= 0; --page)
        watch.observe(u"trial"_s, tokens(page * 100, 100));
    QVERIFY(watch.warningFor(u"live"_s));
    QVERIFY2(watch.memory().size() < 25'000, "two accounts of five hundred fingerprints each");
}

void tst_EnvironmentConflictDetector::memorySurvivesARestartAndHoldsNoId()
{
    EnvironmentConflictDetector before;
    const Account builtIn{.id = u"built-in"_s,
                          .environment = Environment::Sandbox,
                          .clientId = u"c"_s,
                          .isBuiltInSandbox = true};
    const Account thisRun = account({}, Environment::Other, u"client-run"_s);
    before.setAccounts({live, trial, builtIn, thisRun});
    for (const QString &id : {u"trial"_s, u"built-in"_s, QString()})
        before.observe(id, tokens(0, 5));
    const QByteArray memory = before.memory();
    for (const char *word : {"Token", "client", "built-in"})
        QVERIFY2(!memory.contains(word), memory.constData());
    QCOMPARE(memory.count("owner"), 1);

    EnvironmentConflictDetector after;
    QVERIFY(after.remember(memory));
    after.setAccounts({live, trial});
    QVERIFY(!after.warningFor(u"live"_s));
    after.observe(u"live"_s, tokens(4, 1));
    QVERIFY2(after.warningFor(u"live"_s) && after.warningFor(u"trial"_s),
             "the other account need not be open");
    QVERIFY2(!after.remember(memory), "what was seen meanwhile is not mixed with another salt");

    EnvironmentConflictDetector elsewhere;
    Account changed = trial;
    changed.baseUrl = QUrl(u"https://other.example.com"_s);
    elsewhere.setAccounts({live, changed});
    QVERIFY(elsewhere.remember(memory));
    elsewhere.observe(u"live"_s, tokens(0, 5));
    QVERIFY2(!elsewhere.warningFor(u"live"_s), "it was remembered of other credentials");
}

void tst_EnvironmentConflictDetector::damagedMemoryIsForgotten_data()
{
    QTest::addColumn<QByteArray>("memory");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x00\xff{");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("another version") << QByteArray(
        R"({"version":2,"salt":"00112233445566778899aabbccddeeff","accounts":{}})");
    QTest::newRow("short salt") << QByteArray(R"({"version":1,"salt":"00","accounts":{}})");
    QTest::newRow("no owner") << QByteArray(
        R"({"version":1,"salt":"00112233445566778899aabbccddeeff","accounts":{"a":{}}})");
    QTest::newRow("no fingerprint") << QByteArray(
        R"({"version":1,"salt":"00112233445566778899aabbccddeeff","accounts":{"a":{"owner":"0000000000000001","tokens":[7]}}})");
}

void tst_EnvironmentConflictDetector::damagedMemoryIsForgotten()
{
    QFETCH(const QByteArray, memory);
    EnvironmentConflictDetector watch;
    QVERIFY(!watch.remember(memory));
    watch.setAccounts({live, trial});
    watch.observe(u"live"_s, tokens(0, 1));
    watch.observe(u"trial"_s, tokens(0, 1));
    QVERIFY(watch.warningFor(u"live"_s));
}

void tst_EnvironmentConflictDetector::theStoreKeepsItPrivateAndWritesInBursts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mislabel.json"_s);
    FakeClock clock;
    {
        EnvironmentConflictDetector watch;
        watch.setAccounts({live, trial});
        const EnvironmentConflictStore store(path, watch, clock);
        watch.observe(u"trial"_s, tokens(0, 5));
        watch.observe(u"trial"_s, tokens(5, 5));
        QCOMPARE(clock.waitingTimers(), 1);
        QVERIFY(!QFile::exists(path));
        clock.advance(2s);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(QFileInfo(path).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 0);
        watch.observe(u"trial"_s, tokens(10, 1));
    }
    EnvironmentConflictDetector watch;
    const EnvironmentConflictStore store(path, watch, clock);
    watch.setAccounts({live, trial});
    watch.observe(u"live"_s, tokens(10, 1));
    QVERIFY2(watch.warningFor(u"live"_s), "what came last was written at the end");

    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("nonsense");
    damaged.close();
    EnvironmentConflictDetector third;
    const EnvironmentConflictStore again(path, third, clock);
    third.setAccounts({live, trial});
    third.observe(u"live"_s, tokens(10, 1));
    QVERIFY(!third.warningFor(u"live"_s));
}

void tst_EnvironmentConflictDetector::theStoreFollowsNoLink()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    const QString path = folder.filePath(u"mislabel.json"_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QVERIFY(QFile::link(target, path));
    const FakeClock clock;
    QTest::ignoreMessage(QtWarningMsg, "what tokens the accounts were given could not be kept");
    {
        EnvironmentConflictDetector watch;
        watch.setAccounts({live, trial});
        const EnvironmentConflictStore store(path, watch, clock);
        watch.observe(u"trial"_s, tokens(0, 5));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(tst_EnvironmentConflictDetector)
#include "tst_environmentconflictdetector.moc"
