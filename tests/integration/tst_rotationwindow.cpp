// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "app/journal/changelog.h"
#include "app/journal/journal.h"
#include "tests/support/windowharness.h"
#include "ui/tokens/create/createcontroller.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

constexpr auto oldName = "payout worker"_L1;

/// Rotations in the real window on the real sandbox.
class RotationHarness final : public WindowHarness
{
public:
    explicit RotationHarness(AccountMode mode = AccountMode::Normal,
                             const QList<Permission> &permissions = {Permission::View})
        : WindowHarness(2, mode), oldId(createBehind(oldName, permissions))
    {
        click("pageRefresh");
        QTRY_VERIFY_WITH_TIMEOUT(rowNamed(oldName) >= 0, waitLimitMs);
    }

    /// Up to the hand-over.
    void start(bool isLeak = false)
    {
        selectRow(rowNamed(oldName));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("detailsRotate"), waitLimitMs);
        click("detailsRotate");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("rotateDialog"), waitLimitMs);
        if (isLeak)
            click("rotateLeak");
        newName = find<QLineEdit>("rotateName")->text();
        click("rotateStart");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("secretDialog"), waitLimitMs);
    }

    void waitForProof()
    {
        QTRY_COMPARE_WITH_TIMEOUT(text("secretTestStatus"), u"Accepted by the service."_s, waitLimitMs);
    }

    void keep()
    {
        click("secretCopy");
        click("secretDone");
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("secretDialog"), waitLimitMs);
    }

    void confirmDelete()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isShown("deleteDialog"), waitLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("deleteSubmit")->isEnabled(), waitLimitMs);
        click("deleteSubmit");
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("deleteDialog"), waitLimitMs);
    }

    /// The create dialog that is open stays alone until it is closed; then the delete dialog comes.
    void deleteBehindCreateDialog()
    {
        QVERIFY2(isShown("createDialog") && !isShown("deleteDialog"), "over another dialog");
        QTest::keyClick(find<QWidget>("createDialog"), Qt::Key_Escape);
        confirmDelete();
        QTRY_COMPARE_WITH_TIMEOUT(deletions(), 1, waitLimitMs);
    }

    /// Keys are heard in the active window only, which a dialog was before.
    void press(const char *objectName, Qt::Key key, Qt::KeyboardModifier modifier)
    {
        window().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(window().isActiveWindow(), waitLimitMs);
        QTest::keyClick(find<QWidget>(objectName), key, modifier);
    }

    /// So many are on record as deleted.
    [[nodiscard]] int deletions()
    {
        return static_cast<int>(
            std::ranges::count_if(journal().log().changes(), [](const JournaledChange &change) {
                return change.isDelete && change.stage == ChangeStage::Closed;
            }));
    }
    [[nodiscard]] QString state() const { return text("rotationState"); }

    const QString oldId;
    QString newName;
};

} // namespace

class tst_RotationWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheStartToTheEnd();
    void keyOpensTheDialog();
    void leakOpensTheDeleteDialogAfterTheHandOver();
    void leaksOpenOneDeleteDialogAfterTheOther();
    void leakWaitsForWhatBeganMeanwhile();
    void deployedWaitsForWhatBeganMeanwhile();
    void nextStartShowsTheTrueStep();
    void abortOffersToDeleteTheNewToken();
    void abortKeepsItsOfferOverALockAndAnotherAbort();
    void secondRotationOfOneTokenIsRefused();
    void protectedAccountAsksForItsName();
    void switchIsHiddenUntilARotationWasStarted();
};

void tst_RotationWindow::fromTheStartToTheEnd()
{
    RotationHarness harness;
    harness.start();
    QVERIFY(harness.newName.startsWith(oldName));
    harness.waitForProof();
    harness.keep();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("viewRotations"), waitLimitMs);
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("detailsRotation").isEmpty(), false, waitLimitMs);
    harness.click("viewRotations");
    QCOMPARE(harness.find<QPushButton>("viewRotations")->text(), u"Rotations 1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.state().startsWith(u"Waiting for you."_s), waitLimitMs);
    QVERIFY(harness.find<QPushButton>("rotationDeployed")->accessibleDescription().contains(oldName));
    harness.click("rotationDeployed");
    harness.confirmDelete();
    QTRY_VERIFY_WITH_TIMEOUT(harness.text("rotationsEnded").contains(u"old token deleted and gone"_s),
                             waitLimitMs);
    QVERIFY(!harness.isShown("rotationDeployed"));
    harness.press("viewTokens", Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("tokenTable"), waitLimitMs);
    QTRY_VERIFY_WITH_TIMEOUT(!harness.shownIds().contains(harness.oldId), waitLimitMs);
    QVERIFY(harness.rowNamed(harness.newName) >= 0);
}

