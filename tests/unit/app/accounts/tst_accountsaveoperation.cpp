// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <memory>

#include "tests/support/fulldisk.h"
#include "tests/unit/app/accounts/repositoryfixture.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using Keep = AccountRepository::Keep;

/// In which order an account is saved, and what is taken back; C28 of the design's list of faults.
class tst_AccountSaveOperation final : public RepositoryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { check(); }
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
    void aReplacedPairLeavesTheFormerSecret();
    void aReplacedPairKeepsAnEditBeforeIt();
    void aPairOfAnotherAddressIsRefused();
    void aFormerSecretThatIsUsedAgainStays();

private:
    SaveOutcome replacePair(const Account &account)
    {
        return outcomeOf([&](QObject *context, AccountRepository::SaveCallback callback) {
            m_repository->replacePair(account, u"c2"_s, Secret("new"), context, std::move(callback));
        });
    }
    bool forgetFormer(const Account &former)
    {
        QObject context;
        std::optional<bool> isGone;
        m_repository->forgetFormerSecret(former, &context, [&isGone](auto failure) { isGone = !failure; });
        // After whatever is in the queue.
        credential(former);
        return isGone.value_or(false);
    }
};

void tst_AccountSaveOperation::aNewAccountGetsAnIdAndItsSecret()
{
    QSignalSpy changed(m_repository.get(), &AccountRepository::changed);
    const SaveOutcome outcome = save(accountOf(u"  Main  "_s, u"c1"_s), "s3cret");
    QCOMPARE(outcome.refusal, QString());
    QCOMPARE(outcome.remark, QString());
    QVERIFY(outcome.account);
    QVERIFY(!QUuid(outcome.account->id).isNull());
    QVERIFY(!outcome.account->id.contains(u'{'));
    QCOMPARE(outcome.account->name, u"Main"_s);
    QCOMPARE(m_repository->accounts(), QList{*outcome.account});
    QCOMPARE(m_repository->find(outcome.account->id), outcome.account);
    QCOMPARE(m_keyring.secrets[u"c1"_s], "s3cret"_ba);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_repository->isThisRunOnly(*outcome.account));
    QCOMPARE(credential(*outcome.account).secret.bytes(), QByteArrayView("s3cret"));
}

void tst_AccountSaveOperation::theSecretIsProvenBeforeTheFileIsSaved()
{
    save(accountOf(u"Main"_s, u"c1"_s), "s3cret");
    QCOMPARE(m_keyring.events, QStringList{u"write c1 []"_s});
}

void tst_AccountSaveOperation::anOldSecretGoesLast()
{
    Account account = stored(u"Main"_s, u"c1"_s);
    account.clientId = u"c2"_s;
    const SaveOutcome outcome = save(account, "new");
    QVERIFY(outcome.account);
    QCOMPARE(outcome.account->id, account.id);
    QCOMPARE(m_keyring.events, (QStringList{u"write c2 [c1]"_s, u"remove c1 [c2]"_s}));
    QCOMPARE(m_keyring.secrets, (std::map<QString, QByteArray>{{u"c2"_s, "new"}}));
}

void tst_AccountSaveOperation::anotherAddressNeedsTheSecretAgain_data()
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

void tst_AccountSaveOperation::anotherAddressNeedsTheSecretAgain()
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

void tst_AccountSaveOperation::aNewNameNeedsNoSecret()
{
    Account account = stored(u"Main"_s, u"c1"_s);
    account.name = u"MAIN"_s;
    account.mode = AccountMode::ReadOnly;
    account.environment = Environment::Production;
    QCOMPARE(save(account, nullptr).account, account);
    QCOMPARE(onDisk(), QList{account});
    QCOMPARE(m_keyring.events, QStringList());
}

void tst_AccountSaveOperation::whatIsNoAccountIsRefused_data()
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

void tst_AccountSaveOperation::whatIsNoAccountIsRefused()
{
    QFETCH(Account, account);
    QFETCH(QByteArray, secret);
    QFETCH(QString, words);
    const Account before = stored(u"Main"_s, u"c1"_s);
    QSignalSpy changed(m_repository.get(), &AccountRepository::changed);
    const SaveOutcome outcome = save(account, secret.isNull() ? nullptr : secret.constData());
    QVERIFY(!outcome.account);
    QVERIFY2(outcome.refusal.contains(words), qPrintable(outcome.refusal));
    QVERIFY(!outcome.credentialError);
    QCOMPARE(onDisk(), QList{before});
    QCOMPARE(m_keyring.events, QStringList());
    QCOMPARE(changed.size(), 0);
}

