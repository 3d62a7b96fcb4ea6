// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <memory>
#include <optional>

#include "app/domain/account.h"
#include "app/history/reconciler.h"
#include "app/history/unresolvedchanges.h"
#include "app/journal/journal.h"
#include "app/journal/journalfile.h"
#include "app/tokens/find/namelookup.h"
#include "tests/faults/client/gatewaycalls.h"
#include "tests/support/scriptedserver.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

constexpr int defaultRuns = 20;
constexpr quint32 defaultSeed = 25;
constexpr int longestDelayMs = 80;
const QString tokenName = u"payout-worker"_s;

Script answer(int status, const QByteArray &body)
{
    return {readRequest(),
            send(httpAnswer(status, body, "Content-Type: application/json\r\nConnection: close\r\n"_ba)),
            closeConnection()};
}

/// The token of this test, as the service writes it.
QByteArray named(const QByteArray &secret = {})
{
    return tokenObject(secret).replace("\"new\"", "\"payout-worker\"");
}

/// A window that will die.
struct Victim
{
    Victim(const QUrl &url, const QString &clientId, const QByteArray &secret, const QString &journal,
           const QString &name, const QString &moment, int signal = SIGKILL)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        // A crash that is meant is no finding.
        environment.insert(u"ASAN_OPTIONS"_s, u"handle_segv=0:detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CRASHING_WINDOW),
                      {url.toString(), clientId, journal, name, moment, QString::number(signal)});
        process.write(secret + '\n');
    }
    [[nodiscard]] bool saysNext(const QByteArray &word)
    {
        return QTest::qWaitFor([this] { return process.canReadLine(); }, waitMs) &&
               process.readLine().trimmed() == word;
    }
    [[nodiscard]] bool isDead()
    {
        return process.state() == QProcess::NotRunning || process.waitForFinished(waitMs);
    }

    QProcess process;
};

/// What the next start on the same journal asks.
struct NextStart
{
    NextStart(TokenGateway &gateway, const QString &path, const JournalSignIn &signIn)
        : journal(path, clock), reconciler(gateway, journal, clock)
    {
        journal.setSignIn(signIn);
        if (!QTest::qWaitFor([this] { return journal.isLoaded(); }, waitMs))
            qFatal("the journal did not load");
    }
    [[nodiscard]] ReconcileResult check(const UnresolvedChange &change)
    {
        std::optional<ReconcileResult> found;
        QObject context;
        QObject::connect(&reconciler, &Reconciler::checked, &context,
                         [&](const QString &, const ReconcileResult &result) { found = result; });
        reconciler.check(change.attemptId);
        if (!QTest::qWaitFor([&] { return found.has_value(); }, waitMs))
            qFatal("the check did not end");
        return *found;
    }

    SystemClock clock;
    Journal journal;
    Reconciler reconciler;
};

} // namespace

/// C25: whatever the moment of its death, the next start names what the service may hold.
class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nextStartNamesIt_data();
    void nextStartNamesIt();
    void killedWhenTheRequestArrived();
    void killedAtRandom();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.jsonl"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCrash::nextStartNamesIt_data()
{
    using Kind = UnresolvedChange::Kind;
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QList<Kind>>("expected");
    QTest::addColumn<bool>("isCreated");
    for (const int signal : {SIGKILL, SIGTERM, SIGSEGV}) {
        const auto row = [signal](const char *moment, const QList<Kind> &expected, bool isCreated) {
            QTest::addRow("%s, signal %d", moment, signal)
                << QString::fromLatin1(moment) << signal << expected << isCreated;
        };
        row("before sending", {Kind::CreateUnknown}, false);
        row("answered", {Kind::CreateUnknown}, true);
        row("shown", {Kind::SecretLost}, true);
        row("copied and written", {Kind::SecretUnsure}, true);
        row("done", {}, true);
    }
}

