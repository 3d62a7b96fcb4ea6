// SPDX-License-Identifier: Apache-2.0
#include "ui/help/shortcutsdialog.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsShown = 10;

QTableWidget *makeTable(const QList<QPair<QString, QKeySequence>> &shortcuts, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(shortcuts.size()), 2, parent);
    int row = 0;
    for (const auto &[text, keys] : shortcuts) {
        table->setItem(row, 0, new QTableWidgetItem(text));
        table->setItem(row, 1, new QTableWidgetItem(keys.toString(QKeySequence::NativeText)));
        ++row;
    }
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    const int rowHeight = tableRowHeight(table->fontMetrics());
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const int rows = std::min(mostRowsShown, table->rowCount());
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * rowHeight +
                          2 * table->frameWidth());
    return table;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QPair<QString, QKeySequence>> &shortcuts, QWidget *parent)
    : BaseDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setHeading(tr("Keyboard shortcuts"), {});
    auto *table = makeTable(shortcuts, this);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    contentLayout()->addWidget(table);
    addCloseButton("shortcutsClose");
}

} // namespace tokenry
