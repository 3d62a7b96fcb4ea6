// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

#include "tests/support/fakegateway.h"
#include "tests/support/taborder.h"
#include "ui/controls/messagepanel.h"
#include "ui/secrets/secretdialog.h"
#include "ui/secrets/secretfield.h"
#include "ui/style/applytheme.h"
#include "ui/style/buttonkind.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// The real dialog with a canary for a secret.
class tst_SecretDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hiddenSecretIsNowhere();
    void revealedSecretIsReadableUntilItIsHidden();
    void dotsSayNothingOfTheSecret();
    void secretIsHiddenAfterItsTime();
    void secretIsHiddenWhenAnotherWindowComesForward();
    void ownDialogsDoNotHideIt();
    void copyKeyAsksForACopy();
    void itStaysUntilTheSecretIsKept();
    void doneIsPrimaryOnceKept();
    void failedCopyDoesNotCountAsKept();
    void copyingSavingAndTestingKeepTheirLines();
    void replacedSecretIsNotKept();
    void clearedSecretIsAskedForOnce();
    void testKeepsTheFocus();
    void differenceIsSaidFirst();
    void discardAsksFirst();
    void itsKeyDoesNotDiscardForGood();
    void closingWipesTheSecret();
    void doneIsHeldWhileTheClipboardMayHoldTheSecret();
    void closingAnywayIsASecondChoice();
    void cutAnswerIsSaid();
    void hostileNameIsPlainText();
    void dotEnvSaysWhichIdItHolds();
    void tabGoesFromTopToBottom();
};

namespace {

const QByteArray canary = "canary-7f3a9c-secret-value-0123456789";

CreatedToken madeToken(const QByteArray &secret = canary, const QString &name = u"payout-worker"_s)
{
    CreatedToken created;
    created.token = fakeToken(u"Token:1"_s, name);
    created.secret = Secret(secret);
    return created;
}

struct Fixture
{
    explicit Fixture(CreatedToken created = madeToken())
        : dialog(std::make_unique<SecretDialog>(
              std::move(created), Account{.name = u"Test"_s, .environment = Environment::Sandbox}, &window))
    {
        window.show();
        dialog->open();
        field = dialog->findChild<SecretField *>();
    }
    QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QStringList said() const
    {
        QStringList texts;
        const auto panels = dialog->findChildren<MessagePanel *>();
        for (const MessagePanel *panel : panels) {
            if (panel->isVisible())
                texts.append(panel->text());
        }
        return texts;
    }

    void pressOffered(const QString &text) const
    {
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->isVisible() && each->text() == text) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    QWidget window;
    std::unique_ptr<SecretDialog> dialog;
    SecretField *field;
};

/// Everything that properties, dynamic ones too, would give to whoever asks.
void collectProperties(const QObject *object, QStringList &texts)
{
    const QMetaObject *meta = object->metaObject();
    for (int index = 0; index < meta->propertyCount(); ++index) {
        const QVariant value = meta->property(index).read(object);
        texts.append(value.toString());
        texts.append(QString::fromUtf8(value.toByteArray()));
    }
    const auto names = object->dynamicPropertyNames();
    for (const QByteArray &name : names)
        texts.append(object->property(name.constData()).toString());
    for (const QObject *child : object->children())
        collectProperties(child, texts);
}

void collectAccessible(QAccessibleInterface *node, QStringList &texts)
{
    for (const auto type : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator, QAccessible::DebugDescription})
        texts.append(node->text(type));
    if (QAccessibleTextInterface *text = node->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int index = 0; index < node->childCount(); ++index) {
        if (QAccessibleInterface *child = node->child(index))
            collectAccessible(child, texts);
    }
}

bool isHeardOrRead(const QWidget *window)
{
    QStringList texts;
    collectProperties(window, texts);
    collectAccessible(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(window)), texts);
    return texts.join(u'\n').contains(QString::fromUtf8(canary));
}

} // namespace

void tst_SecretDialog::initTestCase()
{
    applyTheme(*qApp, ColorScheme::Light);
}

