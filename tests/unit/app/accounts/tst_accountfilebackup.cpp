// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

#include "tests/support/savedaccounts.h"
#include "tests/unit/app/accounts/accountfilefixture.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// A file that cannot be used is kept aside, and a link stays: O01 of the design's list of faults.
class tst_AccountFileBackup final : public AccountFileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotBeUsedIsKept_data();
    void aFileThatCannotBeUsedIsKept();
    void aLinkIsFollowedAndStays();
    void aLinkThatLeadsElsewhereNowIsNoticed();
    void aLinkIntoAFolderThatIsNotThereIsNotReplaced();
    void nothingIsKeptTwice();
    void keptFilesAreNeverOverwritten();
    void whatCannotBeKeptIsNotReplaced();
};

void tst_AccountFileBackup::aFileThatCannotBeUsedIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const auto content = [](const char *name, const QByteArray &bytes, const QString &words) {
        QTest::newRow(name) << bytes << QString() << words;
    };
    content("empty", "", u"damaged"_s);
    content("no JSON", "accounts = none", u"damaged"_s);
    content("cut", fileWith(goodEntry).chopped(3), u"damaged"_s);
    content("invalid UTF-8", fileWith(goodEntry).replace("\"A\"", "\"\xff\""), u"damaged"_s);
    content("an array", "[]", u"damaged"_s);
    content("null", "null", u"damaged"_s);
    content("no format", R"({"accounts": []})", u"damaged"_s);
    content("format as text", R"({"format": "1", "accounts": []})", u"damaged"_s);
    content("format 0", R"({"format": 0, "accounts": []})", u"damaged"_s);
    content("no accounts", R"({"format": 1})", u"damaged"_s);
    content("accounts as an object", R"({"format": 1, "accounts": {}})", u"damaged"_s);
    content("nested too deep",
            R"({"format": 1, "accounts": )" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}",
            u"damaged"_s);
    content("a newer format", R"({"format": 2, "accounts": []})", u"newer version"_s);
    content("a far newer format", R"({"format": 1e300, "people": []})", u"newer version"_s);
    content("too large", fileWith(goodEntry) + QByteArray(1 << 20, ' '), u"larger"_s);
    for (const char *kind : {"link to itself", "FIFO", "socket", "folder", "full folder"})
        QTest::newRow(kind) << QByteArray() << QString::fromLatin1(kind) << u"not a plain file"_s;
}

void tst_AccountFileBackup::aFileThatCannotBeUsedIsKept()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    makeFolder();
    const QByteArray name = QFile::encodeName(path());
    if (kind.isEmpty())
        put(path(), content);
    else if (kind == u"link to itself"_s)
        QVERIFY(QFile::link(path(), path()));
    else if (kind == u"FIFO"_s)
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    else if (kind == u"socket"_s)
        QCOMPARE(::mknod(name.constData(), S_IFSOCK | 0600, 0), 0);
    else
        QVERIFY(QDir().mkpath(kind == u"folder"_s ? path() : path() + u"/inside"_s));
    struct stat before = {};
    QCOMPARE(::lstat(name.constData(), &before), 0);

    AccountStore store(path(), *m_clock);
    QCOMPARE(store.accounts(), QList<Account>());
    const QString kept = path() + u".kept-20260912T080000Z"_s;
    QVERIFY2(store.notice().contains(words), qPrintable(store.notice()));
    QVERIFY2(store.notice().contains(kept), qPrintable(store.notice()));
    const QList<Account> accounts{accountNamed(u"New"_s, u"1"_s)};
    QCOMPARE(saveTo(store, accounts), QString());

    // The old one is still there, itself and not a copy.
    struct stat after = {};
    QCOMPARE(::lstat(QFile::encodeName(kept).constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(after.st_mode, before.st_mode);
    if (kind.isEmpty())
        QCOMPARE(contentOf(kept), content);
    const AccountStore again(path(), *m_clock);
    QCOMPARE(again.accounts(), accounts);
    QCOMPARE(again.notice(), QString());
    QCOMPARE(modeOf(path()), mode_t{0600});
    QCOMPARE(entries().size(), 2);
}

void tst_AccountFileBackup::aLinkIsFollowedAndStays()
{
    makeFolder();
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    put(elsewhere + u"/mine.json"_s, fileWith(goodEntry));
    QVERIFY(QFile::link(u"mine.json"_s, elsewhere + u"/first"_s));
    QVERIFY(QFile::link(elsewhere + u"/first"_s, path()));
    for (int start = 0; start < 2; ++start) {
        AccountStore store(path(), *m_clock);
        QCOMPARE(store.notice(), QString());
        QCOMPARE(store.accounts().size(), start + 1);
        QList<Account> accounts = store.accounts();
        accounts.append(accountNamed(u"New %1"_s.arg(start), QString::number(start)));
        QCOMPARE(saveTo(store, accounts), QString());
        QVERIFY(QFileInfo(path()).isSymbolicLink());
        QVERIFY(QFileInfo(elsewhere + u"/first"_s).isSymbolicLink());
        QVERIFY(contentOf(elsewhere + u"/mine.json"_s).contains("New " + QByteArray::number(start)));
    }
    QCOMPARE(entries().size(), 1);
    // One that cannot be used is kept beside the file itself.
    put(elsewhere + u"/mine.json"_s, "damaged");
    const AccountStore damaged(path(), *m_clock);
    QVERIFY(damaged.notice().contains(u"damaged"_s));
    QVERIFY(QFileInfo(path()).isSymbolicLink());
    QCOMPARE(contentOf(elsewhere + u"/mine.json.kept-20260912T080000Z"_s), "damaged"_ba);
}

void tst_AccountFileBackup::aLinkThatLeadsElsewhereNowIsNoticed()
{
    makeFolder();
    const QString one = m_folder->filePath(u"one.json"_s);
    const QString other = m_folder->filePath(u"other.json"_s);
    put(one, fileWith(goodEntry));
    put(other, fileWith({}));
    QVERIFY(QFile::link(one, path()));
    AccountStore store(path(), *m_clock);
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::link(other, path()));
    QVERIFY(saveTo(store, {accountNamed(u"New"_s, u"1"_s)}).contains(u"another program"_s));
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(contentOf(other), fileWith({}));
}

