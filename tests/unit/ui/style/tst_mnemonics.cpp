// SPDX-License-Identifier: Apache-2.0
#include "ui/style/mnemonics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_Mnemonics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachButtonGetsALetterOfItsOwn();
    void aMnemonicOfTheTextIsKept();
    void anotherTextGetsAnotherKey();
    void aHiddenButtonHoldsNoLetter();
    void theKeyPressesTheButton();
    void theLetterIsMarkedForPainting();
};

namespace {

struct Window
{
    explicit Window(const QStringList &texts)
    {
        auto *layout = new QHBoxLayout(&widget);
        for (const QString &text : texts) {
            buttons.append(new QPushButton(text, &widget));
            layout->addWidget(buttons.last());
        }
        watchMnemonics(&widget);
        widget.show();
    }
    QString keyOf(int button) const
    {
        return buttons.at(button)->shortcut().toString(QKeySequence::PortableText);
    }

    QWidget widget;
    QList<QPushButton *> buttons;
};

} // namespace

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

void tst_Mnemonics::aHiddenButtonHoldsNoLetter()
{
    Window window({u"Delete"_s, u"Dismiss"_s});
    QTRY_COMPARE(window.keyOf(1), u"Alt+I"_s);
    window.buttons.at(0)->hide();
    QTRY_COMPARE(window.keyOf(1), u"Alt+D"_s);
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
