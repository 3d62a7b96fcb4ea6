// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/exportcontroller.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fakegateway.h"
#include "ui/dialogs/confirmdialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_ExportController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theChosenFileIsWritten();
    void aSuffixIsAdded();
    void theEndingTellsTheFormat();
    void aFailureIsToldAndCanBeMended();

private:
    [[nodiscard]] static QFileDialog *fileDialog(const QWidget &window);
    static void choose(const QWidget &window, const QString &path);
};

void tst_ExportController::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

QFileDialog *tst_ExportController::fileDialog(const QWidget &window)
{
    return window.findChild<QFileDialog *>(u"exportDialog"_s);
}

void tst_ExportController::choose(const QWidget &window, const QString &path)
{
    QFileDialog *dialog = fileDialog(window);
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

void tst_ExportController::theChosenFileIsWritten()
{
    const QTemporaryDir folder;
    QWidget window;
    ExportController flow(&window);
    const QSignalSpy finished(&flow, &ExportController::finishedWith);
    flow.setAccountName(u"Acme"_s);
    flow.start({RowSnapshot({fakeToken(u"1"_s), fakeToken(u"2"_s)})}, u"Export 2 tokens"_s);
    QCOMPARE(fileDialog(window)->windowTitle(), u"Export 2 tokens"_s);
    QVERIFY(
        fileDialog(window)->findChild<QLineEdit *>(u"fileNameEdit"_s)->text().startsWith(u"Acme tokens 2"_s));
    QCOMPARE(fileDialog(window)->acceptMode(), QFileDialog::AcceptSave);
    choose(window, folder.filePath(u"out.csv"_s));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).toString(), u"Exported 2 tokens to “out.csv”."_s);
    QFile file(folder.filePath(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("client-of-2"));
}

void tst_ExportController::aSuffixIsAdded()
{
    const QTemporaryDir folder;
    QWidget window;
    ExportController flow(&window);
    flow.start({RowSnapshot({fakeToken(u"1"_s)})}, u"Export"_s);
    const QString filter = fileDialog(window)->nameFilters().at(1);
    fileDialog(window)->selectNameFilter(filter);
    Q_EMIT fileDialog(window)->filterSelected(filter);
    choose(window, folder.filePath(u"out"_s));
    QFile file(folder.filePath(u"out.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("["));
}

/// What stands in the name counts, not the filter that was forgotten.
void tst_ExportController::theEndingTellsTheFormat()
{
    const QTemporaryDir folder;
    QWidget window;
    ExportController flow(&window);
    flow.start({RowSnapshot({fakeToken(u"1"_s)})}, u"Export"_s);
    choose(window, folder.filePath(u"out.MD"_s));
    QFile file(folder.filePath(u"out.MD"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("| Name |"));
}

void tst_ExportController::aFailureIsToldAndCanBeMended()
{
    const QTemporaryDir folder;
    QWidget window;
    ExportController flow(&window);
    const QSignalSpy finished(&flow, &ExportController::finishedWith);
    flow.start({RowSnapshot({fakeToken(u"1"_s)})}, u"Export"_s);
    Q_EMIT fileDialog(window)->fileSelected(folder.filePath(u"no/such/folder/out.csv"_s));
    fileDialog(window)->close();
    auto *told = window.findChild<ConfirmDialog *>();
    QVERIFY(told && told->isVisible());
    QVERIFY(told->findChild<QLabel *>(u"confirmMessage"_s)->text().contains(u"Nothing was saved"_s));
    QCOMPARE(finished.size(), 0);
    QTRY_VERIFY(!fileDialog(window));
    QTest::mouseClick(told->findChild<QPushButton *>(u"confirmAccept"_s), Qt::LeftButton);
    choose(window, folder.filePath(u"second.csv"_s));
    QCOMPARE(finished.size(), 1);
}

QTEST_MAIN(tst_ExportController)
#include "tst_exportcontroller.moc"
