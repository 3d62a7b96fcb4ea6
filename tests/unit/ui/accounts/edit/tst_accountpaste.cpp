// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QCheckBox>
#include <QTest>

#include "tests/unit/ui/accounts/edit/accountdialogfixture.h"
#include "ui/secrets/accessibilityredaction.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;
using Fixture = AccountDialogFixture;

namespace {

/// Whether a text stands anywhere in what the dialog's widgets hold.
bool isHeld(const QWidget &dialog, const QString &text)
{
    const auto widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        for (const QString &held : {widget->accessibleName(), widget->accessibleDescription(),
                                    widget->toolTip(), widget->windowTitle()}) {
            if (held.contains(text))
                return true;
        }
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget);
            edit && (edit->text().contains(text) || edit->isUndoAvailable()))
            return true;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Credentials that are pasted or imported into the account dialog, where no secret stays.
class tst_AccountPaste final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedBlockIsMaskedAndFillsTheFields();
    void aSecretAsTheNameIsHidden();
    void halfABlockIsNotDropped();
    void halfABlockIsKeptOutOfTheAddress();
    void aBlockBesideOtherTextIsReadByItself();
    void aBlockInPlaceOfOtherTextIsReadWhole();
    void aBlockInPlaceOfAWordIsReadByItself_data();
    void aBlockInPlaceOfAWordIsReadByItself();
    void aSecretAmongWordsIsHidden();
    void theClipboardFillsTheFields();
    void theTailOfAnAddressIsTakenOff();
    void flawsArePutRightWithOneClick();
    void swappedFieldsAreSwapped();
    void aTokenIdIsExplained();
    void importFillsTheFields();
    void noSecretIsLeftBehind();
    void suggestedAddressIsOneClickAway();
};

void tst_AccountPaste::aPastedBlockIsMaskedAndFillsTheFields()
{
    const QString block =
        u"GRID_API_TOKEN_ID='%1'\r\nGRID_API_CLIENT_SECRET='%2'\r\nGRID_BASE_URL='%3'\r\n"_s.arg(clientId,
                                                                                                 canary, url);
    for (const QString &field : {u"accountName"_s, u"accountUrlText"_s, u"accountClientId"_s,
                                 u"accountSecret"_s, u"accountCaFile"_s}) {
        const Fixture fixture;
        fixture.dialog->findChild<QCheckBox *>(u"accountTrust"_s)->setChecked(field == u"accountCaFile"_s);
        fixture.paste(field, block);
        QVERIFY(!fixture.band().contains(canary));
        QVERIFY(fixture.isSaid(u".env file"_s));
        QVERIFY(!fixture.edit(field)->displayText().contains(canary));
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(fixture.box(u"accountUrl"_s));
        QVERIFY(!spoken->text(QAccessible::Value).contains(canary));
        QVERIFY(!fixture.button(u"accountTest"_s)->isEnabled());
        QString fix = field + u"Fix"_s;
        fix.replace(u"UrlText"_s, u"Url"_s).replace(u"CaFile"_s, u"Ca"_s);
        QCOMPARE(fixture.button(fix)->text(), u"Fill in the fields"_s);
        fixture.click(fix);
        QCOMPARE(fixture.edit(u"accountUrlText"_s)->text(), url);
        QCOMPARE(fixture.edit(u"accountClientId"_s)->text(), clientId);
        QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
        QCOMPARE(fixture.edit(u"accountClientId"_s)->echoMode(), QLineEdit::Normal);
        QVERIFY(!fixture.isSaid(u".env file"_s));
        fixture.dialog->findChild<QCheckBox *>(u"accountTrust"_s)->setChecked(false);
        QVERIFY(fixture.button(u"accountTest"_s)->isEnabled());
        QVERIFY(fixture.edit(u"accountName"_s)->text().isEmpty());
        QVERIFY(fixture.edit(u"accountCaFile"_s)->text().isEmpty());
    }
}

