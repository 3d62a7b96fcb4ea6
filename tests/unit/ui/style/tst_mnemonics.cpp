// SPDX-License-Identifier: Apache-2.0
#include "ui/style/mnemonics.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include "ui/style/applytheme.h"
#include "ui/style/buttonkind.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_Mnemonics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachButtonGetsALetterOfItsOwn();
    void aMnemonicOfTheTextIsKept();
    void anotherTextGetsAnotherKey();
    void aHiddenButtonKeepsItsLetter();
    void aLaterButtonGetsNoLetterOfAnother();
    void aTextThatComesBackGetsItsKeyBack();
    void pagesWithTheSameButtonsShareTheKeys();
    void aButtonInThePlaceOfAnotherGetsItsKey();
    void dangerGetsNoLetter();
    void anExcludedButtonGetsNoLetter();
    void theKeyPressesTheButton();
    void aHeldKeyPressesOnce();
    void aHeldKeyPressesNothingInTheNextDialog();
    void aHeldKeyTypesNothing();
    void theLetterIsMarkedForPainting();
};

namespace {

struct Window
{
    explicit Window(const QStringList &texts, int hidden = 0) : layout(new QHBoxLayout(&widget))
    {
        for (const QString &text : texts)
            add(text);
        for (int button = 0; button < hidden; ++button)
            buttons.at(button)->hide();
        watchMnemonics(&widget);
        widget.show();
    }
    void add(const QString &text)
    {
        buttons.append(new QPushButton(text, &widget));
        layout->addWidget(buttons.last());
    }
    QString keyOf(int button) const
    {
        return buttons.at(button)->shortcut().toString(QKeySequence::PortableText);
    }

    QWidget widget;
    QHBoxLayout *layout;
    QList<QPushButton *> buttons;
};

/// The key as it comes again and again while it is held.
void repeatKey(QWidget *widget, Qt::Key key)
{
    const QString text = QChar(key).toLower();
    for (int time = 0; time < 3; ++time)
        QTest::simulateEvent(widget, true, key, Qt::AltModifier, text, true);
}

} // namespace

void tst_Mnemonics::initTestCase()
{
    applyTheme(*qApp, ColorScheme::Light);
}

void tst_Mnemonics::eachButtonGetsALetterOfItsOwn()
{
    Window window({u"Copy report"_s, u"Cancel"_s, u"Close"_s, u"123"_s});
    QTRY_COMPARE(window.keyOf(0), u"Alt+C"_s);
    QCOMPARE(window.keyOf(1), u"Alt+A"_s);
    QCOMPARE(window.keyOf(2), u"Alt+L"_s);
    QCOMPARE(window.keyOf(3), QString());
    QCOMPARE(window.buttons.at(0)->text(), u"Copy report"_s);
}

void tst_Mnemonics::aMnemonicOfTheTextIsKept()
{
    Window window({u"Delete token"_s, u"&Details"_s});
    QTRY_COMPARE(window.keyOf(0), u"Alt+T"_s);
    QCOMPARE(window.keyOf(1), u"Alt+D"_s);
}

void tst_Mnemonics::anotherTextGetsAnotherKey()
{
    Window window({u"Cancel"_s, u"Apply"_s});
    QTRY_COMPARE(window.keyOf(0), u"Alt+C"_s);
    window.buttons.at(0)->setText(u"Stop"_s);
    QTRY_COMPARE(window.keyOf(0), u"Alt+S"_s);
}

void tst_Mnemonics::aHiddenButtonKeepsItsLetter()
{
    Window window({u"Delete"_s, u"Dismiss"_s});
    QTRY_COMPARE(window.keyOf(1), u"Alt+I"_s);
    window.buttons.at(0)->hide();
    window.add(u"Sum"_s);
    QTRY_COMPARE(window.keyOf(2), u"Alt+S"_s);
    QCOMPARE(window.keyOf(1), u"Alt+I"_s);
    window.buttons.at(0)->show();
    window.add(u"Up"_s);
    QTRY_COMPARE(window.keyOf(3), u"Alt+U"_s);
    QCOMPARE(window.keyOf(0), u"Alt+D"_s);
    QCOMPARE(window.keyOf(1), u"Alt+I"_s);
}

/// Guards against a second press of "Discard…" that presses "Discard for good", which appeared above it.
void tst_Mnemonics::aLaterButtonGetsNoLetterOfAnother()
{
    Window window({u"Discard for good"_s, u"Discard…"_s}, 1);
    QTRY_COMPARE(window.keyOf(1), u"Alt+D"_s);
    window.buttons.at(0)->show();
    QTRY_COMPARE(window.keyOf(0), u"Alt+F"_s);
    QCOMPARE(window.keyOf(1), u"Alt+D"_s);
    // Not that of a button that was there until just now either.
    delete window.buttons.takeAt(0);
    window.add(u"Finish"_s);
    QTRY_COMPARE(window.keyOf(1), u"Alt+I"_s);
}

void tst_Mnemonics::aTextThatComesBackGetsItsKeyBack()
{
    Window window({u"Cancel"_s, u"Close"_s});
    QTRY_COMPARE(window.keyOf(1), u"Alt+L"_s);
    window.buttons.at(0)->setText(u"Stop"_s);
    QTRY_COMPARE(window.keyOf(0), u"Alt+S"_s);
    QCOMPARE(window.keyOf(1), u"Alt+L"_s);
    window.buttons.at(0)->setText(u"Cancel"_s);
    QTRY_COMPARE(window.keyOf(0), u"Alt+C"_s);
}

