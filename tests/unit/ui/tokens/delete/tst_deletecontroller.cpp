// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletecontroller.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"
#include "ui/controls/accountband.h"
#include "ui/style/applytheme.h"
#include "ui/style/buttonkind.h"
#include "ui/style/palette.h"
#include "ui/tokens/delete/deletedialog.h"
#include "ui/tokens/delete/deletelist.h"
#include "ui/tokens/delete/deletelistmodel.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The real flow, dialog and commands on a gateway that answers what a test says.
class tst_DeleteController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void cancelIsTheDefaultAndEnterNeverDeletes();
    void enterOnTheFocusedButtonDeletes();
    void typingOpensTheButton();
    void enterInTheFieldMovesToTheButton();
    void aHeldEnterDoesNotDelete();
    void theOwnTokenIsCalledOut();
    void theOwnTokenOfAProtectedAccountWantsBothNames();
    void noButtonTakesThePlaceOfDelete();
    void aSecondClickSendsNothingMore();
    void oneDeletedTokenClosesTheDialog();
    void aTokenThatWasGoneCounts();
    void severalDeletedTokensCloseTheDialog();
    void failuresStayWithTheirReasons();
    void retrySendsOnlyWhatFailed();
    void stopIsKeptAfterTheOneUnderWay();
    void aWaitCountsDownAndCanBeStopped();
    void forbiddenStopsTheRest();
    void closingWhileUnderWayIsHeld();
    void theReportCanBeCopied();
    void hostileNamesStayPlain();
    void aHundredTokensScroll();
    void anotherStartRaisesTheOpenDialog();
    void aRetryAsksForTheNameNoSecondTime();
    void aReadOnlyAccountSaysWhyNothingWasSent();

private:
    DeleteDialog *open(const QList<Token> &tokens, const QString &ownClientId = {},
                       AccountMode mode = AccountMode::Normal);
    [[nodiscard]] DeleteDialog *dialog() const;
    [[nodiscard]] QPushButton *button(const char *objectName) const;
    [[nodiscard]] QString text(const char *objectName) const;
    [[nodiscard]] DeleteList *list() const { return dialog()->findChild<DeleteList *>(); }
    [[nodiscard]] QStringList outcomes() const;
    void answer(size_t index, Result<void> result)
    {
        m_gateway->removes.at(index)->answer(std::move(result));
    }

    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TokenCommands> m_commands;
    std::unique_ptr<QWidget> m_window;
    DeleteController *m_flow = nullptr;
};

void tst_DeleteController::initTestCase()
{
    applyTheme(*qApp, ColorScheme::Light);
}

