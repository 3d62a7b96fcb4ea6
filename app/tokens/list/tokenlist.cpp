// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/tokenlist.h"

#include <utility>

namespace tokenry {

TokenList::TokenList(TokenPager &pager, TokenGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent), m_pager(pager), m_gateway(gateway), m_clock(clock)
{
    connect(&m_pager, &TokenPager::stateChanged, this, [this](bool rowsChanged, bool sameList) {
        if (!m_isAll)
            Q_EMIT stateChanged(rowsChanged, sameList);
    });
}

TokenList::~TokenList()
{
    m_pager.setFilterSource({});
}

void TokenList::setFilterSource(const std::function<TokenFilter()> &source)
{
    m_filterSource = source;
    m_pager.setFilterSource(source);
}

void TokenList::renewFilter()
{
    if (m_filterSource)
        m_filter = m_filterSource();
}

void TokenList::setFilter(const TokenFilter &filter)
{
    const bool isSame = filter == m_state.filter;
    m_filter = filter;
    if (m_isAll) {
        read(isSame ? Arrival::Difference : Arrival::OtherList);
        return;
    }
    m_pagerFilter = filter;
    m_pager.setFilter(filter);
}

void TokenList::setPageSize(int pageSize)
{
    if (pageSize == everyRow) {
        if (!m_isAll)
            beginAll();
        return;
    }
    if (m_isAll)
        endAll();
    m_pager.setPageSize(pageSize);
    if (m_pagerFilter != m_filter) {
        m_pagerFilter = m_filter;
        m_pager.setFilter(m_filter);
    } else if (!m_pager.state().isLoaded && !m_pager.state().isLoading) {
        m_pager.goToFirst();
    }
}

/// The rows of the page stay until the first of the whole list come.
void TokenList::beginAll()
{
    const PagerState page = m_pager.state();
    renewFilter();
    m_isAll = true;
    m_state = {
        .filter = page.filter, .pageSize = everyRow, .isLoaded = page.isLoaded, .loadedAt = page.loadedAt};
    m_state.all = AllProgress{.rows = static_cast<int>(page.tokens.size())};
    m_rows = {};
    m_pager.forget();
    if (!m_reader) {
        m_reader = std::make_unique<AllPagesReader>(m_gateway, m_clock);
        connect(m_reader.get(), &AllPagesReader::changed, this, &TokenList::follow);
        connect(m_reader.get(), &AllPagesReader::pageRead, this, &TokenList::pageRead);
    }
    read(page.isLoaded && page.filter == m_filter ? Arrival::Difference : Arrival::OtherList);
}

void TokenList::endAll()
{
    m_isAll = false;
    m_reader->forget();
    m_rows = {};
    m_state = {};
}

void TokenList::read(Arrival arrival)
{
    m_arrival = arrival;
    m_wasRestarted = false;
    m_reader->start(m_filter);
}

void TokenList::goToFirst()
{
    if (m_isAll)
        reload();
    else
        m_pager.goToFirst();
}

void TokenList::goBack()
{
    if (!m_isAll)
        m_pager.goBack();
}

void TokenList::goForward()
{
    if (!m_isAll)
        m_pager.goForward();
}

void TokenList::reload()
{
    renewFilter();
    if (m_isAll)
        read(m_state.isLoaded && m_state.filter == m_filter ? Arrival::Difference : Arrival::OtherList);
    else
        m_pager.reload();
}

void TokenList::stop()
{
    if (m_isAll)
        m_reader->stop();
    else
        m_pager.stop();
}

void TokenList::forget()
{
    m_pager.forget();
    if (!m_isAll)
        return;
    m_rows = {};
    m_state = {.filter = m_filter, .pageSize = everyRow};
    m_state.all.emplace();
    m_reader->forget();
    announce(true, false);
}

void TokenList::markStale(const ApiError &reason)
{
    if (!m_isAll) {
        m_pager.markStale(reason);
        return;
    }
    m_state.isStale = m_state.isLoaded;
    m_state.error = reason;
    announce(false, false);
}

bool TokenList::isToBeShown(const AllPagesState &reading) const
{
    const bool hasEnded = !reading.isReading && reading.endedAt.isValid();
    const bool isReadWhole = hasEnded && reading.isComplete;
    switch (m_arrival) {
    case Arrival::More:
        return !reading.rows.isSameAs(m_rows);
    case Arrival::Difference:
        return isReadWhole || (!reading.rows.isSameAs(m_rows) && reading.rows.size() >= m_state.all->rows);
    case Arrival::OtherList:
        return isReadWhole || !reading.rows.isEmpty();
    }
    return false;
}

/// Takes over what the reader has read.
void TokenList::follow()
{
    const AllPagesState &reading = m_reader->state();
    if (!m_isAll)
        return;
    if (reading.hasRestarted && !std::exchange(m_wasRestarted, reading.hasRestarted) &&
        m_arrival == Arrival::More)
        m_arrival = Arrival::Difference;
    const bool rowsChanged = isToBeShown(reading);
    const bool sameList = m_arrival != Arrival::OtherList;
    if (rowsChanged) {
        m_arrival = Arrival::More;
        m_rows = reading.rows;
        m_state.all->rows = m_rows.size();
        m_state.filter = reading.filter;
        m_state.isLoaded = true;
        m_state.loadedAt = m_clock.nowUtc();
    }
    const bool showsReading = m_arrival == Arrival::More;
    // Rows of an earlier reading that was complete are old, not incomplete.
    if (showsReading)
        m_state.all->isComplete = reading.isComplete;
    m_state.isLoading = reading.isReading;
    m_state.error = reading.error;
    m_state.incompleteness = reading.incompleteness;
    m_state.repeatedRows = reading.repeatedRows;
    m_state.totalCount = reading.totalCount;
    m_state.sentQuery = m_reader->lastQuery();
    m_state.duration = reading.duration;
    m_state.all->tokensRead = reading.tokensRead;
    m_state.hasMore = !m_state.all->isComplete;
    // A list that was stopped is short, but not old.
    m_state.isStale = m_state.isLoaded && !reading.isReading && (reading.error || !showsReading);
    announce(rowsChanged, sameList);
}

void TokenList::announce(bool rowsChanged, bool sameList)
{
    Q_EMIT stateChanged(rowsChanged, sameList);
}

} // namespace tokenry
