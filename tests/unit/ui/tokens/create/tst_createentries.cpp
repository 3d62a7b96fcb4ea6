// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "tests/support/fakegateway.h"
#include "tests/unit/ui/tokens/create/createdialogfixture.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// The entries of the create dialog and their confirmation.
class tst_CreateEntries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void submitNeedsANameAndAPermission();
    void submitStaysInItsPlace();
    void presetsAndBoxesFollowEachOther();
    void assistiveTechnologyCanChooseAPreset();
    void nameIsLintedWhileTyping();
    void protectedAccountWantsItsNameTyped();
    void unlabelledAccountWantsItsNameTyped();
    void anAccountWithoutANameAsksForWords();
    void enterOnAnotherNameSaysSo();
    void normalAccountAsksNothing();
    void createLikeThisTakesKnownPermissionsOver();
    void cancelClosesWhateverWasTyped();
    void theEntriesCanBeCopiedAsACommand();
    void lowScreenScrolls();
};

void tst_CreateEntries::initTestCase()
{
    qRegisterMetaType<NewToken>();
}

void tst_CreateEntries::submitNeedsANameAndAPermission()
{
    const CreateDialogFixture fixture;
    QVERIFY(!fixture.submit()->isEnabled());
    QVERIFY2(fixture.hints().isEmpty(), "nothing is wrong with a field that nobody touched");
    QTest::keyClicks(fixture.name(), u"a"_s);
    QVERIFY(!fixture.submit()->isEnabled());
    fixture.click("permissionView");
    QVERIFY(fixture.submit()->isEnabled());
    fixture.click("permissionView");
    QVERIFY(!fixture.submit()->isEnabled());
    fixture.click("permissionManage");
    QTest::keyClick(fixture.name(), Qt::Key_Backspace);
    QVERIFY(!fixture.submit()->isEnabled());
    QCOMPARE(fixture.hints().size(), 1);
}

/// Guards against a button that slides down when a longer summary wraps.
void tst_CreateEntries::submitStaysInItsPlace()
{
    const CreateDialogFixture fixture;
    QTest::keyClicks(fixture.name(), u"a"_s);
    QCoreApplication::processEvents();
    const QPoint place = fixture.submit()->mapTo(fixture.dialog.get(), QPoint());
    const auto moved = [&] {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        return fixture.submit()->mapTo(fixture.dialog.get(), QPoint()) != place;
    };
    for (const char *box : {"permissionView", "permissionTransact", "permissionManage", "permissionView"}) {
        fixture.click(box);
        QVERIFY2(!moved(), box);
    }
    fixture.name()->setText(u"taken"_s);
    QVERIFY(!fixture.hints().isEmpty());
    QVERIFY2(!moved(), "a hint at the name");
    fixture.click("createSubmit");
    QVERIFY2(!moved(), "the progress");
}

void tst_CreateEntries::presetsAndBoxesFollowEachOther()
{
    CreateDialogFixture fixture;
    fixture.click("presetAdministrator");
    QVERIFY(fixture.isChecked("permissionView") && !fixture.isChecked("permissionTransact") &&
            fixture.isChecked("permissionManage"));
    fixture.click("presetAdministrator");
    QVERIFY2(fixture.isChecked("presetAdministrator"), "a chosen preset stays chosen");
    fixture.click("permissionManage");
    QVERIFY(fixture.isChecked("presetReadOnly") && !fixture.isChecked("presetAdministrator"));
    fixture.click("permissionTransact");
    QVERIFY(fixture.isChecked("presetPayments"));
    fixture.click("permissionView");
    QVERIFY(!fixture.isChecked("presetReadOnly") && !fixture.isChecked("presetPayments"));
    QTest::keyClicks(fixture.name(), u"n"_s);
    fixture.submit()->click();
    QCOMPARE(fixture.submitted.size(), 1);
    QCOMPARE(fixture.submitted.first().first().value<NewToken>(), (NewToken{u"n"_s, {Permission::Transact}}));
}

