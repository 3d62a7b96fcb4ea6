// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "app/errors/errortext.h"
#include "app/errors/operation.h"
#include "tests/support/fakegateway.h"
#include "tests/support/taborder.h"
#include "ui/controls/fieldhint.h"
#include "ui/controls/messagepanel.h"
#include "ui/tokens/create/createdialog.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// The real dialog, driven by keys and clicks.
class tst_CreateDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void submitNeedsANameAndAPermission();
    void submitStaysInItsPlace();
    void presetsAndBoxesFollowEachOther();
    void assistiveTechnologyCanChooseAPreset();
    void nameIsLintedWhileTyping();
    void hurriedHandsSubmitOnce();
    void protectedAccountWantsItsNameTyped();
    void unlabelledAccountWantsItsNameTyped();
    void anAccountWithoutANameAsksForWords();
    void enterOnAnotherNameSaysSo();
    void normalAccountAsksNothing();
    void busyDialogStaysAndSaysWhy();
    void fieldErrorsStandAtTheirFields();
    void otherErrorsAreTheServicesWordsAsPlainText();
    void rateLimitCountsDownAndSendsNothing_data();
    void rateLimitCountsDownAndSendsNothing();
    void waitEndsByItself();
    void unknownOutcomeTakesADecision_data();
    void unknownOutcomeTakesADecision();
    void createLikeThisTakesKnownPermissionsOver();
    void cancelClosesWhateverWasTyped();
    void theEntriesCanBeCopiedAsACommand();
    void tabGoesFromTopToBottom();
    void lowScreenScrolls();
};

