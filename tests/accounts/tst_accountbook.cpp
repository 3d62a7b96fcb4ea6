// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

#include "accountbook.h"
#include "accountstore.h"
#include "fakeclock.h"
#include "fulldisk.h"
#include "recordingstore.h"
#include "sessioncredentialstore.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using Keep = AccountBook::Keep;

namespace {

Account accountOf(const QString &name, const QString &clientId)
{
    return {.name = name,
            .environment = Environment::Sandbox,
            .baseUrl = QUrl(u"https://api.example.com"_s),
            .clientId = clientId};
}

} // namespace

class tst_AccountBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewAccountGetsAnIdAndItsSecret();
    void theSecretIsProvenBeforeTheFileIsSaved();
    void anOldSecretGoesLast();
    void anotherAddressNeedsTheSecretAgain_data();
    void anotherAddressNeedsTheSecretAgain();
    void aNewNameNeedsNoSecret();
    void whatIsNoAccountIsRefused_data();
    void whatIsNoAccountIsRefused();
    void aKeyringThatFailsChangesNothing_data();
    void aKeyringThatFailsChangesNothing();
    void aFullDiskTakesTheNewSecretBack();
    void aFullDiskPutsTheOldSecretBack();
    void aSecretThatIsNotKeptGivesWayToTheOld();
    void whatIsNotKnownIsSaid();
    void anOldSecretThatStaysIsRemarked();
    void forThisRunNothingGoesToTheKeyring();
    void forThisRunInThePlaceOfAStoredOneIsRemarked();
    void theKeyringTakesOverFromThisRun();
    void removingTakesTheAccountThenTheSecret();
    void removingWithoutTheKeyringIsRemarked_data();
    void removingWithoutTheKeyringIsRemarked();
    void theSecretOfThisRunComesFirst();
    void twoOperationsAreNotInterleaved();
    void whoHasLeftIsNotCalled();
    void nothingIsDoneForWhoLeftBefore();
    void aReaderThatLeavesDoesNotHoldTheOthersUp();
    void namesAreFoundWithoutCase();

private:
    SaveOutcome save(const Account &account, const char *secret, Keep keep = Keep::Keyring)
    {
        return outcomeOf([&](QObject *context, AccountBook::SaveCallback callback) {
            m_book->save(account, secret ? std::optional(Secret(secret)) : std::nullopt, keep, context, std::move(callback));
        });
    }
    SaveOutcome remove(const QString &id)
    {
        return outcomeOf([&](QObject *context, AccountBook::SaveCallback callback) { m_book->remove(id, context, std::move(callback)); });
    }
    template<typename Start>
    SaveOutcome outcomeOf(Start start)
    {
        QObject context;
        std::optional<SaveOutcome> got;
        start(&context, [&got](const SaveOutcome &outcome) { got = outcome; });
        if (got)
            qFatal("answered synchronously");
        if (!QTest::qWaitFor([&got] { return got.has_value(); }))
            qFatal("never answered");
        return *got;
    }
    CredentialAnswer credential(const Account &account)
    {
        QObject context;
        std::optional<CredentialAnswer> got;
        m_book->credential(account, &context, [&got](CredentialAnswer answer) { got = std::move(answer); });
        if (got || !QTest::qWaitFor([&got] { return got.has_value(); }))
            qFatal("answered synchronously or never");
        return std::move(*got);
    }
    /// Saves an account and forgets how.
    Account stored(const QString &name, const QString &clientId, const char *secret = "old")
    {
        const SaveOutcome outcome = save(accountOf(name, clientId), secret);
        if (!outcome.account)
            qFatal("the test's account could not be stored");
        m_keyring.events.clear();
        return *outcome.account;
    }
    /// What the file says now.
    QList<Account> onDisk() const { return AccountStore(m_path, m_clock).accounts(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    QString m_path;
    RecordingStore m_keyring;
    SessionCredentialStore m_thisRun;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<AccountBook> m_book;
};

void tst_AccountBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"accounts.json"_s);
    m_keyring.secrets.clear();
    m_keyring.events.clear();
    m_keyring.failures.clear();
    m_keyring.tampered.clear();
    m_keyring.holdsAnswers = false;
    m_keyring.onEvent = [] {};
    // Beside each call: the client ids in the file at that moment.
    m_keyring.observe = [this] {
        QStringList ids;
        for (const Account &account : onDisk())
            ids.append(account.clientId);
        return u" ["_s + ids.join(u' ') + u']';
    };
    m_thisRun.clear();
    m_store = std::make_unique<AccountStore>(m_path, m_clock);
    m_book = std::make_unique<AccountBook>(*m_store, m_keyring, m_thisRun);
}