void tst_AccountSaveOperation::aKeyringThatFailsChangesNothing_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("failure");
    for (int failure = static_cast<int>(CredentialFailure::NotFound);
         failure <= static_cast<int>(CredentialFailure::Other); ++failure) {
        QTest::addRow("new account, write fails with %d", failure) << true << u"write c2"_s << failure;
        QTest::addRow("same key, write fails with %d", failure) << false << u"write c1"_s << failure;
        if (failure != static_cast<int>(CredentialFailure::NotFound))
            QTest::addRow("same key, first read fails with %d", failure) << false << u"read c1"_s << failure;
    }
}

void tst_AccountSaveOperation::aKeyringThatFailsChangesNothing()
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

void tst_AccountSaveOperation::aFullDiskTakesTheNewSecretBack()
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

void tst_AccountSaveOperation::aFullDiskPutsTheOldSecretBack()
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

void tst_AccountSaveOperation::aSecretThatIsNotKeptGivesWayToTheOld()
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

void tst_AccountSaveOperation::whatIsNotKnownIsSaid()
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

void tst_AccountSaveOperation::anOldSecretThatStaysIsRemarked()
{
    Account account = stored(u"Main"_s, u"c1"_s);
    account.clientId = u"c2"_s;
    m_keyring.failures[u"remove c1"_s] = CredentialFailure::Locked;
    const SaveOutcome outcome = save(account, "new");
    QVERIFY(outcome.account);
    QVERIFY2(outcome.remark.contains(u"could not be removed"_s), qPrintable(outcome.remark));
    QCOMPARE(onDisk(), QList{account});
}

void tst_AccountSaveOperation::forThisRunNothingGoesToTheKeyring()
{
    const SaveOutcome outcome = save(accountOf(u"Main"_s, u"c1"_s), "s3cret", Keep::ThisRunOnly);
    QVERIFY(outcome.account);
    QCOMPARE(outcome.remark, QString());
    QCOMPARE(m_keyring.events, QStringList());
    QVERIFY(m_repository->isThisRunOnly(*outcome.account));
    QCOMPARE(credential(*outcome.account).secret.bytes(), QByteArrayView("s3cret"));
    QCOMPARE(onDisk(), QList{*outcome.account});
    m_repository->forgetThisRun();
    QVERIFY(!m_repository->isThisRunOnly(*outcome.account));
    QCOMPARE(credential(*outcome.account).error.value_or(CredentialError{}).failure,
             CredentialFailure::NotFound);
}

void tst_AccountSaveOperation::forThisRunInThePlaceOfAStoredOneIsRemarked()
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
    QVERIFY(!m_repository->isThisRunOnly(account));
    QVERIFY(m_repository->isThisRunOnly(moved));
}

void tst_AccountSaveOperation::theKeyringTakesOverFromThisRun()
{
    const SaveOutcome first = save(accountOf(u"Main"_s, u"c1"_s), "run", Keep::ThisRunOnly);
    QVERIFY(save(*first.account, "kept").account);
    QVERIFY(!m_repository->isThisRunOnly(*first.account));
    QCOMPARE(credential(*first.account).secret.bytes(), QByteArrayView("kept"));
}

/// The former pair still works, and nothing has shown yet that the new one does in this account.
void tst_AccountSaveOperation::aReplacedPairLeavesTheFormerSecret()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    const SaveOutcome outcome = replacePair(account);
    QVERIFY(outcome.account);
    QCOMPARE(outcome.account->clientId, u"c2"_s);
    QCOMPARE(m_keyring.secrets, (std::map<QString, QByteArray>{{u"c1"_s, "old"}, {u"c2"_s, "new"}}));
    QVERIFY(forgetFormer(account));
    QCOMPARE(m_keyring.secrets, (std::map<QString, QByteArray>{{u"c2"_s, "new"}}));
}

void tst_AccountSaveOperation::aReplacedPairKeepsAnEditBeforeIt()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    Account edited = account;
    edited.name = u"Other"_s;
    edited.mode = AccountMode::ReadOnly;
    save(edited, nullptr);
    edited.clientId = u"c2"_s;
    QCOMPARE(replacePair(account).account, edited);
}

void tst_AccountSaveOperation::aPairOfAnotherAddressIsRefused()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    Account moved = account;
    moved.baseUrl = QUrl(u"https://other.example.com"_s);
    save(moved, "s3cret");
    m_keyring.events.clear();
    const SaveOutcome outcome = replacePair(account);
    QVERIFY(!outcome.account);
    QVERIFY(!outcome.refusal.isEmpty());
    QCOMPARE(m_keyring.events, QStringList());
    QCOMPARE(onDisk(), QList{moved});
}

void tst_AccountSaveOperation::aFormerSecretThatIsUsedAgainStays()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    QVERIFY(!forgetFormer(account));
    QCOMPARE(m_keyring.secrets[u"c1"_s], "old"_ba);
}

QTEST_GUILESS_MAIN(tst_AccountSaveOperation)
#include "tst_accountsaveoperation.moc"
