// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "tests/support/accountsharness.h"
#include "tests/support/scriptedserver.h"
#include "ui/review/tokensearches.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

constexpr int limitMs = 30000;

QByteArray pageOf(const QByteArray &permissions, const QByteArray &clientId = "me")
{
    return httpAnswer(
        200,
        R"({"data":[{"id":"Token:1","name":"payout","permissions":)" + permissions + R"(,"clientId":")" +
            clientId +
            R"(","createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"}],"hasMore":false})");
}

QByteArray refusal(int status, const QByteArray &code)
{
    return httpAnswer(status, R"({"status":)" + QByteArray::number(status) + R"(,"code":")" + code +
                                  R"(","message":"no"})");
}

Account accountAt(const QUrl &url, const QString &name = u"Acme"_s)
{
    return {.name = name, .environment = Environment::Sandbox, .baseUrl = url, .clientId = u"me"_s};
}

} // namespace

/// Signing in when it does not go smoothly, and what the own rights and the label do to the page.
class tst_SignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyringThatCannotKeepOffersThisSessionOnly();
    void aKeyringThatCannotGiveIsExplainedAndTheSecretAskedFor();
    void refusedCredentialsKeepTheRowsAndAskAgain();
    void withoutManageChangesAreOffWithTheReason();
    void aReadOnlyAccountOffersNoChange();
    void theSameTokenUnderTwoLabelsWarnsOnBoth();
    void signingOutForgetsTheSecretOfThisRun();
    void filtersBelongToTheirAccount();
    void signingInAnewAsksAgainForWhatWasUnderWay();
    void choosingTwiceAsksOnce();
    void waitingForTheKeyringCanBeCancelled();
    void aLookUpEndsWhenAnotherAccountIsShown();
    void aPersonIsAskedAlsoWhileAQuietSignInIsUnderWay();
    void aQuietSignInLeavesThePersonsOwnAlone();
    void aMissingCaFileLeavesTheAccountEditable();
    void aKeptFilterAsksNothingBeforeTheSignIn();
    void aKeptFilterDoesNotHideTheOwnRights();

private:
    static int rows(const AccountsHarness &harness);
};

int tst_SignIn::rows(const AccountsHarness &harness)
{
    const auto *table = harness.shown<QTableView>("tokenTable");
    return table ? table->model()->rowCount() : -1;
}

void tst_SignIn::aKeyringThatCannotKeepOffersThisSessionOnly()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    harness.keyring().failure = CredentialError{.failure = CredentialFailure::Absent};
    harness.window().actions().addAccount->trigger();
    QTRY_VERIFY(harness.shown<QWidget>("accountDialog"));
    harness.shown<QLineEdit>("accountName")->setText(u"Acme"_s);
    harness.shown<QComboBox>("accountUrl")->setEditText(server.baseUrl().toString());
    harness.shown<QLineEdit>("accountClientId")->setText(u"me"_s);
    harness.shown<QLineEdit>("accountSecret")->setText(u"canary-in-this-run"_s);
    auto *environment = harness.shown<QComboBox>("accountEnvironment");
    environment->setCurrentIndex(environment->findText(u"SANDBOX"_s));
    Q_EMIT environment->activated(environment->currentIndex());
    QTRY_VERIFY(harness.shown<QAbstractButton>("accountSave")->isEnabled());
    harness.shown<QAbstractButton>("accountSave")->click();

    QTRY_VERIFY(harness.shown<QAbstractButton>("accountThisRunOnly"));
    QVERIFY(harness.repository().accounts().isEmpty());
    QCOMPARE(harness.shown<QLineEdit>("accountName")->text(), u"Acme"_s);
    harness.shown<QAbstractButton>("accountThisRunOnly")->click();
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QVERIFY(!harness.anyFileHolds("canary-in-this-run"));
    QVERIFY(harness.anyFileHolds("Acme"));
}

