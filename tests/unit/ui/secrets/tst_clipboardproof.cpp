// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/fakeclock.h"
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

/// Several judgements.
constexpr auto longEnough = 10s;
const QByteArray canary = "canary-7f3a9c-of-the-clipboard";

struct Fixture
{
    Fixture()
        : platform(new CompositorClipboard), clipboard(clock, std::unique_ptr<PlatformClipboard>(platform))
    {}
    [[nodiscard]] QList<ClipboardDoubt> doubts() const
    {
        QList<ClipboardDoubt> all;
        for (const auto &arguments : clearing)
            all.append(arguments.first().value<ClipboardDoubt>());
        return all;
    }

    FakeClock clock;
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
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
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
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
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
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 0);
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
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
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
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 0);
    fixture.platform->setFocus(true);
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
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
    fixture.clock.advance(longEnough);
    QVERIFY2(fixture.cleared.isEmpty(), "nobody saw it");
    fixture.platform->setFocus(true);
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
    QCOMPARE(fixture.platform->clears, 1);
}

void tst_ClipboardProof::neverClearedIsSaid()
{
    Fixture fixture;
    fixture.platform->clearsNeeded = CompositorClipboard::never;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.clearIfOurs();
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.clipboard.doubt(), ClipboardDoubt::StillServed);
    QVERIFY(describe(*fixture.clipboard.doubt()).startsWith(u"The clipboard still holds the secret"));
    QCOMPARE(fixture.cleared.size(), 0);
    fixture.platform->copyElsewhere("theirs");
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
    QCOMPARE(fixture.platform->served(), QByteArray("theirs"));
}

void tst_ClipboardProof::unreadableTextIsNoProof()
{
    Fixture fixture;
    fixture.platform->isUnreadable = true;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.clearIfOurs();
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.clipboard.doubt(), ClipboardDoubt::Unreadable);
    QCOMPARE(fixture.cleared.size(), 0);
    fixture.platform->isUnreadable = false;
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
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
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
    QCOMPARE(fixture.platform->clears, 0);
    QCOMPARE(fixture.platform->served(), QByteArray("theirs"));
}

void tst_ClipboardProof::aManagerThatTookTheTextIsFound()
{
    Fixture fixture;
    fixture.platform->clearsNeeded = 1;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->copyElsewhere(canary);
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
    QCOMPARE(fixture.platform->served(), QByteArray());
}

void tst_ClipboardProof::ownPlainTextIsNotCleared()
{
    Fixture fixture;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.clipboard.copyPlain(u"client id"_s);
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
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
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 0);
    QCOMPARE(fixture.platform->served(), QByteArray("another"));
}

QTEST_MAIN(tst_ClipboardProof)
#include "tst_clipboardproof.moc"
