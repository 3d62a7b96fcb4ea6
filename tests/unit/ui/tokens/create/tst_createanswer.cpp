// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/errors/errortext.h"
#include "app/errors/operation.h"
#include "tests/support/fakegateway.h"
#include "tests/support/taborder.h"
#include "tests/unit/ui/tokens/create/createdialogfixture.h"
#include "ui/controls/messagepanel.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

/// The create dialog while its request is sent, and after an error.
class tst_CreateAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hurriedHandsSubmitOnce();
    void busyDialogStaysAndSaysWhy();
    void fieldErrorsStandAtTheirFields();
    void otherErrorsAreTheServicesWordsAsPlainText();
    void rateLimitCountsDownAndSendsNothing_data();
    void rateLimitCountsDownAndSendsNothing();
    void waitEndsByItself();
    void unknownOutcomeTakesADecision_data();
    void unknownOutcomeTakesADecision();
    void tabGoesFromTopToBottom();
};

void tst_CreateAnswer::hurriedHandsSubmitOnce()
{
    // C23: a double click, a repeated Enter and both at once give one request.
    const CreateDialogFixture fixture;
    fixture.fill();
    QTest::mouseDClick(fixture.submit(), Qt::LeftButton);
    QTest::mouseClick(fixture.submit(), Qt::LeftButton);
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(fixture.dialog.get(), Qt::Key_Return);
    QCOMPARE(fixture.submitted.size(), 1);
    QVERIFY(fixture.dialog->isBusy());

    const CreateDialogFixture byKeys;
    byKeys.fill();
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(byKeys.name(), Qt::Key_Return);
    QCOMPARE(byKeys.submitted.size(), 1);
}

void tst_CreateAnswer::busyDialogStaysAndSaysWhy()
{
    const CreateDialogFixture fixture;
    fixture.fill();
    fixture.submit()->click();
    QVERIFY(!fixture.submit()->isEnabled());
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
    QVERIFY(fixture.dialog->isVisible());
    QVERIFY(!fixture.dialog->close());
    fixture.click("createCancel");
    QVERIFY(fixture.dialog->isVisible());
    QStringList said;
    const auto panels = fixture.dialog->findChildren<MessagePanel *>();
    for (const MessagePanel *panel : panels) {
        if (panel->isVisible())
            said.append(panel->text());
    }
    QVERIFY2(said.contains(u"Waiting for the service; the request cannot be taken back."_s),
             qPrintable(said.join(u'|')));
}

void tst_CreateAnswer::fieldErrorsStandAtTheirFields()
{
    const CreateDialogFixture fixture(AccountMode::Protected);
    fixture.fill();
    fixture.find<QLineEdit>("createConfirmText")->setText(u"Acme payments"_s);
    fixture.submit()->click();
    ApiError error = fakeError(ErrorKind::InvalidInput, 400, u"INVALID_INPUT"_s);
    error.fieldErrors = {{.field = u"name"_s, .message = u"Too long <b>\u202E"_s},
                         {.field = u"permissions.1"_s, .constraint = {.allowed = {u"VIEW"_s}}}};
    fixture.dialog->showError(error);
    const QString allowed = u"The allowed values are VIEW."_s;
    QCOMPARE(fixture.hints(), (QStringList{u"Too long <b>⟨U+202E⟩"_s, allowed}));
    QCOMPARE(fixture.name()->text(), u"payout-worker"_s);
    QVERIFY(fixture.isChecked("permissionTransact"));
    QCOMPARE(fixture.find<QLineEdit>("createConfirmText")->text(), u"Acme payments"_s);
    QVERIFY(fixture.submit()->isEnabled());
    QTest::keyClick(fixture.name(), Qt::Key_End);
    QTest::keyClicks(fixture.name(), u"2"_s);
    QCOMPARE(fixture.hints(), QStringList{allowed});
    fixture.submit()->click();
    QVERIFY2(fixture.hints().isEmpty(), "what was said of the last request is not said of the next");
    QCOMPARE(fixture.submitted.size(), 2);
}

void tst_CreateAnswer::otherErrorsAreTheServicesWordsAsPlainText()
{
    const CreateDialogFixture fixture;
    fixture.fill();
    fixture.submit()->click();
    ApiError error = fakeError(ErrorKind::Conflict, 409, u"CONFLICT"_s);
    error.message = u"<img src=x>\u202E"_s;
    fixture.dialog->showError(error);
    QVERIFY(fixture.error()->isVisible());
    QVERIFY(fixture.error()->text().contains(u"<img src=x>⟨U+202E⟩"_s));
    QCOMPARE(fixture.error()->textFormat(), Qt::PlainText);
    QVERIFY(!fixture.dialog->isBusy());
    fixture.submit()->click();
    QVERIFY2(!fixture.error()->isVisible(), "an old error does not stand beside a new request");
}

void tst_CreateAnswer::rateLimitCountsDownAndSendsNothing_data()
{
    QTest::addColumn<qint64>("retryAfter");
    QTest::addColumn<QString>("button");
    QTest::newRow("two") << qint64(2) << u"Wait 2 s"_s;
    QTest::newRow("negative") << qint64(-1) << u"Wait 1 s"_s;
    QTest::newRow("absurd") << qint64(1'000'000'000'000) << u"Wait 300 s"_s;
    QTest::newRow("absent") << qint64(0x7fffffffffffffff) << u"Wait 10 s"_s;
}

