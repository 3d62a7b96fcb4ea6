// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <memory>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/singleinstance/singleinstance.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tokenry::LaunchRequest;
using tokenry::SingleInstance;

namespace {

constexpr int limitMs = 30000;
const QString patient = u"20000"_s;

/// A real second process; see secondstart.cpp.
class Start final
{
    Q_DISABLE_COPY_MOVE(Start)

public:
    Start(const QString &folder, const QString &milliseconds, const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SECOND_START), QStringList{folder, milliseconds} + arguments);
    }
    ~Start() { kill(); }

    /// Lets it claim; the line is its secret.
    void go(const QByteArray &line = {})
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten(limitMs);
    }
    /// The next line that it prints; the event loop runs meanwhile.
    [[nodiscard]] QByteArray said()
    {
        const bool came = QTest::qWaitFor([this] { return m_process.canReadLine(); }, limitMs);
        return came ? m_process.readLine().trimmed() : QByteArray("nothing");
    }
    void send(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(limitMs);
    }
    [[nodiscard]] bool hasMoreToSay() const { return m_process.bytesAvailable() > 0; }

private:
    QProcess m_process;
};

/// A start that has done its part: what it said of it.
QByteArray outcome(Start &start, const QByteArray &line = {})
{
    const QByteArray ready = start.said();
    start.go(line);
    return ready == "ready" ? start.said() : ready;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class tst_SingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondStartHandsItsCommandLineOver();
    void secondStartWaitsForAFirstThatIsStillStarting();
    void anotherFolderIsAnotherInstance();
    void sameFolderUnderAnotherNameIsTheSame();
    void killedFirstIsNotInTheWay();
    void claimIsFreeAfterAnOrderlyEnd();
    void oneOfTwoWins();
    void hangingFirstIsSaidAndDoesNothingLater();
    void lockOfAnotherProgramIsSaid();
    void whatIsNoLockFileIsRefused_data();
    void whatIsNoLockFileIsRefused();
    void whatIsNoSocketStays();
    void filesArePrivate();
    void runtimeFolderIsUsedOnlyIfItIsPrivate();
    void secondStartNeedsNotTheSameEnvironment();
    void longFolderIsReached();
    void hugeCommandLineIsSaid();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("XDG_RUNTIME_DIR");
}

void tst_SingleInstance::secondStartHandsItsCommandLineOver()
{
    SingleInstance first(folder());
    QVERIFY2(first.claim(), qPrintable(first.problem()));
    QVERIFY(first.claim());
    std::vector<LaunchRequest> received;
    first.setReceiver([&received](LaunchRequest request) { received.push_back(std::move(request)); });
    const QStringList arguments{u"--account"_s, u""_s, u"Zürich 支払い\n"_s};
    qputenv("XDG_ACTIVATION_TOKEN", "raise-me");
    Start second(folder(), patient, arguments);
    QCOMPARE(outcome(second, "s3cret of stdin"), "handed over");
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QCOMPARE(received.size(), std::size_t(1));
    QCOMPARE(received.front().arguments, arguments);
    QCOMPARE(received.front().workingDirectory, QDir::currentPath());
    QCOMPARE(received.front().startupId, "raise-me");
    QCOMPARE(received.front().secret.bytes(), QByteArrayView("s3cret of stdin"));
    Start third(folder(), patient);
    QCOMPARE(outcome(third), "handed over");
    QCOMPARE(received.size(), std::size_t(2));
    QVERIFY(received.back().secret.isEmpty());
}

void tst_SingleInstance::secondStartWaitsForAFirstThatIsStillStarting()
{
    SingleInstance first(folder());
    QVERIFY(first.claim());
    Start second(folder(), patient, {u"early"_s});
    QCOMPARE(second.said(), "ready");
    second.go();
    QStringList received;
    first.setReceiver([&received](const LaunchRequest &request) { received += request.arguments; });
    QCOMPARE(second.said(), "handed over");
    QCOMPARE(received, QStringList{u"early"_s});
}

void tst_SingleInstance::anotherFolderIsAnotherInstance()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    SingleInstance first(folder());
    QVERIFY(first.claim());
    const QTemporaryDir other;
    Start second(other.path(), patient);
    QCOMPARE(outcome(second), "first");
}

