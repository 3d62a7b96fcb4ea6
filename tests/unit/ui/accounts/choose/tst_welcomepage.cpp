// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/taborder.h"
#include "ui/accounts/choose/accountrow.h"
#include "ui/accounts/choose/welcomepage.h"
#include "ui/style/buttonkind.h"
#include "ui/window/lockedpage.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

QList<Account> sampleAccounts()
{
    const QUrl url(u"https://api.example.com/v1"_s);
    return {{.id = u"a"_s,
             .name = u"Acme\u202E <b>&payments"_s,
             .environment = Environment::Production,
             .mode = AccountMode::Protected,
             .baseUrl = url},
            {.id = u"s"_s,
             .name = u"Built-in sandbox"_s,
             .environment = Environment::Sandbox,
             .isBuiltInSandbox = true},
            {.id = u"b"_s,
             .name = u"Other"_s,
             .environment = Environment::Other,
             .baseUrl = QUrl(u"https://bücher.example"_s)}};
}

} // namespace

/// The pages that stand in the window while no account does.
class tst_WelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartOffersTwoWays();
    void accountsAreRowsWithTheirKeys();
    void rowsAreChosenByClickAndKey();
    void sandboxIsChosenLikeAnyOther();
    void rowsFollowTheAccounts();
    void accountsAreManagedFromTheirMenu();
    void aMovedAccountKeepsTheFocus();
    void manyAccountsScroll();
    void noticeStandsAtTheTop();
    void placesStandAtTheFoot();
    void lockedSaysWhyAndUnlocks();
    void lockedTakesEnter();
};

void tst_WelcomePage::firstStartOffersTwoWays()
{
    WelcomePage page;
    page.show();
    auto *sandbox = page.findChild<QPushButton *>(u"welcomeSandbox"_s);
    auto *add = page.findChild<QPushButton *>(u"welcomeAddAccount"_s);
    QCOMPARE(sandbox->text(), u"Try the built-in sandbox"_s);
    QCOMPARE(add->text(), u"Add an account"_s);
    QVERIFY(buttonKind(add) == ButtonKind::Primary);
    QVERIFY(buttonKind(sandbox) == ButtonKind::Normal);
    const QSignalSpy wantsSandbox(&page, &WelcomePage::sandboxRequested);
    const QSignalSpy wantsAccount(&page, &WelcomePage::addAccountRequested);
    QTest::mouseClick(sandbox, Qt::LeftButton);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(wantsSandbox.size(), 1);
    QCOMPARE(wantsAccount.size(), 1);
    QVERIFY(page.findChildren<AccountRow *>().isEmpty());
}

void tst_WelcomePage::accountsAreRowsWithTheirKeys()
{
    WelcomePage page;
    page.setAccounts(sampleAccounts());
    page.resize(900, 600);
    page.show();
    const auto rows = page.findChildren<AccountRow *>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)->accessibleName(), u"Acme⟨U+202E⟩ <b>&payments, PRODUCTION, protected"_s);
    QCOMPARE(rows.at(0)->accessibleDescription(), u"api.example.com"_s);
    QCOMPARE(rows.at(1)->accessibleName(), u"Other, OTHER"_s);
    QVERIFY(rows.at(1)->accessibleDescription().contains(u"xn--bcher-kva.example"_s));
    // Choosing one is what the page is for now.
    QVERIFY(buttonKind(page.findChild<QPushButton *>(u"welcomeAddAccount"_s)) == ButtonKind::Normal);
    QCOMPARE(test::tabOrderFault(&page), QString());
    // The two accounts with their menus, the two buttons, the menu.
    QCOMPARE(test::tabOrder(&page).size(), 7);
}

void tst_WelcomePage::placesStandAtTheFoot()
{
    WelcomePage page;
    page.setAccounts({});
    const auto *places = page.findChild<QLabel *>(u"welcomeStorage"_s);
    QVERIFY(places->isHidden());
    page.setStorageText(u"Kept in “~/x”. <b>"_s);
    QVERIFY(!places->isHidden());
    QCOMPARE(places->text(), u"Kept in “~/x”. <b>"_s);
    QCOMPARE(places->textFormat(), Qt::PlainText);
    page.setAccounts(sampleAccounts());
    QVERIFY(!places->isHidden());
}

void tst_WelcomePage::rowsAreChosenByClickAndKey()
{
    WelcomePage page;
    page.setAccounts(sampleAccounts());
    page.show();
    const QSignalSpy chosen(&page, &WelcomePage::accountChosen);
    const auto rows = page.findChildren<AccountRow *>();
    QTest::mouseClick(rows.at(1), Qt::LeftButton);
    QTest::keyClick(rows.at(0), Qt::Key_Return);
    QTest::keyClick(rows.at(1), Qt::Key_Space);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen.at(0).at(0).toString(), u"b"_s);
    QCOMPARE(chosen.at(1).at(0).toString(), u"a"_s);
    QCOMPARE(chosen.at(2).at(0).toString(), u"b"_s);
}

void tst_WelcomePage::sandboxIsChosenLikeAnyOther()
{
    WelcomePage page;
    page.setAccounts(sampleAccounts());
    const QSignalSpy chosen(&page, &WelcomePage::accountChosen);
    const QSignalSpy wantsSandbox(&page, &WelcomePage::sandboxRequested);
    page.findChild<QPushButton *>(u"welcomeSandbox"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"s"_s);
    QCOMPARE(wantsSandbox.size(), 0);
}

