// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/tokenpager.h"

#include <algorithm>
#include <utility>

#include "app/tokens/list/repeatedrows.h"

namespace tokenry {

TokenPager::TokenPager(TokenGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock)
{}

TokenPager::~TokenPager() = default;

void TokenPager::setFilter(const TokenFilter &filter)
{
    m_wantedFilter = filter;
    m_hasLostPlace = false;
    load({PageAddress{}});
}

void TokenPager::setPageSize(int pageSize)
{
    const int wanted = std::clamp(pageSize, minimumPageSize, maximumPageSize);
    if (wanted == m_wantedPageSize)
        return;
    m_wantedPageSize = wanted;
    renewFilter();
    m_hasLostPlace = false;
    load({PageAddress{}});
}

void TokenPager::renewFilter()
{
    if (m_filterSource)
        m_wantedFilter = m_filterSource();
}

void TokenPager::goToFirst()
{
    renewFilter();
    m_hasLostPlace = false;
    load({PageAddress{}});
}

void TokenPager::goBack()
{
    if (m_state.canGoBack && !isLoadingPage(m_stack.size() - 2))
        load(m_stack.first(m_stack.size() - 1));
}

void TokenPager::goForward()
{
    if (!m_state.canGoForward || isLoadingPage(m_stack.size()))
        return;
    if (m_prefetched && m_clock.monotonic() - m_prefetched->arrivedMonotonic <= maximumPrefetchAge) {
        m_load = {};
        accept(*std::exchange(m_prefetched, std::nullopt));
        return;
    }
    if (m_prefetch.generation != 0) {
        // The page is already on its way: its answer is now one to show.
        m_load = std::exchange(m_prefetch, Request{});
        m_state.sentQuery = m_load.query;
        m_state.isLoading = true;
        announce(false, false);
        return;
    }
    load(nextStack());
}

void TokenPager::reload()
{
    renewFilter();
    m_hasLostPlace = false;
    load(showsWhatIsWanted() ? m_stack : QList<PageAddress>{PageAddress{}});
}

void TokenPager::stop()
{
    dropPrefetch();
    if (m_load.generation == 0)
        return;
    m_load = {};
    m_state.isLoading = false;
    announce(false, false);
}

void TokenPager::forget()
{
    dropPrefetch();
    m_load = {};
    m_hasLostPlace = false;
    m_stack.clear();
    m_nextCursor.clear();
    m_state = {.filter = m_wantedFilter, .pageSize = m_wantedPageSize};
    announce(true, false);
}

void TokenPager::markStale(const ApiError &reason)
{
    dropPrefetch();
    m_state.isStale = m_state.isLoaded;
    m_state.error = reason;
    announce(false, false);
}

bool TokenPager::showsWhatIsWanted() const
{
    return m_state.isLoaded && m_state.filter == m_wantedFilter && m_state.pageSize == m_wantedPageSize;
}

/// A second click on Next or Previous does not start the same request anew. A reload does: what is under way
/// may have been answered before the change that the reload is to show.
bool TokenPager::isLoadingPage(qsizetype pageIndex) const
{
    return m_load.generation != 0 && m_load.stack.size() == pageIndex + 1;
}

/// The way to the page after the shown one. Its first row is told by the rows that were seen, not by page ×
/// size.
QList<TokenPager::PageAddress> TokenPager::nextStack() const
{
    QList<PageAddress> stack = m_stack;
    stack.append({m_nextCursor, m_state.firstRow + m_state.tokens.size()});
    return stack;
}

Incompleteness TokenPager::judgeCursor(const TokenPage &page, const QList<PageAddress> &stack) const
{
    if (!page.hasMore)
        return Incompleteness::None;
    if (page.nextCursor.isEmpty())
        return Incompleteness::CursorMissing;
    const bool wasUsed = std::any_of(stack.cbegin(), stack.cend(), [&page](const PageAddress &address) {
        return address.cursor == page.nextCursor;
    });
    return wasUsed ? Incompleteness::CursorRepeated : Incompleteness::None;
}

void TokenPager::load(const QList<PageAddress> &stack)
{
    dropPrefetch();
    send(m_load, stack);
    m_state.sentQuery = m_load.query;
    m_state.isLoading = true;
    announce(false, false);
}

void TokenPager::send(Request &slot, const QList<PageAddress> &stack)
{
    slot = {};
    slot.generation = ++m_lastGeneration;
    slot.query = {m_wantedFilter, m_wantedPageSize, stack.last().cursor};
    slot.stack = stack;
    slot.startedAt = m_clock.monotonic();
    slot.handle =
        m_gateway.list(slot.query, this, [this, generation = slot.generation](Result<TokenPage> result) {
            handleAnswer(generation, std::move(result));
        });
}

void TokenPager::handleAnswer(quint64 generation, Result<TokenPage> result)
{
    const bool isForShow = generation == m_load.generation;
    if (!isForShow && generation != m_prefetch.generation)
        return; // An answer that nobody waits for any more.
    const Request request = std::exchange(isForShow ? m_load : m_prefetch, Request{});
    if (!result) {
        // A page that could not be fetched ahead is simply asked for again when it is wanted.
        if (isForShow)
            fail(request.stack, result.error());
        return;
    }
    const std::chrono::milliseconds now = m_clock.monotonic();
    Answer answer{request.query,    request.stack, std::move(result).value(),
                  m_clock.nowUtc(), now,           now - request.startedAt};
    if (isForShow)
        accept(std::move(answer));
    else
        m_prefetched = std::move(answer);
}

void TokenPager::accept(Answer answer)
{
    const bool wasEmptied = answer.page.tokens.isEmpty() && !answer.page.hasMore && answer.stack.size() > 1;
    if (wasEmptied) {
        load(answer.stack.first(answer.stack.size() - 1));
        return;
    }
    show(std::move(answer));
}

void TokenPager::show(Answer answer)
{
    const bool sameList = m_state.isLoaded && m_state.filter == answer.query.filter &&
                          m_state.pageSize == answer.query.limit && m_stack.size() == answer.stack.size() &&
                          m_stack.last().cursor == answer.query.cursor;
    m_stack = answer.stack;
    m_hasLostPlace = m_hasLostPlace && m_stack.size() == 1;
    m_nextCursor = answer.page.nextCursor;
    m_state.repeatedRows = mergeRepeatedRows(answer.page.tokens);
    m_state.tokens = std::move(answer.page.tokens);
    m_state.filter = answer.query.filter;
    m_state.pageSize = answer.query.limit;
    m_state.pageIndex = static_cast<int>(m_stack.size()) - 1;
    m_state.firstRow = m_stack.last().firstRow;
    m_state.hasMore = answer.page.hasMore;
    m_state.totalCount = answer.page.totalCount;
    m_state.sentQuery = answer.query;
    m_state.isLoading = false;
    m_state.isLoaded = true;
    m_state.hasLostPlace = m_hasLostPlace;
    m_state.isStale = false;
    m_state.incompleteness = judgeCursor(answer.page, m_stack);
    m_state.error.reset();
    m_state.loadedAt = answer.arrivedAt;
    m_state.duration = answer.duration;
    m_state.askedAt = answer.arrivedMonotonic - answer.duration;
    // Before the announcement: whoever hears it may ask for another page at once.
    prefetch();
    announce(true, sameList);
}

void TokenPager::fail(const QList<PageAddress> &stack, const ApiError &error)
{
    if (error.kind == ErrorKind::InvalidInput && stack.size() > 1 && !m_hasLostPlace) {
        // The cursor has expired, or belongs to a list that is no more. The first page has none.
        m_hasLostPlace = true;
        load({PageAddress{}});
        return;
    }
    m_state.isLoading = false;
    m_state.isStale = m_state.isLoaded;
    m_state.error = error;
    announce(false, false);
}

void TokenPager::prefetch()
{
    dropPrefetch();
    updateWays();
    if (m_state.canGoForward)
        send(m_prefetch, nextStack());
}

void TokenPager::dropPrefetch()
{
    m_prefetch = {};
    m_prefetched.reset();
}

void TokenPager::updateWays()
{
    const bool isCurrent = showsWhatIsWanted();
    m_state.canGoBack = isCurrent && m_stack.size() > 1;
    m_state.canGoForward = isCurrent && m_state.hasMore && m_state.incompleteness == Incompleteness::None;
}

void TokenPager::announce(bool rowsChanged, bool sameList)
{
    updateWays();
    Q_EMIT stateChanged(rowsChanged, sameList);
}

} // namespace tokenry