void tst_SingleInstance::sameFolderUnderAnotherNameIsTheSame()
{
    SingleInstance first(folder());
    QVERIFY(first.claim());
    first.setReceiver([](const LaunchRequest &) {});
    const QTemporaryDir other;
    const QString link = other.filePath(u"link"_s);
    QVERIFY(QFile::link(folder(), link));
    QCOMPARE(SingleInstance::socketPathFor(link).section(u'/', -1),
             SingleInstance::socketPathFor(folder()).section(u'/', -1));
    Start second(link + u"/."_s, patient);
    QCOMPARE(outcome(second), "handed over");
}

void tst_SingleInstance::killedFirstIsNotInTheWay()
{
    Start killed(folder(), patient);
    QCOMPARE(outcome(killed), "first");
    killed.kill();
    QVERIFY2(QFileInfo::exists(SingleInstance::socketPathFor(folder())),
             "it had no time to remove its socket");
    SingleInstance next(folder());
    QVERIFY2(next.claim(), qPrintable(next.problem()));
    QStringList received;
    next.setReceiver([&received](const LaunchRequest &request) { received += request.arguments; });
    Start second(folder(), patient, {u"to the next"_s});
    QCOMPARE(outcome(second), "handed over");
    QCOMPARE(received, QStringList{u"to the next"_s});
}

void tst_SingleInstance::claimIsFreeAfterAnOrderlyEnd()
{
    {
        SingleInstance first(folder());
        QVERIFY(first.claim());
        SingleInstance second(folder());
        QVERIFY(!second.claim());
        QVERIFY(second.problem().contains(folder()));
    }
    QVERIFY(!QFileInfo::exists(SingleInstance::socketPathFor(folder())));
    SingleInstance next(folder());
    QVERIFY(next.claim());
}

/// Guards against a stale lock or socket that is removed by two at once. The winner of each round is killed,
/// so that the next round finds both.
void tst_SingleInstance::oneOfTwoWins()
{
    for (int round = 0; round < 50; ++round) {
        Start left(folder(), patient);
        Start right(folder(), patient);
        QCOMPARE(left.said(), "ready");
        QCOMPARE(right.said(), "ready");
        left.go();
        right.go();
        QByteArrayList said{left.said(), right.said()};
        std::sort(said.begin(), said.end());
        QCOMPARE(said, (QByteArrayList{"first", "handed over"}));
    }
}

void tst_SingleInstance::hangingFirstIsSaidAndDoesNothingLater()
{
    Start first(folder(), patient);
    QCOMPARE(outcome(first), "first");
    first.send(SIGSTOP);
    Start second(folder(), u"300"_s, {u"gave up"_s});
    const QByteArray said = outcome(second, "s3cret");
    QVERIFY2(said.contains("does not answer"), said.constData());
    first.send(SIGCONT);
    Start third(folder(), patient, {u"came later"_s});
    QCOMPARE(outcome(third), "handed over");
    QCOMPARE(first.said(), R"({"arguments":["came later"],"secret":""})");
    QVERIFY(!first.hasMoreToSay());
}

void tst_SingleInstance::lockOfAnotherProgramIsSaid()
{
    QFile lock(SingleInstance::lockPathFor(folder()));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nvim\nelsewhere\n");
    lock.flush();
    {
        SingleInstance unlocked(folder());
        QVERIFY2(unlocked.claim(), "what stands in a file that nobody locks does not matter");
    }
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    SingleInstance instance(folder());
    QVERIFY(!instance.claim());
    QVERIFY(!instance.forward({}, 100ms));
    QVERIFY2(instance.problem().contains(u"does not answer"_s), qPrintable(instance.problem()));
    // A last look whether the other has ended does not take the reason away.
    QVERIFY(!instance.claim());
    QVERIFY2(instance.problem().contains(u"does not answer"_s), qPrintable(instance.problem()));
    lock.close();
    QVERIFY(instance.claim());
    QCOMPARE(instance.problem(), QString());
}

void tst_SingleInstance::whatIsNoLockFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("link") << u"link"_s;
    QTest::newRow("FIFO") << u"fifo"_s;
    QTest::newRow("no state folder") << u"absent"_s;
}

