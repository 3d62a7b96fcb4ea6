// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <chrono>

#include "tests/support/accountsharness.h"
#include "tests/support/scriptedserver.h"

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
        R"({"data":[{"id":"Token:1","name":"payout","permissions":["VIEW","MANAGE"],"clientId":"the-own-id",)"
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
    return {
        .name = u"Acme"_s, .environment = Environment::Sandbox, .baseUrl = url, .clientId = u"the-own-id"_s};
}

Account accountOfThisRun(const QUrl &url)
{
    Account account = accountAt(url);
    account.id = Account::runOnlyPrefix + originOf(url) + u":the-own-id"_s;
    return account;
}

} // namespace

/// An account that is changed, removed or signed out while it is open.
class tst_AccountLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherNameKeepsPageAndSelection();
    void anotherSecretSignsInAnew();
    void aRemovedAccountLeavesNoPreferences();
    void aSecretThatArrivesDuringARemovalIsShown();
    void anAccountOfThisRunLeavesNothing();
    void itsRecordGoesWithTheSignOut();

private:
    static void openPage(AccountsHarness &harness, const QString &id);
    static void submitNew(AccountsHarness &harness);
};

void tst_AccountLife::openPage(AccountsHarness &harness, const QString &id)
{
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QTableView>("tokenTable")->model()->rowCount() == 1, limitMs);
}

void tst_AccountLife::submitNew(AccountsHarness &harness)
{
    harness.window().page()->findChild<QAction *>(u"actionNewToken"_s)->trigger();
    QTRY_VERIFY(harness.shown<QWidget>("createDialog"));
    harness.shown<QLineEdit>("createName")->setText(u"new one"_s);
    harness.shown<QCheckBox>("permissionView")->setChecked(true);
    harness.shown<QAbstractButton>("createSubmit")->click();
}

void tst_AccountLife::anotherNameKeepsPageAndSelection()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, harness.add(accountAt(server.baseUrl()), "canary"));
    auto *table = harness.shown<QTableView>("tokenTable");
    table->selectRow(0);
    harness.window().actions().editAccount->trigger();
    QTRY_VERIFY(harness.shown<QLineEdit>("accountName"));
    harness.shown<QLineEdit>("accountName")->setText(u"Another name"_s);
    harness.shown<QAbstractButton>("accountSave")->click();
    QTRY_VERIFY(harness.window().windowTitle().contains(u"Another name"_s));
    QVERIFY(!harness.window().page()->isLoading());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    // Besides, the details pane may have read the selected token.
    QCOMPARE(server.allReceived().count("/tokens?"), 1);
}

void tst_AccountLife::anotherSecretSignsInAnew()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    openPage(harness, harness.add(accountAt(server.baseUrl()), "canary"));
    harness.window().actions().editAccount->trigger();
    QTRY_VERIFY(harness.shown<QLineEdit>("accountSecret"));
    harness.shown<QLineEdit>("accountSecret")->setText(u"another"_s);
    harness.shown<QAbstractButton>("accountSave")->click();
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("GET"), 2, limitMs);
    QVERIFY(server.allReceived().contains("Basic " + QByteArray("the-own-id:another").toBase64()));
}

void tst_AccountLife::aRemovedAccountLeavesNoPreferences()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    openPage(harness, id);
    harness.shown<QLineEdit>("filterName")->setText(u"pay"_s);
    harness.window().actions().removeAccount->trigger();
    QTRY_VERIFY(harness.shown<QAbstractButton>("confirmAccept"));
    harness.shown<QAbstractButton>("confirmAccept")->click();
    QTRY_VERIFY(harness.shown<QWidget>("welcomePage"));
    harness.restart();
    QCOMPARE(harness.preferences().filterState(id).name, QString());
    QVERIFY(!harness.anyFileHolds("accounts\\" + id.toUtf8()));
}

/// Asked and confirmed with nothing under way; while the keyring removes the secret, a token is created.
void tst_AccountLife::aSecretThatArrivesDuringARemovalIsShown()
{
    const Script list = answerOnce(onePage());
    // The list, the tokens of that name before the create, then the create, whose answer takes its time.
    Script slow{readRequest()};
    slow.append(drip(created(), 3ms));
    ScriptedServer server({list, list, slow, list});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    openPage(harness, id);
    harness.keyring().isWaiting = true;
    harness.window().actions().removeAccount->trigger();
    QTRY_VERIFY(harness.shown<QAbstractButton>("confirmAccept"));
    harness.shown<QAbstractButton>("confirmAccept")->click();
    submitNew(harness);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("POST"), 1, limitMs);
    harness.keyring().answer();
    QTRY_VERIFY(harness.repository().accounts().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QWidget>("secretDialog"), limitMs);
    QVERIFY(harness.window().page() != nullptr);
    // Kept or discarded, the account ends.
    harness.shown<QAbstractButton>("secretDiscard")->click();
    const auto buttons = harness.shown<QWidget>("secretDialog")->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == u"Discard it for good"_s)
            button->click();
    }
    QTRY_VERIFY(harness.shown<QWidget>("welcomePage"));
}

void tst_AccountLife::anAccountOfThisRunLeavesNothing()
{
    ScriptedServer server({answerOnce(onePage())});
    AccountsHarness harness;
    const Account account = accountOfThisRun(server.baseUrl());
    harness.accounts().openForThisRun(account, Secret("canary"));
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QTableView>("tokenTable")->model()->rowCount() == 1, limitMs);
    harness.shown<QLineEdit>("filterName")->setText(u"pay"_s);
    harness.window().actions().signOut->trigger();
    QVERIFY(harness.shown<QWidget>("welcomePage"));
    harness.restart();
    QVERIFY(!harness.anyFileHolds("the-own-id"));
    QVERIFY(!harness.anyFileHolds(QByteArray::number(server.port())));
}

void tst_AccountLife::itsRecordGoesWithTheSignOut()
{
    const Script list = answerOnce(onePage());
    // The list, the tokens of that name before the create, a create that is refused.
    ScriptedServer server(
        {list, list, answerOnce(httpAnswer(400, R"({"status":400,"code":"INVALID_INPUT","message":"no"})")),
         list});
    AccountsHarness harness;
    const Account account = accountOfThisRun(server.baseUrl());
    harness.accounts().openForThisRun(account, Secret("canary"));
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QTableView>("tokenTable")->model()->rowCount() == 1, limitMs);
    submitNew(harness);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("POST"), 1, limitMs);
    QTRY_VERIFY_WITH_TIMEOUT(!harness.window().page()->isChanging(), limitMs);
    const QDir records(harness.folder() + u"/journal"_s);
    QTRY_COMPARE(records.entryList(QDir::Files).size(), 1);
    harness.shown<QAbstractButton>("createCancel")->click();
    harness.window().actions().signOut->trigger();
    QTRY_COMPARE(records.entryList(QDir::Files).size(), 0);
}

QTEST_MAIN(tst_AccountLife)
#include "tst_accountlife.moc"
