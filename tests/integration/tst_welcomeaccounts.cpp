// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "tests/support/accountsharness.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

Account accountNamed(const QString &name)
{
    return {.name = name,
            .environment = Environment::Sandbox,
            .baseUrl = QUrl(u"http://127.0.0.1:9"_s),
            .clientId = u"id of "_s + name};
}

QStringList namesOf(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names.append(account.name);
    return names;
}

} // namespace

/// Accounts are managed from the welcome page, in the whole window.
class tst_WelcomeAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsKept();
    void anAccountWithoutItsCaFileIsEditedAndRemoved();

private:
    /// Opens the menu of the account at that place and triggers the action.
    static bool choose(AccountsHarness &harness, int place, const QString &text);
};

bool tst_WelcomeAccounts::choose(AccountsHarness &harness, int place, const QString &text)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto buttons = harness.window().findChildren<QPushButton *>(u"welcomeAccountMenu"_s);
    if (place >= buttons.size())
        return false;
    QTest::mouseClick(buttons.at(place), Qt::LeftButton);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
        return false;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto actions = menu->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&text](const QAction *action) { return action->text() == text; });
    if (found == actions.cend())
        return false;
    (*found)->trigger();
    menu->close();
    return true;
}

void tst_WelcomeAccounts::theOrderIsKept()
{
    AccountsHarness harness;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        harness.add(accountNamed(name), "canary");
    harness.accounts().openLastUsed();
    QVERIFY(choose(harness, 0, u"Move down"_s));
    QTRY_COMPARE(namesOf(harness.repository().accounts()), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    QVERIFY(choose(harness, 2, u"Move up"_s));
    QTRY_COMPARE(namesOf(harness.repository().accounts()), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    harness.restart();
    QCOMPARE(namesOf(harness.repository().accounts()), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    harness.accounts().openLastUsed();
    harness.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&harness.window()));
    QTest::keyClick(&harness.window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(harness.window().page());
    QCOMPARE(harness.window().page()->account().name, u"A"_s);
}

void tst_WelcomeAccounts::anAccountWithoutItsCaFileIsEditedAndRemoved()
{
    AccountsHarness harness;
    Account account = accountNamed(u"Behind a proxy"_s);
    account.baseUrl = QUrl(u"https://api.example.com"_s);
    account.caFile = u"/nonexistent/ca.pem"_s;
    const QString id = harness.add(account, "canary");
    harness.accounts().openLastUsed();
    QVERIFY(choose(harness, 0, u"Edit account…"_s));
    QTRY_VERIFY(harness.shown<QWidget>("accountDialog"));
    QCOMPARE(harness.shown<QLineEdit>("accountCaFile")->text(), account.caFile);
    QVERIFY(harness.saysSomewhere(u"There is no such file."_s));
    harness.shown<QAbstractButton>("accountTrust")->setChecked(false);
    harness.shown<QAbstractButton>("accountSave")->click();
    QTRY_COMPARE(harness.repository().find(id)->caFile, QString());
    QTRY_VERIFY(!harness.shown<QWidget>("accountDialog"));
    // Nobody asked to open it.
    QVERIFY(!harness.window().page());

    account.name = u"Another"_s;
    const QString other = harness.add(account, "canary");
    QVERIFY(choose(harness, 1, u"Remove account…"_s));
    QTRY_VERIFY(harness.shown<QAbstractButton>("confirmAccept"));
    harness.shown<QAbstractButton>("confirmAccept")->click();
    QTRY_VERIFY(!harness.repository().find(other));
    QVERIFY(harness.repository().find(id));
    QVERIFY(!harness.anyFileHolds("Another"));
}

QTEST_MAIN(tst_WelcomeAccounts)
#include "tst_welcomeaccounts.moc"
