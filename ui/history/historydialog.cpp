// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historydialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "ui/controls/messagepanel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(880, 520);
constexpr int entryRole = Qt::UserRole; ///< Which entry the row shows
constexpr int sortRole = Qt::UserRole + 1;
constexpr int rowHeight = 30;
constexpr int nameWidth = 190;
constexpr int idWidth = 150;

QStandardItem *makeItem(const QString &text, const QVariant &sortValue, int entry)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(plainTooltip(text));
    item->setData(sortValue, sortRole);
    item->setData(entry, entryRole);
    return item;
}

QList<QStandardItem *> makeRow(const HistoryEntry &entry, int index)
{
    const QString name = displaySafe(entry.name);
    const QString outcome = outcomeText(entry);
    auto *id = makeItem(shortId(entry.tokenId), entry.tokenId, index);
    id->setFont(fixedFont());
    id->setToolTip(plainTooltip(displaySafe(entry.tokenId)));
    return {makeItem(localTime({.instant = entry.at, .text = {}}), entry.at, index),
            makeItem(actionText(entry), actionText(entry), index), makeItem(name, name, index), id,
            makeItem(outcome, outcome, index)};
}

} // namespace

HistoryDialog::HistoryDialog(QWidget *parent)
    : BaseDialog(parent), m_filter(new QLineEdit(this)), m_table(new QTableView(this)),
      m_model(new QStandardItemModel(this)), m_shown(new QSortFilterProxyModel(this)),
      m_count(new QLabel(this)), m_notice(new MessagePanel(this)), m_copy(new QPushButton(tr("Copy"), this)),
      m_export(new QPushButton(tr("Export"), this))
{
    setObjectName(u"historyDialog"_s);
    setAccessibleName(tr("History"));
    setHeading(tr("History"), tr("What was done from this computer in this account. It holds no secret."));
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setAccessibleName(tr("Filter history"));
    m_filter->setPlaceholderText(tr("Filter by name, ID, action or outcome"));
    m_filter->setClearButtonEnabled(true);
    buildTable();
    m_notice->label()->setObjectName(u"historyNotice"_s);
    contentLayout()->addWidget(m_filter);
    contentLayout()->addWidget(m_notice);
    contentLayout()->addWidget(m_table, 1);
    buildFooter();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        updateCount();
    });
    setEntries({});
    resize(usualSize);
    m_filter->setFocus();
}

void HistoryDialog::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(sortRole);
    m_table->setModel(m_shown);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void HistoryDialog::buildFooter()
{
    m_copy->setObjectName(u"historyCopy"_s);
    m_export->setObjectName(u"historyExport"_s);
    auto *menu = new QMenu(m_export);
    const auto add = [this, menu](const char *objectName, const QString &text, ExportFormat format) {
        auto *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(objectName));
        connect(action, &QAction::triggered, this,
                [this, format] { Q_EMIT exportRequested(shownEntries(), format); });
    };
    add("historyExportCsv", tr("As CSV…"), ExportFormat::Csv);
    add("historyExportJson", tr("As JSON…"), ExportFormat::Json);
    m_export->setMenu(menu);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"historyClose"_s);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    m_count->setObjectName(u"historyCount"_s);
    footerLeading()->addWidget(m_count);
    footerTrailing()->addWidget(m_copy);
    footerTrailing()->addWidget(m_export);
    footerTrailing()->addWidget(close);
    connect(m_copy, &QPushButton::clicked, this, &HistoryDialog::copy);
    connect(close, &QPushButton::clicked, this, &HistoryDialog::accept);
    setTabOrder(m_table, m_copy);
    setTabOrder(m_copy, m_export);
    setTabOrder(m_export, close);
}

void HistoryDialog::setEntries(const QList<HistoryEntry> &entries)
{
    m_entries = entries;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Name"), tr("Token ID"), tr("Outcome")});
    for (int index = 0; index < entries.size(); ++index)
        m_model->appendRow(makeRow(entries.at(index), index));
    m_table->setColumnWidth(0, m_table->fontMetrics().horizontalAdvance(tr("25 September 2026, 23:59")) +
                                   2 * metrics::groupSpacing);
    m_table->setColumnWidth(1, m_table->fontMetrics().horizontalAdvance(tr("Create token")) +
                                   3 * metrics::groupSpacing);
    m_table->setColumnWidth(2, nameWidth);
    m_table->setColumnWidth(3, idWidth);
    updateCount();
}

void HistoryDialog::setNotice(const QString &notice)
{
    m_notice->setMessage(MessagePanel::Kind::Warning, notice);
}

void HistoryDialog::updateCount()
{
    const int shown = m_shown->rowCount();
    const auto all = static_cast<int>(m_entries.size());
    if (all == 0)
        m_count->setText(tr("Nothing was done from here yet."));
    else if (shown == all)
        m_count->setText(tr("%n entries", nullptr, all));
    else
        m_count->setText(tr("%1 of %n entries", nullptr, all).arg(shown));
    m_copy->setEnabled(shown > 0);
    m_export->setEnabled(shown > 0);
}

QList<HistoryEntry> HistoryDialog::shownEntries() const
{
    QList<HistoryEntry> entries;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        entries.append(m_entries.at(m_shown->index(row, 0).data(entryRole).toInt()));
    return entries;
}

void HistoryDialog::copy()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    for (int row = 0; selected.isEmpty() && row < m_shown->rowCount(); ++row)
        rows.append(row);
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows) {
        const HistoryEntry &entry = m_entries.at(m_shown->index(row, 0).data(entryRole).toInt());
        lines.append(QStringList{utcText(entry.at), actionText(entry), displaySafe(entry.name),
                                 displaySafe(entry.tokenId), outcomeText(entry)}
                         .join(u'\t'));
    }
    Q_EMIT copyRequested(lines.join(u'\n'));
}

} // namespace tokenry
