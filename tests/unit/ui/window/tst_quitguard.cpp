// SPDX-License-Identifier: Apache-2.0
#include <QCloseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "tests/support/fakeclock.h"
#include "tests/unit/ui/secrets/compositorclipboard.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/window/quitguard.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace std::chrono_literals;

/// The end of the window while the desktop keeps what was cleared.
class tst_QuitGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quitWaitsForTheProof();
    void quitIsHeldInWordsUntilThePersonInsists();
    void goingBackKeepsTheWindow();
    void proofWhileAskedEndsTheWindow();
    void aReportIsAskedAboutBehindTheClipboard();
    void whatWasAgreedToIsNotMeantForALaterCopy();
    void aSignalDropsAReport();
    void whoGoesBackAfterASignalIsAskedAgain();
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

    FakeClock clock;
    CompositorClipboard *platform; ///< The clipboard owns it
    SecretClipboard clipboard;
    QSignalSpy cleared{&clipboard, &SecretClipboard::cleared};
};

/// A window that asks before it closes, as the main window does.
class HeldWindow final : public QWidget
{
public:
    explicit HeldWindow(SecretClipboard &clipboard)
        : quitGuard([] { return true; }, [] {}, [this] { return isWritingReport; }, clipboard, this)
    {
        show();
    }
    [[nodiscard]] QStringList asked() const
    {
        QStringList titles;
        const auto dialogs = findChildren<ConfirmDialog *>();
        for (const ConfirmDialog *dialog : dialogs) {
            if (dialog->isVisible())
                titles.append(dialog->windowTitle());
        }
        return titles;
    }
    void answer(const QString &text) const
    {
        const auto buttons = findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    bool isWritingReport = false;
    QuitGuard quitGuard;

protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(quitGuard.requestClose()); }
};

const auto askedToClear = QStringList{u"Quit and clear the clipboard?"_s};
const auto askedToDropReport = QStringList{u"Quit without the report?"_s};
const auto toldOfDoubt = QStringList{u"The clipboard may still hold the secret"_s};

} // namespace

void tst_QuitGuard::quitWaitsForTheProof()
{
    Fixture fixture;
    HeldWindow window(fixture.clipboard);
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    QVERIFY(!window.close());
    QCOMPARE(window.asked(), askedToClear);
    window.answer(u"Clear and quit"_s);
    QVERIFY2(window.isVisible(), "nothing is proven yet");
    fixture.clock.advance(longEnough);
    QVERIFY(!window.isVisible());
    QCOMPARE(fixture.platform->served(), QByteArray());
    QCOMPARE(window.asked(), QStringList());
}

void tst_QuitGuard::quitIsHeldInWordsUntilThePersonInsists()
{
    Fixture fixture;
    HeldWindow window(fixture.clipboard);
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.clipboard.clearIfOurs();
    QVERIFY(!window.close());
    QCOMPARE(window.asked(), toldOfDoubt);
    QVERIFY(!window.close());
    QCOMPARE(window.asked(), toldOfDoubt);
    window.answer(u"Quit anyway"_s);
    QVERIFY(!window.isVisible());
}

void tst_QuitGuard::goingBackKeepsTheWindow()
{
    Fixture fixture;
    HeldWindow window(fixture.clipboard);
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.clipboard.clearIfOurs();
    QVERIFY(!window.close());
    window.answer(u"Go back"_s);
    fixture.platform->setFocus(true);
    fixture.clock.advance(longEnough);
    QCOMPARE(fixture.cleared.size(), 1);
    QVERIFY(window.isVisible());
    QVERIFY(window.close());
}

void tst_QuitGuard::proofWhileAskedEndsTheWindow()
{
    Fixture fixture;
    HeldWindow window(fixture.clipboard);
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.clipboard.clearIfOurs();
    QVERIFY(!window.close());
    fixture.platform->setFocus(true);
    fixture.clock.advance(longEnough);
    QVERIFY(!window.isVisible());
    QCOMPARE(fixture.platform->served(), QByteArray());
}

void tst_QuitGuard::aReportIsAskedAboutBehindTheClipboard()
{
    Fixture fixture;
    HeldWindow window(fixture.clipboard);
    window.isWritingReport = true;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    QVERIFY(!window.close());
    QCOMPARE(window.asked(), askedToClear);
    window.answer(u"Clear and quit"_s);
    fixture.clock.advance(longEnough);
    QCOMPARE(window.asked(), askedToDropReport);
    QVERIFY(!window.close());
    QCOMPARE(window.asked(), askedToDropReport);
    window.answer(u"Go back"_s);
    QVERIFY(window.isVisible());
    QVERIFY(!window.close());
    window.answer(u"Quit without it"_s);
    QVERIFY(!window.isVisible());
}

void tst_QuitGuard::whatWasAgreedToIsNotMeantForALaterCopy()
{
    Fixture fixture;
    HeldWindow window(fixture.clipboard);
    window.isWritingReport = true;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.clipboard.clearIfOurs();
    QVERIFY(!window.close());
    window.answer(u"Quit anyway"_s);
    QCOMPARE(window.asked(), askedToDropReport);
    window.answer(u"Go back"_s);
    window.isWritingReport = false;
    fixture.platform->setFocus(true);
    fixture.clock.advance(longEnough);
    QVERIFY(fixture.clipboard.copy(Secret("the-only-copy-of-a-later-secret")));
    QVERIFY(!window.close());
    QCOMPARE(window.asked(), askedToClear);
}

void tst_QuitGuard::aSignalDropsAReport()
{
    Fixture fixture;
    HeldWindow window(fixture.clipboard);
    window.isWritingReport = true;
    QVERIFY(!window.close());
    window.answer(u"Go back"_s);
    window.quitGuard.dropReport();
    QVERIFY(window.close());
}

void tst_QuitGuard::whoGoesBackAfterASignalIsAskedAgain()
{
    Fixture fixture;
    HeldWindow window(fixture.clipboard);
    window.isWritingReport = true;
    QVERIFY(fixture.clipboard.copy(Secret(canary)));
    fixture.platform->setFocus(false);
    fixture.clipboard.clearIfOurs();
    window.quitGuard.dropReport();
    QVERIFY(!window.close());
    QCOMPARE(window.asked(), toldOfDoubt);
    window.answer(u"Go back"_s);
    fixture.platform->setFocus(true);
    fixture.clock.advance(longEnough);
    QVERIFY(!window.close());
    QCOMPARE(window.asked(), askedToDropReport);
}

QTEST_MAIN(tst_QuitGuard)
#include "tst_quitguard.moc"
