// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include "app/core/displaytext.h"
#include "ui/accounts/choose/accountnumber.h"
#include "ui/accounts/choose/accountswitcher.h"
#include "ui/style/mnemonics.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

QList<Account> accounts(int count)
{
    QList<Account> all;
    for (int number = 1; number <= count; ++number)
        all.append({.id = QString::number(number),
                    .name = u"Account %1"_s.arg(number),
                    .environment = Environment::Sandbox});
    return all;
}

/// What stands above the line.
QList<QAction *> entriesOf(const AccountSwitcher &switcher)
{
    QList<QAction *> entries;
    const auto actions = switcher.popup()->actions();
    for (QAction *action : actions) {
        if (action->isSeparator())
            break;
        entries.append(action);
    }
    return entries;
}

} // namespace

class tst_AccountSwitcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsName();
    void theButtonShowsTheAccount();
    void theWholeNameCanBeRead();
    void theNameIsNoKey();
    void accountsStandInTheirOrder();
    void theSandboxKeepsItsNumber();
    void namesAreOnlyText();
    void choosingTellsWhich();
    void choosingMayChangeTheList();
    void windowKeepsItsKeys();
    void managingActionsStandBelow();
};

void tst_AccountSwitcher::hasItsName()
{
    const AccountSwitcher switcher;
    QCOMPARE(switcher.objectName(), u"accountSwitcher"_s);
    QCOMPARE(switcher.accessibleName(), u"Switch account"_s);
    QCOMPARE(switcher.text(), u"Switch account"_s);
}

void tst_AccountSwitcher::theButtonShowsTheAccount()
{
    AccountSwitcher switcher;
    switcher.setAccounts(accounts(3), u"2"_s);
    QCOMPARE(switcher.text(), accounts(3).at(1).name);
    QCOMPARE(switcher.accessibleDescription(), accounts(3).at(1).name);
    switcher.setAccountName(u"A&B\u202Ec"_s);
    QCOMPARE(switcher.text(), u"A&&B⟨U+202E⟩c"_s);
    QVERIFY2(switcher.shortcut().isEmpty(), "an ampersand of a name is no key");
}

void tst_AccountSwitcher::theWholeNameCanBeRead()
{
    const QString start(45, u'x');
    const Account account{
        .id = u"1"_s, .name = start + u"<b>\u202Eeast"_s, .environment = Environment::Production};
    const QString shown = start + u"<b>⟨U+202E⟩east"_s;
    AccountSwitcher switcher;
    switcher.setAccounts({account}, account.id);
    QVERIFY(switcher.text().size() < shown.size());
    QCOMPARE(switcher.accessibleDescription(), shown);
    QVERIFY2(switcher.toolTip().contains(shown.toHtmlEscaped()), qPrintable(switcher.toolTip()));
    QVERIFY(switcher.toolTip().contains(u"Ctrl+1 to Ctrl+9"_s));
    QCOMPARE(entriesOf(switcher).constFirst()->toolTip(), plainTooltip(shown));
    QVERIFY(switcher.popup()->toolTipsVisible());
}

void tst_AccountSwitcher::theNameIsNoKey()
{
    // It has Ctrl and a digit; a letter of a name would be another one in each account.
    QWidget window;
    AccountSwitcher switcher(&window);
    QPushButton refresh(u"Refresh"_s, &window);
    watchMnemonics(&window);
    switcher.setAccountName(u"Retail"_s);
    window.show();
    QTRY_COMPARE(refresh.shortcut(), QKeySequence(Qt::ALT | Qt::Key_R));
    QVERIFY(switcher.shortcut().isEmpty());
}

void tst_AccountSwitcher::accountsStandInTheirOrder()
{
    AccountSwitcher switcher;
    switcher.setAccounts(accounts(11), u"2"_s);
    const auto entries = entriesOf(switcher);
    QCOMPARE(entries.size(), 11);
    for (int index = 0; index < 11; ++index) {
        const QString keys = index < 8 ? u"\tCtrl+%1"_s.arg(index + 1) : QString();
        QCOMPARE(entries.at(index)->text(),
                 u"Account %1 · SANDBOX%2"_s.arg(QString::number(index + 1), keys));
        QCOMPARE(entries.at(index)->isChecked(), index == 1);
        QVERIFY(!entries.at(index)->icon().isNull());
    }
    switcher.setAccounts(accounts(1), {});
    QCOMPARE(entriesOf(switcher).size(), 1);
    QVERIFY(!entriesOf(switcher).constFirst()->isChecked());
}