void tst_DeleteController::init()
{
    m_gateway = std::make_unique<FakeGateway>();
    m_gateway->onList = [](const TokenQuery &) {
        return TokenPage{.tokens = {fakeToken(u"stays"_s, {}, {u"MANAGE"_s})}};
    };
    m_clock = std::make_unique<FakeClock>();
    m_commands = std::make_unique<TokenCommands>(*m_gateway, *m_clock);
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void tst_DeleteController::cleanup()
{
    m_window.reset();
    m_commands.reset();
}

DeleteDialog *tst_DeleteController::open(const QList<Token> &tokens, const QString &ownClientId,
                                         AccountMode mode)
{
    const Account account{.name = u"Acme payments"_s, .environment = Environment::Production, .mode = mode};
    m_flow = new DeleteController(*m_commands, *m_gateway, *m_clock, account, m_window.get());
    QStringList names;
    for (const Token &token : tokens)
        names.append(token.name);
    m_flow->start(tokens, names, ownClientId, m_clock->nowUtc());
    QApplication::setActiveWindow(dialog());
    // Whether another token can manage is answered by then.
    QCoreApplication::processEvents();
    return dialog();
}

DeleteDialog *tst_DeleteController::dialog() const
{
    const auto dialogs = m_window->findChildren<DeleteDialog *>();
    for (DeleteDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QPushButton *tst_DeleteController::button(const char *objectName) const
{
    return dialog()->findChild<QPushButton *>(QString::fromLatin1(objectName));
}

QString tst_DeleteController::text(const char *objectName) const
{
    return dialog()->findChild<QLabel *>(QString::fromLatin1(objectName))->text();
}

QStringList tst_DeleteController::outcomes() const
{
    const auto *model = qobject_cast<DeleteListModel *>(list()->model());
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row)
        words.append(model->outcomeText(row));
    return words;
}

void tst_DeleteController::cancelIsTheDefaultAndEnterNeverDeletes()
{
    open({fakeToken(u"1"_s)});
    QCOMPARE(dialog()->objectName(), u"deleteDialog"_s);
    QCOMPARE(dialog()->accessibleName(), u"Delete tokens"_s);
    QCOMPARE(button("deleteSubmit")->text(), u"Delete token"_s);
    QVERIFY(button("deleteSubmit")->isEnabled());
    QVERIFY(!button("deleteSubmit")->isDefault());
    QVERIFY(button("deleteCancel")->isDefault());
    QVERIFY(button("deleteCancel")->hasFocus());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog());
    QVERIFY(m_gateway->removes.empty());
}

void tst_DeleteController::enterOnTheFocusedButtonDeletes()
{
    open({fakeToken(u"1"_s)});
    button("deleteSubmit")->setFocus();
    QTest::keyClick(button("deleteSubmit"), Qt::Key_Return);
    QCOMPARE(m_gateway->removes.size(), 1U);
}

void tst_DeleteController::typingOpensTheButton()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)}, {}, AccountMode::Protected);
    QCOMPARE(button("deleteSubmit")->text(), u"Delete 2 tokens"_s);
    auto *field = dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s);
    QCOMPARE(field->accessibleName(), u"Type to confirm"_s);
    QCOMPARE(text("deleteConfirmTextExpected"), u"Acme payments"_s);
    QVERIFY(field->hasFocus());
    QVERIFY(!button("deleteSubmit")->isEnabled());
    QTest::keyClicks(field, u"Acme payment"_s);
    QVERIFY(!button("deleteSubmit")->isEnabled());
    // One filled button at a time.
    QCOMPARE(buttonKind(button("deleteSubmit")), ButtonKind::Danger);
    QCOMPARE(buttonKind(button("deleteCancel")), ButtonKind::Primary);
    QTest::keyClicks(field, u"s"_s);
    QVERIFY(button("deleteSubmit")->isEnabled());
    QCOMPARE(buttonKind(button("deleteSubmit")), ButtonKind::DangerFilled);
    QCOMPARE(buttonKind(button("deleteCancel")), ButtonKind::Normal);
    QTest::keyClicks(field, u"!"_s);
    QVERIFY(!button("deleteSubmit")->isEnabled());
    QVERIFY(m_gateway->removes.empty());
}

void tst_DeleteController::enterInTheFieldMovesToTheButton()
{
    open({fakeToken(u"1"_s, u"treasury"_s, {u"MANAGE"_s})});
    auto *field = dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s);
    QTest::keyClicks(field, u"treasur"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(dialog(), "Enter in the field does not press the default button either");
    QVERIFY2(field->accessibleDescription().contains(u"treasury"_s),
             "what is asked stays known to a screen reader");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"y"_s);
    QTest::keyClick(field, Qt::Key_Enter);
    QVERIFY(dialog());
    QVERIFY(m_gateway->removes.empty());
    QVERIFY(button("deleteSubmit")->hasFocus());
    QTest::keyClick(button("deleteSubmit"), Qt::Key_Space);
    QCOMPARE(m_gateway->removes.size(), 1U);
}

void tst_DeleteController::aHeldEnterDoesNotDelete()
{
    open({fakeToken(u"1"_s, u"treasury"_s, {u"MANAGE"_s})});
    auto *field = dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s);
    QTest::keyClicks(field, u"treasury"_s);
    QTest::keyPress(field, Qt::Key_Return);
    for (int times = 0; times < 5; ++times) {
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(dialog()->focusWidget(), &repeated);
    }
    QVERIFY(dialog());
    QVERIFY(m_gateway->removes.empty());
}

