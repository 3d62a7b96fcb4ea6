// SPDX-License-Identifier: Apache-2.0
// A token is looked for in several accounts, in the real window over real HTTP.
#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/support/accountsharness.h"
#include "tests/support/scriptedserver.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

constexpr int patienceMs = 30000;
const QByteArray clientId = "01947d22a3b4c5d6e7f8091a2b3c10df";
const QString secret = u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s;

/// A whole list: the own token, and another one.
Script listWith(const QByteArray &otherClientId)
{
    const auto token = [](const QByteArray &id, const QByteArray &name, const QByteArray &client) {
        return R"({"id":"Token:)" + id + R"(","name":")" + name +
               R"(","permissions":["VIEW","TRANSACT","MANAGE"],"clientId":")" + client +
               R"(","createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z"})";
    };
    return answerOnce(httpAnswer(200, R"({"data":[)" + token("1", "own", "me") + ',' +
                                          token("2", "payout worker", otherClientId) +
                                          R"(],"hasMore":false})"));
}

Account accountAt(const QUrl &url, const QString &name, const QString &client = u"me"_s)
{
    return {.name = name, .environment = Environment::Sandbox, .baseUrl = url, .clientId = client};
}

void openDialog(AccountsHarness &harness)
{
    harness.window().actions().whichToken->trigger();
    QTRY_VERIFY(harness.shown<QWidget>("leakDialog"));
}

void look(AccountsHarness &harness, const QString &text)
{
    harness.shown<QPlainTextEdit>("leakText")->setPlainText(text);
    harness.shown<QAbstractButton>("leakLook")->click();
}

QString result(AccountsHarness &harness)
{
    const auto *label = harness.shown<QLabel>("leakResult");
    return label ? label->text() : QString();
}

} // namespace

class tst_WhichToken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOthersAreLookedThroughOnRequest();
    void aFailedOneIsSignedInToWithAQuestion();
    void theLeakedTokenIsRotatedAtOnce();
    void theTokenIsDeletedInItsOwnAccount();
    void aLockForgetsWhatWasFound();
    void theWelcomePageSearchesEveryAccount();
    void nothingOfTheTextIsSent();
};