void TestCrash::nextStartNamesIt()
{
    QFETCH(const QString, moment);
    QFETCH(const int, signal);
    QFETCH(const QList<UnresolvedChange::Kind>, expected);
    QFETCH(const bool, isCreated);
    const ScriptedServer server({answer(200, emptyPage()), answer(200, emptyPage()),
                                 answer(201, named(createdSecret)), answer(200, emptyPage())});
    Victim victim(server.baseUrl(), u"client"_s, accountSecret, path(), tokenName, moment, signal);
    QVERIFY(victim.isDead());
    QCOMPARE(victim.process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(server.requestCount("POST"_ba), isCreated ? 1 : 0);

    HttpTokenGateway http;
    NextStart next(http, path(), {originOf(server.baseUrl()), u"client"_s});
    QList<UnresolvedChange::Kind> kinds;
    for (const UnresolvedChange &change : next.reconciler.unresolved()) {
        kinds.append(change.kind);
        QCOMPARE(change.name, tokenName);
        QCOMPARE(change.idsBefore, QStringList());
    }
    QCOMPARE(kinds, expected);
}

void TestCrash::killedWhenTheRequestArrived()
{
    std::atomic<qint64> pid = 0;
    const ScriptedServer server(
        {answer(200, emptyPage()),
         answer(200, emptyPage()),
         {readRequest(), call([&pid] { ::kill(static_cast<pid_t>(pid.load()), SIGKILL); }),
          closeConnection()},
         answer(200, R"({"data":[)" + named() + R"(],"hasMore":false})")});
    Victim victim(server.baseUrl(), u"client"_s, accountSecret, path(), tokenName, u"never"_s);
    QVERIFY(victim.process.waitForStarted(waitMs));
    pid = victim.process.processId();
    QVERIFY(victim.isDead());
    QCOMPARE(server.requestCount("POST"_ba), 1);

    HttpTokenGateway http;
    http.setEndpoint({server.baseUrl(), u"client"_s, Secret(accountSecret)});
    NextStart next(http, path(), {originOf(server.baseUrl()), u"client"_s});
    QCOMPARE(next.reconciler.unresolved().size(), 1);
    const ReconcileResult result = next.check(next.reconciler.unresolved().first());
    QCOMPARE(result.kind, ReconcileResult::Kind::One);
    QCOMPARE(result.candidates.first().id, u"Token:1"_s);
    QVERIFY(result.mayDelete);
}

/// TOKENRY_CRASH_RUNS and TOKENRY_CRASH_SEED say how many and which; `tests/faults/journal/crash-run` sets
/// them.
void TestCrash::killedAtRandom()
{
    const int runs = qEnvironmentVariableIsSet("TOKENRY_CRASH_RUNS")
                         ? qEnvironmentVariableIntValue("TOKENRY_CRASH_RUNS")
                         : defaultRuns;
    const quint32 seed = qEnvironmentVariableIsSet("TOKENRY_CRASH_SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("TOKENRY_CRASH_SEED"))
                             : defaultSeed;
    QRandomGenerator random(seed);
    QProcess sandbox;
    sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sandbox.start(QStringLiteral(SANDBOX_PROGRAM), {u"--seed"_s, u"3"_s, u"--stop-at-eof"_s, u"--quiet"_s});
    QVERIFY(QTest::qWaitFor([&] { return sandbox.canReadLine(); }, waitMs));
    const QJsonObject ready = QJsonDocument::fromJson(sandbox.readLine()).object();
    const QUrl url(ready.value("url"_L1).toString());
    const QString clientId = ready.value("clientId"_L1).toString();
    const QByteArray secret = ready.value("clientSecret"_L1).toString().toUtf8();
    HttpTokenGateway http;
    http.setEndpoint({url, clientId, Secret(secret)});

    int created = 0;
    int asking = 0;
    for (int run = 0; run < runs; ++run) {
        const QString name = u"run-%1"_s.arg(run);
        const QString file = m_folder->filePath(name + u".jsonl"_s);
        const int delay = random.bounded(longestDelayMs);
        const QByteArray where = "run " + QByteArray::number(run) + " of seed " + QByteArray::number(seed);
        Victim victim(url, clientId, secret, file, name, u"never"_s);
        QVERIFY2(victim.saysNext("ready"_ba), where.constData());
        QVERIFY2(!victim.process.waitForFinished(delay), "it ends by nothing but the kill");
        ::kill(static_cast<pid_t>(victim.process.processId()), SIGKILL);
        QVERIFY2(victim.isDead(), where.constData());

        NextStart next(http, file, {originOf(url), clientId});
        NameLookup byName(http);
        std::optional<NamedTokens> there;
        byName.read(name, [&there](const NamedTokens &found) { there = found; });
        QVERIFY2(QTest::qWaitFor([&] { return there.has_value(); }, waitMs) && there->isComplete,
                 where.constData());
        QVERIFY2(there->tokens.size() <= 1, where.constData());
        const bool isCreated = !there->tokens.isEmpty();
        const QList<JournaledChange> changes = next.journal.log().changes();
        const bool isDone = std::any_of(changes.cbegin(), changes.cend(), [](const JournaledChange &change) {
            return change.events.contains(JournalEvent::HandoverEnded);
        });
        const QList<UnresolvedChange> unresolved = next.reconciler.unresolved();
        created += isCreated ? 1 : 0;
        asking += unresolved.isEmpty() ? 0 : 1;
        QVERIFY2(!isCreated || isDone || unresolved.size() == 1, where.constData());
        QVERIFY2(!isDone || unresolved.isEmpty(), where.constData());
        QCOMPARE(next.journal.damagedLines(), 0);
        if (unresolved.isEmpty())
            continue;
        const ReconcileResult result = next.check(unresolved.first());
        QCOMPARE(result.kind, isCreated ? ReconcileResult::Kind::One : ReconcileResult::Kind::NotCreated);
        if (isCreated)
            QCOMPARE(result.candidates.first().id, there->tokens.first().id);
    }
    qInfo("%d kills, seed %u: %d tokens were made, %d starts had something to name, none was silent", runs,
          seed, created, asking);
    sandbox.closeWriteChannel();
    QVERIFY(sandbox.waitForFinished(waitMs));
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
