// SPDX-License-Identifier: Apache-2.0
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

#include "tests/unit/ui/tokens/which/whichtokenfixture.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/tokensummary.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

/// The text of the dialog: what is masked in it, and which IDs are found in it.
class tst_WhichTokenText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsMaskedAndCannotBeTakenBack();
    void aShortFormIsSaidToBeOne();
    void aPastedSecretNeverStandsInTheField();
    void aDroppedSecretNeverStandsInTheField();
    void aValueIsPastedBehindItsName();
    void maskedIdsAreFoundAgain();
    void aMaskedIdIsForgottenWithItsText();
    void aMaskedIdOutlivesChangesAroundIt();
    void everyTokenIsCounted();
    void aTextThatIsTooLongIsSaid();
    void aLockForgetsWhatWasFound();
};

void tst_WhichTokenText::aSecretIsMaskedAndCannotBeTakenBack()
{
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    const auto *warning = fixture.dialog.findChild<MessagePanel *>();
    fixture.look(u"GRID_CLIENT_ID="_s + clientId + u"\nGRID_CLIENT_SECRET="_s + secret);
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
    QVERIFY(fixture.edit()->toPlainText().contains(clientId));
    QVERIFY(!fixture.edit()->toPlainText().contains(secret));
    QVERIFY(fixture.edit()->toPlainText().endsWith(QString(secret.size(), u'\u2022')));
    QVERIFY(warning->text().contains(u"It was not kept."_s));
    fixture.edit()->undo();
    QVERIFY(!fixture.edit()->toPlainText().contains(secret));
    fixture.look(clientId);
    QCOMPARE(warning->text(), QString());
}

void tst_WhichTokenText::aShortFormIsSaidToBeOne()
{
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.look(u"01947d22\u202610df"_s);
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
    const auto labels = fixture.dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith(u"Only a shortened ID"_s);
    }));
}

void tst_WhichTokenText::aPastedSecretNeverStandsInTheField()
{
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    QStringList texts;
    connect(fixture.edit(), &QPlainTextEdit::textChanged, fixture.edit(),
            [&] { texts.append(fixture.edit()->toPlainText()); });
    fixture.paste(u"a\r\nGRID_CLIENT_SECRET="_s + secret + u"\r\nb"_s);
    QVERIFY(!texts.isEmpty());
    QVERIFY(!texts.join(u'\n').contains(secret));
    QCOMPARE(fixture.edit()->toPlainText(),
             u"a\nGRID_CLIENT_SECRET="_s + QString(secret.size(), u'\u2022') + u"\nb"_s);
    QTest::keyClicks(fixture.edit(), u"c"_s);
    QVERIFY(fixture.edit()->toPlainText().endsWith(u"\nbc"_s));
    fixture.look();
    QVERIFY(fixture.dialog.findChild<MessagePanel *>()->text().contains(u"It was not kept."_s));
}

void tst_WhichTokenText::aDroppedSecretNeverStandsInTheField()
{
    const WhichTokenFixture fixture({});
    QTest::keyClicks(fixture.edit(), u"a"_s);
    QMimeData data;
    data.setText(u" secret="_s + secret);
    const QPoint end = fixture.edit()->viewport()->rect().bottomRight();
    QDragEnterEvent enter(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.edit()->viewport(), &enter);
    QDropEvent drop(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.edit()->viewport(), &drop);
    QCOMPARE(fixture.edit()->toPlainText(), u"a secret="_s + QString(secret.size(), u'\u2022'));
    QTest::keyClicks(fixture.edit(), u"b"_s);
    QVERIFY(fixture.edit()->toPlainText().endsWith(u'b'));
}

void tst_WhichTokenText::aValueIsPastedBehindItsName()
{
    const WhichTokenFixture fixture({});
    QTest::keyClicks(fixture.edit(), u"password= end"_s);
    for (int key = 0; key < 4; ++key)
        QTest::keyClick(fixture.edit(), Qt::Key_Left);
    fixture.paste(u"correct-horse"_s);
    QCOMPARE(fixture.edit()->toPlainText(), u"password="_s + QString(13, u'\u2022') + u" end"_s);
    QCOMPARE(fixture.edit()->textCursor().position(), 22);
}

