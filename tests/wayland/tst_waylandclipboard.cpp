// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

#include "app/core/clock.h"
#include "tests/wayland/outsideview.h"
#include "ui/secrets/secretclipboard.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace std::chrono_literals;

/// Against a real compositor, natively, looked at from outside. Guards against mutter, which serves a copy of
/// its own after a clear.
class tst_WaylandClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneClearIsEnoughForSwayOnly();
    void itIsGoneWhenItIsCalledGone();
    void itIsGoneAfterItsTime();
    void withoutFocusItIsNotCalledGone();
    void aSecondCopyIsClearedToo();

private:
    void copy(SecretClipboard &clipboard, const QByteArray &text);

    std::unique_ptr<OutsideView> m_outside;
    std::unique_ptr<QWidget> m_window;
};

namespace {

constexpr int limitMs = 20000;
const QByteArray canary = "canary-7f3a9c-over-wayland";

bool isMutter()
{
    return qgetenv("COMPOSITOR") == "mutter";
}

} // namespace

void tst_WaylandClipboard::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"wayland"_s);
    m_outside = makeOutsideView();
    QVERIFY(m_outside);
}

void tst_WaylandClipboard::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(300, 200);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::focusWindow(), limitMs);
}

void tst_WaylandClipboard::copy(SecretClipboard &clipboard, const QByteArray &text)
{
    // A compositor takes a copy only with the number of an input of this window.
    m_outside->pressKey();
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::focusWindow(), limitMs);
    QVERIFY(clipboard.copy(Secret(text)));
    QTRY_COMPARE_WITH_TIMEOUT(m_outside->pasted(), text, limitMs);
}

void tst_WaylandClipboard::oneClearIsEnoughForSwayOnly()
{
    // The reason for all the others. Should a newer mutter obey at once, this says so.
    QClipboard *raw = QGuiApplication::clipboard();
    m_outside->pressKey();
    raw->setText(QString::fromUtf8(canary));
    QTRY_COMPARE_WITH_TIMEOUT(m_outside->pasted(), canary, limitMs);
    raw->clear();
    if (isMutter()) {
        // Ours is gone, so what is seen here is the copy that mutter made.
        QTRY_COMPARE_WITH_TIMEOUT(raw->text(), QString::fromUtf8(canary), limitMs);
        QCOMPARE(m_outside->pasted(), canary);
        raw->clear();
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_outside->pasted(), QByteArray(), limitMs);
}

void tst_WaylandClipboard::itIsGoneWhenItIsCalledGone()
{
    const SystemClock clipboardClock;
    SecretClipboard clipboard(clipboardClock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    copy(clipboard, canary);
    clipboard.clearIfOurs();
    QVERIFY2(cleared.isEmpty(), "nobody has seen it gone yet");
    QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), 1, limitMs);
    QCOMPARE(m_outside->pasted(), QByteArray());
}

void tst_WaylandClipboard::itIsGoneAfterItsTime()
{
    const SystemClock clipboardClock;
    SecretClipboard clipboard(clipboardClock);
    clipboard.setLifetime(3s);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    copy(clipboard, canary);
    QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), 1, limitMs);
    QCOMPARE(m_outside->pasted(), QByteArray());
}

void tst_WaylandClipboard::withoutFocusItIsNotCalledGone()
{
    const SystemClock clipboardClock;
    SecretClipboard clipboard(clipboardClock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    copy(clipboard, canary);
    m_window->hide();
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::focusWindow(), limitMs);
    clipboard.clearIfOurs();
    QCOMPARE(clipboard.doubt(), ClipboardDoubt::WithoutFocus);
    // mutter goes on serving it, which is why nothing may be said; sway does not.
    QTRY_COMPARE_WITH_TIMEOUT(m_outside->pasted(), isMutter() ? canary : QByteArray(), limitMs);
    clipboard.clearIfOurs();
    QCOMPARE(m_outside->pasted(), isMutter() ? canary : QByteArray());
    QCOMPARE(cleared.size(), 0);

    m_window->show();
    QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), 1, limitMs);
    QCOMPARE(m_outside->pasted(), QByteArray());
}

void tst_WaylandClipboard::aSecondCopyIsClearedToo()
{
    const SystemClock clipboardClock;
    SecretClipboard clipboard(clipboardClock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    copy(clipboard, canary);
    copy(clipboard, "canary-of-the-second-copy");
    clipboard.clearIfOurs();
    QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), 1, limitMs);
    QCOMPARE(m_outside->pasted(), QByteArray());
}

QTEST_MAIN(tst_WaylandClipboard)
#include "tst_waylandclipboard.moc"