void tst_WelcomePage::rowsFollowTheAccounts()
{
    WelcomePage page;
    page.setAccounts(sampleAccounts());
    page.show();
    // A row that is chosen may bring about another list while it tells so.
    connect(&page, &WelcomePage::accountChosen, &page,
            [&page] { page.setAccounts({sampleAccounts().at(1)}); });
    QTest::mouseClick(page.findChildren<AccountRow *>().constFirst(), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(page.findChildren<AccountRow *>().isEmpty());
    QVERIFY(buttonKind(page.findChild<QPushButton *>(u"welcomeAddAccount"_s)) == ButtonKind::Primary);
}

void tst_WelcomePage::accountsAreManagedFromTheirMenu()
{
    WelcomePage page;
    page.setAccounts(sampleAccounts());
    page.show();
    const QSignalSpy edit(&page, &WelcomePage::editRequested);
    const QSignalSpy removal(&page, &WelcomePage::removeRequested);
    const QSignalSpy moved(&page, &WelcomePage::moveRequested);
    const auto buttons = page.findChildren<QPushButton *>(u"welcomeAccountMenu"_s);
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.at(1)->accessibleName(), u"Manage Other"_s);
    const auto openMenu = [&buttons](int index) {
        QTest::mouseClick(buttons.at(index), Qt::LeftButton);
        QMenu *menu = nullptr;
        if (!QTest::qWaitFor([&] {
                menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                return menu != nullptr;
            }))
            qFatal("no menu opened");
        return menu;
    };
    QMenu *menu = openMenu(1);
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->text());
    QCOMPARE(names, (QStringList{u"Edit account…"_s, u"Move up"_s, u"Move down"_s, u"Remove account…"_s}));
    // The sandbox between the two does not count; the last one cannot go down.
    QVERIFY(menu->actions().at(1)->isEnabled());
    QVERIFY(!menu->actions().at(2)->isEnabled());
    for (QAction *action : menu->actions())
        action->trigger();
    menu->close();
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.at(0).at(0).toString(), u"b"_s);
    QCOMPARE(removal.size(), 1);
    QCOMPARE(removal.at(0).at(0).toString(), u"b"_s);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.at(0).at(1).toInt(), -1);
    menu = openMenu(0);
    QVERIFY(!menu->actions().at(1)->isEnabled());
    menu->close();
    // One of this run only is not stored anywhere.
    page.setAccounts({{.id = u"run:1"_s, .name = u"Now"_s, .baseUrl = QUrl(u"https://a.example"_s)}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(page.findChildren<QPushButton *>(u"welcomeAccountMenu"_s).isEmpty());
}

void tst_WelcomePage::aMovedAccountKeepsTheFocus()
{
    WelcomePage page;
    page.setAccounts(sampleAccounts());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    connect(&page, &WelcomePage::moveRequested, &page, [&page] {
        QList<Account> accounts = sampleAccounts();
        accounts.swapItemsAt(0, 2);
        page.setAccounts(accounts);
    });
    QTest::mouseClick(page.findChildren<QPushButton *>(u"welcomeAccountMenu"_s).at(1), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    menu->actions().at(1)->trigger();
    menu->close();
    QTRY_VERIFY(page.focusWidget() && page.focusWidget()->accessibleName() == u"Manage Other"_s);
}

void tst_WelcomePage::manyAccountsScroll()
{
    WelcomePage page;
    QList<Account> many;
    for (int turn = 0; turn < 12; ++turn)
        many.append(sampleAccounts().at(0));
    page.resize(900, 600);
    page.show();
    page.setAccounts(many);
    const auto rows = page.findChildren<AccountRow *>();
    QTRY_VERIFY(rows.constFirst()->visibleRegion().boundingRect().height() == rows.constFirst()->height());
    QVERIFY(rows.constLast()->visibleRegion().isEmpty());
    QVERIFY(page.height() <= 600);
    QVERIFY(page.findChild<QPushButton *>(u"welcomeAddAccount"_s)->visibleRegion().boundingRect().height() >
            0);
}

void tst_WelcomePage::noticeStandsAtTheTop()
{
    WelcomePage page;
    page.show();
    auto *notice = page.findChild<QLabel *>(u"welcomeNotice"_s);
    QVERIFY(!notice->isVisible());
    page.setNotice(u"accounts.json could not be <b>read</b>."_s, u"details"_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->textFormat(), Qt::PlainText);
    page.setNotice({});
    QVERIFY(!notice->isVisible());
}

void tst_WelcomePage::lockedSaysWhyAndUnlocks()
{
    LockedPage page;
    page.setReason(u"Locked after 15 minutes without input."_s);
    page.show();
    QCOMPARE(page.findChild<QLabel *>(u"lockedReason"_s)->text(),
             u"Locked after 15 minutes without input."_s);
    auto *meanwhile = page.findChild<QLabel *>(u"lockedMeanwhile"_s);
    QVERIFY(!meanwhile->isVisible());
    page.setMeanwhile(u"A create is under way."_s);
    QVERIFY(meanwhile->isVisible());
    page.setMeanwhile({});
    QVERIFY(!meanwhile->isVisible());
    auto *unlock = page.findChild<QPushButton *>(u"unlockButton"_s);
    QCOMPARE(unlock->text(), u"Unlock"_s);
    const QSignalSpy wanted(&page, &LockedPage::unlockRequested);
    QTest::mouseClick(unlock, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void tst_WelcomePage::lockedTakesEnter()
{
    LockedPage page;
    page.show();
    page.activateWindow();
    QTRY_VERIFY(page.findChild<QPushButton *>(u"unlockButton"_s)->hasFocus());
    const QSignalSpy wanted(&page, &LockedPage::unlockRequested);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
}

QTEST_MAIN(tst_WelcomePage)
#include "tst_welcomepage.moc"
