// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

#include "tests/support/taborder.h"
#include "ui/accounts/signin/signindialog.h"
#include "ui/secrets/accessibilityredaction.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

const QString clientId = u"01947d2284054f890000e63bca4810df"_s;

struct Fixture
{
    Fixture()
        : dialog(std::make_unique<SignInDialog>(
              Account{.name = u"Acme <b>"_s,
                      .environment = Environment::Production,
                      .baseUrl = QUrl(u"https://bücher.example:8443/v1"_s),
                      .clientId = clientId},
              [this](Secret given, bool keep) {
                  secret = std::move(given);
                  isToBeKept = keep;
                  ++calls;
                  wasVisible = dialog->isVisible();
              },
              nullptr))
    {
        dialog->open();
    }
    [[nodiscard]] QLineEdit *edit() const { return dialog->findChild<QLineEdit *>(u"signInSecret"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QCheckBox *keep() const { return dialog->findChild<QCheckBox *>(u"signInKeep"_s); }

    std::unique_ptr<SignInDialog> dialog;
    Secret secret;
    bool isToBeKept = false;
    bool wasVisible = true;
    int calls = 0;
};

} // namespace

class tst_SignInDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretGoesToTheCallbackOnce();
    void theReceiverOfTheSecretIsNamed();
    void withoutAKeyringItIsForThisSession();
    void withOneItIsKeptIfWanted();
    void reasonIsShownAsText();
    void pastedHeaderGivesItsSecret();
    void pastedPairOfAnotherIsRefused();
    void clientIdIsNoSecret();
    void nothingIsLeftBehind();
    void tabGoesFromTopToBottom();
    void assistiveTechnologyHearsBullets();
};

void tst_SignInDialog::secretGoesToTheCallbackOnce()
{
    Fixture fixture;
    QCOMPARE(fixture.dialog->focusWidget(), fixture.edit());
    QVERIFY(!fixture.button(u"signInSubmit"_s)->isEnabled());
    fixture.dialog->accept();
    QCOMPARE(fixture.calls, 0);
    QTest::keyClicks(fixture.edit(), u" s3cret"_s);
    QTest::keyClick(fixture.edit(), Qt::Key_Return);
    QCOMPARE(fixture.calls, 1);
    QCOMPARE(fixture.secret.bytes(), QByteArrayView("s3cret"));
    // What the callback opens does not stand behind this one.
    QVERIFY(!fixture.wasVisible);
}

void tst_SignInDialog::theReceiverOfTheSecretIsNamed()
{
    const Fixture fixture;
    const auto said = [&fixture](const QString &name) {
        const auto *label = fixture.dialog->findChild<QLabel *>(name);
        return label && label->isVisible() && label->textFormat() == Qt::PlainText ? label->text()
                                                                                   : QString();
    };
    QCOMPARE(said(u"signInAccount"_s), u"Acme <b>"_s);
    QVERIFY2(said(u"signInHost"_s).contains(u"xn--bcher-kva.example"_s), qPrintable(said(u"signInHost"_s)));
    QVERIFY(said(u"signInHost"_s).contains(u":8443"_s));
    QCOMPARE(said(u"signInClientId"_s), clientId);
}

void tst_SignInDialog::withoutAKeyringItIsForThisSession()
{
    Fixture fixture;
    QVERIFY(!fixture.keep()->isVisible());
    QTest::keyClicks(fixture.edit(), u"s3cret"_s);
    QTest::mouseClick(fixture.button(u"signInSubmit"_s), Qt::LeftButton);
    QCOMPARE(fixture.calls, 1);
    QVERIFY(!fixture.isToBeKept);
}

void tst_SignInDialog::withOneItIsKeptIfWanted()
{
    for (const bool isWanted : {true, false}) {
        Fixture fixture;
        fixture.dialog->offerToKeep(true);
        QVERIFY(fixture.keep()->isVisible());
        fixture.keep()->setChecked(isWanted);
        QTest::keyClicks(fixture.edit(), u"s3cret"_s);
        QTest::mouseClick(fixture.button(u"signInSubmit"_s), Qt::LeftButton);
        QCOMPARE(fixture.isToBeKept, isWanted);
    }
}

void tst_SignInDialog::reasonIsShownAsText()
{
    const Fixture fixture;
    QCOMPARE(fixture.dialog->windowTitle(), u"Sign in"_s);
    fixture.dialog->setReason(
        {.title = u"Refused"_s, .message = u"The <b>pair</b> was refused."_s, .details = u"401"_s});
    auto *reason = fixture.dialog->findChild<QLabel *>(u"signInReason"_s);
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->textFormat(), Qt::PlainText);
    QCOMPARE(fixture.dialog->windowTitle(), u"Sign in again"_s);
}

