// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include "ui/style/applytheme.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// Keys with the times of an X server, in which a held key is released and pressed again at the same time.
/// The mark of a repeated press is missing, as it is whenever Qt reads the release before the press has come.
class tst_HeldKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRepeatedPressIsMarked();
    void aSecondPressIsNotMarked();
    void anotherKeyIsNotMarked();
    void heldEnterPressesOnce();
    void aRepeatedMnemonicIsStopped();
};

namespace {

constexpr quint32 enterCode = 36;
constexpr quint32 letterCode = 40;

/// Sends a key to the window, as the platform does, and says whether it was accepted.
bool sendKey(QWidget &window, QEvent::Type type, Qt::Key key, quint32 scanCode, quint64 time,
             Qt::KeyboardModifiers modifiers = {})
{
    const QString text = key < Qt::Key_Escape ? QString(QChar(key).toLower()) : QString();
    QKeyEvent event(type, key, modifiers, scanCode, 0, 0, text);
    event.setTimestamp(time);
    event.setAccepted(false);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
    return event.isAccepted();
}

/// Notes of each press whether it was marked as repeated.
class Listener final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    QList<bool> marks;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        marks.append(event->isAutoRepeat());
        QLineEdit::keyPressEvent(event);
    }
};

struct Window
{
    Window() : layout(&widget)
    {
        layout.addWidget(&edit);
        layout.addWidget(&button);
        widget.show();
        edit.setFocus();
    }

    QWidget widget;
    QVBoxLayout layout;
    Listener edit;
    QPushButton button{u"Delete"_s};
};

} // namespace

void tst_HeldKeys::initTestCase()
{
    applyTheme(*qApp, ColorScheme::Light);
}

void tst_HeldKeys::aRepeatedPressIsMarked()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    sendKey(window.widget, QEvent::KeyPress, Qt::Key_D, letterCode, 1000);
    for (const quint64 time : {1660U, 1700U}) {
        sendKey(window.widget, QEvent::KeyRelease, Qt::Key_D, letterCode, time);
        QVERIFY(sendKey(window.widget, QEvent::KeyPress, Qt::Key_D, letterCode, time));
    }
    QCOMPARE(window.edit.marks, (QList<bool>{false, true, true}));
    QCOMPARE(window.edit.text(), u"ddd"_s);
}

void tst_HeldKeys::aSecondPressIsNotMarked()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    sendKey(window.widget, QEvent::KeyPress, Qt::Key_D, letterCode, 1000);
    sendKey(window.widget, QEvent::KeyRelease, Qt::Key_D, letterCode, 1100);
    sendKey(window.widget, QEvent::KeyPress, Qt::Key_D, letterCode, 1101);
    QCOMPARE(window.edit.marks, (QList<bool>{false, false}));
}

void tst_HeldKeys::anotherKeyIsNotMarked()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    sendKey(window.widget, QEvent::KeyRelease, Qt::Key_E, letterCode + 1, 1100);
    sendKey(window.widget, QEvent::KeyPress, Qt::Key_D, letterCode, 1100);
    // A program that types, such as an on-screen keyboard, may name no key and no time.
    sendKey(window.widget, QEvent::KeyRelease, Qt::Key_D, 0, 0);
    sendKey(window.widget, QEvent::KeyPress, Qt::Key_D, 0, 0);
    QCOMPARE(window.edit.marks, (QList<bool>{false, false}));
}

void tst_HeldKeys::heldEnterPressesOnce()
{
    Window window;
    window.button.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    const QSignalSpy pressed(&window.button, &QPushButton::clicked);
    sendKey(window.widget, QEvent::KeyPress, Qt::Key_Return, enterCode, 1000);
    sendKey(window.widget, QEvent::KeyRelease, Qt::Key_Return, enterCode, 1660);
    sendKey(window.widget, QEvent::KeyPress, Qt::Key_Return, enterCode, 1660);
    QCOMPARE(pressed.size(), 1);
}

void tst_HeldKeys::aRepeatedMnemonicIsStopped()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    QVERIFY2(!sendKey(window.widget, QEvent::ShortcutOverride, Qt::Key_D, letterCode, 1000, Qt::AltModifier),
             "the first press is looked up");
    sendKey(window.widget, QEvent::KeyRelease, Qt::Key_D, letterCode, 1660, Qt::AltModifier);
    QVERIFY(sendKey(window.widget, QEvent::ShortcutOverride, Qt::Key_D, letterCode, 1660, Qt::AltModifier));
    QVERIFY(sendKey(window.widget, QEvent::KeyPress, Qt::Key_D, letterCode, 1660, Qt::AltModifier));
    QCOMPARE(window.edit.text(), QString());
}

QTEST_MAIN(tst_HeldKeys)
#include "tst_heldkeys.moc"
