// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>

#include "ui/main/apppaths.h"
#include "ui/main/commandline.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// Where files lie, and what is said of a folder that cannot be used; rows 35 and 36 of *Mend*.
class tst_AppPaths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesLieUnderTheXdgFolders();
    void aRelativeFolderIsIgnored();
    void foldersAreMadePrivate();
    void aFolderThatCannotBeUsedIsNamed_data();
    void aFolderThatCannotBeUsedIsNamed();
    void aFullDiskIsSaid();
    void withoutAHomeNothingIsMade();
    void onlyTheFolderOfRecordsTurnsChangesOff();
    void placesAreSaidAsAPersonWritesThem();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_AppPaths::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", QFile::encodeName(m_home->path()));
    qunsetenv("XDG_CONFIG_HOME");
    qunsetenv("XDG_DATA_HOME");
}

void tst_AppPaths::placesAreSaidAsAPersonWritesThem()
{
    const QString apart = storageText({});
    QVERIFY2(apart.contains(u"“~/.config/tokenry”"_s) && apart.contains(u"“~/.local/share/tokenry”"_s),
             qPrintable(apart));
    QVERIFY(apart.contains(u"keyring"_s));
    const QString together = storageText({.stateDir = u"/srv/one"_s});
    QCOMPARE(together.count(u"“/srv/one”"_s), 1);
    // Another folder whose name only begins like that of the home.
    QVERIFY(storageText({.stateDir = m_home->path() + u"x/y"_s}).contains(m_home->path() + u"x/y"_s));
    QVERIFY2(!storageText({.stateDir = u"/srv/\u202Eone"_s}).contains(QChar(0x202E)), "it is display-safe");
}

void tst_AppPaths::filesLieUnderTheXdgFolders()
{
    QCOMPARE(configFile({}, u"a"_s), m_home->filePath(u".config/tokenry/a"_s));
    QCOMPARE(dataFile({}, u"b"_s), m_home->filePath(u".local/share/tokenry/b"_s));
    qputenv("XDG_CONFIG_HOME", "/etc/here");
    qputenv("XDG_DATA_HOME", "/var/there");
    QCOMPARE(configFile({}, u"a"_s), u"/etc/here/tokenry/a"_s);
    QCOMPARE(stateFolder({}), u"/etc/here/tokenry"_s);
    QCOMPARE(dataFile({}, u"b"_s), u"/var/there/tokenry/b"_s);
    const CommandLine commandLine{.stateDir = u"/state"_s};
    QCOMPARE(configFile(commandLine, u"a"_s), u"/state/a"_s);
    QCOMPARE(dataFile(commandLine, u"b"_s), u"/state/b"_s);
}

void tst_AppPaths::aRelativeFolderIsIgnored()
{
    qputenv("XDG_CONFIG_HOME", "config");
    qputenv("XDG_DATA_HOME", "./data");
    QCOMPARE(configFile({}, u"a"_s), m_home->filePath(u".config/tokenry/a"_s));
    QCOMPARE(dataFile({}, u"b"_s), m_home->filePath(u".local/share/tokenry/b"_s));
}

void tst_AppPaths::foldersAreMadePrivate()
{
    const FolderProblems problems = prepareFolders({});
    QCOMPARE(describe(problems), QString());
    QCOMPARE(whyNoChanges(problems), QString());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(stateFolder({})).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0700));
    QVERIFY2(QDir(stateFolder({})).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             "the probe leaves nothing");
}

void tst_AppPaths::aFolderThatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<QString>("folder");
    // Not even root can make a folder there, so the test needs no other user.
    QTest::newRow("read-only") << u"/proc/tokenry-test"_s;
    QTest::newRow("a file") << u"file"_s;
}

void tst_AppPaths::aFolderThatCannotBeUsedIsNamed()
{
    QFETCH(QString, folder);
    if (folder == u"file"_s) {
        folder = m_home->filePath(folder);
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder));
    const FolderProblems problems = prepareFolders({});
    QVERIFY2(problems.config.contains(folder), qPrintable(problems.config));
    QCOMPARE(problems.data, QString());
    QVERIFY(describe(problems).startsWith(problems.config));
}

void tst_AppPaths::aFullDiskIsSaid()
{
    // A file that may not grow fails as it does on a full disk, at the write and not at the open.
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1024, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const FolderProblems problems = prepareFolders({});
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, handler);
    QVERIFY2(problems.config.contains(stateFolder({})), qPrintable(problems.config));
    QVERIFY(!problems.data.isEmpty());
    QVERIFY(QDir(stateFolder({})).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_AppPaths::withoutAHomeNothingIsMade()
{
    qunsetenv("HOME");
    const FolderProblems problems = prepareFolders({});
    QVERIFY2(problems.config.contains(u"HOME"_s), qPrintable(problems.config));
    QCOMPARE(problems.data, problems.config);
    QVERIFY(!QFileInfo::exists(stateFolder({})));
    QCOMPARE(describe(problems).count(u"HOME"_s), 1);
}

void tst_AppPaths::onlyTheFolderOfRecordsTurnsChangesOff()
{
    QCOMPARE(whyNoChanges({.config = u"No."_s}), QString());
    QVERIFY(whyNoChanges({.data = u"The disk is full."_s}).contains(u"The disk is full."_s));
}

QTEST_GUILESS_MAIN(tst_AppPaths)
#include "tst_apppaths.moc"