void tst_AccountBook::cleanup()
{
    // Each failure that a test asked for was met.
    QVERIFY(m_keyring.failures.empty());
    QVERIFY(m_keyring.tampered.empty());
    QCOMPARE(m_book->accounts(), onDisk());
    QFile file(m_path);
    QVERIFY(!file.exists() || file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
    m_book.reset();
}

void tst_AccountBook::aNewAccountGetsAnIdAndItsSecret()
{
    QSignalSpy changed(m_book.get(), &AccountBook::changed);
    const SaveOutcome outcome = save(accountOf(u"  Main  "_s, u"c1"_s), "s3cret");
    QCOMPARE(outcome.refusal, QString());
    QCOMPARE(outcome.remark, QString());
    QVERIFY(outcome.account);
    QVERIFY(!QUuid(outcome.account->id).isNull());
    QVERIFY(!outcome.account->id.contains(u'{'));
    QCOMPARE(outcome.account->name, u"Main"_s);
    QCOMPARE(m_book->accounts(), QList{*outcome.account});
    QCOMPARE(m_book->find(outcome.account->id), outcome.account);
    QCOMPARE(m_keyring.secrets[u"c1"_s], "s3cret"_ba);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_book->isThisRunOnly(*outcome.account));
    QCOMPARE(credential(*outcome.account).secret.bytes(), QByteArrayView("s3cret"));
}

void tst_AccountBook::theSecretIsProvenBeforeTheFileIsSaved()
{
    save(accountOf(u"Main"_s, u"c1"_s), "s3cret");
    QCOMPARE(m_keyring.events, QStringList{u"write c1 []"_s});
}

void tst_AccountBook::anOldSecretGoesLast()
{
    Account account = stored(u"Main"_s, u"c1"_s);
    account.clientId = u"c2"_s;
    const SaveOutcome outcome = save(account, "new");
    QVERIFY(outcome.account);
    QCOMPARE(outcome.account->id, account.id);
    QCOMPARE(m_keyring.events, (QStringList{u"write c2 [c1]"_s, u"remove c1 [c2]"_s}));
    QCOMPARE(m_keyring.secrets, (std::map<QString, QByteArray>{{u"c2"_s, "new"}}));
}

void tst_AccountBook::anotherAddressNeedsTheSecretAgain_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("another host") << u"https://evil.example.com"_s << u"c1"_s << true;
    QTest::newRow("another port") << u"https://api.example.com:444"_s << u"c1"_s << true;
    QTest::newRow("another scheme") << u"http://api.example.com:443"_s << u"c1"_s << true;
    QTest::newRow("another client id") << u"https://api.example.com"_s << u"c2"_s << true;
    QTest::newRow("the port spelled out") << u"https://api.example.com:443"_s << u"c1"_s << false;
    QTest::newRow("another path") << u"https://API.example.com/v2"_s << u"c1"_s << false;
}

void tst_AccountBook::anotherAddressNeedsTheSecretAgain()
{
    QFETCH(QString, url);
    QFETCH(QString, clientId);
    QFETCH(bool, isRefused);
    Account account = stored(u"Main"_s, u"c1"_s);
    account.baseUrl = QUrl(url);
    account.clientId = clientId;
    const SaveOutcome outcome = save(account, nullptr);
    QCOMPARE(outcome.account.has_value(), !isRefused);
    QCOMPARE(outcome.refusal.contains(u"Enter the client secret"_s), isRefused);
    QCOMPARE(m_keyring.events, QStringList());
    QCOMPARE(m_keyring.secrets[u"c1"_s], "old"_ba);
}

