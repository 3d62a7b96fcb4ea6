// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/unit/ui/tokens/delete/deletefixture.h"
#include "ui/style/applytheme.h"
#include "ui/style/palette.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The course of a deletion, its report and a retry.
class tst_DeleteOutcome final : public DeleteFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ColorScheme::Light); }

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
    void aHundredTokensScroll();
    void aRetryAsksForTheNameNoSecondTime();
    void aReadOnlyAccountSaysWhyNothingWasSent();
};

void tst_DeleteOutcome::oneDeletedTokenClosesTheDialog()
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

void tst_DeleteOutcome::aTokenThatWasGoneCounts()
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

void tst_DeleteOutcome::severalDeletedTokensCloseTheDialog()
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

void tst_DeleteOutcome::failuresStayWithTheirReasons()
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

void tst_DeleteOutcome::retrySendsOnlyWhatFailed()
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

void tst_DeleteOutcome::stopIsKeptAfterTheOneUnderWay()
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

void tst_DeleteOutcome::aWaitCountsDownAndCanBeStopped()
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

void tst_DeleteOutcome::forbiddenStopsTheRest()
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

void tst_DeleteOutcome::closingWhileUnderWayIsHeld()
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

void tst_DeleteOutcome::theReportCanBeCopied()
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

void tst_DeleteOutcome::aHundredTokensScroll()
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

void tst_DeleteOutcome::aRetryAsksForTheNameNoSecondTime()
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

void tst_DeleteOutcome::aReadOnlyAccountSaysWhyNothingWasSent()
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

QTEST_MAIN(tst_DeleteOutcome)
#include "tst_deleteoutcome.moc"