void tst_SignIn::aKeyringThatCannotGiveIsExplainedAndTheSecretAskedFor()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    harness.keyring().failure = CredentialError{.failure = CredentialFailure::Locked};
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY(harness.shown<QWidget>("signInDialog"));
    QVERIFY(harness.saysSomewhere(u"locked"_s));
    harness.shown<QLineEdit>("signInSecret")->setText(u"canary"_s);
    harness.shown<QAbstractButton>("signInSubmit")->click();
    // It was to be kept, and cannot be: that is said again, and doing without is possible.
    QTRY_VERIFY(harness.shown<QLineEdit>("signInSecret") &&
                harness.shown<QLineEdit>("signInSecret")->text().isEmpty());
    harness.shown<QAbstractButton>("signInKeep")->setChecked(false);
    harness.shown<QLineEdit>("signInSecret")->setText(u"canary"_s);
    harness.shown<QAbstractButton>("signInSubmit")->click();
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
}

void tst_SignIn::refusedCredentialsKeepTheRowsAndAskAgain()
{
    const Script page = answerOnce(pageOf(R"(["VIEW","MANAGE"])"));
    ScriptedServer server({page, answerOnce(refusal(401, "UNAUTHORIZED")), page});
    AccountsHarness harness;
    QVERIFY(harness.accounts().open(harness.add(accountAt(server.baseUrl()), "canary")));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    harness.window().page()->findChild<QAction *>(u"actionRefresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(harness.saysSomewhere(u"refuses your credentials"_s), limitMs);
    QCOMPARE(rows(harness), 1);
    // No prompt by itself, and no second try.
    QVERIFY(!harness.shown<QWidget>("signInDialog"));
    QCOMPARE(server.requestCount("GET"), 2);
    harness.shown<QAbstractButton>("errorAction")->click();
    QTRY_VERIFY(harness.shown<QWidget>("signInDialog"));
    harness.shown<QLineEdit>("signInSecret")->setText(u"the right one"_s);
    harness.shown<QAbstractButton>("signInSubmit")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!harness.saysSomewhere(u"refuses your credentials"_s), limitMs);
    QCOMPARE(rows(harness), 1);
}

void tst_SignIn::withoutManageChangesAreOffWithTheReason()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW"])"))});
    AccountsHarness harness;
    QVERIFY(harness.accounts().open(harness.add(accountAt(server.baseUrl()), "canary")));
    QTRY_VERIFY_WITH_TIMEOUT(harness.saysSomewhere(u"may only view"_s), limitMs);
    QTRY_VERIFY(!harness.shown<QAbstractButton>("tokenNew")->isEnabled());
    QVERIFY(harness.saysSomewhere(u"may not manage tokens"_s));
    harness.shown<QTableView>("tokenTable")->selectRow(0);
    QVERIFY(!harness.shown<QAbstractButton>("tokenDelete")->isEnabled());
}

void tst_SignIn::aReadOnlyAccountOffersNoChange()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    Account account = accountAt(server.baseUrl());
    account.mode = AccountMode::ReadOnly;
    QVERIFY(harness.accounts().open(harness.add(account, "canary")));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QVERIFY(!harness.shown<QAbstractButton>("tokenNew"));
    QVERIFY(!harness.shown<QAbstractButton>("tokenDelete"));
    QVERIFY(harness.saysSomewhere(u"read-only"_s));
    harness.shown<QTableView>("tokenTable")->selectRow(0);
    QTest::keyClick(harness.shown<QTableView>("tokenTable"), Qt::Key_Delete);
    QTest::keyClick(&harness.window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!harness.shown<QWidget>("deleteDialog"));
    QVERIFY(!harness.shown<QWidget>("createDialog"));
}

void tst_SignIn::theSameTokenUnderTwoLabelsWarnsOnBoth()
{
    const Script page = answerOnce(pageOf(R"(["VIEW","MANAGE"])", "somebody"));
    ScriptedServer server({page});
    AccountsHarness harness;
    Account production = accountAt(server.baseUrl(), u"Live"_s);
    production.environment = Environment::Production;
    Account sandbox = accountAt(server.baseUrl(), u"Play"_s);
    sandbox.clientId = u"other"_s;
    const QString first = harness.add(production, "canary");
    const QString second = harness.add(sandbox, "canary");
    QVERIFY(harness.accounts().open(first));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QVERIFY(!harness.shown<QWidget>("notice0"));
    QVERIFY(harness.accounts().open(second));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QTRY_VERIFY(harness.shown<QWidget>("notice0"));
    QVERIFY(harness.saysSomewhere(u"Live"_s));
    QVERIFY(harness.accounts().open(first));
    QTRY_VERIFY(harness.shown<QWidget>("notice0"));
    QVERIFY(harness.saysSomewhere(u"Play"_s));
}