void tst_AccountBook::aNewNameNeedsNoSecret()
{
    Account account = stored(u"Main"_s, u"c1"_s);
    account.name = u"MAIN"_s;
    account.mode = AccountMode::ReadOnly;
    account.environment = Environment::Production;
    QCOMPARE(save(account, nullptr).account, account);
    QCOMPARE(onDisk(), QList{account});
    QCOMPARE(m_keyring.events, QStringList());
}

void tst_AccountBook::whatIsNoAccountIsRefused_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("words");
    const Account good = accountOf(u"Other"_s, u"c2"_s);
    Account account = good;
    account.name = u" \t"_s;
    QTest::newRow("no name") << account << "s"_ba << u"needs a name"_s;
    account.name = u"  mAiN "_s;
    QTest::newRow("a name that is taken") << account << "s"_ba << u"already an account named “Main”"_s;
    account = good;
    account.environment = Environment::Unlabelled;
    QTest::newRow("not labelled") << account << "s"_ba << u"production, sandbox or other"_s;
    account = good;
    account.baseUrl = QUrl();
    QTest::newRow("no address") << account << "s"_ba << u"base URL"_s;
    account = good;
    account.clientId.clear();
    QTest::newRow("no client id") << account << "s"_ba << u"client ID"_s;
    account = good;
    account.caFile = u"ca.pem"_s;
    QTest::newRow("a relative CA file") << account << "s"_ba << u"whole path"_s;
    account = good;
    account.id = u"unknown"_s;
    QTest::newRow("an account that has gone") << account << "s"_ba << u"no longer stored"_s;
    QTest::newRow("an empty secret") << good << ""_ba << u"secret is empty"_s;
    QTest::newRow("no secret") << good << QByteArray() << u"needs its client secret"_s;
}

void tst_AccountBook::whatIsNoAccountIsRefused()
{
    QFETCH(Account, account);
    QFETCH(QByteArray, secret);
    QFETCH(QString, words);
    const Account before = stored(u"Main"_s, u"c1"_s);
    QSignalSpy changed(m_book.get(), &AccountBook::changed);
    const SaveOutcome outcome = save(account, secret.isNull() ? nullptr : secret.constData());
    QVERIFY(!outcome.account);
    QVERIFY2(outcome.refusal.contains(words), qPrintable(outcome.refusal));
    QVERIFY(!outcome.credentialError);
    QCOMPARE(onDisk(), QList{before});
    QCOMPARE(m_keyring.events, QStringList());
    QCOMPARE(changed.size(), 0);
}

void tst_AccountBook::aKeyringThatFailsChangesNothing_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("failure");
    for (int failure = static_cast<int>(CredentialFailure::NotFound); failure <= static_cast<int>(CredentialFailure::Other); ++failure) {
        QTest::addRow("new account, write fails with %d", failure) << true << u"write c2"_s << failure;
        QTest::addRow("same key, write fails with %d", failure) << false << u"write c1"_s << failure;
        if (failure != static_cast<int>(CredentialFailure::NotFound))
            QTest::addRow("same key, first read fails with %d", failure) << false << u"read c1"_s << failure;
    }
}

void tst_AccountBook::aKeyringThatFailsChangesNothing()
{
    QFETCH(bool, isNew);
    QFETCH(QString, event);
    QFETCH(int, failure);
    const Account before = stored(u"Main"_s, u"c1"_s);
    Account account = isNew ? accountOf(u"Second"_s, u"c2"_s) : before;
    account.mode = AccountMode::ReadOnly;
    m_keyring.failures[event] = static_cast<CredentialFailure>(failure);
    const SaveOutcome outcome = save(account, "new");
    QVERIFY(!outcome.account);
    QVERIFY(outcome.credentialError);
    QCOMPARE(static_cast<int>(outcome.credentialError->failure), failure);
    QVERIFY2(outcome.refusal.contains(u"was not changed"_s), qPrintable(outcome.refusal));
    QCOMPARE(onDisk(), QList{before});
    QCOMPARE(m_keyring.secrets, (std::map<QString, QByteArray>{{u"c1"_s, "old"}}));
}