void tst_CreateAnswer::rateLimitCountsDownAndSendsNothing()
{
    QFETCH(const qint64, retryAfter);
    QFETCH(const QString, button);
    const CreateDialogFixture fixture;
    fixture.fill();
    fixture.submit()->click();
    ApiError error = fakeError(ErrorKind::RateLimited, 429, u"RATE_LIMITED"_s);
    if (retryAfter != 0x7fffffffffffffff)
        error.retryAfter = std::chrono::seconds(retryAfter);
    fixture.dialog->showError(error);
    QCOMPARE(fixture.submit()->text(), button);
    QCOMPARE(fixture.submit()->accessibleName(), u"Create token"_s);
    QVERIFY(!fixture.submit()->isEnabled());
    QTest::keyClick(fixture.name(), Qt::Key_Return);
    QCOMPARE(fixture.submitted.size(), 1);
}

void tst_CreateAnswer::waitEndsByItself()
{
    const CreateDialogFixture fixture;
    fixture.fill();
    fixture.submit()->click();
    ApiError error = fakeError(ErrorKind::RateLimited, 429);
    error.retryAfter = std::chrono::seconds(2);
    fixture.dialog->showError(error);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.submit()->text(), u"Wait 1 s"_s, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.submit()->text(), u"Create token"_s, 30000);
    QVERIFY(fixture.submit()->isEnabled());
    QCOMPARE(fixture.submitted.size(), 1);
}

void tst_CreateAnswer::unknownOutcomeTakesADecision_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::newRow("unknown") << Effect::Unknown;
    QTest::newRow("made without its secret") << Effect::Applied;
}

void tst_CreateAnswer::unknownOutcomeTakesADecision()
{
    QFETCH(const Effect, effect);
    const CreateDialogFixture fixture;
    fixture.fill();
    fixture.submit()->click();
    ApiError unknown = fakeError(
        effect == Effect::Applied ? ErrorKind::SecretUnusable : ErrorKind::ConnectionLost, 0, {}, effect);
    unknown.attemptId = u"attempt-1"_s;
    fixture.dialog->showError(unknown);
    QVERIFY(fixture.dialog->isUndecided());
    QCOMPARE(fixture.dialog->windowTitle(), effect == Effect::Applied
                                                ? u"The token was created, but its secret is lost"_s
                                                : u"It is not known whether the token was created"_s);
    QVERIFY(!fixture.submit()->isVisible());
    for (QWidget *widget : QList<QWidget *>{fixture.dialog.get(), fixture.name(), fixture.submit()})
        QTest::keyClick(widget, Qt::Key_Return);
    fixture.submit()->click();
    QCOMPARE(fixture.submitted.size(), 1);

    QSignalSpy check(fixture.dialog.get(), &CreateDialog::checkRequested);
    fixture.click("createCheck");
    QCOMPARE(check.size(), 1);
    QCOMPARE(check.first().first().toString(), u"attempt-1"_s);

    fixture.click("createAnyway");
    QVERIFY(!fixture.dialog->isUndecided());
    QVERIFY(fixture.name()->isVisible());
    QCOMPARE(fixture.name()->text(), u"payout-worker"_s);
    QVERIFY(fixture.submit()->isEnabled());
    fixture.submit()->click();
    QCOMPARE(fixture.submitted.size(), 2);
    fixture.dialog->showError(fakeError(ErrorKind::Refused));
    QVERIFY2(fixture.dialog->isInDoubt(), "a no to the second request answers nothing about the first");
    // Two facts, each a message of its own.
    QCOMPARE(fixture.find<QLabel>("createEarlier")->text(),
             u"Whether the earlier request for “payout-worker” made a token is still not known."_s);
    QCOMPARE(fixture.error()->text(), describe(fakeError(ErrorKind::Refused), Operation::Create).message);
    QVERIFY(fixture.dialog->windowTitle() != u"New token"_s);
    QVERIFY(fixture.submit()->isEnabled());
    fixture.name()->setText(u"another"_s);
    const auto buttons = fixture.dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Check now"_s && button->isVisible())
            button->click();
    }
    QCOMPARE(check.size(), 2);
    QCOMPARE(check.last().first().toString(), u"attempt-1"_s);

    fixture.dialog->endDoubt();
    QVERIFY(!fixture.dialog->isInDoubt());
    QVERIFY(!fixture.find<QLabel>("createEarlier")->isVisible());
    QCOMPARE(fixture.dialog->windowTitle(), u"New token"_s);
    QCOMPARE(fixture.name()->text(), u"another"_s);
    QVERIFY(fixture.submit()->isVisible());
    QVERIFY(!fixture.find<QPushButton>("createCheck")->isVisible());
}

void tst_CreateAnswer::tabGoesFromTopToBottom()
{
    const CreateDialogFixture fixture(AccountMode::Protected);
    fixture.fill();
    QCOMPARE(test::tabOrderFault(fixture.dialog.get()), QString());
    fixture.find<QLineEdit>("createConfirmText")->setText(u"Acme payments"_s);
    fixture.submit()->click();
    fixture.dialog->showError(fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog.get()), QString());
    fixture.click("createAnyway");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog.get()), QString());
}

QTEST_MAIN(tst_CreateAnswer)
#include "tst_createanswer.moc"
