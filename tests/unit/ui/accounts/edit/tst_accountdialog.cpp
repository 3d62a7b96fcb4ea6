// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QCheckBox>
#include <QTemporaryFile>
#include <QTest>

#include "tests/support/taborder.h"
#include "tests/unit/ui/accounts/edit/accountdialogfixture.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;
using Fixture = AccountDialogFixture;

/// The real dialog, driven by keys and clicks.
class tst_AccountDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheInterface();
    void tabGoesFromTopToBottom();
    void nothingIsChosenForANewAccount();
    void savingTakesAllOfIt();
    void emptyFieldsAreNamed();
    void aMissingCaFileCanBeTakenOff();
    void enterSaves();
    void bandFollowsWhatIsChosen();
    void modeFollowsTheEnvironmentUntilItIsTouched();
    void nameOnlyHints();
    void takenNamesAreRefused();
    void badAddressesAreSaidAtTheField_data();
    void badAddressesAreSaidAtTheField();
    void presetsAreOffered();
    void anInternationalHostIsShownInAscii();
    void editingKeepsTheStoredSecret();
    void anotherPlaceNeedsAnotherSecret_data();
    void anotherPlaceNeedsAnotherSecret();
    void caFileIsChecked();
    void busyCanBeCancelled();
    void closingEndsWhatGoesOn();
    void reportStaysUntilTheFieldsChange_data();
    void reportStaysUntilTheFieldsChange();
    void thisRunOnlyIsOffered();
    void entriesStayThroughErrors();
};

void tst_AccountDialog::namesAreThoseOfTheInterface()
{
    const Fixture fixture;
    QCOMPARE(fixture.dialog->objectName(), u"accountDialog"_s);
    QCOMPARE(fixture.dialog->accessibleName(), u"Account"_s);
    const QList<QPair<QString, QString>> names = {
        {u"accountName"_s, u"Account name"_s},
        {u"accountClientId"_s, u"Client ID"_s},
        {u"accountSecret"_s, u"Client secret"_s},
        {u"accountTest"_s, u"Test connection"_s},
        {u"accountSave"_s, u"Save"_s},
        {u"accountCancel"_s, u"Cancel"_s},
        {u"accountCaFile"_s, u"CA file"_s},
        {u"accountCaBrowse"_s, u"Browse for a CA file"_s},
    };
    for (const auto &[objectName, name] : names) {
        auto *widget = fixture.dialog->findChild<QWidget *>(objectName);
        QVERIFY2(widget, qPrintable(objectName));
        QCOMPARE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name), name);
    }
    // Combo boxes ignore an accessible name; their label leads to them.
    const QList<QPair<QString, QString>> boxes = {{u"accountUrl"_s, u"Base URL"_s},
                                                  {u"accountEnvironment"_s, u"Environment"_s},
                                                  {u"accountMode"_s, u"Mode"_s}};
    const auto labels = fixture.dialog->findChildren<QLabel *>();
    for (const auto &[objectName, text] : boxes) {
        const QWidget *box = fixture.box(objectName);
        QVERIFY2(std::any_of(labels.cbegin(), labels.cend(),
                             [box, &text = text](const QLabel *label) {
                                 return label->buddy() == box && label->text() == text;
                             }),
                 qPrintable(text));
    }
}

void tst_AccountDialog::tabGoesFromTopToBottom()
{
    const Fixture fixture;
    GridCliFindings findings;
    findings.candidates.push_back({.credentials = {.clientId = clientId}});
    fixture.dialog->offerImport(std::move(findings));
    fixture.fillIn();
    fixture.paste(u"accountClientId"_s, u" "_s + clientId);
    fixture.dialog->findChild<QCheckBox *>(u"accountTrust"_s)->setChecked(true);
    fixture.dialog->showReport({.title = u"t"_s, .message = u"m"_s, .details = u"d"_s});
    fixture.dialog->offerThisRunOnly({.title = u"t"_s, .message = u"m"_s, .details = u"d"_s});
    QCoreApplication::processEvents();
    QCOMPARE(test::tabOrderFault(fixture.dialog.get()), QString());
}