void tst_Mnemonics::pagesWithTheSameButtonsShareTheKeys()
{
    QStackedWidget stack;
    QList<QPushButton *> buttons;
    for (int page = 0; page < 2; ++page) {
        auto *widget = new QWidget;
        buttons.append(new QPushButton(u"Refresh"_s, widget));
        stack.addWidget(widget);
    }
    watchMnemonics(&stack);
    stack.show();
    const QKeySequence keys(Qt::ALT | Qt::Key_R);
    QTRY_COMPARE(buttons.at(0)->shortcut(), keys);
    stack.setCurrentIndex(1);
    QTRY_COMPARE(buttons.at(1)->shortcut(), keys);
    stack.setCurrentIndex(0);
    QTRY_COMPARE(buttons.at(0)->shortcut(), keys);
}

void tst_Mnemonics::aButtonInThePlaceOfAnotherGetsItsKey()
{
    Window window({u"Try again"_s});
    QTRY_COMPARE(window.keyOf(0), u"Alt+T"_s);
    delete window.buttons.takeAt(0);
    window.add(u"Try again"_s);
    QTRY_COMPARE(window.keyOf(0), u"Alt+T"_s);
}

void tst_Mnemonics::dangerGetsNoLetter()
{
    Window window({u"Delete token"_s, u"Erase"_s, u"Do it"_s});
    setButtonKind(window.buttons.at(0), ButtonKind::Danger);
    setButtonKind(window.buttons.at(1), ButtonKind::DangerFilled);
    QTRY_COMPARE(window.keyOf(2), u"Alt+D"_s);
    QCOMPARE(window.keyOf(0), QString());
    QCOMPARE(window.keyOf(1), QString());
    setButtonKind(window.buttons.at(2), ButtonKind::Danger);
    QTRY_COMPARE(window.keyOf(2), QString());
}

void tst_Mnemonics::anExcludedButtonGetsNoLetter()
{
    Window window({u"Retail"_s, u"Refresh"_s});
    excludeFromMnemonics(window.buttons.at(0));
    QTRY_COMPARE(window.keyOf(1), u"Alt+R"_s);
    QCOMPARE(window.keyOf(0), QString());
}

void tst_Mnemonics::theKeyPressesTheButton()
{
    Window window({u"Cancel"_s, u"Apply"_s});
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    const QSignalSpy pressed(window.buttons.at(1), &QPushButton::clicked);
    QTRY_COMPARE(window.keyOf(1), u"Alt+A"_s);
    QTest::keyClick(&window.widget, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(pressed.size(), 1);
}

void tst_Mnemonics::aHeldKeyPressesOnce()
{
    Window window({u"Cancel"_s, u"Apply"_s});
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    const QSignalSpy pressed(window.buttons.at(1), &QPushButton::clicked);
    const QSignalSpy cancelled(window.buttons.at(0), &QPushButton::clicked);
    QTRY_COMPARE(window.keyOf(1), u"Alt+A"_s);
    QTest::keyPress(&window.widget, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(pressed.size(), 1);
    repeatKey(&window.widget, Qt::Key_A);
    // A click by a key comes a moment later; that of the other button comes last.
    QTest::keyClick(&window.widget, Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(pressed.size(), 1);
}

/// Guards against "Delete the old one…" held for too long, whose key was that of "Delete token" in its
/// dialog.
void tst_Mnemonics::aHeldKeyPressesNothingInTheNextDialog()
{
    Window window({u"Apply…"_s});
    QTRY_COMPARE(window.keyOf(0), u"Alt+A"_s);
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    QDialog dialog(&window.widget);
    QPushButton apply(u"&Apply"_s, &dialog);
    QPushButton cancel(u"&Cancel"_s, &dialog);
    cancel.move(0, 100);
    watchMnemonics(&dialog);
    connect(window.buttons.at(0), &QPushButton::clicked, &dialog, &QDialog::open);
    const QSignalSpy pressed(&apply, &QPushButton::clicked);
    const QSignalSpy cancelled(&cancel, &QPushButton::clicked);
    QTest::keyPress(&window.widget, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(dialog.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    repeatKey(&dialog, Qt::Key_A);
    QTest::keyClick(&dialog, Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(pressed.size(), 0);
    QTest::keyClick(&dialog, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(pressed.size(), 1);
}

void tst_Mnemonics::aHeldKeyTypesNothing()
{
    Window window({u"Apply"_s});
    auto *edit = new QLineEdit(&window.widget);
    window.layout->addWidget(edit);
    edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    repeatKey(edit, Qt::Key_A);
    QCOMPARE(edit->text(), QString());
}

void tst_Mnemonics::theLetterIsMarkedForPainting()
{
    Window window({u"Copy report"_s, u"Recap"_s, u"&Own"_s});
    QTRY_COMPARE(window.keyOf(0), u"Alt+C"_s);
    QCOMPARE(withMnemonic(*window.buttons.at(0), u"Copy report"_s), u"&Copy report"_s);
    QCOMPARE(withMnemonic(*window.buttons.at(1), u"Recap"_s), u"&Recap"_s);
    QCOMPARE(withMnemonic(*window.buttons.at(2), u"&Own"_s), u"&Own"_s);
}

QTEST_MAIN(tst_Mnemonics)
#include "tst_mnemonics.moc"