void tst_CreateEntries::assistiveTechnologyCanChooseAPreset()
{
    // Its action toggles a checkable button without a click.
    const CreateDialogFixture fixture;
    QAccessibleInterface *preset =
        QAccessible::queryAccessibleInterface(fixture.find<QPushButton>("presetPayments"));
    const QStringList actions = preset->actionInterface()->actionNames();
    preset->actionInterface()->doAction(actions.first());
    QTRY_VERIFY(fixture.isChecked("permissionView") && fixture.isChecked("permissionTransact"));
    QAccessibleInterface *box =
        QAccessible::queryAccessibleInterface(fixture.find<QCheckBox>("permissionTransact"));
    box->actionInterface()->doAction(box->actionInterface()->actionNames().first());
    QTRY_VERIFY(fixture.isChecked("presetReadOnly") && !fixture.isChecked("presetPayments"));
}

void tst_CreateEntries::nameIsLintedWhileTyping()
{
    const CreateDialogFixture fixture;
    fixture.click("permissionView");
    QTest::keyClicks(fixture.name(), u"taken"_s);
    QCOMPARE(fixture.hints().size(), 1);
    QVERIFY2(fixture.submit()->isEnabled(), "a duplicate warns and does not block");
    QVERIFY(!fixture.name()->accessibleDescription().isEmpty());
    fixture.name()->setText(u"a\u202Eb"_s);
    QVERIFY(!fixture.submit()->isEnabled());
}

void tst_CreateEntries::protectedAccountWantsItsNameTyped()
{
    const CreateDialogFixture fixture(AccountMode::Protected);
    fixture.fill();
    auto *confirm = fixture.find<QLineEdit>("createConfirmText");
    QCOMPARE(confirm->accessibleName(), u"Type to confirm"_s);
    QVERIFY(!fixture.submit()->isEnabled());
    QTest::keyClick(fixture.name(), Qt::Key_Return);
    QCOMPARE(fixture.submitted.size(), 0);
    QTest::keyClicks(confirm, u"acme payments"_s);
    QVERIFY(!fixture.submit()->isEnabled());
    confirm->clear();
    QTest::keyClicks(confirm, u"Acme payments"_s);
    QVERIFY(fixture.submit()->isEnabled());
}

void tst_CreateEntries::unlabelledAccountWantsItsNameTyped()
{
    CreateDialog dialog({.name = u"Acme"_s, .baseUrl = QUrl(u"https://api.example.com"_s)}, {}, std::nullopt,
                        nullptr);
    dialog.open();
    QVERIFY(dialog.findChild<QLineEdit *>(u"createConfirmText"_s)->isVisible());
    QCOMPARE(dialog.findChild<QLabel *>(u"createConfirmTextPrompt"_s)->text(),
             u"This account has no environment label. To confirm, type its name:"_s);
    CreateDialog here({.name = u"Acme"_s, .baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s)}, {}, std::nullopt,
                      nullptr);
    here.open();
    QVERIFY(!here.findChild<QLineEdit *>(u"createConfirmText"_s)->isVisible());
}

void tst_CreateEntries::anAccountWithoutANameAsksForWords()
{
    CreateDialog dialog({.name = u" "_s, .mode = AccountMode::Protected}, {}, std::nullopt, nullptr);
    dialog.open();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"createName"_s), u"payout-worker"_s);
    dialog.findChild<QAbstractButton *>(u"presetPayments"_s)->click();
    auto *submit = dialog.findChild<QPushButton *>(u"createSubmit"_s);
    QVERIFY(!submit->isEnabled());
    auto *confirm = dialog.findChild<QLineEdit *>(u"createConfirmText"_s);
    QTest::keyClicks(confirm, dialog.findChild<QLabel *>(u"createConfirmTextExpected"_s)->text());
    QVERIFY(submit->isEnabled());
}

