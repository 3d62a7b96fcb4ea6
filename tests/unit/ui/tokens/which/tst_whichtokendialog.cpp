// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

#include <algorithm>

#include "app/domain/tokentext.h"
#include "tests/support/taborder.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/tokensummary.h"
#include "ui/tokens/which/whichtokendialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
const QString clientId = u"01947d22a3b4c5d6e7f8091a2b3c10df"_s;
const QString otherId = u"01947d22a3b4c5d6e7f8091a2b3c20ee"_s;
const QString secret = u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s;

SearchedAccount accountOf(const QString &id, const QList<Token> &tokens, bool isComplete = true)
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

QString basicHeader(const QString &client)
{
    return u"Authorization: Basic "_s + QString::fromLatin1((client + u':' + secret).toUtf8().toBase64());
}

struct Fixture
{
    explicit Fixture(const QList<SearchedAccount> &searched)
        : accounts(searched), dialog({.signedIn = [this] { return accounts; },
                                      .others = [this](const QList<SearchedAccount> &) { return others; },
                                      .readWholeList = [this](const QString &id) { asked.append(id); }},
                                     now, nullptr)
    {
        dialog.show();
    }
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
    void selectFirstLine() const
    {
        QTextCursor cursor(edit()->document());
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
    }
    void look() const { QTest::mouseClick(dialog.findChild<QPushButton *>(u"leakLook"_s), Qt::LeftButton); }
    [[nodiscard]] QPlainTextEdit *edit() const { return dialog.findChild<QPlainTextEdit *>(u"leakText"_s); }
    [[nodiscard]] QString result() const { return dialog.findChild<QLabel *>(u"leakResult"_s)->text(); }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        // New widgets are shown by the event loop.
        QCoreApplication::processEvents();
        const auto all = dialog.findChildren<QPushButton *>(QString::fromLatin1(name));
        const auto shown =
            std::find_if(all.cbegin(), all.cend(), [](const QPushButton *one) { return one->isVisible(); });
        return shown == all.cend() ? nullptr : *shown;
    }
    [[nodiscard]] QStringList foundIds() const
    {
        QStringList ids;
        const auto summaries = dialog.findChildren<TokenSummary *>();
        for (const TokenSummary *summary : summaries) {
            const auto labels = summary->findChildren<QLabel *>();
            for (const QString &id : {clientId, otherId}) {
                if (std::any_of(labels.cbegin(), labels.cend(),
                                [&id](const QLabel *label) { return label->text() == shortIdText(id); }))
                    ids.append(id);
            }
        }
        return ids;
    }
    [[nodiscard]] QStringList failures() const
    {
        QCoreApplication::processEvents();
        QStringList texts;
        const auto labels = dialog.findChildren<QLabel *>(u"leakFailure"_s);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    QList<SearchedAccount> accounts;
    QList<Account> others;
    QStringList asked; ///< Ids of the accounts whose whole list was asked for
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
    void aShortFormDoesNotHideWhatWasNotLookedThrough();
    void aSecondLookForgetsTheFirst();
    void aPastedSecretNeverStandsInTheField();
    void aDroppedSecretNeverStandsInTheField();
    void aValueIsPastedBehindItsName();
    void maskedIdsAreFoundAgain();
    void aMaskedIdIsForgottenWithItsText();
    void aMaskedIdOutlivesChangesAroundIt();
    void everyTokenIsCounted();
    void aTextThatIsTooLongIsSaid();
    void tabGoesFromTopToBottom();
    void aFoundTokenIsRotatedOrDeleted_data();
    void aFoundTokenIsRotatedOrDeleted();
    void changesAreOfferedByThePolicy();
    void aShortFormIsOnlyShown();
    void aFoundTokenKeepsItsPlace();
    void idsThatWereNotFoundAreSaid();
    void listsAreReadUntilEveryIdIsFound();
    void theOthersAreSignedInToOnRequest();
    void theFocusGoesToNoButtonThatChangesATokenByItself();
    void aListThatCannotBeReadHasARow();
    void aLockForgetsWhatWasFound();
};

