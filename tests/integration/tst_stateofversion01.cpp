// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/accountstore.h"
#include "app/accounts/environmentconflictdetector.h"
#include "app/accounts/environmentconflictstore.h"
#include "app/history/unresolvedchanges.h"
#include "app/journal/journal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/savedaccounts.h"
#include "ui/settings/preferences.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString accountId = u"98351615-da0d-4d4c-a73c-0c29dda44dc4"_s;

Token tokenOf(const QString &id)
{
    Token token;
    token.id = id;
    return token;
}

} // namespace

/// A folder that version 0.1 wrote is read in full.
class tst_StateOfVersion01 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAccountIsRead();
    void settingsAreRead();
    void seenTokensAreRemembered();
    void theRecordOfChangesIsRead();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
};

void tst_StateOfVersion01::initTestCase()
{
    const QDir source(QStringLiteral(STATE_FOLDER));
    QVERIFY(source.exists(u"accounts.json"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"journal"_s));
    for (const QString &file :
         {u"accounts.json"_s, u"settings.ini"_s, u"labels.json"_s, u"journal/%1.jsonl"_s.arg(accountId)}) {
        QVERIFY2(QFile::copy(source.filePath(file), m_folder.filePath(file)), qPrintable(file));
        QVERIFY(QFile::setPermissions(m_folder.filePath(file), QFile::ReadOwner | QFile::WriteOwner));
    }
}

void tst_StateOfVersion01::theAccountIsRead()
{
    const Account expected{.id = accountId,
                           .name = u"Acme payments"_s,
                           .environment = Environment::Other,
                           .mode = AccountMode::Normal,
                           .baseUrl = QUrl(u"http://127.0.0.1:46027"_s),
                           .clientId = u"me"_s};
    AccountStore store(m_folder.filePath(u"accounts.json"_s), m_clock);
    QCOMPARE(store.notice(), QString());
    QCOMPARE(store.accounts(), QList{expected});
    // Written again, it still has the format that 0.1 reads.
    QCOMPARE(saveTo(store, store.accounts()), QString());
    QFile written(m_folder.filePath(u"accounts.json"_s));
    QFile original(QStringLiteral(STATE_FOLDER "/accounts.json"));
    QVERIFY(written.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), original.readAll());
}

void tst_StateOfVersion01::settingsAreRead()
{
    const Preferences preferences(m_folder.filePath(u"settings.ini"_s));
    QCOMPARE(preferences.lastUsedAccount(), accountId);
    QVERIFY(preferences.isDetailsPaneShown(accountId));
}

void tst_StateOfVersion01::seenTokensAreRemembered()
{
    EnvironmentConflictDetector detector;
    const EnvironmentConflictStore store(m_folder.filePath(u"labels.json"_s), detector, m_clock);
    QList<Account> accounts = AccountStore(m_folder.filePath(u"accounts.json"_s), m_clock).accounts();
    accounts.append({.id = u"new"_s,
                     .name = u"New"_s,
                     .environment = Environment::Production,
                     .baseUrl = QUrl(u"https://api.example.com"_s),
                     .clientId = u"other"_s});
    accounts.first().environment = Environment::Sandbox;
    detector.setAccounts(accounts);
    QVERIFY(!detector.warningFor(accountId));
    detector.observe(u"new"_s, {tokenOf(u"Token:00000005-0000-7000-8000-000000000005"_s)});
    const auto warning = detector.warningFor(accountId);
    QVERIFY(warning && warning->isConflict);
    QVERIFY(warning->kind == EnvironmentConflict::Kind::SameToken);
}

void tst_StateOfVersion01::theRecordOfChangesIsRead()
{
    Journal journal(m_folder.filePath(u"journal/%1.jsonl"_s.arg(accountId)), m_clock);
    QTRY_VERIFY(journal.isLoaded());
    QCOMPARE(journal.log().recordCount(), 8);
    QCOMPARE(journal.damagedLines(), 0);
    const QList<UnresolvedChange> unresolved = unresolvedChanges(journal);
    QCOMPARE(unresolved.size(), 1);
    QCOMPARE(unresolved.constFirst().name, u"lost answer"_s);
    QVERIFY(unresolved.constFirst().kind == UnresolvedChange::Kind::CreateUnknown);
    QCOMPARE(unresolved.constFirst().permissions, QStringList{u"VIEW"_s});
}

QTEST_GUILESS_MAIN(tst_StateOfVersion01)
#include "tst_stateofversion01.moc"
