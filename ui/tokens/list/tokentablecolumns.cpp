// SPDX-License-Identifier: Apache-2.0

// The columns of `TokenTableView`: order, widths, visibility and sorting.

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include "app/tokens/models/tokentablemodel.h"
#include "ui/style/theme.h"
#include "ui/tokens/list/columnwidths.h"
#include "ui/tokens/list/tokentableview.h"

namespace tokenry {

void TokenTableView::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    header->setFont(font);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // No arrow at first: the rows stand in the service's order.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(header->viewport()->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { Q_EMIT sortingChanged(isSorted()); });
    connect(header, &QHeaderView::sectionResized, this, [this](int, int oldSize, int newSize) {
        if (m_isFitting)
            return;
        // A size of 0 means that the column was hidden or shown; the others adapt.
        if (oldSize == 0 || newSize == 0)
            fitColumns();
        else
            stopFitting();
    });
}

QByteArray TokenTableView::saveLayout() const
{
    return columnwidths::save(*horizontalHeader(), m_fitsColumns, m_folded);
}

bool TokenTableView::restoreLayout(const QByteArray &layout)
{
    m_isFitting = true;
    const std::optional<bool> fits = columnwidths::restore(*horizontalHeader(), layout);
    m_isFitting = false;
    if (!fits)
        return false;
    m_folded.clear();
    m_fitsColumns = *fits;
    fitColumns();
    return true;
}

void TokenTableView::resetLayout()
{
    QHeaderView *header = horizontalHeader();
    m_isFitting = true;
    for (int logical = 0; logical < header->count(); ++logical) {
        header->moveSection(header->visualIndex(logical), logical);
        // The others are shown on request.
        header->setSectionHidden(logical, logical >= static_cast<int>(TokenColumn::TokenId));
    }
    m_isFitting = false;
    m_folded.clear();
    m_fitsColumns = true;
    fitColumns();
}

TableSort TokenTableView::tableSort() const
{
    const QHeaderView *header = horizontalHeader();
    if (!isSorted())
        return {};
    return {static_cast<TokenColumn>(header->sortIndicatorSection()), header->sortIndicatorOrder()};
}

void TokenTableView::setTableSort(const TableSort &sort)
{
    horizontalHeader()->setSortIndicator(sort.column ? static_cast<int>(*sort.column) : -1, sort.order);
}

bool TokenTableView::isSorted() const
{
    return horizontalHeader()->sortIndicatorSection() >= 0;
}

void TokenTableView::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    QHeaderView *header = horizontalHeader();
    const bool isLast = header->count() - header->hiddenSectionCount() + m_folded.size() == 1;
    for (int logical = 0; logical < header->count(); ++logical) {
        const QString name = model()->headerData(logical, Qt::Horizontal).toString();
        QAction *action = menu->addAction(
            m_folded.contains(logical) ? tr("%1 (no room in this window)", "a column").arg(name) : name);
        action->setCheckable(true);
        action->setChecked(isColumnWanted(logical));
        // The last column stays, because without one there would be no header to bring it back.
        action->setEnabled(!isLast || !isColumnWanted(logical));
        connect(action, &QAction::toggled, this, [this, logical](bool wanted) {
            // One that is folded is hidden already.
            if (!wanted && m_folded.removeOne(logical))
                fitColumns();
            else
                horizontalHeader()->setSectionHidden(logical, !wanted);
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, this, &TokenTableView::resetLayout);
}

bool TokenTableView::isColumnWanted(int logical) const
{
    return !horizontalHeader()->isSectionHidden(logical) || m_folded.contains(logical);
}

void TokenTableView::stopFitting()
{
    m_fitsColumns = false;
    m_isFitting = true;
    columnwidths::unfold(*horizontalHeader(), m_folded);
    m_isFitting = false;
}

void TokenTableView::fitColumns()
{
    if (!m_fitsColumns || m_isFitting || !model())
        return;
    m_isFitting = true;
    columnwidths::fit(*horizontalHeader(), viewport()->width(), font(), horizontalHeader()->font(), m_folded);
    m_isFitting = false;
}

} // namespace tokenry