void tst_CreateEntries::enterOnAnotherNameSaysSo()
{
    const CreateDialogFixture fixture(AccountMode::Protected);
    fixture.fill();
    auto *confirm = fixture.find<QLineEdit>("createConfirmText");
    QTest::keyClicks(confirm, u"acme payments"_s);
    QTest::keyClick(confirm, Qt::Key_Return);
    QCOMPARE(fixture.submitted.size(), 0);
    QVERIFY2(fixture.hints().join(u'|').contains(u"Capital and small letters differ"_s),
             qPrintable(fixture.hints().join(u'|')));
    QVERIFY2(confirm->accessibleDescription().contains(u"Acme payments"_s),
             "a screen reader hears what is asked");
}

void tst_CreateEntries::normalAccountAsksNothing()
{
    const CreateDialogFixture fixture;
    QVERIFY(!fixture.find<QLineEdit>("createConfirmText")->isVisible());
    fixture.fill();
    QVERIFY(fixture.submit()->isEnabled());
}

void tst_CreateEntries::createLikeThisTakesKnownPermissionsOver()
{
    const Token like = fakeToken(u"id"_s, u"a\u202Eb"_s, {u"MANAGE"_s, u"REPORT"_s, u"VIEW"_s});
    CreateDialogFixture fixture(AccountMode::Normal, like);
    QCOMPARE(fixture.name()->text(), QString());
    QVERIFY(fixture.name()->placeholderText().contains(u"a⟨U+202E⟩b"_s));
    QVERIFY(fixture.isChecked("presetAdministrator"));
    QCOMPARE(fixture.hints().size(), 1);
    QVERIFY2(fixture.hints().first().contains(u"left out"_s), qPrintable(fixture.hints().first()));
    QTest::keyClicks(fixture.name(), u"n"_s);
    fixture.submit()->click();
    QCOMPARE(fixture.submitted.first().first().value<NewToken>().permissions,
             (QList{Permission::View, Permission::Manage}));
}

void tst_CreateEntries::cancelClosesWhateverWasTyped()
{
    const CreateDialogFixture fixture;
    fixture.fill();
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
    QVERIFY(!fixture.dialog->isVisible());
    QCOMPARE(fixture.submitted.size(), 0);
}

/// Nothing is sent, so it is offered before the confirmation; incomplete entries are no request.
void tst_CreateEntries::theEntriesCanBeCopiedAsACommand()
{
    const CreateDialogFixture fixture(AccountMode::Protected);
    auto *button = fixture.find<QPushButton>("copyCommand");
    QVERIFY(!button->isEnabled());
    fixture.fill();
    QVERIFY(button->isEnabled());
    fixture.find<QAction>("copyCurl")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"curl --user \"$GRID_CLIENT_ID:$GRID_CLIENT_SECRET\" --header 'Accept: application/json' "
             "--header 'Content-Type: application/json' --data "
             "'{\"name\":\"payout-worker\",\"permissions\":[\"VIEW\",\"TRANSACT\"]}' "
             "https://api.example.com/tokens"_s);
    QCOMPARE(button->text(), u"Command copied"_s);
    QTest::keyClicks(fixture.name(), u"2"_s);
    QCOMPARE(button->text(), u"Copy as command"_s);
    QVERIFY(fixture.submitted.isEmpty());
}

void tst_CreateEntries::lowScreenScrolls()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2.5);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    const CreateDialogFixture fixture(AccountMode::Protected);
    const int available = fixture.dialog->screen()->availableGeometry().height();
    const auto *area = fixture.dialog->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(fixture.dialog->height() <= available);
    QVERIFY2(fixture.dialog->rect().contains(fixture.submit()->geometry()), "the buttons do not scroll away");
    auto *confirm = fixture.find<QLineEdit>("createConfirmText");
    fixture.name()->setFocus();
    while (fixture.dialog->focusWidget() != confirm)
        QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY2(!confirm->visibleRegion().isEmpty(), "what has the focus is brought into view");
}

QTEST_MAIN(tst_CreateEntries)
#include "tst_createentries.moc"