void tst_AccountPaste::aSecretAsTheNameIsHidden()
{
    const QString secret = u"b5f1c0d7e8a94f3c92d1aa0b7c6e5d4f00112233445566778899aabbccddeeff"_s;
    const Fixture fixture;
    QAccessibleTextInsertEvent event(fixture.edit(u"accountName"_s), 0, secret);
    const auto spoken = redacted(&event);
    QVERIFY(spoken);
    QVERIFY(!static_cast<QAccessibleTextInsertEvent *>(spoken.get())->textInserted().contains(u"b5f1"_s));
    fixture.paste(u"accountName"_s, secret);
    QVERIFY(!fixture.edit(u"accountName"_s)->displayText().contains(u"b5f1"_s));
    QVERIFY(!fixture.band().contains(u"b5f1"_s));
    QVERIFY(fixture.dialog->account().name.isEmpty());
    QVERIFY(!fixture.isSaid(u"b5f1"_s));
    fixture.click(u"accountNameFix"_s);
    QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(secret.toUtf8()));
    fixture.type(u"accountName"_s, u"Acme"_s);
    QCOMPARE(fixture.band(), u"Account: NOT LABELLED, Acme"_s);
    QCOMPARE(fixture.edit(u"accountName"_s)->echoMode(), QLineEdit::Normal);
}

void tst_AccountPaste::halfABlockIsNotDropped()
{
    const QString block = u"GRID_CLIENT_SECRET=%1\nsource other-%1.env"_s.arg(canary);
    const Fixture fixture;
    fixture.paste(u"accountClientId"_s, block);
    QVERIFY(fixture.isSaid(u"not understood: 2."_s));
    fixture.click(u"accountClientIdFix"_s);
    QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
    // What was not understood stays, hidden, until the person replaces it.
    const QLineEdit *field = fixture.edit(u"accountClientId"_s);
    QVERIFY(field->text().contains(u"source"_s));
    QVERIFY(!field->displayText().contains(canary));
    QVERIFY(fixture.isSaid(u"not understood: 2."_s));
    QVERIFY(!fixture.button(u"accountClientIdFix"_s)->isVisible());
    QVERIFY(!fixture.button(u"accountTest"_s)->isEnabled());
    fixture.dialog->reject();
    QVERIFY(field->text().isEmpty());
}

void tst_AccountPaste::halfABlockIsKeptOutOfTheAddress()
{
    const QString block = u"GRID_CLIENT_ID=%1\nsource other-%2.env"_s.arg(clientId, canary);
    const Fixture fixture;
    QAccessibleTextInsertEvent event(fixture.edit(u"accountUrlText"_s), 0, block);
    const auto spoken = redacted(&event);
    QVERIFY(spoken);
    QVERIFY(!static_cast<QAccessibleTextInsertEvent *>(spoken.get())->textInserted().contains(canary));
    fixture.type(u"accountUrlText"_s, url);
    fixture.pasteAtEnd(u"accountUrlText"_s, block);
    QVERIFY(fixture.isSaid(u"not understood: 2."_s));
    QVERIFY(fixture.isSaid(u"was not put into this field"_s));
    QVERIFY(!isHeld(*fixture.dialog, canary));
    // The address that was there stays, and counts.
    QCOMPARE(fixture.edit(u"accountUrlText"_s)->text(), url);
    QCOMPARE(fixture.dialog->account().baseUrl, QUrl(url));
    fixture.click(u"accountUrlFix"_s);
    QCOMPARE(fixture.edit(u"accountClientId"_s)->text(), clientId);
    QCOMPARE(fixture.dialog->account().baseUrl, QUrl(url));
    fixture.type(u"accountSecret"_s, canary);
    QVERIFY(fixture.button(u"accountTest"_s)->isEnabled());
}

