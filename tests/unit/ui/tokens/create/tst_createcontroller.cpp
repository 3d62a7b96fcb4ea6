// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/rights/changepolicy.h"
#include "app/tokens/rights/ownrights.h"
#include "app/tokens/rights/owntoken.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"
#include "ui/controls/accountband.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/permissionbadges.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/secrets/secretdialog.h"
#include "ui/tokens/create/createcontroller.h"
#include "ui/tokens/create/createdialog.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// The real flow with its real dialogs, against a gateway that answers as told.
class tst_CreateController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsShownBeforeTheListIsTold();
    void hurriedHandsSendOnce();
    void severalInARow();
    void definiteNoKeepsTheEntries();
    void forbiddenKeepsTheEntriesAndCorrectsTheRights();
    void readOnlyAccountSaysWhyNothingWasSent();
    void bandsDoNotSayTheOwnRights();
    void doubtIsKeptForLater();
    void checkingStepsAside();
    void settledDoubtBringsTheEntriesBack();
    void whatBecomesOfASecretIsTold();
    void lostSecretTellsTheList();
    void nothingEndsWhileSomethingIsHeld();
    void copyGoesThroughTheOneClipboard();
    void clientIdTakesTheSecretsPlace();
    void otherTextTakesTheSecretsPlace();
    void otherTokenThanAskedForIsSaidFirst();
    void copyAsGivesTheWrittenForm();
    void testSaysWhatTheServiceSays_data();
    void testSaysWhatTheServiceSays();
    void closedDialogForgetsItsTest();
    void savedFileIsPrivate();
    void refusedFileKeepsTheDialog();
};

namespace {

const QByteArray canary = "canary-7f3a9c-secret";

CreatedToken madeToken(const QString &id = u"Token:1"_s)
{
    CreatedToken created;
    created.token = fakeToken(id, u"payout-worker"_s, {u"VIEW"_s, u"TRANSACT"_s});
    created.secret = Secret(canary);
    return created;
}

struct Fixture
{
    Fixture()
        : commands(gateway, clock),
          flow(new CreateController(gateway, commands, clipboard,
                                    {.name = u"Test"_s,
                                     .environment = Environment::Sandbox,
                                     .baseUrl = QUrl(u"https://api.example.com/v1"_s)},
                                    &window)),
          created(flow, &CreateController::tokenCreated), check(flow, &CreateController::checkRequested)
    {
        window.show();
    }

