// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/fulldisk.h"
#include "tests/support/savedaccounts.h"
#include "tests/unit/app/accounts/repositoryfixture.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using Keep = AccountRepository::Keep;

class tst_AccountRepository final : public RepositoryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { check(); }
    void removingTakesTheAccountThenTheSecret();
    void removingWithoutTheKeyringIsRemarked_data();
    void removingWithoutTheKeyringIsRemarked();
    void theSecretOfThisRunComesFirst();
    void twoOperationsAreNotInterleaved();
    void theOrderIsThePersons();
    void aSaveTellsWhatChanged();
    void aWaitingSaveIsCancelled();
    void aCancelledSaveThatCannotBeUndoneIsTold();
    void whoHasLeftIsNotCalled();
    void nothingIsDoneForWhoLeftBefore();
    void aReaderThatLeavesDoesNotHoldTheOthersUp();
    void aFileChangedFromOutsideIsTold();
    void namesAreFoundWithoutCase();
};

void tst_AccountRepository::removingTakesTheAccountThenTheSecret()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    QSignalSpy changed(m_repository.get(), &AccountRepository::changed);
    const SaveOutcome outcome = remove(account.id);
    QCOMPARE(outcome.account, account);
    QCOMPARE(outcome.remark, QString());
    QCOMPARE(m_keyring.events, QStringList{u"remove c1 []"_s});
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

void tst_AccountRepository::removingWithoutTheKeyringIsRemarked_data()
{
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<int>("failure");
    QTest::addColumn<bool>("isRemarked");
    QTest::newRow("no keyring, secret there")
        << Keep::Keyring << static_cast<int>(CredentialFailure::Absent) << true;
    QTest::newRow("no keyring, secret of this run")
        << Keep::ThisRunOnly << static_cast<int>(CredentialFailure::Absent) << false;
    QTest::newRow("locked") << Keep::ThisRunOnly << static_cast<int>(CredentialFailure::Locked) << true;
}

void tst_AccountRepository::removingWithoutTheKeyringIsRemarked()
{
    QFETCH(Keep, keep);
    QFETCH(int, failure);
    QFETCH(bool, isRemarked);
    const SaveOutcome saved = save(accountOf(u"Main"_s, u"c1"_s), "s3cret", keep);
    m_keyring.failures[u"remove c1"_s] = static_cast<CredentialFailure>(failure);
    const SaveOutcome outcome = remove(saved.account->id);
    QVERIFY(outcome.account);
    QCOMPARE(!outcome.remark.isEmpty(), isRemarked);
    QVERIFY(!m_repository->isThisRunOnly(*outcome.account));
}

void tst_AccountRepository::theSecretOfThisRunComesFirst()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    save(account, "run", Keep::ThisRunOnly);
    m_keyring.events.clear();
    QCOMPARE(credential(account).secret.bytes(), QByteArrayView("run"));
    QCOMPARE(m_keyring.events, QStringList());
    m_repository->forgetThisRun();
    m_keyring.failures[u"read c1"_s] = CredentialFailure::Locked;
    QCOMPARE(credential(account).error.value_or(CredentialError{}).failure, CredentialFailure::Locked);
}

void tst_AccountRepository::twoOperationsAreNotInterleaved()
{
    m_keyring.holdsAnswers = true;
    QObject context;
    QStringList finished;
    const auto note = [&finished](const QString &what) {
        return [&finished, what](const SaveOutcome &outcome) {
            finished.append(what + outcome.refusal.left(8));
        };
    };
    m_repository->save(accountOf(u"Main"_s, u"c1"_s), Secret("1"), Keep::Keyring, &context, note(u"first"_s));
    m_repository->save(accountOf(u"main"_s, u"c2"_s), Secret("2"), Keep::Keyring, &context,
                       note(u"second "_s));
    m_repository->save(accountOf(u"Third"_s, u"c3"_s), Secret("3"), Keep::Keyring, &context,
                       note(u"third"_s));
    QTRY_COMPARE(m_keyring.events.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_keyring.events, QStringList{u"write c1 []"_s});
    m_keyring.release();
    // Both had a free name when they were asked for; the second finds it taken by then.
    QTRY_COMPARE(finished, (QStringList{u"first"_s, u"second There is"_s, u"third"_s}));
    QCOMPARE(m_keyring.events, (QStringList{u"write c1 []"_s, u"write c3 [c1]"_s}));
}

