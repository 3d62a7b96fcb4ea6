// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QTest>

#include "tests/unit/ui/accounts/edit/accountdialogfixture.h"

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

/// What is pasted into the account dialog or taken over, and that no secret stays in it.
class tst_AccountPaste final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedBlockIsMaskedAndFillsTheFields();
    void flawsArePutRightWithOneClick();
    void swappedFieldsAreSwapped();
    void aTokenIdIsExplained();
    void takeoverFillsTheFields();
    void noSecretIsLeftBehind();
    void suggestedAddressIsOneClickAway();
};

void tst_AccountPaste::aPastedBlockIsMaskedAndFillsTheFields()
{
    const QString block =
        u"GRID_API_TOKEN_ID='%1'\r\nGRID_API_CLIENT_SECRET='%2'\r\nGRID_BASE_URL='%3'\r\n"_s.arg(clientId,
                                                                                                 canary, url);
    for (const QString &field : {u"accountUrlText"_s, u"accountClientId"_s, u"accountSecret"_s}) {
        const Fixture fixture;
        fixture.paste(field, block);
        QVERIFY(fixture.isSaid(u".env file"_s));
        QVERIFY(!fixture.edit(field)->displayText().contains(canary));
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(fixture.box(u"accountUrl"_s));
        QVERIFY(!spoken->text(QAccessible::Value).contains(canary));
        QVERIFY(!fixture.button(u"accountTest"_s)->isEnabled());
        const QString fix = (field == u"accountUrlText"_s ? u"accountUrl"_s : field) + u"Fix"_s;
        QCOMPARE(fixture.button(fix)->text(), u"Fill in the fields"_s);
        fixture.click(fix);
        QCOMPARE(fixture.edit(u"accountUrlText"_s)->text(), url);
        QCOMPARE(fixture.edit(u"accountClientId"_s)->text(), clientId);
        QCOMPARE(fixture.dialog->typedSecret()->bytes(), QByteArrayView(canary.toUtf8()));
        QCOMPARE(fixture.edit(u"accountClientId"_s)->echoMode(), QLineEdit::Normal);
        QVERIFY(!fixture.isSaid(u".env file"_s));
        QVERIFY(fixture.button(u"accountTest"_s)->isEnabled());
    }
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

void tst_AccountPaste::takeoverFillsTheFields()
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
    QCOMPARE(fixture.button(u"accountTakeVariables"_s)->text(), u"Take over from GRID_* variables"_s);
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

    for (const QString &field : {u"accountUrlText"_s, u"accountClientId"_s, u"accountSecret"_s}) {
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
