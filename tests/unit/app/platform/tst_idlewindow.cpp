// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <chrono>
#include <memory>

#include "app/platform/idlewatcher.h"
#include "tests/support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenry;

/// The idle watcher in front of a real window, where Qt turns some keys into shortcuts before they are keys.
class tst_IdleWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysAndClicksOfAWindowAreInput();
    void aShortcutIsInput();
    void lateShortcutDoesNothing();
    void lateKeyTypesNothing();
    void lateClickPressesNothing();

private:
    [[nodiscard]] QWindow *target() const { return m_window->windowHandle(); }
    [[nodiscard]] QPoint middleOfButton() const
    {
        return m_button->mapTo(m_window.get(), m_button->rect().center());
    }
    /// Time goes by that no timer has noticed, as after a sleep of the machine.
    void letTheTimeRunOut();

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<IdleWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_idle;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;
    QAction *m_action = nullptr;
};

void tst_IdleWindow::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit(m_window.get());
    m_button = new QPushButton(u"Delete"_s, m_window.get());
    m_action = new QAction(m_window.get());
    m_action->setShortcut(Qt::Key_F5);
    m_window->addAction(m_action);
    column->addWidget(m_field);
    column->addWidget(m_button);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    m_clock = std::make_unique<FakeClock>();
    m_watcher = std::make_unique<IdleWatcher>(*qApp, *m_clock);
    m_watcher->setLimit(15min);
    m_idle = std::make_unique<QSignalSpy>(m_watcher.get(), &IdleWatcher::idle);
}

void tst_IdleWindow::cleanup()
{
    m_watcher.reset();
    m_window.reset();
}

void tst_IdleWindow::letTheTimeRunOut()
{
    // Without a limit nothing waits for its end.
    m_watcher->setLimit(0min);
    m_clock->advance(20min);
    QCOMPARE(m_idle->count(), 0);
    m_watcher->setLimit(15min);
}

void tst_IdleWindow::keysAndClicksOfAWindowAreInput()
{
    m_clock->advance(14min);
    QTest::keyClick(target(), Qt::Key_A);
    m_clock->advance(14min);
    QTest::mouseClick(target(), Qt::LeftButton, {}, middleOfButton());
    m_clock->advance(14min);
    QTest::mouseMove(target(), middleOfButton() + QPoint(2, 2));
    m_clock->advance(14min);
    QCOMPARE(m_field->text(), u"a"_s);
    QCOMPARE(m_idle->count(), 0);
    m_clock->advance(1min);
    QCOMPARE(m_idle->count(), 1);
}

void tst_IdleWindow::aShortcutIsInput()
{
    const QSignalSpy triggered(m_action, &QAction::triggered);
    m_clock->advance(14min);
    QTest::keyPress(target(), Qt::Key_F5);
    QCOMPARE(triggered.count(), 1);
    m_clock->advance(14min);
    QCOMPARE(m_idle->count(), 0);
}

void tst_IdleWindow::lateShortcutDoesNothing()
{
    const QSignalSpy triggered(m_action, &QAction::triggered);
    letTheTimeRunOut();
    QTest::keyClick(target(), Qt::Key_F5);
    QCOMPARE(m_idle->count(), 1);
    QCOMPARE(triggered.count(), 0);
    QTest::keyClick(target(), Qt::Key_F5);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(m_idle->count(), 1);
}

void tst_IdleWindow::lateKeyTypesNothing()
{
    letTheTimeRunOut();
    QTest::keyClick(target(), Qt::Key_A);
    QCOMPARE(m_idle->count(), 1);
    QCOMPARE(m_field->text(), QString());
    QTest::keyClick(target(), Qt::Key_B);
    QCOMPARE(m_field->text(), u"b"_s);
}

void tst_IdleWindow::lateClickPressesNothing()
{
    const QSignalSpy clicked(m_button, &QPushButton::clicked);
    QTest::mouseMove(target(), middleOfButton());
    letTheTimeRunOut();
    QTest::mouseClick(target(), Qt::LeftButton, {}, middleOfButton());
    QCOMPARE(m_idle->count(), 1);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(target(), Qt::LeftButton, {}, middleOfButton());
    QCOMPARE(clicked.count(), 1);
}

QTEST_MAIN(tst_IdleWindow)
#include "tst_idlewindow.moc"
