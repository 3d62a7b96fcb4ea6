// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fakegateway.h"
#include "ui/tokens/delete/deletedialog.h"
#include "ui/tokens/delete/deletelist.h"
#include "ui/tokens/delete/deletelistmodel.h"
#include "ui/tokens/delete/deleteprogress.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the delete dialog does for many tokens.
class tst_ManyTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyTokensStartAfterADelay();
    void theDelayCanBeCancelled();
    void fewTokensStartAtOnce();
    void aCancelledDelayKeepsWhatWasTyped();
    void thousandsOfTokensMakeNoWidgets();
    void theModelIsSound();
    void theOwnTokenIsTheLastOfTheCommand();
    void progressTellsTheTimeLeft_data();
    void progressTellsTheTimeLeft();
};

namespace {

QList<Token> makeTokens(int count)
{
    QList<Token> tokens;
    for (int number = 0; number < count; ++number)
        tokens.append(fakeToken(QString::number(number)));
    return tokens;
}

struct Asked
{
    explicit Asked(int count, AccountMode mode = AccountMode::Normal)
        : dialog({.name = u"Acme"_s, .environment = Environment::Sandbox, .mode = mode},
                 {.tokens = makeTokens(count)}, QDateTime(QDate(2026, 11, 24), QTime(14, 2), Qt::UTC),
                 nullptr)
    {
        dialog.show();
    }
    QPushButton *button(const char *name)
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString progress() { return dialog.findChild<QLabel *>(u"deleteProgress"_s)->text(); }

    DeleteDialog dialog;
    QSignalSpy requested{&dialog, &DeleteDialog::deletionRequested};
};

} // namespace

void tst_ManyTokens::manyTokensStartAfterADelay()
{
    Asked asked(DeleteDialog::delayedFrom);
    asked.dialog.setStartDelay(1s);
    asked.button("deleteSubmit")->click();
    QVERIFY(asked.requested.isEmpty());
    QVERIFY2(asked.progress().contains(u"starts in 1 s"_s), qPrintable(asked.progress()));
    QCOMPARE(asked.button("deleteCancel")->text().remove(u'&'), u"Cancel before it starts"_s);
    QVERIFY(!asked.button("deleteSubmit")->isVisible());
    QTRY_COMPARE(asked.requested.size(), 1);
    QCOMPARE(asked.requested.first().first().value<QList<int>>().size(), DeleteDialog::delayedFrom);
}

void tst_ManyTokens::theDelayCanBeCancelled()
{
    Asked asked(50);
    asked.dialog.setStartDelay(1s);
    asked.button("deleteSubmit")->click();
    asked.button("deleteCancel")->click();
    QVERIFY2(asked.dialog.isVisible() && asked.dialog.isAsking(), "it asks again");
    QVERIFY(asked.button("deleteSubmit")->isVisible() && asked.button("deleteSubmit")->isEnabled());
    QVERIFY(asked.progress().isEmpty());
    // A second delay begins from its start, and Esc ends it too.
    asked.button("deleteSubmit")->click();
    QTest::keyClick(&asked.dialog, Qt::Key_Escape);
    QVERIFY(asked.dialog.isVisible());
    QTest::keyClick(&asked.dialog, Qt::Key_Escape);
    QVERIFY(!asked.dialog.isVisible());
    QVERIFY(asked.requested.isEmpty());
}

void tst_ManyTokens::fewTokensStartAtOnce()
{
    Asked asked(DeleteDialog::delayedFrom - 1);
    asked.button("deleteSubmit")->click();
    QCOMPARE(asked.requested.size(), 1);
}

void tst_ManyTokens::aCancelledDelayKeepsWhatWasTyped()
{
    Asked asked(30, AccountMode::Protected);
    QTest::keyClicks(asked.dialog.findChild<QLineEdit *>(u"deleteConfirmText"_s), u"Acme"_s);
    asked.button("deleteSubmit")->click();
    QVERIFY(!asked.dialog.findChild<QLineEdit *>(u"deleteConfirmText"_s)->isEnabled());
    asked.dialog.cancelStart();
    QVERIFY(asked.button("deleteSubmit")->isEnabled());
}

void tst_ManyTokens::thousandsOfTokensMakeNoWidgets()
{
    const auto widgets = [](int count) { return Asked(count).dialog.findChildren<QWidget *>().size(); };
    QCOMPARE(widgets(5000), widgets(100));
}

void tst_ManyTokens::theModelIsSound()
{
    DeleteListModel model({.tokens = makeTokens(3), .ownClientId = u"client-of-1"_s}, {}, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.outcomeText(1), QString());
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"signed in"_s));
    QVERIFY(!model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"signed in"_s));
    model.setEntry(1, {model.entry(1).token, DeletionOutcome::Waiting});
    QCOMPARE(model.outcomeText(1), u"waiting"_s);
}

/// Nothing can be sent after it.
void tst_ManyTokens::theOwnTokenIsTheLastOfTheCommand()
{
    const QList<Token> tokens = makeTokens(3);
    DeleteDialog dialog({.name = u"Acme"_s, .baseUrl = QUrl(u"https://api.example.com"_s)},
                        {.tokens = tokens, .ownClientId = tokens.constFirst().clientId},
                        QDateTime::currentDateTimeUtc(), nullptr);
    dialog.show();
    const auto *button = dialog.findChild<QPushButton *>(u"copyCommand"_s);
    QVERIFY(button->isVisible());
    dialog.findChild<QAction *>(u"copyCommandLine"_s)->trigger();
    const QString start = u"grid --base-url=https://api.example.com tokens revoke "_s;
    QCOMPARE(QGuiApplication::clipboard()->text(),
             start + u"1 &&\n"_s + start + u"2 &&\n"_s + start + u"0"_s);
    Asked asked(2);
    asked.button("deleteSubmit")->click();
    QVERIFY(!asked.button("copyCommand")->isVisible());
}

void tst_ManyTokens::progressTellsTheTimeLeft_data()
{
    QTest::addColumn<int>("settled");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 0 << 1 << 3 << u"Deleting…"_s;
    QTest::newRow("too early to guess") << 9 << 2000 << 9 << u"Deleting 10 of 2,000…"_s;
    QTest::newRow("minutes") << 500 << 2000 << 100 << u"Deleting 501 of 2,000… About 5 min left."_s;
    QTest::newRow("seconds") << 1000 << 2000 << 20 << u"Deleting 1,001 of 2,000… About 20 s left."_s;
    QTest::newRow("nearly done") << 1990 << 2000 << 200 << u"Deleting 1,991 of 2,000…"_s;
    QTest::newRow("the last one") << 2000 << 2000 << 200 << u"Deleting 2,000 of 2,000…"_s;
}

void tst_ManyTokens::progressTellsTheTimeLeft()
{
    QFETCH(const int, settled);
    QFETCH(const int, total);
    QFETCH(const int, seconds);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(deleteprogress::deletingText(settled, total, std::chrono::seconds(seconds)), "text");
}

QTEST_MAIN(tst_ManyTokens)
#include "tst_manytokens.moc"