void tst_SignInDialog::pastedHeaderGivesItsSecret()
{
    Fixture fixture;
    fixture.edit()->setText(u"GRID_API_TOKEN_ID=%1\nGRID_API_CLIENT_SECRET=s3cret"_s.arg(clientId));
    QVERIFY(!fixture.button(u"signInSubmit"_s)->isEnabled());
    QTest::mouseClick(fixture.button(u"signInSecretFix"_s), Qt::LeftButton);
    QCOMPARE(fixture.edit()->text(), u"s3cret"_s);
    QVERIFY(fixture.button(u"signInSubmit"_s)->isEnabled());
}

void tst_SignInDialog::pastedPairOfAnotherIsRefused()
{
    Fixture fixture;
    fixture.edit()->setText(u"GRID_API_TOKEN_ID=another\nGRID_API_CLIENT_SECRET=s3cret"_s);
    QTest::mouseClick(fixture.button(u"signInSecretFix"_s), Qt::LeftButton);
    QVERIFY(fixture.edit()->text().isEmpty());
    QVERIFY(fixture.edit()->accessibleDescription().contains(u"no secret for this client ID"_s));
    QVERIFY(!fixture.button(u"signInSubmit"_s)->isEnabled());
}

void tst_SignInDialog::clientIdIsNoSecret()
{
    Fixture fixture;
    fixture.edit()->setText(clientId);
    QVERIFY(fixture.edit()->accessibleDescription().contains(u"This is the client ID."_s));
    QVERIFY(!fixture.button(u"signInSubmit"_s)->isEnabled());
}

void tst_SignInDialog::nothingIsLeftBehind()
{
    const Fixture fixture;
    QTest::keyClicks(fixture.edit(), u"s3cret"_s);
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
    QCOMPARE(fixture.calls, 0);
    QVERIFY(fixture.edit()->text().isEmpty());
    QVERIFY(!fixture.edit()->isUndoAvailable());
}

void tst_SignInDialog::tabGoesFromTopToBottom()
{
    const Fixture fixture;
    fixture.dialog->setReason({.title = u"t"_s, .message = u"m"_s, .details = u"d"_s});
    fixture.dialog->offerToKeep(true);
    fixture.edit()->setText(u" s3cret"_s);
    QCoreApplication::processEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog.get()), QString());
}

/// Guards against Qt 6.4's telling over the bus what is typed into a password field.
void tst_SignInDialog::assistiveTechnologyHearsBullets()
{
    QLineEdit secret;
    secret.setEchoMode(QLineEdit::Password);
    QLineEdit open;
    QComboBox box;
    box.setEditable(true);
    const QString block = u"GRID_API_CLIENT_SECRET=s3cret"_s;
    const QString hidden(6, QChar(0x2022));

    QAccessibleTextInsertEvent typed(&secret, 3, u"s3cret"_s);
    auto told = redacted(&typed);
    QVERIFY(told && told->type() == QAccessible::TextInserted);
    QCOMPARE(static_cast<QAccessibleTextInsertEvent *>(told.get())->textInserted(), hidden);
    QCOMPARE(static_cast<QAccessibleTextInsertEvent *>(told.get())->changePosition(), 3);

    QAccessibleTextRemoveEvent removed(&secret, 0, u"s3cret"_s);
    told = redacted(&removed);
    QVERIFY(told && told->type() == QAccessible::TextRemoved);
    QCOMPARE(static_cast<QAccessibleTextRemoveEvent *>(told.get())->textRemoved(), hidden);

    QAccessibleTextUpdateEvent updated(&secret, 0, u"s3cret"_s, u"xxx"_s);
    told = redacted(&updated);
    QVERIFY(told && told->type() == QAccessible::TextUpdated);
    QCOMPARE(static_cast<QAccessibleTextUpdateEvent *>(told.get())->textRemoved(), hidden);
    QCOMPARE(static_cast<QAccessibleTextUpdateEvent *>(told.get())->textInserted(), hidden.first(3));

    for (QWidget *field : {static_cast<QWidget *>(&open), static_cast<QWidget *>(&box)}) {
        QAccessibleTextInsertEvent pasted(field, 0, block);
        QVERIFY(redacted(&pasted));
        QAccessibleTextInsertEvent harmless(field, 0, u"Acme payments"_s);
        QVERIFY(!redacted(&harmless));
    }
    QAccessibleEvent focus(&secret, QAccessible::Focus);
    QVERIFY(!redacted(&focus));
}

QTEST_MAIN(tst_SignInDialog)
#include "tst_signindialog.moc"
