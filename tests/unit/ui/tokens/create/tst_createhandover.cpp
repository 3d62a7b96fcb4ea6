// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/unit/ui/tokens/create/createfixture.h"
#include "ui/controls/accountband.h"
#include "ui/controls/permissionbadges.h"
#include "ui/secrets/secretdialog.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// The hand-over of a new secret: copy, test and file.
class tst_CreateHandover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsDoNotSayTheOwnRights();
    void whatBecomesOfASecretIsTold();
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

QString clipboardText()
{
    return QGuiApplication::clipboard()->mimeData()->text();
}

} // namespace

void tst_CreateHandover::bandsDoNotSayTheOwnRights()
{
    // Read beside the new token's name they were taken for its rights.
    CreateFixture fixture;
    fixture.handOver();
    QVERIFY(fixture.shown<SecretDialog>()->findChild<AccountBand *>()->accessibleDescription().isEmpty());
    const auto *badges = fixture.shown<SecretDialog>()->findChild<PermissionBadges *>(u"secretBadges"_s);
    QVERIFY(badges && badges->isVisible());
    QCOMPARE(badges->accessibleName(), u"VIEW and TRANSACT"_s);
}

void tst_CreateHandover::whatBecomesOfASecretIsTold()
{
    CreateFixture fixture;
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

void tst_CreateHandover::copyGoesThroughTheOneClipboard()
{
    CreateFixture fixture;
    fixture.handOver();
    fixture.click("secretCopy");
    QCOMPARE(clipboardText(), QString::fromUtf8(canary));
    QVERIFY(fixture.clipboard.isOurs());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY2(fixture.said().contains(u"Copied. The clipboard clears in 30 s."_s), qPrintable(fixture.said()));
    fixture.clipboard.clearIfOurs();
    QVERIFY(fixture.said().contains(u"no longer holds the secret"_s));
}

void tst_CreateHandover::clientIdTakesTheSecretsPlace()
{
    CreateFixture fixture;
    fixture.handOver();
    fixture.click("secretCopy");
    fixture.click("clientIdCopy");
    QCOMPARE(clipboardText(), u"client-of-Token:1"_s);
    QVERIFY(!fixture.clipboard.isOurs());
    QVERIFY2(fixture.said().contains(u"Client ID copied in place of the secret."_s),
             qPrintable(fixture.said()));
}

/// Guards against a secret that counts as kept although *Copy details* took its place.
void tst_CreateHandover::otherTextTakesTheSecretsPlace()
{
    CreateFixture fixture;
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

void tst_CreateHandover::otherTokenThanAskedForIsSaidFirst()
{
    CreateFixture fixture;
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

void tst_CreateHandover::copyAsGivesTheWrittenForm()
{
    CreateFixture fixture;
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

void tst_CreateHandover::testSaysWhatTheServiceSays_data()
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

void tst_CreateHandover::testSaysWhatTheServiceSays()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, expected);
    CreateFixture fixture;
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

void tst_CreateHandover::closedDialogForgetsItsTest()
{
    CreateFixture fixture;
    fixture.handOver();
    fixture.click("secretCopy");
    fixture.click("secretTest");
    fixture.click("secretDone");
    QTRY_VERIFY(!fixture.gateway.getsAs.front()->isPending());
}

void tst_CreateHandover::savedFileIsPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"payout-worker.env"_s);
    CreateFixture fixture;
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

void tst_CreateHandover::refusedFileKeepsTheDialog()
{
    // C29
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link.json"_s);
    const QString target = folder.filePath(u"target"_s);
    QVERIFY(QFile::link(target, link));
    CreateFixture fixture;
    fixture.handOver();
    fixture.chooseFormat(1);
    fixture.click("secretSaveAs");
    fixture.choose(link);
    QVERIFY(!QFileInfo::exists(target));
    QVERIFY(fixture.shown<SecretDialog>());
    QVERIFY2(!fixture.said().isEmpty(), "the reason is said");
    QVERIFY2(!fixture.flow->canClose(), "what was not saved is not kept");
}

QTEST_MAIN(tst_CreateHandover)
#include "tst_createhandover.moc"
