// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/secretcustody.h"

#include <QTest>

using namespace tokenry;
using namespace Qt::StringLiterals;
using Close = SecretCustody::Close;

/// One letter for each event: c copied, r replaced, t cleared in time, d the clipboard is in doubt, g it is
/// proven gone, s saved, f saving failed, x discarded, a arrived.
class tst_SecretCustody final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

namespace {

void apply(SecretCustody &custody, char event)
{
    switch (event) {
    case 'c':
        return custody.markCopied();
    case 'r':
        return custody.markReplaced();
    case 't':
        return custody.markCleared();
    case 'd':
        return custody.setClipboardDoubtful(true);
    case 'g':
        return custody.setClipboardDoubtful(false);
    case 's':
        return custody.markSaved();
    case 'f':
        return custody.markSaveFailed();
    case 'x':
        return custody.markDiscarded();
    case 'a':
        return custody.markArrived();
    default:
        QFAIL("no such event");
    }
}

} // namespace

void tst_SecretCustody::judges_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<Close>("close");
    QTest::addColumn<bool>("isProposed");
    const auto add = [](const char *events, Close close, bool isProposed) {
        QTest::newRow(*events ? events : "nothing") << QByteArray(events) << close << isProposed;
    };
    add("", Close::KeepFirst, false);
    add("c", Close::Allowed, true);
    add("cr", Close::KeepFirst, false);
    add("crc", Close::Allowed, true);
    add("ct", Close::AskWhetherArrived, true);
    add("cta", Close::Allowed, true);
    add("ctac", Close::Allowed, true);
    add("ctact", Close::AskWhetherArrived, true);
    // A text that somebody copies after the time is no replacement.
    add("ctr", Close::AskWhetherArrived, true);
    add("cts", Close::Allowed, true);
    add("s", Close::Allowed, true);
    add("scr", Close::Allowed, true);
    add("csr", Close::Allowed, true);
    add("f", Close::KeepFirst, false);
    // Copied, but the person wanted a file, and there is none.
    add("cf", Close::Allowed, false);
    add("cfc", Close::Allowed, true);
    add("cfs", Close::Allowed, true);
    add("sf", Close::Allowed, false);
    add("ctd", Close::WaitForClipboard, true);
    add("ctdg", Close::AskWhetherArrived, true);
    add("ctdt", Close::AskWhetherArrived, true);
    add("ctdc", Close::Allowed, true);
    add("sctd", Close::WaitForClipboard, true);
    add("crd", Close::KeepFirst, false);
    add("x", Close::Allowed, false);
    add("crx", Close::Allowed, false);
    add("r", Close::KeepFirst, false);
    add("t", Close::KeepFirst, false);
}

void tst_SecretCustody::judges()
{
    QFETCH(const QByteArray, events);
    QFETCH(const Close, close);
    QFETCH(const bool, isProposed);
    SecretCustody custody;
    for (const char event : events)
        apply(custody, event);
    QCOMPARE(custody.judgeClose(), close);
    QCOMPARE(custody.isCloseProposed(), isProposed);
}

QTEST_GUILESS_MAIN(tst_SecretCustody)
#include "tst_secretcustody.moc"
