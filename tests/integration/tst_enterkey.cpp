// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/integration/enterkeyfixture.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/secrets/secretdialog.h"
#include "ui/secrets/secretfield.h"
#include "ui/tokens/filter/querydialog.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// What Enter does on each kind of widget, when it is held, and in dialogs that send or delete.
class tst_EnterKey final : public EnterKeyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void keypadPressesTheFocusedButton();
    void pressesAToolButtonBesideADefault();
    void disabledButtonIsNotPressed();
    void checkBoxLeavesItToTheDefault();
    void heldKeyPressesOnce();
    void heldKeyDoesNotPressTheDefault();
    void cancelInNewTokenSendsNothing();
    void revealInTheHandoverReveals();
    void handoverHasNoDefaultUntilTheSecretIsKept();
    void onlyTheSafeButtonIsTheDefault_data();
    void onlyTheSafeButtonIsTheDefault();
};

namespace {

/// A default button and what else stands in the dialog.
QDialog *dialogWith(QWidget *other)
{
    auto *dialog = new QDialog;
    auto *layout = new QVBoxLayout(dialog);
    auto *standard = new QPushButton(u"default"_s);
    layout->addWidget(other);
    layout->addWidget(standard);
    standard->setDefault(true);
    other->setFocus();
    return dialog;
}

} // namespace

void tst_EnterKey::keypadPressesTheFocusedButton()
{
    const Shown shown(createDialog());
    shown.find<QPushButton>(u"createCancel"_s)->setFocus();
    shown.pressEnter(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(shown.clicked(), QStringList{u"createCancel"_s});
}

void tst_EnterKey::pressesAToolButtonBesideADefault()
{
    auto *tool = new QToolButton;
    tool->setText(u"tool"_s);
    tool->setFocusPolicy(Qt::StrongFocus);
    const Shown shown(dialogWith(tool));
    shown.pressEnter();
    QCOMPARE(shown.clicked(), QStringList{u"tool"_s});
}

void tst_EnterKey::disabledButtonIsNotPressed()
{
    auto *button = new QPushButton(u"off"_s);
    const Shown shown(dialogWith(button));
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(shown.clicked(), QStringList());
}

void tst_EnterKey::checkBoxLeavesItToTheDefault()
{
    auto *box = new QCheckBox(u"box"_s);
    const Shown shown(dialogWith(box));
    shown.pressEnter();
    QCOMPARE(shown.clicked(), QStringList{u"default"_s});
    QVERIFY(!box->isChecked());
}

void tst_EnterKey::heldKeyPressesOnce()
{
    const Shown shown(new QueryDialog({}, {}, nullptr));
    shown.find<QPushButton>(u"queryCopy"_s)->setFocus();
    shown.holdEnter(5);
    QCOMPARE(shown.clicked(), QStringList{u"queryCopy"_s});
}

void tst_EnterKey::heldKeyDoesNotPressTheDefault()
{
    // The key was pressed elsewhere, the dialog has come up since, and the key is held still.
    const Shown shown(createDialog());
    shown.find<QLineEdit>(u"createName"_s)->setFocus();
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &repeated);
    QCOMPARE(shown.clicked(), QStringList());
    shown.pressEnter();
    QCOMPARE(shown.clicked(), QStringList{u"createSubmit"_s});
}

void tst_EnterKey::cancelInNewTokenSendsNothing()
{
    const Shown shown(createDialog());
    const QSignalSpy submitted(static_cast<CreateDialog *>(shown.window()), &CreateDialog::submitted);
    QVERIFY2(shown.find<QPushButton>(u"createSubmit"_s)->isEnabled(), "it could be sent");
    shown.find<QPushButton>(u"createCancel"_s)->setFocus();
    shown.pressEnter();
    QCOMPARE(submitted.size(), 0);
    QVERIFY(!shown.window()->isVisible());
}

void tst_EnterKey::revealInTheHandoverReveals()
{
    const Shown shown(new SecretDialog(created(), account(), nullptr));
    auto *dialog = static_cast<SecretDialog *>(shown.window());
    dialog->showCopied(30);
    shown.find<QPushButton>(u"secretReveal"_s)->setFocus();
    shown.pressEnter();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<SecretField *>()->isRevealed());
}

void tst_EnterKey::handoverHasNoDefaultUntilTheSecretIsKept()
{
    const Shown shown(new SecretDialog(created(), account(), nullptr));
    auto *field = shown.window()->findChild<SecretField *>();
    shown.find<QPushButton>(u"secretTest"_s)->setFocus();
    field->setFocus();
    shown.pressEnter();
    QCOMPARE(shown.clicked(), QStringList());
}

void tst_EnterKey::onlyTheSafeButtonIsTheDefault_data()
{
    QTest::addColumn<Factory>("make");
    QTest::addColumn<QString>("destructive");
    QTest::addColumn<QString>("safe");
    QTest::newRow("delete") << Factory([] { return deleteDialog(); }) << u"deleteSubmit"_s
                            << u"deleteCancel"_s;
    QTest::newRow("retry") << Factory([] { return deleteDialog(true); }) << u"deleteRetry"_s
                           << u"deleteClose"_s;
    QTest::newRow("confirm") << Factory([] {
        return new ConfirmDialog(account(), u"Remove?"_s, u"It is gone then."_s, u"Remove"_s, u"Cancel"_s,
                                 nullptr);
    }) << u"confirmAccept"_s << u"confirmCancel"_s;
}

void tst_EnterKey::onlyTheSafeButtonIsTheDefault()
{
    QFETCH(const Factory, make);
    QFETCH(const QString, destructive);
    QFETCH(const QString, safe);
    const Shown shown(make());
    QVERIFY2(shown.find<QPushButton>(safe)->hasFocus(), "it has the focus at first");
    shown.find<QPushButton>(destructive)->setFocus();
    QVERIFY2(!shown.find<QPushButton>(destructive)->isDefault(), "not even with the focus");
    QVERIFY(shown.find<QPushButton>(safe)->isDefault());
}

QTEST_MAIN(tst_EnterKey)
#include "tst_enterkey.moc"
