// SPDX-License-Identifier: Apache-2.0
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/review/tokensearches.h"
#include "ui/tokens/which/whichtokendialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_TokenSearches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingTheDialogEndsTheSignIns();
};

void tst_TokenSearches::closingTheDialogEndsTheSignIns()
{
    QWidget window;
    TokenSearches searches(&window);
    searches.setAccounts({{.id = u"1"_s}, {.id = u"2"_s}, {.id = u"3"_s}});
    const QSignalSpy signIns(&searches, &TokenSearches::signInRequested);
    searches.openWhichToken();
    auto *dialog = window.findChild<WhichTokenDialog *>();
    dialog->findChild<QPlainTextEdit *>(u"leakText"_s)->setPlainText(u"01947d22a3b4c5d6e7f8091a2b3c10df"_s);
    dialog->findChild<QPushButton *>(u"leakLook"_s)->click();
    dialog->findChild<QPushButton *>(u"leakOthers"_s)->click();
    QCOMPARE(signIns.size(), 1);
    searches.endSignIn(u"1"_s, {});
    QTRY_COMPARE(signIns.size(), 2);
    dialog->reject();
    searches.endSignIn(u"2"_s, {});
    QCoreApplication::processEvents();
    QCOMPARE(signIns.size(), 2);
}

QTEST_MAIN(tst_TokenSearches)
#include "tst_tokensearches.moc"
