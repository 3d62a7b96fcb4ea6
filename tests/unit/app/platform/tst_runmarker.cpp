// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

#include "app/platform/runmarker.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

/// A run of its own, in a child process.
void run(const std::function<void()> &body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        body();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
}

} // namespace

class tst_RunMarker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunThatEndsLeavesNothing();
    void exitLeavesNothing();
    void aKilledRunIsToldOnce();
    void whatWasNotToldIsToldNextTime();
    void aFolderThatCannotBeWrittenTellsNothing();
};

void tst_RunMarker::aRunThatEndsLeavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"running"_s);
    {
        const RunMarker marker(path);
        QVERIFY(!marker.wasLeftBehind());
        QVERIFY(QFile::exists(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(!QFile::exists(path));
}

/// Guards against a false alarm after each log-out: Qt ends the program with exit(1) when the display goes
/// away.
void tst_RunMarker::exitLeavesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"running"_s);
    run([&path] {
        const RunMarker marker(path);
        std::exit(1);
    });
    QVERIFY(!QFile::exists(path));
}

void tst_RunMarker::aKilledRunIsToldOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"running"_s);
    run([&path] {
        const RunMarker marker(path);
        ::raise(SIGKILL);
    });
    QVERIFY(QFile::exists(path));
    {
        RunMarker marker(path);
        QVERIFY(marker.wasLeftBehind());
        marker.setTold();
    }
    QVERIFY(!QFile::exists(path));
    QVERIFY(!RunMarker(path).wasLeftBehind());
}

/// A start that is refused before it has a window must not use up the message.
void tst_RunMarker::whatWasNotToldIsToldNextTime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"running"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QVERIFY(RunMarker(path).wasLeftBehind());
    QVERIFY(RunMarker(path).wasLeftBehind());
}

void tst_RunMarker::aFolderThatCannotBeWrittenTellsNothing()
{
    QVERIFY(!RunMarker(u"/dev/null/running"_s).wasLeftBehind());
}

QTEST_GUILESS_MAIN(tst_RunMarker)
#include "tst_runmarker.moc"
