// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/tokenlist.h"

#include <algorithm>
#include <utility>

namespace tokenry {

namespace {

/// A batch of deletions changes the rows a few times a second, not once for each.
constexpr std::chrono::milliseconds changesPause{100};

/// A service that gives nearly empty pages is not asked for so many rows as are wanted, whatever it takes.
constexpr int fewRowsOfPage = 10;
constexpr int fewPages = 100;

} // namespace

TokenList::TokenList(TokenGateway &gateway, TokenGateway &background, const Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_background(background), m_clock(clock),
      m_walker(gateway, this, [this](const Result<TokenPage> &answer) {
          answer ? handlePage(answer.value()) : handleError(answer.error());
      })
{
    connect(&m_packer, &RowPacker::published, this,
            [this](quint64 list, const RowSnapshot &rows, qint64, bool isLast) { take(list, rows, isLast); });
}

void TokenList::setFilter(const TokenFilter &filter)
{
    m_filter = filter;
    begin();
}

void TokenList::setPageSize(int pageSize)
{
    m_pageSize = pageSize;
    if (!m_state.isLoaded && !m_state.isLoading)
        reload();
    else if (pageSize == everyRow)
        needRows(wantedRows());
}

void TokenList::reload()
{
    if (m_filterSource)
        m_filter = m_filterSource();
    begin();
}

int TokenList::wantedRows() const
{
    return std::max({m_boundSource ? m_boundSource() : defaultReadBound, m_rowsBefore, m_neededRows});
}

bool TokenList::mayGoOn(qint64 tokensRead, int pagesRead) const
{
    return tokensRead < wantedRows() && pagesRead < std::max(fewPages, wantedRows() / fewRowsOfPage);
}

void TokenList::goAhead(const TokenQuery &query, const QString &nextCursor)
{
    const bool isUnderWay = m_state.isReading && !m_isEnding;
    const bool mayFollow = mayGoOn(m_walker.tokensRead() + query.limit, m_walker.pagesRead() + 1);
    if (isUnderWay && mayFollow && m_walker.goAhead(query, nextCursor))
        m_aheadAskedAt = m_clock.monotonic();
}

bool TokenList::isWaitedFor() const
{
    return m_pageSize == everyRow || m_hasRestarted || m_neededRows > m_state.tokensRead;
}

void TokenList::begin()
{
    dropReading();
    if (m_areChangesDue)
        applyOwnChanges();
    const bool isSameList = m_state.isLoaded && m_state.filter == m_filter;
    // What was read beyond the bound is read again.
    const bool isBeyondBound = m_state.isComplete && m_rows.size() > wantedRows();
    m_rowsBefore = !isSameList ? 0 : isBeyondBound ? readEverything : std::max(m_rowsBefore, m_neededRows);
    m_neededRows = 0;
    m_arrival = isSameList ? Arrival::Difference : Arrival::OtherList;
    m_hasRestarted = false;
    m_isInBackground = false;
    m_changes.clear();
    m_state.isLoading = true;
    m_state.isReading = true;
    m_state.tokensRead = 0;
    m_walker.setGateway(m_gateway);
    m_walker.start(m_filter, PageWalker::defaultMaximumPages,
                   m_pageSize == everyRow ? maximumPageSize : m_pageSize);
    noteRequest();
    Q_EMIT stateChanged(false, false);
}

void TokenList::dropReading()
{
    ++m_number;
    m_walker.stop();
    m_isPacking = false;
    m_isEnding = false;
    m_awaitedLasts = 0;
    m_firstPage.clear();
    m_state.isLoading = false;
    m_state.isReading = false;
    m_state.isResting = false;
    m_state.canReadOn = false;
    m_state.isPaused = false;
}

void TokenList::noteRequest()
{
    m_askedAt = m_clock.monotonic();
    m_state.sentQuery = m_walker.lastQuery();
}

void TokenList::handlePage(const TokenPage &page)
{
    const ReadPage read{page.tokens, m_askedAt};
    m_state.tokensRead = m_walker.tokensRead();
    m_state.repeatedRows = m_walker.repeatedRows();
    m_state.totalCount = page.totalCount;
    const bool isFirst = m_walker.pagesRead() == 1;
    const bool goesOn = m_walker.hasNext() && mayGoOn(m_state.tokensRead, m_walker.pagesRead());
    const bool rests = isFirst && goesOn && !isWaitedFor();
    if (isFirst)
        m_state.duration = m_clock.monotonic() - m_askedAt;
    // Before anything else, so that the service works while the page is packed.
    if (goesOn && !rests)
        goOn();
    if (isFirst)
        m_firstPage = page.tokens;
    else
        pack(page.tokens);
    if (rests)
        goOnLater();
    if (isFirst)
        showFirstPage(page);
    if (!goesOn)
        endReading(m_walker.hasNext() ? Incompleteness::BoundReached : m_walker.incompleteness());
    Q_EMIT pageRead(read);
}

/// Without the packer's thread, so that it is there at once.
void TokenList::showFirstPage(const TokenPage &page)
{
    const bool isSameList = m_arrival != Arrival::OtherList;
    m_rows = isSameList && page.hasMore ? begunAnew(page.tokens, m_rows) : RowSnapshot(page.tokens);
    const bool hasOldRows = m_rows.size() > page.tokens.size();
    m_arrival = hasOldRows ? Arrival::Difference : Arrival::More;
    m_rows = m_changes.appliedTo(m_rows, m_filter, !page.hasMore);
    m_state.rows = m_rows.size();
    m_state.filter = m_filter;
    m_state.isComplete = !page.hasMore || (hasOldRows && m_state.isComplete);
    m_state.isLoaded = true;
    m_state.isStale = false;
    m_state.error.reset();
    m_state.incompleteness = Incompleteness::None;
    m_state.loadedAt = m_clock.nowUtc();
    m_state.isLoading = m_state.isReading && isWaitedFor() && page.hasMore;
    Q_EMIT stateChanged(true, isSameList);
}

void TokenList::goOnLater()
{
    m_state.isReading = false;
    m_state.isResting = true;
    m_clock.after(quietTime, this, [this, number = m_number] {
        if (number != m_number || !m_state.isResting)
            return;
        goOn();
        Q_EMIT stateChanged(false, false);
    });
}

void TokenList::goOn()
{
    m_state.isResting = false;
    m_state.canReadOn = false;
    m_state.isPaused = false;
    m_state.error.reset();
    m_state.incompleteness = Incompleteness::None;
    m_isEnding = false;
    // Nobody waits for a background reading, so it gives way to a service that is busy.
    m_isInBackground = !isWaitedFor();
    m_walker.setGateway(m_isInBackground ? m_background : m_gateway);
    const bool isAhead = m_walker.isAhead();
    m_state.isReading = m_walker.resume();
    m_state.isLoading = m_state.isReading && isWaitedFor();
    noteRequest();
    if (isAhead)
        m_askedAt = m_aheadAskedAt;
}

void TokenList::pack(const QList<Token> &tokens)
{
    if (!std::exchange(m_isPacking, true)) {
        m_packer.begin(m_number);
        m_packer.add(std::exchange(m_firstPage, {}));
    }
    m_packer.add(tokens);
}

void TokenList::handleError(const ApiError &error)
{
    if (m_walker.restartAfter(error)) {
        ++m_number;
        m_hasRestarted = true;
        m_isPacking = false;
        m_awaitedLasts = 0;
        m_arrival = Arrival::Difference;
        noteRequest();
        Q_EMIT stateChanged(false, false);
        return;
    }
    if (error.kind == ErrorKind::RateLimited && m_isInBackground && isWaitedFor()) {
        // By now somebody waits for what was asked for in the background.
        goOn();
        Q_EMIT stateChanged(false, false);
        return;
    }
    endReading(Incompleteness::None, error);
}

/// Asks for nothing more. The reading has ended once the packer has given its last rows.
void TokenList::endReading(Incompleteness incompleteness, const std::optional<ApiError> &error)
{
    m_state.isResting = false;
    m_isEnding = true;
    m_end = incompleteness;
    m_endError = error;
    if (!m_isPacking) {
        // The service gave no more than this page.
        const bool isAll = m_walker.pagesRead() == 1 && isReadAsFar() && !m_walker.isComplete();
        if (isAll)
            show(RowSnapshot(m_firstPage));
        conclude(isAll);
        return;
    }
    ++m_awaitedLasts;
    if (m_walker.isComplete())
        m_packer.finish();
    else
        m_packer.pause();
}

/// Whether the reading has ended as far as it is wanted, or as far as the service lets it.
bool TokenList::isReadAsFar() const
{
    return !m_endError &&
           (m_walker.isComplete() || (m_end != Incompleteness::None && m_end != Incompleteness::Stopped));
}

void TokenList::take(quint64 list, const RowSnapshot &rows, bool isLast)
{
    if (list != m_number)
        return;
    m_awaitedLasts -= isLast ? 1 : 0;
    const bool hasEnded = m_isEnding && m_awaitedLasts == 0;
    // Rows of a complete list stay until there is another complete one.
    const bool isAsLong = !m_state.isComplete && rows.size() >= m_rows.size();
    const bool isShown = m_arrival == Arrival::More || isAsLong || (hasEnded && isReadAsFar());
    if (isShown)
        show(rows);
    if (hasEnded)
        conclude(isShown);
    else
        Q_EMIT stateChanged(isShown, true);
}

void TokenList::show(const RowSnapshot &rows)
{
    m_arrival = Arrival::More;
    m_state.isComplete = false;
    m_state.isStale = false;
    m_rows = m_changes.appliedTo(rows, m_state.filter, m_isEnding && m_walker.isComplete());
    m_state.rows = m_rows.size();
    m_state.loadedAt = m_clock.nowUtc();
}

/// What is shown is what the reading leaves.
void TokenList::conclude(bool rowsChanged)
{
    const bool isWhole = !m_endError && m_walker.isComplete();
    const bool isFirstMissing = m_walker.pagesRead() == 0;
    const bool isBusy = m_endError && m_endError->kind == ErrorKind::RateLimited;
    m_state.isPaused = isBusy && m_isInBackground && !isFirstMissing;
    m_state.isComplete = m_state.isComplete || isWhole;
    m_state.isReading = false;
    m_state.isLoading = false;
    m_state.incompleteness = m_end;
    m_state.error = m_endError;
    // A list that was stopped or that waits is short, but not old.
    const bool isOld = (m_endError && !m_state.isPaused) || (m_arrival != Arrival::More && !isFirstMissing);
    m_state.isStale = m_state.isLoaded && !isReadAsFar() && isOld;
    // The rows of a complete list that the reading did not come to can be read, too.
    const bool areRowsMissing = !m_state.isComplete || (m_state.isStale && !isFirstMissing);
    m_state.canReadOn = m_state.isLoaded && areRowsMissing &&
                        (m_walker.hasNext() || m_endError || m_end == Incompleteness::Stopped);
    if (isWhole && m_state.filter.isEmpty())
        m_completeList.replace(m_rows, m_clock.nowUtc());
    // Somebody asked for more while the last rows were packed.
    if (m_end == Incompleteness::BoundReached && mayGoOn(m_state.tokensRead, m_walker.pagesRead()))
        goOn();
    Q_EMIT stateChanged(rowsChanged, true);
}

void TokenList::needRows(int rows)
{
    m_neededRows = std::max(m_neededRows, rows);
    if (m_state.isResting || (!m_state.isReading && m_state.canReadOn))
        goOn();
    else
        m_state.isLoading = m_state.isReading && isWaitedFor();
    Q_EMIT stateChanged(false, false);
}

void TokenList::stop()
{
    if ((!m_state.isReading && !m_state.isResting) || m_isEnding)
        return;
    m_neededRows = 0;
    m_rowsBefore = 0;
    m_walker.pause();
    endReading(Incompleteness::Stopped);
    m_state.isReading = false;
    m_state.isLoading = false;
    Q_EMIT stateChanged(false, false);
}

void TokenList::forget()
{
    dropReading();
    m_packer.forget();
    m_changes.clear();
    m_newChanges.clear();
    m_neededRows = 0;
    m_rowsBefore = 0;
    m_areChangesDue = false;
    m_rows = {};
    m_state = {.filter = m_filter};
    m_completeList.forget();
    Q_EMIT stateChanged(true, false);
}

void TokenList::markStale(const ApiError &reason)
{
    dropReading();
    m_state.isStale = m_state.isLoaded;
    m_state.error = reason;
    Q_EMIT stateChanged(false, false);
}

void TokenList::tokenCreated(const Token &token)
{
    if (token.id.isEmpty() || (!m_state.isLoaded && !m_completeList.exists()))
        return;
    m_changes.addCreated(token);
    m_newChanges.addCreated(token);
    if (m_state.totalCount)
        ++*m_state.totalCount;
    applyOwnChanges();
    // Whether the service would list it for this filter is the service's choice.
    if (!m_state.filter.isEmpty())
        reload();
}

void TokenList::tokenDeleted(const QString &tokenId)
{
    if (tokenId.isEmpty() || (!m_state.isLoaded && !m_completeList.exists()))
        return;
    m_changes.addDeleted(tokenId);
    m_newChanges.addDeleted(tokenId);
    if (m_state.totalCount)
        --*m_state.totalCount;
    if (std::exchange(m_areChangesDue, true))
        return;
    m_clock.after(changesPause, this, [this] {
        if (std::exchange(m_areChangesDue, false))
            applyOwnChanges();
    });
}

void TokenList::applyOwnChanges()
{
    m_areChangesDue = false;
    // Each once: a complete list that is read later, by whomever, is the service's word.
    const OwnChanges changes = std::exchange(m_newChanges, {});
    m_completeList.change(changes.appliedTo(m_completeList.rows(), {}, true));
    if (!m_state.isLoaded)
        return;
    m_rows = changes.appliedTo(m_rows, m_state.filter, m_state.isComplete);
    m_state.rows = m_rows.size();
    Q_EMIT stateChanged(true, true);
}

} // namespace tokenry