namespace {

struct Fixture
{
    explicit Fixture(AccountMode mode = AccountMode::Normal, const std::optional<Token> &like = std::nullopt)
        : dialog(std::make_unique<CreateDialog>(Account{.name = u"Acme payments"_s,
                                                        .environment = Environment::Production,
                                                        .mode = mode,
                                                        .baseUrl = QUrl(u"https://api.example.com"_s)},
                                                QStringList{u"taken"_s}, like, nullptr)),
          submitted(dialog.get(), &CreateDialog::submitted)
    {
        dialog->open();
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QLineEdit *name() const { return find<QLineEdit>("createName"); }
    QPushButton *submit() const { return find<QPushButton>("createSubmit"); }
    QLabel *error() const { return find<QLabel>("createError"); }
    bool isChecked(const char *box) const { return find<QAbstractButton>(box)->isChecked(); }
    void click(const char *button) const { find<QAbstractButton>(button)->click(); }
    QStringList hints() const
    {
        QStringList texts;
        const auto all = dialog->findChildren<FieldHint *>();
        for (const FieldHint *hint : all) {
            if (hint->isVisible())
                texts.append(hint->text());
        }
        return texts;
    }
    void fill() const
    {
        QTest::keyClicks(name(), u"payout-worker"_s);
        click("presetPayments");
    }

    std::unique_ptr<CreateDialog> dialog;
    QSignalSpy submitted;
};

} // namespace

void tst_CreateDialog::initTestCase()
{
    qRegisterMetaType<NewToken>();
}

void tst_CreateDialog::submitNeedsANameAndAPermission()
{
    const Fixture fixture;
    QVERIFY(!fixture.submit()->isEnabled());
    QVERIFY2(fixture.hints().isEmpty(), "nothing is wrong with a field that nobody touched");
    QTest::keyClicks(fixture.name(), u"a"_s);
    QVERIFY(!fixture.submit()->isEnabled());
    fixture.click("permissionView");
    QVERIFY(fixture.submit()->isEnabled());
    fixture.click("permissionView");
    QVERIFY(!fixture.submit()->isEnabled());
    fixture.click("permissionManage");
    QTest::keyClick(fixture.name(), Qt::Key_Backspace);
    QVERIFY(!fixture.submit()->isEnabled());
    QCOMPARE(fixture.hints().size(), 1);
}

/// Guards against a button that slides down when a longer summary wraps.
void tst_CreateDialog::submitStaysInItsPlace()
{
    const Fixture fixture;
    QTest::keyClicks(fixture.name(), u"a"_s);
    QCoreApplication::processEvents();
    const QPoint place = fixture.submit()->mapTo(fixture.dialog.get(), QPoint());
    const auto moved = [&] {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        return fixture.submit()->mapTo(fixture.dialog.get(), QPoint()) != place;
    };
    for (const char *box : {"permissionView", "permissionTransact", "permissionManage", "permissionView"}) {
        fixture.click(box);
        QVERIFY2(!moved(), box);
    }
    fixture.name()->setText(u"taken"_s);
    QVERIFY(!fixture.hints().isEmpty());
    QVERIFY2(!moved(), "a hint at the name");
    fixture.click("createSubmit");
    QVERIFY2(!moved(), "the progress");
}

void tst_CreateDialog::presetsAndBoxesFollowEachOther()
{
    Fixture fixture;
    fixture.click("presetAdministrator");
    QVERIFY(fixture.isChecked("permissionView") && !fixture.isChecked("permissionTransact") &&
            fixture.isChecked("permissionManage"));
    fixture.click("presetAdministrator");
    QVERIFY2(fixture.isChecked("presetAdministrator"), "a chosen preset stays chosen");
    fixture.click("permissionManage");
    QVERIFY(fixture.isChecked("presetReadOnly") && !fixture.isChecked("presetAdministrator"));
    fixture.click("permissionTransact");
    QVERIFY(fixture.isChecked("presetPayments"));
    fixture.click("permissionView");
    QVERIFY(!fixture.isChecked("presetReadOnly") && !fixture.isChecked("presetPayments"));
    QTest::keyClicks(fixture.name(), u"n"_s);
    fixture.submit()->click();
    QCOMPARE(fixture.submitted.size(), 1);
    QCOMPARE(fixture.submitted.first().first().value<NewToken>(), (NewToken{u"n"_s, {Permission::Transact}}));
}

void tst_CreateDialog::assistiveTechnologyCanChooseAPreset()
{
    // Its action toggles a checkable button without a click.
    const Fixture fixture;
    QAccessibleInterface *preset =
        QAccessible::queryAccessibleInterface(fixture.find<QPushButton>("presetPayments"));
    const QStringList actions = preset->actionInterface()->actionNames();
    preset->actionInterface()->doAction(actions.first());
    QTRY_VERIFY(fixture.isChecked("permissionView") && fixture.isChecked("permissionTransact"));
    QAccessibleInterface *box =
        QAccessible::queryAccessibleInterface(fixture.find<QCheckBox>("permissionTransact"));
    box->actionInterface()->doAction(box->actionInterface()->actionNames().first());
    QTRY_VERIFY(fixture.isChecked("presetReadOnly") && !fixture.isChecked("presetPayments"));
}

void tst_CreateDialog::nameIsLintedWhileTyping()
{
    const Fixture fixture;
    fixture.click("permissionView");
    QTest::keyClicks(fixture.name(), u"taken"_s);
    QCOMPARE(fixture.hints().size(), 1);
    QVERIFY2(fixture.submit()->isEnabled(), "a duplicate warns and does not block");
    QVERIFY(!fixture.name()->accessibleDescription().isEmpty());
    fixture.name()->setText(u"a\u202Eb"_s);
    QVERIFY(!fixture.submit()->isEnabled());
}

void tst_CreateDialog::hurriedHandsSubmitOnce()
{
    // C23: a double click, a repeated Enter and both at once give one request.
    const Fixture fixture;
    fixture.fill();
    QTest::mouseDClick(fixture.submit(), Qt::LeftButton);
    QTest::mouseClick(fixture.submit(), Qt::LeftButton);
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(fixture.dialog.get(), Qt::Key_Return);
    QCOMPARE(fixture.submitted.size(), 1);
    QVERIFY(fixture.dialog->isBusy());

    const Fixture byKeys;
    byKeys.fill();
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(byKeys.name(), Qt::Key_Return);
    QCOMPARE(byKeys.submitted.size(), 1);
}

void tst_CreateDialog::protectedAccountWantsItsNameTyped()
{
    const Fixture fixture(AccountMode::Protected);
    fixture.fill();
    auto *confirm = fixture.find<QLineEdit>("createConfirmText");
    QCOMPARE(confirm->accessibleName(), u"Type to confirm"_s);
    QVERIFY(!fixture.submit()->isEnabled());
    QTest::keyClick(fixture.name(), Qt::Key_Return);
    QCOMPARE(fixture.submitted.size(), 0);
    QTest::keyClicks(confirm, u"acme payments"_s);
    QVERIFY(!fixture.submit()->isEnabled());
    confirm->clear();
    QTest::keyClicks(confirm, u"Acme payments"_s);
    QVERIFY(fixture.submit()->isEnabled());
}

void tst_CreateDialog::unlabelledAccountWantsItsNameTyped()
{
    CreateDialog dialog({.name = u"Acme"_s, .baseUrl = QUrl(u"https://api.example.com"_s)}, {}, std::nullopt,
                        nullptr);
    dialog.open();
    QVERIFY(dialog.findChild<QLineEdit *>(u"createConfirmText"_s)->isVisible());
    QCOMPARE(dialog.findChild<QLabel *>(u"createConfirmTextPrompt"_s)->text(),
             u"This account has no environment label. To confirm, type its name:"_s);
    CreateDialog here({.name = u"Acme"_s, .baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s)}, {}, std::nullopt,
                      nullptr);
    here.open();
    QVERIFY(!here.findChild<QLineEdit *>(u"createConfirmText"_s)->isVisible());
}

