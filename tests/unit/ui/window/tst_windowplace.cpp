// SPDX-License-Identifier: Apache-2.0
#include <QKeyEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/clock.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// The main window on small and on vanished screens, and its keys on other keyboards.
class tst_WindowPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstWindowFitsTheScreen();
    void windowOfAVanishedScreenComesBack();
    void accountKeysGoByTheirPlace_data();
    void accountKeysGoByTheirPlace();

private:
    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(u"settings.ini"_s)};
    SystemClock m_clock;
    SecretClipboard m_clipboard{m_clock};
};

/// Guards against a window of 1232 pixels on a screen that has 640 of them at 200 %.
void tst_WindowPlace::firstWindowFitsTheScreen()
{
    const MainWindow window(m_preferences, m_clipboard);
    const QSize room = window.screen()->availableSize();
    QVERIFY2(room.width() < 1232, "the screen of this test is small");
    QVERIFY(window.width() <= room.width());
    QVERIFY(window.height() <= room.height());
}

void tst_WindowPlace::windowOfAVanishedScreenComesBack()
{
    QWidget away;
    away.setGeometry(5000, 3000, 400, 300);
    m_preferences.setWindowGeometry(away.saveGeometry());
    MainWindow window(m_preferences, m_clipboard);
    window.show();
    QVERIFY(window.screen()->availableGeometry().intersects(window.frameGeometry()));
}

void tst_WindowPlace::accountKeysGoByTheirPlace_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<quint32>("scanCode");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("number");
    QTest::newRow("& on AZERTY") << int(Qt::Key_Ampersand) << 10U
                                 << Qt::KeyboardModifiers(Qt::ControlModifier) << 0;
    QTest::newRow("é on AZERTY") << int(Qt::Key_Eacute) << 11U << Qt::KeyboardModifiers(Qt::ControlModifier)
                                 << 1;
    QTest::newRow("ç on AZERTY") << int(Qt::Key_Ccedilla) << 18U << Qt::KeyboardModifiers(Qt::ControlModifier)
                                 << 8;
    QTest::newRow("without Ctrl") << int(Qt::Key_Ampersand) << 10U << Qt::KeyboardModifiers() << -1;
    QTest::newRow("another place") << int(Qt::Key_A) << 24U << Qt::KeyboardModifiers(Qt::ControlModifier)
                                   << -1;
    QTest::newRow("unknown place") << int(Qt::Key_A) << 0U << Qt::KeyboardModifiers(Qt::ControlModifier)
                                   << -1;
}

void tst_WindowPlace::accountKeysGoByTheirPlace()
{
    QFETCH(const int, key);
    QFETCH(const quint32, scanCode);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const int, number);
    MainWindow window(m_preferences, m_clipboard);
    QSignalSpy chosen(&window, &MainWindow::accountNumberChosen);
    QKeyEvent press(QEvent::KeyPress, key, modifiers, scanCode, 0, 0);
    QCoreApplication::sendEvent(&window, &press);
    QCOMPARE(chosen.size(), number < 0 ? 0 : 1);
    if (number >= 0)
        QCOMPARE(chosen.first().first().toInt(), number);
}

QTEST_MAIN(tst_WindowPlace)
#include "tst_windowplace.moc"