void tst_AccountSwitcher::theSandboxKeepsItsNumber()
{
    const Account sandbox{.id = u"s"_s,
                          .name = u"Built-in sandbox"_s,
                          .environment = Environment::Sandbox,
                          .isBuiltInSandbox = true};
    for (int count = 0; count < 12; ++count) {
        QList<Account> all = accounts(count);
        all.append(sandbox);
        AccountSwitcher switcher;
        switcher.setAccounts(all, {});
        QVERIFY(entriesOf(switcher).constLast()->text().endsWith(u"\tCtrl+9"_s));
        QCOMPARE(accountOfNumber(all, 9)->id, u"s"_s);
        for (int number = 1; number < 9; ++number) {
            const Account *account = accountOfNumber(all, number);
            QCOMPARE(account ? account->id : QString(),
                     number <= count ? QString::number(number) : QString());
        }
    }
    QVERIFY(!accountOfNumber({sandbox}, 0));
}

void tst_AccountSwitcher::namesAreOnlyText()
{
    AccountSwitcher switcher;
    switcher.setAccounts({{.id = u"1"_s, .name = u"A&B\t\u202Ec"_s, .environment = Environment::Production},
                          {.id = u"2"_s, .name = QString(500, u'x'), .environment = Environment::Production}},
                         {});
    const auto entries = entriesOf(switcher);
    QVERIFY2(entries.at(0)->text().startsWith(u"A&&B"_s), qPrintable(entries.at(0)->text()));
    QCOMPARE(entries.at(0)->text().count(u'\t'), 1);
    QVERIFY(!entries.at(0)->text().contains(QChar(0x202E)));
    QVERIFY(entries.at(1)->text().size() < 70);
    QVERIFY(entries.at(1)->text().contains(u"… · PRODUCTION"_s));
}

void tst_AccountSwitcher::choosingTellsWhich()
{
    AccountSwitcher switcher;
    switcher.setAccounts(accounts(3), u"1"_s);
    const QSignalSpy chosen(&switcher, &AccountSwitcher::accountChosen);
    entriesOf(switcher).at(2)->trigger();
    entriesOf(switcher).at(0)->trigger();
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).toString(), u"3"_s);
    QCOMPARE(chosen.at(1).at(0).toString(), u"1"_s);
    // The mark moves with what is shown, not with the wish.
    QVERIFY(entriesOf(switcher).at(0)->isChecked());
    QVERIFY(!entriesOf(switcher).at(2)->isChecked());
}

void tst_AccountSwitcher::choosingMayChangeTheList()
{
    AccountSwitcher switcher;
    switcher.setAccounts(accounts(3), u"1"_s);
    connect(&switcher, &AccountSwitcher::accountChosen, &switcher,
            [&switcher](const QString &id) { switcher.setAccounts(accounts(2), id); });
    entriesOf(switcher).at(1)->trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(entriesOf(switcher).size(), 2);
    QVERIFY(entriesOf(switcher).at(1)->isChecked());
}

void tst_AccountSwitcher::windowKeepsItsKeys()
{
    // Two of the same keys would answer to none: seen while the button had the focus.
    QWidget window;
    AccountSwitcher switcher(&window);
    switcher.setAccounts(accounts(2), {});
    const QShortcut keys(QKeySequence(Qt::CTRL | Qt::Key_1), &window);
    const QSignalSpy activated(&keys, &QShortcut::activated);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
}

void tst_AccountSwitcher::managingActionsStandBelow()
{
    AccountSwitcher switcher;
    QAction add(u"Add an account…"_s);
    switcher.addManagingActions({&add});
    switcher.setAccounts(accounts(2), {});
    const auto actions = switcher.popup()->actions();
    QCOMPARE(actions.size(), 4);
    QVERIFY(actions.at(2)->isSeparator());
    QCOMPARE(actions.at(3), &add);
}

QTEST_MAIN(tst_AccountSwitcher)
#include "tst_accountswitcher.moc"