void tst_CreateDialog::anAccountWithoutANameAsksForWords()
{
    CreateDialog dialog({.name = u" "_s, .mode = AccountMode::Protected}, {}, std::nullopt, nullptr);
    dialog.open();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"createName"_s), u"payout-worker"_s);
    dialog.findChild<QAbstractButton *>(u"presetPayments"_s)->click();
    auto *submit = dialog.findChild<QPushButton *>(u"createSubmit"_s);
    QVERIFY(!submit->isEnabled());
    auto *confirm = dialog.findChild<QLineEdit *>(u"createConfirmText"_s);
    QTest::keyClicks(confirm, dialog.findChild<QLabel *>(u"createConfirmTextExpected"_s)->text());
    QVERIFY(submit->isEnabled());
}

void tst_CreateDialog::enterOnAnotherNameSaysSo()
{
    const Fixture fixture(AccountMode::Protected);
    fixture.fill();
    auto *confirm = fixture.find<QLineEdit>("createConfirmText");
    QTest::keyClicks(confirm, u"acme payments"_s);
    QTest::keyClick(confirm, Qt::Key_Return);
    QCOMPARE(fixture.submitted.size(), 0);
    QVERIFY2(fixture.hints().join(u'|').contains(u"Capital and small letters differ"_s),
             qPrintable(fixture.hints().join(u'|')));
    QVERIFY2(confirm->accessibleDescription().contains(u"Acme payments"_s),
             "a screen reader hears what is asked");
}

void tst_CreateDialog::normalAccountAsksNothing()
{
    const Fixture fixture;
    QVERIFY(!fixture.find<QLineEdit>("createConfirmText")->isVisible());
    fixture.fill();
    QVERIFY(fixture.submit()->isEnabled());
}