void tst_AccountBook::aFullDiskTakesTheNewSecretBack()
{
    const Account before = stored(u"Main"_s, u"c1"_s);
    Account changed = before;
    changed.clientId = u"c2"_s;
    // Full once the secret is in the keyring, and until the end: the secret must go all the same.
    std::unique_ptr<FullDisk> full;
    m_keyring.onEvent = [&full] {
        if (!full)
            full = std::make_unique<FullDisk>(10);
    };
    const SaveOutcome outcome = save(changed, "new");
    full.reset();
    QVERIFY(!outcome.account);
    QVERIFY2(outcome.refusal.contains(u"no room"_s), qPrintable(outcome.refusal));
    QVERIFY(!outcome.credentialError);
    QCOMPARE(m_keyring.events, (QStringList{u"write c2 [c1]"_s, u"remove c2 [c1]"_s}));
    QCOMPARE(m_keyring.secrets, (std::map<QString, QByteArray>{{u"c1"_s, "old"}}));
    QCOMPARE(onDisk(), QList{before});
}

void tst_AccountBook::aFullDiskPutsTheOldSecretBack()
{
    const Account before = stored(u"Main"_s, u"c1"_s);
    Account changed = before;
    changed.mode = AccountMode::Protected;
    SaveOutcome outcome;
    {
        const FullDisk full(10);
        outcome = save(changed, "new");
    }
    QVERIFY(!outcome.account);
    QCOMPARE(m_keyring.secrets, (std::map<QString, QByteArray>{{u"c1"_s, "old"}}));
    m_keyring.failures[u"remove c2"_s] = CredentialFailure::Other;
    {
        const FullDisk full(10);
        outcome = save(accountOf(u"Second"_s, u"c2"_s), "new");
    }
    QVERIFY2(outcome.refusal.contains(u"could not be removed again"_s), qPrintable(outcome.refusal));
}

void tst_AccountBook::aSecretThatIsNotKeptGivesWayToTheOld()
{
    const Account before = stored(u"Main"_s, u"c1"_s);
    m_keyring.tampered[u"c1"_s] = "something else";
    const SaveOutcome outcome = save(before, "new");
    QCOMPARE(outcome.credentialError.value_or(CredentialError{}).failure, CredentialFailure::NotKept);
    QCOMPARE(m_keyring.secrets, (std::map<QString, QByteArray>{{u"c1"_s, "old"}}));
    m_keyring.tampered[u"c2"_s] = "something else";
    QVERIFY(!save(accountOf(u"Second"_s, u"c2"_s), "new").account);
    QVERIFY(!m_keyring.secrets.contains(u"c2"_s));
}

void tst_AccountBook::whatIsNotKnownIsSaid()
{
    const Account before = stored(u"Main"_s, u"c1"_s);
    m_keyring.tampered[u"c1"_s] = "something else";
    // The first write of the client id is tampered with, the second, that of the old secret, fails.
    m_keyring.onEvent = [this] {
        if (m_keyring.tampered.empty())
            m_keyring.failures[u"write c1"_s] = CredentialFailure::Died;
    };
    const SaveOutcome outcome = save(before, "new");
    QVERIFY(outcome.credentialError);
    QVERIFY2(outcome.refusal.contains(u"not known"_s), qPrintable(outcome.refusal));
    QCOMPARE(onDisk(), QList{before});
    m_keyring.failures.clear();
}

void tst_AccountBook::anOldSecretThatStaysIsRemarked()
{
    Account account = stored(u"Main"_s, u"c1"_s);
    account.clientId = u"c2"_s;
    m_keyring.failures[u"remove c1"_s] = CredentialFailure::Locked;
    const SaveOutcome outcome = save(account, "new");
    QVERIFY(outcome.account);
    QVERIFY2(outcome.remark.contains(u"could not be removed"_s), qPrintable(outcome.remark));
    QCOMPARE(onDisk(), QList{account});
}