void tst_DeleteController::theOwnTokenIsCalledOut()
{
    const Token own = fakeToken(u"1"_s, u"ops laptop"_s);
    open({own, fakeToken(u"2"_s)}, own.clientId);
    QVERIFY(text("deleteOwnWarning").contains(u"signed in"_s));
    QVERIFY(dialog()->findChild<QLabel *>(u"deleteOwnWarning"_s)->isVisible());
    QVERIFY(!button("deleteSubmit")->isEnabled());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s), u"ops laptop"_s);
    QTest::mouseClick(button("deleteSubmit"), Qt::LeftButton);
    // It goes last: nothing can be sent after it.
    QCOMPARE(m_gateway->removes.at(0)->argument, u"2"_s);
    answer(0, {});
    QCOMPARE(m_gateway->removes.at(1)->argument, u"1"_s);
    QCOMPARE(outcomes(), QStringList({u"deleting…"_s, u"deleted"_s}));
}

void tst_DeleteController::theOwnTokenOfAProtectedAccountWantsBothNames()
{
    const Token own = fakeToken(u"1"_s, u"ops laptop"_s);
    DeleteDialog asked({.name = u"Acme payments"_s, .mode = AccountMode::Protected},
                       {.tokens = {own}, .ownClientId = own.clientId}, m_clock->nowUtc(), nullptr);
    asked.show();
    auto *account = asked.findChild<QLineEdit *>(u"deleteConfirmText"_s);
    auto *token = asked.findChild<QLineEdit *>(u"deleteConfirmOwn"_s);
    const auto *submit = asked.findChild<QPushButton *>(u"deleteSubmit"_s);
    QVERIFY(account && token);
    QTest::keyClicks(account, u"Acme payments"_s);
    QVERIFY(!submit->isEnabled());
    QTest::keyClick(account, Qt::Key_Return);
    QVERIFY2(asked.focusWidget() == token, "Enter goes on to the field that is still open");
    QTest::keyClicks(token, u"ops laptop"_s);
    QVERIFY(submit->isEnabled());
    QTest::keyClicks(account, u"!"_s);
    QVERIFY(!submit->isEnabled());
}

/// Guards against a second click that hits another button, because the row moved to the right.
void tst_DeleteController::noButtonTakesThePlaceOfDelete()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)});
    // From left to right: the dialog may become lower or higher meanwhile.
    const auto leftAndRight = [this](const QPushButton *of) {
        const int left = of->mapTo(dialog(), QPoint()).x();
        return std::pair(left, left + of->width() - 1);
    };
    const auto place = leftAndRight(button("deleteSubmit"));
    button("deleteSubmit")->click();
    QCoreApplication::processEvents();
    QVERIFY(!button("deleteSubmit")->isVisible());
    const auto others = dialog()->findChildren<QPushButton *>();
    for (const QPushButton *other : others) {
        const auto [left, right] = leftAndRight(other);
        QVERIFY2(!other->isVisible() || right < place.first || left > place.second,
                 qPrintable(other->objectName()));
    }
}

void tst_DeleteController::aSecondClickSendsNothingMore()
{
    open({fakeToken(u"1"_s)});
    QPushButton *submit = button("deleteSubmit");
    submit->click();
    submit->click();
    QCOMPARE(m_gateway->removes.size(), 1U);
    QVERIFY(m_flow->isBusy());
}

void tst_DeleteController::oneDeletedTokenClosesTheDialog()
{
    open({fakeToken(u"1"_s, u"worker"_s)});
    const QSignalSpy listChanged(m_flow, &DeleteController::listChanged);
    const QSignalSpy finished(m_flow, &DeleteController::finishedWith);
    QTest::mouseClick(button("deleteSubmit"), Qt::LeftButton);
    QVERIFY(dialog());
    answer(0, {});
    QVERIFY(!dialog());
    QVERIFY(!m_flow->isBusy());
    QCOMPARE(listChanged.size(), 1);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).toString(), u"“worker” was deleted."_s);
}

