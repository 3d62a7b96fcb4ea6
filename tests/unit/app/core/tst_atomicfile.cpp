// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "app/core/atomicfile.h"
#include "app/core/privatefile.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class tst_AtomicFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportFollowsTheUmaskOfTheStart();
    void aReplacedFileKeepsItsMode();
    void aSecretIsPrivate();
};

/// Row 36: the umask that protects secrets made every export unreadable for the person's group. Comes first:
/// the umask of the start is remembered once.
void tst_AtomicFile::anExportFollowsTheUmaskOfTheStart()
{
    const QTemporaryDir folder;
    ::umask(027);
    keepNewFilesPrivate();
    QCOMPARE(::umask(077), mode_t(077));
    const QString path = folder.filePath(u"rows.csv"_s);
    QCOMPARE(saveExportFile(path, "id\n"), QString());
    QCOMPARE(modeOf(path), mode_t(0640));
}

void tst_AtomicFile::aReplacedFileKeepsItsMode()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows.csv"_s);
    QCOMPARE(saveExportFile(path, "id\n"), QString());
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0604), 0);
    QCOMPARE(saveExportFile(path, "id,name\n"), QString());
    QCOMPARE(modeOf(path), mode_t(0604));
}

void tst_AtomicFile::aSecretIsPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.env"_s);
    QVERIFY(!writePrivateFile(path, "secret"));
    QCOMPARE(modeOf(path), mode_t(0600));
}

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_atomicfile.moc"