void tst_RotationWindow::keyOpensTheDialog()
{
    RotationHarness harness;
    harness.selectRow(harness.rowNamed(oldName));
    harness.press("tokenTable", Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("rotateDialog"), waitLimitMs);
    QVERIFY(harness.find<QPushButton>("rotateStart")->isEnabled());
    harness.type("rotateName", u" "_s);
    QVERIFY(!harness.find<QPushButton>("rotateStart")->isEnabled());
    QTest::keyClick(harness.find<QWidget>("rotateDialog"), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("rotateDialog"), waitLimitMs);
    QVERIFY(!harness.isShown("viewRotations"));
}

void tst_RotationWindow::leakOpensTheDeleteDialogAfterTheHandOver()
{
    RotationHarness harness;
    harness.start(true);
    harness.waitForProof();
    QVERIFY2(!harness.isShown("deleteDialog"), "the hand-over still holds the only copy of the secret");
    harness.keep();
    harness.confirmDelete();
    harness.click("viewRotations");
    QTRY_VERIFY_WITH_TIMEOUT(harness.text("rotationsEnded").contains(u"old token deleted and gone"_s),
                             waitLimitMs);
}

void tst_RotationWindow::leaksOpenOneDeleteDialogAfterTheOther()
{
    RotationHarness harness;
    const QString otherId = harness.createBehind(u"refund worker"_s, {Permission::View});
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"refund worker"_s) >= 0, waitLimitMs);
    harness.clickCheck(harness.rowNamed(u"refund worker"_s));
    harness.clickCheck(harness.rowNamed(oldName));
    harness.press("tokenTable", Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("rotateDialog"), waitLimitMs);
    harness.click("rotateLeak");
    harness.click("rotateStart");
    for (int handOver = 0; handOver < 2; ++handOver) {
        QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("secretDialog"), waitLimitMs);
        harness.waitForProof();
        QVERIFY2(!harness.isShown("deleteDialog"), "over a hand-over");
        harness.keep();
    }
    for (int deletion = 1; deletion <= 2; ++deletion) {
        QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(harness.find<QPushButton>("deleteSubmit")->isEnabled(), waitLimitMs);
        harness.click("deleteSubmit");
        // The next dialog may be there as soon as this one is gone.
        QTRY_COMPARE_WITH_TIMEOUT(harness.deletions(), deletion, waitLimitMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("deleteDialog"), waitLimitMs);
    harness.click("viewRotations");
    QTRY_COMPARE_WITH_TIMEOUT(harness.text("rotationsEnded").count(u"old token deleted and gone"_s), 2,
                              waitLimitMs);
    harness.click("viewTokens");
    QTRY_VERIFY_WITH_TIMEOUT(
        !harness.shownIds().contains(harness.oldId) && !harness.shownIds().contains(otherId), waitLimitMs);
}

void tst_RotationWindow::leakWaitsForWhatBeganMeanwhile()
{
    RotationHarness harness;
    harness.start(true);
    harness.waitForProof();
    auto *creating = harness.page().findChild<CreateController *>();
    QVERIFY(creating);
    int begun = 0;
    const auto begin = [&harness, &begun] {
        if (begun == 0 && harness.rotations().isPreparingDelete()) {
            ++begun;
            harness.page().findChild<QAction *>(u"actionNewToken"_s)->trigger();
        }
    };
    // Gone before the variables that it reads.
    const QObject receiver;
    connect(&harness.rotations(), &Rotations::changed, &receiver, begin);
    connect(creating, &CreateController::unfinishedEnded, &receiver, begin);
    QSignalSpy ready(&harness.rotations(), &Rotations::deleteReady);
    harness.keep();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, waitLimitMs);
    QCOMPARE(begun, 1);
    harness.deleteBehindCreateDialog();
}

void tst_RotationWindow::deployedWaitsForWhatBeganMeanwhile()
{
    RotationHarness harness;
    harness.start();
    harness.waitForProof();
    harness.keep();
    harness.click("viewRotations");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("rotationDeployed"), waitLimitMs);
    harness.click("rotationDeployed");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
    QTest::keyClick(harness.find<QWidget>("deleteDialog"), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!harness.isShown("deleteDialog"), waitLimitMs);
    QSignalSpy ready(&harness.rotations(), &Rotations::deleteReady);
    harness.click("rotationDeployed");
    QVERIFY(harness.rotations().isPreparingDelete());
    harness.page().findChild<QAction *>(u"actionNewToken"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, waitLimitMs);
    harness.deleteBehindCreateDialog();
}