void tst_DeleteController::aTokenThatWasGoneCounts()
{
    open({fakeToken(u"1"_s, u"worker"_s)});
    const QSignalSpy listChanged(m_flow, &DeleteController::listChanged);
    const QSignalSpy finished(m_flow, &DeleteController::finishedWith);
    button("deleteSubmit")->click();
    answer(0, fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s));
    QVERIFY(!dialog());
    QCOMPARE(listChanged.size(), 1);
    QCOMPARE(finished.at(0).at(0).toString(), u"“worker” was already gone."_s);
}

void tst_DeleteController::severalDeletedTokensCloseTheDialog()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)});
    const QSignalSpy finished(m_flow, &DeleteController::finishedWith);
    button("deleteSubmit")->click();
    QCOMPARE(text("deleteProgress"), u"Deleting 1 of 2…"_s);
    answer(0, {});
    QCOMPARE(text("deleteProgress"), u"Deleting 2 of 2…"_s);
    QCOMPARE(outcomes(), QStringList({u"deleted"_s, u"deleting…"_s}));
    answer(1, fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s));
    QVERIFY(!dialog());
    QCOMPARE(finished.at(0).at(0).toString(), u"Deleted: “name of 1”. Already gone: “name of 2”."_s);
}

void tst_DeleteController::failuresStayWithTheirReasons()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s), fakeToken(u"3"_s)});
    const QSignalSpy listChanged(m_flow, &DeleteController::listChanged);
    button("deleteSubmit")->click();
    answer(0, {});
    answer(1, fakeError(ErrorKind::ServerError, 500, u"INTERNAL_ERROR"_s));
    answer(2, fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown));
    QCOMPARE(m_gateway->gets.size(), 1U);
    m_gateway->gets.at(0)->answer(fakeError(ErrorKind::ConnectionLost));
    QVERIFY(dialog());
    QCOMPARE(outcomes(), QStringList({u"deleted"_s, u"failed"_s, u"not known"_s}));
    QCOMPARE(text("deleteReport"), u"Deleted: 1. Failed: 1. Not known: 1."_s);
    QCOMPARE(dialog()->windowTitle(), u"Not every token was deleted"_s);
    const auto *model = qobject_cast<DeleteListModel *>(list()->model());
    QVERIFY(model->reasonText(0).isEmpty());
    for (const int row : {1, 2}) {
        QVERIFY(!model->reasonText(row).isEmpty());
        QVERIFY(model->index(row).data(Qt::AccessibleTextRole).toString().contains(model->reasonText(row)));
        QVERIFY2(list()->visualRect(model->index(row)).height() >
                     list()->visualRect(model->index(0)).height(),
                 "there is room for the reason");
    }
    QVERIFY(button("deleteRetry")->isVisible());
    QVERIFY(!button("deleteSubmit")->isVisible());
    QVERIFY(button("deleteClose")->isDefault());
    QCOMPARE(listChanged.size(), 1);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QVERIFY2(!dialog(), "Enter closes, it does not try again");
    QCOMPARE(m_gateway->removes.size(), 3U);
}

void tst_DeleteController::retrySendsOnlyWhatFailed()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s), fakeToken(u"3"_s)});
    const QSignalSpy finished(m_flow, &DeleteController::finishedWith);
    button("deleteSubmit")->click();
    answer(0, {});
    answer(1, fakeError(ErrorKind::ServerError, 500));
    answer(2, fakeError(ErrorKind::ServerError, 500));
    QTest::mouseClick(button("deleteRetry"), Qt::LeftButton);
    QCOMPARE(m_gateway->removes.size(), 4U);
    QCOMPARE(m_gateway->removes.at(3)->argument, u"2"_s);
    QCOMPARE(outcomes(), QStringList({u"deleted"_s, u"deleting…"_s, u"waiting"_s}));
    answer(3, {});
    answer(4, fakeError(ErrorKind::ServerError, 500));
    QCOMPARE(outcomes(), QStringList({u"deleted"_s, u"deleted"_s, u"failed"_s}));
    QTest::mouseClick(button("deleteRetry"), Qt::LeftButton);
    QCOMPARE(m_gateway->removes.at(5)->argument, u"3"_s);
    answer(5, {});
    QVERIFY(!dialog());
    QCOMPARE(finished.size(), 3);
    QCOMPARE(finished.at(2).at(0).toString(), u"Deleted: “name of 1”, “name of 2”, “name of 3”."_s);
}