void tst_AccountFileBackup::aLinkIntoAFolderThatIsNotThereIsNotReplaced()
{
    makeFolder();
    const QString target = m_folder->filePath(u"not mounted/accounts.json"_s);
    QVERIFY(QFile::link(target, path()));
    AccountStore store(path(), *m_clock);
    QCOMPARE(store.notice(), QString());
    QVERIFY(saveTo(store, {accountNamed(u"New"_s, u"1"_s)}).contains(u"does not exist"_s));
    QVERIFY(!QFileInfo(target).dir().exists());
    QVERIFY(QFileInfo(path()).isSymbolicLink());
    QVERIFY(QDir().mkpath(QFileInfo(target).path()));
    QCOMPARE(saveTo(store, {accountNamed(u"New"_s, u"1"_s)}), QString());
    QCOMPARE(AccountStore(target, *m_clock).accounts().size(), 1);
}

void tst_AccountFileBackup::nothingIsKeptTwice()
{
    makeFolder();
    put(path(), "damaged");
    const AccountStore first(path(), *m_clock);
    m_clock->advance(std::chrono::hours(1));
    const AccountStore second(path(), *m_clock);
    QCOMPARE(second.notice(), first.notice());
    QCOMPARE(entries().size(), 2);
    QCOMPARE(contentOf(path()), "damaged"_ba);
}

void tst_AccountFileBackup::keptFilesAreNeverOverwritten()
{
    makeFolder();
    for (int round = 0; round < 3; ++round) {
        QFile::remove(path());
        put(path(), "damaged " + QByteArray::number(round));
        const AccountStore store(path(), *m_clock);
        QVERIFY(!store.notice().isEmpty());
    }
    const QString kept = path() + u".kept-20260912T080000Z"_s;
    QCOMPARE(contentOf(kept), "damaged 0"_ba);
    QCOMPARE(contentOf(kept + u"-2"_s), "damaged 1"_ba);
    QCOMPARE(contentOf(kept + u"-3"_s), "damaged 2"_ba);
}

void tst_AccountFileBackup::whatCannotBeKeptIsNotReplaced()
{
    makeFolder();
    put(path(), "damaged");
    // Every name of this second is taken, so there is none to keep the file under: as in a folder that cannot
    // be written.
    const QString kept = path() + u".kept-20260912T080000Z"_s;
    put(kept, "earlier");
    for (int number = 2; number <= 100; ++number)
        put(u"%1-%2"_s.arg(kept, QString::number(number)), "earlier");
    AccountStore store(path(), *m_clock);
    QVERIFY2(store.notice().contains(u"could not be kept aside"_s), qPrintable(store.notice()));
    const QString refusal = saveTo(store, {accountNamed(u"New"_s, u"1"_s)});
    QVERIFY2(refusal.contains(u"Nothing was saved"_s), qPrintable(refusal));
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(contentOf(path()), "damaged"_ba);
    // The person decides: the file is moved away.
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"elsewhere"_s)));
    QCOMPARE(saveTo(store, {accountNamed(u"New"_s, u"1"_s)}), QString());
    QCOMPARE(contentOf(kept), "earlier"_ba);
    QCOMPARE(contentOf(m_folder->filePath(u"elsewhere"_s)), "damaged"_ba);
}

QTEST_GUILESS_MAIN(tst_AccountFileBackup)
#include "tst_accountfilebackup.moc"