void tst_WhichTokenText::maskedIdsAreFoundAgain()
{
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.paste(basicHeader(clientId));
    for (int times = 0; times < 2; ++times) {
        fixture.look();
        QCOMPARE(fixture.result(), u"1 tokens found."_s);
    }
    fixture.edit()->clear();
    fixture.look(u"just words"_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 0);
}

void tst_WhichTokenText::aMaskedIdIsForgottenWithItsText()
{
    const WhichTokenFixture fixture(
        {accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId), tokenOf(u"Token:b"_s, otherId)})});
    fixture.paste(basicHeader(clientId));
    fixture.look();
    QCOMPARE(fixture.foundIds(), QStringList{clientId});
    fixture.edit()->selectAll();
    fixture.paste(u"\u2022 the service\n\u2022 "_s + otherId);
    fixture.look();
    QCOMPARE(fixture.foundIds(), QStringList{otherId});
    QCOMPARE(fixture.dialog.findChild<MessagePanel *>()->text(), QString());
    // One of two.
    fixture.edit()->selectAll();
    fixture.paste(basicHeader(clientId) + u"\r\n"_s + basicHeader(otherId));
    fixture.look();
    QCOMPARE(fixture.foundIds(), (QStringList{clientId, otherId}));
    fixture.selectFirstLine();
    QTest::keyClick(fixture.edit(), Qt::Key_Delete);
    fixture.look();
    QCOMPARE(fixture.foundIds(), QStringList{otherId});
}

void tst_WhichTokenText::aMaskedIdOutlivesChangesAroundIt()
{
    const WhichTokenFixture fixture(
        {accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId), tokenOf(u"Token:b"_s, otherId)})});
    fixture.paste(u"one\r\n"_s + basicHeader(clientId));
    QTest::keyClicks(fixture.edit(), u" typed"_s);
    QTest::keyClick(fixture.edit(), Qt::Key_Home, Qt::ControlModifier);
    fixture.paste(basicHeader(otherId) + u"\r\n"_s);
    QTest::keyClicks(fixture.edit(), u"password=horse "_s);
    fixture.look();
    QCOMPARE(fixture.foundIds(), (QStringList{clientId, otherId}));
    QVERIFY(!fixture.edit()->toPlainText().contains(u"horse"_s));
    fixture.selectFirstLine();
    fixture.paste(u"two\r\nthree\r\n"_s);
    fixture.look();
    QCOMPARE(fixture.foundIds(), QStringList{clientId});
}

void tst_WhichTokenText::everyTokenIsCounted()
{
    QList<Token> tokens;
    QString text;
    for (int number = 0; number < 60; ++number) {
        const QString id = u"%1"_s.arg(number, 32, 16, QChar(u'0'));
        tokens.append(tokenOf(u"Token:"_s + id, id));
        text += id + u'\n';
    }
    const WhichTokenFixture fixture({accountOf(u"1"_s, tokens)});
    fixture.look(text);
    QCOMPARE(fixture.result(), u"60 tokens found. The first 50 are shown."_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 50);
}

void tst_WhichTokenText::aTextThatIsTooLongIsSaid()
{
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, u"x"_s)})});
    fixture.paste(clientId + QString(1'000'000, u' ') + clientId);
    QCOMPARE(fixture.edit()->toPlainText().size(), 1'000'000);
    fixture.look();
    QVERIFY2(fixture.result().endsWith(u"Only the first %1 characters of the text were looked through."_s.arg(
                 QLocale().toString(1'000'000))),
             qPrintable(fixture.result()));
    fixture.edit()->selectAll();
    fixture.paste(clientId);
    fixture.look();
    QVERIFY(fixture.result().endsWith(u"read in full."_s));
}

void tst_WhichTokenText::aLockForgetsWhatWasFound()
{
    WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.look(clientId);
    QTest::keyClick(fixture.edit(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(fixture.edit(), u" secret="_s + secret);
    fixture.dialog.forget();
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 0);
    QCOMPARE(fixture.result(), QString());
    QVERIFY(!fixture.edit()->toPlainText().contains(secret));
    QVERIFY(fixture.edit()->toPlainText().contains(clientId));
    fixture.look();
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
}

QTEST_MAIN(tst_WhichTokenText)
#include "tst_whichtokentext.moc"