void tst_DeleteController::stopIsKeptAfterTheOneUnderWay()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s), fakeToken(u"3"_s)});
    button("deleteSubmit")->click();
    QCOMPARE(button("deleteCancel")->text(), u"Stop after this one"_s);
    QTest::mouseClick(button("deleteCancel"), Qt::LeftButton);
    QVERIFY2(dialog(), "what was sent is awaited");
    QVERIFY(!button("deleteCancel")->isEnabled());
    answer(0, {});
    QCOMPARE(m_gateway->removes.size(), 1U);
    QCOMPARE(outcomes(), QStringList({u"deleted"_s, u"not sent"_s, u"not sent"_s}));
    QCOMPARE(text("deleteReport"), u"Deleted: 1. Not sent: 2."_s);
    QVERIFY2(!button("deleteRetry")->isVisible(), "nothing failed");
}

void tst_DeleteController::aWaitCountsDownAndCanBeStopped()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)});
    button("deleteSubmit")->click();
    ApiError limited = fakeError(ErrorKind::RateLimited, 429, u"RATE_LIMITED"_s);
    limited.retryAfter = 12s;
    answer(0, limited);
    QCOMPARE(text("deleteProgress"), u"The service asks to wait. Going on in 12 s."_s);
    QTRY_COMPARE(text("deleteProgress"), u"The service asks to wait. Going on in 11 s."_s);
    m_clock->advance(12s);
    QCOMPARE(text("deleteProgress"), u"Deleting 1 of 2…"_s);
    answer(1, limited);
    button("deleteCancel")->click();
    QVERIFY(!m_flow->isBusy());
    QVERIFY(dialog());
    QCOMPARE(outcomes().filter(u"deleted"_s).size(), 0);
    QCOMPARE(dialog()->windowTitle(), u"No token was deleted"_s);
}

void tst_DeleteController::forbiddenStopsTheRest()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)});
    const QSignalSpy listChanged(m_flow, &DeleteController::listChanged);
    button("deleteSubmit")->click();
    answer(0, fakeError(ErrorKind::Forbidden, 403, u"FORBIDDEN"_s));
    QCOMPARE(m_gateway->removes.size(), 1U);
    QCOMPARE(outcomes(), QStringList({u"failed"_s, u"not sent"_s}));
    QVERIFY(text("deleteReport").contains(u"Not permitted"_s));
    QCOMPARE(listChanged.size(), 0);
    button("deleteRetry")->click();
    answer(1, {});
    answer(2, {});
    QVERIFY(!dialog());
}

void tst_DeleteController::closingWhileUnderWayIsHeld()
{
    open({fakeToken(u"1"_s)});
    button("deleteSubmit")->click();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog());
    QVERIFY(!dialog()->close());
    QVERIFY(dialog());
    m_flow->showUnfinished();
    QVERIFY(text("deleteProgress").contains(u"cannot be taken back"_s));
    answer(0, {});
    QVERIFY(!dialog());
}