void tst_SingleInstance::whatIsNoLockFileIsRefused()
{
    QFETCH(QString, kind);
    const QString path = SingleInstance::lockPathFor(folder());
    if (kind == u"folder"_s)
        QVERIFY(QDir().mkdir(path));
    else if (kind == u"link"_s)
        QVERIFY(QFile::link(m_folder->filePath(u"target"_s), path));
    else if (kind == u"fifo"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    SingleInstance instance(kind == u"absent"_s ? m_folder->filePath(kind) : folder());
    QVERIFY(!instance.claim());
    QVERIFY2(instance.problem().contains(u"instance.lock"_s), qPrintable(instance.problem()));
    const QString problem = instance.problem();
    QVERIFY(!instance.forward({}, 20s));
    QCOMPARE(instance.problem(), problem);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"target"_s)));
}

void tst_SingleInstance::whatIsNoSocketStays()
{
    QFile file(SingleInstance::socketPathFor(folder()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("somebody's");
    file.close();
    {
        SingleInstance first(folder());
        QVERIFY2(first.claim(), "the lock decides");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot listen"_s));
        first.setReceiver([](const LaunchRequest &) {});
        SingleInstance second(folder());
        QVERIFY(!second.claim());
        QVERIFY(!second.forward({}, 100ms));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "somebody's");
}

void tst_SingleInstance::filesArePrivate()
{
    const mode_t before = ::umask(0);
    SingleInstance first(folder());
    const bool claimed = first.claim();
    first.setReceiver([](const LaunchRequest &) {});
    ::umask(before);
    QVERIFY(claimed);
    QCOMPARE(modeOf(SingleInstance::socketPathFor(folder())), mode_t(0600));
    QCOMPARE(modeOf(SingleInstance::lockPathFor(folder())), mode_t(0600));
}

void tst_SingleInstance::runtimeFolderIsUsedOnlyIfItIsPrivate()
{
    const QString inStateFolder = m_folder->filePath(u"instance.socket"_s);
    QCOMPARE(SingleInstance::socketPathFor(folder()), inStateFolder);
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    const QString path = SingleInstance::socketPathFor(folder());
    QCOMPARE(QFileInfo(path).path(), runtime.path());
    QCOMPARE(SingleInstance::socketPathFor(folder() + u"/."_s), path);
    QVERIFY(SingleInstance::socketPathFor(runtime.path()) != path);
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(runtime.path(), link));
    qputenv("XDG_RUNTIME_DIR", link.toUtf8());
    QCOMPARE(SingleInstance::socketPathFor(folder()), inStateFolder);
    qputenv("XDG_RUNTIME_DIR", "relative");
    QCOMPARE(SingleInstance::socketPathFor(folder()), inStateFolder);
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    QCOMPARE(::chmod(QFile::encodeName(runtime.path()).constData(), 0750), 0);
    QCOMPARE(SingleInstance::socketPathFor(folder()), inStateFolder);
}

void tst_SingleInstance::secondStartNeedsNotTheSameEnvironment()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    SingleInstance first(folder());
    QVERIFY(first.claim());
    first.setReceiver([](const LaunchRequest &) {});
    QVERIFY(QFileInfo::exists(SingleInstance::socketPathFor(folder())));
    qunsetenv("XDG_RUNTIME_DIR");
    Start second(folder(), patient);
    QCOMPARE(outcome(second), "handed over");
}

void tst_SingleInstance::longFolderIsReached()
{
    // The address of a Unix socket has room for 107 bytes.
    const QString longFolder = folder() + u'/' + QString(200, u'a') + u'/' + QString(200, u'b');
    QVERIFY(QDir().mkpath(longFolder));
    SingleInstance first(longFolder);
    QVERIFY(first.claim());
    int received = 0;
    first.setReceiver([&received](const LaunchRequest &) { ++received; });
    QVERIFY(QFileInfo::exists(SingleInstance::socketPathFor(longFolder)));
    Start second(longFolder, patient);
    QCOMPARE(outcome(second), "handed over");
    QCOMPARE(received, 1);
}

void tst_SingleInstance::hugeCommandLineIsSaid()
{
    SingleInstance first(folder());
    QVERIFY(first.claim());
    SingleInstance second(folder());
    QVERIFY(!second.claim());
    LaunchRequest start;
    start.arguments = {QString(2 << 20, u'x')};
    QVERIFY(!second.forward(start, 20s));
    QVERIFY2(second.problem().contains(u"too long"_s), qPrintable(second.problem()));
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