void tst_AccountDialog::nothingIsChosenForANewAccount()
{
    const Fixture fixture;
    QCOMPARE(fixture.box(u"accountEnvironment"_s)->currentIndex(), -1);
    QVERIFY(fixture.dialog->account().environment == Environment::Unlabelled);
    QVERIFY(fixture.dialog->account().mode == AccountMode::Normal);
    QVERIFY(fixture.dialog->account().id.isEmpty());
    QVERIFY(!fixture.dialog->typedSecret());
    QCOMPARE(fixture.dialog->focusWidget(), fixture.edit(u"accountName"_s));
}

void tst_AccountDialog::savingTakesAllOfIt()
{
    const QStringList fields = {u"accountName"_s, u"accountUrlText"_s, u"accountClientId"_s,
                                u"accountSecret"_s};
    for (const QString &missing : fields) {
        const Fixture fixture;
        fixture.fillIn();
        QVERIFY(fixture.button(u"accountSave"_s)->isEnabled());
        QVERIFY(fixture.button(u"accountTest"_s)->isEnabled());
        fixture.edit(missing)->clear();
        QVERIFY2(!fixture.button(u"accountSave"_s)->isEnabled(), qPrintable(missing));
        // A name is nothing that the service is asked about.
        QCOMPARE(fixture.button(u"accountTest"_s)->isEnabled(), missing == u"accountName"_s);
    }
    const Fixture fixture;
    fixture.fillIn();
    fixture.box(u"accountEnvironment"_s)->setCurrentIndex(-1);
    QVERIFY(!fixture.button(u"accountSave"_s)->isEnabled());
    QVERIFY(fixture.button(u"accountTest"_s)->isEnabled());
}

void tst_AccountDialog::emptyFieldsAreNamed()
{
    const Fixture fixture;
    QVERIFY(
        fixture.isSaid(u"Still missing: Account name, Base URL, Client ID, Client secret, Environment."_s));
    const int saveAt = fixture.button(u"accountSave"_s)->mapTo(fixture.dialog.get(), QPoint()).y();
    fixture.fillIn();
    QVERIFY(!fixture.isSaid(u"Still missing"_s));
    QVERIFY(fixture.button(u"accountSave"_s)->accessibleDescription().isEmpty());
    fixture.edit(u"accountClientId"_s)->clear();
    QVERIFY(fixture.isSaid(u"Still missing: Client ID."_s));
    QVERIFY(fixture.button(u"accountSave"_s)->accessibleDescription().contains(u"Client ID"_s));
    QCOMPARE(fixture.button(u"accountSave"_s)->mapTo(fixture.dialog.get(), QPoint()).y(), saveAt);
    // The stored secret need not be typed again.
    QVERIFY(!Fixture(stored()).isSaid(u"Still missing"_s));
}

void tst_AccountDialog::aMissingCaFileCanBeTakenOff()
{
    Account account = stored();
    account.caFile = u"/nonexistent/ca.pem"_s;
    const Fixture fixture(account);
    QVERIFY(fixture.isSaid(u"There is no such file."_s));
    QVERIFY(!fixture.button(u"accountSave"_s)->isEnabled());
    fixture.dialog->findChild<QCheckBox *>(u"accountTrust"_s)->setChecked(false);
    QVERIFY(fixture.button(u"accountSave"_s)->isEnabled());
    QVERIFY(fixture.dialog->account().caFile.isEmpty());
}

void tst_AccountDialog::enterSaves()
{
    const Fixture fixture;
    QTest::keyClick(fixture.edit(u"accountName"_s), Qt::Key_Return);
    QCOMPARE(fixture.saved.size(), 0);
    fixture.fillIn();
    QTest::keyClick(fixture.edit(u"accountSecret"_s), Qt::Key_Return);
    QCOMPARE(fixture.saved.size(), 1);
    QCOMPARE(fixture.tested.size(), 0);
    const Account account = fixture.dialog->account();
    QCOMPARE(account, (Account{.name = u"Acme"_s,
                               .environment = Environment::Sandbox,
                               .baseUrl = QUrl(url),
                               .clientId = clientId}));
    QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
}

void tst_AccountDialog::bandFollowsWhatIsChosen()
{
    const Fixture fixture;
    QCOMPARE(fixture.band(), u"Account: NOT LABELLED, New account"_s);
    fixture.type(u"accountName"_s, u"Acme"_s);
    fixture.box(u"accountEnvironment"_s)->setCurrentIndex(0);
    QCOMPARE(fixture.band(), u"Account: PRODUCTION, Acme, protected"_s);
    fixture.box(u"accountMode"_s)->setCurrentIndex(2);
    QCOMPARE(fixture.band(), u"Account: PRODUCTION, Acme, read-only"_s);
}

