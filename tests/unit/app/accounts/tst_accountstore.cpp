// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/support/fulldisk.h"
#include "tests/support/savedaccounts.h"
#include "tests/unit/app/accounts/accountfilefixture.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> syncsHere = 0;
std::atomic<int> syncsElsewhere = 0;
const std::thread::id testThread = std::this_thread::get_id();

} // namespace

/// In the place of the C library's: which thread waits for the disk.
extern "C" int fsync(int number)
{
    ++(std::this_thread::get_id() == testThread ? syncsHere : syncsElsewhere);
    return static_cast<int>(::syscall(SYS_fsync, number));
}

namespace {

QStringList namesOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names.append(account.name);
    return names;
}

} // namespace

/// What is read and saved: O01 of the design's list of faults.
class tst_AccountStore final : public AccountFileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsReadAgain();
    void theFileIsTheOwnersOnly();
    void aFirstStartIsQuiet();
    void badEntriesAreLeftOut_data();
    void badEntriesAreLeftOut();
    void anotherProgramThatWritesRightAfterASaveIsSeen();
    void theOthersStayWhenOneIsBad();
    void unknownWordsAreReadCarefully_data();
    void unknownWordsAreReadCarefully();
    void whatIsUnknownIsWrittenBack();
    void aFullDiskChangesNothing();
    void aFolderThatCannotBeMadeIsSaid();
    void aChangeFromOutsideIsNotOverwritten();
    void noDiskIsWaitedForInTheThreadOfTheWindow();
};

void tst_AccountStore::whatIsSavedIsReadAgain()
{
    QList<Account> accounts{accountNamed(u"Ünïcode “x” \u202E"_s, u"1"_s), accountNamed(u"B"_s, u"2"_s)};
    accounts[1].environment = Environment::Other;
    accounts[1].mode = AccountMode::ReadOnly;
    accounts[1].caFile.clear();
    accounts[1].baseUrl = QUrl(u"https://bücher.example:8443/a%20b"_s);
    AccountStore store(path(), *m_clock);
    QCOMPARE(saveTo(store, accounts), QString());
    QCOMPARE(store.accounts(), accounts);
    const AccountStore again(path(), *m_clock);
    QCOMPARE(again.accounts(), accounts);
    QCOMPARE(again.notice(), QString());
}

void tst_AccountStore::theFileIsTheOwnersOnly()
{
    const mode_t before = ::umask(0);
    AccountStore store(path(), *m_clock);
    const QString refusal = saveTo(store, {accountNamed(u"A"_s, u"1"_s)});
    ::umask(before);
    QCOMPARE(refusal, QString());
    QCOMPARE(modeOf(path()), mode_t{0600});
    QCOMPARE(modeOf(m_folder->filePath(u"config"_s)), mode_t{0700});
    QCOMPARE(modeOf(m_folder->filePath(u"config/tokenry"_s)), mode_t{0700});
    QCOMPARE(entries(), QStringList{u"accounts.json"_s});
}

void tst_AccountStore::aFirstStartIsQuiet()
{
    const AccountStore store(path(), *m_clock);
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(store.notice(), QString());
    // Reading makes nothing.
    QVERIFY(!QFile::exists(m_folder->filePath(u"config"_s)));
}

void tst_AccountStore::badEntriesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no object") << "7"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("the same id") << QByteArray(goodEntry).replace("\"A\"", "\"B\"");
    QTest::newRow("the same name")
        << QByteArray(goodEntry).replace("\"a\"", "\"b\"").replace("\"A\"", "\" a \"");
    const QByteArray good = QByteArray(goodEntry).replace("\"a\"", "\"b\"").replace("\"A\"", "\"B\"");
    const auto with = [&good](const char *name, const char *before, const char *after) {
        QVERIFY(good.contains(before));
        QTest::newRow(name) << QByteArray(good).replace(before, after);
    };
    with("id as a number", R"("id": "b")", R"("id": 1)");
    with("empty id", R"("id": "b")", R"("id": "")");
    with("name as a list", R"("name": "B")", R"("name": ["B"])");
    with("blank name", R"("name": "B")", R"("name": "  ")");
    with("environment as a number", R"("sandbox")", "1");
    with("mode as null", R"("normal")", "null");
    with("client id as an object", R"("clientId": "c")", R"("clientId": {})");
    with("empty client id", R"("clientId": "c")", R"("clientId": "")");
    with("client id with a colon", R"("clientId": "c")", R"("clientId": "c:d")");
    with("client id with a line break", R"("clientId": "c")", R"("clientId": "c\r\nX: y")");
    with("no address", R"("https://a.example.com")", R"("")");
    with("address without a scheme", "https://a.example.com", "a.example.com");
    with("address of a file", "https://a.example.com", "file:///etc/passwd");
    with("address with a user name", "https://a.example.com", "https://a@b.example.com");
    with("address with a space", "https://a.example.com", "https://a example.com");
    with("address with a bad port", "https://a.example.com", "https://a.example.com:99999");
    with("address with a query", "https://a.example.com", "https://a.example.com?x=y");
    with("relative CA file", R"("clientId": "c")", R"("clientId": "c", "caFile": "../ca.pem")");
    with("CA file as a number", R"("clientId": "c")", R"("clientId": "c", "caFile": 1)");
}

