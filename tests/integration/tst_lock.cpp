// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <atomic>
#include <chrono>

#include "app/errors/errortext.h"
#include "tests/support/accountsharness.h"
#include "tests/support/scriptedserver.h"
#include "ui/secrets/secretdialog.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;
using namespace std::chrono_literals;

namespace {

constexpr int limitMs = 30000;

QByteArray onePage()
{
    return httpAnswer(
        200,
        R"({"data":[{"id":"Token:1","name":"payout","permissions":["VIEW","MANAGE"],"clientId":"c1",)"
        R"("createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"}],"hasMore":false})"_ba);
}

QByteArray created()
{
    return httpAnswer(
        201,
        R"({"id":"Token:2","name":"new one","permissions":["VIEW"],"clientId":"c2","clientSecret":"the-new-secret",)"
        R"("createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"})"_ba);
}

Account accountAt(const QUrl &url)
{
    return {.name = u"Acme"_s, .environment = Environment::Sandbox, .baseUrl = url, .clientId = u"me"_s};
}

/// Lists the same page whenever it is asked, and answers the first delete when the test says so.
class DeleteServer final
{
    Q_DISABLE_COPY_MOVE(DeleteServer)

public:
    explicit DeleteServer(const QByteArray &page)
        : m_server([this, page](ServedConnection &connection, qsizetype) {
              QByteArray head;
              if (!connection.readHead(&head))
                  return;
              const bool isDelete = head.startsWith("DELETE ");
              m_deletes += isDelete ? 1 : 0;
              while (isDelete && !m_mayAnswer && connection.pause(5ms)) {
              }
              (void)connection.write(isDelete ? httpAnswer(204, {}) : page);
          })
    {}

    [[nodiscard]] QUrl baseUrl() const { return m_server.baseUrl(); }
    [[nodiscard]] int deletes() const { return m_deletes; }
    void answerDeletes() { m_mayAnswer = true; }

private:
    std::atomic<int> m_deletes = 0;
    std::atomic<bool> m_mayAnswer = false;
    ConnectionServer m_server;
};

} // namespace

/// What a lock hides, forgets, awaits and holds.
class tst_Lock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownAndNothingIsAsked();
    void unlockingReadsTheCredentialAgainAndTheList();
    void aSecretOfThisRunIsAskedForAgain();
    void aCreateUnderWayIsAwaitedAndItsSecretHeld();
    void anOpenSecretIsHiddenAndComesBackMasked();
    void whatWasTypedComesBack();
    void theKeysWorkInADialogToo();
    void theWindowStaysWhileASecretIsHeld();
    void theWelcomePageLocksEveryAccount();
    void aMenuCloses();
    void aHalfTypedAccountComesBack();
    void nothingSignsInBehindTheLock();
    void theLockedPageSaysWhatProtects();
    void aNoticeWaitsForTheUnlock();
    void aDeletionPausesAndAsks_data();
    void aDeletionPausesAndAsks();

private:
    void openPage(AccountsHarness &harness, const ScriptedServer &server);
    void submitNew(AccountsHarness &harness);
};

void tst_Lock::openPage(AccountsHarness &harness, const ScriptedServer &server)
{
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QTableView>("tokenTable")->model()->rowCount() == 1, limitMs);
}

void tst_Lock::submitNew(AccountsHarness &harness)
{
    harness.window().page()->findChild<QAction *>(u"actionNewToken"_s)->trigger();
    QTRY_VERIFY(harness.shown<QWidget>("createDialog"));
    harness.shown<QLineEdit>("createName")->setText(u"new one"_s);
    harness.shown<QCheckBox>("permissionView")->setChecked(true);
    harness.shown<QAbstractButton>("createSubmit")->click();
}

void tst_Lock::nothingIsShownAndNothingIsAsked()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, server);
    AccountPage *page = harness.window().page();
    QTRY_VERIFY_WITH_TIMEOUT(!page->isLoading(), limitMs);
    const auto before = server.received().size();
    harness.accounts().lock(u"Locked by the test."_s);

    QVERIFY(harness.accounts().isLocked());
    QVERIFY(harness.window().page() == nullptr);
    QVERIFY(!harness.window().windowTitle().contains(u"Acme"_s));
    QCOMPARE(page->findChild<QTableView *>(u"tokenTable"_s)->model()->rowCount(), 0);
    QVERIFY(!harness.shown<QWidget>("tokenTable"));
    QVERIFY(harness.shown<QAbstractButton>("unlockButton"));
    // Even asked to, the page has nothing to ask with.
    page->findChild<QAction *>(u"actionRefresh"_s)->trigger();
    QTRY_VERIFY(!page->isLoading());
    QCOMPARE(server.received().size(), before);
}

