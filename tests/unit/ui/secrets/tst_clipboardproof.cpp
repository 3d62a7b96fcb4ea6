// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/unit/ui/secrets/compositorclipboard.h"
#include "ui/secrets/secretclipboard.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace std::chrono_literals;

/// Guards against GNOME's Wayland session, which kept serving the secret while the dialog said that it was
/// gone.
class tst_ClipboardProof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatKeepsServingIsClearedUntilItStops();
    void anObedientOneIsProvenAfterOneClear();
    void withoutFocusNothingIsProven();
    void focusBringsTheNextAttempt();
    void lostFocusHoldsTheProof();
    void emptyWithoutFocusIsNoProof();
    void neverClearedIsSaid();
    void unreadableTextIsNoProof();
    void whatAnotherProgramCopiedIsNeverCleared();
    void aManagerThatTookTheTextIsFound();
    void ownPlainTextIsNotCleared();
    void newCopyEndsTheDoubt();
};

namespace {

constexpr int limitMs = 30000;
constexpr auto judgementDelay = 20ms;
/// Several judgements long: for what must not happen.
constexpr int quietMs = 200;
const QByteArray canary = "canary-7f3a9c-of-the-clipboard";

struct Fixture
{
    Fixture() : platform(new CompositorClipboard), clipboard(std::unique_ptr<PlatformClipboard>(platform))
    {
        clipboard.setJudgementDelay(judgementDelay);
    }
    [[nodiscard]] QList<ClipboardDoubt> doubts() const
    {
        QList<ClipboardDoubt> all;
        for (const auto &arguments : clearing)
            all.append(arguments.first().value<ClipboardDoubt>());
        return all;
    }

    CompositorClipboard *platform; ///< The clipboard owns it
    SecretClipboard clipboard;
    QSignalSpy clearing{&clipboard, &SecretClipboard::clearing};
    QSignalSpy cleared{&clipboard, &SecretClipboard::cleared};
};

} // namespace

void tst_ClipboardProof::oneThatKeepsServingIsClearedUntilItStops()
{
    Fixture fixture;
    fixture.clipboard.setLifetime(1ms);
    QByteArray servedAtTheEnd;
    QObject::connect(&fixture.clipboard, &SecretClipboard::clearing, fixture.platform,
                     [&] { servedAtTheEnd = fixture.platform->served(); });
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
    QCOMPARE(fixture.platform->served(), QByteArray());
    QCOMPARE(servedAtTheEnd, canary);
    QCOMPARE(fixture.platform->clears, 2);
    QCOMPARE(fixture.clipboard.state(), SecretClipboard::State::Idle);
    QCOMPARE(fixture.doubts(), QList{ClipboardDoubt::Brief});
}