void tst_CreateDialog::busyDialogStaysAndSaysWhy()
{
    const Fixture fixture;
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

void tst_CreateDialog::fieldErrorsStandAtTheirFields()
{
    const Fixture fixture(AccountMode::Protected);
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

void tst_CreateDialog::otherErrorsAreTheServicesWordsAsPlainText()
{
    const Fixture fixture;
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

void tst_CreateDialog::rateLimitCountsDownAndSendsNothing_data()
{
    QTest::addColumn<qint64>("retryAfter");
    QTest::addColumn<QString>("button");
    QTest::newRow("two") << qint64(2) << u"Wait 2 s"_s;
    QTest::newRow("negative") << qint64(-1) << u"Wait 1 s"_s;
    QTest::newRow("absurd") << qint64(1'000'000'000'000) << u"Wait 300 s"_s;
    QTest::newRow("absent") << qint64(0x7fffffffffffffff) << u"Wait 10 s"_s;
}

void tst_CreateDialog::rateLimitCountsDownAndSendsNothing()
{
    QFETCH(const qint64, retryAfter);
    QFETCH(const QString, button);
    const Fixture fixture;
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

void tst_CreateDialog::waitEndsByItself()
{
    const Fixture fixture;
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

void tst_CreateDialog::unknownOutcomeTakesADecision_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::newRow("unknown") << Effect::Unknown;
    QTest::newRow("made without its secret") << Effect::Applied;
}

void tst_CreateDialog::unknownOutcomeTakesADecision()
{
    QFETCH(const Effect, effect);
    const Fixture fixture;
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

void tst_CreateDialog::createLikeThisTakesKnownPermissionsOver()
{
    const Token like = fakeToken(u"id"_s, u"a\u202Eb"_s, {u"MANAGE"_s, u"REPORT"_s, u"VIEW"_s});
    Fixture fixture(AccountMode::Normal, like);
    QCOMPARE(fixture.name()->text(), QString());
    QVERIFY(fixture.name()->placeholderText().contains(u"a⟨U+202E⟩b"_s));
    QVERIFY(fixture.isChecked("presetAdministrator"));
    QCOMPARE(fixture.hints().size(), 1);
    QVERIFY2(fixture.hints().first().contains(u"left out"_s), qPrintable(fixture.hints().first()));
    QTest::keyClicks(fixture.name(), u"n"_s);
    fixture.submit()->click();
    QCOMPARE(fixture.submitted.first().first().value<NewToken>().permissions,
             (QList{Permission::View, Permission::Manage}));
}

void tst_CreateDialog::cancelClosesWhateverWasTyped()
{
    const Fixture fixture;
    fixture.fill();
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
    QVERIFY(!fixture.dialog->isVisible());
    QCOMPARE(fixture.submitted.size(), 0);
}

/// Nothing is sent, so it is offered before the confirmation; incomplete entries are no request.
void tst_CreateDialog::theEntriesCanBeCopiedAsACommand()
{
    const Fixture fixture(AccountMode::Protected);
    auto *button = fixture.find<QPushButton>("copyCommand");
    QVERIFY(!button->isEnabled());
    fixture.fill();
    QVERIFY(button->isEnabled());
    fixture.find<QAction>("copyCurl")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"curl --user \"$GRID_CLIENT_ID:$GRID_CLIENT_SECRET\" --header 'Accept: application/json' "
             "--header 'Content-Type: application/json' --data "
             "'{\"name\":\"payout-worker\",\"permissions\":[\"VIEW\",\"TRANSACT\"]}' "
             "https://api.example.com/tokens"_s);
    QCOMPARE(button->text(), u"Command copied"_s);
    QTest::keyClicks(fixture.name(), u"2"_s);
    QCOMPARE(button->text(), u"Copy as command"_s);
    QVERIFY(fixture.submitted.isEmpty());
}

void tst_CreateDialog::tabGoesFromTopToBottom()
{
    const Fixture fixture(AccountMode::Protected);
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

void tst_CreateDialog::lowScreenScrolls()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2.5);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    const Fixture fixture(AccountMode::Protected);
    const int available = fixture.dialog->screen()->availableGeometry().height();
    const auto *area = fixture.dialog->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(fixture.dialog->height() <= available);
    QVERIFY2(fixture.dialog->rect().contains(fixture.submit()->geometry()), "the buttons do not scroll away");
    auto *confirm = fixture.find<QLineEdit>("createConfirmText");
    fixture.name()->setFocus();
    while (fixture.dialog->focusWidget() != confirm)
        QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY2(!confirm->visibleRegion().isEmpty(), "what has the focus is brought into view");
}

QTEST_MAIN(tst_CreateDialog)
#include "tst_createdialog.moc"