void tst_AccountRepository::theOrderIsThePersons()
{
    QStringList ids;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        ids.append(stored(name, name).id);
    const auto move = [this](const QString &id, int places) {
        return outcomeOf([&](QObject *context, AccountRepository::SaveCallback callback) {
            m_repository->move(id, places, context, std::move(callback));
        });
    };
    const auto order = [this] {
        QString names;
        for (const Account &account : m_repository->accounts())
            names += account.name;
        return names;
    };
    QSignalSpy changed(m_repository.get(), &AccountRepository::changed);
    QVERIFY(move(ids.at(2), -1).account);
    QCOMPARE(order(), u"ACB"_s);
    QVERIFY(move(ids.at(0), 9).account);
    QCOMPARE(order(), u"CBA"_s);
    QVERIFY(move(ids.at(0), 1).account);
    QCOMPARE(order(), u"CBA"_s);
    QCOMPARE(changed.size(), 3);
    // Editing, adding and removing leave the others where they are.
    Account edited = m_repository->accounts().at(1);
    edited.name = u"b"_s;
    QVERIFY(save(edited, nullptr).account);
    stored(u"D"_s, u"D"_s);
    QCOMPARE(order(), u"CbAD"_s);
    QVERIFY(remove(ids.at(2)).account);
    QCOMPARE(order(), u"bAD"_s);
    QVERIFY(move(ids.at(2), 1).refusal.contains(u"no longer stored"_s));
    {
        const FullDisk full(10);
        QVERIFY(!move(ids.at(0), -1).account);
    }
    QCOMPARE(order(), u"bAD"_s);
}

void tst_AccountRepository::aSaveTellsWhatChanged()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    Account edited = account;
    edited.name = u"Other"_s;
    edited.environment = Environment::Production;
    edited.mode = AccountMode::ReadOnly;
    SaveOutcome outcome = save(edited, nullptr);
    QCOMPARE(outcome.before, account);
    QVERIFY(!outcome.isConnectionNew());
    QVERIFY(save(edited, "s3cret").isConnectionNew());
    edited.caFile = u"/etc/ca.pem"_s;
    QVERIFY(save(edited, nullptr).isConnectionNew());
    edited.baseUrl = QUrl(u"https://api.example.com/v2"_s);
    QVERIFY(save(edited, nullptr).isConnectionNew());
    QVERIFY(save(accountOf(u"New"_s, u"c2"_s), "new").isConnectionNew());
}

void tst_AccountRepository::aWaitingSaveIsCancelled()
{
    m_keyring.holdsAnswers = true;
    QObject context;
    QList<bool> cancelled;
    const auto note = [&cancelled](const SaveOutcome &outcome) { cancelled.append(outcome.isCancelled); };
    m_repository->save(accountOf(u"First"_s, u"c1"_s), Secret("1"), Keep::Keyring, &context, note);
    const auto cancel =
        m_repository->save(accountOf(u"Second"_s, u"c2"_s), Secret("2"), Keep::Keyring, &context, note);
    QTRY_COMPARE(m_keyring.events.size(), 1);
    cancel();
    m_keyring.release();
    QTRY_COMPARE(cancelled, (QList<bool>{false, true}));
    QCOMPARE(m_keyring.events, QStringList{u"write c1 []"_s});
    QCOMPARE(onDisk().size(), 1);
    // After its end it does nothing any more.
    cancel();
}

