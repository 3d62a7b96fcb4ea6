// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>

#include "ui/tokens/command/commandbutton.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The menu of *Copy as command*.
class TestCommandButton final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenProgramsLineIsCopied();
    void aRequestThatAProgramCannotSendIsNotOffered();
};

void TestCommandButton::theChosenProgramsLineIsCopied()
{
    CommandButton button([](CommandTool tool) { return tool == CommandTool::Curl ? u"c"_s : u"g"_s; },
                         nullptr);
    button.show();
    QTest::keyClick(&button, Qt::Key_Space);
    QTRY_VERIFY(button.popup()->isVisible());
    QTest::keyClick(button.popup(), Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"c"_s);
    QCOMPARE(button.text(), u"Command copied"_s);
    button.reset();
    QCOMPARE(button.text(), u"Copy as command"_s);
    button.popup()->actions().constFirst()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"g"_s);
}

/// The menu is made once, and the request changes while the window is open.
void TestCommandButton::aRequestThatAProgramCannotSendIsNotOffered()
{
    std::optional<QString> line;
    CommandButton button([&line](CommandTool) { return line; }, nullptr);
    button.show();
    QAction *grid = button.popup()->actions().constFirst();
    button.popup()->popup(QPoint());
    QVERIFY(!grid->isEnabled());
    QCOMPARE(grid->text(), u"The service's command line cannot send this request"_s);
    button.popup()->hide();
    line = u"grid"_s;
    button.popup()->popup(QPoint());
    QVERIFY(grid->isEnabled());
    button.popup()->hide();
}

QTEST_MAIN(TestCommandButton)
#include "tst_commandbutton.moc"
