// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/overview/reviewbaselinestore.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
const QString origin = u"https://api.example:443"_s;

ReviewBaseline baseline()
{
    return {.origin = origin,
            .clientId = u"me"_s,
            .takenAtUtc = now,
            .tokens = {{u"1"_s, {.name = u"a"_s, .permissions = {.values = {u"VIEW"_s}}}}}};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class tst_ReviewBaselineStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptForItsOwnerOnly();
    void aHalfWrittenFileIsSaidAndKept();
    void accountsHaveFilesOfTheirOwn();
    void aFolderThatCannotBeMadeIsSaid();
};

void tst_ReviewBaselineStore::isKeptForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const ReviewBaselineStore store(folder.filePath(u"reviews"_s));
    QVERIFY(!store.read(u"a"_s).value());
    QVERIFY(store.write(u"a"_s, baseline(), false).has_value());
    QCOMPARE(store.read(u"a"_s).value().value(), baseline());
    const QString path = folder.filePath(u"reviews/a.json"_s);
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(store.remove(u"a"_s).has_value());
    QVERIFY(!QFile::exists(path));
}

void tst_ReviewBaselineStore::aHalfWrittenFileIsSaidAndKept()
{
    const QTemporaryDir folder;
    const ReviewBaselineStore store(folder.path());
    const QByteArray half = baseline().toJson().first(50);
    write(folder.filePath(u"a.json"_s), half);
    const auto read = store.read(u"a"_s);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().reason.contains(u"is damaged"_s));
    QVERIFY(store.write(u"a"_s, baseline(), true).has_value());
    QCOMPARE(store.read(u"a"_s).value().value(), baseline());
    const QStringList kept = QDir(folder.path()).entryList({u"a.json.kept-*"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QFile file(folder.filePath(kept.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), half);
}

void tst_ReviewBaselineStore::accountsHaveFilesOfTheirOwn()
{
    const QTemporaryDir folder;
    const ReviewBaselineStore store(folder.filePath(u"reviews"_s));
    for (const QString &id : {u"../x"_s, u"run:1"_s, u"x"_s})
        QVERIFY(store.write(id, baseline(), false).has_value());
    QCOMPARE(QDir(folder.filePath(u"reviews"_s)).entryList(QDir::Files | QDir::Hidden).size(), 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"reviews"_s});
}

void tst_ReviewBaselineStore::aFolderThatCannotBeMadeIsSaid()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"reviews"_s), "a file");
    const ReviewBaselineStore store(folder.filePath(u"reviews"_s));
    const auto written = store.write(u"a"_s, baseline(), false);
    QVERIFY(!written.has_value());
    QVERIFY(!written.error().reason.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ReviewBaselineStore)
#include "tst_reviewbaselinestore.moc"