void tst_Lock::unlockingReadsTheCredentialAgainAndTheList()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, server);
    harness.accounts().lock(u"Locked by the test."_s);
    harness.shown<QAbstractButton>("unlockButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QTableView>("tokenTable") &&
                                 harness.shown<QTableView>("tokenTable")->model()->rowCount() == 1,
                             limitMs);
    QVERIFY(harness.window().windowTitle().contains(u"Acme"_s));
}

void tst_Lock::aSecretOfThisRunIsAskedForAgain()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    Account account = accountAt(server.baseUrl());
    account.id = u"run:here:me"_s;
    harness.accounts().openForThisRun(account, Secret("canary"_ba));
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QTableView>("tokenTable")->model()->rowCount() == 1, limitMs);
    QVERIFY(!harness.shown<QWidget>("signInDialog"));
    harness.accounts().lock(u"Locked by the test."_s);
    harness.accounts().unlock();
    QTRY_VERIFY(harness.shown<QWidget>("signInDialog"));
}

void tst_Lock::aCreateUnderWayIsAwaitedAndItsSecretHeld()
{
    // The list, the tokens of that name before the create, then the create, whose answer takes its time.
    const Script list = answerOnce(onePage());
    Script slow{readRequest()};
    slow.append(drip(created(), 3ms));
    ScriptedServer server({list, list, slow, list});
    AccountsHarness harness;
    openPage(harness, server);
    AccountPage *page = harness.window().page();
    submitNew(harness);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("POST"), 1, limitMs);
    harness.accounts().lock(u"Locked by the test."_s);
    QVERIFY(page->isChanging());
    QVERIFY(!harness.shown<QWidget>("createDialog"));

    QTRY_VERIFY_WITH_TIMEOUT(!page->isChanging(), limitMs);
    QVERIFY(!harness.shown<QWidget>("secretDialog"));
    QVERIFY(!page->canClose());
    harness.accounts().unlock();
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<SecretDialog>("secretDialog"), limitMs);
    QCOMPARE(harness.shown<SecretDialog>("secretDialog")->secret().bytes(), QByteArrayView("the-new-secret"));
    QCOMPARE(server.requestCount("POST"), 1);
    QVERIFY(!harness.shown<QWidget>("createDialog"));
}

void tst_Lock::anOpenSecretIsHiddenAndComesBackMasked()
{
    const Script list = answerOnce(onePage());
    // The list, the tokens of that name before the create, the create.
    ScriptedServer server({list, list, answerOnce(created()), list});
    AccountsHarness harness;
    openPage(harness, server);
    submitNew(harness);
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<SecretDialog>("secretDialog"), limitMs);
    harness.shown<QAbstractButton>("secretReveal")->click();
    QVERIFY(harness.shown<QWidget>("secretField")->accessibleName().contains(u"shown"_s));
    harness.accounts().lock(u"Locked by the test."_s);
    QVERIFY(!harness.shown<QWidget>("secretDialog"));
    harness.accounts().unlock();
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<SecretDialog>("secretDialog"), limitMs);
    QVERIFY(harness.shown<QWidget>("secretField")->accessibleName().contains(u"hidden"_s));
    QCOMPARE(harness.shown<SecretDialog>("secretDialog")->secret().bytes(), QByteArrayView("the-new-secret"));
}

void tst_Lock::whatWasTypedComesBack()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, server);
    harness.window().page()->findChild<QAction *>(u"actionNewToken"_s)->trigger();
    QTRY_VERIFY(harness.shown<QWidget>("createDialog"));
    harness.shown<QLineEdit>("createName")->setText(u"half typed"_s);
    harness.accounts().lock(u"Locked by the test."_s);
    QVERIFY(!harness.shown<QWidget>("createDialog"));
    harness.accounts().unlock();
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QLineEdit>("createName"), limitMs);
    QCOMPARE(harness.shown<QLineEdit>("createName")->text(), u"half typed"_s);
}