void tst_SecretDialog::hiddenSecretIsNowhere()
{
    const Fixture fixture;
    QCOMPARE(fixture.field->accessibleName(), u"Client secret, hidden"_s);
    QVERIFY(!isHeardOrRead(fixture.dialog.get()));
    fixture.dialog->showCopied(28);
    QVERIFY(!isHeardOrRead(fixture.dialog.get()));
}

void tst_SecretDialog::revealedSecretIsReadableUntilItIsHidden()
{
    const Fixture fixture;
    QPushButton *reveal = fixture.button("secretReveal");
    QCOMPARE(reveal->accessibleName(), u"Reveal secret"_s);
    QTest::mouseClick(reveal, Qt::LeftButton);
    QVERIFY(fixture.field->isRevealed());
    QCOMPARE(fixture.field->accessibleName(), u"Client secret, shown"_s);
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(fixture.field);
    QVERIFY(node && node->textInterface());
    QVERIFY(node->state().readOnly);
    QCOMPARE(node->textInterface()->characterCount(), static_cast<int>(canary.size()));
    QCOMPARE(node->textInterface()->text(0, node->textInterface()->characterCount()),
             QString::fromUtf8(canary));
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(fixture.field->accessibleName(), u"Client secret, hidden"_s);
    QVERIFY(!isHeardOrRead(fixture.dialog.get()));
}

void tst_SecretDialog::dotsSayNothingOfTheSecret()
{
    const Fixture shorter(madeToken("ab"));
    const Fixture longer(madeToken(QByteArray(900, 'w')));
    QCOMPARE(shorter.field->size(), longer.field->size());
    QCOMPARE(shorter.field->grab().toImage(), longer.field->grab().toImage());
    longer.field->setRevealed(true);
    QVERIFY(shorter.field->grab().toImage() != longer.field->grab().toImage());
    QTRY_VERIFY(longer.field->height() > shorter.field->height());
    longer.field->setRevealed(false);
    QTRY_COMPARE(shorter.field->size(), longer.field->size());
}

void tst_SecretDialog::secretIsHiddenAfterItsTime()
{
    const Fixture fixture;
    fixture.field->setRevealTime(std::chrono::milliseconds(20));
    fixture.field->setRevealed(true);
    QTRY_VERIFY(!fixture.field->isRevealed());
}

void tst_SecretDialog::secretIsHiddenWhenAnotherWindowComesForward()
{
    const Fixture fixture;
    fixture.dialog->activateWindow();
    QTRY_VERIFY(fixture.dialog->isActiveWindow());
    fixture.field->setRevealed(true);
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!fixture.field->isRevealed());
}

void tst_SecretDialog::ownDialogsDoNotHideIt()
{
    const Fixture fixture;
    fixture.dialog->activateWindow();
    QTRY_VERIFY(fixture.dialog->isActiveWindow());
    fixture.field->setRevealed(true);
    QDialog own(fixture.dialog.get());
    own.open();
    own.activateWindow();
    QTRY_VERIFY(own.isActiveWindow());
    QVERIFY(fixture.field->isRevealed());
}