void tst_AccountStore::badEntriesAreLeftOut()
{
    QFETCH(QByteArray, entry);
    makeFolder();
    const QByteArray content = fileWith(goodEntry + ", " + entry);
    put(path(), content);
    const AccountStore store(path(), *m_clock);
    QCOMPARE(namesOf(store.accounts()), QStringList{u"A"_s});
    QVERIFY2(store.notice().contains(u"left out"_s), qPrintable(store.notice()));
    QCOMPARE(contentOf(path()), content);
    QCOMPARE(contentOf(path() + u".kept-20260912T080000Z"_s), content);
}

/// The file was looked at only when the window heard of the save, and a change before that was overwritten.
void tst_AccountStore::anotherProgramThatWritesRightAfterASaveIsSeen()
{
    makeFolder();
    AccountStore store(path(), *m_clock);
    QObject context;
    QString refusal = u"not called"_s;
    store.save({accountNamed(u"Ours"_s, u"a"_s)}, &context,
               [&refusal](const QString &why) { refusal = why; });
    store.waitUntilWritten();
    const QByteArray theirs = fileWith(QByteArray(goodEntry).replace("\"A\"", "\"Theirs, of another size\""));
    put(path(), theirs);
    store.finishSaving();
    QCOMPARE(refusal, QString());
    QVERIFY(saveTo(store, {accountNamed(u"Ours again"_s, u"a"_s)}).contains(u"changed by another program"_s));
    QCOMPARE(contentOf(path()), theirs);
    QCOMPARE(namesOf(store.accounts()), QStringList{u"Theirs, of another size"_s});
}

void tst_AccountStore::theOthersStayWhenOneIsBad()
{
    makeFolder();
    const QByteArray bad = R"({"name": "<b>Br\u202Eoken</b>"})";
    const QByteArray content =
        fileWith(bad + ", 7, " + goodEntry + "," +
                 QByteArray(goodEntry).replace("\"a\"", "\"z\"").replace("\"A\"", "\"Z\""));
    put(path(), content);
    AccountStore store(path(), *m_clock);
    QCOMPARE(namesOf(store.accounts()), (QStringList{u"A"_s, u"Z"_s}));
    QVERIFY2(store.notice().contains(u"“<b>Br⟨U+202E⟩oken</b>”"_s), qPrintable(store.notice()));
    QVERIFY2(store.notice().contains(u"entry 2"_s), qPrintable(store.notice()));
    QCOMPARE(saveTo(store, store.accounts()), QString());
    QCOMPARE(contentOf(path() + u".kept-20260912T080000Z"_s), content);
    const AccountStore again(path(), *m_clock);
    QCOMPARE(namesOf(again.accounts()), (QStringList{u"A"_s, u"Z"_s}));
    QCOMPARE(again.notice(), QString());
}

void tst_AccountStore::unknownWordsAreReadCarefully_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<AccountMode>("mode");
    QTest::newRow("known") << R"("environment": "production", "mode": "protected",)"_ba
                           << Environment::Production << AccountMode::Protected;
    QTest::newRow("other") << R"("environment": "other", "mode": "read-only",)"_ba << Environment::Other
                           << AccountMode::ReadOnly;
    QTest::newRow("none") << ""_ba << Environment::Unlabelled << AccountMode::ReadOnly;
    QTest::newRow("unknown") << R"("environment": "staging", "mode": "audit",)"_ba << Environment::Unlabelled
                             << AccountMode::ReadOnly;
    QTest::newRow("another case") << R"("environment": "Sandbox", "mode": "Normal",)"_ba
                                  << Environment::Unlabelled << AccountMode::ReadOnly;
    QTest::newRow("empty") << R"("environment": "", "mode": "",)"_ba << Environment::Unlabelled
                           << AccountMode::ReadOnly;
}

