// SPDX-License-Identifier: Apache-2.0
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/taborder.h"
#include "tests/unit/ui/tokens/which/whichtokenfixture.h"
#include "ui/controls/tokensummary.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

/// What the dialog shows: the tokens with their buttons, and the accounts that were searched or were not.
class tst_WhichTokenResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsFoundInItsAccount();
    void noMatchSaysWhatWasLookedThrough_data();
    void noMatchSaysWhatWasLookedThrough();
    void aShortFormDoesNotHideWhatWasNotLookedThrough();
    void aSecondLookForgetsTheFirst();
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
};

void tst_WhichTokenResult::theTokenIsFoundInItsAccount()
{
    const WhichTokenFixture fixture(
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

void tst_WhichTokenResult::noMatchSaysWhatWasLookedThrough_data()
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

void tst_WhichTokenResult::noMatchSaysWhatWasLookedThrough()
{
    QFETCH(const bool, isComplete);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)}),
                                     accountOf(u"2"_s, {tokenOf(u"Token:b"_s, u"x"_s)}, isComplete)});
    fixture.look(text);
    QCOMPARE(fixture.result(), expected);
    QCOMPARE(WhichTokenFixture({}).dialog.findChildren<TokenSummary *>().size(), 0);
}

void tst_WhichTokenResult::aShortFormDoesNotHideWhatWasNotLookedThrough()
{
    WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)}, false)});
    fixture.others = {{.id = u"2"_s}};
    fixture.look(u"01947d22\u202610df"_s);
    const QString left = u"1 accounts were not looked through."_s;
    QCOMPARE(fixture.result(), u"1 tokens found. Not every list was read to its end. "_s + left);
    fixture.look(clientId);
    QCOMPARE(fixture.result(), u"1 tokens found."_s);
}

void tst_WhichTokenResult::aSecondLookForgetsTheFirst()
{
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.look(clientId);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 1);
    fixture.look(u"just words"_s);
    QCOMPARE(fixture.dialog.findChildren<TokenSummary *>().size(), 0);
}

void tst_WhichTokenResult::tabGoesFromTopToBottom()
{
    WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
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

void tst_WhichTokenResult::aFoundTokenIsRotatedOrDeleted_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<FoundTokenAction>("action");
    QTest::newRow("rotate") << "leakRotate"_ba << FoundTokenAction::Rotate;
    QTest::newRow("delete") << "leakDelete"_ba << FoundTokenAction::Delete;
}

void tst_WhichTokenResult::aFoundTokenIsRotatedOrDeleted()
{
    QFETCH(const QByteArray, button);
    QFETCH(const FoundTokenAction, action);
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
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

void tst_WhichTokenResult::changesAreOfferedByThePolicy()
{
    WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
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

void tst_WhichTokenResult::aShortFormIsOnlyShown()
{
    const WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.look(u"01947d22\u202610df"_s);
    QVERIFY(fixture.button("leakShow"));
    QVERIFY(!fixture.button("leakRotate"));
    QVERIFY(!fixture.button("leakDelete"));
}

void tst_WhichTokenResult::aFoundTokenKeepsItsPlace()
{
    WhichTokenFixture fixture(
        {accountOf(u"1"_s, {}, false), accountOf(u"2"_s, {tokenOf(u"Token:a"_s, clientId)})});
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

void tst_WhichTokenResult::idsThatWereNotFoundAreSaid()
{
    const QString tokenId = u"Token:01947d22-0000-4000-8000-091a2b3c10df"_s;
    const Token found = tokenOf(tokenId, clientId);
    WhichTokenFixture fixture({accountOf(u"1"_s, {found}), accountOf(u"2"_s, {}, false)});
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

void tst_WhichTokenResult::listsAreReadUntilEveryIdIsFound()
{
    const Token found = tokenOf(u"Token:a"_s, clientId);
    const QString other = u"ffffffffffffffffffffffffffffffff"_s;
    WhichTokenFixture fixture({accountOf(u"1"_s, {found}, false), accountOf(u"2"_s, {}, true)});
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

void tst_WhichTokenResult::theOthersAreSignedInToOnRequest()
{
    WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, u"x"_s)})});
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

void tst_WhichTokenResult::theFocusGoesToNoButtonThatChangesATokenByItself()
{
    WhichTokenFixture fixture({accountOf(u"1"_s, {tokenOf(u"Token:a"_s, clientId)})});
    fixture.others = {{.id = u"2"_s, .name = u"Two"_s}};
    fixture.dialog.activateWindow();
    fixture.look(clientId);
    fixture.button("leakOthers")->setFocus();
    QTest::keyClick(fixture.button("leakOthers"), Qt::Key_Space);
    QVERIFY(!fixture.button("leakOthers")->isEnabled());
    QCOMPARE(fixture.dialog.focusWidget()->objectName(), u"leakLook"_s);
}

void tst_WhichTokenResult::aListThatCannotBeReadHasARow()
{
    WhichTokenFixture fixture({accountOf(u"1"_s, {}, false)});
    fixture.accounts.first().problem = u"The service did not answer in time."_s;
    fixture.look(clientId);
    QCOMPARE(
        fixture.failures(),
        QStringList{u"“Account 1” was not looked through to its end. The service did not answer in time."_s});
    QVERIFY(!fixture.button("leakSignIn"));
}

QTEST_MAIN(tst_WhichTokenResult)
#include "tst_whichtokenresult.moc"