void tst_WhichToken::theOthersAreLookedThroughOnRequest()
{
    const ScriptedServer first({listWith("other")});
    const ScriptedServer second({listWith(clientId)});
    const ScriptedServer third({answerOnce(httpAnswer(401, R"({"code":"UNAUTHORIZED","message":"no"})"))});
    AccountsHarness harness;
    const QString opened = harness.add(accountAt(first.baseUrl(), u"First"_s), "canary");
    harness.add(accountAt(second.baseUrl(), u"Second"_s), "canary");
    harness.add(accountAt(third.baseUrl(), u"Refused"_s), "canary");
    Account broken = accountAt(QUrl(u"https://api.example.com"_s), u"Without a CA file"_s, u"x"_s);
    broken.caFile = u"/nonexistent/ca.pem"_s;
    harness.add(broken, "canary");
    QVERIFY(harness.accounts().open(opened));
    openDialog(harness);
    look(harness, QString::fromLatin1(clientId));
    QTRY_COMPARE_WITH_TIMEOUT(result(harness),
                              u"No token found among 2 tokens. 1 accounts were read in full. "
                              "3 accounts were not looked through."_s,
                              patienceMs);
    QCOMPARE(second.connectionCount(), 0);
    harness.shown<QAbstractButton>("leakOthers")->click();
    QTRY_COMPARE_WITH_TIMEOUT(result(harness), u"1 tokens found."_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(harness.saysSomewhere(u"“Refused” was not looked through to its end."_s),
                             patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(harness.saysSomewhere(u"“Without a CA file” was not looked through."_s),
                             patienceMs);
    // Nothing was asked of the person, and the account on the screen is the one of before.
    QVERIFY(!harness.shown<QWidget>("signInDialog"));
    QCOMPARE(harness.window().page()->account().id, opened);
    harness.shown<QAbstractButton>("leakShow")->click();
    QTRY_COMPARE_WITH_TIMEOUT(harness.window().page()->account().name, u"Second"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QWidget>("detailsRotate"), patienceMs);
}

void tst_WhichToken::aFailedOneIsSignedInToWithAQuestion()
{
    const ScriptedServer first({listWith("other")});
    const ScriptedServer second({listWith(clientId)});
    AccountsHarness harness;
    const QString opened = harness.add(accountAt(first.baseUrl(), u"First"_s), "canary");
    harness.add(accountAt(second.baseUrl(), u"Second"_s), "canary");
    QVERIFY(harness.accounts().open(opened));
    openDialog(harness);
    look(harness, QString::fromLatin1(clientId));
    QTRY_COMPARE_WITH_TIMEOUT(result(harness),
                              u"No token found among 2 tokens. 1 accounts were read in full. "
                              "1 accounts were not looked through."_s,
                              patienceMs);
    harness.keyring().failure = CredentialError{.failure = CredentialFailure::Locked};
    harness.shown<QAbstractButton>("leakOthers")->click();
    QTRY_VERIFY_WITH_TIMEOUT(harness.saysSomewhere(u"“Second” was not looked through. The secret of"_s),
                             patienceMs);
    QVERIFY(!harness.shown<QWidget>("signInDialog"));
    QCOMPARE(second.connectionCount(), 0);
    harness.shown<QAbstractButton>("leakSignIn")->click();
    QTRY_VERIFY(harness.shown<QWidget>("signInDialog"));
    harness.shown<QAbstractButton>("signInKeep")->setChecked(false);
    harness.shown<QLineEdit>("signInSecret")->setText(u"canary"_s);
    harness.shown<QAbstractButton>("signInSubmit")->click();
    QTRY_COMPARE_WITH_TIMEOUT(result(harness), u"1 tokens found."_s, patienceMs);
    QVERIFY(!harness.saysSomewhere(u"was not looked through"_s));
}

void tst_WhichToken::theLeakedTokenIsRotatedAtOnce()
{
    const ScriptedServer server({listWith(clientId)});
    AccountsHarness harness;
    QVERIFY(harness.accounts().open(harness.add(accountAt(server.baseUrl(), u"First"_s), "canary")));
    openDialog(harness);
    look(harness, QString::fromLatin1(clientId) + u" secret="_s + secret);
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QAbstractButton>("leakRotate") &&
                                 harness.shown<QAbstractButton>("leakRotate")->isEnabled(),
                             patienceMs);
    harness.shown<QAbstractButton>("leakRotate")->click();
    QTRY_VERIFY(harness.shown<QWidget>("rotateDialog"));
    QVERIFY(!harness.shown<QWidget>("leakDialog"));
    QVERIFY(harness.shown<QCheckBox>("rotateLeak")->isChecked());
    QVERIFY(harness.saysSomewhere(u"payout worker"_s));
    QVERIFY(!harness.anyFileHolds(secret.toUtf8()));
}

void tst_WhichToken::theTokenIsDeletedInItsOwnAccount()
{
    const ScriptedServer first({listWith("other")});
    const ScriptedServer second({listWith(clientId)});
    AccountsHarness harness;
    const QString one = harness.add(accountAt(first.baseUrl(), u"First"_s), "canary");
    const QString other = harness.add(accountAt(second.baseUrl(), u"Second"_s), "canary");
    QVERIFY(harness.accounts().open(other));
    QTRY_VERIFY_WITH_TIMEOUT(harness.saysSomewhere(u"payout"_s) || second.connectionCount() > 0, patienceMs);
    QVERIFY(harness.accounts().open(one));
    openDialog(harness);
    look(harness, QString::fromLatin1(clientId));
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QAbstractButton>("leakDelete") &&
                                 harness.shown<QAbstractButton>("leakDelete")->isEnabled(),
                             patienceMs);
    harness.shown<QAbstractButton>("leakDelete")->click();
    QTRY_VERIFY(harness.shown<QWidget>("deleteDialog"));
    QCOMPARE(harness.window().page()->account().id, other);
    QVERIFY(harness.saysSomewhere(u"payout worker"_s));
    QCOMPARE(first.requestCount("DELETE") + second.requestCount("DELETE"), 0);
}

