// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QElapsedTimer>
#include <QMenu>
#include <QTest>

#include "ui/controls/menubutton.h"
#include "ui/style/applytheme.h"
#include "ui/style/palette.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_MenuButton final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void accessibleNodeSaysWhatItIs();
    void accessiblePressAnswersAtOnce_data();
    void accessiblePressAnswersAtOnce();
    void isNotGreyAfterTheMenuCloses();
    void disabledButtonOpensNothing();
    void openMenuFollowsTheScheme();

private:
    std::unique_ptr<QWidget> m_window;
    MenuButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
};

void tst_MenuButton::init()
{
    m_window = std::make_unique<QWidget>();
    m_button = new MenuButton(u"Save as…"_s, m_window.get());
    m_menu = new QMenu(m_button);
    m_menu->addAction(u"JSON"_s);
    m_button->setPopup(m_menu);
    m_window->resize(300, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_MenuButton::cleanup()
{
    m_window.reset();
}

void tst_MenuButton::accessibleNodeSaysWhatItIs()
{
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(m_button);
    QVERIFY(node);
    QCOMPARE(node->role(), QAccessible::ButtonMenu);
    QCOMPARE(node->text(QAccessible::Name), u"Save as…"_s);
    QVERIFY(node->state().hasPopup);
    QVERIFY(node->state().focusable);
    m_button->setAccessibleName(u"Save"_s);
    QCOMPARE(node->text(QAccessible::Name), u"Save"_s);
}

void tst_MenuButton::accessiblePressAnswersAtOnce_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("press") << QAccessibleActionInterface::pressAction();
    QTest::newRow("show menu") << QAccessibleActionInterface::showMenuAction();
}

/// Guards against a nested loop: assistive technology would wait until a person closes the menu.
void tst_MenuButton::accessiblePressAnswersAtOnce()
{
    QFETCH(const QString, action);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(m_button)->actionInterface();
    QVERIFY(actions && actions->actionNames().contains(action));
    bool hasAnswered = false;
    bool wasOpenedBefore = false;
    connect(m_menu, &QMenu::aboutToShow, m_menu, [&] { wasOpenedBefore = !hasAnswered; });
    actions->doAction(action);
    hasAnswered = true;
    QTRY_VERIFY(m_menu->isVisible());
    QVERIFY(!wasOpenedBefore);
    m_menu->close();
}

void tst_MenuButton::isNotGreyAfterTheMenuCloses()
{
    QEnterEvent enter({1, 1}, {1, 1}, m_button->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(m_button, &enter);
    QVERIFY(m_button->underMouse());
    QTest::mouseClick(m_button, Qt::LeftButton);
    QTRY_VERIFY(m_menu->isVisible());
    QVERIFY(m_button->isDown());
    QCursor::setPos(m_window->mapToGlobal(QPoint(290, 190)));
    m_menu->close();
    QTRY_VERIFY(!m_button->isDown());
    QTRY_VERIFY(!m_button->underMouse());
}

void tst_MenuButton::disabledButtonOpensNothing()
{
    m_button->setEnabled(false);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(m_button)->actionInterface();
    QVERIFY(actions->actionNames().isEmpty());
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCoreApplication::processEvents();
    QVERIFY(!m_menu->isVisible());
}

void tst_MenuButton::openMenuFollowsTheScheme()
{
    applyTheme(*qApp, ColorScheme::Light);
    m_button->click();
    QTRY_VERIFY(m_menu->isVisible());
    applyTheme(*qApp, ColorScheme::Dark);
    QTRY_COMPARE(m_menu->palette().color(QPalette::Window),
                 makePalette(ColorScheme::Dark).color(QPalette::Window));
    QVERIFY(m_menu->isVisible());
    const QImage dark = m_menu->grab().toImage();
    applyTheme(*qApp, ColorScheme::Light);
    QTRY_COMPARE(m_menu->palette().color(QPalette::Window),
                 makePalette(ColorScheme::Light).color(QPalette::Window));
    QVERIFY(m_menu->grab().toImage() != dark);
    m_menu->close();
}

QTEST_MAIN(tst_MenuButton)
#include "tst_menubutton.moc"