void tst_DeleteController::theReportCanBeCopied()
{
    open({fakeToken(u"1"_s, u"worker"_s), fakeToken(u"2"_s, u"reader\u202E"_s)});
    button("deleteSubmit")->click();
    answer(0, {});
    answer(1, fakeError(ErrorKind::ServerError, 500, u"INTERNAL_ERROR"_s));
    QTest::mouseClick(button("deleteCopyReport"), Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    for (const QString &part :
         {u"Acme payments"_s, u"PRODUCTION"_s, u"deleted: worker"_s, u"failed: reader⟨U+202E⟩"_s,
          u"client ID client-of-1"_s, u"token ID 2"_s, u"INTERNAL_ERROR"_s})
        QVERIFY2(report.contains(part), qPrintable(part + u" is not in "_s + report));
    QVERIFY(!report.contains(QChar(0x202E)));
}

void tst_DeleteController::hostileNamesStayPlain()
{
    Token token =
        fakeToken(u"<b>1</b>"_s, u"<b>bold</b> & %1 %2 \u202Egnp"_s + QString(5000, u'W'), {u"<i>x</i>"_s});
    token.clientId = u"<img src=x>"_s + QString(500, u'c') + u"\u202E&&ab"_s;
    open({token, token});
    for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole}) {
        const QString said = list()->model()->index(0, 0).data(role).toString();
        QVERIFY(!said.contains(QChar(0x202E)));
        QVERIFY(role != Qt::ToolTipRole || !said.contains(u"<b>"_s));
    }
    const auto labels = dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->text()));
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
        QVERIFY2(!label->toolTip().contains(u"<b>"_s) && !label->toolTip().contains(u"<img"_s),
                 qPrintable(label->toolTip()));
    }
    QVERIFY2(dialog()->width() <= 640, "a long name does not widen the dialog");
}

void tst_DeleteController::aHundredTokensScroll()
{
    QList<Token> tokens;
    for (int number = 0; number < 100; ++number)
        tokens.append(fakeToken(QString::number(number)));
    open(tokens);
    QTRY_VERIFY(list()->verticalScrollBar()->maximum() > 10 * list()->viewport()->height());
    QVERIFY2(list()->focusPolicy() & Qt::TabFocus, "keys can scroll it");
    m_flow->setStartDelay(0s);
    dialog()->setStartDelay(0s);
    m_gateway->onRemove = [](const QString &tokenId) -> Result<void> {
        if (tokenId == u"57"_s)
            return fakeError(ErrorKind::ServerError, 500);
        return {};
    };
    button("deleteSubmit")->click();
    QTRY_COMPARE(text("deleteReport"), u"Deleted: 99. Failed: 1."_s);
}

void tst_DeleteController::anotherStartRaisesTheOpenDialog()
{
    DeleteDialog *first = open({fakeToken(u"1"_s)});
    m_flow->start({fakeToken(u"2"_s)}, {}, {}, m_clock->nowUtc());
    QCOMPARE(dialog(), first);
    QCOMPARE(m_window->findChildren<DeleteDialog *>().size(), 1);
}

void tst_DeleteController::aRetryAsksForTheNameNoSecondTime()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)}, {}, AccountMode::Protected);
    auto *field = dialog()->findChild<QLineEdit *>(u"deleteConfirmText"_s);
    QTest::keyClicks(field, u"Acme payments"_s);
    button("deleteSubmit")->click();
    answer(0, fakeError(ErrorKind::Conflict, 409, u"CONFLICT"_s));
    answer(1, {});
    QVERIFY(!field->isVisible());
    button("deleteRetry")->click();
    QVERIFY(!field->isVisible());
    QCOMPARE(m_gateway->removes.size(), 3U);
    QCOMPARE(m_gateway->removes.back()->argument, u"1"_s);
}

void tst_DeleteController::aReadOnlyAccountSaysWhyNothingWasSent()
{
    open({fakeToken(u"1"_s), fakeToken(u"2"_s)});
    // Set to read-only while the question stood open.
    m_commands->setChangesAllowed(false, u"This account is set to read-only."_s);
    button("deleteSubmit")->click();
    QVERIFY(m_gateway->removes.empty());
    QVERIFY2(text("deleteReport").contains(u"This account is set to read-only."_s),
             qPrintable(text("deleteReport")));
    QVERIFY2(!button("deleteRetry")->isVisible(), "it would meet the same refusal");
    QVERIFY(button("deleteClose")->isVisible());
}

QTEST_MAIN(tst_DeleteController)
#include "tst_deletecontroller.moc"