void tst_AccountStore::unknownWordsAreReadCarefully()
{
    QFETCH(QByteArray, fields);
    QFETCH(Environment, environment);
    QFETCH(AccountMode, mode);
    makeFolder();
    put(path(), fileWith("{" + fields +
                         R"("id": "a", "name": "A", "baseUrl": "https://a.example.com", "clientId": "c"})"));
    const AccountStore store(path(), *m_clock);
    QCOMPARE(store.notice(), QString());
    QCOMPARE(store.accounts().size(), 1);
    QCOMPARE(store.accounts().first().environment, environment);
    QCOMPARE(store.accounts().first().mode, mode);
}

void tst_AccountStore::whatIsUnknownIsWrittenBack()
{
    makeFolder();
    put(path(), R"({"format": 1, "theme": {"deep": [1, 2]}, "accounts": [
        {"id": "a", "name": "A", "environment": "staging", "mode": "audit", "baseUrl": "https://a.example.com", "clientId": "c", "colour": "red"},
        {"id": "b", "name": "B", "environment": "staging", "mode": "audit", "baseUrl": "https://b.example.com", "clientId": "c"}]})");
    AccountStore store(path(), *m_clock);
    QList<Account> accounts = store.accounts();
    accounts[0].name = u"Renamed"_s;
    accounts[1].environment = Environment::Sandbox;
    accounts[1].mode = AccountMode::Normal;
    QCOMPARE(saveTo(store, accounts), QString());
    const QJsonObject root = QJsonDocument::fromJson(contentOf(path())).object();
    QCOMPARE(root.value(u"theme"_s).toObject().value(u"deep"_s).toArray().size(), 2);
    const QJsonObject first = root.value(u"accounts"_s).toArray().at(0).toObject();
    QCOMPARE(first.value(u"name"_s).toString(), u"Renamed"_s);
    QCOMPARE(first.value(u"colour"_s).toString(), u"red"_s);
    QCOMPARE(first.value(u"environment"_s).toString(), u"staging"_s);
    QCOMPARE(first.value(u"mode"_s).toString(), u"audit"_s);
    const QJsonObject second = root.value(u"accounts"_s).toArray().at(1).toObject();
    QCOMPARE(second.value(u"environment"_s).toString(), u"sandbox"_s);
    QCOMPARE(second.value(u"mode"_s).toString(), u"normal"_s);
}

void tst_AccountStore::aFullDiskChangesNothing()
{
    AccountStore store(path(), *m_clock);
    const QList<Account> accounts{accountNamed(u"A"_s, u"1"_s)};
    QCOMPARE(saveTo(store, accounts), QString());
    const QByteArray before = contentOf(path());
    QString refusal;
    {
        const FullDisk full(100);
        refusal = saveTo(store, {accountNamed(u"B"_s, u"2"_s)});
    }
    QVERIFY2(refusal.contains(u"no room"_s), qPrintable(refusal));
    QCOMPARE(store.accounts(), accounts);
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(entries(), QStringList{u"accounts.json"_s});
    QCOMPARE(saveTo(store, {}), QString());
    QCOMPARE(AccountStore(path(), *m_clock).accounts(), QList<Account>());
}

void tst_AccountStore::aFolderThatCannotBeMadeIsSaid()
{
    // Not even root makes a folder there.
    AccountStore store(u"/proc/tokenry/accounts.json"_s, *m_clock);
    QCOMPARE(store.notice(), QString());
    const QString refusal = saveTo(store, {accountNamed(u"A"_s, u"1"_s)});
    QVERIFY2(refusal.contains(u"Nothing was changed"_s), qPrintable(refusal));
    QCOMPARE(store.accounts(), QList<Account>());
}

void tst_AccountStore::aChangeFromOutsideIsNotOverwritten()
{
    AccountStore store(path(), *m_clock);
    QCOMPARE(saveTo(store, {accountNamed(u"Ours"_s, u"1"_s)}), QString());
    const QByteArray theirs = fileWith(goodEntry);
    put(path(), theirs);
    const QString refusal = saveTo(store, {accountNamed(u"Changed"_s, u"1"_s)});
    QVERIFY2(refusal.contains(u"another program"_s), qPrintable(refusal));
    QCOMPARE(contentOf(path()), theirs);
    // Memory is what the file says, so a second try is an informed one.
    QCOMPARE(namesOf(store.accounts()), QStringList{u"A"_s});
    QCOMPARE(saveTo(store, store.accounts() + QList{accountNamed(u"Ours"_s, u"1"_s)}), QString());
    QCOMPARE(namesOf(AccountStore(path(), *m_clock).accounts()), (QStringList{u"A"_s, u"Ours"_s}));
}

/// Row 25: a slow disk made the window stand still.
void tst_AccountStore::noDiskIsWaitedForInTheThreadOfTheWindow()
{
    syncsHere = syncsElsewhere = 0;
    AccountStore store(path(), *m_clock);
    QCOMPARE(saveTo(store, {accountNamed(u"A"_s, u"1"_s)}), QString());
    QCOMPARE(syncsHere.load(), 0);
    QVERIFY(syncsElsewhere >= 1);
}

QTEST_GUILESS_MAIN(tst_AccountStore)
#include "tst_accountstore.moc"