void tst_WhichTokenDialog::theTokenIsFoundInItsAccount()
{
    const Fixture fixture(
        {accountOf(u"1"_s, {tokenOf(u"Token:a"_s, u"other"_s)}),
         accountOf(u"2"_s, {tokenOf(u"Token:b"_s, u"x"_s), tokenOf(u"Token:c"_s, clientId)})});
    const QSignalSpy shown(&fixture.dialog, &WhichTokenDialog::tokenChosen);
    fixture.look(u"2026-11-27T21:14:08Z ERROR env: GRID_CLIENT_ID="_s + clientId);
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 1);
    QTest::mouseClick(fixture.dialog.findChild<QPushButton *>(u"leakShow"_s), Qt::LeftButton);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().at(0).toString(), u"2"_s);
    QCOMPARE(shown.first().at(1).value<Token>().id, u"Token:c"_s);
    QCOMPARE(shown.first().at(2).value<FoundTokenAction>(), FoundTokenAction::Show);
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
                             << u"No token found among 2 tokens. 2 accounts were read in full."_s;
    QTest::newRow("in part") << false << other
                             << u"No token found among 2 tokens. Not every list was read to its end."_s;
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

void tst_WhichTokenDialog::aShortFormDoesNotHideWhatWasNotLookedThrough()
{
    Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)}, false)});
    fixture.others = {{.id = u"2"_s}};
    fixture.look(u"01947d22\u202610df"_s);
    const QString left = u"1 accounts were not looked through."_s;
    QCOMPARE(fixture.result(), u"1 tokens found. Not every list was read to its end. "_s + left);
    fixture.look(clientId);
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
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
    fixture.paste(basicHeader(clientId));
    for (int times = 0; times < 2; ++times) {
        fixture.look();
        QCOMPARE(fixture.result(), u"1 tokens found."_s);
    }
    fixture.edit()->clear();
    fixture.look(u"just words"_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 0);
}

