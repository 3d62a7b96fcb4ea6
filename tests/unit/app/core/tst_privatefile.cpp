// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "app/core/privatefile.h"
#include "tests/support/fulldisk.h"
#include "tests/support/syncwatch.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

QStringList entriesOf(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

/// C29 of the design's list of faults.
class tst_PrivateFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsTheOwnersOnly_data();
    void aNewFileIsTheOwnersOnly();
    void anOpenFileIsReplacedByAClosedOne();
    void aFileThatCannotBeSyncedIsNotPutInPlace();
    void whatIsNoPlainFileIsRefused_data();
    void whatIsNoPlainFileIsRefused();
    void aFullDiskLeavesTheOldFileAndNothingElse();
    void aFolderThatCannotBeWrittenIsSaid();
    void foldersAreTheOwnersOnly();
    void readingNothingIsNoError();
    void hugeFilesAreNotRead();
};

void tst_PrivateFile::aNewFileIsTheOwnersOnly_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("open mask") << 0;
    QTest::newRow("usual mask") << 022;
    QTest::newRow("strict mask") << 0777;
}

void tst_PrivateFile::aNewFileIsTheOwnersOnly()
{
    QFETCH(int, mask);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret é.json"_s);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    const auto refusal = writePrivateFile(path, "content");
    ::umask(before);
    QVERIFY(!refusal);
    QCOMPARE(modeOf(path), mode_t{0600});
    QCOMPARE(contentOf(path), "content"_ba);
    QCOMPARE(entriesOf(folder).size(), 1);
    const auto read = readPrivateFile(path);
    QCOMPARE(std::get<std::optional<Secret>>(read)->bytes(), QByteArrayView("content"));
}

void tst_PrivateFile::anOpenFileIsReplacedByAClosedOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    put(path, "old");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    // Who opened the old file beforehand does not get to see the new content.
    QFile earlier(path);
    QVERIFY(earlier.open(QIODevice::ReadOnly));
    QVERIFY(!writePrivateFile(path, "new"));
    QCOMPARE(modeOf(path), mode_t{0600});
    QCOMPARE(contentOf(path), "new"_ba);
    QCOMPARE(earlier.readAll(), "old"_ba);
}

void tst_PrivateFile::aFileThatCannotBeSyncedIsNotPutInPlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    put(path, "old");
    const int before = test::SyncWatch::count;
    test::SyncWatch::fails = true;
    const auto refusal = writePrivateFile(path, "new");
    test::SyncWatch::fails = false;
    QVERIFY(refusal);
    QCOMPARE(test::SyncWatch::count, before + 1);
    QCOMPARE(contentOf(path), "old"_ba);
    QCOMPARE(entriesOf(folder).size(), 1);
}

void tst_PrivateFile::whatIsNoPlainFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"link to a file", "dangling link", "FIFO", "socket", "folder", "folder by its slash"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_PrivateFile::whatIsNoPlainFileIsRefused()
{
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    const QString victim = folder.filePath(u"victim"_s);
    QString path = folder.filePath(u"target"_s);
    put(victim, "untouched");
    if (kind == u"link to a file")
        QVERIFY(QFile::link(victim, path));
    else if (kind == u"dangling link")
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), path));
    else if (kind == u"FIFO")
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (kind == u"socket")
        // Stands in for a device: run as root, a mistake in the code under test would replace a real one.
        QCOMPARE(::mknod(QFile::encodeName(path).constData(), S_IFSOCK | 0600, 0), 0);
    else
        QVERIFY(QDir().mkdir(path));
    if (kind == u"folder by its slash")
        path += u'/';
    const QStringList before = entriesOf(folder);
    const auto refusal = writePrivateFile(path, "secret");
    QVERIFY(refusal);
    QVERIFY2(refusal->reason.contains(u"not a plain file"_s), qPrintable(refusal->reason));
    QCOMPARE(entriesOf(folder), before);
    QCOMPARE(contentOf(victim), "untouched"_ba);
    const auto read = readPrivateFile(path);
    QVERIFY(std::holds_alternative<FileRefusal>(read));
    QVERIFY(std::holds_alternative<FileRefusal>(readPrivateFile(u"/dev/null"_s)));
}

void tst_PrivateFile::aFullDiskLeavesTheOldFileAndNothingElse()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    put(path, "old");
    std::optional<FileRefusal> refusal;
    std::optional<FileRefusal> refusalOfNew;
    {
        const FullDisk full(1000);
        refusal = writePrivateFile(path, QByteArray(5000, 'x'));
        refusalOfNew = writePrivateFile(folder.filePath(u"new"_s), QByteArray(5000, 'x'));
    }
    QVERIFY(refusal && refusalOfNew);
    QVERIFY2(refusal->reason.contains(u"no room"_s), qPrintable(refusal->reason));
    QCOMPARE(contentOf(path), "old"_ba);
    QCOMPARE(entriesOf(folder), QStringList{u"f"_s});
}

void tst_PrivateFile::aFolderThatCannotBeWrittenIsSaid()
{
    const auto missing = writePrivateFile(u"/nonexistent/\u202Ef"_s, "x");
    QVERIFY(missing);
    QVERIFY2(missing->reason.contains(u"does not exist"_s), qPrintable(missing->reason));
    QVERIFY(!missing->reason.contains(QChar(0x202E)));
    // Not even root writes here.
    const auto refused = writePrivateFile(u"/proc/f"_s, "x");
    QVERIFY(refused);
    QVERIFY(!refused->reason.isEmpty());
}

void tst_PrivateFile::foldersAreTheOwnersOnly()
{
    const QTemporaryDir folder;
    QVERIFY(!makePrivateFolder(folder.filePath(u"a/b/c"_s)));
    for (const QString &made : {u"a"_s, u"a/b"_s, u"a/b/c"_s})
        QCOMPARE(modeOf(folder.filePath(made)), mode_t{0700});
    QVERIFY(QFile::setPermissions(folder.filePath(u"a/b"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
    QVERIFY(!makePrivateFolder(folder.filePath(u"a/b"_s)));
    QCOMPARE(modeOf(folder.filePath(u"a/b"_s)), mode_t{0704});
    put(folder.filePath(u"file"_s), "x");
    for (const QString &impossible :
         {folder.filePath(u"file"_s), folder.filePath(u"file/a"_s), u"/proc/tokenry"_s}) {
        const auto refusal = makePrivateFolder(impossible);
        QVERIFY(refusal && !refusal->reason.isEmpty());
    }
}

void tst_PrivateFile::readingNothingIsNoError()
{
    const QTemporaryDir folder;
    const auto absent = readPrivateFile(folder.filePath(u"f"_s));
    QVERIFY(!std::get<std::optional<Secret>>(absent));
    put(folder.filePath(u"f"_s), "");
    const auto empty = readPrivateFile(folder.filePath(u"f"_s));
    QVERIFY(std::get<std::optional<Secret>>(empty));
    QVERIFY(std::get<std::optional<Secret>>(empty)->isEmpty());
}

void tst_PrivateFile::hugeFilesAreNotRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"f"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{1} << 40));
    file.close();
    const auto read = readPrivateFile(file.fileName());
    const auto *refusal = std::get_if<FileRefusal>(&read);
    QVERIFY(refusal);
    QVERIFY2(refusal->reason.contains(u"too large"_s), qPrintable(refusal->reason));
}

QTEST_GUILESS_MAIN(tst_PrivateFile)
#include "tst_privatefile.moc"