void tst_SecretDialog::copyKeyAsksForACopy()
{
    const Fixture fixture;
    QSignalSpy asked(fixture.dialog.get(), &SecretDialog::copySecretRequested);
    fixture.field->setFocus();
    QTest::keyClick(fixture.field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(fixture.button("secretCopy"), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
}

void tst_SecretDialog::itStaysUntilTheSecretIsKept()
{
    const Fixture fixture;
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY2(fixture.said().join(u'|').contains(u"Copy or save the secret first"_s),
             qPrintable(fixture.said().join(u'|')));
    QVERIFY(!fixture.dialog->close());
    fixture.button("secretDone")->click();
    fixture.dialog->accept();
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(!fixture.dialog->mayClose());
    fixture.dialog->showCopied(30);
    QVERIFY(fixture.dialog->mayClose());
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
    QVERIFY(!fixture.dialog->isVisible());
}

void tst_SecretDialog::doneIsPrimaryOnceKept()
{
    const Fixture fixture;
    QCOMPARE(buttonKind(fixture.button("secretCopy")), ButtonKind::Primary);
    QCOMPARE(buttonKind(fixture.button("secretDone")), ButtonKind::Normal);
    fixture.dialog->showSaved(u"Saved to /a/b."_s);
    QCOMPARE(buttonKind(fixture.button("secretCopy")), ButtonKind::Normal);
    QCOMPARE(buttonKind(fixture.button("secretDone")), ButtonKind::Primary);
    fixture.button("secretDone")->click();
    QVERIFY(!fixture.dialog->isVisible());
}

void tst_SecretDialog::failedCopyDoesNotCountAsKept()
{
    const Fixture fixture;
    fixture.dialog->showCopyFailed(u"no"_s);
    fixture.dialog->showSaveFailed(u"no"_s);
    fixture.dialog->showClientIdCopied();
    QVERIFY(!fixture.dialog->mayClose());
    QVERIFY(!fixture.dialog->close());
}

/// Guards against a countdown that hides, a second later, that saving failed.
void tst_SecretDialog::copyingSavingAndTestingKeepTheirLines()
{
    const Fixture fixture;
    QCOMPARE(fixture.said(), (QStringList{u"Not copied yet."_s, u"Not saved yet."_s, u"Not tested yet."_s}));
    const int height = fixture.dialog->height();
    fixture.dialog->showCopied(30);
    fixture.dialog->showSaveFailed(u"The disk is full."_s);
    QCOMPARE(buttonKind(fixture.button("secretDone")), ButtonKind::Normal);
    fixture.dialog->showTest(SecretDialog::TestOutcome::Accepted, u"Accepted by the service."_s);
    fixture.dialog->showCopied(29);
    QCOMPARE(fixture.said(), (QStringList{u"Copied. The clipboard clears in 29 s."_s, u"The disk is full."_s,
                                          u"Accepted by the service."_s}));
    QCOMPARE(buttonKind(fixture.button("secretDone")), ButtonKind::Normal);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.dialog->height(), height);
    fixture.dialog->showClientIdCopied();
    QCOMPARE(fixture.said().constFirst(), u"Copied. The clipboard clears in 29 s."_s);
}

void tst_SecretDialog::replacedSecretIsNotKept()
{
    const Fixture fixture;
    fixture.dialog->showCopied(30);
    QVERIFY(fixture.dialog->mayClose());
    fixture.dialog->showSecretReplaced(u"Replaced."_s);
    QVERIFY(!fixture.dialog->mayClose());
    QVERIFY(!fixture.dialog->close());
    QCOMPARE(buttonKind(fixture.button("secretCopy")), ButtonKind::Primary);
    QVERIFY(fixture.button("secretDiscard")->isVisible());
    fixture.dialog->showSaved(u"Saved."_s);
    fixture.dialog->showCopied(30);
    fixture.dialog->showSecretReplaced(u"Replaced."_s);
    QVERIFY2(fixture.dialog->close(), "a file holds it");
}

void tst_SecretDialog::clearedSecretIsAskedForOnce()
{
    const Fixture fixture;
    fixture.dialog->showCopied(1);
    fixture.dialog->showClipboardCleared();
    QVERIFY2(!fixture.dialog->mayClose(), "the program would end without the question");
    fixture.button("secretDone")->click();
    fixture.button("secretDone")->click();
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY2(
        fixture.said().join(u'|').contains(
            u"You copied the secret 0 s ago, and the clipboard is cleared. Did you paste it where you need it?"_s),
        qPrintable(fixture.said().join(u'|')));
    fixture.pressOffered(u"Yes, close"_s);
    QVERIFY(!fixture.dialog->isVisible());
}

/// Guards against a test by keyboard after which Tab and Enter copied the client ID in place of the secret.
void tst_SecretDialog::testKeepsTheFocus()
{
    const Fixture fixture;
    fixture.button("secretTest")->setFocus();
    fixture.dialog->showTest(SecretDialog::TestOutcome::Running, u"Asking…"_s);
    fixture.dialog->showTest(SecretDialog::TestOutcome::Accepted, u"Accepted."_s);
    QCOMPARE(fixture.dialog->focusWidget(), fixture.button("secretTest"));
}

void tst_SecretDialog::differenceIsSaidFirst()
{
    const Fixture fixture;
    const QSignalSpy asked(fixture.dialog.get(), &SecretDialog::deleteRequested);
    fixture.dialog->warnOfDifference(u"You asked for VIEW. The service gave VIEW and MANAGE."_s);
    QCOMPARE(fixture.said().constFirst(), u"You asked for VIEW. The service gave VIEW and MANAGE."_s);
    fixture.pressOffered(u"Delete this token…"_s);
    QCOMPARE(asked.size(), 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog.get()), QString());
    QVERIFY(fixture.dialog->isVisible());
    fixture.dialog->closeAsDeleted();
    QVERIFY(!fixture.dialog->isVisible());
    QVERIFY(fixture.dialog->secret().isEmpty());
}