void tst_WhichTokenDialog::aMaskedIdIsForgottenWithItsText()
{
    const Fixture fixture(
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

void tst_WhichTokenDialog::aMaskedIdOutlivesChangesAroundIt()
{
    const Fixture fixture(
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
    fixture.others = {{.id = u"2"_s, .name = u"Two"_s}, {.id = u"3"_s, .name = u"Three"_s}};
    fixture.look(clientId);
    QCoreApplication::processEvents();
    QCOMPARE(test::tabOrderFault(&fixture.dialog), QString());
    // A second card, and a row of an account.
    fixture.accounts.append(accountOf(u"2"_s, {tokenOf(u"Token:b"_s, clientId)}));
    fixture.others.removeFirst();
    fixture.dialog.refresh();
    fixture.dialog.showSignInProblem(u"3"_s, u"The keyring is locked."_s);
    QVERIFY(fixture.button("leakSignIn"));
    QCOMPARE(test::tabOrderFault(&fixture.dialog), QString());
    QCOMPARE(test::tabOrder(&fixture.dialog).last()->objectName(), u"leakClose"_s);
}

void tst_WhichTokenDialog::aFoundTokenIsRotatedOrDeleted_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<FoundTokenAction>("action");
    QTest::newRow("rotate") << "leakRotate"_ba << FoundTokenAction::Rotate;
    QTest::newRow("delete") << "leakDelete"_ba << FoundTokenAction::Delete;
}

void tst_WhichTokenDialog::aFoundTokenIsRotatedOrDeleted()
{
    QFETCH(const QByteArray, button);
    QFETCH(const FoundTokenAction, action);
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    const QSignalSpy chosen(&fixture.dialog, &WhichTokenDialog::tokenChosen);
    fixture.look(clientId);
    QVERIFY(fixture.button(button.constData())->accessibleName().contains(u"“Payout worker”"_s));
    QTest::mouseClick(fixture.button(button.constData()), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"1"_s);
    QCOMPARE(chosen.first().at(1).value<Token>().id, u"Token:a"_s);
    QCOMPARE(chosen.first().at(2).value<FoundTokenAction>(), action);
    QVERIFY(!fixture.dialog.isVisible());
}

void tst_WhichTokenDialog::changesAreOfferedByThePolicy()
{
    Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.accounts.first().policy = {.areEnabled = false, .reason = u"Your token may not."_s};
    fixture.look(clientId);
    for (const char *name : {"leakRotate", "leakDelete"}) {
        QVERIFY(!fixture.button(name)->isEnabled());
        QCOMPARE(fixture.button(name)->toolTip(), u"Your token may not."_s);
    }
    QVERIFY(fixture.button("leakShow")->isEnabled());
    // The rights were read meanwhile.
    fixture.accounts.first().policy = {};
    fixture.dialog.refresh();
    QVERIFY(fixture.button("leakRotate")->isEnabled());
    fixture.accounts.first().policy = {.areOffered = false};
    fixture.dialog.refresh();
    QVERIFY(!fixture.button("leakRotate"));
    QVERIFY(!fixture.button("leakDelete"));
    QVERIFY(fixture.button("leakShow"));
}

void tst_WhichTokenDialog::aShortFormIsOnlyShown()
{
    const Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.look(u"01947d22\u202610df"_s);
    QVERIFY(fixture.button("leakShow"));
    QVERIFY(!fixture.button("leakRotate"));
    QVERIFY(!fixture.button("leakDelete"));
}

void tst_WhichTokenDialog::aFoundTokenKeepsItsPlace()
{
    Fixture fixture({accountOf(u"1"_s, {}, false), accountOf(u"2"_s, {tokenOf(u"Token:a"_s, clientId)})});
    const QSignalSpy chosen(&fixture.dialog, &WhichTokenDialog::tokenChosen);
    fixture.look(otherId + u' ' + clientId);
    const QPointer<QPushButton> button = fixture.button("leakDelete");
    button->setFocus();
    // A list that was read meanwhile holds the other one.
    fixture.accounts.first() = accountOf(u"1"_s, {tokenOf(u"Token:b"_s, otherId)});
    fixture.dialog.refresh();
    QCoreApplication::processEvents();
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 2);
    QVERIFY(button);
    QVERIFY(button->hasFocus());
    const auto all = fixture.dialog.findChildren<QPushButton *>(u"leakDelete"_s);
    for (const QPushButton *one : all)
        QVERIFY(one == button ||
                one->mapTo(&fixture.dialog, QPoint()).y() > button->mapTo(&fixture.dialog, QPoint()).y());
    // The rights of the other account were read.
    fixture.accounts.first().policy = {.areOffered = false};
    fixture.dialog.refresh();
    QCOMPARE(fixture.dialog.findChildren<QPushButton *>(u"leakDelete"_s), QList{button.data()});
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"2"_s);
}

void tst_WhichTokenDialog::idsThatWereNotFoundAreSaid()
{
    const QString tokenId = u"Token:01947d22-0000-4000-8000-091a2b3c10df"_s;
    const Token found = tokenOf(tokenId, clientId);
    Fixture fixture({accountOf(u"1"_s, {found}), accountOf(u"2"_s, {}, false)});
    // Both IDs of one token.
    fixture.look(tokenId + u' ' + clientId);
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
    fixture.look(clientId + u' ' + otherId);
    const QString missing = u"1 tokens found. 1 other IDs of the text were not found."_s;
    QCOMPARE(fixture.result(), missing + u" Not every list was read to its end."_s);
    fixture.accounts.last().isReading = true;
    fixture.dialog.refresh();
    QCOMPARE(fixture.result(), missing + u" Lists are being read…"_s);
    fixture.accounts.last() = accountOf(u"2"_s, {});
    fixture.dialog.refresh();
    QCOMPARE(fixture.result(), missing);
    fixture.others = {{.id = u"3"_s}, {.id = u"4"_s}};
    fixture.dialog.refresh();
    QCOMPARE(fixture.result(), missing + u" 2 accounts were not looked through."_s);
    fixture.accounts.last() = accountOf(u"2"_s, {tokenOf(u"Token:b"_s, otherId)});
    fixture.dialog.refresh();
    QCOMPARE(fixture.result(), u"2 tokens found."_s);
    QCOMPARE(fixture.dialog.findChild<QWidget *>(u"announcement"_s)->accessibleName(), fixture.result());
}

