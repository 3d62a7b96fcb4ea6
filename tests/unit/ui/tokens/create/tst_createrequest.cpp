// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/rights/changepolicy.h"
#include "app/tokens/rights/ownrights.h"
#include "app/tokens/rights/owntoken.h"
#include "tests/unit/ui/tokens/create/createfixture.h"
#include "ui/secrets/secretdialog.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// The request for a new token: its outcomes, and the doubt after a lost answer.
class tst_CreateRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsShownBeforeTheListIsTold();
    void hurriedHandsSendOnce();
    void severalInARow();
    void definiteNoKeepsTheEntries();
    void forbiddenKeepsTheEntriesAndCorrectsTheRights();
    void readOnlyAccountSaysWhyNothingWasSent();
    void doubtIsKeptForLater();
    void checkingStepsAside();
    void settledDoubtBringsTheEntriesBack();
    void lostSecretTellsTheList();
    void nothingEndsWhileSomethingIsHeld();
};

void tst_CreateRequest::secretIsShownBeforeTheListIsTold()
{
    CreateFixture fixture;
    bool wasShown = false;
    QObject::connect(fixture.flow, &CreateController::tokenCreated, fixture.flow,
                     [&] { wasShown = fixture.shown<SecretDialog>(); });
    fixture.submit();
    QCOMPARE(fixture.gateway.creates.size(), std::size_t(1));
    QCOMPARE(fixture.gateway.creates.front()->argument,
             (NewToken{u"payout-worker"_s, {Permission::View, Permission::Transact}}));
    QVERIFY(fixture.flow->isBusy());
    fixture.gateway.creates.front()->answer(madeToken());
    QVERIFY(wasShown);
    QCOMPARE(fixture.created.size(), 1);
    QCOMPARE(fixture.created.first().first().toString(), u"Token:1"_s);
    QVERIFY(!fixture.shown<CreateDialog>());
    QCOMPARE(fixture.shown<SecretDialog>()->secret().bytes(), QByteArrayView(canary));
}

void tst_CreateRequest::hurriedHandsSendOnce()
{
    CreateFixture fixture;
    fixture.submit();
    auto *dialog = fixture.shown<CreateDialog>();
    QTest::keyClick(dialog, Qt::Key_Return);
    fixture.flow->start({});
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(fixture.shown<CreateDialog>(), dialog);
    QCOMPARE(fixture.gateway.creates.size(), std::size_t(1));
}

void tst_CreateRequest::severalInARow()
{
    CreateFixture fixture;
    for (std::size_t round = 1; round <= 3; ++round) {
        fixture.handOver();
        QCOMPARE(fixture.gateway.creates.size(), round);
        fixture.click("secretCopy");
        fixture.click("secretDone");
        QVERIFY(!fixture.flow->isBusy());
        QVERIFY(fixture.flow->canClose());
    }
    QCOMPARE(fixture.created.size(), 3);
}

void tst_CreateRequest::definiteNoKeepsTheEntries()
{
    CreateFixture fixture;
    fixture.submit();
    fixture.gateway.creates.back()->answer(fakeError(ErrorKind::Refused));
    auto *dialog = fixture.shown<CreateDialog>();
    QVERIFY(dialog && !dialog->isBusy());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"createName"_s)->text(), u"payout-worker"_s);
    QVERIFY(fixture.flow->canClose());
    QCOMPARE(fixture.created.size(), 0);
    fixture.click("createSubmit");
    QCOMPARE(fixture.gateway.creates.size(), std::size_t(2));
    fixture.gateway.creates.back()->answer(fakeError(ErrorKind::Refused));
    fixture.click("createCancel");
    fixture.flow->start({});
    QVERIFY2(fixture.shown<CreateDialog>()->findChild<QLineEdit *>(u"createName"_s)->text().isEmpty(),
             "a cancelled dialog is gone");
}

void tst_CreateRequest::forbiddenKeepsTheEntriesAndCorrectsTheRights()
{
    CreateFixture fixture;
    OwnToken own(u"client-of-me"_s);
    OwnRights rights(fixture.gateway, fixture.clock, own);
    rights.listenTo(fixture.commands);
    rights.observe({fakeToken(u"me"_s, u"ops laptop"_s, {u"VIEW"_s, u"MANAGE"_s})},
                   fixture.clock.monotonic());
    fixture.submit();
    auto *dialog = fixture.shown<CreateDialog>();
    fixture.gateway.creates.back()->answer(fakeError(ErrorKind::Forbidden, 403, u"FORBIDDEN"_s));
    QCOMPARE(fixture.shown<CreateDialog>(), dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"createName"_s)->text(), u"payout-worker"_s);
    QVERIFY2(fixture.said().contains(u"needs the MANAGE permission"_s), qPrintable(fixture.said()));
    QVERIFY(
        !judgeChanges({.name = u"Test"_s, .environment = Environment::Sandbox}, rights.rights()).areEnabled);
}

void tst_CreateRequest::readOnlyAccountSaysWhyNothingWasSent()
{
    CreateFixture fixture;
    fixture.flow->start({});
    // Set to read-only while the dialog stood open.
    fixture.commands.setChangesAllowed(false, u"This account is set to read-only."_s);
    fixture.submit();
    QVERIFY(fixture.gateway.creates.empty());
    QVERIFY2(fixture.said().contains(u"This account is set to read-only."_s), qPrintable(fixture.said()));
    auto *dialog = fixture.shown<CreateDialog>();
    QVERIFY(dialog && !dialog->isBusy() && !dialog->isInDoubt());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"createName"_s)->text(), u"payout-worker"_s);
    QVERIFY(fixture.flow->canClose());
}