void tst_AccountDialog::modeFollowsTheEnvironmentUntilItIsTouched()
{
    const Fixture fixture;
    auto *environment = fixture.box(u"accountEnvironment"_s);
    environment->setCurrentIndex(0);
    QVERIFY(fixture.dialog->account().mode == AccountMode::Protected);
    QVERIFY(fixture.isSaid(u"Protected: every change"_s));
    environment->setCurrentIndex(1);
    QVERIFY(fixture.dialog->account().mode == AccountMode::Normal);
    fixture.box(u"accountMode"_s)->setFocus();
    QTest::keyClick(fixture.box(u"accountMode"_s), Qt::Key_Down);
    QTest::keyClick(fixture.box(u"accountMode"_s), Qt::Key_Down);
    QVERIFY(fixture.dialog->account().mode == AccountMode::ReadOnly);
    environment->setCurrentIndex(0);
    QVERIFY(fixture.dialog->account().mode == AccountMode::ReadOnly);
}

void tst_AccountDialog::nameOnlyHints()
{
    const Fixture fixture;
    fixture.type(u"accountName"_s, u"Acme live"_s);
    QVERIFY(fixture.isSaid(u"The name sounds like production."_s));
    QCOMPARE(fixture.box(u"accountEnvironment"_s)->currentIndex(), -1);
    fixture.box(u"accountEnvironment"_s)->setCurrentIndex(0);
    QVERIFY(!fixture.isSaid(u"sounds like"_s));
    fixture.box(u"accountEnvironment"_s)->setCurrentIndex(1);
    QVERIFY(fixture.isSaid(u"The name sounds like production."_s));
    fixture.type(u"accountName"_s, u"Acme"_s);
    fixture.type(u"accountUrlText"_s, u"https://staging.example"_s);
    fixture.box(u"accountEnvironment"_s)->setCurrentIndex(0);
    QVERIFY(fixture.isSaid(u"The address sounds like a sandbox."_s));
}

void tst_AccountDialog::takenNamesAreRefused()
{
    const Fixture fixture(std::nullopt, {stored()});
    fixture.fillIn();
    fixture.type(u"accountName"_s, u" Acme payments "_s);
    QVERIFY(fixture.isSaid(u"Another account has this name."_s));
    QVERIFY(!fixture.button(u"accountSave"_s)->isEnabled());
    // Its own is not taken.
    const Fixture edited(stored(), {stored()});
    QVERIFY(edited.button(u"accountSave"_s)->isEnabled());
}

void tst_AccountDialog::badAddressesAreSaidAtTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("http") << u"http://api.example.com"_s << u"Without https"_s;
    QTest::newRow("userinfo") << u"https://127.0.0.1@evil.example"_s << u"@ sign"_s;
    QTest::newRow("port") << u"https://a.example:99999"_s << u"There is no port 99999"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"must begin with https://"_s;
    QTest::newRow("looks local") << u"http://localhost.evil.com"_s << u"Without https"_s;
}

void tst_AccountDialog::badAddressesAreSaidAtTheField()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const Fixture fixture;
    fixture.fillIn();
    fixture.type(u"accountUrlText"_s, typed);
    QVERIFY(fixture.isSaid(said));
    QVERIFY(fixture.box(u"accountUrl"_s)->accessibleDescription().contains(said));
    QVERIFY(!fixture.button(u"accountSave"_s)->isEnabled());
    QVERIFY(!fixture.button(u"accountTest"_s)->isEnabled());
    QVERIFY(fixture.dialog->account().baseUrl.isEmpty());
}

void tst_AccountDialog::presetsAreOffered()
{
    const Fixture fixture;
    auto *box = fixture.box(u"accountUrl"_s);
    QCOMPARE(box->count(), 3);
    box->setFocus();
    QTest::keyClick(box->lineEdit(), Qt::Key_Down);
    QCOMPARE(fixture.dialog->account().baseUrl, QUrl(url));
    QVERIFY(box->itemData(0, Qt::AccessibleTextRole).toString().contains(u"UMAaaS"_s));
}

