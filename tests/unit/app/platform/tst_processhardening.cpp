// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "app/platform/processhardening.h"
#include "app/platform/signalwatcher.h"

using namespace Qt::StringLiterals;

class tst_ProcessHardening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFilesArePrivate();
    void noCoreIsDumpedAndNoOneAttaches();
    void terminationBecomesASignal_data();
    void terminationBecomesASignal();
};

void tst_ProcessHardening::newFilesArePrivate()
{
    tokenry::hardenProcess();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(file.permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void tst_ProcessHardening::noCoreIsDumpedAndNoOneAttaches()
{
    tokenry::hardenProcess();
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

void tst_ProcessHardening::terminationBecomesASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void tst_ProcessHardening::terminationBecomesASignal()
{
    QFETCH(int, number);
    const tokenry::SignalWatcher watcher;
    QSignalSpy spy(&watcher, &tokenry::SignalWatcher::terminationRequested);
    QCOMPARE(::raise(number), 0);
    QTRY_COMPARE(spy.count(), 1);
}

QTEST_GUILESS_MAIN(tst_ProcessHardening)
#include "tst_processhardening.moc"