void tst_WhichTokenDialog::listsAreReadUntilEveryIdIsFound()
{
    const Token found = tokenOf(u"Token:a"_s, clientId);
    const QString other = u"ffffffffffffffffffffffffffffffff"_s;
    Fixture fixture({accountOf(u"1"_s, {found}, false), accountOf(u"2"_s, {}, true)});
    fixture.look(clientId);
    QCOMPARE(fixture.asked, QStringList());
    fixture.look(clientId + u' ' + other);
    QCOMPARE(fixture.asked, QStringList{u"1"_s});
    fixture.look(other);
    fixture.accounts.first().isReading = true;
    fixture.dialog.refresh();
    QCOMPARE(fixture.result(), u"No token found so far. Lists are being read…"_s);
    // Once for each look, however often rows come in.
    QCOMPARE(fixture.asked, (QStringList{u"1"_s, u"1"_s}));
    fixture.accounts.first() = accountOf(u"1"_s, {found, tokenOf(u"Token:b"_s, other)});
    fixture.dialog.refresh();
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
}

void tst_WhichTokenDialog::theOthersAreSignedInToOnRequest()
{
    Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, u"x"_s)})});
    fixture.others = {{.id = u"2"_s, .name = u"Two"_s}, {.id = u"3"_s, .name = u"Three\u202e"_s}};
    const QSignalSpy others(&fixture.dialog, &WhichTokenDialog::othersRequested);
    const QSignalSpy signIn(&fixture.dialog, &WhichTokenDialog::signInRequested);
    QVERIFY(!fixture.button("leakOthers"));
    fixture.look(clientId);
    QTest::mouseClick(fixture.button("leakOthers"), Qt::LeftButton);
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().first().toStringList(), (QStringList{u"2"_s, u"3"_s}));
    QVERIFY(!fixture.button("leakOthers")->isEnabled());
    QCOMPARE(fixture.result(), u"No token found so far. Lists are being read…"_s);
    fixture.dialog.showSignInProblem(u"3"_s, u"The keyring is locked."_s);
    QCOMPARE(fixture.failures(),
             QStringList{u"“Three⟨U+202E⟩” was not looked through. The keyring is locked."_s});
    fixture.accounts.append(accountOf(u"2"_s, {tokenOf(u"Token:b"_s, clientId)}));
    fixture.others.removeFirst();
    fixture.dialog.refresh();
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
    // Only the one that failed is left, and its row has a button.
    QVERIFY(!fixture.button("leakOthers"));
    QTest::mouseClick(fixture.button("leakSignIn"), Qt::LeftButton);
    QCOMPARE(signIn.size(), 1);
    QCOMPARE(signIn.first().first().toString(), u"3"_s);
    fixture.others.clear();
    fixture.dialog.refresh();
    QCOMPARE(fixture.failures(), QStringList());
}

void tst_WhichTokenDialog::theFocusGoesToNoButtonThatChangesATokenByItself()
{
    Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.others = {{.id = u"2"_s, .name = u"Two"_s}};
    fixture.dialog.activateWindow();
    fixture.look(clientId);
    fixture.button("leakOthers")->setFocus();
    QTest::keyClick(fixture.button("leakOthers"), Qt::Key_Space);
    QVERIFY(!fixture.button("leakOthers")->isEnabled());
    QCOMPARE(fixture.dialog.focusWidget()->objectName(), u"leakLook"_s);
}

void tst_WhichTokenDialog::aListThatCannotBeReadHasARow()
{
    Fixture fixture({accountOf(u"1"_s, {}, false)});
    fixture.accounts.first().problem = u"The service did not answer in time."_s;
    fixture.look(clientId);
    QCOMPARE(
        fixture.failures(),
        QStringList{u"“Account 1” was not looked through to its end. The service did not answer in time."_s});
    QVERIFY(!fixture.button("leakSignIn"));
}

void tst_WhichTokenDialog::aLockForgetsWhatWasFound()
{
    Fixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
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

QTEST_MAIN(tst_WhichTokenDialog)
#include "tst_whichtokendialog.moc"