void tst_SignIn::signingOutForgetsTheSecretOfThisRun()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    Account account = accountAt(server.baseUrl());
    account.id = u"run:here:me"_s;
    harness.accounts().openForThisRun(account, Secret("canary"_ba));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QVERIFY(harness.repository().isThisRunOnly(account));
    harness.window().actions().signOut->trigger();
    QVERIFY(harness.window().page() == nullptr);
    QVERIFY(!harness.repository().isThisRunOnly(account));
    QVERIFY(harness.shown<QWidget>("welcomePage"));
}

void tst_SignIn::filtersBelongToTheirAccount()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    const QString first = harness.add(accountAt(server.baseUrl(), u"One"_s), "canary");
    Account other = accountAt(server.baseUrl(), u"Two"_s);
    other.clientId = u"other"_s;
    const QString second = harness.add(other, "canary");
    QVERIFY(harness.accounts().open(first));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    harness.shown<QLineEdit>("filterName")->setText(u"pay"_s);
    QVERIFY(harness.accounts().open(second));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QCOMPARE(harness.shown<QLineEdit>("filterName")->text(), QString());
    // A new start would begin with what was kept.
    QCOMPARE(harness.preferences().filterState(first).name, u"pay"_s);
    QCOMPARE(harness.preferences().filterState(second).name, QString());
    QVERIFY(harness.accounts().open(first));
    QCOMPARE(harness.shown<QLineEdit>("filterName")->text(), u"pay"_s);
}

/// A second start may hand the same account over while its list is being read.
void tst_SignIn::signingInAnewAsksAgainForWhatWasUnderWay()
{
    ScriptedServer server({{readRequest(), hold()}, answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    Account account = accountAt(server.baseUrl());
    account.id = u"run:test"_s;
    harness.accounts().openForThisRun(account, Secret("first"));
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("GET"), 1, limitMs);
    QVERIFY(harness.window().page()->isLoading());
    harness.accounts().openForThisRun(account, Secret("second"));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QVERIFY(!harness.shown<QLabel>("errorBanner"));
}

/// Ctrl+1 twice over a keyring that stays locked.
void tst_SignIn::choosingTwiceAsksOnce()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    harness.keyring().isWaiting = true;
    harness.keyring().failure = CredentialError{.failure = CredentialFailure::Locked};
    QVERIFY(harness.accounts().open(id));
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY(harness.keyring().isAsked());
    harness.keyring().answer();
    QTRY_VERIFY(harness.shown<QLineEdit>("signInSecret"));
    harness.shown<QLineEdit>("signInSecret")->setText(u"typed"_s);
    bool isOver = false;
    QObject context;
    harness.repository().credential(*harness.repository().find(id), &context,
                                    [&isOver](const CredentialAnswer &) { isOver = true; });
    QTRY_VERIFY(isOver);
    // A second answer neither closes the dialog nor empties it.
    QVERIFY(harness.shown<QLineEdit>("signInSecret"));
    QCOMPARE(harness.shown<QLineEdit>("signInSecret")->text(), u"typed"_s);
    harness.shown<QAbstractButton>("signInKeep")->setChecked(false);
    harness.shown<QAbstractButton>("signInSubmit")->click();
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
}

void tst_SignIn::waitingForTheKeyringCanBeCancelled()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    harness.keyring().isWaiting = true;
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY(harness.shown<QWidget>("waitDialog"));
    QVERIFY(harness.saysSomewhere(u"Waiting for the keyring"_s));
    harness.shown<QAbstractButton>("waitCancel")->click();
    QVERIFY(harness.shown<QWidget>("welcomePage"));
    harness.keyring().answer();
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QVERIFY(!harness.shown<QWidget>("waitDialog"));
    QCOMPARE(server.requestCount("GET"), 1);
}