void tst_AccountRepository::aCancelledSaveThatCannotBeUndoneIsTold()
{
    m_keyring.holdsAnswers = true;
    m_keyring.failures[u"remove c1"_s] = CredentialFailure::TimedOut;
    QObject context;
    std::optional<SaveOutcome> got;
    const auto cancel = m_repository->save(accountOf(u"First"_s, u"c1"_s), Secret("1"), Keep::Keyring,
                                           &context, [&got](const SaveOutcome &outcome) { got = outcome; });
    QTRY_COMPARE(m_keyring.events.size(), 1);
    cancel();
    m_keyring.release();
    QTRY_VERIFY(got);
    QVERIFY(got->isCancelled && !got->account);
    QVERIFY2(got->refusal.contains(u"could not be removed again"_s), qPrintable(got->refusal));
    QVERIFY(onDisk().isEmpty());
}

void tst_AccountRepository::whoHasLeftIsNotCalled()
{
    m_keyring.holdsAnswers = true;
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    m_repository->save(accountOf(u"Main"_s, u"c1"_s), Secret("s3cret"), Keep::Keyring, context.get(),
                       [&wasCalled](const SaveOutcome &) { wasCalled = true; });
    QTRY_COMPARE(m_keyring.events.size(), 1);
    context.reset();
    QSignalSpy changed(m_repository.get(), &AccountRepository::changed);
    m_keyring.release();
    // What was begun is brought to its end, so that file and keyring agree.
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(onDisk().size(), 1);
    QVERIFY(!wasCalled);
}

void tst_AccountRepository::nothingIsDoneForWhoLeftBefore()
{
    {
        QObject context;
        m_repository->save(accountOf(u"Main"_s, u"c1"_s), Secret("s3cret"), Keep::Keyring, &context,
                           [](const SaveOutcome &) {});
    }
    QVERIFY(save(accountOf(u"Second"_s, u"c2"_s), "s3cret").account);
    QCOMPARE(onDisk().size(), 1);
    QCOMPARE(m_keyring.events, QStringList{u"write c2 []"_s});
}

void tst_AccountRepository::aReaderThatLeavesDoesNotHoldTheOthersUp()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    m_keyring.holdsAnswers = true;
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    m_repository->credential(account, context.get(),
                             [&wasCalled](const CredentialAnswer &) { wasCalled = true; });
    QTRY_COMPARE(m_keyring.events.size(), 1);
    context.reset();
    m_keyring.holdsAnswers = false;
    QCOMPARE(credential(account).secret.bytes(), QByteArrayView("old"));
    m_keyring.release();
    QVERIFY(!wasCalled);
}

void tst_AccountRepository::aFileChangedFromOutsideIsTold()
{
    const Account account = stored(u"Main"_s, u"c1"_s);
    QVERIFY(QFile::remove(m_path));
    AccountStore other(m_path, m_clock);
    Account theirs = accountOf(u"Theirs"_s, u"c9"_s);
    theirs.id = u"9"_s;
    QCOMPARE(saveTo(other, {theirs}), QString());
    QSignalSpy changed(m_repository.get(), &AccountRepository::changed);
    const SaveOutcome outcome = save(accountOf(u"New"_s, u"c2"_s), "new");
    QVERIFY2(outcome.refusal.contains(u"another program"_s), qPrintable(outcome.refusal));
    QCOMPARE(m_repository->accounts(), QList{theirs});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_keyring.secrets.contains(u"c2"_s));
    QCOMPARE(m_repository->find(account.id), std::nullopt);
}

void tst_AccountRepository::namesAreFoundWithoutCase()
{
    const Account account = stored(u"Café ﬁrst"_s, u"c1"_s);
    QCOMPARE(m_repository->named(u" CAFE\u0301 FIRST "_s), account);
    QCOMPARE(m_repository->named(u"Café"_s), std::nullopt);
    QCOMPARE(m_repository->find(u"Café ﬁrst"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_AccountRepository)
#include "tst_accountrepository.moc"