void tst_AccountDialog::anInternationalHostIsShownInAscii()
{
    const Fixture fixture;
    fixture.edit(u"accountUrlText"_s)->setText(u"https://bücher.example/v1"_s);
    QVERIFY(fixture.isSaid(u"xn--bcher-kva.example"_s));
    QVERIFY(!fixture.dialog->account().baseUrl.isEmpty());
}

void tst_AccountDialog::editingKeepsTheStoredSecret()
{
    const Fixture fixture(stored());
    QCOMPARE(fixture.dialog->account(), stored());
    QVERIFY(fixture.edit(u"accountSecret"_s)->placeholderText().contains(u"Kept in the keyring"_s));
    QVERIFY(fixture.button(u"accountSave"_s)->isEnabled());
    fixture.click(u"accountTest"_s);
    QCOMPARE(fixture.tested.size(), 1);
    QVERIFY(!fixture.dialog->typedSecret());
    // A mode that was chosen stays, whatever the environment becomes.
    fixture.box(u"accountEnvironment"_s)->setCurrentIndex(1);
    fixture.box(u"accountEnvironment"_s)->setCurrentIndex(0);
    QVERIFY(fixture.dialog->account().mode == AccountMode::Normal);
}

void tst_AccountDialog::anotherPlaceNeedsAnotherSecret_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNeeded");
    QTest::newRow("another host") << u"accountUrlText"_s << u"https://api.uma.money/umaaas/2025-05-15"_s
                                  << true;
    QTest::newRow("another port") << u"accountUrlText"_s << u"https://api.lightspark.com:8443/umaaas/v1"_s
                                  << true;
    QTest::newRow("another path") << u"accountUrlText"_s << u"https://api.lightspark.com/grid/2025-10-13"_s
                                  << false;
    QTest::newRow("another client ID") << u"accountClientId"_s << u"other"_s << true;
    QTest::newRow("another name") << u"accountName"_s << u"other"_s << false;
}

void tst_AccountDialog::anotherPlaceNeedsAnotherSecret()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(bool, isNeeded);
    const Fixture fixture(stored());
    fixture.type(field, text);
    QCOMPARE(fixture.isSaid(u"The secret that is kept belongs to the earlier"_s), isNeeded);
    QCOMPARE(fixture.button(u"accountSave"_s)->isEnabled(), !isNeeded);
    QCOMPARE(fixture.button(u"accountTest"_s)->isEnabled(), !isNeeded);
    fixture.type(u"accountSecret"_s, canary);
    QVERIFY(fixture.button(u"accountSave"_s)->isEnabled());
}

void tst_AccountDialog::caFileIsChecked()
{
    const Fixture fixture;
    fixture.fillIn();
    QVERIFY(!fixture.edit(u"accountCaFile"_s)->isVisible());
    QTest::mouseClick(fixture.dialog->findChild<QCheckBox *>(u"accountTrust"_s), Qt::LeftButton,
                      Qt::NoModifier, QPoint(8, 8));
    QCOMPARE(fixture.dialog->focusWidget(), fixture.edit(u"accountCaFile"_s));
    QVERIFY(!fixture.button(u"accountSave"_s)->isEnabled());
    fixture.type(u"accountCaFile"_s, u"ca.pem"_s);
    QVERIFY(fixture.isSaid(u"whole path"_s));
    fixture.type(u"accountCaFile"_s, u"/nonexistent/ca.pem"_s);
    QVERIFY(fixture.isSaid(u"no such file"_s));
    QTemporaryFile file;
    QVERIFY(file.open());
    fixture.type(u"accountCaFile"_s, file.fileName());
    QCOMPARE(fixture.dialog->account().caFile, file.fileName());
    QVERIFY(fixture.button(u"accountSave"_s)->isEnabled());
    fixture.dialog->findChild<QCheckBox *>(u"accountTrust"_s)->setChecked(false);
    QVERIFY(fixture.dialog->account().caFile.isEmpty());
}