/// Otherwise its dialog opens over the other account, and Cancel there leads out of the other account.
void tst_SignIn::aLookUpEndsWhenAnotherAccountIsShown()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    const QString first = harness.add(accountAt(server.baseUrl(), u"One"_s), "canary");
    harness.keyring().isWaiting = true;
    harness.keyring().failure = CredentialError{.failure = CredentialFailure::Locked};
    QVERIFY(harness.accounts().open(first));
    QTRY_VERIFY(harness.keyring().isAsked());
    Account second = accountAt(server.baseUrl(), u"Two"_s);
    second.id = u"run:two"_s;
    harness.accounts().openForThisRun(second, Secret("canary"));
    harness.keyring().answer();
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    QVERIFY(!harness.shown<QWidget>("signInDialog"));
    // Asked for, and given up: only the first account ends.
    QVERIFY(harness.accounts().open(first));
    QTRY_VERIFY(harness.shown<QWidget>("signInDialog"));
    harness.shown<QAbstractButton>("signInCancel")->click();
    QVERIFY(harness.shown<QWidget>("welcomePage"));
    QVERIFY(harness.accounts().open(second.id));
    QCOMPARE(rows(harness), 1);
}

void tst_SignIn::aPersonIsAskedAlsoWhileAQuietSignInIsUnderWay()
{
    const ScriptedServer server({});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    harness.keyring().isWaiting = true;
    Q_EMIT harness.window().searches().signInRequested(id, true);
    QTRY_VERIFY(harness.keyring().isAsked());
    QVERIFY(harness.accounts().open(id));
    harness.keyring().failure = CredentialError{.failure = CredentialFailure::NotFound};
    harness.keyring().answer();
    QTRY_VERIFY(harness.shown<QWidget>("signInDialog"));
}

void tst_SignIn::aQuietSignInLeavesThePersonsOwnAlone()
{
    const ScriptedServer server({});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    harness.keyring().failure = CredentialError{.failure = CredentialFailure::NotFound};
    harness.keyring().isWaiting = true;
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY(harness.keyring().isAsked());
    Q_EMIT harness.window().searches().signInRequested(id, true);
    harness.keyring().answer();
    QTRY_VERIFY(harness.shown<QWidget>("signInDialog"));
    Q_EMIT harness.window().searches().signInRequested(id, true);
    QVERIFY(harness.shown<QWidget>("signInDialog"));
}

void tst_SignIn::aMissingCaFileLeavesTheAccountEditable()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    Account account = accountAt(server.baseUrl());
    account.caFile = harness.folder() + u"/gone.pem"_s;
    QVERIFY(harness.accounts().open(harness.add(account, "canary")));
    QTRY_VERIFY(harness.saysSomewhere(u"The CA file cannot be used"_s));
    QVERIFY(!harness.shown<QWidget>("signInDialog"));
    QCOMPARE(server.received().size(), 0);
    QVERIFY(harness.window().actions().removeAccount->isEnabled());
    harness.window().actions().editAccount->trigger();
    QTRY_VERIFY(harness.shown<QWidget>("accountDialog"));
}

void tst_SignIn::aKeptFilterAsksNothingBeforeTheSignIn()
{
    ScriptedServer server({answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    harness.preferences().setFilterState(id, {.name = u"pay"_s});
    harness.keyring().isWaiting = true;
    QVERIFY(harness.accounts().open(id));
    QVERIFY(!harness.window().page()->isLoading());
    QTRY_VERIFY(harness.shown<QWidget>("waitDialog"));
    QVERIFY(!harness.shown<QLabel>("errorBanner"));
    harness.keyring().answer();
    QTRY_VERIFY_WITH_TIMEOUT(rows(harness) == 1, limitMs);
    // The search for the own token may follow.
    const QByteArray received = server.allReceived();
    QVERIFY2(received.startsWith("GET /v1/tokens?name=pay&") && received.count("name=pay") == 1,
             received.constData());
}

void tst_SignIn::aKeptFilterDoesNotHideTheOwnRights()
{
    // First the filtered list, then the search for the own token.
    ScriptedServer server({answerOnce(httpAnswer(200, R"({"data":[],"hasMore":false})")),
                           answerOnce(pageOf(R"(["VIEW","MANAGE"])"))});
    AccountsHarness harness;
    const QString id = harness.add(accountAt(server.baseUrl()), "canary");
    harness.preferences().setFilterState(id, {.name = u"another"_s});
    QVERIFY(harness.accounts().open(id));
    QTRY_VERIFY_WITH_TIMEOUT(harness.saysSomewhere(u"may view and manage"_s), limitMs);
}

QTEST_MAIN(tst_SignIn)
#include "tst_signin.moc"
