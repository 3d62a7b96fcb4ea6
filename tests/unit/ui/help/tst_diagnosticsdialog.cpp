// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

#include "ui/help/diagnosticsdialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestDiagnosticsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsWhatWasCopied();
};

void TestDiagnosticsDialog::whatIsShownIsWhatWasCopied()
{
    const QString text = u"Tokenry 1.2.3\nLocale: de_DE <b>"_s;
    const DiagnosticsDialog dialog(text, nullptr);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"diagnosticsText"_s)->toPlainText(), text);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

QTEST_MAIN(TestDiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