void tst_AccountDialog::busyCanBeCancelled()
{
    Fixture fixture;
    fixture.fillIn();
    fixture.click(u"accountTest"_s);
    QCOMPARE(fixture.tested.size(), 1);
    for (const bool byKey : {false, true}) {
        fixture.dialog->setBusy(u"Asking the service…"_s);
        QVERIFY(fixture.isSaid(u"Asking the service…"_s));
        QVERIFY(!fixture.edit(u"accountName"_s)->isEnabled());
        QVERIFY(!fixture.button(u"accountSave"_s)->isEnabled());
        QVERIFY(!fixture.button(u"accountTest"_s)->isEnabled());
        fixture.cancelled.clear();
        if (byKey)
            QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
        else
            fixture.click(u"accountCancel"_s);
        QCOMPARE(fixture.cancelled.size(), 1);
        QVERIFY(fixture.dialog->isVisible());
        QVERIFY(!fixture.dialog->isBusy());
        QVERIFY(fixture.button(u"accountSave"_s)->isEnabled());
    }
    QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
    QVERIFY(!fixture.dialog->isVisible());
}

void tst_AccountDialog::closingEndsWhatGoesOn()
{
    const Fixture fixture;
    fixture.fillIn();
    fixture.dialog->setBusy(u"Saving…"_s);
    fixture.dialog->close();
    QCOMPARE(fixture.cancelled.size(), 1);
    QVERIFY(!fixture.dialog->isVisible());
}

void tst_AccountDialog::reportStaysUntilTheFieldsChange_data()
{
    QTest::addColumn<ConnectionVerdict>("verdict");
    QTest::newRow("works") << ConnectionVerdict::Works;
    QTest::newRow("wrong pair") << ConnectionVerdict::WrongPair;
    QTest::newRow("too slow") << ConnectionVerdict::TooSlow;
}

void tst_AccountDialog::reportStaysUntilTheFieldsChange()
{
    QFETCH(ConnectionVerdict, verdict);
    const Fixture fixture;
    fixture.fillIn();
    fixture.dialog->setBusy(u"Asking the service…"_s);
    fixture.dialog->showReport({.verdict = verdict,
                                .title = u"The <b>title</b>"_s,
                                .message = u"The message"_s,
                                .details = u"code"_s});
    QVERIFY(!fixture.dialog->isBusy());
    QVERIFY(fixture.isSaid(u"The <b>title</b>"_s));
    QVERIFY(fixture.isSaid(u"The message"_s));
    // A pair that was refused can be saved, and what was said of it stays in sight.
    fixture.click(u"accountSave"_s);
    QCOMPARE(fixture.saved.size(), 1);
    QVERIFY(fixture.isSaid(u"The message"_s));
    fixture.type(u"accountName"_s, u"Another name"_s);
    QVERIFY(fixture.isSaid(u"The message"_s));
    fixture.type(u"accountSecret"_s, u"another"_s);
    QVERIFY(!fixture.isSaid(u"The message"_s));
}

void tst_AccountDialog::thisRunOnlyIsOffered()
{
    const Fixture fixture;
    fixture.fillIn();
    const QSignalSpy thisRunOnly(fixture.dialog.get(), &AccountDialog::thisRunOnlyRequested);
    fixture.dialog->setBusy(u"Saving…"_s);
    fixture.dialog->offerThisRunOnly({.title = u"The keyring is locked"_s,
                                      .message = u"The secret was not kept."_s,
                                      .details = u"code"_s});
    QVERIFY(fixture.isSaid(u"The keyring is locked"_s));
    QVERIFY(fixture.isSaid(u"The secret was not kept."_s));
    QCOMPARE(fixture.button(u"accountThisRunOnly"_s)->text(), u"Use for this session only"_s);
    fixture.click(u"accountThisRunOnly"_s);
    QCOMPARE(thisRunOnly.size(), 1);
    QCOMPARE(fixture.saved.size(), 0);
}

void tst_AccountDialog::entriesStayThroughErrors()
{
    const Fixture fixture;
    fixture.fillIn();
    const Account before = fixture.dialog->account();
    fixture.dialog->setBusy(u"Saving…"_s);
    fixture.dialog->showRefusal(u"The file could not be written."_s, {});
    fixture.dialog->setBusy(u"Saving…"_s);
    fixture.dialog->offerThisRunOnly({.title = u"t"_s, .message = u"No keyring."_s, .details = {}});
    fixture.dialog->showReport({.message = u"Too slow."_s});
    QCOMPARE(fixture.dialog->account(), before);
    QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
}

QTEST_MAIN(tst_AccountDialog)
#include "tst_accountdialog.moc"