void tst_RotationWindow::nextStartShowsTheTrueStep()
{
    RotationHarness harness;
    harness.start();
    harness.waitForProof();
    harness.keep();
    harness.reopen();
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("viewRotations"), waitLimitMs);
    harness.press("tokenTable", Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.state().startsWith(u"Waiting for you."_s), waitLimitMs);
    QVERIFY(harness.isShown("rotationDeployed"));
}

void tst_RotationWindow::abortOffersToDeleteTheNewToken()
{
    RotationHarness harness;
    harness.start();
    harness.waitForProof();
    harness.keep();
    harness.click("viewRotations");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("rotationAbort"), waitLimitMs);
    harness.click("rotationAbort");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("confirmDialog"), waitLimitMs);
    harness.click("confirmAccept");
    harness.confirmDelete();
    QTRY_VERIFY_WITH_TIMEOUT(harness.text("rotationsEnded").contains(u"aborted"_s), waitLimitMs);
    harness.click("viewTokens");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(harness.newName) < 0, waitLimitMs);
    QVERIFY(harness.shownIds().contains(harness.oldId));
}

void tst_RotationWindow::abortKeepsItsOfferOverALockAndAnotherAbort()
{
    RotationHarness harness;
    harness.createBehind(u"refund worker"_s, {Permission::View});
    harness.click("pageRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(harness.rowNamed(u"refund worker"_s) >= 0, waitLimitMs);
    harness.clickCheck(harness.rowNamed(u"refund worker"_s));
    harness.clickCheck(harness.rowNamed(oldName));
    harness.press("tokenTable", Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("rotateDialog"), waitLimitMs);
    harness.click("rotateStart");
    for (int handOver = 0; handOver < 2; ++handOver) {
        QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("secretDialog"), waitLimitMs);
        harness.waitForProof();
        harness.keep();
    }
    Rotations &rotations = harness.rotations();
    const auto isWaiting = [](const Rotation &rotation) { return rotation.step == RotationStep::Waiting; };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(rotations.all(), isWaiting), waitLimitMs);
    int aborted = 0;
    // While the new token of each is being read.
    connect(&rotations, &Rotations::aborted, this, [&] {
        if (++aborted == 1)
            rotations.abort(rotations.all().at(1).id);
        else
            harness.page().suspend();
    });
    rotations.abort(rotations.all().at(0).id);
    QTRY_COMPARE_WITH_TIMEOUT(aborted, 2, waitLimitMs);
    QVERIFY(!harness.isShown("deleteDialog"));
    rotations.lookAgain();
    harness.page().resume();
    for (int deletion = 1; deletion <= 2; ++deletion) {
        QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("deleteDialog"), waitLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(harness.find<QPushButton>("deleteSubmit")->isEnabled(), waitLimitMs);
        harness.click("deleteSubmit");
        QTRY_COMPARE_WITH_TIMEOUT(harness.deletions(), deletion, waitLimitMs);
    }
}

void tst_RotationWindow::secondRotationOfOneTokenIsRefused()
{
    RotationHarness harness;
    harness.start();
    harness.keep();
    harness.selectRow(harness.rowNamed(oldName));
    QTRY_VERIFY_WITH_TIMEOUT(!harness.find<QPushButton>("detailsRotate")->isEnabled(), waitLimitMs);
    harness.press("tokenTable", Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("noticeDialog"), waitLimitMs);
    QVERIFY(!harness.isShown("rotateDialog"));
}

void tst_RotationWindow::protectedAccountAsksForItsName()
{
    RotationHarness harness(AccountMode::Protected);
    harness.selectRow(harness.rowNamed(oldName));
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("detailsRotate"), waitLimitMs);
    harness.click("detailsRotate");
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("rotateConfirmText"), waitLimitMs);
    QVERIFY(!harness.find<QPushButton>("rotateStart")->isEnabled());
    harness.type("rotateConfirmText", harness.account().name);
    QTRY_VERIFY(harness.find<QPushButton>("rotateStart")->isEnabled());
}

void tst_RotationWindow::switchIsHiddenUntilARotationWasStarted()
{
    RotationHarness harness;
    QVERIFY(!harness.isShown("viewRotations"));
    // The page can be shown by its key all the same.
    harness.press("tokenTable", Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(harness.isShown("rotationsNone"), waitLimitMs);
}

QTEST_MAIN(tst_RotationWindow)
#include "tst_rotationwindow.moc"
