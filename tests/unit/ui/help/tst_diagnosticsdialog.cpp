// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "ui/help/diagnosticsdialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestDiagnosticsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsCopiedOnAClick();
};

void TestDiagnosticsDialog::theTextIsCopiedOnAClick()
{
    const QString text = u"Tokenry 1.2.3\nLocale: de_DE <b>"_s;
    QGuiApplication::clipboard()->setText(u"before"_s);
    DiagnosticsDialog dialog(text, nullptr);
    dialog.open();
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"diagnosticsText"_s)->toPlainText(), text);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"diagnosticsCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

QTEST_MAIN(TestDiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
