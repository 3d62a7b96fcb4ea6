// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/dialogs/confirmdialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Which button Enter presses.
class TestConfirmDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterDoesNotDestroy();
    void enterGoesOnWhereNothingIsLost();
};

void TestConfirmDialog::enterDoesNotDestroy()
{
    ConfirmDialog dialog(u"Reset & <b>lose</b> all?"_s, u"<b>Everything</b> goes."_s, u"Reset & lose"_s,
                         u"Cancel"_s, nullptr);
    dialog.open();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    QCOMPARE(dialog.findChild<QLabel *>(u"confirmMessage"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(dialog.findChild<QPushButton *>(u"confirmAccept"_s)->text(), u"Reset && lose"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(rejected.size(), 1);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"confirmAccept"_s), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
}

void TestConfirmDialog::enterGoesOnWhereNothingIsLost()
{
    ConfirmDialog dialog(u"Not written"_s, u"Why"_s, u"Another file…"_s, u"Cancel"_s, nullptr,
                         ConfirmDialog::Kind::Harmless);
    dialog.open();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

QTEST_MAIN(TestConfirmDialog)
#include "tst_confirmdialog.moc"