void tst_SecretDialog::discardAsksFirst()
{
    const Fixture fixture;
    QSignalSpy finished(fixture.dialog.get(), &QDialog::finished);
    fixture.button("secretDiscard")->click();
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(!fixture.dialog->mayClose());
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Return);
    QVERIFY2(fixture.dialog->isVisible(), "Enter does not discard");
    const auto buttons = fixture.dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == u"Discard it for good"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(finished.size(), 1);
    QVERIFY(fixture.dialog->secret().isEmpty());
}

/// Guards against a key of *Discard secret…* that passes to *Discard it for good* above it.
void tst_SecretDialog::itsKeyDoesNotDiscardForGood()
{
    const Fixture fixture;
    const QSignalSpy finished(fixture.dialog.get(), &QDialog::finished);
    const QPushButton *discard = fixture.button("secretDiscard");
    const QKeySequence keys(Qt::ALT | Qt::Key_D);
    QTRY_COMPARE(discard->shortcut(), keys);
    QVERIFY(QTest::qWaitForWindowActive(fixture.dialog.get()));
    const QSignalSpy pressed(discard, &QPushButton::clicked);
    const QSignalSpy tested(fixture.button("secretTest"), &QPushButton::clicked);
    const auto holds = [&fixture] {
        return fixture.dialog->findChild<QLabel *>(u"secretHold"_s)->isVisible();
    };

    QTest::keyPress(fixture.dialog.get(), Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(holds());
    const auto buttons = fixture.dialog->findChildren<QPushButton *>();
    const auto forGood = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Discard it for good"_s;
    });
    QVERIFY(forGood != buttons.cend());
    // A click by a key comes a moment later; that of the test button comes last.
    for (int time = 0; time < 3; ++time)
        QTest::simulateEvent(fixture.dialog.get(), true, Qt::Key_D, Qt::AltModifier, u"d"_s, true);
    QTest::keyClick(fixture.dialog.get(), fixture.button("secretTest")->shortcut()[0].key(), Qt::AltModifier);
    QTRY_COMPARE(tested.size(), 1);
    QCOMPARE(pressed.size(), 1);
    QVERIFY((*forGood)->shortcut().isEmpty());
    QCOMPARE(discard->shortcut(), keys);

    // Pressed once more, it takes the question back.
    QTest::keyClick(fixture.dialog.get(), Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!holds());
    QCOMPARE(finished.size(), 0);
    QVERIFY(!fixture.dialog->secret().isEmpty());
}

void tst_SecretDialog::closingWipesTheSecret()
{
    const Fixture fixture;
    fixture.field->setRevealed(true);
    fixture.dialog->showCopied(30);
    fixture.button("secretDone")->click();
    QVERIFY(fixture.dialog->secret().isEmpty());
    QVERIFY(!fixture.field->isRevealed());
    fixture.field->setRevealed(true);
    QVERIFY2(!fixture.field->isRevealed(), "there is nothing left to reveal");
    QVERIFY(!isHeardOrRead(fixture.dialog.get()));
}

