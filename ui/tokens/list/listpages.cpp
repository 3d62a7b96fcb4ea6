// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/listpages.h"

#include <algorithm>

#include "app/tokens/list/tokenlist.h"
#include "app/tokens/models/tokensortfiltermodel.h"

namespace tokenry {

ListPages::ListPages(TokenList &list, TokenSortFilterModel &rows, QObject *parent)
    : QObject(parent), m_list(list), m_rows(rows)
{
    m_rows.setWindow({.size = firstPageSize});
}

Paging ListPages::paging() const
{
    const ListState &state = m_list.state();
    const PageWindow &window = m_rows.window();
    Paging paging{.firstRow = window.first,
                  .shownRows = m_rows.rowCount(),
                  .passingRows = m_rows.passingRows().size(),
                  .isFiltered = m_rows.isFiltering(),
                  .isSorted = m_rows.isSorting()};
    const bool hasNext = window.first + paging.shownRows < paging.passingRows;
    // What the list sorts or filters itself goes no further than it was read.
    const bool isOfRead = paging.isFiltered || paging.isSorted;
    const bool isPartial = state.isLoaded && !state.isComplete;
    const bool hasMore = isPartial && !isOfRead && window.size != everyRow &&
                         (state.isReading || state.isResting || state.canReadOn);
    paging.canGoForward = hasNext || hasMore;
    paging.canGoToLast = hasNext && (isOfRead || !isPartial);
    return paging;
}

void ListPages::setPageSize(int pageSize)
{
    m_awaited.reset();
    const int first = pageSize == everyRow ? 0 : m_rows.window().first / pageSize * pageSize;
    m_rows.setWindow({first, pageSize});
    m_list.setPageSize(pageSize);
    const Paging now = paging();
    if (pageSize != everyRow && now.shownRows < pageSize && now.canGoForward)
        m_list.needRows(first + pageSize);
    Q_EMIT turned();
}

void ListPages::show(int firstRow)
{
    m_awaited.reset();
    m_rows.setWindow({firstRow, m_rows.window().size});
    Q_EMIT turned();
}

void ListPages::goToFirst()
{
    if (paging().canGoBack())
        show(0);
}

void ListPages::goToPrevious()
{
    const PageWindow window = m_rows.window();
    if (paging().canGoBack())
        show(std::max(0, window.first - window.size));
}

void ListPages::goToNext()
{
    const Paging now = paging();
    const int size = m_rows.window().size;
    if (!now.canGoForward || size == everyRow)
        return;
    const int next = now.firstRow + size;
    const bool isOfRead = now.isFiltered || now.isSorted || m_list.state().isComplete;
    if (next < now.passingRows)
        show(next);
    else
        m_awaited = next;
    if (!isOfRead && m_list.state().rows < next + size)
        m_list.needRows(next + size);
}

void ListPages::goToLast()
{
    const Paging now = paging();
    const int size = m_rows.window().size;
    if (now.canGoToLast && size != everyRow)
        show((now.passingRows - 1) / size * size);
}

bool ListPages::goToPageOf(const QString &tokenId)
{
    const int place = m_rows.placeOf(tokenId);
    const PageWindow window = m_rows.window();
    if (place < 0)
        return false;
    if (window.size != everyRow && place / window.size != window.first / window.size)
        show(place / window.size * window.size);
    return true;
}

void ListPages::follow()
{
    if (!m_awaited)
        return;
    const ListState &state = m_list.state();
    if (m_rows.passingRows().size() > *m_awaited)
        show(*m_awaited);
    else if (!state.isReading && !state.isResting)
        m_awaited.reset();
}

} // namespace tokenry