void tst_AccountPaste::aBlockBesideOtherTextIsReadByItself()
{
    const QString block = u"GRID_CLIENT_ID=%1\nGRID_CLIENT_SECRET=%2"_s.arg(clientId, canary);
    const Fixture named;
    named.type(u"accountName"_s, u"Acme"_s);
    named.pasteAtEnd(u"accountName"_s, block);
    QVERIFY(!named.edit(u"accountName"_s)->displayText().contains(canary));
    QVERIFY(!named.isSaid(u"not understood"_s));
    named.click(u"accountNameFix"_s);
    QCOMPARE(named.edit(u"accountClientId"_s)->text(), clientId);
    QCOMPARE(named.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
    QCOMPARE(named.dialog->account().name, u"Acme"_s);
    QCOMPARE(named.edit(u"accountName"_s)->echoMode(), QLineEdit::Normal);
    const Fixture addressed;
    addressed.type(u"accountUrlText"_s, url);
    addressed.pasteAtEnd(u"accountUrlText"_s, block);
    addressed.click(u"accountUrlFix"_s);
    QCOMPARE(addressed.dialog->account().baseUrl, QUrl(url));
    QCOMPARE(addressed.edit(u"accountClientId"_s)->text(), clientId);
    QCOMPARE(addressed.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
}

/// Its last characters may be those of the text that it replaces.
void tst_AccountPaste::aBlockInPlaceOfOtherTextIsReadWhole()
{
    const QString other = u"https://pay.example.com/v1"_s;
    const QString block = u"GRID_CLIENT_ID=%1\nGRID_CLIENT_SECRET=%2\nGRID_BASE_URL=%3"_s;
    const Fixture addressed;
    addressed.type(u"accountUrlText"_s, u"https://api.example.com/v1"_s);
    addressed.edit(u"accountUrlText"_s)->selectAll();
    QGuiApplication::clipboard()->setText(block.arg(clientId, canary, other));
    QTest::keySequence(addressed.edit(u"accountUrlText"_s), QKeySequence::Paste);
    addressed.click(u"accountUrlFix"_s);
    QCOMPARE(addressed.dialog->account().baseUrl, QUrl(other));
    const Fixture named;
    named.type(u"accountClientId"_s, u"old-%1"_s.arg(canary.last(3)));
    named.edit(u"accountClientId"_s)->selectAll();
    QGuiApplication::clipboard()->setText(
        u"GRID_CLIENT_ID=%1\nGRID_CLIENT_SECRET=%2"_s.arg(clientId, canary));
    QTest::keySequence(named.edit(u"accountClientId"_s), QKeySequence::Paste);
    QGuiApplication::clipboard()->clear();
    named.click(u"accountClientIdFix"_s);
    QCOMPARE(named.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
}

void tst_AccountPaste::aBlockInPlaceOfAWordIsReadByItself_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("block");
    const QString pair = clientId + u':' + canary;
    const QString header = u"Authorization: Basic "_s + QString::fromLatin1(pair.toUtf8().toBase64());
    const QString command = u"curl -u %1 https://api.example.com"_s.arg(pair);
    QTest::newRow("address, curl") << u"accountUrlText"_s << url << u"v1"_s << command;
    QTest::newRow("address, header") << u"accountUrlText"_s << url << u"umaaas"_s << header;
    QTest::newRow("address, pair") << u"accountUrlText"_s << url << u"v1"_s << pair;
    QTest::newRow("client ID, pair") << u"accountClientId"_s << u"old-abc"_s << u"abc"_s << pair;
    QTest::newRow("client ID, same start")
        << u"accountClientId"_s << u"the old one"_s << u"old"_s << QString(u'o' + pair);
    QTest::newRow("name, same start") << u"accountName"_s << u"my cat here"_s << u"cat"_s << command;
}

/// As a double click and a paste do it.
void tst_AccountPaste::aBlockInPlaceOfAWordIsReadByItself()
{
    QFETCH(const QString, field);
    QFETCH(const QString, before);
    QFETCH(const QString, word);
    QFETCH(const QString, block);
    const Fixture fixture;
    fixture.type(field, before);
    QLineEdit *edit = fixture.edit(field);
    // The second one goes in at another place.
    for (const QString &replaced : {word, before.first(1)}) {
        edit->setSelection(static_cast<int>(before.indexOf(replaced)), static_cast<int>(replaced.size()));
        QGuiApplication::clipboard()->setText(block);
        QTest::keySequence(edit, QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
        QVERIFY(!edit->displayText().contains(canary));
        QString fix = field + u"Fix"_s;
        fixture.click(fix.replace(u"UrlText"_s, u"Url"_s));
        const std::optional<Secret> secret = fixture.dialog->typedSecret();
        QVERIFY(secret);
        QCOMPARE(secret->bytes(), QByteArrayView(canary.toUtf8()));
        QCOMPARE(fixture.dialog->account().clientId, block.startsWith(u'o') ? u'o' + clientId : clientId);
        if (field == u"accountName"_s)
            QCOMPARE(edit->text(), before);
        edit->setText(before);
    }
}

void tst_AccountPaste::aSecretAmongWordsIsHidden()
{
    const QString secret = u"b5f1c0d7e8a94f3c92d1aa0b7c6e5d4f00112233445566778899aabbccddeeff"_s;
    const QString text = u"the new one\nsecret is %1\n(ask Ada.)"_s.arg(secret);
    for (const QString &field : {u"accountName"_s, u"accountUrlText"_s, u"accountClientId"_s}) {
        const Fixture fixture;
        fixture.paste(field, text);
        QVERIFY2(!fixture.edit(field)->displayText().contains(secret), qPrintable(field));
        QVERIFY(fixture.isSaid(u"looks like a client secret"_s));
        QVERIFY(!fixture.band().contains(secret));
        fixture.dialog->reject();
        QVERIFY2(!isHeld(*fixture.dialog, secret), qPrintable(field));
    }
}

void tst_AccountPaste::theClipboardFillsTheFields()
{
    const Fixture fixture;
    QPushButton *paste = fixture.button(u"accountPaste"_s);
    QVERIFY(paste->text().contains(u"Or paste a .env block"_s));
    QGuiApplication::clipboard()->setText(u"hello"_s);
    fixture.click(u"accountPaste"_s);
    QVERIFY(fixture.isSaid(u"The clipboard holds no credentials"_s));
    QGuiApplication::clipboard()->setText(
        u"$env:GRID_CLIENT_ID = \"%1\"\n$env:GRID_CLIENT_SECRET = '%2'\n$env:GRID_BASE_URL = '%3'"_s.arg(
            clientId, canary, url));
    fixture.click(u"accountPaste"_s);
    QGuiApplication::clipboard()->clear();
    QCOMPARE(fixture.dialog->account().baseUrl, QUrl(url));
    QCOMPARE(fixture.dialog->account().clientId, clientId);
    QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
    QVERIFY(!fixture.isSaid(u"The clipboard holds no credentials"_s));
}

void tst_AccountPaste::theTailOfAnAddressIsTakenOff()
{
    const Fixture fixture;
    fixture.paste(u"accountUrlText"_s, QString(url + u"/tokens?limit=20"_s));
    QVERIFY(fixture.isSaid(u"belongs to one call"_s));
    fixture.click(u"accountUrlFix"_s);
    QCOMPARE(fixture.dialog->account().baseUrl, QUrl(url));
    QVERIFY(!fixture.isSaid(u"belongs to one call"_s));
}

void tst_AccountPaste::flawsArePutRightWithOneClick()
{
    const Fixture fixture;
    fixture.paste(u"accountSecret"_s, u" \u201C%1\u201D\n"_s.arg(canary));
    QVERIFY(fixture.isSaid(u"quotation marks"_s));
    QVERIFY(!fixture.isSaid(canary));
    QTest::keyClick(fixture.button(u"accountSecretFix"_s), Qt::Key_Space);
    QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
    QCOMPARE(fixture.dialog->focusWidget(), fixture.edit(u"accountSecret"_s));
    QVERIFY(!fixture.isSaid(u"quotation marks"_s));
}

void tst_AccountPaste::swappedFieldsAreSwapped()
{
    const Fixture fixture;
    fixture.type(u"accountClientId"_s, canary);
    fixture.type(u"accountSecret"_s, clientId);
    QVERIFY(fixture.isSaid(u"may be swapped"_s));
    fixture.click(u"accountSecretFix"_s);
    QCOMPARE(fixture.edit(u"accountClientId"_s)->text(), clientId);
    QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
    QVERIFY(!fixture.isSaid(u"may be swapped"_s));
}

void tst_AccountPaste::aTokenIdIsExplained()
{
    const Fixture fixture;
    fixture.fillIn();
    fixture.paste(u"accountClientId"_s, u"Token:019542f5-b3e7-1d02-0000-000000000001"_s);
    QVERIFY(fixture.isSaid(u"This is the token's ID."_s));
    QVERIFY(!fixture.button(u"accountClientIdFix"_s)->isVisible());
    QVERIFY(!fixture.button(u"accountSave"_s)->isEnabled());
}

void tst_AccountPaste::importFillsTheFields()
{
    const Fixture fixture;
    GridCliFindings findings;
    findings.candidates.push_back(
        {.source = GridCliSource::Environment, .credentials = {.clientId = u"another"_s}});
    findings.candidates.push_back(
        {.source = GridCliSource::CredentialsFile,
         .credentials = {.baseUrl = url, .clientId = clientId, .secret = Secret(canary.toUtf8())},
         .caution = u"Others can read it."_s});
    findings.refusals.append(u"It is a link."_s);
    fixture.dialog->offerImport(std::move(findings));
    QCOMPARE(fixture.button(u"accountTakeVariables"_s)->text(), u"Use the GRID_* variables"_s);
    QVERIFY(fixture.isSaid(u"Others can read it."_s));
    QVERIFY(fixture.isSaid(u"It is a link."_s));
    fixture.click(u"accountTakeFile"_s);
    QCOMPARE(fixture.dialog->account().baseUrl, QUrl(url));
    QCOMPARE(fixture.dialog->account().clientId, clientId);
    QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
    QVERIFY(!fixture.isSaid(u"It is a link."_s));
}

void tst_AccountPaste::noSecretIsLeftBehind()
{
    const Fixture taken;
    taken.fillIn();
    QVERIFY(isHeld(*taken.dialog, canary));
    QCOMPARE(taken.dialog->takeSecret()->bytes(), QByteArrayView(canary.toUtf8()));
    QVERIFY(!taken.dialog->takeSecret());
    QVERIFY(taken.edit(u"accountSecret"_s)->text().isEmpty());
    QVERIFY(!taken.edit(u"accountSecret"_s)->isUndoAvailable());

    for (const QString &field :
         {u"accountName"_s, u"accountUrlText"_s, u"accountClientId"_s, u"accountSecret"_s}) {
        const Fixture closed;
        closed.paste(field, u"GRID_API_CLIENT_SECRET="_s + canary);
        closed.dialog->reject();
        QVERIFY2(!isHeld(*closed.dialog, canary), qPrintable(field));
    }
}

void tst_AccountPaste::suggestedAddressIsOneClickAway()
{
    const Fixture fixture;
    fixture.type(u"accountUrlText"_s, u"https:/"_s);
    QVERIFY(!fixture.isSaid(u"must begin"_s));
    fixture.type(u"accountUrlText"_s, u"api.example.com/v1"_s);
    QVERIFY(fixture.isSaid(u"must begin with https://"_s));
    fixture.click(u"accountUrlFix"_s);
    QCOMPARE(fixture.dialog->account().baseUrl, QUrl(u"https://api.example.com/v1"_s));
    QVERIFY(!fixture.button(u"accountUrlFix"_s)->isVisible());
}

QTEST_MAIN(tst_AccountPaste)
#include "tst_accountpaste.moc"
