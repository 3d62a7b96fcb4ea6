// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "app/core/clock.h"
#include "tests/support/otherclient.h"
#include "ui/secrets/secretclipboard.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace std::chrono_literals;

/// How often the clipboard keeps its promise, seen by another client of a real X server, with real time.
class tst_ClipboardTrials final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredTimesItIsClearedInTime();
    void whatSomebodyElseCopiedMeanwhileStays();
    void aManagerThatHonoursTheHintKeepsNothing();
};

namespace {

constexpr int trials = 200;
constexpr int limitMs = 30000;
constexpr qint64 toleranceMs = 1000;

} // namespace

void tst_ClipboardTrials::twoHundredTimesItIsClearedInTime()
{
    OtherClient other;
    other.take("PRIMARY");
    const SystemClock clipboardClock;
    SecretClipboard clipboard(clipboardClock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    qint64 latest = 0;
    for (int trial = 0; trial < trials; ++trial) {
        // Not always the same distance from the tick of a second.
        const std::chrono::milliseconds lifetime(2 + 3 * (trial % 10) + (trial % 100 == 99 ? 1020 : 0));
        clipboard.setLifetime(lifetime);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(clipboard.copy(Secret(QByteArray("canary-") + QByteArray::number(trial))));
        QVERIFY(other.ownerOf("CLIPBOARD") != XCB_NONE);
        QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), trial + 1, limitMs);
        const qint64 late = clock.elapsed() - lifetime.count();
        QVERIFY2(late >= 0, "cleared before its time");
        latest = std::max(latest, late);
        QCOMPARE(other.ownerOf("CLIPBOARD"), xcb_window_t{XCB_NONE});
        QVERIFY(other.owns("PRIMARY"));
    }
    qInfo("%d trials, the latest was cleared %lld ms after its time", trials, static_cast<long long>(latest));
    QVERIFY2(latest < toleranceMs, "cleared more than a second after its time");
}

void tst_ClipboardTrials::whatSomebodyElseCopiedMeanwhileStays()
{
    OtherClient other;
    const SystemClock clipboardClock;
    SecretClipboard clipboard(clipboardClock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    for (int trial = 0; trial < trials / 4; ++trial) {
        // Before, at and after the moment at which it would be cleared.
        clipboard.setLifetime(std::chrono::milliseconds(1 + trial % 4));
        // The server refuses whoever asks with an older time than the present owner; a click would bring a
        // newer one.
        QTRY_VERIFY_WITH_TIMEOUT(clipboard.copy(Secret(QByteArrayView("canary-of-ours"))), limitMs);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < trial % 3) {
        }
        other.take("CLIPBOARD");
        QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), trial + 1, limitMs);
        clipboard.clearIfOurs();
        QVERIFY2(other.owns("CLIPBOARD"), "what another program copied was cleared");
    }
}

void tst_ClipboardTrials::aManagerThatHonoursTheHintKeepsNothing()
{
    ClipboardManagerStub manager;
    OtherClient other;
    const SystemClock clipboardClock;
    SecretClipboard clipboard(clipboardClock);
    // Else the manager itself would not be shown to work. The server may refuse us at first, as above, and Qt
    // does not hear of that.
    const auto isKept = [&] {
        clipboard.copyPlain(u"a client id"_s);
        manager.look();
        return manager.kept() == "a client id"_ba;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), limitMs);

    clipboard.setLifetime(1h);
    QVERIFY(clipboard.copy(Secret(QByteArrayView("canary-of-ours"))));
    QCOMPARE(other.ask("CLIPBOARD", "UTF8_STRING"), "canary-of-ours"_ba);
    manager.look();
    QCOMPARE(manager.kept(), "a client id"_ba);
    clipboard.clearIfOurs();
    QTRY_COMPARE_WITH_TIMEOUT(other.ownerOf("CLIPBOARD"), xcb_window_t{XCB_NONE}, limitMs);
    manager.look();
    QVERIFY(other.ownerOf("CLIPBOARD") != XCB_NONE);
    QVERIFY(!clipboard.isOurs());
}

QTEST_MAIN(tst_ClipboardTrials)
#include "tst_clipboardtrials.moc"