void tst_Lock::theKeysWorkInADialogToo()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, server);
    harness.window().page()->findChild<QAction *>(u"actionNewToken"_s)->trigger();
    QTRY_VERIFY(harness.shown<QLineEdit>("createName"));
    QTest::keyClick(harness.shown<QLineEdit>("createName"), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(harness.accounts().isLocked());
}

void tst_Lock::theWindowStaysWhileASecretIsHeld()
{
    const Script list = answerOnce(onePage());
    // The list, the tokens of that name before the create, the create.
    ScriptedServer server({list, list, answerOnce(created()), list});
    AccountsHarness harness;
    openPage(harness, server);
    submitNew(harness);
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<SecretDialog>("secretDialog"), limitMs);
    harness.accounts().lock(u"Locked by the test."_s);
    QVERIFY(!harness.window().close());
    QVERIFY(harness.accounts().isLocked());
    QVERIFY(harness.shown<QAbstractButton>("unlockButton"));
}

void tst_Lock::theWelcomePageLocksEveryAccount()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, server);
    AccountPage *page = harness.window().page();
    harness.window().actions().showWelcome->trigger();
    QVERIFY(harness.shown<QWidget>("welcomePage"));
    const auto before = server.received().size();
    QTest::keyClick(&harness.window(), Qt::Key_L, Qt::ControlModifier);

    QVERIFY(harness.accounts().isLocked());
    QVERIFY(harness.shown<QAbstractButton>("unlockButton"));
    // The account that was not shown has neither rows nor a credential.
    QCOMPARE(page->findChild<QTableView *>(u"tokenTable"_s)->model()->rowCount(), 0);
    page->findChild<QAction *>(u"actionRefresh"_s)->trigger();
    QTRY_VERIFY(!page->isLoading());
    QCOMPARE(server.received().size(), before);
    harness.shown<QAbstractButton>("unlockButton")->click();
    QVERIFY(harness.shown<QWidget>("welcomePage"));
}

void tst_Lock::aMenuCloses()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, server);
    auto *menu = harness.window().page()->findChild<QMenu *>(u"accountMenu"_s);
    menu->popup(harness.window().mapToGlobal(QPoint(50, 50)));
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(harness.accounts().isLocked());
    QVERIFY(!menu->isVisible());
    QVERIFY(!QApplication::activePopupWidget());
}

void tst_Lock::aHalfTypedAccountComesBack()
{
    AccountsHarness harness;
    harness.accounts().openLastUsed();
    harness.window().actions().addAccount->trigger();
    QTRY_VERIFY(harness.shown<QLineEdit>("accountSecret"));
    harness.shown<QLineEdit>("accountName")->setText(u"half typed"_s);
    harness.shown<QLineEdit>("accountSecret")->setText(u"canary"_s);
    QTest::keyClick(harness.shown<QLineEdit>("accountName"), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(harness.accounts().isLocked());
    QVERIFY(!harness.shown<QWidget>("accountDialog"));
    harness.accounts().unlock();
    QVERIFY(harness.shown<QWidget>("accountDialog"));
    QCOMPARE(harness.shown<QLineEdit>("accountName")->text(), u"half typed"_s);
    QCOMPARE(harness.shown<QLineEdit>("accountSecret")->text(), u"canary"_s);
}

/// The secret is being saved in the keyring while the screen locks.
void tst_Lock::nothingSignsInBehindTheLock()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    harness.keyring().failure = CredentialError{.failure = CredentialFailure::Locked};
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY(harness.shown<QWidget>("signInDialog"));
    harness.keyring().failure.reset();
    harness.keyring().isWaiting = true;
    harness.shown<QLineEdit>("signInSecret")->setText(u"canary"_s);
    harness.shown<QAbstractButton>("signInSubmit")->click();
    QTRY_VERIFY(harness.keyring().isAsked());
    harness.accounts().lock(u"Locked by the test."_s);
    harness.keyring().answer();
    // The repository has nothing left to do when it answers this.
    bool isOver = false;
    QObject context;
    harness.repository().credential(*harness.repository().find(id), &context,
                                    [&isOver](const CredentialAnswer &) { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(harness.shown<QAbstractButton>("unlockButton"));
    QVERIFY(!harness.shown<QWidget>("signInDialog"));
    QCOMPARE(server.received().size(), 0);
    harness.accounts().unlock();
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QTableView>("tokenTable") &&
                                 harness.shown<QTableView>("tokenTable")->model()->rowCount() == 1,
                             limitMs);
}

void tst_Lock::theLockedPageSaysWhatProtects()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, server);
    harness.accounts().lock(u"Locked by the test."_s);
    QVERIFY(harness.saysSomewhere(u"without a password while your keyring is open"_s));
    harness.accounts().unlock();
    Account account = accountAt(server.baseUrl());
    account.id = u"run:here:me"_s;
    harness.accounts().openForThisRun(account, Secret("canary"_ba));
    harness.accounts().lock(u"Locked by the test."_s);
    QVERIFY(harness.saysSomewhere(u"Asks for the client secret again"_s));
    QVERIFY(!harness.saysSomewhere(u"without a password"_s));
}

