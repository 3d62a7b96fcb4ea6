// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <utility>

#include "tests/support/fakeclock.h"
#include "ui/secrets/secretclipboard.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenry;

/// Against a real X server, looked at from outside by another client of it.
class tst_SecretClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyCanBePastedElsewhere();
    void clipboardManagersAreTold();
    void primarySelectionStaysUntouched();
    void itIsClearedAfterItsTime();
    void itIsClearedOnDemandAndOnlyOnce();
    void whatAnotherProgramCopiedIsLeftAlone();
    void plainCopyReplacesTheSecretAndStays();
    void newerCopyStartsTheTimeAgain();
    void nothingRemainsWhenTheProgramEnds();
    void oneThatIsReplacedByItsEqualIsNotOurs();

private:
    FakeClock m_clock;
};

namespace {

constexpr int limitMs = 30000;
const QByteArray canary = "canary-ünïcode-7f3a9c";

/// Runs xclip while this program answers its questions.
QByteArray xclip(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    // With an open output pipe xclip would be waited for until it loses the selection that it then holds.
    if (!input.isEmpty())
        process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"xclip"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, limitMs); }();
    return process.readAllStandardOutput();
}

QByteArray pasted()
{
    return xclip({u"-selection"_s, u"clipboard"_s, u"-out"_s});
}

QByteArray primary()
{
    return xclip({u"-selection"_s, u"primary"_s, u"-out"_s});
}

/// xclip goes into the background before the server has heard of it, and would take the selection of whoever
/// is faster.
void copyElsewhere(const QString &selection, const QByteArray &text)
{
    xclip({u"-selection"_s, selection}, text);
    QTRY_COMPARE_WITH_TIMEOUT(xclip({u"-selection"_s, selection, u"-out"_s}), text, limitMs);
}

} // namespace

void tst_SecretClipboard::init()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    copyElsewhere(u"primary"_s, "selected before");
    copyElsewhere(u"clipboard"_s, "copied before");
}

void tst_SecretClipboard::copyCanBePastedElsewhere()
{
    SecretClipboard clipboard(m_clock);
    QSignalSpy countdown(&clipboard, &SecretClipboard::countdown);
    QVERIFY(!clipboard.isOurs());
    QVERIFY(clipboard.copy(Secret(canary)));
    QVERIFY(clipboard.isOurs());
    QCOMPARE(countdown.size(), 1);
    QCOMPARE(countdown.first().first().toInt(), 30);
    QCOMPARE(clipboard.secondsLeft(), 30);
    QCOMPARE(pasted(), canary);
    QCOMPARE(xclip({u"-selection"_s, u"clipboard"_s, u"-out"_s, u"-target"_s, u"UTF8_STRING"_s}), canary);
    QCOMPARE(xclip({u"-selection"_s, u"clipboard"_s, u"-out"_s, u"-target"_s, u"text/plain;charset=utf-8"_s}),
             canary);
}

void tst_SecretClipboard::clipboardManagersAreTold()
{
    SecretClipboard clipboard(m_clock);
    QVERIFY(clipboard.copy(Secret(canary)));
    QCOMPARE(
        xclip({u"-selection"_s, u"clipboard"_s, u"-out"_s, u"-target"_s, u"x-kde-passwordManagerHint"_s}),
        QByteArray("secret"));
}

void tst_SecretClipboard::primarySelectionStaysUntouched()
{
    SecretClipboard clipboard(m_clock);
    QVERIFY(clipboard.copy(Secret(canary)));
    QCOMPARE(primary(), QByteArray("selected before"));
    clipboard.copyPlain(u"client id"_s);
    QCOMPARE(primary(), QByteArray("selected before"));
    QVERIFY(clipboard.copy(Secret(canary)));
    clipboard.clearIfOurs();
    QCOMPARE(primary(), QByteArray("selected before"));
}

void tst_SecretClipboard::itIsClearedAfterItsTime()
{
    SecretClipboard clipboard(m_clock);
    clipboard.setLifetime(3s);
    QSignalSpy countdown(&clipboard, &SecretClipboard::countdown);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    QVERIFY(clipboard.copy(Secret(canary)));
    m_clock.advance(2999ms);
    QCOMPARE(cleared.size(), 0);
    QCOMPARE(pasted(), canary);
    m_clock.advance(1ms);
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!clipboard.isOurs());
    QCOMPARE(clipboard.secondsLeft(), 0);
    QCOMPARE(pasted(), QByteArray());
    m_clock.advance(1min);
    QList<int> told;
    for (const auto &arguments : std::as_const(countdown))
        told.append(arguments.first().toInt());
    QCOMPARE(told, (QList{3, 2, 1}));
}

void tst_SecretClipboard::itIsClearedOnDemandAndOnlyOnce()
{
    SecretClipboard clipboard(m_clock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    QVERIFY(clipboard.copy(Secret(canary)));
    clipboard.clearIfOurs();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(pasted(), QByteArray());
    clipboard.clearIfOurs();
    QCOMPARE(cleared.size(), 1);
}

void tst_SecretClipboard::whatAnotherProgramCopiedIsLeftAlone()
{
    SecretClipboard clipboard(m_clock);
    clipboard.setLifetime(std::chrono::seconds(2));
    QSignalSpy countdown(&clipboard, &SecretClipboard::countdown);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    QVERIFY(clipboard.copy(Secret(canary)));
    copyElsewhere(u"clipboard"_s, "theirs");
    QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), 1, limitMs);
    QVERIFY(!clipboard.isOurs());
    const qsizetype told = countdown.size();
    clipboard.clearIfOurs();
    QCOMPARE(pasted(), QByteArray("theirs"));
    QCOMPARE(countdown.size(), told);
}

void tst_SecretClipboard::plainCopyReplacesTheSecretAndStays()
{
    SecretClipboard clipboard(m_clock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    QVERIFY(clipboard.copy(Secret(canary)));
    clipboard.copyPlain(u"client id"_s);
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!clipboard.isOurs());
    clipboard.clearIfOurs();
    QCOMPARE(pasted(), QByteArray("client id"));
}

void tst_SecretClipboard::newerCopyStartsTheTimeAgain()
{
    SecretClipboard clipboard(m_clock);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    QVERIFY(clipboard.copy(Secret(canary)));
    m_clock.advance(20s);
    QVERIFY(clipboard.copy(Secret("another")));
    QCOMPARE(clipboard.secondsLeft(), 30);
    m_clock.advance(29s);
    QCOMPARE(cleared.size(), 0);
    QCOMPARE(pasted(), QByteArray("another"));
    m_clock.advance(1s);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(pasted(), QByteArray());
}

void tst_SecretClipboard::nothingRemainsWhenTheProgramEnds()
{
    {
        SecretClipboard clipboard(m_clock);
        QVERIFY(clipboard.copy(Secret(canary)));
    }
    QCOMPARE(pasted(), QByteArray());
}

void tst_SecretClipboard::oneThatIsReplacedByItsEqualIsNotOurs()
{
    SecretClipboard clipboard(m_clock);
    QVERIFY(clipboard.copy(Secret(canary)));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(canary));
    QVERIFY(!clipboard.isOurs());
    clipboard.clearIfOurs();
    QCOMPARE(pasted(), canary);
}

QTEST_MAIN(tst_SecretClipboard)
#include "tst_secretclipboard.moc"