void tst_SecretDialog::doneIsHeldWhileTheClipboardMayHoldTheSecret()
{
    const Fixture fixture;
    QSignalSpy again(fixture.dialog.get(), &SecretDialog::clearAgainRequested);
    fixture.dialog->showCopied(30);
    fixture.dialog->showClipboardDoubt(u"It may still be there."_s);
    QVERIFY(fixture.said().contains(u"It may still be there."_s));
    fixture.button("secretDone")->click();
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
    QVERIFY(fixture.dialog->isVisible());
    QCOMPARE(again.size(), 2);
    QVERIFY2(fixture.said().join(u'|').contains(u"not seen yet"_s), qPrintable(fixture.said().join(u'|')));
    fixture.dialog->showClipboardCleared();
    QCOMPARE(fixture.said().constFirst(), u"The clipboard no longer holds the secret."_s);
    QVERIFY(!fixture.said().join(u'|').contains(u"not seen yet"_s));
    fixture.button("secretDone")->click();
    QVERIFY2(fixture.said().join(u'|').contains(u"Did you paste it where you need it?"_s),
             qPrintable(fixture.said().join(u'|')));
    fixture.pressOffered(u"Yes, close"_s);
    QVERIFY(!fixture.dialog->isVisible());
    QVERIFY(!fixture.dialog->isDiscarded());
}

void tst_SecretDialog::closingAnywayIsASecondChoice()
{
    const Fixture fixture;
    fixture.dialog->showSaved(u"Saved to /a/b."_s);
    fixture.dialog->showCopied(30);
    fixture.dialog->showClipboardDoubt(u"It may still be there."_s);
    fixture.button("secretDone")->click();
    fixture.pressOffered(u"Close anyway"_s);
    QVERIFY(!fixture.dialog->isVisible());
    QVERIFY2(!fixture.dialog->isDiscarded(), "it was kept");
}

void tst_SecretDialog::cutAnswerIsSaid()
{
    CreatedToken created = madeToken();
    created.answerWasCut = true;
    const Fixture fixture(std::move(created));
    QVERIFY(fixture.said().join(u'|').contains(u"ended early"_s));
}

void tst_SecretDialog::hostileNameIsPlainText()
{
    const Fixture fixture(madeToken(canary, u"<b>x</b>\u202E%1[*]"_s));
    bool wasShown = false;
    const auto labels = fixture.dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(!label->text().contains(QChar(0x202E)));
        if (label->text().contains(u"<b>x</b>⟨U+202E⟩%1[*]"_s)) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            wasShown = true;
        }
    }
    QVERIFY(wasShown);
    QCOMPARE(fixture.dialog->windowTitle(), u"Keep this secret now"_s);
}

void tst_SecretDialog::dotEnvSaysWhichIdItHolds()
{
    const Fixture fixture;
    auto *names = fixture.dialog->findChild<QComboBox *>(u"formatNames"_s);
    const auto *text = fixture.dialog->findChild<QPlainTextEdit *>(u"formatText"_s);
    QVERIFY(text->toPlainText().startsWith(u"GRID_CLIENT_ID="_s));
    names->setCurrentIndex(1);
    QVERIFY(text->toPlainText().startsWith(u"# GRID_API_TOKEN_ID holds the client ID, not the ID"_s));
    QVERIFY(names->itemData(1, Qt::ToolTipRole).toString().contains(u"not the token ID"_s));
}

void tst_SecretDialog::tabGoesFromTopToBottom()
{
    const Fixture fixture;
    QTRY_COMPARE(test::tabOrderFault(fixture.dialog.get()), QString());
    fixture.button("secretDiscard")->click();
    fixture.dialog->showTest(SecretDialog::TestOutcome::Refused, u"no"_s, u"details"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog.get()), QString());
}

QTEST_MAIN(tst_SecretDialog)
#include "tst_secretdialog.moc"