/// What ends behind the lock, such as the save of an account, is told after it.
void tst_Lock::aNoticeWaitsForTheUnlock()
{
    AccountsHarness harness;
    harness.accounts().openLastUsed();
    harness.accounts().lock(u"Locked by the test."_s);
    harness.window().showNotice({.title = u"The account was saved"_s, .message = u"Acme"_s});
    QTRY_VERIFY(!harness.shown<QWidget>("noticeDialog"));
    harness.accounts().unlock();
    QVERIFY(harness.shown<QWidget>("noticeDialog"));
}

void tst_Lock::aDeletionPausesAndAsks_data()
{
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<int>("deletes");
    QTest::newRow("go on") << true << 3;
    QTest::newRow("stop") << false << 1;
}

void tst_Lock::aDeletionPausesAndAsks()
{
    QFETCH(const bool, goesOn);
    QFETCH(const int, deletes);
    QByteArray rows;
    for (int number = 1; number <= 3; ++number)
        rows += QByteArray(number > 1 ? "," : "") + R"({"id":"Token:)" + QByteArray::number(number) +
                R"(","name":"payout","permissions":["VIEW"],"clientId":"c)" + QByteArray::number(number) +
                R"(","createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"})";
    rows += R"(,{"id":"Token:9","name":"own","permissions":["VIEW","MANAGE"],"clientId":"me",)"
            R"("createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"})";
    const QByteArray page = httpAnswer(200, R"({"data":[)" + rows + R"(],"hasMore":false})");
    DeleteServer server(page);
    AccountsHarness harness;
    QVERIFY(harness.accounts().open(harness.add(accountAt(server.baseUrl()), "canary")));
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QTableView>("tokenTable")->model()->rowCount() == 4, limitMs);
    auto *table = harness.shown<QTableView>("tokenTable");
    for (int row = 0; row < 3; ++row)
        QTest::mouseClick(table->verticalHeader()->viewport(), Qt::LeftButton, {},
                          {10, table->rowViewportPosition(row) + 5});
    harness.window().page()->findChild<QAction *>(u"actionDelete"_s)->trigger();
    QTRY_VERIFY(harness.shown<QAbstractButton>("deleteSubmit"));
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QAbstractButton>("deleteSubmit")->isEnabled(), limitMs);
    harness.shown<QAbstractButton>("deleteSubmit")->click();
    QTRY_COMPARE_WITH_TIMEOUT(server.deletes(), 1, limitMs);
    AccountPage *shown = harness.window().page();
    harness.accounts().lock(u"Locked by the test."_s);
    QVERIFY(shown->isChanging());
    server.answerDeletes();
    QTRY_VERIFY_WITH_TIMEOUT(harness.saysSomewhere(u"1 of 3"_s), limitMs);
    QVERIFY(!shown->canClose());
    QCOMPARE(server.deletes(), 1);
    harness.accounts().unlock();
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QAbstractButton>("confirmAccept"), limitMs);
    QVERIFY(harness.saysSomewhere(u"1 of 3"_s));
    harness.shown<QAbstractButton>(goesOn ? "confirmAccept" : "confirmCancel")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown->canClose(), limitMs);
    QCOMPARE(server.deletes(), deletes);
}

QTEST_MAIN(tst_Lock)
#include "tst_lock.moc"