void tst_WhichToken::aLockForgetsWhatWasFound()
{
    const ScriptedServer server({listWith(clientId)});
    AccountsHarness harness;
    QVERIFY(harness.accounts().open(harness.add(accountAt(server.baseUrl(), u"First"_s), "canary")));
    openDialog(harness);
    look(harness, QString::fromLatin1(clientId));
    QTRY_COMPARE_WITH_TIMEOUT(result(harness), u"1 tokens found."_s, patienceMs);
    harness.accounts().lock(u"by a test"_s);
    QVERIFY(!harness.shown<QWidget>("leakDialog"));
    harness.accounts().unlock();
    QTRY_VERIFY(harness.shown<QWidget>("leakDialog"));
    QCOMPARE(result(harness), QString());
    QVERIFY(!harness.shown<QAbstractButton>("leakRotate"));
    harness.shown<QAbstractButton>("leakLook")->click();
    QTRY_COMPARE_WITH_TIMEOUT(result(harness), u"1 tokens found."_s, patienceMs);
}

void tst_WhichToken::theWelcomePageSearchesEveryAccount()
{
    const ScriptedServer first({listWith("other")});
    const ScriptedServer second({listWith(clientId)});
    AccountsHarness harness;
    const QString one = harness.add(accountAt(first.baseUrl(), u"First"_s), "canary");
    const QString other = harness.add(accountAt(second.baseUrl(), u"Second"_s), "canary");
    harness.window().actions().showWelcome->trigger();
    harness.accounts().openLastUsed();
    QVERIFY(!harness.shown<QLineEdit>("welcomeSearch"));
    QVERIFY(harness.accounts().open(one));
    QTRY_VERIFY_WITH_TIMEOUT(first.connectionCount() > 0, patienceMs);
    QVERIFY(harness.accounts().open(other));
    QTRY_VERIFY_WITH_TIMEOUT(second.connectionCount() > 0, patienceMs);
    harness.window().actions().showWelcome->trigger();
    QTRY_VERIFY(harness.shown<QLineEdit>("welcomeSearch"));
    harness.shown<QLineEdit>("welcomeSearch")->setText(u"payout"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.shown<QListWidget>("welcomeFound") &&
                                 harness.shown<QListWidget>("welcomeFound")->count() == 2,
                             patienceMs);
    harness.shown<QLineEdit>("welcomeSearch")->setText(QString::fromLatin1(clientId));
    QTRY_COMPARE_WITH_TIMEOUT(harness.shown<QListWidget>("welcomeFound")->count(), 1, patienceMs);
    QTest::keyClick(harness.shown<QLineEdit>("welcomeSearch"), Qt::Key_Return);
    QTRY_VERIFY(harness.window().page());
    QCOMPARE(harness.window().page()->account().id, other);
    QVERIFY(!harness.shown<QLineEdit>("welcomeSearch"));
}

void tst_WhichToken::nothingOfTheTextIsSent()
{
    const ScriptedServer first({listWith("other")});
    const ScriptedServer second({listWith("another")});
    AccountsHarness harness;
    QVERIFY(harness.accounts().open(harness.add(accountAt(first.baseUrl(), u"First"_s), "canary")));
    harness.add(accountAt(second.baseUrl(), u"Second"_s), "canary");
    openDialog(harness);
    look(harness, u"GRID_CLIENT_ID="_s + QString::fromLatin1(clientId) + u" secret="_s + secret);
    QTRY_COMPARE_WITH_TIMEOUT(result(harness),
                              u"No token found among 2 tokens. 1 accounts were read in full. "
                              "1 accounts were not looked through."_s,
                              patienceMs);
    harness.shown<QAbstractButton>("leakOthers")->click();
    QTRY_COMPARE_WITH_TIMEOUT(result(harness),
                              u"No token found among 4 tokens. 2 accounts were read in full."_s, patienceMs);
    const QByteArray sent = first.allReceived() + second.allReceived();
    QVERIFY(!sent.contains(clientId));
    QVERIFY(!sent.contains(secret.toUtf8()));
    QVERIFY(!harness.anyFileHolds(secret.toUtf8()));
    QVERIFY(!harness.anyFileHolds(clientId));
}

QTEST_MAIN(tst_WhichToken)
#include "tst_whichtoken.moc"
