// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QTableWidget>
#include <QTest>

#include "ui/help/shortcutsdialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The keys as a table.
class TestShortcutsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortcutsAreATable();
    void rowsGrowWithTheFont();
};

void TestShortcutsDialog::shortcutsAreATable()
{
    const ShortcutsDialog dialog(
        {{u"New token"_s, QKeySequence(QKeySequence::New)}, {u"Refresh"_s, QKeySequence(Qt::Key_F5)}},
        nullptr);
    const auto *table = dialog.findChild<QTableWidget *>(u"shortcutsTable"_s);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"New token"_s);
    QCOMPARE(table->item(1, 1)->text(), u"F5"_s);
}

/// Guards against rows of 30 pixels at any font size.
void TestShortcutsDialog::rowsGrowWithTheFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSize(30);
    QApplication::setFont(large);
    const ShortcutsDialog dialog({{u"New token"_s, QKeySequence(QKeySequence::New)}}, nullptr);
    const auto *table = dialog.findChild<QTableWidget *>();
    const int needed = table->fontMetrics().height();
    QApplication::setFont(before);
    QVERIFY(table->rowHeight(0) > needed);
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