void tst_AccountBook::forThisRunNothingGoesToTheKeyring()
{
    const SaveOutcome outcome = save(accountOf(u"Main"_s, u"c1"_s), "s3cret", Keep::ThisRunOnly);
    QVERIFY(outcome.account);
    QCOMPARE(outcome.remark, QString());
    QCOMPARE(m_keyring.events, QStringList());
    QVERIFY(m_book->isThisRunOnly(*outcome.account));
    QCOMPARE(credential(*outcome.account).secret.bytes(), QByteArrayView("s3cret"));
    QCOMPARE(onDisk(), QList{*outcome.account});
    m_book->forgetThisRun();
    QVERIFY(!m_book->isThisRunOnly(*outcome.account));
    QCOMPARE(credential(*outcome.account).error.value_or(CredentialError{}).failure, CredentialFailure::NotFound);
}

void tst_AccountBook::forThisRunInThePlaceOfAStoredOneIsRemarked()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    const SaveOutcome outcome = save(account, "new", Keep::ThisRunOnly);
    QVERIFY(outcome.account);
    QVERIFY2(outcome.remark.contains(u"next start"_s), qPrintable(outcome.remark));
    QCOMPARE(m_keyring.secrets[u"c1"_s], "old"_ba);
    QCOMPARE(credential(account).secret.bytes(), QByteArrayView("new"));
    // With another key nothing of the old one stays, in either place.
    Account moved = account;
    moved.clientId = u"c2"_s;
    QVERIFY(save(moved, "newer", Keep::ThisRunOnly).account);
    QVERIFY(m_keyring.secrets.empty());
    QVERIFY(!m_book->isThisRunOnly(account));
    QVERIFY(m_book->isThisRunOnly(moved));
}

void tst_AccountBook::theKeyringTakesOverFromThisRun()
{
    const SaveOutcome first = save(accountOf(u"Main"_s, u"c1"_s), "run", Keep::ThisRunOnly);
    QVERIFY(save(*first.account, "kept").account);
    QVERIFY(!m_book->isThisRunOnly(*first.account));
    QCOMPARE(credential(*first.account).secret.bytes(), QByteArrayView("kept"));
}

void tst_AccountBook::removingTakesTheAccountThenTheSecret()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    m_book->setLastUsed(account.id);
    QCOMPARE(m_book->lastUsedId(), account.id);
    QSignalSpy changed(m_book.get(), &AccountBook::changed);
    const SaveOutcome outcome = remove(account.id);
    QCOMPARE(outcome.account, account);
    QCOMPARE(outcome.remark, QString());
    QCOMPARE(m_keyring.events, QStringList{u"remove c1 []"_s});
    QCOMPARE(m_book->lastUsedId(), QString());
    QCOMPARE(changed.size(), 1);
    QVERIFY2(remove(account.id).refusal.contains(u"no longer stored"_s), "removed twice");
    const Account second = stored(u"Second"_s, u"c2"_s);
    {
        const FullDisk full(10);
        QVERIFY(!remove(second.id).account);
    }
    QCOMPARE(m_keyring.events, QStringList());
    QCOMPARE(m_keyring.secrets[u"c2"_s], "old"_ba);
}

void tst_AccountBook::removingWithoutTheKeyringIsRemarked_data()
{
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<int>("failure");
    QTest::addColumn<bool>("isRemarked");
    QTest::newRow("no keyring, secret there") << Keep::Keyring << static_cast<int>(CredentialFailure::Absent) << true;
    QTest::newRow("no keyring, secret of this run") << Keep::ThisRunOnly << static_cast<int>(CredentialFailure::Absent) << false;
    QTest::newRow("locked") << Keep::ThisRunOnly << static_cast<int>(CredentialFailure::Locked) << true;
}

void tst_AccountBook::removingWithoutTheKeyringIsRemarked()
{
    QFETCH(Keep, keep);
    QFETCH(int, failure);
    QFETCH(bool, isRemarked);
    const SaveOutcome saved = save(accountOf(u"Main"_s, u"c1"_s), "s3cret", keep);
    m_keyring.failures[u"remove c1"_s] = static_cast<CredentialFailure>(failure);
    const SaveOutcome outcome = remove(saved.account->id);
    QVERIFY(outcome.account);
    QCOMPARE(!outcome.remark.isEmpty(), isRemarked);
    QVERIFY(!m_book->isThisRunOnly(*outcome.account));
}