void tst_ClipboardProof::anObedientOneIsProvenAfterOneClear()
{
    Fixture fixture;
    fixture.platform->clearsNeeded = 1;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.clearIfOurs();
    QCOMPARE(fixture.cleared.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
    QCOMPARE(fixture.platform->clears, 1);
}

void tst_ClipboardProof::withoutFocusNothingIsProven()
{
    Fixture fixture;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.clipboard.clearIfOurs();
    QCOMPARE(fixture.doubts(), QList{ClipboardDoubt::WithoutFocus});
    QCOMPARE(
        describe(*fixture.clipboard.doubt()),
        u"The clipboard may still hold the secret: this desktop clears it only while Tokenry has the focus."_s);
    fixture.clipboard.clearIfOurs();
    QVERIFY(!fixture.cleared.wait(quietMs));
    QCOMPARE(fixture.platform->served(), canary);
    QCOMPARE(fixture.platform->clears, 1);
}

void tst_ClipboardProof::focusBringsTheNextAttempt()
{
    Fixture fixture;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.clipboard.clearIfOurs();
    fixture.platform->clearsNeeded = 1;
    fixture.platform->setFocus(true);
    QCOMPARE(fixture.platform->clears, 2);
    QCOMPARE(fixture.cleared.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
    QCOMPARE(fixture.platform->served(), QByteArray());
    const QList expected{ClipboardDoubt::WithoutFocus, ClipboardDoubt::Brief};
    QCOMPARE(fixture.doubts(), expected);
}

void tst_ClipboardProof::lostFocusHoldsTheProof()
{
    Fixture fixture;
    fixture.platform->clearsNeeded = 1;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.clearIfOurs();
    fixture.platform->setFocus(false);
    QVERIFY(!fixture.cleared.wait(quietMs));
    fixture.platform->setFocus(true);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
}

void tst_ClipboardProof::emptyWithoutFocusIsNoProof()
{
    Fixture fixture;
    fixture.platform->obeysWithoutFocus = true;
    fixture.platform->clearsNeeded = 1;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.clipboard.clearIfOurs();
    QCOMPARE(fixture.platform->served(), QByteArray());
    QVERIFY2(!fixture.cleared.wait(quietMs), "nobody saw it");
    fixture.platform->setFocus(true);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
    QCOMPARE(fixture.platform->clears, 1);
}

void tst_ClipboardProof::neverClearedIsSaid()
{
    Fixture fixture;
    fixture.platform->clearsNeeded = CompositorClipboard::never;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.clearIfOurs();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.clipboard.doubt(), ClipboardDoubt::StillServed, limitMs);
    QVERIFY(describe(*fixture.clipboard.doubt()).startsWith(u"The clipboard still holds the secret"));
    QCOMPARE(fixture.cleared.size(), 0);
    fixture.platform->copyElsewhere("theirs");
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
    QCOMPARE(fixture.platform->served(), QByteArray("theirs"));
}

void tst_ClipboardProof::unreadableTextIsNoProof()
{
    Fixture fixture;
    fixture.platform->isUnreadable = true;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.clearIfOurs();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.clipboard.doubt(), ClipboardDoubt::Unreadable, limitMs);
    QCOMPARE(fixture.cleared.size(), 0);
    fixture.platform->isUnreadable = false;
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
}

void tst_ClipboardProof::whatAnotherProgramCopiedIsNeverCleared()
{
    Fixture fixture;
    fixture.platform->obeysWithoutFocus = true;
    fixture.platform->clearsNeeded = 1;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.platform->copyElsewhere("theirs");
    fixture.clipboard.clearIfOurs();
    fixture.platform->setFocus(true);
    fixture.clipboard.clearIfOurs();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
    QCOMPARE(fixture.platform->clears, 0);
    QCOMPARE(fixture.platform->served(), QByteArray("theirs"));
}

void tst_ClipboardProof::aManagerThatTookTheTextIsFound()
{
    Fixture fixture;
    fixture.platform->clearsNeeded = 1;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->copyElsewhere(canary);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
    QCOMPARE(fixture.platform->served(), QByteArray());
}

void tst_ClipboardProof::ownPlainTextIsNotCleared()
{
    Fixture fixture;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.copyPlain(u"client id"_s);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.cleared.size(), 1, limitMs);
    QCOMPARE(fixture.platform->served(), QByteArray("client id"));
    QCOMPARE(fixture.platform->clears, 0);
}

void tst_ClipboardProof::newCopyEndsTheDoubt()
{
    Fixture fixture;
    fixture.platform->clearsNeeded = CompositorClipboard::never;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.clearIfOurs();
    QVERIFY(fixture.clipboard.copy(Secret(QByteArrayView("another"))));
    QCOMPARE(fixture.clipboard.state(), SecretClipboard::State::Holding);
    QVERIFY(!fixture.clipboard.doubt());
    QVERIFY(!fixture.cleared.wait(quietMs));
    QCOMPARE(fixture.platform->served(), QByteArray("another"));
}

QTEST_MAIN(tst_ClipboardProof)
#include "tst_clipboardproof.moc"