    template<class Dialog>
    Dialog *shown() const
    {
        const auto all = window.findChildren<Dialog *>();
        for (Dialog *dialog : all) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void click(const char *name) const
    {
        const auto buttons = window.findChildren<QAbstractButton *>(QString::fromLatin1(name));
        for (QAbstractButton *button : buttons) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        qFatal("no button %s", name);
    }
    void chooseFormat(int tab) const
    {
        window.findChild<QTabBar *>(u"secretFormats"_s)->setCurrentIndex(tab);
    }
    void submit(const QString &name = u"payout-worker"_s)
    {
        flow->start({});
        auto *edit = shown<CreateDialog>()->findChild<QLineEdit *>(u"createName"_s);
        edit->setText(name);
        click("presetPayments");
        click("createSubmit");
    }
    void handOver()
    {
        submit();
        gateway.creates.back()->answer(madeToken());
    }
    QString said() const
    {
        QStringList texts;
        const auto panels = window.findChildren<MessagePanel *>();
        for (const MessagePanel *panel : panels) {
            if (panel->isVisible())
                texts.append(panel->text());
        }
        return texts.join(u'|');
    }
    /// Chooses the path in the file dialog that is open.
    void choose(const QString &path) const
    {
        auto *dialog = window.findChild<QFileDialog *>(u"secretFileDialog"_s);
        if (!dialog)
            qFatal("no file dialog");
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(dialog)->accept();
    }

    FakeGateway gateway;
    FakeClock clock;
    SecretClipboard clipboard{clock};
    TokenCommands commands;
    QWidget window; // It goes first, and the flow with it.
    CreateController *flow;
    QSignalSpy created;
    QSignalSpy check;
};

QString clipboardText()
{
    return QGuiApplication::clipboard()->mimeData()->text();
}

} // namespace

void tst_CreateController::secretIsShownBeforeTheListIsTold()
{
    Fixture fixture;
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

void tst_CreateController::hurriedHandsSendOnce()
{
    Fixture fixture;
    fixture.submit();
    auto *dialog = fixture.shown<CreateDialog>();
    QTest::keyClick(dialog, Qt::Key_Return);
    fixture.flow->start({});
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(fixture.shown<CreateDialog>(), dialog);
    QCOMPARE(fixture.gateway.creates.size(), std::size_t(1));
}

void tst_CreateController::severalInARow()
{
    Fixture fixture;
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

void tst_CreateController::definiteNoKeepsTheEntries()
{
    Fixture fixture;
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

void tst_CreateController::forbiddenKeepsTheEntriesAndCorrectsTheRights()
{
    Fixture fixture;
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

void tst_CreateController::readOnlyAccountSaysWhyNothingWasSent()
{
    Fixture fixture;
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

void tst_CreateController::bandsDoNotSayTheOwnRights()
{
    // Read beside the new token's name they were taken for its rights.
    Fixture fixture;
    fixture.handOver();
    QVERIFY(fixture.shown<SecretDialog>()->findChild<AccountBand *>()->accessibleDescription().isEmpty());
    const auto *badges = fixture.shown<SecretDialog>()->findChild<PermissionBadges *>(u"secretBadges"_s);
    QVERIFY(badges && badges->isVisible());
    QCOMPARE(badges->accessibleName(), u"VIEW and TRANSACT"_s);
}

void tst_CreateController::doubtIsKeptForLater()
{
    Fixture fixture;
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

void tst_CreateController::checkingStepsAside()
{
    Fixture fixture;
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

void tst_CreateController::settledDoubtBringsTheEntriesBack()
{
    Fixture fixture;
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

void tst_CreateController::whatBecomesOfASecretIsTold()
{
    Fixture fixture;
    QList<JournalEvent> events;
    QObject::connect(fixture.flow, &CreateController::happened, fixture.flow,
                     [&events](const JournalRecord &record) {
                         QCOMPARE(record.attemptId, u"attempt-1"_s);
                         QCOMPARE(record.tokenId, u"Token:1"_s);
                         events.append(record.event);
                     });
    const auto handOver = [&fixture] {
        fixture.submit();
        CreatedToken created = madeToken();
        created.attemptId = u"attempt-1"_s;
        fixture.gateway.creates.back()->answer(std::move(created));
    };
    handOver();
    fixture.click("secretCopy");
    fixture.click("clientIdCopy");
    fixture.click("secretCopy");
    fixture.click("secretDone");
    QCOMPARE(events, QList({JournalEvent::SecretCopied, JournalEvent::SecretReplaced,
                            JournalEvent::SecretCopied, JournalEvent::HandoverEnded}));
    events.clear();
    handOver();
    fixture.click("secretDiscard");
    const auto buttons = fixture.shown<SecretDialog>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Discard it for good"_s) {
            button->click();
            break;
        }
    }
    QCOMPARE(events, QList{JournalEvent::SecretDiscarded});
}

void tst_CreateController::lostSecretTellsTheList()
{
    Fixture fixture;
    fixture.submit();
    ApiError error = fakeError(ErrorKind::SecretUnusable, 201, {}, Effect::Applied);
    error.tokenId = u"Token:9"_s;
    fixture.gateway.creates.back()->answer(error);
    QCOMPARE(fixture.created.size(), 1);
    QCOMPARE(fixture.created.first().first().toString(), u"Token:9"_s);
    QVERIFY(!fixture.shown<SecretDialog>());
    QVERIFY(fixture.shown<CreateDialog>()->isUndecided());
}

void tst_CreateController::nothingEndsWhileSomethingIsHeld()
{
    Fixture fixture;
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

void tst_CreateController::copyGoesThroughTheOneClipboard()
{
    Fixture fixture;
    fixture.handOver();
    fixture.click("secretCopy");
    QCOMPARE(clipboardText(), QString::fromUtf8(canary));
    QVERIFY(fixture.clipboard.isOurs());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY2(fixture.said().contains(u"Copied. The clipboard clears in 30 s."_s), qPrintable(fixture.said()));
    fixture.clipboard.clearIfOurs();
    QVERIFY(fixture.said().contains(u"no longer holds the secret"_s));
}

void tst_CreateController::clientIdTakesTheSecretsPlace()
{
    Fixture fixture;
    fixture.handOver();
    fixture.click("secretCopy");
    fixture.click("clientIdCopy");
    QCOMPARE(clipboardText(), u"client-of-Token:1"_s);
    QVERIFY(!fixture.clipboard.isOurs());
    QVERIFY2(fixture.said().contains(u"Client ID copied in place of the secret."_s),
             qPrintable(fixture.said()));
}

/// Guards against a secret that counts as kept although *Copy details* took its place.
void tst_CreateController::otherTextTakesTheSecretsPlace()
{
    Fixture fixture;
    QSignalSpy happened(fixture.flow, &CreateController::happened);
    fixture.handOver();
    fixture.click("secretCopy");
    QVERIFY(fixture.flow->canClose());
    QGuiApplication::clipboard()->setText(u"details of an error"_s);
    QVERIFY(!fixture.flow->canClose());
    QVERIFY2(fixture.said().contains(u"Something else took the secret's place"_s),
             qPrintable(fixture.said()));
    QCOMPARE(happened.last().first().value<JournalRecord>().event, JournalEvent::SecretReplaced);
    fixture.click("secretCopy");
    fixture.click("secretDone");
    QVERIFY(!fixture.shown<SecretDialog>());
}

void tst_CreateController::otherTokenThanAskedForIsSaidFirst()
{
    Fixture fixture;
    const QSignalSpy asked(fixture.flow, &CreateController::deleteRequested);
    fixture.submit();
    CreatedToken created = madeToken();
    created.token.permissions.values = {u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s};
    fixture.gateway.creates.back()->answer(std::move(created));
    QVERIFY2(fixture.said().startsWith(
                 u"You asked for VIEW and TRANSACT. The service gave VIEW, TRANSACT and MANAGE."_s),
             qPrintable(fixture.said()));
    fixture.click("secretDelete");
    QCOMPARE(asked.size(), 1);
    fixture.flow->handleDeleted({u"Token:2"_s});
    QVERIFY(fixture.shown<SecretDialog>());
    fixture.flow->handleDeleted({u"Token:1"_s});
    QVERIFY(!fixture.shown<SecretDialog>());
    QVERIFY(fixture.flow->canClose());
}

void tst_CreateController::copyAsGivesTheWrittenForm()
{
    Fixture fixture;
    fixture.handOver();
    fixture.click("formatCopy");
    QVERIFY2(clipboardText().contains(u"GRID_CLIENT_SECRET=canary-7f3a9c-secret"_s),
             qPrintable(clipboardText()));
    fixture.chooseFormat(1);
    fixture.click("formatCopy");
    QVERIFY2(clipboardText().contains(u"\"clientSecret\""_s), qPrintable(clipboardText()));
    QVERIFY(fixture.clipboard.isOurs());
    QVERIFY(fixture.flow->canClose());
}

void tst_CreateController::testSaysWhatTheServiceSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("200") << 200 << QString() << u"Accepted by the service."_s;
    QTest::newRow("the API's 403") << 403 << u"FORBIDDEN"_s
                                   << u"Accepted by the service. It may not read tokens."_s;
    QTest::newRow("a proxy's 403") << 403 << QString() << QString();
    QTest::newRow("401") << 401 << u"UNAUTHORIZED"_s
                         << u"Not accepted yet. New credentials can take a moment: try again."_s;
    QTest::newRow("500") << 500 << u"INTERNAL_ERROR"_s << QString();
}

void tst_CreateController::testSaysWhatTheServiceSays()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, expected);
    Fixture fixture;
    fixture.handOver();
    fixture.click("secretTest");
    QCOMPARE(fixture.gateway.getsAs.size(), std::size_t(1));
    const auto &call = fixture.gateway.getsAs.front();
    QCOMPARE(call->argument.clientId, u"client-of-Token:1"_s);
    QCOMPARE(call->argument.tokenId, u"Token:1"_s);
    QCOMPARE(call->argument.secret.bytes(), QByteArrayView(canary));
    fixture.click("secretTest");
    QCOMPARE(fixture.gateway.getsAs.size(), std::size_t(1));

    const ErrorKind kind = status == 401   ? ErrorKind::Unauthorized
                           : status == 403 ? ErrorKind::Forbidden
                                           : ErrorKind::ServerError;
    if (status == 200)
        call->answer(fakeToken(u"Token:1"_s));
    else
        call->answer(fakeError(kind, status, code));
    if (expected.isEmpty()) {
        QVERIFY2(!fixture.said().contains(u"Not tested yet."_s), "anything else is said in words");
        QVERIFY2(!fixture.said().contains(u"Accepted"_s), qPrintable(fixture.said()));
    } else {
        QCOMPARE(fixture.said(), u"Not copied yet.|Not saved yet.|"_s + expected);
    }
    QVERIFY2(!fixture.flow->canClose(), "a test keeps no secret");
    fixture.click("secretTest");
    QCOMPARE(fixture.gateway.getsAs.size(), std::size_t(2));
}

void tst_CreateController::closedDialogForgetsItsTest()
{
    Fixture fixture;
    fixture.handOver();
    fixture.click("secretCopy");
    fixture.click("secretTest");
    fixture.click("secretDone");
    QTRY_VERIFY(!fixture.gateway.getsAs.front()->isPending());
}

void tst_CreateController::savedFileIsPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"payout-worker.env"_s);
    Fixture fixture;
    fixture.handOver();
    fixture.click("secretSaveAs");
    QCOMPARE(
        QFileInfo(fixture.window.findChild<QFileDialog *>(u"secretFileDialog"_s)->selectedFiles().value(0))
            .fileName(),
        u"payout-worker.env"_s);
    fixture.choose(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(canary));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY2(fixture.said().contains(path), qPrintable(fixture.said()));
    QVERIFY(fixture.shown<SecretDialog>());
    QVERIFY(fixture.flow->canClose());
}

void tst_CreateController::refusedFileKeepsTheDialog()
{
    // C29
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link.json"_s);
    const QString target = folder.filePath(u"target"_s);
    QVERIFY(QFile::link(target, link));
    Fixture fixture;
    fixture.handOver();
    fixture.chooseFormat(1);
    fixture.click("secretSaveAs");
    fixture.choose(link);
    QVERIFY(!QFileInfo::exists(target));
    QVERIFY(fixture.shown<SecretDialog>());
    QVERIFY2(!fixture.said().isEmpty(), "the reason is said");
    QVERIFY2(!fixture.flow->canClose(), "what was not saved is not kept");
}

QTEST_MAIN(tst_CreateController)
#include "tst_createcontroller.moc"
