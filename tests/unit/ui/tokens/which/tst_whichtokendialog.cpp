// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "tests/support/taborder.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/tokensummary.h"
#include "ui/tokens/which/whichtokendialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
const QString clientId = u"01947d22a3b4c5d6e7f8091a2b3c10df"_s;
const QString secret = u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s;

AccountRows accountOf(const QString &id, const QList<Token> &tokens, bool isComplete = true)
{
    return {.account = {.id = id, .name = u"Account "_s + id, .environment = Environment::Production},
            .rows = RowSnapshot(tokens),
            .isComplete = isComplete};
}

Token tokenOf(const QString &id, const QString &client)
{
    return {.id = id,
            .name = u"Payout worker"_s,
            .permissions = {.values = {u"VIEW"_s, u"TRANSACT"_s}},
            .clientId = client,
            .createdAt = {.instant = now.addDays(-3), .text = u"2026-11-25T12:00:00Z"_s}};
}

struct Fixture
{
    explicit Fixture(const QList<AccountRows> &accounts) : dialog(accounts, now, nullptr) { dialog.show(); }
    void look(const QString &text) const
    {
        edit()->setPlainText(text);
        look();
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        edit()->paste();
    }
    void look() const { QTest::mouseClick(dialog.findChild<QPushButton *>(u"leakLook"_s), Qt::LeftButton); }
    [[nodiscard]] QPlainTextEdit *edit() const { return dialog.findChild<QPlainTextEdit *>(u"leakText"_s); }
    [[nodiscard]] QString result() const { return dialog.findChild<QLabel *>(u"leakResult"_s)->text(); }

    WhichTokenDialog dialog;
};

} // namespace

class tst_WhichTokenDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsFoundInItsAccount();
    void aSecretIsMaskedAndCannotBeTakenBack();
    void noMatchSaysWhatWasLookedThrough_data();
    void noMatchSaysWhatWasLookedThrough();
    void aShortFormIsSaidToBeOne();
    void aSecondLookForgetsTheFirst();
    void aPastedSecretNeverStandsInTheField();
    void aDroppedSecretNeverStandsInTheField();
    void aValueIsPastedBehindItsName();
    void maskedIdsAreFoundAgain();
    void everyTokenIsCounted();
    void aTextThatIsTooLongIsSaid();
    void tabGoesFromTopToBottom();
};

void tst_WhichTokenDialog::theTokenIsFoundInItsAccount()
{
    const Fixture fixture(
        {accountOf(u"1"_s, {tokenOf(u"Token:a"_s, u"other"_s)}),
         accountOf(u"2"_s, {tokenOf(u"Token:b"_s, u"x"_s), tokenOf(u"Token:c"_s, clientId)})});
    const QSignalSpy shown(&fixture.dialog, &WhichTokenDialog::showRequested);
    fixture.look(u"2026-11-27T21:14:08Z ERROR env: GRID_CLIENT_ID="_s + clientId);
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 1);
    QTest::mouseClick(fixture.dialog.findChild<QPushButton *>(u"leakShow"_s), Qt::LeftButton);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().at(0).toString(), u"2"_s);
    QCOMPARE(shown.first().at(1).value<Token>().id, u"Token:c"_s);
    QVERIFY(!fixture.dialog.isVisible());
}

void tst_WhichTokenDialog::aSecretIsMaskedAndCannotBeTakenBack()
{
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
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

void tst_WhichTokenDialog::noMatchSaysWhatWasLookedThrough_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString other = u"ffffffffffffffffffffffffffffffff"_s;
    QTest::newRow("in full") << true << other
                             << u"No token found among 2 tokens of 2 accounts, read in full."_s;
    QTest::newRow("in part")
        << false << other
        << u"No token found among 2 tokens of 2 accounts. Not every list was read to its end."_s;
    QTest::newRow("no id") << true << u"just words"_s
                           << u"The text holds no ID and no pair of credentials that Tokenry knows."_s;
}

void tst_WhichTokenDialog::noMatchSaysWhatWasLookedThrough()
{
    QFETCH(const bool, isComplete);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)}),
                           accountOf(u"2"_s, {tokenOf(u"Token:b"_s, u"x"_s)}, isComplete)});
    fixture.look(text);
    QCOMPARE(fixture.result(), expected);
    QCOMPARE(Fixture({}).dialog.findChildren<TokenSummary *>().size(), 0);
}

void tst_WhichTokenDialog::aShortFormIsSaidToBeOne()
{
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.look(u"01947d22\u202610df"_s);
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
    const auto labels = fixture.dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith(u"Only a shortened ID"_s);
    }));
}

void tst_WhichTokenDialog::aSecondLookForgetsTheFirst()
{
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.look(clientId);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 1);
    fixture.look(u"just words"_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 0);
}

void tst_WhichTokenDialog::aPastedSecretNeverStandsInTheField()
{
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
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

void tst_WhichTokenDialog::aDroppedSecretNeverStandsInTheField()
{
    const Fixture fixture({});
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

void tst_WhichTokenDialog::aValueIsPastedBehindItsName()
{
    const Fixture fixture({});
    QTest::keyClicks(fixture.edit(), u"password= end"_s);
    for (int key = 0; key < 4; ++key)
        QTest::keyClick(fixture.edit(), Qt::Key_Left);
    fixture.paste(u"correct-horse"_s);
    QCOMPARE(fixture.edit()->toPlainText(), u"password="_s + QString(13, u'\u2022') + u" end"_s);
    QCOMPARE(fixture.edit()->textCursor().position(), 22);
}

void tst_WhichTokenDialog::maskedIdsAreFoundAgain()
{
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.paste(u"Authorization: Basic "_s +
                  QString::fromLatin1((clientId + u':' + secret).toUtf8().toBase64()));
    for (int times = 0; times < 2; ++times) {
        fixture.look();
        QCOMPARE(fixture.result(), u"1 tokens found."_s);
    }
    fixture.edit()->clear();
    fixture.look(u"just words"_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 0);
}

void tst_WhichTokenDialog::everyTokenIsCounted()
{
    QList<Token> tokens;
    QString text;
    for (int number = 0; number < 60; ++number) {
        const QString id = u"%1"_s.arg(number, 32, 16, QChar(u'0'));
        tokens.append(tokenOf(u"Token:"_s + id, id));
        text += id + u'\n';
    }
    const Fixture fixture({accountOf(u"1"_s, tokens)});
    fixture.look(text);
    QCOMPARE(fixture.result(), u"60 tokens found. The first 50 are shown."_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 50);
}

void tst_WhichTokenDialog::aTextThatIsTooLongIsSaid()
{
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, u"x"_s)})});
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

void tst_WhichTokenDialog::tabGoesFromTopToBottom()
{
    Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.look(clientId);
    QCOMPARE(test::tabOrderFault(&fixture.dialog), QString());
}

QTEST_MAIN(tst_WhichTokenDialog)
#include "tst_whichtokendialog.moc"