void tst_AccountBook::theSecretOfThisRunComesFirst()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    save(account, "run", Keep::ThisRunOnly);
    m_keyring.events.clear();
    QCOMPARE(credential(account).secret.bytes(), QByteArrayView("run"));
    QCOMPARE(m_keyring.events, QStringList());
    m_book->forgetThisRun();
    m_keyring.failures[u"read c1"_s] = CredentialFailure::Locked;
    QCOMPARE(credential(account).error.value_or(CredentialError{}).failure, CredentialFailure::Locked);
}

void tst_AccountBook::twoOperationsAreNotInterleaved()
{
    m_keyring.holdsAnswers = true;
    QObject context;
    QStringList finished;
    const auto note = [&finished](const QString &what) { return [&finished, what](const SaveOutcome &outcome) { finished.append(what + outcome.refusal.left(8)); }; };
    m_book->save(accountOf(u"Main"_s, u"c1"_s), Secret("1"), Keep::Keyring, &context, note(u"first"_s));
    m_book->save(accountOf(u"main"_s, u"c2"_s), Secret("2"), Keep::Keyring, &context, note(u"second "_s));
    m_book->save(accountOf(u"Third"_s, u"c3"_s), Secret("3"), Keep::Keyring, &context, note(u"third"_s));
    QTRY_COMPARE(m_keyring.events.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_keyring.events, QStringList{u"write c1 []"_s});
    m_keyring.release();
    // Both had a free name when they were asked for; the second finds it taken by then.
    QTRY_COMPARE(finished, (QStringList{u"first"_s, u"second There is"_s, u"third"_s}));
    QCOMPARE(m_keyring.events, (QStringList{u"write c1 []"_s, u"write c3 [c1]"_s}));
}

void tst_AccountBook::whoHasLeftIsNotCalled()
{
    m_keyring.holdsAnswers = true;
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    m_book->save(accountOf(u"Main"_s, u"c1"_s), Secret("s3cret"), Keep::Keyring, context.get(), [&wasCalled](const SaveOutcome &) { wasCalled = true; });
    QTRY_COMPARE(m_keyring.events.size(), 1);
    context.reset();
    QSignalSpy changed(m_book.get(), &AccountBook::changed);
    m_keyring.release();
    // What was begun is brought to its end, so that file and keyring agree.
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(onDisk().size(), 1);
    QVERIFY(!wasCalled);
}

void tst_AccountBook::nothingIsDoneForWhoLeftBefore()
{
    {
        QObject context;
        m_book->save(accountOf(u"Main"_s, u"c1"_s), Secret("s3cret"), Keep::Keyring, &context, [](const SaveOutcome &) {});
    }
    QVERIFY(save(accountOf(u"Second"_s, u"c2"_s), "s3cret").account);
    QCOMPARE(onDisk().size(), 1);
    QCOMPARE(m_keyring.events, QStringList{u"write c2 []"_s});
}

void tst_AccountBook::aReaderThatLeavesDoesNotHoldTheOthersUp()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    m_keyring.holdsAnswers = true;
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    m_book->credential(account, context.get(), [&wasCalled](const CredentialAnswer &) { wasCalled = true; });
    QTRY_COMPARE(m_keyring.events.size(), 1);
    context.reset();
    m_keyring.holdsAnswers = false;
    QCOMPARE(credential(account).secret.bytes(), QByteArrayView("old"));
    m_keyring.release();
    QVERIFY(!wasCalled);
}

void tst_AccountBook::namesAreFoundWithoutCase()
{
    const Account account = stored(u"Café ﬁrst"_s, u"c1"_s);
    QCOMPARE(m_book->named(u" CAFE\u0301 FIRST "_s), account);
    QCOMPARE(m_book->named(u"Café"_s), std::nullopt);
    QCOMPARE(m_book->find(u"Café ﬁrst"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_AccountBook)
#include "tst_accountbook.moc"
