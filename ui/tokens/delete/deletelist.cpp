// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletelist.h"

#include <QScreen>

#include <algorithm>

#include "ui/style/theme.h"
#include "ui/tokens/delete/deletelistdelegate.h"
#include "ui/tokens/delete/deletelistmodel.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int preferredHeight = 300; ///< Five and a half rows: the cut one tells that there are more
constexpr int smallestHeight = 64;   ///< One row, when the screen has no room for more
constexpr int restOfTheDialog = 340; ///< Needed on the screen besides: band, heading, field, panel, buttons

} // namespace

DeleteList::DeleteList(const DeleteSubject &subject, const QDateTime &nowUtc, QWidget *parent)
    : QListView(parent), m_model(new DeleteListModel(subject, nowUtc, this))
{
    setObjectName(u"deleteList"_s);
    setAccessibleName(tr("Tokens to delete"));
    setModel(m_model);
    setItemDelegate(new DeleteListDelegate(*m_model, this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

const QList<DeletionEntry> &DeleteList::entries() const
{
    return m_model->entries();
}

void DeleteList::showOutcome(int row, const DeletionEntry &entry)
{
    const bool hadReason = !m_model->reasonText(row).isEmpty();
    m_model->setEntry(row, entry);
    if (hadReason || !m_model->reasonText(row).isEmpty()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void DeleteList::showRow(int row)
{
    scrollTo(m_model->index(row));
}

int DeleteList::contentHeight(int atLeast) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < atLeast; ++row)
        height += itemDelegate()->sizeHint(option, m_model->index(row)).height();
    return height;
}

QSize DeleteList::sizeHint() const
{
    const int room = std::max(screen()->availableGeometry().height() - restOfTheDialog, smallestHeight);
    const int most = std::min(preferredHeight, room);
    return {metrics::dialogWidth / 2, std::min(contentHeight(most) + 2 * frameWidth(), most)};
}

QSize DeleteList::minimumSizeHint() const
{
    return {metrics::dialogWidth / 2,
            std::min(contentHeight(smallestHeight) + 2 * frameWidth(), smallestHeight)};
}

void DeleteList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Keys scroll it; one that shows everything is no stop on the way of the Tab key.
    setFocusPolicy(contentHeight(viewport()->height() + 1) > viewport()->height() ? Qt::StrongFocus
                                                                                  : Qt::NoFocus);
}

} // namespace tokenry