void tst_CreateRequest::doubtIsKeptForLater()
{
    CreateFixture fixture;
    fixture.submit();
    fixture.gateway.creates.back()->answer(fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown));
    const QSignalSpy ended(fixture.flow, &CreateController::unfinishedEnded);
    fixture.click("createCancel");
    QVERIFY(!fixture.flow->isBusy());
    QCOMPARE(ended.size(), 1);
    fixture.flow->start({u"payout-worker"_s});
    auto *dialog = fixture.shown<CreateDialog>();
    QVERIFY(dialog && dialog->isUndecided());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"createName"_s)->text(), u"payout-worker"_s);
    QCOMPARE(fixture.gateway.creates.size(), std::size_t(1));
    dialog->findChild<QAbstractButton *>(u"createAnyway"_s)->click();
    fixture.click("createSubmit");
    QCOMPARE(fixture.gateway.creates.size(), std::size_t(2));
}

void tst_CreateRequest::checkingStepsAside()
{
    CreateFixture fixture;
    fixture.submit();
    ApiError unknown = fakeError(ErrorKind::Timeout, 0, {}, Effect::Unknown);
    unknown.attemptId = u"attempt-1"_s;
    fixture.gateway.creates.back()->answer(unknown);
    const QSignalSpy ended(fixture.flow, &CreateController::unfinishedEnded);
    fixture.click("createCheck");
    QCOMPARE(ended.size(), 1);
    QCOMPARE(fixture.check.size(), 1);
    QCOMPARE(fixture.check.first().first().toString(), u"attempt-1"_s);
    QVERIFY(!fixture.shown<CreateDialog>());
    QVERIFY(!fixture.flow->isBusy());
    QVERIFY2(fixture.flow->canClose(), "it is on record, so it may be decided later");
    fixture.flow->start({}, fakeToken(u"id"_s));
    QVERIFY2(fixture.shown<CreateDialog>()->isUndecided(), "the open question comes before another wish");
    QVERIFY2(!fixture.flow->canClose(), "nothing unresolved ends unseen");
    const QSignalSpy settled(fixture.flow, &CreateController::doubtSettled);
    fixture.click("createSettled");
    QVERIFY(fixture.flow->canClose());
    QCOMPARE(settled.size(), 1);
}

void tst_CreateRequest::settledDoubtBringsTheEntriesBack()
{
    CreateFixture fixture;
    fixture.submit();
    ApiError unknown = fakeError(ErrorKind::Timeout, 0, {}, Effect::Unknown);
    unknown.attemptId = u"attempt-1"_s;
    fixture.gateway.creates.back()->answer(unknown);
    fixture.click("createCheck");
    fixture.flow->endDoubt(u"another attempt"_s, true);
    QVERIFY(!fixture.shown<CreateDialog>());
    fixture.flow->endDoubt(u"attempt-1"_s, true);
    QCOMPARE(fixture.shown<CreateDialog>()->findChild<QLineEdit *>(u"createName"_s)->text(),
             u"payout-worker"_s);
    QVERIFY(fixture.flow->canClose());
    fixture.click("createSubmit");
    QCOMPARE(fixture.gateway.creates.size(), std::size_t(2));
    fixture.gateway.creates.back()->answer(unknown);
    fixture.click("createCheck");
    fixture.flow->endDoubt(u"attempt-1"_s, false);
    QVERIFY(fixture.flow->canClose());
    fixture.flow->start({});
    QVERIFY(fixture.shown<CreateDialog>()->findChild<QLineEdit *>(u"createName"_s)->text().isEmpty());
}

void tst_CreateRequest::lostSecretTellsTheList()
{
    CreateFixture fixture;
    fixture.submit();
    ApiError error = fakeError(ErrorKind::SecretUnusable, 201, {}, Effect::Applied);
    error.tokenId = u"Token:9"_s;
    fixture.gateway.creates.back()->answer(error);
    QCOMPARE(fixture.created.size(), 1);
    QCOMPARE(fixture.created.first().first().toString(), u"Token:9"_s);
    QVERIFY(!fixture.shown<SecretDialog>());
    QVERIFY(fixture.shown<CreateDialog>()->isUndecided());
}

void tst_CreateRequest::nothingEndsWhileSomethingIsHeld()
{
    CreateFixture fixture;
    QVERIFY(fixture.flow->canClose());
    fixture.submit();
    QVERIFY(!fixture.flow->canClose());
    fixture.flow->showUnfinished();
    QVERIFY(fixture.said().contains(u"Waiting for the service"_s));
    fixture.gateway.creates.back()->answer(madeToken());
    QVERIFY(!fixture.flow->canClose());
    fixture.flow->showUnfinished();
    QVERIFY(fixture.said().contains(u"Copy or save the secret first"_s));
    fixture.click("secretCopy");
    QVERIFY(fixture.flow->canClose());
    fixture.click("secretDone");
    QVERIFY(!fixture.flow->isBusy());
}

QTEST_MAIN(tst_CreateRequest)
#include "tst_createrequest.moc"
